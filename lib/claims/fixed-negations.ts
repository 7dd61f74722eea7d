import { bareWord } from '../arabic/events/status';
import type { Token } from '../arabic/types';
import {
  BELOW,
  FIXED_NEGATIONS,
  LITOTES,
  MEASURES,
  type FixedKind,
} from './lexicon/fixed-negations';

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

const isOf = (token: Token | undefined, set: ReadonlySet<string>): boolean =>
  token?.kind === 'word' &&
  (set.has(token.stem) || set.has(token.lemma) || set.has(bareWord(token)));

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
  if (kind !== undefined && isOf(next, FIXED_NEGATIONS[kind])) return true;
  if (bare === 'دون' && isOf(next, BELOW)) return true;
  // دون 18 عاما is below an age, دون سبعة لاعبين is without them.
  if (bare === 'دون' && next.kind === 'number' && isOf(tokens[i + 2], MEASURES)) return true;
  if (!LITOTIC.has(bare)) return false;
  const said = TO_BE.test(next.norm) ? tokens[i + 2] : next;
  return isOf(said, LITOTES);
}
