import { withoutRepeats } from '../../lib/claims/repeats';
import type { Comparison, Discrepancy, Mention } from '../../lib/claims/types';

/** A comparison seen from the open article, and the articles that tell of the same. */
export interface Focused {
  readonly comparison: Comparison;
  /** Ids of the articles that share a claim with the open one, or contradict it. */
  readonly connected: ReadonlySet<string>;
}

function touches(mentions: readonly Mention[], articles: ReadonlySet<string>): boolean {
  return mentions.some(({ article }) => articles.has(article));
}

function mentionsOf({ sides }: Discrepancy): readonly Mention[] {
  return sides.flatMap(({ mentions }) => mentions);
}

/**
 * Narrows a comparison down to what a reader of the open article came for. The search returns the nearest articles
 * there are, however far; those that share no claim with the open one are of another event, and what they say among
 * themselves is dropped. A difference in wording alone connects nothing: outlets name the same army in every event.
 */
export function focusOn(comparison: Comparison, open: string): Focused {
  const here = new Set([open]);
  const connected = new Set<string>();
  const connect = (mentions: readonly Mention[]): void => {
    if (!touches(mentions, here)) return;
    for (const { article } of mentions) if (article !== open) connected.add(article);
  };
  for (const { mentions } of comparison.overlaps) connect(mentions);
  for (const discrepancy of comparison.discrepancies) {
    if (discrepancy.relation !== 'wording') connect(mentionsOf(discrepancy));
  }
  if (connected.size === comparison.articles.length - 1) return { comparison, connected };
  const kept = new Set([...connected, open]);
  const within = (mentions: readonly Mention[]): readonly Mention[] =>
    mentions.filter(({ article }) => kept.has(article));
  return {
    connected,
    comparison: {
      articles: comparison.articles.filter(({ id }) => kept.has(id)),
      overlaps: comparison.overlaps
        .map((overlap) => ({ ...overlap, mentions: within(overlap.mentions) }))
        .filter(({ mentions }) => new Set(mentions.map(({ article }) => article)).size > 1),
      discrepancies: comparison.discrepancies
        .map((discrepancy) => ({
          ...discrepancy,
          sides: discrepancy.sides
            .map((side) => ({ ...side, mentions: within(side.mentions) }))
            .filter(({ mentions }) => mentions.length > 0),
        }))
        .filter(({ sides }) => sides.length > 1),
      // Beside articles of other events, all that it says would be said here only.
      onlyHere: connected.size > 0 ? comparison.onlyHere : [],
      // They were not compared, and whether they tell of the same is not known.
      ...(comparison.parted && { parted: comparison.parted }),
      missingHere: comparison.missingHere
        .map((claim) => ({ ...claim, mentions: within(claim.mentions) }))
        .filter(({ mentions }) => new Set(mentions.map(({ article }) => article)).size > 1),
    },
  };
}

/** What of a comparison is at least as sure as `threshold` (0 to 1), no difference of it twice. What only one article says is kept as it is. */
export function surest(comparison: Comparison, threshold: number): Comparison {
  const sure = ({ confidence }: { readonly confidence: number }): boolean =>
    confidence >= threshold;
  return {
    ...comparison,
    overlaps: comparison.overlaps.filter(sure),
    discrepancies: withoutRepeats(comparison.discrepancies.filter(sure)),
    missingHere: comparison.missingHere.filter(sure),
  };
}
