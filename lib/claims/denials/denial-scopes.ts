import type { Annotation, Sentence, Token } from '../../arabic/types';
import { isUnplanned } from '../../arabic/events/foreseen';
import { bareWord } from '../../arabic/events/status';
import { ONLY } from './fixed-negations';
import { lackedFrom, undoneFrom, type DenialKind } from './denial-cues';
import { says } from '../words/says';
import {
  BACK_WORDS,
  EMPTINESS,
  EXCEPTIONS,
  GOES_ON,
  GOING_ON,
  REPORTS,
  SCOPE_ENDS,
  TELLINGS,
  TOTALS,
  UNDONE,
  UNFOUNDED,
  VERB_NEGATORS,
  WANTING,
  WRAPPERS,
} from '../lexicon/denials';

/** What a word that denies governs, in tokens. */
export interface Scope {
  readonly kind: DenialKind;
  readonly from: number;
  readonly to: number;
  /** It points back at what stands before it. */
  readonly back: boolean;
  /** Where what is left of it begins: سوى in لم يحضر سوى ثلاثة. */
  readonly but?: number;
}

/** A denial is read no further than this many words, a negation this many. */
const DENIED_REACH = 26;
const NEGATED_REACH = 13;
/** So many words after a denier its object may begin, past whoever denies; behind a relative clause or titles, so many. */
const SUBJECT_REACH = 10;
const LONG_SUBJECT_REACH = 24;

/** So many words before a denier what points back may stand: وهو أمر كانت الشركة قد نفته. */
const RELATIVE = 7;
const RELATIVES = /^(?:ما|الامر|الذي|التي|وهو|وهي|امر)$/u;

/** Marks that end what a word governs. */
export const ENDS = /^[،,؛;:.!؟?()–—]$/u;
/** Marks past which a denier doesn't point back: رونالدو ينفي التوقيع: «هذا …». */
const BREAKS = /^[:.!؟?«"“]$/u;

const NOT_ONLY = /^فحسب$/u;
const THAT = /^ب?ان$/u;
const IMPERFECT = /^[يت]/u;

/** What the cue at `i` governs; undefined where there is no knowing. */
export function scopeOf(
  annotation: Annotation,
  i: number,
  kind: DenialKind,
  sentence: Sentence,
): Scope | undefined {
  if (kind === 'untrue') return untrueScope(annotation, i, sentence);
  if (kind === 'negated') return negatedScope(annotation, i, sentence);
  return deniedScope(annotation, i, sentence);
}

function untrueScope(annotation: Annotation, i: number, sentence: Sentence): Scope {
  const { tokens } = annotation;
  let report = false;
  for (let k = sentence.firstToken; k < i; k += 1)
    report ||= says(tokens[k], BACK_WORDS) && says(tokens[k + 1], REPORTS);
  // معلومات مغلوطة بأن المعركة ستكون …, كذبة كبرى أن يقال …
  const told = toldAfter(tokens, i, sentence.endToken);
  if (told > 0)
    return {
      kind: 'untrue',
      from: told,
      to: scopeEnd(tokens, told, Math.min(sentence.endToken, told + DENIED_REACH), 3),
      back: false,
    };
  return report
    ? { ...backScope(annotation, sentence.firstToken, sentence), kind: 'untrue' }
    : { kind: 'untrue', from: sentence.firstToken, to: i, back: true };
}

/** So many words behind a word of falsehood the clause that it is of begins. */
const TOLD_REACH = 5;

/** Where the clause that is called untrue begins behind the word at `i`; -1 where none follows. */
function toldAfter(tokens: readonly Token[], i: number, end: number): number {
  for (let k = i + 1; k < Math.min(end, i + 1 + TOLD_REACH); k += 1) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.pos === 'verb') return -1;
    if (THAT.test(token.norm)) return k + 1;
  }
  return -1;
}

