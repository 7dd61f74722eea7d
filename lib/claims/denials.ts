import { bareWord } from '../arabic/events/status';
import { cueAt, says, type DenialKind } from './denial-cues';
import type { Annotation, Sentence, Token } from '../arabic/types';
import {
  BACK_WORDS,
  BARE_VERBS,
  EMPTINESS,
  EXCEPTIONS,
  INTENT,
  REPORTS,
  SCOPE_ENDS,
  TOTALS,
  UNFOUNDED,
  VERB_NEGATORS,
  WRAPPERS,
  YET,
} from './lexicon/denials';
import { termsOf, unitAround, type ReadArticle, type Term, type Unit } from './read';
import type { Field } from './types';
import { isInName } from './in-name';

/** A denial or negation with what it is of. */
export interface Denial {
  readonly kind: DenialKind;
  readonly field: Field;
  readonly unit: Unit;
  /** The word that denies. */
  readonly token: number;
  /** What it governs; before `token` where it points back. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The word that is denied first of all: the verb, or the noun of the deed; and nouns after أي. */
  readonly heads: readonly Term[];
  /** The other telling words of what is denied, the subject before the negation included. */
  readonly objects: readonly Term[];
  /** Nothing is left over: أي, أحد, مطلقا. */
  readonly total: boolean;
  /** It points back at what stands before it: وهو ما نفاه فلان. */
  readonly back: boolean;
  /** What is denied lies ahead or may change: لن, أي نية, لم … بعد. */
  readonly open: boolean;
}

/** A denial is read no further than this many words, a negation this many. */
const DENIED_REACH = 26;
const NEGATED_REACH = 13;
/** So many words after a denier its object may begin, past whoever denies. */
const SUBJECT_REACH = 10;
/** So many words before a negation are its subject. */
const BEFORE = 7;

/** 'But', which makes an exception of what is negated wherever it stands in the sentence. */
const ONLY = /^(?:الا|سوي)$/u;

/** So many words after a negation may stand what makes it one for the time being. */
const YET_REACH = 12;

/** So many words before a denier what points back may stand: وهو أمر كانت الشركة قد نفته. */
const RELATIVE = 7;
const RELATIVES = /^(?:ما|الامر|الذي|التي|وهو|وهي|امر)$/u;

const ENDS = /^[،,؛;:.!؟?()–—]$/u;

interface Scope {
  readonly kind: DenialKind;
  readonly from: number;
  readonly to: number;
  readonly back: boolean;
}

const cache = new WeakMap<ReadArticle, readonly Denial[]>();

/** All denials and negations of an article with what they govern, in text order, the headline's first. */
export function denialsIn(article: ReadArticle): readonly Denial[] {
  const known = cache.get(article);
  if (known) return known;
  const found: Denial[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    annotation.tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      const kind = cueAt(annotation, i);
      const unit = kind && unitAround(article, field, i);
      const sentence = unit && annotation.sentences[unit.sentence];
      if (!kind || !unit || !sentence) return;
      const scope = scopeOf(annotation, i, kind, sentence);
      const denial = scope && denialOf(annotation, i, scope, sentence, unit);
      if (denial) found.push(denial);
    });
  }
  cache.set(article, found);
  return found;
}

const byUnit = new WeakMap<ReadArticle, ReadonlyMap<Unit, readonly Denial[]>>();
const NONE: readonly Denial[] = [];

/** The denials whose word stands in a unit of an article. */
export function denialsOfUnit(article: ReadArticle, unit: Unit): readonly Denial[] {
  let map = byUnit.get(article);
  if (!map) {
    const made = new Map<Unit, Denial[]>();
    for (const denial of denialsIn(article)) {
      const list = made.get(denial.unit);
      if (list) list.push(denial);
      else made.set(denial.unit, [denial]);
    }
    map = made;
    byUnit.set(article, map);
  }
  return map.get(unit) ?? NONE;
}

