import { headEventMatch } from './date-heads';
import type { FactPair } from '../facts/fact-features';
import type { Fact } from '../facts/facts';
import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle, Unit } from '../read';
import { magnitudeOf } from '../words/similarity';
import { statementScore } from '../statements/statement-scores';

/** Sentences at least this likely to make one statement are taken to tell of one thing. */
const ONE_STATEMENT = 0.45;
/** Lengths of one thing differ by this factor at most: hours and years are of two. */
const FACTOR = 10;
/**
 * Floor of the probability where that holds. Of lengths of time that the model of numbers held for two things, six of
 * eight such pairs were one (left-out events), none of twelve beside two different event words.
 */
const ONE_LENGTH = 0.45;

/** Tells lengths of time that are the only ones in two sentences of one statement. */
export class LoneLengths {
  private readonly counts = new Map<Unit, number>();

  /** `pairs` are units that may make one statement, `facts` all values of the articles compared. */
  constructor(
    private readonly pairs: readonly UnitPair[],
    facts: readonly Fact[],
  ) {
    for (const { unit, dimension } of facts)
      if (dimension === 'time') this.counts.set(unit, (this.counts.get(unit) ?? 0) + 1);
  }

  private isLone(unit: Unit): boolean {
    return this.counts.get(unit) === 1;
  }

  /** Floor of the probability that two lengths of time are of one thing; 0 where nothing is told of it. */
  floor({ a, b }: FactPair, articles: readonly ReadArticle[]): number {
    if (a.dimension !== 'time' || !a.number || !b.number) return 0;
    if (!this.isLone(a.unit) || !this.isLone(b.unit)) return 0;
    if (statementScore(this.pairs, a.unit, b.unit) < ONE_STATEMENT) return 0;
    const [inA, inB] = [articles[a.article], articles[b.article]];
    if (!inA || !inB || headEventMatch(a, b, inA, inB) < 0) return 0;
    const [x, y] = [magnitudeOf(a.number), magnitudeOf(b.number)];
    return Math.max(x, y) <= FACTOR * Math.min(x, y) ? ONE_LENGTH : 0;
  }
}
