import { isUnplanned } from '../../arabic/events/foreseen';
import { bareWord } from '../../arabic/events/status';
import { DENIERS, NEGATOR_EXCEPTIONS } from '../../arabic/lexicon/status-markers';
import type { Annotation, Token } from '../../arabic/types';
import { isFixed } from './fixed-negations';
import { deniesPrecedent } from './precedents';
import { says } from '../words/says';
import { WordMemo } from '../words/word-memo';
import {
  AFFIRMING,
  AMID,
  BOUNDS,
  CAPABLE,
  CONDITIONS,
  EMPTINESS,
  FALSE_WORDS,
  HARD,
  HYPOTHESES,
  NOUN_NEGATORS,
  REFUSALS,
  REFUSED,
  REPORTS,
  RULED_OUT,
  UNDONE,
  UNFOUNDED,
  UNSAID,
  UNTRUE_PHRASES,
  VERB_NEGATORS,
  WANTING,
  WRAPPERS,
  TELLS_OF,
} from '../lexicon/denials';

/** Somebody denies (نفى), the text negates (لم), or something is called untrue (مختلق). */
export type DenialKind = 'denied' | 'negated' | 'untrue';

/** So many words after a denial its echo may stand: نفى الأمين العام للحزب في كلمة متلفزة نفيا قاطعا. */
const ECHO = Array.from({ length: 14 }, (_, k) => k + 1);

function deniesAt(token: Token | undefined): boolean {
  return token?.kind === 'word' && (DENIERS.has(bareWord(token)) || DENIERS.has(token.lemma));
}

/** Verbs of lying; spelled like those of calling somebody's words a lie. */
const LIES = /^كذب/u;
/** So many words behind such a verb what it calls a lie begins, past its subject. */
const CALLED_REACH = 8;

/** Does a word spelled كذب call what somebody said a lie (كذّب الناطق ما نُشر), rather than say that somebody lies (يكذب على أهله)? */
function callsLie(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !(LIES.test(token.lemma) || LIES.test(bareWord(token)))) return true;
  if (token.definite) return false;
  if (token.enclitic !== '') return true;
  for (let k = i + 1; k <= i + CALLED_REACH; k += 1) {
    const next = tokens[k];
    if (next === undefined || /^[.!؟?:]$/u.test(next.norm)) return false;
    if (/^(?:علي|في)$/u.test(next.norm) && k === i + 1) return false;
    if (next.norm === 'ان' || next.norm === 'ما' || says(next, REPORTS) || says(next, WRAPPERS))
      return true;
  }
  return false;
}

/** Does منكرا say that somebody denies, rather than name what is wicked (منكرا من القول, المنكر)? What he denies follows. */
function disowns(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || !/^منكر/u.test(bareWord(token))) return true;
  if (next?.kind !== 'word' || next.conjunction !== '' || token.preposition !== '') return false;
  return (
    next.norm === 'ان' ||
    next.norm === 'ما' ||
    next.definite ||
    next.enclitic !== '' ||
    next.pos === 'verbal-noun' ||
    says(next, WRAPPERS)
  );
}

/** So many words before a denial what says that nobody can deny it may begin: لا يمكن لأحد إنكارها. */
const UNDENIABLE_REACH = 4;

/** Does the text say that something cannot be denied (لا يمكن إنكاره, يصعب إنكاره), which affirms it? */
function undeniable(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= i - UNDENIABLE_REACH; k -= 1) {
    const token = tokens[k];
    if (token?.kind !== 'word') return false;
    if (says(token, HARD)) return true;
    if (!says(token, CAPABLE)) continue;
    const before = tokens[k - 1];
    return (
      before !== undefined &&
      (VERB_NEGATORS.has(bareWord(before)) || NOUN_NEGATORS.has(bareWord(before)))
    );
  }
  return false;
}

/** May a word be one that denies, negates, or calls untrue somewhere? Most words never are. */
const mayBeCue = new WordMemo((token): boolean => {
  const bare = bareWord(token);
  return (
    deniesAt(token) ||
    VERB_NEGATORS.has(bare) ||
    NOUN_NEGATORS.has(bare) ||
    bare === 'ما' ||
    token.stem === 'عدم' ||
    FALSE_WORDS.has(token.stem) ||
    UNTRUE_PHRASES.some(([first]) => says(token, first)) ||
    /^(?:غياب|خارج)$/u.test(token.stem) ||
    [EMPTINESS, REFUSALS, RULED_OUT, UNDONE, WANTING].some((words) => says(token, words))
  );
});

