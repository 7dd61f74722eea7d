import { isArabicText } from '../arabic/language';
import type { PackArticle } from './types';

/** What a pack's author may not have meant with an article, though readers can take it. */
export type ArticleRemark = 'markup' | 'undated' | 'future' | 'not-arabic';

/** Articles of which one thing is remarked. */
export interface Remark<Code extends string = ArticleRemark> {
  readonly code: Code;
  readonly count: number;
  /** Numbers of the first of them, REMARKED at the most. */
  readonly articles: readonly number[];
}

/** How many articles a remark names. */
const REMARKED = 10;

// A tag or an entity: a bracket or an ampersand alone may well stand in a text.
const MARKUP =
  /<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,500})?>|<br\/>|&(?:nbsp|quot|amp|lt|gt|#\d{1,6});/i;

/** So many characters show the language of an article. */
const SHOWS_LANGUAGE = 400;

/** A day is the same in no two zones: nothing is published later than this from now, in ms. */
const LATEST = 36 * 3_600_000;

/** What is to be remarked of one article. */
export function remarksOf({
  title,
  text,
  published,
}: Pick<PackArticle, 'title' | 'text' | 'published'>): ArticleRemark[] {
  const found: ArticleRemark[] = [];
  // Most texts have neither of the signs, which is seen sooner.
  if ([title, text].some((it) => /[<&]/u.test(it) && MARKUP.test(it))) found.push('markup');
  if (published === null) found.push('undated');
  else if (Date.parse(published) > Date.now() + LATEST) found.push('future');
  if (!isArabicText(`${title}\n${text.slice(0, SHOWS_LANGUAGE)}`)) found.push('not-arabic');
  return found;
}

/** Gathers remarks, by what they say, in the order in which they first came. */
export class Remarks<Code extends string = ArticleRemark> {
  private readonly found = new Map<Code, { count: number; articles: number[] }>();

  /** `article`: its number in the pack, from 1. */
  add(code: Code, article: number): void {
    const noted = this.found.get(code) ?? { count: 0, articles: [] };
    noted.count++;
    if (noted.articles.length < REMARKED) noted.articles.push(article);
    this.found.set(code, noted);
  }

  all(): readonly Remark<Code>[] {
    return [...this.found].map(([code, noted]) => ({ code, ...noted }));
  }
}
