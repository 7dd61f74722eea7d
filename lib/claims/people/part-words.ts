import type { Token } from '../../arabic/types';
import { IN_MANY_WORDS, OF_SEVERAL, OF_THINGS, SOLE_PARTS } from '../lexicon/sole-parts';
import { foldedWords } from '../words/folded-words';

/** How a word tells of a part: see the lexicon. */
export type Construction = 'does' | 'act' | 'by' | 'done' | 'is' | 'to' | 'from' | 'victim';

/** A part that a word tells, with the words of which one must stand by it, none where it needs none. */
export interface Telling {
  readonly id: string;
  readonly objects: ReadonlySet<string>;
}

const TABLES: Readonly<Record<Construction, Map<string, Telling[]>>> = {
  does: new Map(),
  act: new Map(),
  by: new Map(),
  done: new Map(),
  is: new Map(),
  to: new Map(),
  from: new Map(),
  victim: new Map(),
};

/** What the parts are of, in whatever construction. */
export const OBJECTS_OF = new Map<string, ReadonlySet<string>>();

for (const line of SOLE_PARTS.split('\n')) {
  const [head = '', tail = ''] = line.split(':');
  const [id = '', construction = ''] = head.split(' ');
  const table = TABLES[construction as Construction] as Map<string, Telling[]> | undefined;
  if (!table) continue;
  const [words = '', objects = ''] = tail.split('|');
  const telling = { id, objects: foldedWords(objects) };
  OBJECTS_OF.set(id, new Set([...(OBJECTS_OF.get(id) ?? []), ...telling.objects]));
  for (const word of foldedWords(words)) table.set(word, [...(table.get(word) ?? []), telling]);
}

const DENYING = foldedWords('لم لن لا ليس ليست ما دون بدون غير نفى نفت نفي عدم');
const SEVERAL = new Set(OF_SEVERAL.split(' '));
const MANY_WORDS = new Set(IN_MANY_WORDS.split(' '));
const THINGS = new Set(OF_THINGS.split(' '));

/** May an event give the part to several, each of another thing, so that the sentences must be near as well? */
export const needsNear = (id: string): boolean => SEVERAL.has(id.split(' ')[0] ?? '');

/** Are the words that the part asks for no names of things, so that two of them are told of one (a complaint, an appeal)? */
export const isInManyWords = (id: string): boolean => MANY_WORDS.has(id);

/** Is the part one of a thing, so that a thing beside its word is what it is of? */
export const isOfThing = (id: string): boolean => THINGS.has(id);

/** Is a token a word? */
export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
/** Does a sentence end at a token? */
export const isStop = (token: Token | undefined): boolean =>
  token === undefined || /^[.؛;:!؟]$/u.test(token.norm);
const bare = (word: string): string =>
  word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;

/** The forms under which the tables may list a word. */
export function formsOf(token: Token): readonly string[] {
  const { lemma, stem } = token;
  const list = [lemma, bare(stem)];
  if (stem.endsWith('ت') && stem.length > 3) list.push(stem.slice(0, -1));
  if (stem.endsWith('ه') && stem.length > 4) list.push(stem.slice(0, -1));
  return list;
}

/** What a word tells in a construction. */
export const tellings = (token: Token, construction: Construction): readonly Telling[] =>
  formsOf(token)
    .map((form) => TABLES[construction].get(form))
    .find((t) => t !== undefined) ?? [];

/** Is what is told denied: لم تتوسط قطر, دون وساطة? */
export const isDenied = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at - 2]].some(
    (t) => isWord(t) && DENYING.has(t.norm.slice(t.conjunction.length)),
  );
