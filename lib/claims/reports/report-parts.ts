import { predict, type BoostedModel } from '../learned/boosted';
import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle } from '../read';
import { APART, byArticles, reportFeatures } from './report-pairs';

/** Articles are not compared that report one event with a lower probability, on the average of all pairs of theirs. */
const SAME_EVENT = 0.05;
/**
 * Nor is an article with reports that are this much likelier of one event among themselves than it is with them: of two
 * floods each has its own reports. Six reports of one event beside the fourteen articles that are most like them
 * (scripts/score-strangers.ts) meet these in 3.3 differences without this, in 1.4 with it.
 */
const COHESION = 0.35;
/** Two sets of reports of which none is nearer to one of the other than so (see `apart`, half a year) are rather of two. */
const LONG_AFTER = 0.87;
/** Their share, then. One late report may come a year after the others, with the verdict; several have their own event. */
const COHESION_AFTER = 0.6;

/** Articles that may report one event. */
interface Part {
  /** Places in the list of members, ascending. */
  readonly places: readonly number[];
  /** Mean probability of the pairs inside; 0 for one article. */
  readonly cohesion: number;
}

/** How likely each two of some articles report one event, row by row. */
class Likely {
  private readonly table: Float64Array;
  private readonly times: Float64Array;

  constructor(private readonly count: number) {
    this.table = new Float64Array(count * count);
    this.times = new Float64Array(count * count);
  }

  /** Notes how likely two articles report one event, and how far apart in time they are (see `apart`). */
  set(a: number, b: number, score: number, time: number): void {
    for (const at of [a * this.count + b, b * this.count + a]) {
      this.table[at] = score;
      this.times[at] = time;
    }
  }

  /** Least time between one of `x` and one of `y`. */
  between(x: readonly number[], y: readonly number[]): number {
    let least = 1;
    for (const a of x)
      for (const b of y) least = Math.min(least, this.times[a * this.count + b] ?? 0);
    return least;
  }

  /** Mean over all pairs of one of `x` and one of `y`. */
  mean(x: readonly number[], y: readonly number[]): number {
    let sum = 0;
    for (const a of x) for (const b of y) sum += this.table[a * this.count + b] ?? 0;
    return sum / (x.length * y.length);
  }

  /** Mean over all pairs of two of `x`, which has more than one. */
  inside(x: readonly number[]): number {
    return (this.mean(x, x) * x.length) / (x.length - 1);
  }
}

/** The mean probability that two parts must have to be of one event. */
function leastFor(x: Part, y: Part, likely: Likely): number {
  const several = Math.min(x.places.length, y.places.length) > 1;
  const after = several && likely.between(x.places, y.places) >= LONG_AFTER;
  return Math.max(
    SAME_EVENT,
    (after ? COHESION_AFTER : COHESION) * Math.max(x.cohesion, y.cohesion),
  );
}

/** The two parts that belong together most, if any do; of equal ones the first. */
function likeliest(parts: readonly Part[], likely: Likely): readonly [Part, Part] | undefined {
  let found: readonly [Part, Part] | undefined;
  let best = 0;
  parts.forEach((x, i) => {
    for (const y of parts.slice(i + 1)) {
      const mean = likely.mean(x.places, y.places);
      if (mean <= best || mean < leastFor(x, y, likely)) continue;
      best = mean;
      found = [x, y];
    }
  });
  return found;
}

/** Joins parts, the likeliest two first, while any two belong together. */
function joinParts(count: number, likely: Likely): Part[] {
  let parts = Array.from({ length: count }, (_, i): Part => ({ places: [i], cohesion: 0 }));
  for (;;) {
    const two = likeliest(parts, likely);
    if (two === undefined) return parts;
    const places = two.flatMap((part) => part.places).sort((a, b) => a - b);
    const joined: Part = { places, cohesion: likely.inside(places) };
    parts = parts.flatMap((part) => (part === two[0] ? joined : part === two[1] ? [] : part));
  }
}

/**
 * The parts of a group of articles that report one event each. `members` are indices of `articles` in an order that does
 * not depend on how these are given, `pairs` the likely pairs of their units with the earlier member first, `model` is
 * made by scripts/train-reports.ts. Members keep their order in a part.
 */
export function partsOf(
  members: readonly number[],
  pairs: readonly UnitPair[],
  articles: readonly ReadArticle[],
  model: BoostedModel,
): number[][] {
  const between = byArticles(pairs);
  const likely = new Likely(members.length);
  members.forEach((i, a) => {
    members.slice(a + 1).forEach((j, k) => {
      const [x, y] = [articles[i], articles[j]];
      if (x === undefined || y === undefined) return;
      const features = reportFeatures(x, y, between.get(`${i} ${j}`) ?? []);
      likely.set(a, a + 1 + k, predict(model, features), features[APART] ?? 0);
    });
  });
  return joinParts(members.length, likely).map(({ places }) =>
    places.flatMap((at) => members[at] ?? []),
  );
}