/** Is the word at `i` one that denies, negates, or calls untrue? Undefined where it is none of these here. */
export function cueAt(annotation: Annotation, i: number): DenialKind | undefined {
  const { tokens } = annotation;
  const token = tokens[i];
  if (token === undefined || mayBeCue.at(tokens, i) !== true) return undefined;
  const bare = bareWord(token);
  if (deniesAt(token) && callsLie(tokens, i) && disowns(tokens, i)) {
    const before = tokens[i - 1];
    if (before && VERB_NEGATORS.has(bareWord(before))) return undefined;
    if (undeniable(tokens, i)) return undefined;
    // نفت نفيا قاطعا: one denial.
    const echo =
      token.preposition === '' && !token.definite && /^(?:نفي|نفيا|تكذيبا|انكارا)$/u.test(bare);
    return echo && ECHO.some((k) => deniesAt(tokens[i - k])) ? undefined : 'denied';
  }
  if (VERB_NEGATORS.has(bare) || NOUN_NEGATORS.has(bare)) {
    const before = tokens[i - 1];
    // 43 دونما: a measure of land.
    if (bare === 'دونما' && before?.kind === 'number') return undefined;
    if (before && (CONDITIONS.has(bareWord(before)) || isWhoever(before, token))) return undefined;
    // سواء وافق أم لا: or not.
    if (before?.norm === 'ام' || deniesPrecedent(tokens, i)) return undefined;
    if (says(tokens[i + 1], CAPABLE) && [2, 3, 4].some((k) => deniesAt(tokens[i + k])))
      return undefined;
    // في حال لم يدفع
    if (IN_CASE.test(before?.norm ?? '') && IN.test(tokens[i - 2]?.norm ?? 'في')) return undefined;
    return negates(tokens, i) ? 'negated' : undefined;
  }
  if (token.preposition === 'ب' && token.stem === 'عدم' && tellsThat(tokens, i)) return 'negated';
  if (says(token, EMPTINESS) && [1, 2, 3, 4].some((k) => tokens[i + k]?.norm === 'من'))
    return 'negated';
  // ما من دليل
  const opens = tokens[i - 1]?.kind !== 'word' || token.conjunction !== '';
  if (bare === 'ما' && tokens[i + 1]?.norm === 'من' && tokens[i + 2]?.definite === false && opens)
    return 'negated';
  if (says(token, REFUSALS) && [1, 2, 3].some((k) => says(tokens[i + k], REFUSED))) return 'denied';
  if (rulesOut(tokens, i)) return 'denied';
  if (leavesUndone(tokens, i) || lacks(tokens, i)) return 'negated';
  if (UNTRUE_PHRASES.some((phrase) => callsUntrue(tokens, i, phrase))) return 'untrue';
  // Papers may be forged, what is told is invented.
  if (FALSE_WORDS.has(token.stem) && !token.definite)
    return FORGED.test(token.stem) && !says(tokens[i - 1], REPORTS) ? undefined : 'untrue';
  return undefined;
}

/** So many words behind the first word of a phrase its second may stand. */
const PHRASE_REACH = 3;

/** Does a phrase of two words that calls something untrue begin at `i`, and no negation stand before it? */
function callsUntrue(
  tokens: readonly Token[],
  i: number,
  [first, second]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): boolean {
  const before = tokens[i - 1];
  if (!says(tokens[i], first) || (before !== undefined && NEGATING.test(before.norm))) return false;
  for (let k = i + 1; k <= i + PHRASE_REACH; k += 1) {
    if (tokens[k]?.kind !== 'word') return false;
    if (says(tokens[k], second)) return true;
  }
  return false;
}

const NEGATING = /^[وف]?(?:ليس|ليست|غير|لا|لم)$/u;

