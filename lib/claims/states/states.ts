import { DENIERS } from '../../arabic/lexicon/status-markers';
import type { Token } from '../../arabic/types';
import { isDistance, NEGATORS, stanceBefore } from './answer-stance';
import { EXCLUSIVE_STATES, type ExclusiveState } from '../lexicon/exclusive-states';
import { isDistanceFrom } from '../places/place-guards';
import { unitAround, type ReadArticle, type Unit } from '../read';
import { WordMemo } from '../words/word-memo';
import type { Field } from '../types';

/** A place where an article answers a question of the lexicon of exclusive states. */
export interface StateMention {
  readonly field: Field;
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  readonly state: ExclusiveState;
  /** Index in `state.values` of what is said; a negated phrase says the other of two. */
  readonly value: number;
  /** The value was told by negating the other. */
  readonly negated: boolean;
  /** A word of `state.about` stands in the sentence, or the state has none. */
  readonly about: boolean;
  /** Of an answer to a question of the scales. */
  readonly scale?: {
    /** The scale asks for nothing that it is said of. */
    readonly topicless: boolean;
    /** It is said of anything, and counts where the surroundings have words in common. */
    readonly shared: boolean;
    /** It is told as something to come. */
    readonly ahead: boolean;
    /** Word family of what it is said of; '' where nothing near is named. */
    readonly topic: string;
  };
}

/** Words of phrases and of `about` stand as whole numbers: their places in the lexicon. */
interface Phrase {
  readonly words: readonly number[];
  readonly state: number;
  readonly value: number;
  /** The phrase negates by itself. */
  readonly negative: boolean;
  /** Its first word negates. */
  readonly opensNegative: boolean;
}

/** Words that may stand between two words of a phrase. */
const GAP = 2;
/** Phrases that begin with one word. */
interface Heads {
  /** Those of that word alone. */
  readonly alone: Phrase[];
  /** The others by their second word. */
  readonly bySecond: Map<number, Phrase[]>;
}

interface PhraseIndex {
  /** Places of all words of the lexicon. */
  readonly places: ReadonlyMap<string, number>;
  readonly byHead: readonly (Heads | undefined)[];
  /** Words of `about` by state; undefined where a state has none. */
  readonly about: readonly (ReadonlySet<number> | undefined)[];
}

let index: PhraseIndex | undefined;

/** The lexicon's phrases by their first word; made when a comparison first asks, for a worker that wakes to search needs none. */
function phraseIndex(): PhraseIndex {
  if (index) return index;
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const known = places.get(word) ?? places.size;
    places.set(word, known);
    return known;
  };
  const byHead: (Heads | undefined)[] = [];
  const about = EXCLUSIVE_STATES.map((entry) =>
    entry.about === undefined ? undefined : new Set(entry.about.split(' ').map(placeOf)),
  );
  EXCLUSIVE_STATES.forEach((entry, state) => {
    entry.values.forEach(({ phrases }, value) => {
      for (const text of phrases.split(' | ')) {
        const told = text.split(' ');
        const negative = told.some((word) => NEGATORS.has(word) || DENIERS.has(word));
        const opensNegative = NEGATORS.has(told[0] ?? '');
        const words = told.map(placeOf);
        const phrase: Phrase = { words, state, value, negative, opensNegative };
        const heads = (byHead[words[0] ?? 0] ??= {
          alone: [],
          bySecond: new Map<number, Phrase[]>(),
        });
        const second = words[1];
        if (second === undefined) heads.alone.push(phrase);
        else heads.bySecond.set(second, [...(heads.bySecond.get(second) ?? []), phrase]);
      }
    });
  });
  index = { places, byHead, about };
  return index;
}

function bare(token: Token): string {
  const norm = token.norm.slice(token.conjunction.length);
  return norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm;
}

/** Forms of a token that the lexicon may have: bare, lemma, stem, without a feminine ending. */
const FORMS = 4;
/** Those of them that a phrase may begin with, in the order in which they are asked for. */
const HEAD_FORMS = [0, 2, 1] as const;
/** How many of them, from the first on, say what a sentence is about. */
const ABOUT_FORMS = 3;

/** The words of the lexicon that a token may be: their places, each once, `FORMS` of them; -1 for none. Null for no word at all. */
const placesOf = new WordMemo((token): readonly number[] | null => {
  const { places } = phraseIndex();
  const plain = bare(token);
  const { lemma, stem } = token;
  const found = [places.get(plain) ?? -1, -1, -1, -1];
  if (lemma !== plain) found[1] = places.get(lemma) ?? -1;
  if (stem !== plain && stem !== lemma) found[2] = places.get(stem) ?? -1;
  // An adjective stands in the lexicon without its feminine ending.
  const masculine = plain.endsWith('ه') ? (places.get(plain.slice(0, -1)) ?? -1) : -1;
  if (!found.includes(masculine)) found[3] = masculine;
  return found.every((place) => place < 0) ? null : found;
});

/** The words of the lexicon that each token may be, `FORMS` a token; -1 for none. */
function readWords(tokens: readonly Token[]): Int32Array {
  const words = new Int32Array(tokens.length * FORMS).fill(-1);
  for (let i = 0; i < tokens.length; i += 1) {
    const places = placesOf.at(tokens, i);
    if (places) words.set(places, i * FORMS);
  }
  return words;
}

function says(words: Int32Array, i: number, word: number): boolean {
  for (let at = i * FORMS; at < (i + 1) * FORMS; at += 1) if (words[at] === word) return true;
  return false;
}

/** A field of an article that is read: its tokens, and the words of the lexicon that they may be. */
interface Reading {
  readonly article: ReadArticle;
  readonly field: Field;
  readonly tokens: readonly Token[];
  readonly words: Int32Array;
}

