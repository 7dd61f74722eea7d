import { compares, type Rule, type RuleContext } from '../context';
import type { Fact } from '../facts';
import { focusMention, makeDiscrepancy } from '../findings';
import { numberLabel } from '../labels';
import { amountOf } from '../similarity';
import type { ReadArticle } from '../read';
import type { Slot } from '../slots';
import type { Discrepancy, Field, LocalizedText, Mention, Relation } from '../types';
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
/** Dimensions and ledgers of what is measured or estimated once: a later report that differs contradicts. */
const FIXED_DIMENSIONS: ReadonlySet<string> = new Set(['m', 'kg', 'tonne']);
const FIXED_LEDGERS: ReadonlySet<string> = new Set(['loss', 'fine', 'compensation']);

/** Does what a number measures stay as it is (a ship's tonnage, the loss of a day)? */
function isFixed(fact: Fact): boolean {
  if (FIXED_DIMENSIONS.has(fact.dimension)) return true;
  const ledger = fact.kinds.get('ledger') ?? '';
  return fact.dimension === 'money' && !fact.flags.market && FIXED_LEDGERS.has(ledger);
}

/** Does a figure follow the hour whichever way it goes: a price, seats and turnout as votes are counted? */
function isMoving(fact: Fact): boolean {
  return (
    (fact.dimension === 'money' && fact.flags.market) ||
    ['seat', 'vote'].includes(fact.kinds.get('thing') ?? '') ||
    fact.kinds.get('measure') === 'turnout'
  );
}

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
  if (facts.some(isFixed)) return 'conflict';
  const undated = dated.length < facts.length;
  const later = first && last && !undated && last.at - first.at >= SAME_HOUR;
  // A price of another day, and what was only weighed when the first report was written.
  if (later && first.amount !== last.amount)
    if (facts.every(isMoving) || (first.fact.flags.expected && !last.fact.flags.expected))
      return 'update';
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

/** A word that names a thing counted one by one, with its act and the persons of its sentence. */
interface CountedWord {
  readonly field: Field;
  readonly token: number;
  readonly concept: string;
  readonly lemma: string;
  readonly dual: boolean;
  readonly acts: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

/** Is a stem the dual of a lemma (مذكرتين, مذكرتي, تعديلين)? */
function isDual(stem: string, lemma: string): boolean {
  if (lemma.endsWith('ه')) {
    const body = lemma.slice(0, -1);
    return ['تين', 'تان', 'تي', 'تا'].some((ending) => stem === body + ending);
  }
  return stem === `${lemma}ين` || stem === `${lemma}ان`;
}

/** Indefinite singulars and duals of things counted one by one in an article, where a person signs or offers them. */
function countedWords(article: ReadArticle): CountedWord[] {
  return article.units.flatMap((unit) => {
    const { tokens, sentences, names } = article.annotation[unit.field];
    const sentence = sentences[unit.sentence];
    const persons = new Set(
      names
        .filter(
          (n) =>
            n.kind === 'person' &&
            sentence &&
            n.firstToken >= sentence.firstToken &&
            n.endToken <= sentence.endToken,
        )
        .map((n) => n.key),
    );
    const acts = new Set(
      unit.terms.flatMap((t) => t.classes).filter((c) => c === 'e:sign' || c === 'e:offer'),
    );
    if (persons.size === 0 || acts.size === 0) return [];
    return unit.terms.flatMap((term): CountedWord[] => {
      const token = tokens[term.token];
      const concept = COUNTED_ONE_BY_ONE.find((c) => term.classes.includes(c));
      if (!token || concept === undefined || token.definite || token.enclitic !== '') return [];
      const dual = isDual(token.stem, token.lemma);
      if (!dual && token.stem !== token.lemma) return [];
      if (!dual && unit.numbers.some((n) => Math.abs(n.endToken - term.token) <= 1)) return [];
      const { field } = unit;
      return [{ field, token: term.token, concept, lemma: token.lemma, dual, acts, persons }];
    });
  });
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((key) => b.has(key));

/** A dual (two memoranda) against a bare singular (a memorandum), signed by the same person. */
function dualFindings(context: RuleContext): Discrepancy[] {
  const words = context.members.map((index) => {
    const article = context.articles[index];
    return article ? countedWords(article) : [];
  });
  const found: Discrepancy[] = [];
  const quote = (at: number, word: CountedWord): readonly Mention[] => {
    const article = context.articles[context.members[at] ?? -1];
    const mention = article && focusMention(article, word.field, word.token, word.token + 1);
    return mention ? [mention] : [];
  };
  words.forEach((list, i) => {
    for (const two of list) {
      if (!two.dual) continue;
      const one = words.flatMap((others, j) => {
        if (i === j || !compares(context.open, context.members[i] ?? -1, context.members[j] ?? -1))
          return [];
        return others
          .filter(
            (w) =>
              !w.dual &&
              w.concept === two.concept &&
              w.lemma === two.lemma &&
              meets(w.persons, two.persons) &&
              meets(w.acts, two.acts),
          )
          .flatMap((w) => quote(j, w));
      });
      const said = quote(i, two);
      if (said.length === 0 || one.length === 0) continue;
      context.trace(`number/conflict one or two: ${two.lemma}`);
      found.push(
        makeDiscrepancy({
          type: 'number',
          relation: 'conflict',
          confidence: 0.62,
          label: {
            ar: `كم؟ (${two.lemma})`,
            en: `One or two? (${two.lemma})`,
            fr: `Un ou deux ? (${two.lemma})`,
          },
          sides: [
            { value: '2', mentions: said },
            { value: '1', mentions: one },
          ],
          why: [WHY],
        }),
      );
    }
  });
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
