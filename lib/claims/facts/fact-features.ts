import { comparable, exclusions } from './comparable';
import { dateFeatures } from '../dates/date-features';
import {
  bearerMatch,
  countedMatch,
  headMatch,
  kindMatch,
  meet,
  nameMatch,
  otherPeople,
  roleMatch,
  wordMatch,
  yearMatch,
} from './fact-match';
import { nearness, type Nearness } from './fact-near';
import { standAlone, type FactStanding } from './fact-standing';
import { unitNames } from './fact-words';
import type { Fact } from './facts';
import { quickScore, quickScores } from '../statements/pair-features';
import type { ReadArticle } from '../read';
import { isMagnitudeSlip, magnitudeOf } from '../words/similarity';
import { wordsOf } from '../statements/unit-words';
import { equalValues, relateFacts } from './values';

/** Names of the features of a pair of facts, in the order of `factFeatures`. */
export const FACT_FEATURES = [
  'isTime',
  'isMoney',
  'isPercent',
  'isCount',
  'counted',
  'nearMin',
  'nearMax',
  'nearMean',
  'events',
  'unitScore',
  'equal',
  'ratio',
  'subset',
  'total',
  'other',
  'expected',
  'each',
  'since',
  'names',
  'placesShared',
  'placesApart',
  'personsShared',
  'personsApart',
  'titles',
  'rank',
  'margin',
  'equalElsewhere',
  'small',
  'sameUnit',
  'distance',
  'sameArticle',
  'left1',
  'left2',
  'right1',
  'kindsSame',
  'kindsApart',
  'nameNear',
  'yearMatch',
  'heads',
  'relation',
  'outOf',
  'otherTime',
  'otherScope',
  'otherPeople',
  'isAge',
  'bearer',
  'alone',
  'crowd',
  'role',
  'aloneOfKind',
  'size',
  'grown',
  'ratioAtOnce',
  'victims',
] as const;

/** What stands for the ratio of two numbers that one slip of the pen makes of one another. */
const CLOSE = 0.05;

const differ = (x: boolean, y: boolean): number => (x === y ? (x ? 1 : 0) : -1);

/** What speaks for and against two numbers filling one slot of one thing; dates have features of their own. */
function factFeatures(
  a: Fact,
  b: Fact,
  articles: readonly ReadArticle[],
  ranks: FactStanding,
): number[] {
  const { near } = ranks;
  const [inA, inB] = [articles[a.article], articles[b.article]];
  const relation = relateFacts(a, b);
  const equal = relation === 'equal';
  let ratio = 10;
  if (a.number && b.number) {
    const [x, y] = [Math.abs(magnitudeOf(a.number)), Math.abs(magnitudeOf(b.number))];
    if (x > 0 && y > 0)
      ratio = isMagnitudeSlip(x, y) ? CLOSE : Math.min(10, Math.abs(Math.log(x / y)));
    else ratio = Math.min(10, Math.log1p(x + y));
  }
  const [namesA, namesB] = [unitNames(a.unit), unitNames(b.unit)];
  const placesShared = meet(namesA.places, namesB.places);
  const personsShared = meet(namesA.persons, namesB.persons);
  const kinds = kindMatch(a, b);
  const grown = grownBy(a, b, inA, inB);
  return [
    a.dimension === 'time' ? 1 : 0,
    a.dimension === 'money' ? 1 : 0,
    a.dimension === 'percent' ? 1 : 0,
    a.dimension === 'count' ? 1 : 0,
    countedMatch(a, b),
    near.min,
    near.max,
    near.mean,
    near.events,
    inA && inB ? quickScore(a.unit, b.unit, inA, inB) : 0,
    equal ? 1 : 0,
    ratio,
    differ(a.flags.subset, b.flags.subset),
    differ(a.flags.total, b.flags.total),
    differ(a.flags.other, b.flags.other),
    differ(a.flags.expected, b.flags.expected),
    differ(a.flags.each, b.flags.each),
    differ(a.flags.since, b.flags.since),
    meet(namesA.all, namesB.all),
    placesShared,
    placesShared === 0 ? Math.min(namesA.places.length, namesB.places.length) : 0,
    personsShared,
    personsShared === 0 ? Math.min(namesA.persons.length, namesB.persons.length) : 0,
    (a.field === 'title' ? 1 : 0) + (b.field === 'title' ? 1 : 0),
    ranks.rank,
    ranks.margin,
    ranks.equalElsewhere,
    a.number && b.number && Math.max(magnitudeOf(a.number), magnitudeOf(b.number)) <= 3 ? 1 : 0,
    a.number?.unit === b.number?.unit ? 1 : 0,
    Math.abs(a.unit.position - b.unit.position),
    a.article === b.article ? 1 : 0,
    wordMatch(a.left[0], b.left[0]),
    Math.max(
      wordMatch(a.left[0], b.left[1]),
      wordMatch(a.left[1], b.left[0]),
      wordMatch(a.left[1], b.left[1]),
    ),
    wordMatch(a.right[0], b.right[0]),
    kinds.same,
    kinds.apart,
    nameMatch(a, b),
    yearMatch(a, b),
    headMatch(a, b),
    relation === 'equal' ? 2 : relation === 'rough' ? 1 : 0,
    ...exclusions(a, b, [yearOf(a, articles), yearOf(b, articles)]),
    otherPeople(a, b) ? 1 : 0,
    a.dimension === 'age' ? 1 : 0,
    bearerMatch(a, b),
    ranks.alone,
    ranks.crowd,
    roleMatch(a, b),
    ranks.aloneOfKind,
    Math.log1p((inA?.units.length ?? 0) + (inB?.units.length ?? 0)),
    grown,
    Math.abs(grown) > LONG_APART ? 0 : ratio,
    a.kinds.has('victim') && a.kinds.get('victim') === b.kinds.get('victim') ? 1 : 0,
  ];
}

