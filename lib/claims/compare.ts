import { annotateArticle } from './annotate-article';
import { standApart } from './apart';
import { findDenials } from './denials/denial-pairs';
import { differencesOf } from './differences';
import { byConfidence, compareMentions, mentionKey, mentionOf, stableId } from './findings';
import { copiesOf } from './groups';
import { limitIds } from './words/ids';
import { clustersMissingFrom, unitsOnlyIn } from './lone';
import { MODELS, type Models } from './models';
import { clusterPairs, clustersBesides, type Cluster } from './statements/overlaps';
import { weighedByStanding } from './statements/best-partners';
import { partnerPairs } from './statements/partner-pairs';
import { findPoles } from './states/pole-pairs';
import { findProgress } from './states/progress-pairs';
import { withDoubts } from './doubts/doubts';
import { readArticle } from './read';
import { reportedEvents, type HearParted } from './reports/reported-events';
import { findSlots } from './facts/slots';
import { findStatePairs } from './states/state-pairs';
import type { Trace } from './trace';
import type {
  ArticleInput,
  CompareOptions,
  Comparison,
  Discrepancy,
  LoneClaim,
  Mention,
  Overlap,
} from './types';
import { DEFAULT_THRESHOLD, LEAST_KNOWN } from './threshold';

export { DEFAULT_THRESHOLD };

/** Probability of an overlap that is just shown by default: where precision and recall balance on left-out events. */
const EVEN = 0.4;

/** How much likelier than others a pair must be that is shown beside the clusters its sentences stand in. */
const BESIDES = 0.04;

/**
 * Confidence shown for an overlap of a mean probability. The model's probability is one of being annotated, and
 * annotators leave out many true overlaps, so what is as likely as not to be right lies below one half.
 */
function shownConfidence(probability: number): number {
  const shown =
    probability < EVEN
      ? (probability / EVEN) * DEFAULT_THRESHOLD
      : DEFAULT_THRESHOLD + ((probability - EVEN) / (1 - EVEN)) * (1 - DEFAULT_THRESHOLD);
  return Math.round(shown * 1000) / 1000;
}

/** The probability that is shown as this confidence. */
function probabilityOf(confidence: number): number {
  return confidence < DEFAULT_THRESHOLD
    ? (confidence / DEFAULT_THRESHOLD) * EVEN
    : EVEN + ((confidence - DEFAULT_THRESHOLD) / (1 - DEFAULT_THRESHOLD)) * (1 - EVEN);
}

/** `compare` with other weights than the shipped ones: for measuring models on events they have not seen. */
export function compareWith(
  models: Models,
  inputs: readonly ArticleInput[],
  options: CompareOptions = {},
): Comparison {
  limitIds();
  const threshold = options.threshold ?? DEFAULT_THRESHOLD;
  const trace: Trace = options.trace ?? ((): void => undefined);
  const line = (text: string): void => trace({ step: 'rule', line: text });
  const articles = inputs.map((input) =>
    readArticle(input, options.annotations?.get(input.id) ?? annotateArticle(input)),
  );
  const copies = copiesOf(articles);
  const overlaps: Overlap[] = [];
  const discrepancies: Discrepancy[] = [];
  const onlyHere: LoneClaim[] = [];
  const missingHere: LoneClaim[] = [];
  const open = options.open === undefined ? -1 : inputs.findIndex((a) => a.id === options.open);
  const parted = new Set<number>();
  const hear: HearParted = (members) => members.forEach((index) => parted.add(index));
  const events = reportedEvents(articles, models, open, options.most, hear);
  for (const { members, facts, pairs, inner } of events) {
    const scope = { open, inner };
    trace({ step: 'group', articles, members, copies });
    const slots = findSlots(articles, facts, pairs);
    trace({ step: 'values', links: facts });
    trace({ step: 'statements', pairs });
    trace({ step: 'slots', slots });
    const states = findStatePairs(articles, members, models.state, scope);
    const progress = findProgress(articles, pairs, models.progress, scope);
    const denials = findDenials(articles, members, pairs, models.denial, scope);
    const poles = findPoles(articles, members, pairs, models.pole, scope);
    const context = {
      articles,
      members,
      pairs,
      slots,
      states,
      progress,
      denials,
      poles,
      ...scope,
      trace: line,
    };
    const reading = articles[open];
    if (reading && members.length > 1)
      for (const { unit, confidence } of unitsOnlyIn(articles, open, members, pairs))
        onlyHere.push({ mentions: [mentionOf(reading, unit)], confidence });
    const { told: differing, saysLess } = differencesOf(context);
    const told = withDoubts(differing, articles, open, pairs, facts.links, trace);
    const shown = told.filter((d) => d.confidence >= threshold);
    for (const finding of shown) trace({ step: 'told', finding });
    for (const finding of told)
      if (finding.confidence < threshold)
        trace({ step: 'told', finding, dropped: 'under the threshold' });
    for (const finding of saysLess)
      trace({ step: 'told', finding, dropped: 'another finding says more' });
    discrepancies.push(...shown);
    const least = probabilityOf(threshold);
    const linked = weighedByStanding([
      ...pairs,
      ...partnerPairs(articles, pairs, models.pair, facts, open, least),
    ]);
    const clusters = clusterPairs(articles, linked, least);
    const besides = clustersBesides(articles, linked, clusters, least + BESIDES);
    const mentionsOf = (cluster: Cluster): Mention[] =>
      cluster.members
        .flatMap(({ article, unit }) => {
          const of = articles[article];
          return of ? [mentionOf(of, unit)] : [];
        })
        .sort(compareMentions);
    const known = told.filter((d) => d.confidence >= LEAST_KNOWN);
    const doubt = (mentions: readonly Mention[]): { doubted?: true } =>
      standApart(mentions, known) ? { doubted: true } : {};
    const voicesOf = (cluster: Cluster): number =>
      new Set(cluster.members.map((m) => copies[m.article])).size;
    for (const cluster of [...clusters, ...besides]) {
      if (open >= 0 && !cluster.members.some((m) => m.article === open)) continue;
      const mentions = mentionsOf(cluster);
      overlaps.push({
        id: stableId(mentions.map(mentionKey).join(' ')),
        mentions,
        confidence: shownConfidence(cluster.score),
        voices: voicesOf(cluster),
        ...doubt(mentions),
      });
    }
    for (const cluster of clustersMissingFrom(articles, open, clusters, pairs, voicesOf)) {
      const mentions = mentionsOf(cluster);
      missingHere.push({
        mentions,
        confidence: shownConfidence(cluster.score),
        ...doubt(mentions),
      });
    }
  }
  return {
    articles: inputs.map(({ id, outlet, published }) => ({ id, outlet, published })),
    overlaps: overlaps.sort(byConfidence),
    discrepancies: discrepancies.sort(byConfidence),
    onlyHere,
    missingHere,
    ...(parted.size > 0 && {
      parted: inputs.filter((_, index) => parted.has(index)).map(({ id }) => id),
    }),
  };
}

/**
 * Compares articles: what two or more of them say alike, and where they differ. Articles of different events may be
 * given together: only reports of one event are held against each other. The result does not depend on the order of
 * the articles, and nothing is thrown for any text.
 */
export function compare(inputs: readonly ArticleInput[], options: CompareOptions = {}): Comparison {
  return compareWith(MODELS, inputs, options);
}
