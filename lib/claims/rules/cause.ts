import type { CauseClaim } from '../causes/causes';
import { causesOf } from '../causes/causes';
import type { Rule, RuleContext } from '../context';
import { focusMention, makeDiscrepancy, mentionOf, type DraftSide } from '../findings';
import { labelNoun, ofFrench } from '../labels';
import { MISHAPS, VAGUE_EFFECTS } from '../lexicon/cause-markers';
import { EFFECT_KIN } from '../lexicon/cause-natures';
import type { ReadArticle, Unit } from '../read';
import { coverage } from '../words/similarity';
import { givesToo, longPast, sameCause } from './cause-guards';
import { isMatter, LEAD, reasonsOfMatter } from './cause-matter';
import { rivalFindings } from './rival-causes';
import type { Discrepancy, LocalizedText } from '../types';

const VAGUE = new Set(VAGUE_EFFECTS.split(' ').map((id) => `e:${id}`));
const ASKED = new Set(MISHAPS.split(' ').map((id) => `e:${id}`));

/** The set of classes that tell of one happening, by each of them. */
const KIN = new Map(
  EFFECT_KIN.trim()
    .split('\n')
    .flatMap((line) =>
      line.split(' ').map((id): [string, `e:${string}`] => [`e:${id}`, `e:${line}`]),
    ),
);
const kinOf = <T extends string>(id: T): T | `e:${string}` => KIN.get(id) ?? id;

/** A class is what the event is about where this share of the articles has it in the headline or the lead. */
const TOPICAL = 0.5;

/** Share of the articles that name each event class at their top. */
function topics(context: RuleContext): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const index of context.members) {
    const named = new Set<string>();
    for (const unit of context.articles[index]?.units.slice(0, LEAD) ?? [])
      for (const term of unit.terms)
        for (const id of term.classes) if (id.startsWith('e:')) named.add(id).add(kinOf(id));
    for (const id of named) spread.set(id, (spread.get(id) ?? 0) + 1 / context.members.length);
  }
  return spread;
}

/** لم يكن الحريق نتيجة إهمال كما قيل بل ثمرة تخريب: one sentence tells another's reason to set its own against it. */
function setAgainst(given: CauseClaim, ruledOut: CauseClaim): boolean {
  return given.article === ruledOut.article && given.unit === ruledOut.unit;
}

const WHY: LocalizedText = {
  ar: 'يختلف السبب المذكور للحدث نفسه',
  en: 'Different reasons for the same event',
  fr: 'Des raisons différentes pour le même fait',
};
const DENIED: LocalizedText = {
  ar: 'سبب يذكره مقال وينفيه آخر',
  en: 'A reason that one article gives and another rules out',
  fr: "Une raison qu'un article donne et qu'un autre écarte",
};

function label(effect: string): LocalizedText {
  const noun = labelNoun(effect);
  return noun
    ? { ar: `سبب ${noun.ar}`, en: `Cause of ${noun.en}`, fr: `Cause ${ofFrench(noun.fr)}` }
    : { ar: 'ما السبب؟', en: 'Why?', fr: 'Pourquoi ?' };
}

/** Sentences up to this long are shown whole. */
const MAX_WHOLE = 200;

function spanOf(article: ReadArticle, claim: CauseClaim): { start: number; end: number } {
  const { tokens } = article.annotation[claim.field];
  return {
    start: tokens[claim.firstToken]?.start ?? claim.unit.start,
    end: tokens[claim.endToken - 1]?.end ?? claim.unit.end,
  };
}

function side(context: RuleContext, claims: readonly CauseClaim[]): DraftSide {
  const first = claims[0];
  return {
    value: first ? (first.negated ? `≠ ${first.causeText}` : first.causeText) : '',
    mentions: claims.flatMap((claim) => {
      const article = context.articles[claim.article];
      if (!article) return [];
      const { unit, field, firstToken, endToken } = claim;
      // A short sentence is shown whole: who says it and what is ruled out belongs to a reason.
      if (unit.end - unit.start <= MAX_WHOLE && unit.firstToken <= firstToken)
        return [mentionOf(article, unit, spanOf(article, claim))];
      return focusMention(article, field, firstToken, endToken) ?? [];
    }),
  };
}

/** Reasons grouped into those that say the same, a reason and its denial apart. */
function sidesOf(claims: readonly CauseClaim[]): CauseClaim[][] {
  const sides: CauseClaim[][] = [];
  for (const claim of claims) {
    const home = sides.find(
      ([first]) => first && first.negated === claim.negated && sameCause(first, claim),
    );
    if (home) home.push(claim);
    else sides.push([claim]);
  }
  return sides;
}

