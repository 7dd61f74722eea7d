import type { Token } from '../../arabic/types';
import { AGAINST, RELATIVES, stretchEnd } from './cause-ranges';

/** How far after a reason what it is set against is looked for, in tokens. */
const CONTRAST_REACH = 24;

/** A form that لا would negate: only imperfects follow it, and those have four letters or more. */
function isImperfect(token: Token): boolean {
  if (token.definite || token.norm.length < 4 || !/^[ايتن]/u.test(token.norm)) return false;
  return token.pos === undefined || token.pos === 'verb' || token.pos === 'unknown';
}

/** لا صحة لذلك, لا شك, لا بد: no reason is set aside. */
const NO_CONTRAST = new Set(['غير', 'صحه', 'شك', 'بد', 'سيما', 'احد']);

/** The reason that a sentence rules out beside the one it gives: …، لا إهمال البلدية. Token range, or undefined. */
export function contrastOf(
  tokens: readonly Token[],
  from: number,
  limit: number,
): readonly [number, number] | undefined {
  for (let i = from; i < Math.min(limit - 1, from + CONTRAST_REACH); i += 1) {
    if (!AGAINST.has(tokens[i]?.norm ?? '')) continue;
    const next = tokens[i + 1];
    // لا before a verb negates the verb; لا before a noun sets it against what came before.
    if (next?.kind !== 'word' || isImperfect(next) || NO_CONTRAST.has(next.norm)) continue;
    const stop = tokens.findIndex((t, k) => k > i + 1 && RELATIVES.has(t.norm));
    const end = stretchEnd(tokens, i + 1, limit, 8);
    return [i + 1, stop > 0 && stop < end ? stop : end];
  }
  return undefined;
}
