import { isUnplanned } from '../../arabic/events/foreseen';
import { bareWord } from '../../arabic/events/status';
import { cueAt, type DenialKind } from './denial-cues';
import { says } from '../words/says';
import { firstDenied, isBare } from './denial-heads';
import { ENDS, scopeOf, type Scope } from './denial-scopes';
import type { Annotation, Sentence, Token } from '../../arabic/types';
import {
  ANY_AGENTS,
  ANY_NOUNS,
  INTENT,
  JUSSIVES,
  NOT_BEFORE,
  SCOPE_ENDS,
  TOTALS,
  WRAPPERS,
  YET,
} from '../lexicon/denials';
import { termsOf, unitAround, type ReadArticle, type Term, type Unit } from '../read';
import type { Field } from '../types';
import { isInName } from '../words/in-name';
import { termWeight } from '../words/weights';
import { isDirective } from '../states/unreal';

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
  /** It is not so yet (لم … بعد) or not before something else (لن … قبل); what somebody won't do is only refused. */
  readonly pending: boolean;
  /** Where what is left of it begins: ثلاثة in لم يحضر سوى ثلاثة. */
  readonly but?: number;
}

/** So many words before a negation are its subject. */
const BEFORE = 7;

/** So many words after a negation may stand what makes it one for the time being. */
const YET_REACH = 12;

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
      if (scope?.kind === 'negated' && isDirective(annotation.tokens, i, sentence.firstToken))
        return;
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

function denialOf(
  annotation: Annotation,
  i: number,
  scope: Scope,
  sentence: Sentence,
  unit: Unit,
): Denial | undefined {
  const { tokens } = annotation;
  const { kind, from, to, back } = scope;
  const terms = termsOf(annotation, from, to).map((t) => uncut(tokens, t));
  const inside = terms.filter((t) => {
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
    // رفض سحب شكواه أو أي حل آخر: of what was refused first, not of everything.
    if (token?.norm === 'او' && k > from + 1) break;
    if (!token || !TOTALS.has(token.norm)) continue;
    total = true;
    if (token.norm === 'اي' || token.norm === 'ايه') {
      const noun = inside.find((t) => t.token > k && t.token <= k + 3);
      if (noun && !says(tokens[noun.token], ANY_NOUNS) && !isWho(tokens, k, noun, inside))
        quantified.add(noun.token);
    }
  }
  const cue = tokens[i];
  const refuses = cue !== undefined && (bareWord(cue) === 'لن' || isUnplanned(tokens, i));
  let [open, pending] = [refuses, false];
  for (let k = i + 1; k < Math.min(sentence.endToken, i + YET_REACH); k += 1) {
    const yet = k > i + 1 && says(tokens[k], YET);
    open ||= yet || says(tokens[k], INTENT);
    pending ||= refuses ? says(tokens[k], NOT_BEFORE) : yet;
  }
  const before = kind === 'negated' ? subjectBefore(annotation, i, sentence) : [];
  if (!total && kind === 'negated')
    total = [1, 2, 3].some((k) => /^(?:احدا?|ايا|واحدا?)$/u.test(tokens[i - k]?.stem ?? ''));
  const heads = back ? [] : inside.filter((t) => quantified.has(t.token));
  if (!back) {
    const telling = inside.filter(
      (t) => !isBare(tokens[t.token]) && !isInName(annotation, t.token),
    );
    const first = firstDenied(tokens, kind, from, to, telling);
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
    pending,
    ...(scope.but !== undefined && { but: scope.but }),
  };
}

/**
 * Does أي at `k` stand before those of whom something is denied (لم يسجل أي وفد اعتراضا), rather than before what is denied?
 * Something else that tells stands beside it then.
 */
function isWho(tokens: readonly Token[], k: number, noun: Term, inside: readonly Term[]): boolean {
  if (noun.token !== k + 1 || !says(tokens[noun.token], ANY_AGENTS)) return false;
  return inside.some((t) => t !== noun && !isBare(tokens[t.token]));
}

/** A term as it is meant right behind the negation: of a hollow verb that لم cuts short and that is spelled like another. */
function uncut(tokens: readonly Token[], term: Term): Term {
  const family = JUSSIVES.get(tokens[term.token]?.stem ?? '');
  if (family === undefined || tokens[term.token - 1]?.stem !== 'لم') return term;
  return {
    token: term.token,
    family,
    classes: term.classes,
    weight: termWeight(family),
    ids: undefined,
  };
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
