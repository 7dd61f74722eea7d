import { bareWord } from '../../arabic/events/status';
import { NEGATOR_EXCEPTIONS } from '../../arabic/lexicon/status-markers';
import type { Token } from '../../arabic/types';
import { AFFIRMING, BOUNDS, UNSAID } from '../lexicon/denials';
import {
  BELOW,
  FIXED_NEGATIONS,
  LITOTES,
  MEASURES,
  type FixedKind,
} from '../lexicon/fixed-negations';
import { says } from '../words/says';

/** Which list a negation's fixed expressions stand in. */
const KINDS: ReadonlyMap<string, FixedKind> = new Map<string, FixedKind>([
  ['دون', 'without'],
  ['بدون', 'without'],
  ['بلا', 'without'],
  ['دونما', 'without'],
  ['لا', 'no'],
  ['غير', 'un'],
  ['عدم', 'lack'],
  ['انعدام', 'lack'],
]);

/** After these a word of `LITOTES` makes an understatement: ليس سرا, لم يكن مفاجئا. */
const LITOTIC: ReadonlySet<string> = new Set('ليس ليست ليسوا لم لا غير'.split(' '));
const TO_BE = /^[يتن]ك(?:ن|ون)$/u;

/**
 * Does the negation at `i` belong to an expression that has become a name, a manner or an affirmation (طائرة بدون طيار,
 * بلا هوادة, لا محالة, ليس سرا), or say 'below' (دون الصفر, دون 18 عاما)? Such a one denies nothing that a report could
 * state. Token offsets are the field's.
 */
export function isFixed(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined) return false;
  const bare = bareWord(token);
  const kind = KINDS.get(bare);
  if (kind !== undefined && says(next, FIXED_NEGATIONS[kind])) return true;
  if (bare === 'دون' && says(next, BELOW)) return true;
  // دون 18 عاما is below an age, دون سبعة لاعبين is without them.
  if (bare === 'دون' && next.kind === 'number' && says(tokens[i + 2], MEASURES)) return true;
  if (!LITOTIC.has(bare)) return false;
  const said = TO_BE.test(next.norm) ? tokens[i + 2] : next;
  return says(said, LITOTES);
}

/** Words after a negation that leave something over: لم يوقع سوى اتفاقين. */
export const ONLY = /^(?:الا|سوي)$/u;
const ONLY_REACH = 4;

/**
 * What the negation at `i` does to an answer that ends before token `end`: it negates it; it affirms it all the same (لا
 * يزال, لم تتعد نسبة …, لا محالة); or it leaves it open (لم يؤكد, لم يوقع سوى).
 */
export function negationOf(
  tokens: readonly Token[],
  i: number,
  end: number,
): 'negates' | 'affirms' | 'open' {
  const [next, second] = [tokens[i + 1], tokens[i + 2]];
  if (next === undefined) return 'negates';
  if (NEGATOR_EXCEPTIONS.has(next.norm) || says(next, AFFIRMING) || isFixed(tokens, i))
    return 'affirms';
  if (i + 1 < end && says(next, BOUNDS)) return 'affirms';
  if (says(next, UNSAID) || (next.norm === 'ان' && says(second, UNSAID))) return 'open';
  for (let k = end; k < end + ONLY_REACH; k += 1) {
    const token = tokens[k];
    if (token?.kind === 'punctuation') break;
    if (token !== undefined && ONLY.test(token.norm)) return 'open';
  }
  return 'negates';
}
