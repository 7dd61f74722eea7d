import type { CauseClaim } from '../causes/causes';
import type { RuleContext } from '../context';
import { explanationPairs } from '../causes/explanation-pairs';
import type { Explanation } from '../causes/explanations';
import { EXPLANATION_MODEL } from '../causes/explanation-model.generated';
import { focusMention, makeDiscrepancy, mentionOf, type DraftSide } from '../findings';
import { VAGUE_EFFECTS } from '../lexicon/cause-markers';
import { logOddsOf, sigmoid } from '../learned/odds';
import { predictLinear } from '../learned/linear';
import type { ReadArticle } from '../read';
import { coverage } from '../words/similarity';
import { DEFAULT_THRESHOLD } from '../threshold';
import type { Discrepancy, LocalizedText } from '../types';
import { givesToo, longPast, sameCause } from './cause-guards';

const VAGUE = new Set(VAGUE_EFFECTS.split(' ').map((id) => `e:${id}`));

/** Pairs of explanations less likely than this to be rivals are not told at all. */
const LEAST = 0.25;
/** Of explanations this likely three of four stood at an annotated place: what is likelier is shown by default. */
const SHOWN = 0.4;
/** A second pair of one event must be this likely: most reports have one thing to explain. */
const SECOND = 0.6;
const MOST = 3;
/** Sentences without a marker that share this much of their words tell one thing. */
const SAME_SENTENCE = 0.6;
/** Sentences up to this long are shown whole. */
const MAX_WHOLE = 200;

const WHY: LocalizedText = {
  ar: 'تفسيران مختلفان لما حدث',
  en: 'Different explanations of what happened',
  fr: 'Des explications différentes de ce qui s’est passé',
};
const LABEL: LocalizedText = { ar: 'ما السبب؟', en: 'Why?', fr: 'Pourquoi ?' };

function sideOf(article: ReadArticle, e: Explanation): DraftSide {
  const { tokens, text } = article.annotation[e.field];
  const [start, end] = [tokens[e.firstToken]?.start ?? 0, tokens[e.endToken - 1]?.end ?? 0];
  const whole = e.unit.end - e.unit.start <= MAX_WHOLE && e.unit.firstToken <= e.firstToken;
  const mention = whole
    ? mentionOf(article, e.unit, { start, end })
    : focusMention(article, e.field, e.firstToken, e.endToken);
  return {
    value: e.claim?.causeText ?? text.slice(start, end).replace(/\s+/gu, ' '),
    mentions: mention ? [mention] : [],
  };
}

const eventsOf = (claim: CauseClaim): readonly string[] =>
  (claim.head?.classes ?? []).filter((id) => id.startsWith('e:') && !VAGUE.has(id));

/** A probability made for two reports, where so many are compared: each brings reasons of its own for something else. */
function among(likely: number, reports: number): number {
  return sigmoid(logOddsOf(likely) - Math.log(Math.max(1, reports - 1)));
}

/** Does the sentence of another reason name what a reason is given for, as far as it says what that is? */
function isNamed(claim: CauseClaim, other: CauseClaim): boolean {
  const events = eventsOf(claim);
  return (
    claim.implied ||
    events.length === 0 ||
    other.unit.terms.some((t) => t.classes.some((id) => events.includes(id)))
  );
}

/** Can two explanations both be right: one reason, reasons of two things, or one article that gives both? */
function goTogether(
  context: RuleContext,
  claims: readonly CauseClaim[],
  a: Explanation,
  b: Explanation,
): boolean {
  const [x, y] = [a.claim, b.claim];
  if (longPast(context, a) || longPast(context, b)) return true;
  if (!x || !y)
    return Math.max(coverage(a.cause, b.cause), coverage(b.cause, a.cause)) >= SAME_SENTENCE;
  if (x.negated === y.negated && sameCause(x, y)) return true;
  if (givesToo(claims, x, y) || givesToo(claims, y, x)) return true;
  return !isNamed(x, y) && !isNamed(y, x);
}

/**
 * Explanations of what two articles tell that are likely to be rival ones, also where no marker says so: the breakdown
 * that one tells of and the weather that the other does. `claims` are the reasons the articles give, `told` are the differences of cause found already: nothing is
 * told again of a sentence that stands in one of them.
 */
export function rivalFindings(
  context: RuleContext,
  claims: readonly CauseClaim[],
  told: readonly Discrepancy[],
): Discrepancy[] {
  const taken = new Set(
    told
      .filter((d) => d.confidence >= 0.5)
      .flatMap((d) =>
        d.sides.flatMap((s) => s.mentions.map((m) => `${m.article} ${m.field} ${m.start}`)),
      ),
  );
  const likely = explanationPairs(context)
    .map((pair) => ({
      ...pair,
      likely: among(predictLinear(EXPLANATION_MODEL, pair.features), context.members.length),
    }))
    // Two things that merely came before are no two reasons.
    .filter((pair) => pair.likely >= LEAST && (pair.a.form !== 'after' || pair.b.form !== 'after'))
    .sort((x, y) => y.likely - x.likely);
  const found: Discrepancy[] = [];
  for (const { a, b, likely: p } of likely) {
    if (goTogether(context, claims, a, b)) continue;
    if (found.length >= MOST || (found.length > 0 && p < SECOND)) break;
    const [x, y] = [context.articles[a.article], context.articles[b.article]];
    if (!x || !y) continue;
    const sides = [sideOf(x, a), sideOf(y, b)];
    const spots = sides.flatMap((s) => s.mentions.map((m) => `${m.article} ${m.field} ${m.start}`));
    if (spots.length < 2 || spots.some((spot) => taken.has(spot))) continue;
    for (const spot of spots) taken.add(spot);
    context.trace(`rival causes ${p.toFixed(2)}: ${sides.map((s) => s.value).join(' | ')}`);
    found.push(
      makeDiscrepancy({
        type: 'cause',
        relation: 'conflict',
        confidence: Math.min(0.72, DEFAULT_THRESHOLD + (p - SHOWN) / 2),
        label: LABEL,
        sides,
        why: [WHY],
      }),
    );
  }
  return found;
}
