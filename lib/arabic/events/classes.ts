import { ANTONYM_CLASSES, EVENT_CLASSES, FOLLOWING_CLASSES } from '../lexicon/event-classes';
import { SYNONYMS } from '../lexicon/synonyms';
import { foldWord } from '../normalise';
import type { Token } from '../types';

/** A lexicon read into lookup tables: single words, and phrases by their first word. */
interface ClassTable {
  readonly words: ReadonlyMap<string, readonly string[]>;
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
  return { words, phrases };
}

const EVENTS = readTable(EVENT_CLASSES);
const CONCEPTS = readTable(SYNONYMS);

const NONE: readonly string[] = [];

/** Verb shells tried where lemma and family are unknown to the table: يزور, وقعوا, ستفتتح, تعلن. */
function bareForms(word: string): readonly string[] {
  const forms: string[] = [];
  const tails = [word];
  for (const tail of ['وا', 'ون', 'ين', 'ان', 'تا', 'ت', 'ا', 'ه', 'ها', 'هم', 'هما'])
    if (word.length - tail.length >= 3 && word.endsWith(tail))
      tails.push(word.slice(0, -tail.length));
  for (const form of tails) {
    forms.push(form);
    if (form.length >= 4 && /^[يتن]/u.test(form)) forms.push(form.slice(1), `ا${form.slice(1)}`);
  }
  return forms;
}

function wordClasses(table: ClassTable, token: Token): readonly string[] {
  for (const form of [token.norm, token.stem, token.lemma, token.family]) {
    const found = table.words.get(form);
    if (found) return found;
  }
  if (token.stem.length < 4) return NONE;
  for (const form of bareForms(token.stem)) {
    const found = table.words.get(form);
    if (found) return found;
  }
  return NONE;
}

function fits(token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  if (token.norm === word || token.stem === word || token.lemma === word) return true;
  return word.startsWith('ال') && token.definite && token.stem === word.slice(2);
}

function phraseClasses(table: ClassTable, tokens: readonly Token[], i: number): string[] {
  const token = tokens[i];
  if (token === undefined) return [];
  const ids: string[] = [];
  for (const head of new Set([token.norm, token.stem, token.lemma])) {
    for (const phrase of table.phrases.get(head) ?? []) {
      if (phrase.rest.every((word, k) => fits(tokens[i + 1 + k], word)) && !ids.includes(phrase.id))
        ids.push(phrase.id);
    }
  }
  return ids;
}

/**
 * Event classes named by the word at `tokens[i]` (with the words after it, for fixed phrases), best known first;
 * empty for a word of no class.
 */
export function eventClassesAt(tokens: readonly Token[], i: number): readonly string[] {
  const token = tokens[i];
  if (token?.kind !== 'word') return NONE;
  const phrases = phraseClasses(EVENTS, tokens, i);
  const words = wordClasses(EVENTS, token);
  return phrases.length === 0 ? words : [...new Set([...phrases, ...words])];
}

/** Is the token's word, by itself, of an event class? */
export function isEventWord(token: Token): boolean {
  return wordClasses(EVENTS, token).length > 0;
}

/** May the token open a phrase of an event class? */
export function opensEventPhrase({ norm, stem, lemma }: Token): boolean {
  const { phrases } = EVENTS;
  return phrases.has(norm) || phrases.has(stem) || phrases.has(lemma);
}

/** Noun concepts (groups of synonyms) named at `tokens[i]`, phrases first; empty for a word of none. */
export function conceptsAt(tokens: readonly Token[], i: number): readonly string[] {
  const token = tokens[i];
  if (token?.kind !== 'word') return NONE;
  const phrases = phraseClasses(CONCEPTS, tokens, i);
  const words = wordClasses(CONCEPTS, token);
  return phrases.length === 0 ? words : [...new Set([...phrases, ...words])];
}

/** Concepts of one lemma or surface word outside a text (the counted noun of a number, say). */
export function conceptsOfWord(word: string): readonly string[] {
  const folded = foldWord(word);
  const found = CONCEPTS.words.get(folded);
  if (found) return found;
  for (const form of bareForms(folded)) {
    const bare = CONCEPTS.words.get(form);
    if (bare) return bare;
  }
  return NONE;
}

/** Event classes of one word outside a text. */
export function eventClassesOfWord(word: string): readonly string[] {
  const folded = foldWord(word);
  const found = EVENTS.words.get(folded);
  if (found) return found;
  for (const form of bareForms(folded)) {
    const bare = EVENTS.words.get(form);
    if (bare) return bare;
  }
  return NONE;
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

/** Ids of all event classes, in the lexicon's order. */
export const EVENT_CLASS_IDS: readonly string[] = EVENT_CLASSES.split('\n')
  .map((line) => line.slice(0, Math.max(0, line.indexOf(':'))))
  .filter((id) => id !== '');