/** Reasons in two sentences this likely to make one statement are ones of one thing. */
const ONE_STATEMENT = 0.45;

/** A word of an effect must be this telling to name it alone. */
const TELLING = 0.3;

/** أصيب ثلاثة جراء الانفجار: is the reason what everybody reports, and not why it happened? */
function isEvent(claim: CauseClaim, topical: (id: string) => boolean): boolean {
  return claim.cause.some((t) => t.classes.some((id) => !VAGUE.has(id) && topical(id)));
}

/** What makes two reasons ones of one thing, with the confidence of a finding that rests on it; 0 where nothing does. */
function linkOf(
  context: RuleContext,
  a: CauseClaim,
  b: CauseClaim,
  spread: ReadonlyMap<string, number>,
  pair: number,
): { readonly effect: string; readonly confidence: number } | undefined {
  const headOf = (c: CauseClaim): readonly string[] =>
    (c.head?.classes ?? []).filter((id) => id.startsWith('e:') && !VAGUE.has(id));
  const topical = (id: string): boolean => (spread.get(id) ?? 0) >= TOPICAL;
  const [left, right] = [headOf(a), headOf(b)];
  // Why the appeal was lodged, and why none will be: two questions.
  const both = a.undone === b.undone ? left.find((id) => right.includes(id)) : undefined;
  if (both !== undefined)
    return {
      effect: both,
      confidence: topical(both) ? 0.65 : ASKED.has(both) ? 0.56 : 0.42,
    };
  const kin =
    a.undone === b.undone
      ? left.find((id) => right.some((r) => kinOf(r) === kinOf(id)))
      : undefined;
  if (kin !== undefined && topical(kinOf(kin))) return { effect: kin, confidence: 0.6 };
  const word = a.beside.find(
    (t) =>
      a.undone === b.undone &&
      t.weight >= TELLING &&
      b.beside.some(
        (u) =>
          u.family === t.family ||
          t.classes.some((id) => id.startsWith('e:') && !VAGUE.has(id) && u.classes.includes(id)),
      ),
  );
  if (word && isMatter(context, a, b, word))
    return { effect: word.classes[0] ?? '', confidence: 0.56 };
  if (a.outbreak && b.outbreak) return { effect: '', confidence: 0.56 };
  const [x, y] = [a.implied ? a : b, a.implied ? b : a];
  if (!x.implied)
    return pair >= ONE_STATEMENT &&
      a.beside.length > 0 &&
      b.beside.length > 0 &&
      !isEvent(a, topical) &&
      !isEvent(b, topical)
      ? { effect: '', confidence: 0.55 }
      : undefined;
  if (y.implied) return { effect: '', confidence: 0.56 };
  const told = headOf(y).find(topical);
  return told === undefined
    ? undefined
    : { effect: told, confidence: ASKED.has(told) ? 0.65 : 0.56 };
}

/** From here on what an article says of both reasons doesn't matter: it may well set one against the other. */
const SURE = 0.6;

interface Link {
  readonly a: CauseClaim;
  readonly b: CauseClaim;
  readonly effect: string;
  readonly confidence: number;
}

function linksOf(
  context: RuleContext,
  claims: readonly CauseClaim[],
  spread: ReadonlyMap<string, number>,
): Link[] {
  const units = new Set(claims.map((c) => c.unit));
  const scores = new Map<Unit, Map<Unit, number>>();
  for (const { a, b, score } of context.pairs) {
    if (score < ONE_STATEMENT) break;
    if (!units.has(a.unit) || !units.has(b.unit)) continue;
    scores.set(a.unit, (scores.get(a.unit) ?? new Map<Unit, number>()).set(b.unit, score));
  }
  const scoreOf = (a: Unit, b: Unit): number => scores.get(a)?.get(b) ?? scores.get(b)?.get(a) ?? 0;
  const links: Link[] = [];
  claims.forEach((a, i) => {
    for (const b of claims.slice(i + 1)) {
      if (a.negated && b.negated) continue;
      const against = a.negated !== b.negated;
      const apart = setAgainst(a, b);
      // Who gives a reason and rules it out has told the reader of the open article both.
      if (a.article === b.article && (context.open >= 0 || !(against && apart))) continue;
      if (against ? !sameCause(a, b) && !apart : sameCause(a, b)) continue;
      if (!against && longPast(context, a) !== longPast(context, b)) continue;
      const link = linkOf(context, a, b, spread, scoreOf(a.unit, b.unit));
      if (!link) continue;
      if (!against && link.confidence < SURE && (givesToo(claims, a, b) || givesToo(claims, b, a)))
        continue;
      const strong = Number(a.strong) + Number(b.strong);
      links.push({
        a,
        b,
        effect: link.effect,
        confidence: against
          ? Math.max(0.65, link.confidence)
          : strong === 2
            ? link.confidence
            : Math.min(0.45, link.confidence - 0.2),
      });
    }
  });
  return links.sort((x, y) => y.confidence - x.confidence);
}

