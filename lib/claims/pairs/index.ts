import { compare } from '../compare';
import type { ArticleInput, PairComparison } from '../types';
import { pairFeatures } from './features';
import { PAIR_LABELS, pairScores } from './model';

/** Headlines are short: a finding between two of them rests on less than one between articles. */
const PAIR_THRESHOLD = 0.3;

const article = (id: string, text: string): ArticleInput => ({
  id,
  outlet: id,
  published: null,
  title: '',
  text,
});

/**
 * Do two headlines or sentences agree, disagree, or speak of other things? `discrepancies` are what the comparer finds
 * between them (articles 'a' and 'b'), and only where they disagree; it may be empty, for a denial need not lie in one
 * value. Never throws.
 */
export function comparePair(a: string, b: string): PairComparison {
  const scores = pairScores(pairFeatures(a, b));
  const best = scores.indexOf(Math.max(...scores));
  const verdict = PAIR_LABELS[best] ?? 'other';
  return {
    verdict,
    confidence: Math.round((scores[best] ?? 0) * 1000) / 1000,
    discrepancies:
      verdict === 'disagree'
        ? compare([article('a', a), article('b', b)], { threshold: PAIR_THRESHOLD }).discrepancies
        : [],
  };
}
