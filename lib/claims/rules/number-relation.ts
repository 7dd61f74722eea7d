import type { RuleContext } from '../context';
import type { Fact } from '../facts';
import { magnitudeOf } from '../similarity';
import { relateFacts } from '../values';
import type { Relation } from '../types';

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
const FIXED_DIMENSIONS: ReadonlySet<string> = new Set(['m', 'kg', 'tonne', 'age']);
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

/** Does a count grow as its event goes on: victims by any name, fires, buildings? What counts points or families does not. */
function isGrowing(fact: Fact): boolean {
  if (GROWING_THINGS.has(fact.kinds.get('thing') ?? '')) return true;
  const people = fact.countedLemma === '' || fact.sorts.has('human');
  return people && GROWING.has(fact.kinds.get('victim') ?? '');
}

/** Voices beside the authorities, whose counts stand against theirs. Folded stems and lemmas. */
const UNOFFICIAL: ReadonlySet<string> = new Set(
  'ناشط ناشطون ناشطين نشطاء مرصد نقابه تنسيقيه متمردون متمردين'.split(' '),
);

/** Does the sentence of a number lay it to a voice beside the authorities? */
function isUnofficial(context: RuleContext, { article, field, unit }: Fact): boolean {
  const tokens = context.articles[article]?.annotation[field].tokens ?? [];
  for (let i = unit.firstToken; i < unit.endToken; i += 1) {
    const token = tokens[i];
    if (token && (UNOFFICIAL.has(token.stem) || UNOFFICIAL.has(token.lemma))) return true;
  }
  return false;
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
      amount: fact.number ? magnitudeOf(fact.number) : 0,
      fact,
    }))
    .filter((d) => !Number.isNaN(d.at))
    .sort((a, b) => a.at - b.at || a.amount - b.amount);
  const first = dated[0];
  const last = dated.at(-1);
  const grows = facts.some(isGrowing);
  if (facts.some(isFixed)) return 'conflict';
  const undated = dated.length < facts.length;
  const later = first && last && !undated && last.at - first.at >= SAME_HOUR;
  // A price of another day, and what was only weighed when the first report was written.
  if (later && first.amount !== last.amount)
    if (facts.every(isMoving) || (first.fact.flags.expected && !last.fact.flags.expected))
      return 'update';
  if (first && last && last.at - first.at >= LONG_AFTER && first.amount !== last.amount)
    return 'update';
  const voices = new Set(facts.map((fact) => isUnofficial(context, fact)));
  if (voices.size > 1) return 'conflict';
  if (!grows || !first || !last) return 'conflict';
  if (last.at - first.at < SAME_HOUR && !undated) return 'conflict';
  const rises = dated.every((d, i) => {
    const before = dated[i - 1];
    if (!before || d.amount >= before.amount || d.at - before.at < SAME_HOUR) return true;
    // 61, and later 'more than sixty', is no fall.
    return relateFacts(d.fact, before.fact) !== 'apart';
  });
  return rises ? 'update' : 'conflict';
}
