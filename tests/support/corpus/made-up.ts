import type { NewArticle } from '../../../lib/corpus/types';

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = 'ابتثجحخدذرزسشصضطعغفقكلمنهوي';

/** The n-th word of a made-up vocabulary: three to seven letters, the same for the same n. */
export function madeUpWord(n: number): string {
  const random = randomNumbers(n * 7919 + 17);
  const length = 3 + Math.floor(random() * 5);
  let word = '';
  for (let i = 0; i < length; i += 1) word += LETTERS.charAt(Math.floor(random() * LETTERS.length));
  return word;
}

const cache: string[] = [];

function wordOf(n: number): string {
  return (cache[n] ??= madeUpWord(n));
}

export interface MadeUpOptions {
  readonly seed?: number;
  /** Words of an article, on the average. */
  readonly words?: number;
  /** Articles of one event. */
  readonly perEvent?: number;
  readonly outlets?: number;
  /** Size of the vocabulary; its words follow Zipf's law. */
  readonly vocabulary?: number;
}

/** The i-th made-up article: the words of its event among those of everybody. The same for the same options. */
export function madeUpArticle(i: number, options: MadeUpOptions = {}): NewArticle {
  const { seed = 1, words = 250, perEvent = 5, outlets = 14, vocabulary = 60_000 } = options;
  const random = randomNumbers(seed * 1_000_003 + i);
  const event = Math.floor(i / perEvent);
  const own = randomNumbers(seed * 7_000_003 + event);
  const ownWords = Array.from({ length: 24 }, () =>
    wordOf(Math.floor(vocabulary / 10 + own() * vocabulary * 0.9)),
  );
  const any = (): string =>
    random() < 0.15
      ? (ownWords[Math.floor(random() * ownWords.length)] ?? '')
      : wordOf(Math.floor(Math.exp(random() * Math.log(vocabulary))) - 1);
  const count = Math.max(20, Math.round(words * (0.4 + random() * 1.2)));
  const text: string[] = [];
  for (let w = 0; w < count; w += 1)
    text.push(any() + (w % 25 === 24 ? '.\n' : w % 9 === 8 ? '،' : ''));
  const title = Array.from({ length: 9 }, (_, w) => (w % 2 === 0 ? (ownWords[w] ?? '') : any()));
  const day = Date.UTC(2024, 0, 1) + (event % 300) * 86_400_000;
  const outlet = Math.floor(random() * outlets);
  return {
    outlet: `منبر ${String(outlet)}`,
    url: `https://outlet${String(outlet)}.example/news/${String(seed)}/${String(i)}`,
    published: new Date(day).toISOString().slice(0, 10),
    title: title.join(' '),
    text: text.join(' '),
  };
}

export function madeUpArticles(count: number, options: MadeUpOptions = {}): NewArticle[] {
  return Array.from({ length: count }, (_, i) => madeUpArticle(i, options));
}
