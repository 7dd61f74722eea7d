import { saturation, type QueryTerm } from './terms';

/** Terms asked for. More find no more and cost more requests: bench/corpus/README.md. */
const MAX_QUERY_TERMS = 40;

/** Rarer than this counts no more for the choice: what nobody else writes may be a slip of the pen. */
const RAREST_SHARE = 0.0003;

/** The terms that tell most about the article: rare in the news, and often or early in the article. */
export function chooseTerms(
  terms: readonly QueryTerm[],
  limit = MAX_QUERY_TERMS,
): readonly QueryTerm[] {
  return terms
    .map((term): QueryTerm & { worth: number } => {
      const rarity = -Math.log(Math.max(term.share, RAREST_SHARE));
      return { ...term, worth: rarity * saturation(term.weight, 0) };
    })
    .sort((a, b) => b.worth - a.worth || a.hash - b.hash)
    .slice(0, limit);
}