/** What a cue governs; undefined where it says 'only'. */
function scopeOf(
  annotation: Annotation,
  i: number,
  kind: DenialKind,
  sentence: Sentence,
): Scope | undefined {
  const { tokens } = annotation;
  if (kind === 'untrue') {
    let report = false;
    for (let k = sentence.firstToken; k < i; k += 1)
      report ||= says(tokens[k], BACK_WORDS) && says(tokens[k + 1], REPORTS);
    return report
      ? { ...backScope(annotation, sentence.firstToken, sentence), kind }
      : { kind, from: sentence.firstToken, to: i, back: true };
  }
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (kind === 'negated' && says(tokens[i + 1], UNFOUNDED)) {
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
  if (kind === 'negated') {
    const emptyOf = says(token, EMPTINESS)
      ? [1, 2, 3, 4].find((k) => tokens[i + k]?.norm === 'من')
      : undefined;
    if (emptyOf !== undefined) {
      const from = i + emptyOf + 1;
      return {
        kind,
        from,
        to: scopeEnd(tokens, from, Math.min(sentence.endToken, from + NEGATED_REACH), 1),
        back: false,
      };
    }
    const to = scopeEnd(tokens, i + 1, Math.min(sentence.endToken, i + 1 + NEGATED_REACH), 1);
    const most = Math.min(sentence.endToken, Math.max(to, i + 1 + NEGATED_REACH));
    for (let k = i + 1; k < most; k += 1) {
      const word = tokens[k]?.norm ?? '';
      if (EXCEPTIONS.has(word) && (k < to || ONLY.test(word)) && tokens[k + 1]?.stem !== 'ان')
        return undefined;
    }
    return { kind, from: i + 1, to, back: false };
  }
  if (token.enclitic !== '')
    for (let k = i - 1; k > Math.max(sentence.firstToken, i - RELATIVE); k -= 1)
      if (RELATIVES.test(tokens[k]?.norm ?? '')) return backScope(annotation, k, sentence);
  let from = i + 1;
  for (let k = i + 1; k < Math.min(sentence.endToken, i + 1 + SUBJECT_REACH); k += 1) {
    const next = tokens[k];
    if (next === undefined) break;
    if (next.norm === 'ان' || next.norm === 'بان') {
      from = k + 1;
      break;
    }
    if (next.preposition === '' && says(next, BACK_WORDS)) {
      const noun = tokens[k + 1];
      if (!noun?.definite || says(noun, REPORTS)) return backScope(annotation, i, sentence);
    }
    if (says(next, WRAPPERS)) {
      from = k;
      break;
    }
  }
  const to = scopeEnd(tokens, from, Math.min(sentence.endToken, from + DENIED_REACH), 3);
  return { kind, from, to, back: false };
}

/** So far after لا صحة may stand what it is of: لا صحة، قال الناطق، لما أشيع. */
const UNFOUNDED_REACH = 9;

/** Where after لا صحة begins what is called untrue: behind ل, or behind من what is said; -1 where it stands before. */
function reportAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + UNFOUNDED_REACH); k += 1) {
    const token = tokens[k];
    if (token?.norm === 'لما') return k + 1;
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
  for (let k = from + least; k < most; k += 1) {
    const token = tokens[k];
    if (token === undefined || ENDS.test(token.norm) || SCOPE_ENDS.has(token.norm)) return k;
    if (token.conjunction !== '' && (token.pos === 'verb' || VERB_NEGATORS.has(bareWord(token))))
      if (k > from + least) return k;
  }
  return most;
}

function denialOf(
  annotation: Annotation,
  i: number,
  scope: Scope,
  sentence: Sentence,
  unit: Unit,
): Denial | undefined {
  const { tokens } = annotation;
  const { kind, from, to, back } = scope;
  const inside = termsOf(annotation, from, to).filter((t) => {
    const token = tokens[t.token];
    return (
      t.token !== i &&
      token?.pos !== 'particle' &&
      token !== undefined &&
      !says(token, WRAPPERS) &&
      !TOTALS.has(token.norm)
    );
  });
  let total = false;
  const quantified = new Set<number>();
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    if (!token || !TOTALS.has(token.norm)) continue;
    total = true;
    if (token.norm === 'اي' || token.norm === 'ايه') {
      const noun = inside.find((t) => t.token > k && t.token <= k + 3);
      if (noun) quantified.add(noun.token);
    }
  }
  const cue = tokens[i];
  let open = cue !== undefined && bareWord(cue) === 'لن';
  for (let k = i + 1; k < Math.min(sentence.endToken, i + YET_REACH); k += 1)
    open ||= says(tokens[k], INTENT) || (k > i + 1 && says(tokens[k], YET));
  const before = kind === 'negated' ? subjectBefore(annotation, i, sentence) : [];
  if (!total && kind === 'negated')
    total = [1, 2, 3].some((k) => /^(?:احدا?|ايا|واحدا?)$/u.test(tokens[i - k]?.stem ?? ''));
  const heads = back ? [] : inside.filter((t) => quantified.has(t.token));
  if (!back) {
    const telling = inside.filter((t) => {
      const token = tokens[t.token];
      return token !== undefined && !isBare(token) && !isInName(annotation, t.token);
    });
    // نفى أن تكون الشركة قد خفضت: the deed, not who did it.
    const deed = kind === 'denied' ? telling.find((t) => isDeed(tokens[t.token], t)) : undefined;
    const first = deed ?? telling[0];
    if (first && !heads.includes(first)) heads.push(first);
  }
  // من دون صبرا: all but one.
  const [head] = heads;
  if (
    kind === 'negated' &&
    head &&
    head.token <= i + 2 &&
    isInName(annotation, head.token) &&
    tokens[head.token]?.pos !== 'verb'
  )
    return undefined;
  const objects = [...before, ...inside.filter((t) => !heads.includes(t))];
  if (heads.length + objects.length < 1) return undefined;
  return {
    kind,
    field: unit.field,
    unit,
    token: i,
    firstToken: from,
    endToken: to,
    heads,
    objects,
    total,
    back,
    open,
  };
}

function isDeed(token: Token | undefined, term: Term): boolean {
  return (
    token?.pos === 'verb' ||
    token?.pos === 'verbal-noun' ||
    term.classes.some((id) => id.startsWith('e:'))
  );
}

function isBare(token: Token): boolean {
  return token.pos === 'verb' && says(token, BARE_VERBS);
}

/** The words before a negation that are its subject: back to a mark, a particle of speech or another clause. */
function subjectBefore(annotation: Annotation, i: number, sentence: Sentence): Term[] {
  const { tokens } = annotation;
  if (tokens[i]?.conjunction !== '') return [];
  let from = i;
  while (from > Math.max(sentence.firstToken, i - BEFORE)) {
    const token = tokens[from - 1];
    if (token === undefined || ENDS.test(token.norm) || SCOPE_ENDS.has(token.norm)) break;
    if (/^(?:و|ف)?[با]?ان$/u.test(token.norm)) break;
    from -= 1;
  }
  return termsOf(annotation, from, i);
}
