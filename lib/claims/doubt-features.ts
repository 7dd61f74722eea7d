import { logOddsOf } from './odds';
import type { UnitPair } from './overlaps';
import type { ReadArticle, Unit } from './read';
import type { Discrepancy, DiscrepancyType, Mention, Relation } from './types';
import { cosine, vectorOf, type Vector } from './vectors';

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
  ...TYPES,
  ...RELATIONS,
] as const;

/** Values differ in one statement; of answers and names that stand in one, many are the same in other words. */
const VALUES: ReadonlySet<DiscrepancyType> = new Set(['number', 'date']);

/** Probabilities beyond these are as good as certain. */
const [LEAST, MOST] = [0.01, 0.99];
/** More names in common say no more. */
const MOST_NAMES = 3;

const logOdds = (probability: number): number =>
  logOddsOf(Math.min(MOST, Math.max(LEAST, probability)));

/** What the sentences of a finding have in common, those of the open article with those held against them. */
export interface Common {
  /** How likely the likeliest two of them make one statement. */
  readonly statement: number;
  /** Likeness of the words of the two that are most alike, 0 to 1. */
  readonly likeness: number;
  /** The most names that two of them share. */
  readonly names: number;
}

interface Sentence {
  readonly units: readonly Unit[];
  readonly words: Vector<string>;
  readonly names: ReadonlySet<string>;
}

function sentenceOf(article: ReadArticle, { field, start, end }: Mention): Sentence {
  const units = article.units.filter((u) => u.field === field && u.start < end && start < u.end);
  const words = new Map(
    units.flatMap((unit) => unit.terms.map((term): [string, number] => [term.family, term.weight])),
  );
  const names = new Set(units.flatMap((unit) => unit.names.map(({ key }) => key)));
  return { units, words: vectorOf(words), names };
}

/**
 * What the sentences of a finding have in common across the open article and the others. `byUnit` has the likely pairs of
 * each unit of the open article, with that unit first.
 */
export function commonOf(
  found: Discrepancy,
  open: ReadArticle,
  articles: ReadonlyMap<string, ReadArticle>,
  byUnit: ReadonlyMap<Unit, readonly UnitPair[]>,
): Common {
  let [statement, likeness, names] = [0, 0, 0];
  const sides = found.sides.map(({ mentions }) =>
    mentions.flatMap((mention) => {
      const article = articles.get(mention.article);
      return article ? [{ here: article === open, ...sentenceOf(article, mention) }] : [];
    }),
  );
  sides.forEach((side, i) => {
    for (const a of side.filter(({ here }) => here))
      for (const b of sides.filter((_, k) => k !== i).flat()) {
        if (b.here) continue;
        likeness = Math.max(likeness, cosine(a.words, b.words));
        names = Math.max(names, [...a.names].filter((name) => b.names.has(name)).length);
        for (const unit of a.units)
          for (const pair of byUnit.get(unit) ?? [])
            if (pair.score > statement && b.units.includes(pair.b.unit)) statement = pair.score;
      }
  });
  return { statement, likeness, names };
}

/**
 * What tells whether a reader of the open article would sign a finding: its confidence, how likely one of the articles
 * against the open one reports the same event, what its sentences have in common, and of what kind it is.
 */
export function doubtFeatures(found: Discrepancy, sameEvent: number, common: Common): number[] {
  return [
    logOdds(found.confidence),
    logOdds(sameEvent),
    common.statement,
    VALUES.has(found.type) ? common.statement : 0,
    common.likeness,
    Math.min(MOST_NAMES, common.names),
    ...TYPES.map((type) => (type === found.type ? 1 : 0)),
    ...RELATIONS.map((relation) => (relation === found.relation ? 1 : 0)),
  ];
}
