import { bareWord } from '../arabic/events/status';
import { DENIERS, NEGATOR_EXCEPTIONS } from '../arabic/lexicon/status-markers';
import type { Annotation, Token } from '../arabic/types';
import { isFixed } from './fixed-negations';
import { says } from './says';
import {
  AFFIRMING,
  BOUNDS,
  CONDITIONS,
  EMPTINESS,
  FALSE_WORDS,
  NOUN_NEGATORS,
  REFUSALS,
  REFUSED,
  REPORTS,
  UNDONE,
  UNSAID,
  VERB_NEGATORS,
} from './lexicon/denials';

/** Somebody denies (نفى), the text negates (لم), or something is called untrue (مختلق). */
export type DenialKind = 'denied' | 'negated' | 'untrue';

/** So many words after a denial its echo may stand: نفى الأمين العام للحزب في كلمة متلفزة نفيا قاطعا. */
const ECHO = Array.from({ length: 14 }, (_, k) => k + 1);

function deniesAt(token: Token | undefined): boolean {
  return token?.kind === 'word' && (DENIERS.has(bareWord(token)) || DENIERS.has(token.lemma));
}

/** Is the word at `i` one that denies, negates, or calls untrue? Undefined where it is none of these here. */
export function cueAt(annotation: Annotation, i: number): DenialKind | undefined {
  const { tokens } = annotation;
  const token = tokens[i];
  if (token === undefined) return undefined;
  const bare = bareWord(token);
  if (deniesAt(token)) {
    const before = tokens[i - 1];
    if (before && VERB_NEGATORS.has(bareWord(before))) return undefined;
    // نفت نفيا قاطعا: one denial.
    const echo =
      token.preposition === '' && !token.definite && /^(?:نفي|نفيا|تكذيبا|انكارا)$/u.test(bare);
    return echo && ECHO.some((k) => deniesAt(tokens[i - k])) ? undefined : 'denied';
  }
  if (VERB_NEGATORS.has(bare) || NOUN_NEGATORS.has(bare)) {
    const before = tokens[i - 1];
    // 43 دونما: a measure of land.
    if (bare === 'دونما' && before?.kind === 'number') return undefined;
    if (before && CONDITIONS.has(bareWord(before))) return undefined;
    return negates(tokens, i) ? 'negated' : undefined;
  }
  if (says(token, EMPTINESS) && [1, 2, 3, 4].some((k) => tokens[i + k]?.norm === 'من'))
    return 'negated';
  // ما من دليل
  const opens = tokens[i - 1]?.kind !== 'word' || token.conjunction !== '';
  if (bare === 'ما' && tokens[i + 1]?.norm === 'من' && tokens[i + 2]?.definite === false && opens)
    return 'negated';
  if (says(token, REFUSALS) && [1, 2, 3].some((k) => says(tokens[i + k], REFUSED))) return 'denied';
  if (leavesUndone(tokens, i)) return 'negated';
  // Papers may be forged, what is told is invented.
  if (FALSE_WORDS.has(token.stem) && !token.definite)
    return FORGED.test(token.stem) && !says(tokens[i - 1], REPORTS) ? undefined : 'untrue';
  return undefined;
}

/** So many words after a verb of refusing, failing or staying away what was not done may begin. */
const UNDONE_REACH = 5;

/** Does the word at `i` say that the deed after it was left undone: رفض أن يوقّع, فشل في إقناع, غاب عن الجلسة? */
function leavesUndone(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.pos !== 'verb' || !says(token, UNDONE)) return false;
  const before = tokens[i - 1];
  if (before && (VERB_NEGATORS.has(bareWord(before)) || NOUN_NEGATORS.has(bareWord(before))))
    return false;
  return undoneFrom(tokens, i) > 0;
}

/** Where what was left undone begins; -1 where nothing says so. */
export function undoneFrom(tokens: readonly Token[], i: number): number {
  for (let k = i + 1; k <= i + UNDONE_REACH; k += 1) {
    const next = tokens[k];
    if (next?.kind !== 'word' || says(next, REPORTS)) return -1;
    const after = tokens[k + 1];
    if (next.norm === 'ان' && after?.pos === 'verb') return k + 1;
    if (/^(?:عن|في)$/u.test(next.norm)) return after?.pos === 'verbal-noun' ? k + 1 : -1;
    if (next.pos === 'verbal-noun' && next.preposition === '') return k;
  }
  return -1;
}

const FORGED = /^(?:مزور|زائف)/u;

/** Does the particle at `i` negate what follows: not لا يزال, غير أن, المشروعة غير المشروعة? */
function negates(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || next?.kind !== 'word' || NEGATOR_EXCEPTIONS.has(next.norm)) return false;
  const bare = bareWord(token);
  if (isFixed(tokens, i)) return false;
  if (bare === 'غير') return next.stem !== 'ان' && !next.definite && !attributes(tokens[i - 1]);
  if (/^(?:كان|كانه|كانها|كانهم)$/u.test(tokens[i - 1]?.norm ?? '')) return false;
  // حال ذلك دون: it was prevented.
  if (
    bare === 'دون' &&
    [1, 2, 3].some((k) => /^(?:[وف]?حال(?:ت|وا|ا)?|[يت]حول)$/u.test(tokens[i - k]?.norm ?? ''))
  )
    return false;
  // دون الخامسة: below an age or a rank.
  if (bare === 'دون' && next.definite && next.pos === 'adjective') return false;
  if (says(next, AFFIRMING)) return false;
  // إن لم يُنقض الحكم: a condition.
  if (bare === 'لم' && /^[وف]?ان$/u.test(tokens[i - 1]?.norm ?? '') && next.pos === 'verb')
    return false;
  // دون أن يؤكد: nothing is said of it.
  if (next.norm === 'ان' && says(tokens[i + 2], UNSAID)) return false;
  if (says(next, UNSAID) || [next, tokens[i + 2], tokens[i + 3]].some((t) => says(t, BOUNDS)))
    return false;
  if (bare === 'لا')
    return (
      next.pos === 'verb' || (!next.definite && next.preposition === '' && next.pos !== 'particle')
    );
  return true;
}

/** Is the word before غير an indefinite noun, to which it belongs: امتيازات غير مستحقة? */
function attributes(before: Token | undefined): boolean {
  return (
    before?.kind === 'word' &&
    !before.definite &&
    before.enclitic === '' &&
    (before.pos === 'noun' || before.pos === 'adjective' || before.pos === 'verbal-noun')
  );
}
