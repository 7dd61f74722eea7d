import { compares, type Rule, type RuleContext } from '../context';
import { factsOf, type Fact } from '../facts';
import { focusMention, makeDiscrepancy } from '../findings';
import { numberLabel } from '../labels';
import { amountOf } from '../similarity';
import type { Slot } from '../slots';
import type { Discrepancy, LocalizedText, Mention, Relation } from '../types';
import { slotFindings } from './slot-findings';

/** Kinds of count that grow as an event goes on. */
const GROWING: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'missing',
  'arrested',
  'freed',
  'rescued',
  'displaced',
  'infected',
]);
const GROWING_THINGS: ReadonlySet<string> = new Set([
  'fire',
  'building',
  'house',
  'province',
  'village',
  'ship',
]);

/** A later report this much later than the earlier overtakes it, whatever it counts. In ms. */
const LONG_AFTER = 21 * 86_400_000;
/** Reports closer than this are of one hour. */
const SAME_HOUR = 45 * 60_000;

/** Value in a neutral notation: '632', '≈20', '>200000', '12-14', with its unit. */
export function numberValue(fact: Fact): string {
  const n = fact.number;
  if (!n) return '';
  const sign =
    n.approx === 'over' ? '>' : n.approx === 'under' ? '<' : n.approx === 'about' ? '≈' : '';
  const body = n.min !== undefined && n.max !== undefined ? `${n.min}-${n.max}` : String(n.value);
  const unit =
    n.kind === 'percent' ? '%' : n.unit ? ` ${n.unit}` : n.counted ? ` ${n.counted.lemma}` : '';
  return `${sign}${body}${unit}`;
}

function published(context: RuleContext, fact: Fact): number {
  const date = context.articles[fact.article]?.input.published;
  return date ? Date.parse(date) : Number.NaN;
}

/**
 * Conflict or update: a count that grows (victims, fires, buildings) and does so with the hour of publication, or a
 * figure of weeks later, overtakes the earlier one; anything else that differs is a conflict, whoever is quoted.
 */
export function numberRelation(context: RuleContext, facts: readonly Fact[]): Relation {
  const dated = facts
    .map((fact) => ({
      at: published(context, fact),
      amount: fact.number ? amountOf(fact.number) : 0,
      fact,
    }))
    .filter((d) => !Number.isNaN(d.at))
    .sort((a, b) => a.at - b.at || a.amount - b.amount);
  const first = dated[0];
  const last = dated.at(-1);
  const grows = facts.some(
    (f) =>
      GROWING.has(f.kinds.get('victim') ?? '') || GROWING_THINGS.has(f.kinds.get('thing') ?? ''),
  );
  const undated = dated.length < facts.length;
  if (first && last && last.at - first.at >= LONG_AFTER && first.amount !== last.amount)
    return 'update';
  if (!grows || !first || !last) return 'conflict';
  if (last.at - first.at < SAME_HOUR && !undated) return 'conflict';
  const rises = dated.every((d, i) => {
    const before = dated[i - 1];
    return !before || d.amount >= before.amount || d.at - before.at < SAME_HOUR;
  });
  return rises ? 'update' : 'conflict';
}

const WHY: LocalizedText = {
  ar: 'العددان يصفان الشيء نفسه: الاسم المعدود والكلمات المحيطة والمكان متفقة',
  en: 'Both figures describe the same thing: what is counted, the words around and the place agree',
  fr: 'Les deux chiffres décrivent la même chose : ce qui est compté, les mots alentour et le lieu concordent',
};

/** Is a number a duration that the reader asks 'how long?' of, rather than a sentence or an age? */
export function isDuration(fact: Fact): boolean {
  // الدقيقة 42: a point of time, though it is written as a count.
  if (fact.dimension === 'count' && fact.left[0]?.classes.includes('n:minute')) return true;
  if (fact.dimension !== 'time') return false;
  if (fact.kinds.get('victim') === 'sentenced' || fact.kinds.get('measure') === 'age') return false;
  return (
    !fact.nearClasses.has('n:prison') &&
    !fact.nearClasses.has('e:sentence') &&
    !fact.nearClasses.has('n:age')
  );
}

