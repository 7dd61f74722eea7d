import { logOddsOf } from '../learned/odds';
import type { Common } from './doubt-common';
import { directLink, type LinkOf } from './direct-links';
import type { Fact } from '../facts/facts';
import { factOf, FINDING_SORTS, sortsOfFinding } from './finding-sorts';
import { foldedWords } from '../words/folded-words';
import { hoursBetween } from '../dates/hours-between';
import { MARKET, SPORT } from '../lexicon/topics';
import type { ReadArticle } from '../read';
import type { Discrepancy, DiscrepancyType, Relation } from '../types';

const TYPES: readonly DiscrepancyType[] = [
  'number',
  'date',
  'wording',
  'role',
  'person',
  'attribution',
  'status',
  'place',
  'polarity',
  'cause',
];
/** `wording` is the relation of names alone. */
const RELATIONS: readonly Relation[] = ['conflict', 'update', 'precision'];

/** Names of the features of a finding with an article open, in the order of `doubtFeatures`. */
export const DOUBT_FEATURES = [
  'confidence',
  'sameEvent',
  'statement',
  'valueStatement',
  'likeness',
  'names',
  'left',
  'right',
  'within',
  'hours',
  'oneOutlet',
  'against',
  'alike',
  'sides',
  'ratio',
  'close',
  'size',
  'years',
  'direct',
  'sport',
  'market',
  ...TYPES,
  ...RELATIONS,
  ...FINDING_SORTS,
] as const;

/** Values differ in one statement; of answers and names that stand in one, many are the same in other words. */
const VALUES: ReadonlySet<DiscrepancyType> = new Set(['number', 'date']);

/** Probabilities beyond these are as good as certain. */
const [LEAST, MOST] = [0.01, 0.99];
/** More names in common say no more. */
const MOST_NAMES = 3;

const logOdds = (probability: number): number =>
  logOddsOf(Math.min(MOST, Math.max(LEAST, probability)));

/** How likely two articles report one event, as the feature has it. */
export const sameEventFeature = (probability: number): number => logOdds(probability);

/** Hours between two reports of which one has no time. */
const UNKNOWN_HOURS = 99;
/** Numbers further apart than this, as a logarithm, are as far apart as can be; and less than this, close. */
const [FAR, CLOSE] = [5, 0.15];
/** Numbers that may be years. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
/** Share of an article's words that are of a topic from which it is of nothing else. */
const ALL_OF_IT = 0.15;

const [SPORT_WORDS, MARKET_WORDS] = [foldedWords(SPORT), foldedWords(MARKET)];
const topics = new WeakMap<ReadArticle, readonly [sport: number, market: number]>();

/** How much of an article is of sport and of markets, 0 to 1. */
function topicsOf(article: ReadArticle): readonly [sport: number, market: number] {
  const known = topics.get(article);
  if (known) return known;
  let [sport, market, all] = [0, 0, 0];
  const { tokens } = article.annotation.text;
  for (const { terms } of article.units)
    for (const { token } of terms) {
      const { stem = '', lemma = '' } = tokens[token] ?? {};
      all += 1;
      if (SPORT_WORDS.has(stem) || SPORT_WORDS.has(lemma)) sport += 1;
      if (MARKET_WORDS.has(stem) || MARKET_WORDS.has(lemma)) market += 1;
    }
  const share = (count: number): number => Math.min(1, count / Math.max(1, all) / ALL_OF_IT);
  const made = [share(sport), share(market)] as const;
  topics.set(article, made);
  return made;
}

/** How two numbers stand to each other, and what they look like. */
function amounts(
  facts: readonly Fact[],
): [ratio: number, close: number, size: number, years: number] {
  const values = facts.flatMap(({ number }) => (number && number.value > 0 ? [number.value] : []));
  if (values.length === 0) return [0, 0, 0, 0];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ratio = Math.min(FAR, Math.log(most / least));
  const close = values.length > 1 && ratio < CLOSE ? 1 : 0;
  return [ratio, close, Math.log10(1 + most), least > FIRST_YEAR && most < LAST_YEAR ? 1 : 0];
}

/** The articles of a finding, as the open one stands to them. */
export interface Sides {
  readonly open: ReadArticle;
  /** Those held against it. */
  readonly others: readonly ReadArticle[];
  /** How many say what it says. */
  readonly alike: number;
  /** The facts that the mentions show, each with its article. */
  readonly facts: readonly (readonly [ReadArticle, Fact])[];
  /** The likeliest link of a value of the open article with another one of theirs, 0 where only third reports link them. */
  readonly direct: number;
}

/**
 * The articles of a finding by how they stand to the `open` one; `others` are the ids of those held against it, `indices` tells by
 * its id where an article stands.
 */
export function sidesOf(
  { sides }: Discrepancy,
  articles: readonly ReadArticle[],
  indices: ReadonlyMap<string, number>,
  open: ReadArticle,
  others: readonly string[],
  linkOf: LinkOf,
): Sides {
  const own = sides.filter(({ mentions }) => mentions.some((m) => m.article === open.input.id));
  const alike = new Set(own.flatMap(({ mentions }) => mentions.map((m) => m.article)));
  const facts = sides.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => {
      const index = indices.get(mention.article) ?? -1;
      const article = articles[index];
      const fact = article && factOf(article, index, mention);
      return article && fact ? [[article, fact] as const] : [];
    }),
  );
  return {
    open,
    others: others.flatMap((id) => articles[indices.get(id) ?? -1] ?? []),
    alike: alike.size - 1,
    facts,
    direct: directLink(facts, open, linkOf),
  };
}

/**
 * What tells whether a reader of the open article would sign a finding: its confidence, how likely one of the articles
 * against the open one reports the same event, what its sentences have in common, how its articles and its values stand to
 * each other, what the open article is about, and of what kind the finding is.
 */
export function doubtFeatures(
  found: Discrepancy,
  sameEvent: number,
  common: Common,
  { open, others, alike, facts, direct }: Sides,
): number[] {
  const hours = others.map((other) => Math.abs(hoursBetween(open, other) ?? UNKNOWN_HOURS));
  const oneOutlet = others.filter(({ input }) => input.outlet === open.input.outlet).length;
  const sorts = sortsOfFinding(found, facts);
  return [
    logOdds(found.confidence),
    sameEventFeature(sameEvent),
    common.statement,
    VALUES.has(found.type) ? common.statement : 0,
    common.likeness,
    Math.min(MOST_NAMES, common.names),
    common.left,
    common.right,
    common.within,
    Math.log1p(Math.min(UNKNOWN_HOURS, ...hours)),
    oneOutlet / Math.max(1, others.length),
    Math.log1p(others.length),
    Math.log1p(alike),
    found.sides.length,
    ...amounts(facts.map(([, fact]) => fact)),
    direct,
    ...topicsOf(open),
    ...TYPES.map((type) => (type === found.type ? 1 : 0)),
    ...RELATIONS.map((relation) => (relation === found.relation ? 1 : 0)),
    ...FINDING_SORTS.map((sort) => (sorts.has(sort) ? 1 : 0)),
  ];
}
