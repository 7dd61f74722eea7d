import type { Annotation, Token } from '../../arabic/types';
import { bareWord } from '../../arabic/events/status';
import { AFFECTED, AGAIN, EFFECTS, FARINGS, HINDRANCES, MANNERS, USUAL } from '../lexicon/farings';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Field } from '../types';
import { foldedWords } from '../words/folded-words';
import { bareForms } from '../words/bare-forms';
import { HeadIndex, type HeadEntry } from '../words/head-index';
import { untied } from '../words/untied';
import { WordMemo } from '../words/word-memo';
import { stanceBefore } from './answer-stance';

/** A place where an article tells how a thing fares: that it runs as ever, or is hampered; that it is enough, or short. */
export interface FaringMention {
  readonly field: Field;
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index in FARINGS. */
  readonly faring: number;
  readonly well: boolean;
  /** Line of the lexicon that the thing stands in of which it is told. */
  readonly thing: string;
  /** What the thing is called in the text, with its name: مطار الخرطوم. */
  readonly called: string;
  /** Key of the name that the thing bears (مطار الخرطوم); '' where it bears none. */
  readonly name: string;
}

/** So many words before or behind what is told of a thing its noun may stand. */
const BEFORE = 8;
const BEHIND = 6;
/** So many words before it what says that it had been otherwise. */
const AGAIN_REACH = 5;
/** So many words before it a verb of the future makes it a promise: ستعمل المصارف كالمعتاد. */
const COMING = 4;
/** Words that may stand between two words of a phrase. */
const GAP = 1;

const NEGATORS: ReadonlySet<string> = new Set('لم لن لا دون بدون بلا'.split(' '));
const WITHOUT: ReadonlySet<string> = new Set('دون بدون بلا دونما لا عدم اي ايه'.split(' '));

const LACKING = /^(?:دون|بدون|بلا|دونما)$/u;

const affected = foldedWords(AFFECTED);
const effects = foldedWords(EFFECTS);
const hindrances = foldedWords(HINDRANCES);
const manners = foldedWords(MANNERS);
const usual = foldedWords(USUAL);
const again = foldedWords(AGAIN);

interface Indexed {
  /** What is said, twice the index of the faring, and one more where it is said to be well. */
  readonly said: HeadIndex;
  /** The things of all farings, by their place in `lines`. */
  readonly things: HeadIndex;
  readonly lines: readonly { readonly faring: number; readonly name: string }[];
}

let index: Indexed | undefined;

/** The lexicon by first words; read when a comparison first asks. */
function lexicon(): Indexed {
  if (index) return index;
  const [said, things] = [new HeadIndex(), new HeadIndex()];
  const lines: { faring: number; name: string }[] = [];
  FARINGS.forEach(({ things: list, wellSaid, illSaid }, faring) => {
    said.add(illSaid, 2 * faring);
    said.add(wellSaid, 2 * faring + 1);
    for (const line of list.trim().split('\n')) {
      const [name = '', words = ''] = line.split(': ');
      things.add(words, lines.length);
      lines.push({ faring, name });
    }
  });
  index = { said, things, lines };
  return index;
}

function bare(token: Token): string {
  const norm = token.norm.slice(token.conjunction.length);
  return norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm;
}

const masculine = (word: string): string => (word.endsWith('ه') ? word.slice(0, -1) : word);

function formsOf(token: Token): Set<string> {
  const plain = bare(token);
  const { stem, lemma, family } = token;
  return new Set([plain, masculine(plain), stem, lemma, family, ...bareForms(token)]);
}

const is = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && [...formsOf(token)].some((form) => words.has(form));

const NONE: readonly HeadEntry[] = [];

const entriesOf = (token: Token, phrases: HeadIndex): readonly HeadEntry[] => {
  const entries = [...formsOf(token)].flatMap((form) => phrases.at(form));
  return entries.length === 0 ? NONE : entries;
};

/** What a word may begin of what is said, and of the things. */
const saidBy = new WordMemo((token) => entriesOf(token, lexicon().said));
const thingsBy = new WordMemo((token) => entriesOf(token, lexicon().things));

const isManner = new WordMemo((token): boolean => is(token, manners));

/** End of a phrase whose first word stands at `i`; -1 where the rest does not follow. */
function phraseEnd(tokens: readonly Token[], i: number, rest: readonly string[]): number {
  let at = i;
  for (const word of rest) {
    const one = new Set([word]);
    let next = at + 1;
    while (next <= at + GAP && !is(tokens[next], one)) next += 1;
    if (!is(tokens[next], one)) return -1;
    at = next;
  }
  return at + 1;
}

/** End of what says at `i` that something is not affected, or runs in a usual manner; -1 where nothing does. */
function usualAt(tokens: readonly Token[], i: number): number {
  const [token, before, second] = [tokens[i], tokens[i - 1], tokens[i - 2]];
  if (token?.kind !== 'word') return -1;
  const negator = (t: Token | undefined): boolean => t !== undefined && NEGATORS.has(bareWord(t));
  // لم تتأثر, دون أن تتأثر
  if (token.pos === 'verb' && is(token, affected))
    return negator(before) || (before?.norm === 'ان' && negator(second)) ? i + 1 : -1;
  if (before && WITHOUT.has(bareWord(before))) {
    if (is(token, effects)) return i + 1;
    if (is(token, hindrances) && LACKING.test(bareWord(before))) return i + 1;
  }
  if (isManner.at(tokens, i - 1) === true && is(token, usual)) return i + 1;
  return -1;
}

