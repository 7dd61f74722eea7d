import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import { SCALE_WORDS } from '../lexicon/scale-words';
import { SCALES } from '../lexicon/scales';
import { CHANGING_STATES } from '../lexicon/exclusive-states';
import type { ExclusiveState } from '../lexicon/exclusive-states-type';
import { bareForms } from '../words/bare-forms';
import { WordMemo } from '../words/word-memo';
import { isOtherSense } from './scale-senses';

/** Words of one class, or one word of a scale, where they stand in a text. */
export interface ScaleHit {
  /** Place in the list of classes and single words. */
  readonly id: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** One way to give an answer. */
export interface ScaleUse {
  /** Index in `scales`. */
  readonly scale: number;
  readonly value: number;
  /** What must stand near besides; -1 for nothing. */
  readonly beside: number;
  /** Something that the scale is of must stand near. */
  readonly topical: boolean;
}

/** The scales made ready for reading. */
export interface ScaleIndex {
  /** Scales as the questions that findings are made of. */
  readonly states: readonly ExclusiveState[];
  /** What each is of; undefined where it asks for nothing. */
  readonly topics: readonly (ReadonlySet<number> | undefined)[];
  /** Whether each counts only where the sentences have words in common. */
  readonly shared: readonly boolean[];
  readonly uses: readonly (readonly ScaleUse[])[];
  /** Words of classes by their first word: the rest of a phrase and the class. */
  readonly words: ReadonlyMap<string, Entries>;
}

/** Phrases that begin with one word: what follows it, and the class. */
type Entries = readonly { readonly rest: readonly string[]; readonly id: number }[];

/** Words that may stand between two words of a phrase. */
const GAP = 1;

const NONE: Entries = [];

let index: ScaleIndex | undefined;

/** The scales with their classes, made when a comparison first asks. */
export function scaleIndex(): ScaleIndex {
  if (index) return index;
  const words = new Map<string, { rest: string[]; id: number }[]>();
  const ids = new Map<string, number>();
  const add = (id: number, entry: string): void => {
    const [head = '', ...rest] = entry.split('_').map(foldWord);
    const list = words.get(head);
    if (list) list.push({ rest, id });
    else words.set(head, [{ rest, id }]);
  };
  for (const line of SCALE_WORDS.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon < 0) continue;
    const name = line.slice(0, colon);
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    for (const entry of line.slice(colon + 2).split(' ')) if (entry !== '') add(id, entry);
  }
  const idOf = (name: string): number => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(name, id);
    add(id, name);
    return id;
  };
  const uses: ScaleUse[][] = [];
  const topics = SCALES.map(({ of }) =>
    of === undefined ? undefined : new Set(of.split(' ').map(idOf)),
  );
  SCALES.forEach((scale, at) => {
    scale.values.forEach(({ said }, value) => {
      for (const text of said.split(' | ')) {
        const topical = scale.of !== undefined && !text.endsWith('!');
        const [head = '', beside] = text.replace('!', '').split(' + ');
        const id = idOf(head.trim());
        const use = {
          scale: at,
          value,
          beside: beside === undefined ? -1 : idOf(beside.trim()),
          topical,
        };
        (uses[id] ??= []).push(use);
      }
    });
  });
  const states = SCALES.map(({ id, type, label, values }): ExclusiveState => ({
    id,
    type,
    label,
    values: values.map(({ name }) => ({ name, phrases: '' })),
  }));
  index = { states, topics, shared: SCALES.map((s) => s.shared === true), uses, words };
  return index;
}

const CHANGING: ReadonlySet<string> = new Set(
  SCALES.filter(({ changes }) => changes === true).map(({ id }) => id),
);

/** Does the answer to a question pass from one to another with time? */
export function isChanging({ id }: ExclusiveState): boolean {
  return CHANGING.has(id) || CHANGING_STATES.has(id);
}

function bare(token: Token): string {
  const norm = token.norm.slice(token.conjunction.length);
  return norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm;
}

/** An adjective stands in the lexicon without its feminine ending. */
const masculine = (plain: string): string => (plain.endsWith('ه') ? plain.slice(0, -1) : plain);

function says(token: Token | undefined, word: string): boolean {
  if (token?.kind !== 'word') return false;
  if (token.stem === word || token.lemma === word || token.family === word) return true;
  const plain = bare(token);
  return plain === word || masculine(plain) === word;
}

function endOf(tokens: readonly Token[], i: number, to: number, rest: readonly string[]): number {
  let at = i;
  for (const word of rest) {
    let next = at + 1;
    const last = Math.min(next + GAP, to - 1);
    while (next <= last && tokens[next]?.kind === 'word' && !says(tokens[next], word)) next += 1;
    if (next > last || tokens[next]?.kind !== 'word') return -1;
    at = next;
  }
  return at + 1;
}

/** What a word by itself begins in the scales: single words and phrases, by all its spellings. */
const begunBy = new WordMemo((token): Entries => {
  const { words } = scaleIndex();
  const plain = bare(token);
  const spellings = new Set([
    plain,
    token.stem,
    token.lemma,
    token.family,
    masculine(plain),
    ...bareForms(token),
  ]);
  const entries = [...spellings].flatMap((spelling) => words.get(spelling) ?? NONE);
  return entries.length === 0 ? NONE : entries;
});

/** Where words of the scales stand in a stretch of tokens, in text order; a phrase hides nothing of what lies in it. */
export function scaleHits(tokens: readonly Token[], from: number, to: number): ScaleHit[] {
  const hits: ScaleHit[] = [];
  for (let i = from; i < to; i += 1) {
    if (tokens[i]?.kind !== 'word') continue;
    const entries = begunBy.at(tokens, i) ?? NONE;
    if (entries.length === 0) continue;
    // بعد جولة ثانية is a phrase of its own, جولة alone a tour.
    const phrasesOnly = isOtherSense(tokens, i);
    const known = hits.length;
    for (const { rest, id } of entries) {
      if (phrasesOnly && rest.length === 0) continue;
      const endToken = rest.length === 0 ? i + 1 : endOf(tokens, i, to, rest);
      if (endToken < 0) continue;
      let k = known;
      while (k < hits.length && hits[k]?.id !== id) k += 1;
      if (k === hits.length) hits.push({ id, firstToken: i, endToken });
    }
  }
  return hits;
}
