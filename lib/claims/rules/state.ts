import type { Rule, RuleContext } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import { CHANGING_STATES } from '../lexicon/exclusive-states';
import type { Unit } from '../read';
import type { ScoredStatePair } from '../state-pairs';
import type { StateMention } from '../states';
import type { Discrepancy, LocalizedText, Mention } from '../types';

/** Hours between two reports from which the later answer of a question that changes overtakes the earlier. */
const OVERTAKES = 6;

const OTHERWISE: LocalizedText = {
  ar: 'أجوبة عن سؤال واحد لا تصحّ معا، في جمل عن الشيء نفسه',
  en: 'Answers to one question that can’t all be true, in sentences on the same thing',
  fr: 'Des réponses incompatibles à une même question, dans des phrases sur le même sujet',
};
const LATER: LocalizedText = {
  ar: 'تغيّر الجواب بين المقال الأقدم والأحدث',
  en: 'The answer has changed between the earlier article and the later one',
  fr: "La réponse a changé entre l'article ancien et le récent",
};

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

function mentionIn(context: RuleContext, index: number, answer: StateMention): Mention | undefined {
  const article = context.articles[index];
  return article && focusMention(article, answer.field, answer.firstToken, answer.endToken);
}

function sidesOf(context: RuleContext, group: Group): DraftSide[] {
  const mentions = new Map<number, Mention[]>();
  for (const { a, b, inA, inB } of group.pairs)
    for (const [answer, index] of [
      [a, inA],
      [b, inB],
    ] as const) {
      const mention = mentionIn(context, index, answer);
      if (mention) mentions.set(answer.value, [...(mentions.get(answer.value) ?? []), mention]);
    }
  const names = group.pairs[0]?.a.state.values ?? [];
  return [...mentions].flatMap(([value, list]) => {
    const name = names[value]?.name;
    return name ? [{ value: name.en, display: name, mentions: list }] : [];
  });
}

/** Answers to one question (how was it paid, did the talks end in a deal) of which two can't both be true of one thing. */
export const stateRule: Rule = (context) =>
  groupsOf(context.states).flatMap((group): Discrepancy[] => {
    const best = group.pairs[0];
    const sides = sidesOf(context, group);
    if (best === undefined || sides.length < 2) return [];
    const { state } = best.a;
    const update = CHANGING_STATES.has(state.id) && best.hours >= OVERTAKES;
    context.trace(
      `state ${state.id} ${best.score.toFixed(2)}: ${sides.map((s) => s.value).join(' | ')}`,
    );
    return [
      makeDiscrepancy({
        type: state.type,
        relation: state.type === 'wording' ? 'wording' : update ? 'update' : 'conflict',
        confidence: best.score,
        label: state.label,
        sides,
        why: [update ? LATER : OTHERWISE],
      }),
    ];
  });