function negatedScope(annotation: Annotation, i: number, sentence: Sentence): Scope | undefined {
  const { tokens } = annotation;
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (says(tokens[i + 1], UNFOUNDED)) {
    const from = reportAfter(tokens, i + 2, sentence.endToken);
    return from < 0
      ? { ...backScope(annotation, i, sentence), kind: 'untrue' }
      : {
          kind: 'denied',
          from,
          to: scopeEnd(tokens, from, Math.min(sentence.endToken, from + DENIED_REACH), 3),
          back: false,
        };
  }
  const undone = undoneBehind(tokens, i);
  if (undone > 0) {
    const most = Math.min(sentence.endToken, undone + NEGATED_REACH);
    return { kind: 'negated', from: undone, to: scopeEnd(tokens, undone, most, 1), back: false };
  }
  const emptyOf = says(token, EMPTINESS)
    ? [1, 2, 3, 4].find((k) => tokens[i + k]?.norm === 'من')
    : undefined;
  if (emptyOf !== undefined) {
    const from = i + emptyOf + 1;
    return {
      kind: 'negated',
      from,
      to: scopeEnd(tokens, from, Math.min(sentence.endToken, from + NEGATED_REACH), 1),
      back: false,
    };
  }
  const to = scopeEnd(tokens, i + 1, Math.min(sentence.endToken, i + 1 + NEGATED_REACH), 1);
  const most = Math.min(sentence.endToken, Math.max(to, i + 1 + NEGATED_REACH));
  // لن يفوز بالجائزة الأولى … فحسب: not only, however much stands between.
  for (let k = most; k < Math.min(sentence.endToken, most + NEGATED_REACH); k += 1)
    if (NOT_ONLY.test(tokens[k]?.norm ?? '')) return undefined;
  for (let k = i + 1; k < most; k += 1) {
    const word = tokens[k]?.norm ?? '';
    if (EXCEPTIONS.has(word) && (k < to || ONLY.test(word)) && tokens[k + 1]?.stem !== 'ان')
      return ONLY.test(word) && k > i + 1 && !isWhen(tokens, i, k)
        ? { kind: 'negated', from: i + 1, to: k, back: false, but: k + 1 }
        : undefined;
  }
  return { kind: 'negated', from: i + 1, to, back: false };
}

/** Where behind the word at `i` begins what is wanting, was left undone or is not planned; -1 where it says no such thing. */
function undoneBehind(tokens: readonly Token[], i: number): number {
  if (isUnplanned(tokens, i)) return i + 3;
  if (says(tokens[i], WANTING)) return lackedFrom(tokens, i);
  return says(tokens[i], UNDONE) ? undoneFrom(tokens, i) : -1;
}

/** 'Not until', 'no more than so long': when something was so, and no exception. */
function isWhen(tokens: readonly Token[], i: number, but: number): boolean {
  return (
    /^(?:بعد|قبل|عند|حين|عندما|منذ|في|ل?لحظه|مع)$/u.test(tokens[but + 1]?.norm ?? '') ||
    /^[يت](?:مض|مر|مضي|ستغرق|دم|تطلب|بق|بعد)$/u.test(tokens[i + 1]?.norm ?? '')
  );
}

function deniedScope(annotation: Annotation, i: number, sentence: Sentence): Scope {
  const { tokens } = annotation;
  if (tokens[i]?.enclitic !== '')
    for (let k = i - 1; k > Math.max(sentence.firstToken, i - RELATIVE); k -= 1)
      if (RELATIVES.test(tokens[k]?.norm ?? '')) return backScope(annotation, k, sentence);
  // ونفاها المتهم كلها: what is denied stands before it.
  if (tokens[i]?.enclitic !== '' && tokens[i]?.pos === 'verb')
    return backScope(annotation, i, sentence);
  const from = deniedFrom(annotation, i, sentence);
  if (from < 0) return backScope(annotation, i, sentence);
  const to = scopeEnd(tokens, from, Math.min(sentence.endToken, from + DENIED_REACH), 3);
  return { kind: 'denied', from, to, back: false };
}

/** Is a word the noun of a deed whose doer or object follows? */
const isDeedNoun = (token: Token | undefined): boolean =>
  token?.pos === 'verbal-noun' && !token.definite && token.preposition === '';

/** Where after a denier what it denies begins, past whoever denies; -1 where it points back. */
function deniedFrom({ tokens }: Annotation, i: number, sentence: Sentence): number {
  let broken = false;
  for (let k = i + 1; k < Math.min(sentence.endToken, i + 1 + SUBJECT_REACH); k += 1) {
    const next = tokens[k];
    if (next === undefined) break;
    if (BREAKS.test(next.norm)) {
      if (next.norm === ':') break;
      broken = true;
    }
    if (goesOn(next) || GOING_ON.has(next.norm)) break;
    if (next.norm === 'ان' || next.norm === 'بان') return k + 1;
    if (!broken && next.preposition === '' && says(next, BACK_WORDS)) {
      const noun = tokens[k + 1];
      if (!noun?.definite || says(noun, REPORTS)) return -1;
    }
    // نفت دخول أي منهم: the deed stands before 'any'.
    const told = toldBy(tokens, k, sentence.endToken);
    if (told > 0) return told;
    if (says(next, WRAPPERS))
      return k > i + 1 && TOTALS.has(next.stem) && isDeedNoun(tokens[k - 1]) ? k - 1 : k;
  }
  // نفى الحاكم السابق للمصرف، فلان الفلاني، أن يكون قد …
  for (let k = i + 1; k < Math.min(sentence.endToken, i + 1 + LONG_SUBJECT_REACH); k += 1) {
    const next = tokens[k + 1];
    if (tokens[k]?.norm === ':' || goesOn(tokens[k])) break;
    if (THAT.test(tokens[k]?.norm ?? '') && next?.pos === 'verb' && IMPERFECT.test(next.norm))
      return k + 1;
  }
  return i + 1;
}

