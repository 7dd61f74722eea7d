import type { Rule, RuleContext } from '../context';
import {
  byConfidence,
  focusMention,
  makeDiscrepancy,
  sameGround,
  type DraftSide,
} from '../findings';
import { isChanging } from '../states/scales';
import type { Unit } from '../read';
import type { ScoredStatePair } from '../states/state-pairs';
import type { StateMention } from '../states/states';
import type { Discrepancy, LocalizedText, Mention } from '../types';
import { ON_REQUEST } from '../threshold';

/** Hours between two reports from which the later answer of a question that changes overtakes the earlier. */
const OVERTAKES = 24;

const OTHERWISE: LocalizedText = {
  ar: 'أجوبة عن سؤال واحد لا تصحّ معاً، في جمل عن الشيء نفسه',
  en: 'Answers to one question that can’t all be true, in sentences on the same thing',
  fr: 'Des réponses incompatibles à une même question, dans des phrases sur le même sujet',
};
const LATER: LocalizedText = {
  ar: 'تغيّر الجواب بين المقال الأقدم والأحدث',
  en: 'The answer has changed between the earlier article and the later one',
  fr: "La réponse a changé entre l'article ancien et le récent",
};

/**
 * Words of a class meet by chance in long articles, hardly ever in short ones: what the length of two articles adds to
 * the probability of a finding made of them, at most, and what is taken off (left-out events and briefs: about three in
 * four of those shown stand at an annotated place).
 */
const SHORT = 1.05;
const CHANCE = 0.55;
const MOST = 0.9;
/**
 * Answers of longer articles than this, and those said of anything, are told on request only: 2 of 28 and 2 of 29 such
 * findings were right (tests/events/held; tests/events/tune and, of the latter, tests/briefs/tune left out).
 */
const LONG = 0.55;

/**
 * Answers spelled out in phrases: their phrases were collected from events that the weights were made from, so that the
 * probability is too high for others. Of those told on tests/events/held and, left out, on tests/events/tune three in
 * five were right, whatever the probability; so it counts for little.
 */
const TOLD = 0.55;
const SLOPE = 0.35;
/**
 * Answers of status spelled out in phrases, of longer articles than this: on request only. Long articles tell of so much
 * that the phrases meet by chance (of 16 such findings read on real news none was right, nor was the one on written events).
 */
const APART = 0.25;

function confidenceOf({ a, score, small }: ScoredStatePair): number {
  if (!a.scale) {
    const apart = a.state.type === 'status' && small < APART;
    return Math.min(
      apart ? ON_REQUEST : MOST,
      score < TOLD ? score : TOLD + SLOPE * (score - TOLD),
    );
  }
  const most = a.scale.shared || small < LONG ? ON_REQUEST : MOST;
  return Math.max(0, Math.min(most, score + SHORT * small - CHANCE));
}

/** Pairs of answers that make one finding: of one question, each sharing a sentence with another. */
interface Group {
  readonly pairs: ScoredStatePair[];
  readonly units: Set<Unit>;
}

function groupsOf(pairs: readonly ScoredStatePair[]): Group[] {
  const groups: Group[] = [];
  for (const pair of pairs) {
    const group = groups.find(({ pairs: [first] }) => first?.a.state === pair.a.state);
    const { a, b } = pair;
    if (!group) groups.push({ pairs: [pair], units: new Set([a.unit, b.unit]) });
    else if (group.units.has(a.unit) || group.units.has(b.unit)) {
      group.pairs.push(pair);
      group.units.add(a.unit).add(b.unit);
    }
  }
  return groups;
}

/** A number for each answer to a question, another for what is still to come. */
const sideOf = ({ value, scale }: StateMention): number => 2 * value + (scale?.ahead ? 1 : 0);

/** The pairs of a group but for those with a sentence that gives two answers: it can't stand against either. */
function withoutUnsure({ pairs }: Group): readonly ScoredStatePair[] {
  const answers = new Map<Unit, number>();
  const unsure = new Set<Unit>();
  for (const { a, b } of pairs)
    for (const answer of [a, b]) {
      const { unit } = answer;
      const side = sideOf(answer);
      if ((answers.get(unit) ?? side) !== side) unsure.add(unit);
      answers.set(unit, side);
    }
  return pairs.filter(({ a, b }) => !unsure.has(a.unit) && !unsure.has(b.unit));
}

function mentionIn(context: RuleContext, index: number, answer: StateMention): Mention | undefined {
  const article = context.articles[index];
  return article && focusMention(article, answer.field, answer.firstToken, answer.endToken);
}

/** An answer told as something to come. */
const toCome = ({ ar, en, fr }: LocalizedText): LocalizedText => ({
  ar: `منتظر: ${ar}`,
  en: `to come: ${en}`,
  fr: `à venir : ${fr}`,
});

function sidesOf(context: RuleContext, pairs: readonly ScoredStatePair[]): DraftSide[] {
  const mentions = new Map<number, Mention[]>();
  for (const { a, b, inA, inB } of pairs)
    for (const [answer, index] of [
      [a, inA],
      [b, inB],
    ] as const) {
      const mention = mentionIn(context, index, answer);
      const side = sideOf(answer);
      if (mention) mentions.set(side, [...(mentions.get(side) ?? []), mention]);
    }
  const names = pairs[0]?.a.state.values ?? [];
  return [...mentions].flatMap(([side, list]) => {
    const name = names[side >> 1]?.name;
    if (name === undefined) return [];
    const display = side % 2 === 0 ? name : toCome(name);
    return [{ value: display.en, display, mentions: list }];
  });
}

/** What the pairs of one question tell; undefined where fewer than two sides can be shown. */
function findingOf(context: RuleContext, group: Group): Discrepancy | undefined {
  const pairs = withoutUnsure(group);
  const [best] = pairs;
  const sides = sidesOf(context, pairs);
  if (best === undefined || sides.length < 2) return undefined;
  const { state } = best.a;
  const update = isChanging(state) && best.hours >= OVERTAKES;
  context.trace(
    `state ${state.id} ${best.score.toFixed(2)}: ${sides.map((s) => s.value).join(' | ')}`,
  );
  return makeDiscrepancy({
    type: state.type,
    relation: state.type === 'wording' ? 'wording' : update ? 'update' : 'conflict',
    confidence: confidenceOf(best),
    label: state.label,
    sides,
    why: [update ? LATER : OTHERWISE],
  });
}

/** From this confidence on a finding is shown by default. */
const SHOWN = 0.5;

/**
 * Answers to one question (how was it paid, did the talks end in a deal) of which two can't both be true of one thing.
 * Of several questions that are answered by the same sentences one whose answers are spelled out says most, then the
 * surest of those made of classes of words, those said of anything last.
 */
export const stateRule: Rule = (context) => {
  const told: Discrepancy[] = [];
  const classed: Discrepancy[] = [];
  const ofAnything: Discrepancy[] = [];
  for (const group of groupsOf(context.states)) {
    const found = findingOf(context, group);
    const scale = group.pairs[0]?.a.scale;
    if (found) (scale ? (scale.shared ? ofAnything : classed) : told).push(found);
  }
  for (const found of [...classed.sort(byConfidence), ...ofAnything.sort(byConfidence)]) {
    const says = (o: Discrepancy): boolean =>
      o.confidence >= Math.min(SHOWN, found.confidence) && sameGround(o, found);
    if (!told.some(says)) told.push(found);
  }
  return told;
};
