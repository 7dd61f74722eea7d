import type { RuleContext } from '../context';
import type { Fact } from '../facts';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import type { Slot } from '../slots';
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

/** A finding needs its values to be linked at least this well. */
const MIN_LINK = 0.3;

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
      if (relation === 'equal' || link < MIN_LINK) continue;
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
        confidence: link,
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
