import type { NewArticle } from '../../lib/corpus/types';
import { madeUpArticle } from '../../tests/support/corpus/made-up';

let real: readonly NewArticle[] = [];

/** Reads real articles where the bench was given some; false where it was not. */
export async function loadRealArticles(): Promise<boolean> {
  if (real.length > 0) return true;
  const response = await fetch('/news.ndjson');
  if (!response.ok) return false;
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  real = lines
    .map((line) => JSON.parse(line) as NewArticle & { readonly id: string })
    .filter(({ text }) => text.trim() !== '')
    .map(({ outlet, url, published, title, text }) => ({
      outlet,
      published,
      title,
      text,
      ...(url !== undefined && { url }),
    }));
  return true;
}

/**
 * The i-th article of the bench: a real one while there are any, then halves of two real ones put together, so that
 * words keep their frequencies; made-up words throughout where the bench has no real articles.
 */
export function benchArticle(i: number): NewArticle {
  const own = real[i];
  if (own !== undefined) return own;
  const first = real[(i * 7 + 3) % Math.max(1, real.length)];
  const second = real[(i * 13 + 5) % Math.max(1, real.length)];
  if (first === undefined || second === undefined) return madeUpArticle(i);
  const half = (text: string, from: boolean): string => {
    const cut = text.indexOf(' ', text.length >> 1);
    return from ? text.slice(cut + 1) : text.slice(0, cut < 0 ? text.length : cut);
  };
  return {
    outlet: first.outlet,
    url: `https://recombined.example/${String(i)}`,
    published: first.published,
    title: `${half(first.title, false)} ${half(second.title, true)}`,
    text: `${half(first.text, false)} ${half(second.text, true)}`,
  };
}
