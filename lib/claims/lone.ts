import { eventClassesOfWord } from '../arabic/events/classes';
import { foldWord } from '../arabic/normalise';
import { BACKGROUND_OPENERS } from './lexicon/background-openers';
import type { Cluster, UnitPair } from './statements/overlaps';
import { quickScore } from './statements/pair-features';
import type { ReadArticle, Unit } from './read';

/** A unit as likely as this to be said elsewhere is not told as said here alone. */
const MAYBE_ELSEWHERE = 0.25;
/** A statement of others as likely as this to stand in the open article is not missing there. */
const LIKELY_HERE = 0.4;
/** Words in common with any other unit, at which a claim is not the article's own. */
const MAX_LIKE = 0.42;
/** Units that tell less than this make no claim worth showing; see `tells`. */
const MIN_TOLD = 3;
/** A claim whose newest date lies this long before the day of publication is of long ago. In days. */
const OLD_NEWS = 60;

const OPENERS = BACKGROUND_OPENERS.split('\n')
  .map((line) => foldWord(line.trim()).split(' '))
  .filter(([first]) => first !== '');

/**
 * How much a unit tells: its telling words, and what can be checked in it (figures, dates, names, an event), each kind
 * up to a limit. 0 for headlines and scraps.
 */
export function tells(unit: Unit): number {
  if (unit.field !== 'text') return 0;
  const words = unit.terms.reduce((sum, term) => sum + term.weight, 0);
  const figures = unit.numbers.filter((n) => n.label !== true && n.kind !== 'ordinal').length;
  const names = new Set(unit.names.map((name) => name.key)).size;
  const dates = unit.dates.filter((d) => d.from !== null).length;
  const events = unit.terms.some((t) => eventClassesOfWord(t.family).length > 0) ? 1 : 0;
  // Without a figure, a date or a name it may be opinion: only what happened counts, and less.
  if (figures + names + dates === 0) return events === 0 ? 0 : Math.min(3.5, words);
  return (
    Math.min(4, words) +
    0.8 * Math.min(2, figures) +
    0.6 * Math.min(1, dates) +
    0.5 * Math.min(2, names) +
    0.4 * events
  );
}

/** Is a unit what went before, said so by a formula of news (يذكر أن, وسبق أن)? */
function isBackground(article: ReadArticle, unit: Unit): boolean {
  const { tokens } = article.annotation[unit.field];
  const at = unit.firstToken;
  return OPENERS.some((phrase) => phrase.every((word, k) => tokens[at + k]?.norm === word));
}

/** Part of its worth that a claim of long ago keeps. */
const OLD_WORTH = 0.5;

function worth(article: ReadArticle, unit: Unit): number {
  const day = article.input.published ? Date.parse(article.input.published) : Number.NaN;
  const known = unit.dates.flatMap((d) => (d.to === null ? [] : [Date.parse(d.to)]));
  const old = known.length > 0 && day - Math.max(...known) > OLD_NEWS * 86_400_000;
  return tells(unit) * (old ? OLD_WORTH : 1);
}

/** Words of a unit as a key, to tell a paragraph that stands twice. */
const wordsOf = (unit: Unit): string => unit.terms.map((term) => term.family).join(' ');

/** Greatest likeness by words of a unit to any unit of another article. */
function likeness(article: ReadArticle, unit: Unit, other: ReadArticle): number {
  let like = 0;
  for (const there of other.units) like = Math.max(like, quickScore(unit, there, article, other));
  return like;
}

const rounded = (x: number): number => Math.round(x * 1000) / 1000;

/**
 * Units of the open article that no other article makes, the most telling first: no pair of theirs is likely, and no
 * other unit shares most of their words. Headlines, background and doubled paragraphs are left out.
 */
export function unitsOnlyIn(
  articles: readonly ReadArticle[],
  open: number,
  members: readonly number[],
  pairs: readonly UnitPair[],
): { unit: Unit; confidence: number }[] {
  const article = articles[open];
  if (!article) return [];
  const best = new Map<Unit, number>();
  for (const pair of pairs)
    for (const ref of [pair.a, pair.b])
      if (ref.article === open) best.set(ref.unit, Math.max(best.get(ref.unit) ?? 0, pair.score));
  const seen = new Set<string>();
  return article.units
    .flatMap((unit) => {
      const told = tells(unit);
      const paired = best.get(unit) ?? 0;
      const words = wordsOf(unit);
      if (told < MIN_TOLD || paired >= MAYBE_ELSEWHERE || seen.has(words)) return [];
      if (isBackground(article, unit)) return [];
      let like = 0;
      for (const index of members) {
        const other = articles[index];
        if (other && index !== open) like = Math.max(like, likeness(article, unit, other));
      }
      if (like >= MAX_LIKE) return [];
      seen.add(words);
      return [
        { unit, told: worth(article, unit), confidence: rounded(1 - Math.max(like, paired)) },
      ];
    })
    .sort((a, b) => b.told * b.confidence - a.told * a.confidence || a.unit.start - b.unit.start)
    .map(({ unit, confidence }) => ({ unit, confidence }));
}

/**
 * Which of the clusters of statements the open article lacks: made by two or more voices, no unit of the open article
 * likely to make it or alike in words, and telling. The most telling first.
 * @param voices independent voices of a cluster: copies of one text count once
 */
export function clustersMissingFrom<C extends Cluster>(
  articles: readonly ReadArticle[],
  open: number,
  clusters: readonly C[],
  pairs: readonly UnitPair[],
  voices: (cluster: C) => number,
): C[] {
  const article = articles[open];
  if (!article) return [];
  const here = new Set<Unit>();
  for (const { a, b, score } of pairs) {
    if (score < LIKELY_HERE) continue;
    if (a.article === open) here.add(b.unit);
    if (b.article === open) here.add(a.unit);
  }
  return clusters
    .flatMap((cluster) => {
      if (cluster.members.some((m) => m.article === open) || voices(cluster) < 2) return [];
      let told = 0;
      for (const { article: index, unit } of cluster.members) {
        const there = articles[index];
        if (!there || here.has(unit) || likeness(there, unit, article) >= MAX_LIKE) return [];
        if (!isBackground(there, unit) && tells(unit) >= MIN_TOLD)
          told = Math.max(told, worth(there, unit));
      }
      return told === 0 ? [] : [{ cluster, told: told * cluster.score }];
    })
    .sort((a, b) => b.told - a.told)
    .map(({ cluster }) => cluster);
}
