import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle, Unit } from '../read';
import { gistOf, isOpening, openApart, shared, type Gist, type Lookup } from './report-gist';
import { likeness } from '../groups';
import { apart, COMMON_FEATURES, commonFeatures, shareOfNames } from './report-pairs';
import { cosine } from '../words/vectors';

/** Names of the features of an open article and one found near it, in the order of `nearFeatures`. */
export const NEAR_PAIR_FEATURES = [
  ...COMMON_FEATURES,
  'rareNames',
  'opening',
  'openings',
  'elsewhere',
  'printed',
  'numbers',
  'sameDays',
] as const;

/** Names of those of them that are known without their statements, in the order of `quickFeatures`. */
export const QUICK_FEATURES = [
  'likeness',
  'names',
  'length',
  'beginnings',
  'apart',
  'rareNames',
  'opening',
  'elsewhere',
  'numbers',
  'sameDays',
] as const;

/** Shared words of which the share that stand side by side says little, added to their number. */
const FEW_WORDS = 3;

/** Share of some weighted ids that are among others, 0 to 1; what weighs more counts for more. */
function weighedShare(a: ReadonlyMap<number, number>, b: Lookup): number {
  let [found, all] = [0, 0];
  for (const [id, weight] of a) {
    all += weight * weight;
    if (b.has(id)) found += weight * weight;
  }
  return all === 0 ? 0 : found / all;
}

/** How likely the likeliest statement is that both articles open with. */
function openings(a: ReadArticle, b: ReadArticle, pairs: readonly UnitPair[]): number {
  const opens = (article: ReadArticle, unit: Unit): boolean =>
    isOpening(unit, article.units.indexOf(unit));
  let best = 0;
  for (const pair of pairs)
    if (pair.score > best && opens(a, pair.a.unit) && opens(b, pair.b.unit)) best = pair.score;
  return best;
}

/** Do two articles open with places, each with none that the other names anywhere? */
const elsewhere = (a: Gist, b: Gist): boolean =>
  openApart(a.openingPlaces, a.places, b.openingPlaces, b.places);

/** Of the words that two articles share, about the share that stand beside the same neighbour: formulas, or one text. */
function printed(a: Gist, b: Gist): number {
  return shared(a.bigrams, b.bigrams) / (shared(a.families, b.families) + FEW_WORDS);
}

/** Share of the rarer names of either that the other has, the lesser of both. */
const sharedRarely = (a: Gist, b: Gist): number =>
  Math.min(weighedShare(a.names, b.names), weighedShare(b.names, a.names));

/** Share of what either opens with that the other tells anywhere, the greater of both. */
const openingTold = (a: Gist, b: Gist): number =>
  Math.max(weighedShare(a.opening, b.families), weighedShare(b.opening, a.families));

const numbersTold = (a: Gist, b: Gist): number =>
  Math.log1p(shared(a.openingNumbers, b.numbers) + shared(b.openingNumbers, a.numbers));

const sameDays = (a: Gist, b: Gist): number => (shared(a.openingDays, b.openingDays) > 0 ? 1 : 0);

/** What tells at a glance whether two articles report one event; the same whichever comes first. */
export function quickFeatures(a: ReadArticle, b: ReadArticle): number[] {
  const [here, there] = [gistOf(a), gistOf(b)];
  return [
    likeness(a, b),
    shareOfNames(here, there),
    Math.log1p(Math.min(a.units.length, b.units.length)),
    cosine(here.beginning, there.beginning),
    apart(a.input.published, b.input.published),
    sharedRarely(here, there),
    openingTold(here, there),
    elsewhere(here, there) ? 1 : 0,
    numbersTold(here, there),
    sameDays(here, there),
  ];
}

/**
 * What tells whether an article that the search found near an open one reports the same event, beside what tells it of any
 * two reports: whether the one tells what the other opens with, its rare names, where and when, and how much of it in
 * the same words. Formulas of a series are the same every day; names, figures and the opening are not. `pairs` are those of
 * a unit of `a` and one of `b`.
 */
export function nearFeatures(a: ReadArticle, b: ReadArticle, pairs: readonly UnitPair[]): number[] {
  const [here, there] = [gistOf(a), gistOf(b)];
  return [
    ...commonFeatures(a, b, pairs),
    sharedRarely(here, there),
    openingTold(here, there),
    openings(a, b, pairs),
    elsewhere(here, there) ? 1 : 0,
    printed(here, there),
    numbersTold(here, there),
    sameDays(here, there),
  ];
}