/** One finding for each thing that has several reasons: what the links hold together, the surest first. */
function linkedFindings(context: RuleContext, links: readonly Link[]): Discrepancy[] {
  const groups: { claims: Set<CauseClaim>; effect: string; confidence: number }[] = [];
  for (const { a, b, effect, confidence } of links) {
    const homes = groups.filter((g) => g.claims.has(a) || g.claims.has(b));
    // What is less sure neither joins what is shown, nor is told again beside it.
    if (homes.some((g) => g.confidence >= 0.5 && confidence < 0.5)) continue;
    const home = homes[0];
    if (!home) groups.push({ claims: new Set([a, b]), effect, confidence });
    else
      for (const other of homes)
        for (const claim of [...other.claims, a, b]) {
          home.claims.add(claim);
          if (other !== home) groups.splice(groups.indexOf(other), 1);
        }
  }
  return groups.flatMap(({ claims, effect, confidence }) => {
    const sides = sidesOf([...claims]);
    if (sides.length < 2) return [];
    const denied = sides.some(([c]) => c?.negated);
    context.trace(`cause ${effect}: ${sides.map((s) => s[0]?.causeText ?? '').join(' | ')}`);
    return [
      makeDiscrepancy({
        type: 'cause',
        relation: 'conflict',
        confidence,
        label: label(effect),
        sides: sides.map((s) => side(context, s)),
        why: [denied ? DENIED : WHY],
      }),
    ];
  });
}

/** Share of a ruled-out reason that another article must give. */
const MIN_DENIED = 0.5;
/** A single word in common is enough only where what happened is the same, or left to the context. */
const MIN_WORDS = 2;

/** Reasons that one article sets aside for its own (…، لا إهمال البلدية) and another gives. */
function contrastFindings(context: RuleContext, claims: readonly CauseClaim[]): Discrepancy[] {
  const found: Discrepancy[] = [];
  for (const against of claims) {
    if (!against.contrast) continue;
    const given = claims.filter((claim) => {
      if (claim.negated || !claim.strong || claim.article === against.article) return false;
      const shared = against.cause.filter((t) => claim.cause.some((u) => u.family === t.family));
      if (shared.length < MIN_WORDS && coverage(against.cause, claim.cause) < MIN_DENIED)
        return false;
      const sameEffect = claim.head?.classes.some((id) => against.head?.classes.includes(id));
      return shared.length >= MIN_WORDS || sameEffect === true || claim.implied || against.implied;
    });
    if (given.length === 0) continue;
    const effect = against.head?.classes.find((id) => id.startsWith('e:')) ?? '';
    context.trace(`cause, ruled out: ${against.causeText} | ${given[0]?.causeText ?? ''}`);
    found.push(
      makeDiscrepancy({
        type: 'cause',
        relation: 'conflict',
        confidence: 0.62,
        label: label(effect),
        sides: [side(context, [against]), side(context, given)],
        why: [DENIED],
      }),
    );
  }
  return found;
}

/**
 * The reason given for the same event. Several reasons may hold together, so that only reasons said outright of what
 * the event is about are shown at the default threshold.
 */
export const causeRule: Rule = (context) => {
  const spread = topics(context);
  const claims = context.members.flatMap((index) => {
    const article = context.articles[index];
    return article ? causesOf(article).map((claim) => ({ ...claim, article: index })) : [];
  });
  const ofMatter = context.members.flatMap((index) => {
    const article = context.articles[index];
    const given = claims.filter((c) => c.article === index && !c.contrast);
    return article ? reasonsOfMatter(article, given) : [];
  });
  const found = linkedFindings(context, linksOf(context, ofMatter, spread));
  // What two articles already disagree on is not told twice; that one rules the other's reason out says more.
  const spots = (d: Discrepancy): string[] =>
    d.sides.flatMap((s) => s.mentions.map((m) => `${m.article} ${m.field} ${m.start}`));
  const ruledOut = contrastFindings(context, claims);
  const within = (d: Discrepancy, others: readonly Discrepancy[]): boolean =>
    others.some((other) => {
      const there = new Set(spots(other));
      return spots(d).every((spot) => there.has(spot));
    });
  const kept = found.filter((d) => !within(d, ruledOut));
  const all = [
    ...kept,
    ...ruledOut.filter(
      (d) =>
        !within(
          d,
          kept.filter((k) => k.confidence >= 0.5),
        ),
    ),
  ];
  return [...all, ...rivalFindings(context, claims, all)];
};
