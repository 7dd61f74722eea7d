import { predict } from './boosted';
import { compares } from './context';
import { factPairs } from './fact-features';
import { factsOf, type Fact } from './facts';
import { predictLinear } from './linear';
import type { Models } from './models';
import { linkClusters, type Link } from './linkage';
import type { ReadArticle } from './read';

/** Values that fill one slot of one thing, as far as can be told. */
export interface Slot {
  readonly facts: readonly Fact[];
  /** Probability that two facts of the slot (by index) belong together. */
  readonly likely: (a: number, b: number) => number;
}

/** Mean probability at which numbers, and dates, are put in one slot. Dates are many and seldom of one event. */
export const SAME_SLOT = { number: 0.3, date: 0.2 } as const;

/** The slots that two or more facts of the given articles fill; with an `open` article, those it has a part in. */
export function findSlots(
  articles: readonly ReadArticle[],
  members: readonly number[],
  models: Models,
  open = -1,
): Slot[] {
  const facts: Fact[] = [];
  const byArticle = members.map((index) => {
    const article = articles[index];
    const list = article ? factsOf(article, index) : [];
    facts.push(...list);
    return list;
  });
  const indexOf = new Map(facts.map((fact, i) => [fact, i]));
  const links: Link[] = [];
  byArticle.forEach((left, i) => {
    byArticle.slice(i).forEach((right, k) => {
      if (!compares(open, members[i] ?? -1, members[i + k] ?? -1)) return;
      for (const pair of factPairs(left, right, articles)) {
        const a = indexOf.get(pair.a);
        const b = indexOf.get(pair.b);
        if (a !== undefined && b !== undefined)
          links.push({
            a,
            b,
            score: pair.a.date ? predictLinear(models.date, pair.x) : predict(models.fact, pair.x),
          });
      }
    });
  });
  const scores = new Map(
    links.map((l) => [Math.min(l.a, l.b) * facts.length + Math.max(l.a, l.b), l.score]),
  );
  const order = (i: number): string => {
    const fact = facts[i];
    return fact
      ? `${articles[fact.article]?.input.id ?? ''}/${fact.field}/${String(fact.firstToken).padStart(6, '0')}`
      : '';
  };
  const ofDates = (link: Link): boolean => facts[link.a]?.date !== undefined;
  const clusters = [
    ...linkClusters(
      facts.length,
      links.filter((l) => !ofDates(l)),
      SAME_SLOT.number,
      order,
    ),
    ...linkClusters(facts.length, links.filter(ofDates), SAME_SLOT.date, order, () => 0.03),
  ];
  return clusters.map((indices) => {
    const sorted = [...indices].sort((x, y) => (order(x) < order(y) ? -1 : 1));
    return {
      facts: sorted.flatMap((i) => facts[i] ?? []),
      likely: (a, b) => {
        const [x, y] = [sorted[a] ?? 0, sorted[b] ?? 0];
        return scores.get(Math.min(x, y) * facts.length + Math.max(x, y)) ?? 0.08;
      },
    };
  });
}