/** Does the word at `i` rule out a hypothesis, or that something has been so: استبعد فرضية الانفجار, استبعد أن يكون قد فر? */
function rulesOut(tokens: readonly Token[], i: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (!says(token, RULED_OUT) || token?.definite === true) return false;
  if (before && (VERB_NEGATORS.has(bareWord(before)) || NOUN_NEGATORS.has(bareWord(before))))
    return false;
  for (let k = i + 1; k <= i + UNDONE_REACH; k += 1) {
    if (tokens[k]?.kind !== 'word') return false;
    if (says(tokens[k], HYPOTHESES)) return true;
    if (tokens[k]?.norm === 'ان') return IS.test(tokens[k + 1]?.norm ?? '');
  }
  return false;
}

const IS = /^[يت]كون(?:وا|ا)?$/u;

/** Does the word at `i` say that there is none of what follows: يفتقر إلى الدليل, في غياب أي دليل, خارج أي ترخيص? */
function lacks(tokens: readonly Token[], i: number): boolean {
  const [token, before, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  if (says(token, WANTING)) return lackedFrom(tokens, i) > 0;
  const any = /^اي[هة]?$/u.test(next?.norm ?? '');
  if (token?.stem === 'خارج') return (any && token.pos === 'particle') || (any && !token.definite);
  if (token?.stem !== 'غياب' || token.definite || token.enclitic !== '') return false;
  return any || (next?.kind === 'word' && !next.definite && says(before, AMID));
}

/** Where what is wanting begins, behind إلى; -1 where none follows the word at `i`. */
export function lackedFrom(tokens: readonly Token[], i: number): number {
  for (let k = i + 1; k <= i + UNDONE_REACH; k += 1) {
    if (tokens[k]?.kind !== 'word') return -1;
    if (tokens[k]?.norm === 'الي') return k + 1;
  }
  return -1;
}

/** How far before بعدم the verb stands that tells it, its subject between, in tokens. */
const TELLS_REACH = 4;

/** أفادت القنصلية بعدم وجود إصابات: is what is negated told, and not asked for, promised or somebody's fault? */
function tellsThat(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - TELLS_REACH); k -= 1) {
    const token = tokens[k];
    if (token?.kind !== 'word') return false;
    if (says(token, TELLS_OF)) return true;
  }
  return false;
}

/** In case: في حال, في حالة, بحال. */
const IN_CASE = /^ب?حال[هت]?$/u;
const IN = /^(?:في|و?في|ب)$/u;

/** Is the word before a negated verb 'whoever' (من لم يسجّل, لمن لا يملك)? It tells of nobody in particular. */
function isWhoever(before: Token, negator: Token): boolean {
  return (
    VERB_NEGATORS.has(bareWord(negator)) && /^(?:[وف]?ل?من|[وف]?ممن|[وف]?كمن)$/u.test(before.norm)
  );
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
    // رفضت التعاقدات التي أبرمها سلفه: what is there already is turned down.
    if (RELATIVES.test(after?.norm ?? '')) return -1;
    if (next.norm === 'ان' && after?.pos === 'verb') return k + 1;
    if (/^(?:عن|في)$/u.test(next.norm)) return after?.pos === 'verbal-noun' ? k + 1 : -1;
    if (next.pos === 'verbal-noun' && next.preposition === '') return k;
  }
  return -1;
}

const RELATIVES = /^(?:التي|الذي|الذين|اللذان|اللذين|اللتان|اللتين)$/u;
const FORGED = /^(?:مزور|زائف)/u;

/** Does the particle at `i` negate what follows: not لا يزال, غير أن, المشروعة غير المشروعة? */
function negates(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || next?.kind !== 'word' || NEGATOR_EXCEPTIONS.has(next.norm)) return false;
  const bare = bareWord(token);
  if (isFixed(tokens, i)) return false;
  // من غير الصحيح أن …
  if (bare === 'غير' && says(next, UNFOUNDED))
    return tokens[i + 2]?.norm === 'ان' || !next.definite;
  if (isUnplanned(tokens, i)) return true;
  // في غير موعده: at another time.
  if (bare === 'غير')
    return (
      next.stem !== 'ان' &&
      !next.definite &&
      !attributes(tokens[i - 1]) &&
      !/^(?:في|الي|علي|عند|لدي)$/u.test(tokens[i - 1]?.norm ?? '')
    );
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
  // لا أحد من الفريقين عاد: it is denied of anybody.
  if (bare === 'لا' && next.norm === 'احد') return true;
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
