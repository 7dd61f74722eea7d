import { ANTONYM_CLASSES, EVENT_CLASSES, FOLLOWING_CLASSES } from '../lexicon/event-classes';
import { SYNONYMS } from '../lexicon/synonyms';
import { LetterFilter } from '../letter-filter';
import { foldWord } from '../normalise';
import type { Token } from '../types';
import { classesInPlace } from './senses';

/** A lexicon read into lookup tables: single words, and phrases by their first word. */
interface ClassTable {
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Of `words`. */
  readonly filter: LetterFilter;
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly rest: readonly string[]; readonly id: string }[]
  >;
}

function readTable(lines: string): ClassTable {
  const words = new Map<string, string[]>();
  const phrases = new Map<string, { rest: readonly string[]; id: string }[]>();
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const id = line.slice(0, colon);
    for (const entry of line.slice(colon + 1).split(' ')) {
      if (entry === '') continue;
      const [head, ...rest] = entry.split('_').map(foldWord);
      if (head === undefined) continue;
      if (rest.length > 0) {
        const known = phrases.get(head);
        if (known) known.push({ rest, id });
        else phrases.set(head, [{ rest, id }]);
      } else {
        const known = words.get(head);
        if (!known) words.set(head, [id]);
        else if (!known.includes(id)) known.push(id);
      }
    }
  }
  const filter = new LetterFilter(15);
  for (const word of words.keys()) filter.add(word);
  return { words, filter, phrases };
}

let events: ClassTable | undefined;
let concepts: ClassTable | undefined;
/** The tables, read on first use. */
const eventTable = (): ClassTable => (events ??= readTable(EVENT_CLASSES));
const conceptTable = (): ClassTable => (concepts ??= readTable(SYNONYMS));

const NONE: readonly string[] = [];

const TAILS = ['', 'وا', 'ون', 'ين', 'ان', 'تا', 'ت', 'ا', 'ه', 'ها', 'هم', 'هما'];
const ALEF = 0x627;
const YA = 0x64a;
const TA = 0x62a;
const NOON = 0x646;

/**
 * Classes of a word by the shells of a verb taken off, where lemma and family are unknown to the table: يزور, وقعوا,
 * ستفتتح, تعلن.
 */
function bareClasses({ words, filter }: ClassTable, word: string): readonly string[] | undefined {
  const first = word.charCodeAt(0);
  const prefixed = first === YA || first === TA || first === NOON;
  for (const tail of TAILS) {
    const end = word.length - tail.length;
    if (tail !== '' && (end < 3 || !word.endsWith(tail))) continue;
    const bare = filter.mayHold(word, 0, end) ? words.get(word.slice(0, end)) : undefined;
    if (bare !== undefined) return bare;
    if (!prefixed || end < 4) continue;
    const past = filter.mayHold(word, 1, end) ? words.get(word.slice(1, end)) : undefined;
    if (past !== undefined) return past;
    if (!filter.mayHoldBehind(ALEF, word, 1, end)) continue;
    const withAlef = words.get(`ا${word.slice(1, end)}`);
    if (withAlef !== undefined) return withAlef;
  }
  return undefined;
}

function classesOf({ words, filter }: ClassTable, word: string): readonly string[] | undefined {
  return filter.mayHold(word) ? words.get(word) : undefined;
}

function wordClasses(table: ClassTable, token: Token): readonly string[] {
  const { norm, stem, lemma, family } = token;
  return (
    classesOf(table, norm) ??
    classesOf(table, stem) ??
    classesOf(table, lemma) ??
    classesOf(table, family) ??
    // A word that the lexicon knows has no shells but its own: قضية is none of قضى, تدخل none of دخل, نادي none of أدى.
    (stem.length < 4 || token.pos !== 'unknown' ? undefined : bareClasses(table, stem)) ??
    NONE
  );
}

function fits(token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  if (token.norm === word || token.stem === word || token.lemma === word) return true;
  return word.startsWith('ال') && token.definite && token.stem === word.slice(2);
}

function opensPhrase({ phrases }: ClassTable, { norm, stem, lemma }: Token): boolean {
  return phrases.has(norm) || phrases.has(stem) || phrases.has(lemma);
}

function phraseClasses(table: ClassTable, tokens: readonly Token[], i: number): string[] {
  const token = tokens[i];
  if (token === undefined) return [];
  const ids: string[] = [];
  if (!opensPhrase(table, token)) return ids;
  for (const head of new Set([token.norm, token.stem, token.lemma])) {
    for (const phrase of table.phrases.get(head) ?? []) {
      if (phrase.rest.every((word, k) => fits(tokens[i + 1 + k], word)) && !ids.includes(phrase.id))
        ids.push(phrase.id);
    }
  }
  return ids;
}

/** Prepositions with which a noun of an event is an adverb: في ظل, على شكل. */
const ADVERBIAL: ReadonlySet<string> = new Set(['في', 'وفي', 'علي', 'وعلي']);

