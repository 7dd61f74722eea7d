import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import { builtAt, CLEFT } from './cause-builds';
import { CAUSE_MARKERS } from '../lexicon/cause-markers';

type Build = 'before' | 'to' | 'from' | 'is' | 'behind' | 'tie';

const BUILDS: ReadonlySet<string> = new Set<Build>(['before', 'to', 'from', 'is', 'behind', 'tie']);

function isBuild(text: string | undefined): text is Build {
  return text !== undefined && BUILDS.has(text);
}

/** A phrase that lays something to a cause, see lexicon/cause-markers. */
export interface Marker {
  readonly words: readonly string[];
  readonly build: Build;
  readonly strong: boolean;
  /** Says a reason, if of a part of what happened. */
  readonly said: boolean;
}
const MARKERS = new Map<string, Marker[]>();
for (const line of CAUSE_MARKERS.split('\n')) {
  const [phrase = '', build, strength] = line.split('|');
  if (!isBuild(build)) continue;
  const words = phrase.split('_').map(foldWord);
  const [first = ''] = words;
  const list = MARKERS.get(first) ?? [];
  list.push({ words, build, strong: strength === 'strong', said: strength !== 'weak' });
  MARKERS.set(
    first,
    list.sort((a, b) => b.words.length - a.words.length),
  );
}

/** The marker that begins at a token, conjunctions taken off; undefined where none does. */
export function markerAt(tokens: readonly Token[], at: number): Marker | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const { norm } = token;
  const joined = norm.startsWith('و') || norm.startsWith('ف');
  return (
    opened(norm, tokens, at) ??
    (joined ? opened(norm.slice(1), tokens, at) : undefined) ??
    // بررتها, عزوه: what is explained hangs on the verb.
    (token.enclitic === '' ? undefined : tied(tokens, at, token.stem)) ??
    builtAt(tokens, at)
  );
}

function tied(tokens: readonly Token[], at: number, stem: string): Marker | undefined {
  const marker = opened(stem, tokens, at);
  return marker?.build === 'to' || marker?.build === 'tie' ? marker : undefined;
}

const NO_MARKERS: readonly Marker[] = [];

/** The first marker that begins with a word, of those whose other words follow `at`. */
function opened(word: string, tokens: readonly Token[], at: number): Marker | undefined {
  for (const marker of MARKERS.get(word) ?? NO_MARKERS)
    if (markerEnd(tokens, marker, at) > 0) return marker;
  return undefined;
}

/** Is a token a quotation mark that opens? It may within a marker: تأتي "ردا على …". */
export const isQuote = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && /^["«“”]$/u.test(token.norm);

/** The token after the marker that begins at `at` whatever its first word is; 0 where its other words do not follow. */
export function markerEnd(tokens: readonly Token[], marker: Marker, at: number): number {
  if (marker === CLEFT) return at + 3;
  let next = at + 1;
  for (let w = 1; w < marker.words.length; w += 1) {
    if (isQuote(tokens[next])) next += 1;
    const word = marker.words[w] ?? '';
    // تلبية لطلب: a preposition of one letter is written to the word that it governs.
    const bound = word.length === 1 && tokens[next]?.preposition === word;
    if (!bound && tokens[next]?.norm !== word) return 0;
    if (!bound || tokens[next]?.norm === word) next += 1;
  }
  return next;
}
