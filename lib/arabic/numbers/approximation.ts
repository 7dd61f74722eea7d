import {
  APPROXIMATORS_AFTER,
  APPROXIMATORS_BEFORE,
  BOUND_NEGATIONS,
  BOUNDED_SUBJECTS,
  BOUNDING_VERBS,
} from '../lexicon/number-words';
import { foldWord } from '../normalise';
import type { Approximation } from '../types';
import type { Draft } from './draft';
import type { Item } from './items';

interface Phrase {
  readonly words: readonly string[];
  readonly sense: Approximation;
}

/** Phrases by the word next to the number: the last of those before it, the first of those after. */
function index(
  phrases: readonly (readonly [string, Approximation])[],
  key: 'first' | 'last',
): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [text, sense] of phrases) {
    const words = text.split(' ').map(foldWord);
    const at = words[key === 'first' ? 0 : words.length - 1] ?? '';
    const list = map.get(at) ?? [];
    list.push({ words, sense });
    list.sort((a, b) => b.words.length - a.words.length);
    map.set(at, list);
  }
  return map;
}

const before = index(APPROXIMATORS_BEFORE, 'last');
const after = index(APPROXIMATORS_AFTER, 'first');

function sameWord(item: Item | undefined, word: string, loose: boolean): boolean {
  if (item === undefined || item.kind !== 'word') return false;
  if (item.norm === word) return true;
  if (!loose) return false;
  const { norm } = item;
  const first = norm.charAt(0);
  if (first === 'و' || first === 'ف' || first === 'ب' || first === 'ل')
    return norm.slice(1) === word;
  return false;
}

/** An approximator that ends right before item `i`: its sense and its first item, or undefined. */
export function approximatorBefore(
  items: readonly Item[],
  i: number,
): { sense: Approximation; from: number } | undefined {
  const last = items[i - 1];
  if (last?.kind !== 'word') return undefined;
  let phrases = before.get(last.norm);
  if (phrases === undefined && 'وفبل'.includes(last.norm.charAt(0))) {
    phrases = before.get(last.norm.slice(1));
  }
  if (phrases === undefined) return undefined;
  for (const { words, sense } of phrases) {
    const from = i - words.length;
    if (from < 0) continue;
    const fits = words.every((word, k) => sameWord(items[from + k], word, k === 0));
    if (!fits) continue;
    // A preposition on the number itself makes the word before it something else (تجاوز بـ 20).
    return { sense, from };
  }
  return undefined;
}

/** An approximator that starts at item `i`: its sense and the item after it, or undefined. */
function approximatorAfter(
  items: readonly Item[],
  i: number,
): { sense: Approximation; end: number } | undefined {
  const first = items[i];
  if (first?.kind !== 'word') return undefined;
  const phrases = after.get(first.norm);
  if (phrases === undefined) return undefined;
  for (const { words, sense } of phrases) {
    if (words.every((word, k) => sameWord(items[i + k], word, false))) {
      return { sense, end: i + words.length };
    }
  }
  return undefined;
}

const bounding: ReadonlyMap<string, Approximation> = new Map(
  BOUNDING_VERBS.flatMap(([verbs, sense]) =>
    verbs.split(' ').map((verb) => [foldWord(verb), sense] as const),
  ),
);
const negations: ReadonlySet<string> = new Set(BOUND_NEGATIONS.split(' ').map(foldWord));
/** Words of a subject between its verb and the number, at most. */
const SUBJECT = 4;
const subjects: ReadonlySet<string> = new Set(BOUNDED_SUBJECTS.split(' '));
/** The same where the subject is a noun of number of which a clause of its own tells more. */
const LONG_SUBJECT = 14;

/** The sense of a verb at item `at` that bounds a number behind its subject; null of one that is denied and bounds none. */
function boundAt(items: readonly Item[], at: number): Approximation | null | undefined {
  const item = items[at];
  if (item?.kind !== 'word') return undefined;
  const bare = item.norm.startsWith('و') ? item.norm.slice(1) : item.norm;
  const sense = bounding.get(item.norm) ?? bounding.get(bare);
  if (sense === undefined || !negations.has(items[at - 1]?.norm ?? '')) return sense;
  return sense === 'over' ? 'under' : null;
}

/**
 * The sense of a verb that bounds the number at item `i` from before its subject (تجاوز عدد القتلى 100, لم تتجاوز نسبة
 * المشاركة 35): only names and nouns may stand between, or, behind a noun of number, a clause that tells more of it
 * (تجاوز عدد ضحايا الحريق الذي التهم السوق القديم 100). Undefined where there is no such verb.
 */
function boundedByVerb(items: readonly Item[], i: number): Approximation | undefined {
  const number = items[i];
  if (number === undefined || number.preposition !== '' || number.conjunction) return undefined;
  // مقتل 20 within such a clause is of another number.
  const closed = items[i - 1]?.definite === true;
  let nouns = true;
  for (let at = i - 1; at >= 0 && at >= i - 1 - LONG_SUBJECT; at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word' || item.word !== undefined) return undefined;
    const sense = boundAt(items, at);
    const near = nouns && at >= i - 1 - SUBJECT;
    if (sense !== undefined)
      return near || subjects.has(items[at + 1]?.norm ?? '') ? (sense ?? undefined) : undefined;
    const { pos } = item.token;
    const joined = item.conjunction || !['', 'ل'].includes(item.preposition);
    if (pos === 'verb' || pos === 'particle' || joined) nouns = false;
    if (!nouns && !closed) return undefined;
  }
  return undefined;
}

/** What is above a round number, before it. */
const ODD: ReadonlySet<string> = new Set(['نيف', 'نيفا']);
const LEADS: ReadonlySet<string> = new Set(['بين', 'من']);

/** Gives a number what the words about it say of how exact it is. Changes the draft. */
export function approximate(items: readonly Item[], draft: Draft): void {
  // 30 قتيلا على الأقل و100 جريح: what stands before 'and' is said of the number before it.
  const joined = items[draft.from]?.conjunction === true;
  const lead = items[draft.from - 1]?.norm ?? '';
  // نيف وعشرين عاما
  if (joined && ODD.has(lead)) {
    draft.from -= 1;
    draft.approx = 'over';
    return;
  }
  const from = LEADS.has(lead) ? draft.from - 1 : draft.from;
  const before = joined
    ? undefined
    : (approximatorBefore(items, draft.from) ??
      (from < draft.from ? approximatorBefore(items, from) : undefined));
  const noun = draft.counted;
  const after =
    approximatorAfter(items, draft.end) ??
    (noun !== undefined && noun.end > draft.end ? approximatorAfter(items, noun.end) : undefined);
  const sense = before?.sense ?? after?.sense ?? boundedByVerb(items, draft.from);
  if (sense !== undefined) draft.approx = sense;
}
