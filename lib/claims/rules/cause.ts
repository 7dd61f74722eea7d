import type { CauseClaim } from '../causes';
import { causesOf } from '../causes';
import type { Rule, RuleContext } from '../context';
import { focusMention, makeDiscrepancy, mentionOf, type DraftSide } from '../findings';
import { labelNoun } from '../labels';
import { MISHAPS, VAGUE_EFFECTS } from '../lexicon/cause-markers';
import type { ReadArticle } from '../read';
import { coverage } from '../similarity';
import type { Discrepancy, LocalizedText } from '../types';

const VAGUE = new Set(VAGUE_EFFECTS.split(' ').map((id) => `e:${id}`));
const ASKED = new Set(MISHAPS.split(' ').map((id) => `e:${id}`));

/** Reasons that share this much of their words are one reason. */
const SAME_CAUSE = 0.34;
/** A class is what the event is about where this share of the articles has it in the headline or the lead. */
const TOPICAL = 0.5;
/** Units of an article that count as its lead, the headline included. */
const LEAD = 3;

/** Share of the articles that name each event class at their top. */
function topics(context: RuleContext): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const index of context.members) {
    const units = context.articles[index]?.units.slice(0, LEAD) ?? [];
    for (const id of new Set(units.flatMap((u) => u.terms.flatMap((t) => t.classes))))
      if (id.startsWith('e:')) spread.set(id, (spread.get(id) ?? 0) + 1 / context.members.length);
  }
  return spread;
}

function sameCause(a: CauseClaim, b: CauseClaim): boolean {
  return Math.max(coverage(a.cause, b.cause), coverage(b.cause, a.cause)) >= SAME_CAUSE;
}

/** لم يكن الحريق نتيجة إهمال كما قيل بل ثمرة تخريب: one sentence tells another's reason to set its own against it. */
function setAgainst(given: CauseClaim, ruledOut: CauseClaim): boolean {
  return given.article === ruledOut.article && given.unit === ruledOut.unit;
}

const WHY: LocalizedText = {
  ar: 'سببان مختلفان للحدث نفسه',
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
    ? { ar: `سبب ${noun.ar}`, en: `Cause of ${noun.en}`, fr: `Cause : ${noun.fr}` }
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

function effectFinding(
  context: RuleContext,
  effect: string,
  claims: readonly CauseClaim[],
  topicality: number,
): Discrepancy | undefined {
  // What came first is no reason where reasons are said outright.
  const outright = sidesOf(claims.filter((c) => c.strong));
  const all = outright.length > 1 ? outright : sidesOf(claims);
  const given = all.filter(([c]) => c && !c.negated);
  const denied = all.filter(
    ([c]) =>
      c?.negated === true &&
      given.some((side) => side.some((g) => sameCause(g, c) || setAgainst(g, c))),
  );
  const sides = [...given, ...denied];
  const told = given.some((s) =>
    s.some((g) => denied.some((d) => d.some((c) => setAgainst(g, c)))),
  );
  if (sides.length < 2 || (!told && new Set(claims.map((c) => c.article)).size < 2))
    return undefined;
  const strong = sides.filter((s) => s.some((c) => c.strong)).length;
  const confidence =
    strong < 2
      ? 0.35
      : topicality >= TOPICAL || denied.length > 0
        ? 0.65
        : ASKED.has(effect)
          ? 0.52
          : 0.42;
  context.trace(`cause ${effect}: ${sides.map((s) => s[0]?.causeText ?? '').join(' | ')}`);
  return makeDiscrepancy({
    type: 'cause',
    relation: 'conflict',
    confidence,
    label: label(effect),
    sides: sides.map((s) => side(context, s)),
    why: [denied.length > 0 ? DENIED : WHY],
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
  const main = [...spread]
    .filter(([id, share]) => ASKED.has(id) && share >= TOPICAL)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  const byEffect = new Map<string, CauseClaim[]>();
  for (const index of context.members) {
    const article = context.articles[index];
    if (!article) continue;
    for (const claim of causesOf(article)) {
      // السبب alone is that of what everybody reports.
      const effect =
        claim.head?.classes.find((id) => id.startsWith('e:') && !VAGUE.has(id)) ??
        (claim.implied ? main : undefined);
      if (effect === undefined) continue;
      // What is set aside beside a reason is held against those who give it, below.
      if (claim.contrast) continue;
      const list = byEffect.get(effect) ?? [];
      list.push({ ...claim, article: index });
      byEffect.set(effect, list);
    }
  }
  const claims = context.members.flatMap((index) => {
    const article = context.articles[index];
    return article ? causesOf(article).map((claim) => ({ ...claim, article: index })) : [];
  });
  const found = [...byEffect].flatMap(
    ([effect, list]) => effectFinding(context, effect, list, spread.get(effect) ?? 0) ?? [],
  );
  const shown = (d: Discrepancy): boolean => d.confidence >= 0.5;
  // What two articles already disagree on is not told twice.
  const places = new Set(
    found
      .filter(shown)
      .flatMap((d) =>
        d.sides.flatMap((s) => s.mentions.map((m) => `${m.article} ${m.field} ${m.start}`)),
      ),
  );
  return [
    ...found,
    ...contrastFindings(context, claims).filter(
      (d) =>
        !d.sides.every((s) =>
          s.mentions.some((m) => places.has(`${m.article} ${m.field} ${m.start}`)),
        ),
    ),
  ];
};
