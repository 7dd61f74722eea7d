import type { NumberMention, SpeechMention } from '../../arabic/types';
import type { Rule, RuleContext } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import type { ReadArticle, Term, Unit } from '../read';
import { amountOf, sameDimension } from '../similarity';
import type { Discrepancy, LocalizedText } from '../types';
import type { UnitRef } from '../overlaps';

/** A unit with whoever it is laid to. */
interface Attributed {
  readonly ref: UnitRef;
  readonly speech: SpeechMention;
  /** Key or phrase of the speaker. */
  readonly speaker: string;
  /** Words of the speaker as written. */
  readonly text: string;
  readonly families: ReadonlySet<string>;
  /** What is said, the source's own words left out. */
  readonly content: readonly Term[];
  readonly numbers: readonly NumberMention[];
  readonly firstToken: number;
  readonly endToken: number;
}

/** Two units at least this likely to make one statement are held against each other. */
const MIN_PAIR = 0.3;
/** Share of the statement that must be what is reported as said. */
const MIN_SHARE = 0.4;

/** Share of their words that the two statements must have in common, both ways. */
const MIN_CONTENT = 0.2;

/** From here on it is the same statement without further signs; a shared figure is such a sign. */
const SURE_CONTENT = 0.3;
const SURE_PAIR = 0.5;

/** Pronouns and scraps that the reader of speech may leave as a speaker. */
const MIN_SPEAKER = 3;

/** Word families of the offices that the articles give to each person. */
function rolesOf(context: RuleContext): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>();
  for (const index of context.members)
    for (const field of ['title', 'text'] as const) {
      const annotation = context.articles[index]?.annotation[field];
      for (const name of annotation?.names ?? []) {
        const span = name.role?.span;
        if (!annotation || !span) continue;
        const set = roles.get(name.key) ?? new Set<string>();
        for (const token of annotation.tokens)
          if (token.start >= span.start && token.end <= span.end) set.add(token.family);
        roles.set(name.key, set);
      }
    }
  return roles;
}

function attributionOf(
  article: ReadArticle,
  ref: UnitRef,
  roles: ReadonlyMap<string, ReadonlySet<string>>,
): Attributed | undefined {
  const { unit } = ref;
  const annotation = article.annotation[unit.field];
  let best: SpeechMention | undefined;
  let share = 0;
  for (const speech of annotation.speech) {
    const both = Math.min(speech.end, unit.end) - Math.max(speech.start, unit.start);
    const part = both / (unit.end - unit.start);
    if (part > share && speech.speakerSpan) {
      share = part;
      best = speech;
    }
  }
  const span = best?.speakerSpan;
  if (!best || !span || share < MIN_SHARE || best.speaker.length < MIN_SPEAKER) return undefined;
  // Who is quoted further up is not shown by this sentence.
  if (span.start < unit.start || span.end > unit.end) return undefined;
  const firstToken = annotation.tokens.findIndex((t) => t.end > span.start);
  const after = annotation.tokens.findIndex((t) => t.start >= span.end);
  const endToken = after < 0 ? annotation.tokens.length : after;
  const families = new Set(
    annotation.tokens
      .slice(firstToken, endToken)
      .filter((t) => t.kind === 'word')
      .map((t) => t.family),
  );
  for (const family of roles.get(best.speaker) ?? []) families.add(family);
  return {
    ref,
    speech: best,
    speaker: best.speaker,
    text: annotation.text.slice(span.start, span.end).replace(/\s+/gu, ' '),
    families,
    content: unit.terms.filter(({ token }) => {
      const at = annotation.tokens[token];
      return at && at.start >= best.start && at.end <= best.end;
    }),
    numbers: unit.numbers.filter((n) => n.start >= best.start && n.end <= best.end && !n.label),
    firstToken,
    endToken,
  };
}

function sameSpeaker(a: Attributed, b: Attributed): boolean {
  if (a.speaker === b.speaker) return true;
  if (a.speech.anonymous && b.speech.anonymous) return true;
  const [few, many] =
    a.families.size < b.families.size ? [a.families, b.families] : [b.families, a.families];
  // The minister and الوزير are one, a person and the office given to them too.
  return few.size > 0 && [...few].every((family) => many.has(family));
}

