import type { FactLinks } from '../facts/fact-links';
import { predict, type BoostedModel } from '../learned/boosted';
import type { ReadArticle, Unit } from '../read';
import type { UnitPair, UnitRef } from './overlaps';
import { slotEvidence } from './slot-evidence';
import { statementScore } from './statement-scores';
import { candidatesAt } from './unit-pairs';
import { wordsOf } from './unit-words';

/** For each unit of the open article the units of others that likely make its statement. */
function partnersOf(pairs: readonly UnitPair[], open: number, least: number): UnitRef[][] {
  const partners = new Map<Unit, UnitRef[]>();
  for (const { a, b, score } of pairs) {
    if (score < least) continue;
    const [here, there] = a.article === open ? [a, b] : [b, a];
    if (here.article !== open) continue;
    const known = partners.get(here.unit);
    if (known === undefined) partners.set(here.unit, [there]);
    else known.push(there);
  }
  return [...partners.values()];
}

/**
 * Pairs of units of two articles neither of which is open, that both likely make one statement of the open one: whether
 * all three agree is not known before the two are held against each other, which `findUnitPairs` leaves undone for want
 * of time. Only pairs that `pairs` lacks; none without an article open (-1). `least` is the probability that makes a
 * partner, `facts` the links of the articles' facts.
 */
export function partnerPairs(
  articles: readonly ReadArticle[],
  pairs: readonly UnitPair[],
  model: BoostedModel,
  facts: FactLinks,
  open: number,
  least: number,
): UnitPair[] {
  if (open < 0) return [];
  const wanted = new Map<number, Map<string, readonly [number, number]>>();
  // As pairs are made: what is reckoned of two units may depend on which comes first.
  const idOf = ({ article }: UnitRef): string => articles[article]?.input.id ?? '';
  const placeOf = ({ article, unit }: UnitRef): number => {
    const of = articles[article];
    return of ? wordsOf(unit, of).index : -1;
  };
  for (const partners of partnersOf(pairs, open, least))
    partners.forEach((p, at) => {
      for (const q of partners.slice(at + 1)) {
        if (p.article === q.article || statementScore(pairs, p.unit, q.unit) > 0) continue;
        const [a, b] = idOf(p) < idOf(q) ? [p, q] : [q, p];
        const key = a.article * articles.length + b.article;
        const places = wanted.get(key) ?? new Map<string, readonly [number, number]>();
        wanted.set(key, places);
        const [i, j] = [placeOf(a), placeOf(b)];
        places.set(`${i} ${j}`, [i, j]);
      }
    });
  const evidence = slotEvidence(articles, facts);
  return [...wanted].flatMap(([key, places]) => {
    const [i, j] = [Math.floor(key / articles.length), key % articles.length];
    const [left, right] = [articles[i], articles[j]];
    if (!left || !right) return [];
    return candidatesAt(left, right, evidence(i, j), [...places.values()]).map(
      ({ a, b, x }): UnitPair => ({
        a: { article: i, unit: a },
        b: { article: j, unit: b },
        score: predict(model, x),
        x,
      }),
    );
  });
}
