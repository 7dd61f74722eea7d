import type { ReadArticle } from '../read';
import type { Fact } from './facts';
import { relateFacts } from './values';

const yearTable = new WeakMap<ReadArticle, ReadonlySet<number>>();

const YEAR = /^(?:19|20)\d\d$/u;

/** The years that an article names, in dates or in digits. Read once an article. */
function yearsNamed(article: ReadArticle): ReadonlySet<number> {
  const known = yearTable.get(article);
  if (known) return known;
  const years = new Set<number>();
  for (const field of ['title', 'text'] as const) {
    for (const { parts } of article.annotation[field].dates)
      if (parts.year !== undefined) years.add(parts.year);
    for (const { kind, norm } of article.annotation[field].tokens)
      if (kind === 'number' && YEAR.test(norm)) years.add(Number(norm));
  }
  yearTable.set(article, years);
  return years;
}

/**
 * Is one count of a year well before its report, and the other of no year, in a report that does not name that year at all:
 * the seats of a former parliament (16 مقعدا في مجلس 2016) against those of the new one? Where both reports look back on one
 * event of long ago, both name its year somewhere.
 */
export function isOfFormerYear(a: Fact, b: Fact, articles: readonly ReadArticle[]): boolean {
  if ((a.dimension !== 'count' && a.dimension !== 'percent') || relateFacts(a, b) !== 'apart')
    return false;
  return isFormer(a, b, articles) || isFormer(b, a, articles);
}

function isFormer(past: Fact, now: Fact, articles: readonly ReadArticle[]): boolean {
  const [inPast, inNow] = [articles[past.article], articles[now.article]];
  const [year] = past.years;
  if (year === undefined || !inPast || !inNow || inPast === inNow || now.years.length > 0)
    return false;
  const published = Number((inPast.input.published ?? inNow.input.published ?? '').slice(0, 4));
  return published > 0 && year < published - 1 && !yearsNamed(inNow).has(year);
}
