import { isForeseen } from '../../arabic/events/foreseen';
import { BEFORE_VERBS } from '../../arabic/lexicon/status-markers';
import type { Token } from '../../arabic/types';
import {
  DESCRIBING,
  NOT_YET,
  PROGRESS_VERBS,
  PROGRESS_WORDS,
  type ProgressKind,
} from '../lexicon/progress';
import type { ReadArticle, Unit } from '../read';
import { foldedWords } from '../words/folded-words';
import { HeadIndex } from '../words/head-index';

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

interface ProgressIndex {
  readonly any: HeadIndex;
  readonly verbs: HeadIndex;
}

let index: ProgressIndex | undefined;

/** The lexicon by first words; read when a comparison first asks. */
function progressIndex(): ProgressIndex {
  if (index) return index;
  const [any, verbs] = [new HeadIndex(), new HeadIndex()];
  const take = (
    lexicon: HeadIndex,
    words: Readonly<Partial<Record<ProgressKind, string>>>,
  ): void => {
    for (const [name, phrases] of Object.entries(words))
      lexicon.add(phrases, PROGRESS_KINDS.indexOf(name as ProgressKind));
  };
  take(any, PROGRESS_WORDS);
  take(verbs, PROGRESS_VERBS);
  index = { any, verbs };
  return index;
}

const NEGATED = PROGRESS_KINDS.indexOf('negated');
const PAST = PROGRESS_KINDS.indexOf('past');
const GOING = PROGRESS_KINDS.indexOf('going');
const AHEAD = PROGRESS_KINDS.indexOf('ahead');

function bare(token: Token): string {
  const norm = token.norm.slice(token.conjunction.length);
  return norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm;
}

/** Words that may stand between two words of a phrase. */
const GAP = 2;

function fits(token: Token | undefined, word: string): boolean {
  return (
    token?.kind === 'word' &&
    [token.norm, bare(token), token.stem, token.lemma, token.family].includes(word)
  );
}

/** Do the words of a phrase follow the word at `i`? */
function follows(tokens: readonly Token[], i: number, rest: readonly string[]): boolean {
  let at = i;
  return rest.every((word) => {
    for (let next = at + 1; next <= at + 1 + GAP; next += 1) {
      if (tokens[next]?.kind !== 'word') return false;
      if (!fits(tokens[next], word)) continue;
      at = next;
      return true;
    }
    return false;
  });
}

/** Can the word at `i`, spelled like a noun, be a verb by its place? */
function standsAsVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.definite || token.preposition !== '') return false;
  if (token.pos === 'verb') return true;
  const before = tokens[i - 1];
  return (
    before === undefined ||
    before.kind === 'punctuation' ||
    (before.kind === 'word' && BEFORE_VERBS.has(before.stem))
  );
}

/** Kinds of the word at `i`, by the lexicon. */
function told(tokens: readonly Token[], i: number): Set<number> {
  const token = tokens[i];
  const kinds = new Set<number>();
  if (token === undefined) return kinds;
  const add = (lexicon: HeadIndex, forms: readonly string[]): void => {
    for (const form of forms)
      for (const { rest, of } of lexicon.at(form)) if (follows(tokens, i, rest)) kinds.add(of);
  };
  const { any, verbs } = progressIndex();
  const { stem, lemma, family, pos } = token;
  const plain = bare(token);
  add(any, [plain, stem, lemma, family]);
  if (standsAsVerb(tokens, i)) add(verbs, pos === 'verb' ? [plain, stem, lemma] : [stem]);
  return kinds;
}

function kindsOf(tokens: readonly Token[], i: number): Set<number> {
  const token = tokens[i];
  if (token?.kind !== 'word') return new Set();
  const plain = bare(token);
  const ahead = token.future || isForeseen(tokens, i);
  const kinds = ahead ? new Set([AHEAD]) : told(tokens, i);
  if (NOT_YET.has(plain)) kinds.add(NEGATED);
  if (token.pos === 'verb' && !ahead) {
    if (plain.startsWith('ي') && plain !== token.lemma) kinds.add(GOING);
    else if (plain.startsWith(token.lemma.slice(0, 2))) kinds.add(PAST);
  }
  return kinds;
}

const DESCRIBED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(DESCRIBING).flatMap(([forms, before]) =>
    [...foldedWords(forms.replaceAll('|', ' '))].map(
      (form) => [form, foldedWords(before)] as const,
    ),
  ),
);

/** Does the word at `i` only describe the one before it (الموسم المقبل)? */
const describes = (tokens: readonly Token[], i: number): boolean =>
  DESCRIBED.get(tokens[i]?.stem ?? '')?.has(tokens[i - 1]?.stem ?? '') === true;

const cache = new WeakMap<Unit, readonly ProgressMark[]>();

/** The words of a unit that show how far what it tells of has come, in text order. */
export function progressOf(article: ReadArticle, unit: Unit): readonly ProgressMark[] {
  const known = cache.get(unit);
  if (known) return known;
  const { tokens, names } = article.annotation[unit.field];
  // نادي الفتح: a body may be called by a word of news.
  const inClub = names.filter((name) => name.kind === 'organisation');
  const marks: ProgressMark[] = [];
  for (let i = unit.firstToken; i < unit.endToken; i += 1) {
    if (describes(tokens, i) || inClub.some((n) => i >= n.firstToken && i < n.endToken)) continue;
    for (const kind of kindsOf(tokens, i)) marks.push({ token: i, kind });
  }
  cache.set(unit, marks);
  return marks;
}
