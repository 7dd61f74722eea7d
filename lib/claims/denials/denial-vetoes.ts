import { bareWord } from '../../arabic/events/status';
import type { Token } from '../../arabic/types';
import {
  AFFECTING,
  FEASIBLE,
  LACKS,
  NOUN_NEGATORS,
  RESUMPTIONS,
  SINCE,
  VERB_NEGATORS,
} from '../lexicon/denials';
import type { ReadArticle } from '../read';
import { isUnreal } from '../states/unreal';
import { says } from '../words/says';
import type { DenialStatement as Statement } from './denial-features';
import type { Denial } from './denials';

/** Is the deed that a negation is of told as past: لم يجتمعوا, not لن or لا? */
function isOfPast(denying: ReadArticle, { kind, field, token }: Denial): boolean {
  const cue = denying.annotation[field].tokens[token];
  return kind === 'negated' && cue !== undefined && bareWord(cue) === 'لم';
}

/** Does a sentence only ask for, plan or fear the deed that is negated: لم يزر المدينة against مطالبا بزيارتها? */
export function asksFor(
  denial: Denial,
  { head, at, unit }: Statement,
  denying: ReadArticle,
  there: ReadArticle,
): boolean {
  const past = isOfPast(denying, denial);
  if (!head || denial.kind !== 'negated' || (denial.open && !past)) return false;
  const { tokens, sentences } = there.annotation[unit.field];
  const deed = tokens[at];
  // لم يجتمعوا منذ آذار against سيجتمعون شهريا: what was not done may be done yet.
  if (past && (deed?.future === true || tokens[at - 1]?.norm === 'سوف')) return true;
  // عقد جلسة للتصويت على القانون: what for, not that it was done.
  if (deed?.preposition === 'ل' && deed.pos === 'verbal-noun') return true;
  return isUnreal(tokens, at, sentences[unit.sentence]?.firstToken ?? unit.firstToken);
}

/** So many words from a deed what says that it begins anew may stand. */
const ANEW_REACH = 3;

/** Was something not done for a time, and does the sentence tell that it is done anew: لم تشهد صلاة منذ سنوات against استئناف الصلوات? */
export function endsThere(
  { kind, field, token, unit: own }: Denial,
  { head, at, unit }: Statement,
  denying: ReadArticle,
  there: ReadArticle,
): boolean {
  if (kind !== 'negated' || !head) return false;
  const denied = denying.annotation[field].tokens.slice(token, own.endToken);
  if (!denied.some((word) => SINCE.has(word.norm))) return false;
  const { tokens } = there.annotation[unit.field];
  return tokens
    .slice(Math.max(unit.firstToken, at - ANEW_REACH), Math.min(unit.endToken, at + ANEW_REACH + 1))
    .some((word) => says(word, RESUMPTIONS));
}

/** So many words behind حال دون what was prevented may stand. */
const PREVENTED_REACH = 3;

/** Is a word of what something kept from happening: حال المطر دون إقامة المباراة? */
function isPrevented(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= i - PREVENTED_REACH && k > 0; k -= 1)
    if (tokens[k]?.norm === 'دون') return [1, 2, 3].some((n) => tokens[k - n]?.lemma === 'حال');
  return false;
}

/** So many words behind a deed what says that it can't or won't be may stand. */
const UNFEASIBLE_REACH = 12;
const BE = /^[يت]كن|^[يت]كون(?:وا)?$/u;

/** Does the sentence say behind a deed that it can't or won't be: زيارة المصنع لن تكون ممكنة, فالزيارة غير واردة? */
function isUnfeasible(tokens: readonly Token[], i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + UNFEASIBLE_REACH); k += 1) {
    const token = tokens[k];
    if (token === undefined || /^[.،؛:!؟]$/u.test(token.norm)) return false;
    const bare = bareWord(token);
    if (!VERB_NEGATORS.has(bare) && !NOUN_NEGATORS.has(bare)) continue;
    const next = tokens[k + 1];
    const said = BE.test(next?.norm ?? '') ? tokens[k + 2] : next;
    if (said?.definite === false && FEASIBLE.has(said.stem)) return true;
  }
  return false;
}

/** Does a sentence say of what is denied that it isn't there (الشحنات غير المطابقة, غياب الصيانة, حال دون الصيانة)? */
export function lacksToo(
  { heads, back }: Denial,
  { unit, at }: Statement,
  there: ReadArticle,
): boolean {
  if (back) return false;
  const { tokens } = there.annotation[unit.field];
  return unit.terms.some(
    ({ family, token }) =>
      (says(tokens[token - 1], LACKS) ||
        isPrevented(tokens, token) ||
        isUnfeasible(tokens, token, unit.endToken)) &&
      (token === at || heads.some((head) => head.family === family)),
  );
}

/**
 * Is what is negated that something was touched at all (لم تتأثر الأقسام, لا يمس القرار الحصص)? Whatever befalls it in
 * another sentence then says the contrary, in other words.
 */
export function isUntouched({ kind, field, heads }: Denial, denying: ReadArticle): boolean {
  const { tokens } = denying.annotation[field];
  return kind === 'negated' && heads.some(({ token }) => says(tokens[token], AFFECTING));
}