/** End of a phrase that begins at `i`, or -1. */
function phraseEnd({ tokens, words }: Reading, i: number, phrase: Phrase): number {
  let at = i;
  for (let w = 1; w < phrase.words.length; w += 1) {
    const word = phrase.words[w] ?? 0;
    let next = at + 1;
    // 'Still admits' after 'does not': a negation that opens the phrase governs the very next word.
    const last = next + (w === 1 && phrase.opensNegative ? 0 : GAP);
    for (; next <= last; next += 1) {
      const token = tokens[next];
      if (token === undefined || token.kind === 'punctuation') return -1;
      if (says(words, next, word)) break;
      // قبل دقائق من الموعد is not قبل الموعد.
      if (tokens[at]?.pos === 'particle' && token.pos === 'particle') return -1;
      if (NEGATORS.has(token.norm)) return -1;
    }
    if (next > last) return -1;
    at = next;
  }
  return at + 1;
}

const NO_PHRASES: readonly Phrase[] = [];

const cache = new WeakMap<ReadArticle, readonly StateMention[]>();

/** All places where an article answers a question of the lexicon of exclusive states, in text order. */
export function statesOf(article: ReadArticle): readonly StateMention[] {
  const known = cache.get(article);
  if (known) return known;
  const found: StateMention[] = [];
  for (const field of ['title', 'text'] as const) readStates(article, field, found);
  cache.set(article, found);
  return found;
}

function readStates(article: ReadArticle, field: Field, found: StateMention[]): void {
  const { tokens } = article.annotation[field];
  const { byHead } = phraseIndex();
  const words = readWords(tokens);
  const reading = { article, field, tokens, words };
  const all: StateMention[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    for (const form of HEAD_FORMS) {
      const word = words[i * FORMS + form] ?? -1;
      const heads = word < 0 ? undefined : byHead[word];
      const unit = heads && unitAround(article, field, i);
      if (heads === undefined || unit === undefined) continue;
      for (const phrase of begun(heads, reading, i)) {
        const mention = readPhrase(reading, i, phrase, unit);
        if (mention) all.push(mention);
      }
    }
  });
  // 'The oath put off' holds 'the oath': the longer phrase of one question speaks.
  const inside = (x: StateMention, y: StateMention): boolean =>
    x.state === y.state &&
    x.firstToken >= y.firstToken &&
    x.endToken <= y.endToken &&
    x.endToken - x.firstToken < y.endToken - y.firstToken;
  for (const x of all) if (!all.some((y) => inside(x, y))) found.push(x);
}

/** The phrases of a head at token `i` whose second word is near enough; whether the rest is there is not asked yet. */
function begun(
  { alone, bySecond }: Heads,
  { tokens, words }: Reading,
  i: number,
): readonly Phrase[] {
  if (bySecond.size === 0) return alone;
  const phrases = [...alone];
  for (let k = i + 1; k <= i + 1 + GAP; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'punctuation') break;
    for (let at = k * FORMS; at < (k + 1) * FORMS; at += 1) {
      const word = words[at] ?? -1;
      if (word < 0) continue;
      for (const phrase of bySecond.get(word) ?? NO_PHRASES)
        if (!phrases.includes(phrase)) phrases.push(phrase);
    }
  }
  return phrases;
}

/** The answer that a phrase gives where it begins at token `i` of a unit; undefined where it does not stand there or is undone. */
function readPhrase(
  reading: Reading,
  i: number,
  phrase: Phrase,
  unit: Unit,
): StateMention | undefined {
  const { article, field, words } = reading;
  const endToken = phraseEnd(reading, i, phrase);
  const state = EXCLUSIVE_STATES[phrase.state];
  if (endToken < 0 || state === undefined || isDistance(reading.tokens, i)) return undefined;
  const annotation = article.annotation[field];
  // Twelve miles off the beach is not on it.
  if (state.type === 'place' && isDistanceFrom(annotation, i)) return undefined;
  const sentence = annotation.sentences[unit.sentence];
  const [from, to] = [sentence?.firstToken ?? unit.firstToken, sentence?.endToken ?? unit.endToken];
  const deed = state.type === 'status' || state.type === 'polarity';
  if (deed && isCountedFrom(reading.tokens, i)) return undefined;
  const stance = phrase.negative ? 0 : stanceBefore(annotation, { i, end: endToken, from, deed });
  const negated = stance === -1;
  if (stance === 1 || (negated && state.values.length > 2)) return undefined;
  const about = phraseIndex().about[phrase.state];
  return {
    field,
    unit,
    firstToken: i,
    endToken,
    state,
    value: negated ? 1 - phrase.value : phrase.value,
    negated,
    about: about === undefined || saysAny(words, from, to, about),
  };
}

/** Words before a length of time after which something is told, and how far before. */
const PASSED: ReadonlySet<string> = new Set(['بعد', 'مرور', 'انقضاء', 'مضي']);
const PASSED_REACH = 6;

/** Is a deed only what a length of time is counted from (بعد 104 أيام على جنوح السفينة)? What has become of it is open. */
function isCountedFrom(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.norm !== 'علي') return false;
  const before = tokens.slice(Math.max(0, i - PASSED_REACH), i - 1);
  const at = before.findIndex(({ stem }) => PASSED.has(stem));
  return at >= 0 && before.slice(at).every(({ kind }) => kind !== 'punctuation');
}

/** Does a stretch of tokens say any of some words of the lexicon? */
function saysAny(words: Int32Array, from: number, to: number, any: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i += 1)
    for (let form = 0; form < ABOUT_FORMS; form += 1) {
      const word = words[i * FORMS + form] ?? -1;
      if (word >= 0 && any.has(word)) return true;
    }
  return false;
}
