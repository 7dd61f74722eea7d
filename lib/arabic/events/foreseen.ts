import { FACTUAL_BEFORE_AN, PROSPECTS, REALISERS } from '../lexicon/status-markers';
import type { Token } from '../types';

const AN = /^[وف]?[بل]?ان$/u;
/** So many words before أن its governing verb may stand, the subject between: تمكن فريق الإنقاذ أمس من أن يصل. */
const GOVERNOR_REACH = 5;

/** Does the verb stand in the imperfect: يزور, تزور, نزور, but not تراجع and نقل? */
export function isImperfect({ stem, lemma }: Pick<Token, 'stem' | 'lemma'>): boolean {
  const first = stem.charAt(0);
  if (first === 'ي') return true;
  if (first === 'ت') return !lemma.startsWith('ت') || stem.startsWith('تت');
  return first === 'ن' && !lemma.startsWith('ن') && stem.length > 3;
}

/**
 * Is the word at `i` an imperfect behind أن that leaves its deed to come (ينبغي أن يمر, يقضي بأن يخلى, على أن يبدأ)? Not so
 * where what is before أن tells the deed as fact or denies it: قبل أن, دون أن, تمكن من أن, نفى أن. Nor is أن يكون, which mostly
 * says what is thought or denied.
 */
export function isForeseen(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.pos !== 'verb' || token.future || token.definite || token.preposition !== '')
    return false;
  if (token.lemma === 'كان' || !isImperfect(token) || !AN.test(tokens[i - 1]?.norm ?? ''))
    return false;
  const before = tokens[i - 2];
  if (before === undefined || FACTUAL_BEFORE_AN.has(before.stem)) return false;
  for (let k = i - 2; k >= i - 1 - GOVERNOR_REACH; k -= 1) {
    const governor = tokens[k];
    if (governor?.kind !== 'word') break;
    if (REALISERS.has(governor.stem) || REALISERS.has(governor.lemma)) return false;
  }
  return true;
}

const FROM = /^[وف]?من$/u;
const NOT = /^غير$/u;

/** Does the word at `i` say that what follows behind أن will not be: من غير المقرر أن تقام, من غير الوارد أن يستقيل? */
export function isUnplanned(tokens: readonly Token[], i: number): boolean {
  const prospect = tokens[i + 1];
  return (
    NOT.test(tokens[i]?.norm ?? '') &&
    FROM.test(tokens[i - 1]?.norm ?? '') &&
    prospect?.definite === true &&
    PROSPECTS.has(prospect.stem) &&
    tokens[i + 2]?.norm === 'ان'
  );
}
