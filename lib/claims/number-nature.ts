import type { RuleContext } from './context';
import type { Fact } from './facts';

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

/** Dimensions and ledgers of what is measured or estimated once: a later report that differs contradicts. */
const FIXED_DIMENSIONS: ReadonlySet<string> = new Set(['m', 'kg', 'tonne', 'age']);
const FIXED_LEDGERS: ReadonlySet<string> = new Set(['loss', 'fine', 'compensation']);

/** Does what a number measures stay as it is (a ship's tonnage, the loss of a day)? */
export function isFixed(fact: Fact): boolean {
  if (FIXED_DIMENSIONS.has(fact.dimension)) return true;
  const ledger = fact.kinds.get('ledger') ?? '';
  return fact.dimension === 'money' && !fact.flags.market && FIXED_LEDGERS.has(ledger);
}

/** Does a figure follow the hour whichever way it goes: a price, seats and turnout as votes are counted? */
export function isMoving(fact: Fact): boolean {
  return (
    (fact.dimension === 'money' && fact.flags.market) ||
    ['seat', 'vote'].includes(fact.kinds.get('thing') ?? '') ||
    fact.kinds.get('measure') === 'turnout'
  );
}

/** Does a count grow as its event goes on: victims by any name, fires, provinces? What counts points or families does not. */
export function isGrowing(fact: Fact): boolean {
  if (GROWING_THINGS.has(fact.kinds.get('thing') ?? '')) return true;
  const people = fact.countedLemma === '' || fact.sorts.has('human');
  return people && GROWING.has(fact.kinds.get('victim') ?? '');
}

/** Is a word of a list within `before` tokens ahead of a number or `after` behind it, in its unit? By stem or lemma. */
function hasNear(
  context: RuleContext,
  { article, field, unit, firstToken, endToken }: Fact,
  words: ReadonlySet<string>,
  before: number,
  after: number,
): boolean {
  const tokens = context.articles[article]?.annotation[field].tokens ?? [];
  const end = Math.min(unit.endToken, endToken + after);
  for (let i = Math.max(unit.firstToken, firstToken - before); i < end; i += 1) {
    const token = tokens[i];
    if (token && (words.has(token.stem) || words.has(token.lemma))) return true;
  }
  return false;
}

/** Voices beside the authorities, whose counts stand against theirs. Folded stems and lemmas. */
const UNOFFICIAL: ReadonlySet<string> = new Set(
  'ناشط ناشطون ناشطين نشطاء مرصد نقابه تنسيقيه متمردون متمردين'.split(' '),
);

/** Does the sentence of a number lay it to a voice beside the authorities? */
export function isUnofficial(context: RuleContext, fact: Fact): boolean {
  return hasNear(context, fact, UNOFFICIAL, Infinity, Infinity);
}

/** Words of what holds a number of people from the first: how many were aboard or lived there does not grow. */
const ABOARD: ReadonlySet<string> = new Set(
  'متن متنه متنها تقل يقل اقل اقلت حمل يحمل تحمل تاوي تؤوي يؤوي قطن'.split(' '),
);
const ABOARD_REACH = 4;

/** Does a number tell how many a vehicle or a house held, rather than how many were hurt? */
export function isAboard(context: RuleContext, fact: Fact): boolean {
  return hasNear(context, fact, ABOARD, ABOARD_REACH, 0);
}

/** Words of what is planned, asked for, aimed at. Folded stems and lemmas. */
const AHEAD: ReadonlySet<string> = new Set(
  'متوقع متوقعه منتظر مرتقب توقع يتوقع تتوقع متوقعا مخطط مقرر امل تامل يامل يروم تروم يعتزم تعتزم اعتزم سوف هدف يهدف تهدف يستهدف تستهدف تتجه يتجه طلب طلبت تطلب'.split(
    ' ',
  ),
);
const AHEAD_BEFORE = 9;
const AHEAD_AFTER = 3;

/** Is a number one of a plan, a request or a forecast: a word of it, or a verb of the future, close by? */
export function isAhead(context: RuleContext, fact: Fact): boolean {
  if (fact.flags.expected || hasNear(context, fact, AHEAD, AHEAD_BEFORE, AHEAD_AFTER)) return true;
  const tokens = context.articles[fact.article]?.annotation[fact.field].tokens ?? [];
  const from = Math.max(fact.unit.firstToken, fact.firstToken - AHEAD_BEFORE);
  const to = Math.min(fact.unit.endToken, fact.endToken + AHEAD_AFTER);
  return tokens.slice(from, to).some((token) => token.future);
}
