import { comparable, exclusions } from './comparable';
import { dateFeatures } from './date-features';
import {
  bearerMatch,
  countedMatch,
  headMatch,
  keys,
  kindMatch,
  meet,
  nameMatch,
  nearness,
  otherPeople,
  sameMonthOnly,
  wordMatch,
  yearMatch,
} from './fact-match';
import type { Fact } from './facts';
import { quickScore } from './pair-features';
import type { ReadArticle } from './read';
import { magnitudeOf } from './similarity';
import { relateFacts } from './values';

/** Names of the features of a pair of facts, in the order of `factFeatures`. */
export const FACT_FEATURES = [
  'isDate',
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
  'precisionSame',
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
  'monthSame',
  'outOf',
  'otherTime',
  'otherScope',
  'otherPeople',
  'isAge',
  'bearer',
] as const;

/** Do two facts of one dimension give the same value? */
export function equalValues(a: Fact, b: Fact): boolean {
  return relateFacts(a, b) === 'equal';
}

/** How alike two values' surroundings are, before the model: what ranks candidates. */
export function factScore(a: Fact, b: Fact, articles: readonly ReadArticle[]): number {
  const [inA, inB] = [articles[a.article], articles[b.article]];
  if (!inA || !inB) return 0;
  return (
    nearness(a, b).mean + 0.25 * countedMatch(a, b) + 0.4 * quickScore(a.unit, b.unit, inA, inB)
  );
}

const differ = (x: boolean, y: boolean): number => (x === y ? (x ? 1 : 0) : -1);

/** What speaks for and against two values filling one slot of one thing. */
export function factFeatures(
  a: Fact,
  b: Fact,
  articles: readonly ReadArticle[],
  ranks: { readonly rank: number; readonly margin: number; readonly equalElsewhere: number },
): number[] {
  const near = nearness(a, b);
  const [inA, inB] = [articles[a.article], articles[b.article]];
  const relation = relateFacts(a, b);
  const equal = relation === 'equal';
  let ratio = 0;
  if (a.number && b.number) {
    const [x, y] = [Math.abs(magnitudeOf(a.number)), Math.abs(magnitudeOf(b.number))];
    ratio = x > 0 && y > 0 ? Math.min(10, Math.abs(Math.log(x / y))) : 10;
  } else if (a.date?.from && b.date?.from) {
    const days = Math.abs(Date.parse(a.date.from) - Date.parse(b.date.from)) / 86_400_000;
    ratio = Math.min(10, Math.log1p(days));
  } else ratio = 5;
  const places = [keys(a, 'place'), keys(b, 'place')] as const;
  const persons = [keys(a, 'person'), keys(b, 'person')] as const;
  const placesShared = meet(...places);
  const personsShared = meet(...persons);
  return [
    a.date ? 1 : 0,
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
    meet(new Set(a.unit.names.map((n) => n.key)), new Set(b.unit.names.map((n) => n.key))),
    placesShared,
    placesShared === 0 ? Math.min(places[0].size, places[1].size) : 0,
    personsShared,
    personsShared === 0 ? Math.min(persons[0].size, persons[1].size) : 0,
    (a.field === 'title' ? 1 : 0) + (b.field === 'title' ? 1 : 0),
    ranks.rank,
    ranks.margin,
    ranks.equalElsewhere,
    a.number && b.number && Math.max(magnitudeOf(a.number), magnitudeOf(b.number)) <= 3 ? 1 : 0,
    a.number?.unit === b.number?.unit ? 1 : 0,
    Math.abs(a.unit.position - b.unit.position),
    a.date?.precision === b.date?.precision ? 1 : 0,
    a.article === b.article ? 1 : 0,
    wordMatch(a.left[0], b.left[0]),
    Math.max(
      wordMatch(a.left[0], b.left[1]),
      wordMatch(a.left[1], b.left[0]),
      wordMatch(a.left[1], b.left[1]),
    ),
    wordMatch(a.right[0], b.right[0]),
    kindMatch(a, b).same,
    kindMatch(a, b).apart,
    nameMatch(a, b),
    yearMatch(a, b),
    headMatch(a, b),
    relation === 'equal' ? 2 : relation === 'rough' ? 1 : 0,
    sameMonthOnly(a, b),
    ...exclusions(a, b, [yearOf(a, articles), yearOf(b, articles)]),
    otherPeople(a, b) ? 1 : 0,
    a.dimension === 'age' ? 1 : 0,
    bearerMatch(a, b),
  ];
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

/** Pairs whose surroundings have nothing in common are not worth a look. */
const MIN_SCORE = 0.06;

/** All comparable pairs of facts of two articles (or of one with itself) whose surroundings are somewhat alike. */
export function factPairs(
  left: readonly Fact[],
  right: readonly Fact[],
  articles: readonly ReadArticle[],
): FactPair[] {
  const own = left === right;
  const scores = left.map((a, i) =>
    right.map((b, j) => ((own && i >= j) || !comparable(a, b) ? -1 : factScore(a, b, articles))),
  );
  const pairs: FactPair[] = [];
  left.forEach((a, i) => {
    const row = scores[i] ?? [];
    right.forEach((b, j) => {
      const score = row[j] ?? -1;
      if (score < MIN_SCORE) return;
      let rank = 0;
      let best = score;
      let equalElsewhere = 0;
      const look = (other: number, equal: boolean): void => {
        if (other > score) rank += 1;
        if (other > best) best = other;
        if (equal && other > equalElsewhere) equalElsewhere = other;
      };
      row.forEach((other, k) => {
        const there = right[k];
        if (k !== j && there && other >= 0) look(other, equalValues(a, there));
      });
      scores.forEach((line, k) => {
        const here = left[k];
        const other = line[j] ?? -1;
        if (k !== i && here && other >= 0) look(other, equalValues(here, b));
      });
      pairs.push({
        a,
        b,
        x: (a.date ? dateFeatures : factFeatures)(a, b, articles, {
          rank,
          margin: score - best,
          equalElsewhere,
        }),
      });
    });
  });
  return pairs;
}
