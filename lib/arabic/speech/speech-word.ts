import { SOURCE_PREPOSITIONS } from '../lexicon/speech-verbs';
import { foldWord } from '../normalise';
import type { Word } from '../word-memo';
import { speechForm, type SpeechForm } from './verbs';

/** Words that name the source of what is said: بحسب, وفقا ل, نقلا عن. */
export interface SourcePhrase {
  readonly words: readonly string[];
  readonly lemma: string;
  /** Preposition written together with the speaker's first word. */
  readonly clitic: string;
}

/** What a word is to the reader of speech. */
export interface SpeechWord {
  readonly form: SpeechForm | undefined;
  /** Phrases that the word may open, the longest first. */
  readonly sources: readonly SourcePhrase[];
}

function buildSources(): Map<string, SourcePhrase[]> {
  const map = new Map<string, SourcePhrase[]>();
  for (const line of SOURCE_PREPOSITIONS.split('\n')) {
    const [phrase = '', lemma = ''] = line.split('|');
    const words = foldWord(phrase).split(' ');
    const clitic = words.at(-1) === 'ل' ? (words.pop() ?? '') : '';
    const [first = ''] = words;
    if (first === '') continue;
    const list = map.get(first) ?? [];
    list.push({ words, lemma, clitic });
    map.set(first, list);
  }
  // The longest phrase first: نقلا عن before نقلا.
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

let sources: ReadonlyMap<string, readonly SourcePhrase[]> | undefined;

const NONE: readonly SourcePhrase[] = [];

function read(norm: string): SpeechWord | null {
  sources ??= buildSources();
  const form = speechForm(norm);
  const phrases =
    sources.get(norm) ??
    (norm.startsWith('و') && norm.length > 3 ? sources.get(norm.slice(1)) : undefined);
  return form === undefined && phrases === undefined ? null : { form, sources: phrases ?? NONE };
}

/** What the word is to speech, remembered with it; null for most words. */
export function speechWord(word: Word): SpeechWord | null {
  if (word.speech === undefined) word.speech = read(word.norm);
  return word.speech;
}
