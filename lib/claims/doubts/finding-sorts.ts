import { LOADED_GROUPS, type LoadedGroup } from '../../arabic/lexicon/loaded-terms';
import { factsOf, type Fact } from '../facts/facts';
import { RANK_LABEL } from '../labels';
import { isReading } from '../facts/market-readings';
import type { ReadArticle } from '../read';
import type { Discrepancy, LocalizedText, Mention } from '../types';

/**
 * Sorts of findings finer than their types: what is counted or measured, what a date is, how common the words of a choice
 * are. Readers sign those of some sorts far more often than those of others.
 */
export const FINDING_SORTS = [
  'rank',
  'lasting',
  'age',
  'percent',
  'money',
  'reading',
  'victims',
  'clock',
  'day',
  'stage',
  'ownNames',
  'commonNames',
  'frameNames',
] as const;
export type FindingSort = (typeof FINDING_SORTS)[number];

const NEEDS: ReadonlyMap<LocalizedText, LoadedGroup['needs']> = new Map(
  LOADED_GROUPS.map(({ label, needs }) => [label, needs]),
);

/** The fact that a mention shows, if it shows one. `index` is that of the article among those compared. */
export function factOf(
  article: ReadArticle,
  index: number,
  { field, focus }: Mention,
): Fact | undefined {
  if (focus === undefined) return undefined;
  const { tokens } = article.annotation[field];
  return factsOf(article, index).find((fact) => {
    const [first, last] = [tokens[fact.firstToken], tokens[fact.endToken - 1]];
    return (
      fact.field === field &&
      first !== undefined &&
      last !== undefined &&
      first.start < focus.end &&
      focus.start < last.end
    );
  });
}

function sortsOfFact(article: ReadArticle, fact: Fact): FindingSort[] {
  if (fact.date) return [fact.date.from === null && fact.hours ? 'clock' : 'day'];
  if (isReading(article, fact)) return ['reading'];
  if (fact.kinds.has('victim') && fact.dimension === 'count') return ['victims'];
  const { dimension } = fact;
  if (dimension === 'time') return ['lasting'];
  return dimension === 'age' || dimension === 'percent' || dimension === 'money' ? [dimension] : [];
}

/** The sorts of a finding; `facts` are those that its mentions show, each with its article. */
export function sortsOfFinding(
  { type, label, sides }: Discrepancy,
  facts: readonly (readonly [ReadArticle, Fact])[],
): ReadonlySet<FindingSort> {
  if (type === 'wording') {
    const needs = NEEDS.get(label);
    if (needs === 'frame') return new Set(['frameNames']);
    return new Set([needs === undefined ? 'ownNames' : 'commonNames']);
  }
  if (type === 'status') return new Set(sides.some((s) => s.value === 'later') ? ['stage'] : []);
  if (label === RANK_LABEL) return new Set(['rank']);
  if (type !== 'number' && type !== 'date') return new Set();
  return new Set(facts.flatMap(([article, fact]) => sortsOfFact(article, fact)));
}