/** Hours (log) between two reports after which a count may have become any other. */
const LONG_APART = Math.log1p(5);

/** Hours (log) by which the larger value is the later told: negative where it is the earlier, 0 where no hour tells. */
function grownBy(
  a: Fact,
  b: Fact,
  inA: ReadArticle | undefined,
  inB: ReadArticle | undefined,
): number {
  const [x, y] = [inA?.input.published, inB?.input.published];
  if (!x || !y || !a.number || !b.number || a.article === b.article) return 0;
  const hours = (Date.parse(y) - Date.parse(x)) / 3_600_000;
  const up = Math.sign(magnitudeOf(b.number) - magnitudeOf(a.number));
  return Math.sign(hours) * up * Math.log1p(Math.abs(hours));
}

function yearOf(fact: Fact, articles: readonly ReadArticle[]): number {
  return Number(articles[fact.article]?.input.published?.slice(0, 4) ?? 0);
}

/** A pair of comparable facts with its features. */
export interface FactPair {
  readonly a: Fact;
  readonly b: Fact;
  readonly x: readonly number[];
}

/** Pairs whose surroundings have nothing in common are not worth a look, */
const MIN_SCORE = 0.06;
/** unless they stand this much alone: hardly another value of the two articles could fill their slot. */
const MIN_ALONE = 0.12;

/** How alike the surroundings of two articles' facts are, row by row. */
interface FactScores {
  /** By the words around both, what they count, and their units; -1 for pairs that are not to be compared. */
  readonly scores: Float64Array;
  /** The words around both; undefined for pairs that are not to be compared. */
  readonly near: readonly (Nearness | undefined)[];
}

function scoresOf(
  left: readonly Fact[],
  right: readonly Fact[],
  articles: readonly ReadArticle[],
): FactScores {
  const own = left === right;
  const scores = new Float64Array(left.length * right.length).fill(-1);
  const near = new Array<Nearness | undefined>(scores.length);
  const [inA, inB] = [articles[left[0]?.article ?? -1], articles[right[0]?.article ?? -1]];
  if (!inA || !inB) return { scores, near };
  const likeness = quickScores(inA, inB);
  const places = right.map((fact) => wordsOf(fact.unit, inB).index);
  left.forEach((a, i) => {
    const place = wordsOf(a.unit, inA).index;
    right.forEach((b, j) => {
      if ((own && i >= j) || !comparable(a, b)) return;
      const around = nearness(a, b);
      const cell = i * right.length + j;
      near[cell] = around;
      scores[cell] =
        around.mean + 0.25 * countedMatch(a, b) + 0.4 * likeness(place, places[j] ?? 0);
    });
  });
  return { scores, near };
}

/** Gathers how a pair stands to those that share one of its facts. */
class Rivals {
  rank = 0;
  equalElsewhere = 0;
  private best: number;

  constructor(private readonly score: number) {
    this.best = score;
  }

  add(other: number, x: Fact | undefined, y: Fact | undefined): void {
    if (other > this.score) this.rank += 1;
    if (other > this.best) this.best = other;
    if (other > this.equalElsewhere && x && y && equalValues(x, y)) this.equalElsewhere = other;
  }

  get margin(): number {
    return this.score - this.best;
  }
}

/** All comparable pairs of facts of two articles (or of one with itself) whose surroundings are somewhat alike. */
export function factPairs(
  left: readonly Fact[],
  right: readonly Fact[],
  articles: readonly ReadArticle[],
): FactPair[] {
  const { scores, near } = scoresOf(left, right, articles);
  const alone = standAlone(left, right, scores);
  const columns = right.length;
  const pairs: FactPair[] = [];
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      const score = scores[i * columns + j] ?? -1;
      const around = near[i * columns + j];
      if (score < 0 || around === undefined) return;
      const standing = alone(i, j);
      if (score < MIN_SCORE && standing.alone < MIN_ALONE) return;
      const rivals = new Rivals(score);
      for (let k = 0; k < columns; k += 1) {
        const other = scores[i * columns + k] ?? -1;
        if (k !== j && other >= 0) rivals.add(other, a, right[k]);
      }
      for (let k = 0; k < left.length; k += 1) {
        const other = scores[k * columns + j] ?? -1;
        if (k !== i && other >= 0) rivals.add(other, left[k], b);
      }
      pairs.push({
        a,
        b,
        x: (a.date ? dateFeatures : factFeatures)(a, b, articles, {
          rank: rivals.rank,
          margin: rivals.margin,
          equalElsewhere: rivals.equalElsewhere,
          near: around,
          ...standing,
        }),
      });
    });
  });
  return pairs;
}
