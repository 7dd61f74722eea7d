import type { Token } from '../../arabic/types';
import { NOT_YET, PROGRESS_WORDS, type ProgressKind } from '../lexicon/progress';
import type { ReadArticle, Unit } from '../read';

/** The kinds of a progress reading, in the order of its features; `past` and `going` are the tense of verbs. */
export const PROGRESS_KINDS = [
  'ahead',
  'asked',
  'open',
  'held',
  'decided',
  'ended',
  'undone',
  'fresh',
  'negated',
  'past',
  'going',
] as const;

/** A word that shows how far something has come. */
export interface ProgressMark {
  readonly token: number;
  /** Index in PROGRESS_KINDS. */
  readonly kind: number;
}

let byWord: ReadonlyMap<string, readonly number[]> | undefined;

function words(): ReadonlyMap<string, readonly number[]> {
  if (byWord) return byWord;
  const map = new Map<string, number[]>();
  for (const [kind, list] of Object.entries(PROGRESS_WORDS) as [ProgressKind, string][])
    for (const word of list.split(' '))
      map.set(word, [...(map.get(word) ?? []), PROGRESS_KINDS.indexOf(kind)]);
  byWord = map;
  return map;
}

const NEGATED = PROGRESS_KINDS.indexOf('negated');
const PAST = PROGRESS_KINDS.indexOf('past');
const GOING = PROGRESS_KINDS.indexOf('going');
const AHEAD = PROGRESS_KINDS.indexOf('ahead');

function bare(token: Token): string {
  const norm = token.norm.slice(token.conjunction.length);
  return norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm;
}

const NO_KINDS: readonly number[] = [];

function kindsOf(token: Token): number[] {
  const kinds: number[] = [];
  const add = (kind: number): void => {
    if (!kinds.includes(kind)) kinds.push(kind);
  };
  const plain = bare(token);
  if (token.future) add(AHEAD);
  else
    for (const form of [plain, token.stem, token.lemma])
      for (const kind of words().get(form) ?? NO_KINDS) add(kind);
  if (NOT_YET.has(plain)) add(NEGATED);
  if (token.pos === 'verb' && !token.future) {
    if (plain.startsWith('ي') && plain !== token.lemma) add(GOING);
    else if (plain.startsWith(token.lemma.slice(0, 2))) add(PAST);
  }
  return kinds;
}

const cache = new WeakMap<Unit, readonly ProgressMark[]>();

/** The words of a unit that show how far what it tells of has come, in text order. */
export function progressOf(article: ReadArticle, unit: Unit): readonly ProgressMark[] {
  const known = cache.get(unit);
  if (known) return known;
  const { tokens } = article.annotation[unit.field];
  const marks: ProgressMark[] = [];
  for (let i = unit.firstToken; i < unit.endToken; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    for (const kind of kindsOf(token)) marks.push({ token: i, kind });
  }
  cache.set(unit, marks);
  return marks;
}