/** So many words behind the noun of a thing its name begins. */
const NAMED = 2;

/** What something that stands at tokens `first` to `end` is told of: the nearest thing of its faring, with its name. */
function thingOf(
  { tokens, names, text }: Annotation,
  faring: number,
  { first, end, from, to }: { first: number; end: number; from: number; to: number },
): Pick<FaringMention, 'thing' | 'called' | 'name'> | undefined {
  const { lines } = lexicon();
  let best: Pick<FaringMention, 'thing' | 'called' | 'name'> | undefined;
  let least = Infinity;
  for (let i = Math.max(from, first - BEFORE); i < Math.min(to, end + BEHIND); i += 1) {
    if (i >= first && i < end) continue;
    // لم يتأثر بارتفاع حرارة المياه: by what.
    if (i >= end && tokens[i]?.preposition === 'ب') break;
    const gap = i < first ? first - i : i - end + 1;
    if (gap >= least || tokens[i]?.pos === 'verb') continue;
    for (const { rest, of } of thingsBy.at(tokens, i) ?? NONE) {
      const line = lines[of];
      const stop = line?.faring === faring ? phraseEnd(tokens, i, rest) : -1;
      if (line === undefined || stop < 0) continue;
      const named = names.find(
        ({ firstToken, endToken, kind }) =>
          kind === 'place' && endToken > stop && firstToken <= stop + NAMED,
      );
      least = gap;
      const last = named && named.firstToken <= stop ? named.endToken : stop;
      const called = text.slice(tokens[i]?.start, tokens[last - 1]?.end);
      best = { thing: line.name, called: untied(tokens[i], called), name: named?.key ?? '' };
      break;
    }
  }
  return best;
}

/** How something fares by the words at `i`, with their end. */
interface Said {
  readonly faring: number;
  readonly well: boolean;
  readonly end: number;
}

/** What the words at `i` tell of how things fare, the longest phrase of each faring. */
function saidAt(annotation: Annotation, i: number, from: number): Said[] {
  const { tokens } = annotation;
  const usual = usualAt(tokens, i);
  const found: Said[] = usual > 0 ? [{ faring: 0, well: true, end: usual }] : [];
  for (const { rest, of } of saidBy.at(tokens, i) ?? NONE) {
    const [faring, well] = [of >> 1, of % 2 === 1];
    const end = phraseEnd(tokens, i, rest);
    if (end < 0) continue;
    const known = found.findIndex((it) => it.faring === faring);
    if (known >= 0 && (found[known]?.end ?? 0) >= end) continue;
    const said = standing(annotation, { faring, well, end }, { i, from });
    if (known >= 0) found.splice(known, 1);
    if (said) found.push(said);
  }
  return found;
}

/** What is said at `i`, after what the words before make of it; undefined where they leave nothing of it. */
function standing(
  annotation: Annotation,
  { faring, well, end }: Said,
  { i, from }: { i: number; from: number },
): Said | undefined {
  const contrary = FARINGS[faring]?.contrary === true;
  // دون انقطاع, لا نقص
  const before = annotation.tokens[i - 1];
  const without =
    !well && before !== undefined && /^(?:لا|دون|بدون|بلا|دونما)$/u.test(bareWord(before));
  const stance = without ? -1 : stanceBefore(annotation, { i, end, from, deed: !well });
  if (stance === 0) return { faring, well, end };
  return stance === -1 && contrary ? { faring, well: !well, end } : undefined;
}

const cache = new WeakMap<ReadArticle, readonly FaringMention[]>();

/** All places where an article tells how a thing fares, in text order; what will be so, and is so again, is left out. */
export function faringsOf(article: ReadArticle): readonly FaringMention[] {
  const known = cache.get(article);
  if (known) return known;
  const found: FaringMention[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens, sentences } = annotation;
    for (const { firstToken: from, endToken: to } of sentences)
      for (let i = from; i < to; i += 1) {
        if (tokens[i]?.kind !== 'word') continue;
        for (const { faring, well, end } of saidAt(annotation, i, from)) {
          if (tokens.slice(Math.max(from, i - COMING), i + 1).some((t) => t.future)) continue;
          const before = tokens.slice(Math.max(from, i - AGAIN_REACH), i);
          if (well && before.some((t) => is(t, again))) continue;
          // غير ملزم holds ملزم: the longer phrase speaks.
          const last = found.findLast((m) => m.faring === faring);
          if (last?.field === field && i < last.endToken) continue;
          const unit = unitAround(article, field, i);
          const thing = unit && thingOf(annotation, faring, { first: i, end, from, to });
          if (unit && thing)
            found.push({ field, unit, firstToken: i, endToken: end, faring, well, ...thing });
        }
      }
  }
  cache.set(article, found);
  return found;
}
