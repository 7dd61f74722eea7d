import type { RuleContext } from '../context';
import type { Fact } from '../facts';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import { SAME_SLOT, type Slot } from '../slots';
import type { Discrepancy, DiscrepancyType, LocalizedText, Relation } from '../types';
import { relateFacts } from '../values';

/** What a rule for one kind of value has to say of a slot. */
export interface SlotReading {
  readonly type: DiscrepancyType;
  /** Neutral notation of a fact's value. */
  readonly value: (fact: Fact) => string;
  readonly label: (facts: readonly Fact[]) => LocalizedText;
  readonly reading?: (fact: Fact) => LocalizedText | undefined;
  /** Relation of facts that can't both hold: conflict, or update where a later report overtakes. */
  readonly apart: (facts: readonly Fact[]) => Relation;
  readonly why: (facts: readonly Fact[]) => readonly LocalizedText[];
}

/** Facts of one value, the best sourced first. */
interface Value {
  readonly key: string;
  readonly facts: Fact[];
  readonly indices: number[];
}

function valuesOf(slot: Slot, reading: SlotReading): Value[] {
  const values: Value[] = [];
  slot.facts.forEach((fact, i) => {
    const same = values.find(
      (v) => v.facts[0] !== undefined && relateFacts(v.facts[0], fact) === 'equal',
    );
    if (same) {
      same.facts.push(fact);
      same.indices.push(i);
    } else values.push({ key: reading.value(fact), facts: [fact], indices: [i] });
  });
  return values;
}

/** Mean of the best three links between two groups of facts. */
function strength(slot: Slot, a: readonly number[], b: readonly number[]): number {
  const all = a.flatMap((i) => b.map((j) => slot.likely(i, j))).sort((x, y) => y - x);
  const top = all.slice(0, 3);
  return top.reduce((sum, x) => sum + x, 0) / Math.max(1, top.length);
}

function toSide(context: RuleContext, value: Value, reading: SlotReading): DraftSide {
  const first = value.facts[0];
  const read = first && reading.reading?.(first);
  return {
    value: value.key,
    mentions: value.facts.flatMap((fact) => {
      const article = context.articles[fact.article];
      return (article && focusMention(article, fact.field, fact.firstToken, fact.endToken)) ?? [];
    }),
    ...(read && { reading: read }),
  };
}

/** Least probability of one event for a date within another to be told. */
const ROUGH_DATE = 0.3;

/** How sure a finding is, from the probability that its values fill one slot. */
function confidenceOf(link: number, isDate: boolean): number {
  const least = isDate ? SAME_SLOT.date : SAME_SLOT.number;
  return link < least ? 0 : Math.min(0.97, 0.5 + (0.47 * (link - least)) / (0.75 - least));
}

/**
 * Findings of one slot: the values that exclude each other as one conflict or update, and the rougher forms of a value
 * as one precision.
 */
export function slotFindings(
  context: RuleContext,
  slot: Slot,
  reading: SlotReading,
): Discrepancy[] {
  const values = valuesOf(slot, reading);
  if (values.length < 2) return [];
  const isDate = slot.facts[0]?.date !== undefined;
  const apart = new Set<Value>();
  const rough = new Set<Value>();
  let apartLink = 0;
  let roughLink = 0;
  values.forEach((a, i) => {
    for (const b of values.slice(i + 1)) {
      const [x, y] = [a.facts[0], b.facts[0]];
      if (!x || !y) continue;
      const relation = relateFacts(x, y);
      const link = strength(slot, a.indices, b.indices);
      // That one date lies in a longer stretch is worth telling only where both surely are of one event.
      if (isDate && relation === 'rough' && link < ROUGH_DATE) continue;
      if (relation === 'equal' || link < (isDate ? SAME_SLOT.date : SAME_SLOT.number)) continue;
      if (relation === 'apart') {
        apart.add(a).add(b);
        apartLink = Math.max(apartLink, link);
      } else {
        rough.add(a).add(b);
        roughLink = Math.max(roughLink, link);
      }
    }
  });
  const found: Discrepancy[] = [];
  const add = (group: ReadonlySet<Value>, relation: Relation, link: number): void => {
    const facts = [...group].flatMap((v) => v.facts);
    context.trace(
      `${reading.type}/${relation} ${link.toFixed(2)}: ${[...group].map((v) => v.key).join(' | ')}`,
    );
    found.push(
      makeDiscrepancy({
        type: reading.type,
        relation,
        confidence: confidenceOf(link, isDate),
        label: reading.label(facts),
        sides: [...group].map((v) => toSide(context, v, reading)),
        why: reading.why(facts),
      }),
    );
  };
  if (apart.size > 1) {
    const facts = [...apart].flatMap((v) => v.facts);
    add(apart, reading.apart(facts), apartLink);
  }
  if (rough.size > 1) add(rough, 'precision', roughLink);
  return found;
}
