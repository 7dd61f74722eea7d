import { predict } from '../learned/boosted';
import { DOUBT_MODEL } from './doubt-model.generated';
import { commonOf } from './doubt-common';
import { linksOf } from './direct-links';
import { doubtFeatures, sidesOf } from './doubt-features';
import type { FactLink } from '../facts/fact-links';
import { isEpithetOnly } from '../namings/epithets';
import { NEAR_MODEL } from '../reports/near-model.generated';
import { nearAmong } from '../reports/near-standing';
import { logOddsOf, sigmoid } from '../learned/odds';
import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle, Unit } from '../read';
import { DEFAULT_THRESHOLD, ON_REQUEST } from '../threshold';
import type { Trace } from '../trace';
import type { Discrepancy } from '../types';

/**
 * Probability of being right from which a finding is shown by default; it is among findings on real news, of which few are
 * right at all, and what is likelier than others is worth a look.
 */
const SHOWN = 0.45;

/**
 * A name that an epithet is added to differs from the bare one where both tell of one event or make one statement: less
 * likely than this to be of one event, or to make one statement, it is told on request only. Of 15 such findings on real
 * news that were less likely 4 were right.
 */
const [ONE_EVENT, ONE_STATEMENT] = [0.2, 0.7];

/** Of the articles on each side of a finding, those that it holds against the open one, each once. */
export function idsAgainst(sides: readonly (readonly string[])[], open: string): string[] {
  const others = sides.flatMap((side, i) =>
    sides.some((other, k) => k !== i && other.includes(open)) ? side : [],
  );
  return [...new Set(others)].filter((id) => id !== open);
}

/** Pairs of units of the article `open` and another one, each with the unit of the open one first; by the other's index. */
function byOther(pairs: readonly UnitPair[], open: number): Map<number, UnitPair[]> {
  const found = new Map<number, UnitPair[]>();
  for (const pair of pairs) {
    const { a, b } = pair;
    if (a.article !== open && b.article !== open) continue;
    const turned = a.article === open ? pair : { ...pair, a: b, b: a };
    const list = found.get(turned.b.article);
    if (list) list.push(turned);
    else found.set(turned.b.article, [turned]);
  }
  return found;
}

/** Those pairs by the unit of the open article. */
function byUnit(between: ReadonlyMap<number, readonly UnitPair[]>): Map<Unit, UnitPair[]> {
  const found = new Map<Unit, UnitPair[]>();
  for (const pair of [...between.values()].flat()) {
    const list = found.get(pair.a.unit);
    if (list) list.push(pair);
    else found.set(pair.a.unit, [pair]);
  }
  return found;
}

/** How likely an article reports the same event as the open one, and what tells it. */
interface Near {
  readonly features: readonly number[];
  readonly likely: number;
}

/**
 * Findings of an event with an article open, each as sure as a reader of real news may be of it. What the search finds near
 * an article may be of another event of its kind, and then whatever differs is no difference: the likelier one of the
 * articles that a finding holds against the open one reports the same event, and the more its sentences have in common,
 * the surer it is. What this took out of real news, right and wrong, stands in bench/claims/README.md. `pairs` are the
 * likely ones of the units of `articles`, `links` those of their facts; the models are made by scripts/train-reports.ts and scripts/train-doubts.ts.
 */
export function withDoubts(
  found: readonly Discrepancy[],
  articles: readonly ReadArticle[],
  open: number,
  pairs: readonly UnitPair[],
  links: readonly FactLink[],
  trace: Trace,
): Discrepancy[] {
  const reading = articles[open];
  if (!reading) return [...found];
  const byId = new Map(articles.map((article) => [article.input.id, article]));
  const indices = new Map(articles.map((article, i) => [article.input.id, i]));
  const between = byOther(pairs, open);
  const units = byUnit(between);
  const nearOf = nearAmong(reading, articles);
  const linkOf = linksOf(links, open);
  const known = new Map<string, Near>();
  const nearTo = (id: string): Near[] => {
    const before = known.get(id);
    if (before) return [before];
    const index = indices.get(id) ?? -1;
    const other = articles[index];
    if (!other) return [];
    const features = nearOf(other, between.get(index) ?? []);
    const near = { features, likely: predict(NEAR_MODEL, features) };
    known.set(id, near);
    return [near];
  };
  return found.map((d) => {
    const sides = d.sides.map(({ mentions }) => mentions.map(({ article }) => article));
    const others = idsAgainst(sides, reading.input.id);
    // What the open article says against itself hangs on no other.
    if (others.length === 0) return d;
    const near = others.flatMap(nearTo);
    const likely = Math.max(0, ...near.map((other) => other.likely));
    const common = commonOf(d, reading, byId, units);
    const features = doubtFeatures(
      d,
      likely,
      common,
      sidesOf(d, articles, indices, reading, others, linkOf),
    );
    const right = predict(DOUBT_MODEL, features);
    const shown = sigmoid(logOddsOf(right) + logOddsOf(DEFAULT_THRESHOLD) - logOddsOf(SHOWN));
    // A doubt takes from what a finding is by itself, and never adds to it.
    const apart =
      likely < ONE_EVENT && common.statement < ONE_STATEMENT && isEpithetOnly(d) ? ON_REQUEST : 1;
    const confidence = Math.round(Math.min(d.confidence, shown, apart) * 1000) / 1000;
    const doubted = { ...d, confidence };
    trace({
      step: 'doubt',
      finding: doubted,
      before: d.confidence,
      sameEvent: likely,
      near: near.map((other) => other.features),
      common,
      features,
    });
    return doubted;
  });
}