/**
 * Is the word at `tokens[i]` spelled like one of an event but a part of a set phrase here: من أجل, فقد before a verb,
 * بشكل كامل, في ظل, إثر, يعد (is deemed), بهدف before what is aimed at?
 */
export function isSetPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  switch (token?.stem) {
    case 'اجل':
      return token.preposition === 'ل' || before?.stem === 'من';
    case 'قد':
      return true;
    case 'شكل':
      return token.preposition === 'ب' || ADVERBIAL.has(before?.norm ?? '');
    case 'ظل':
      return ADVERBIAL.has(before?.norm ?? '');
    case 'اثر':
      return token.pos === 'particle' && tokens[i + 1]?.stem !== 'علي';
    case 'يعد':
    case 'تعد':
      return !token.future;
    case 'هدف':
      return token.preposition === 'ب' && tokens[i + 1]?.pos === 'verbal-noun';
    default:
      return false;
  }
}

/**
 * Event classes named by the word at `tokens[i]` (with the words after it, for fixed phrases), best known first;
 * empty for a word of no class.
 */
export function eventClassesAt(tokens: readonly Token[], i: number): readonly string[] {
  const token = tokens[i];
  if (token?.kind !== 'word') return NONE;
  const phrases = phraseClasses(eventTable(), tokens, i);
  const known = wordClasses(eventTable(), token);
  if (known.length > 0 && isSetPhrase(tokens, i)) return phrases;
  const words = classesInPlace(tokens, i, known);
  return phrases.length === 0 ? words : [...new Set([...phrases, ...words])];
}

/** Is the token's word, by itself, of an event class? */
export function isEventWord(token: Token): boolean {
  return wordClasses(eventTable(), token).length > 0;
}

/** May the token name a class, of events or of nouns, by itself or with words after it? */
export function mayHaveClass(token: Token): boolean {
  return [eventTable(), conceptTable()].some(
    (table) => wordClasses(table, token).length > 0 || opensPhrase(table, token),
  );
}

/** May the token open a phrase of an event class? */
export function opensEventPhrase(token: Token): boolean {
  return opensPhrase(eventTable(), token);
}

/** Noun concepts (groups of synonyms) named at `tokens[i]`, phrases first; empty for a word of none. */
export function conceptsAt(tokens: readonly Token[], i: number): readonly string[] {
  const token = tokens[i];
  if (token?.kind !== 'word') return NONE;
  const phrases = phraseClasses(conceptTable(), tokens, i);
  const words = wordClasses(conceptTable(), token);
  return phrases.length === 0 ? words : [...new Set([...phrases, ...words])];
}

/** Concepts of one lemma or surface word outside a text (the counted noun of a number, say). */
export function conceptsOfWord(word: string): readonly string[] {
  const folded = foldWord(word);
  const table = conceptTable();
  return table.words.get(folded) ?? bareClasses(table, folded) ?? NONE;
}

/** Event classes of one word outside a text. */
export function eventClassesOfWord(word: string): readonly string[] {
  const folded = foldWord(word);
  const table = eventTable();
  return table.words.get(folded) ?? bareClasses(table, folded) ?? NONE;
}

const ANTONYMS = new Map<string, Set<string>>();
for (const line of ANTONYM_CLASSES.split('\n')) {
  const [a, b] = line.split(' ~ ');
  if (!a || !b) continue;
  ANTONYMS.set(a, (ANTONYMS.get(a) ?? new Set()).add(b));
  ANTONYMS.set(b, (ANTONYMS.get(b) ?? new Set()).add(a));
}

const NO_CLASSES: ReadonlySet<string> = new Set();

/** The event classes that exclude this one. */
export function antonymsOf(id: string): ReadonlySet<string> {
  return ANTONYMS.get(id) ?? NO_CLASSES;
}

/** Do two event classes exclude each other (acquit and convict, suspend and resume)? */
export function areAntonyms(a: string, b: string): boolean {
  return ANTONYMS.get(a)?.has(b) === true;
}

const FOLLOWING = new Map<string, ReadonlySet<string>>();
/** For each class the ones it may become and the ones that may become it. */
const LINKED = new Map<string, readonly string[]>();
for (const line of FOLLOWING_CLASSES.split('\n')) {
  const colon = line.indexOf(': ');
  if (colon < 0) continue;
  const planned = line.slice(0, colon);
  const done = line.slice(colon + 2).split(' ');
  FOLLOWING.set(planned, new Set(done));
  for (const id of done) {
    LINKED.set(planned, [...(LINKED.get(planned) ?? []), id]);
    LINKED.set(id, [...(LINKED.get(id) ?? []), planned]);
  }
}

/** Classes that an event of this class may become once it is done, or that may become it. */
export function linkedClasses(id: string): readonly string[] {
  return LINKED.get(id) ?? [];
}

/** May an event of class `planned`, once done, be told as one of class `done` (visit, receive)? */
export function mayBecome(planned: string, done: string): boolean {
  return FOLLOWING.get(planned)?.has(done) === true;
}
