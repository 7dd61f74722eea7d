import type { Discrepancy, Mention } from './types';

/** Do two mentions share a stretch of one article? Of what shows a value, only the value counts. */
function meet(quote: Mention, { article, field, start, end, focus }: Mention): boolean {
  const of = focus ?? { start, end };
  return (
    quote.article === article &&
    quote.field === field &&
    of.start < quote.end &&
    quote.start < of.end
  );
}

/**
 * Do quotes of one statement stand on different sides of a conflict or an update? Then their outlets tell of the same
 * thing, but they don't agree.
 */
export function standApart(quotes: readonly Mention[], found: readonly Discrepancy[]): boolean {
  return found.some(({ relation, sides }) => {
    if (relation !== 'conflict' && relation !== 'update') return false;
    const articlesOf = sides.map(({ mentions }) => {
      const articles: string[] = [];
      for (const mention of mentions)
        if (quotes.some((quote) => meet(quote, mention))) articles.push(mention.article);
      return articles;
    });
    return articlesOf.some((some, i) =>
      articlesOf.some((others, k) => k > i && some.some((a) => others.some((b) => a !== b))),
    );
  });
}