/** Share of the weight of two statements' words that both have, by family or class: the lesser of both ways. */
function contentShared(a: readonly Term[], b: readonly Term[]): number {
  const cover = (x: readonly Term[], y: readonly Term[]): number => {
    const families = new Set(y.map((t) => t.family));
    const classes = new Set(y.flatMap((t) => t.classes));
    let all = 0;
    let shared = 0;
    for (const term of x) {
      all += term.weight;
      if (families.has(term.family) || term.classes.some((id) => classes.has(id)))
        shared += term.weight;
    }
    return all === 0 ? 0 : shared / all;
  };
  return Math.min(cover(a, b), cover(b, a));
}

/** Do both statements give the same figure? */
function sameValue(a: Attributed, b: Attributed): boolean {
  return a.numbers.some(
    (n) =>
      n.kind !== 'ordinal' &&
      b.numbers.some((m) => sameDimension(n, m) && amountOf(n) === amountOf(m)),
  );
}

/**
 * Two outlets often quote two people on one matter, and both may well have spoken: only an unnamed source against a
 * named one is shown unless the reader asks for more.
 */
function confidenceOf(sure: boolean, unnamed: boolean, pair: number): number {
  if (!sure) return 0.3;
  return unnamed ? 0.5 + 0.2 * pair : Math.min(0.48, 0.35 + 0.15 * pair);
}

const LABEL: LocalizedText = { ar: 'من القائل؟', en: 'Who says so?', fr: 'Qui le dit ?' };
const WHY: LocalizedText = {
  ar: 'القول نفسه منسوب إلى مصدرين',
  en: 'The same statement is laid to different sources',
  fr: 'La même affirmation est prêtée à des sources différentes',
};
const ANONYMOUS: LocalizedText = {
  ar: 'مصدر غير مسمى هنا ومسمى هناك',
  en: 'The source is unnamed here and named there',
  fr: 'La source est anonyme ici et nommée là',
};

function side(context: RuleContext, list: readonly Attributed[]): DraftSide {
  const texts = [...new Set(list.map((a) => a.text))].sort();
  return {
    value: texts.slice(0, 2).join(' / '),
    mentions: list.flatMap((a) => {
      const article = context.articles[a.ref.article];
      return (article && focusMention(article, a.ref.unit.field, a.firstToken, a.endToken)) ?? [];
    }),
  };
}

/** The same statement laid to different sources: both may have said it, so that it is never more than a precision. */
export const attributionRule: Rule = (context) => {
  const roles = rolesOf(context);
  const known = new Map<Unit, Attributed | null>();
  const attributed = (ref: UnitRef): Attributed | undefined => {
    let value = known.get(ref.unit);
    if (value === undefined) {
      const article = context.articles[ref.article];
      value = (article && attributionOf(article, ref, roles)) ?? null;
      known.set(ref.unit, value);
    }
    return value ?? undefined;
  };
  const taken = new Set<Unit>();
  const found: Discrepancy[] = [];
  for (const pair of context.pairs) {
    if (pair.score < MIN_PAIR) break;
    const [a, b] = [attributed(pair.a), attributed(pair.b)];
    if (!a || !b || taken.has(a.ref.unit) || taken.has(b.ref.unit) || sameSpeaker(a, b)) continue;
    // What one denies the other does not say.
    if ((a.speech.verb === 'نفى') !== (b.speech.verb === 'نفى')) continue;
    const shared = contentShared(a.content, b.content);
    if (shared < MIN_CONTENT) continue;
    const sure = shared >= SURE_CONTENT || (sameValue(a, b) && pair.score >= SURE_PAIR);
    taken.add(a.ref.unit).add(b.ref.unit);
    context.trace(`attribution ${pair.score.toFixed(2)}: ${a.text} | ${b.text}`);
    found.push(
      makeDiscrepancy({
        type: 'attribution',
        relation: 'precision',
        confidence: confidenceOf(sure, a.speech.anonymous !== b.speech.anonymous, pair.score),
        label: LABEL,
        sides: [side(context, [a]), side(context, [b])],
        why: [a.speech.anonymous === b.speech.anonymous ? WHY : ANONYMOUS],
      }),
    );
  }
  return found;
};