/** Does another statement begin with a word: أنكر المتهم التهم، وقال محاميه إن …? */
const goesOn = (token: Token | undefined): boolean =>
  token?.pos === 'verb' && token.conjunction !== '' && says(token, GOES_ON);

/** So many words behind a verb of telling, whoever told it between, what was told begins. */
const TELLER_REACH = 10;

/**
 * Where begins what somebody else told, of the clause or report at `k` that is denied (ما تداولته مواقع عن …, الأنباء التي
 * تحدثت عن …, مزاعم المعارضة بشأن …, ما نشر من أن …); -1 where it tells of nothing.
 */
function toldBy(tokens: readonly Token[], k: number, end: number): number {
  const report = says(tokens[k], REPORTS);
  const clause = /^ل?ما$/u.test(tokens[k]?.norm ?? '');
  if (!report && !(clause && says(tokens[k + 1], TELLINGS))) return -1;
  for (let at = k + 1; at < Math.min(end, k + TELLER_REACH); at += 1) {
    const word = tokens[at]?.norm ?? '';
    if (ENDS.test(word)) return -1;
    if (THAT.test(word)) return at + 1;
    if (ABOUT.test(word)) return THAT.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  }
  return -1;
}

const ABOUT = /^(?:عن|حول|بشان|بخصوص|بصدد)$/u;

const NOUNS_OF_TRUTH: ReadonlySet<string> = new Set(['صحه', 'دقه']);

/** So far after لا صحة may stand what it is of: لا صحة، قال الناطق، لما أشيع. */
const UNFOUNDED_REACH = 9;

/** Where after لا صحة begins what is called untrue: behind ل, or behind من what is said; -1 where it stands before. */
function reportAfter(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from];
  // عدم صحة ما يتداول, عدم صحة الأنباء
  if (
    says(tokens[from - 1], NOUNS_OF_TRUTH) &&
    (first?.norm === 'ما' || (first?.preposition === '' && says(first, WRAPPERS)))
  )
    return from;
  for (let k = from; k < Math.min(end, from + UNFOUNDED_REACH); k += 1) {
    const token = tokens[k];
    if (THAT.test(token?.norm ?? '') && k < from + 3) return k + 1;
    if (token?.norm === 'لما') return Math.max(k + 1, toldBy(tokens, k, end));
    if (token?.kind !== 'word' || token.preposition !== 'ل') continue;
    // لا أساس له من الصحة
    return token.norm.length <= 3 && token.enclitic !== '' ? -1 : k;
  }
  return -1;
}

/** The words before `i` in its sentence; where they are few, the sentence before. */
function backScope(annotation: Annotation, i: number, sentence: Sentence): Scope {
  const few = i - sentence.firstToken < 5;
  const before = few ? annotation.sentences[annotation.sentences.indexOf(sentence) - 1] : undefined;
  return {
    kind: 'denied',
    from: Math.max(before?.firstToken ?? sentence.firstToken, i - DENIED_REACH),
    to: i,
    back: true,
  };
}

function scopeEnd(tokens: readonly Token[], from: number, most: number, least: number): number {
  for (let k = from + 1; k < most; k += 1) {
    const token = tokens[k];
    // نافيا رواية الشركة، وأن القطار توقف: what is said besides.
    if (k < from + least) {
      if (ENDS.test(token?.norm ?? '') && tokens[k + 1]?.norm === 'وان') return k;
      continue;
    }
    if (token === undefined || ENDS.test(token.norm) || SCOPE_ENDS.has(token.norm)) return k;
    if (token.conjunction !== '' && (token.pos === 'verb' || VERB_NEGATORS.has(bareWord(token))))
      if (k > from + least) return k;
  }
  return most;
}