/** Is a slot one of durations or of minutes of play, by most of its numbers? */
export function isDurationSlot(slot: Slot): boolean {
  return slot.facts.filter(isDuration).length * 2 > slot.facts.length;
}

/** Things that are signed or put forward one by one: a dual of them stands against a bare singular. */
const COUNTED_ONE_BY_ONE = ['n:document', 'n:amendment'] as const;

/** Singular, indefinite words of a concept in the units of an article that share a person with a fact's unit. */
function bareSingulars(context: RuleContext, fact: Fact, index: number): Mention[] {
  const article = context.articles[index];
  if (!article) return [];
  const concept = COUNTED_ONE_BY_ONE.find((c) => fact.counted.includes(c));
  const persons = new Set(fact.closeNames.filter((n) => n.kind === 'person').map((n) => n.key));
  if (concept === undefined || persons.size === 0) return [];
  const acts = new Set<string>(
    [...fact.nearClasses.keys()].filter((c) => c === 'e:sign' || c === 'e:offer'),
  );
  return article.units.flatMap((unit) => {
    const sentence = article.annotation[unit.field].sentences[unit.sentence];
    const names = article.annotation[unit.field].names.filter(
      (n) => sentence && n.firstToken >= sentence.firstToken && n.endToken <= sentence.endToken,
    );
    if (!names.some((n) => persons.has(n.key))) return [];
    if (!unit.terms.some((t) => t.classes.some((c) => acts.has(c)))) return [];
    const word = unit.terms.find((t) => {
      const token = article.annotation[unit.field].tokens[t.token];
      if (!t.classes.includes(concept) || !token || token.definite || token.enclitic !== '')
        return false;
      const counted = unit.numbers.some((n) => n.firstToken <= t.token && t.token <= n.endToken);
      return !counted && token.stem === token.lemma;
    });
    return (word && focusMention(article, unit.field, word.token, word.token + 1)) ?? [];
  });
}

/** A dual (two memoranda) against a bare singular (a memorandum), signed by the same person. */
function dualFindings(context: RuleContext): Discrepancy[] {
  const found: Discrepancy[] = [];
  for (const index of context.members) {
    const article = context.articles[index];
    if (!article) continue;
    for (const fact of factsOf(article, index)) {
      if (fact.number?.grammar !== 'dual') continue;
      const two = focusMention(article, fact.field, fact.firstToken, fact.endToken);
      const one = context.members
        .filter((other) => other !== index && compares(context.open, index, other))
        .flatMap((other) => bareSingulars(context, fact, other));
      if (!two || one.length === 0) continue;
      const noun = fact.countedLemma;
      found.push(
        makeDiscrepancy({
          type: 'number',
          relation: 'conflict',
          confidence: 0.62,
          label: { ar: `كم؟ (${noun})`, en: `One or two? (${noun})`, fr: `Un ou deux ? (${noun})` },
          sides: [
            { value: '2', mentions: [two] },
            { value: '1', mentions: one },
          ],
          why: [WHY],
        }),
      );
    }
  }
  return found;
}

/** Differing numbers in one slot: conflict, update or precision. */
export const numberRule: Rule = (context) => {
  const found: Discrepancy[] = dualFindings(context);
  for (const slot of context.slots) {
    if (slot.facts.some((f) => f.number === undefined) || isDurationSlot(slot)) continue;
    const textOf = (fact: Fact): string => context.articles[fact.article]?.input[fact.field] ?? '';
    found.push(
      ...slotFindings(context, slot, {
        type: 'number',
        value: numberValue,
        label: (facts) => numberLabel(facts, textOf),
        apart: (facts) => numberRelation(context, facts),
        why: () => [WHY],
      }),
    );
  }
  return found;
};
