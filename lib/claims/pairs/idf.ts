import { idfOf } from '../words/weights';
import type { PairWord } from './words';

const NUMBER_WEIGHT = 5;

/** How much a content word tells: the inverse document frequency of its family in news. */
export function wordWeight(word: PairWord): number {
  return word.token.kind === 'number' ? NUMBER_WEIGHT : idfOf(word.token.family);
}
