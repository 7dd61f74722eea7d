import type { RuleContext } from '../context';
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

/** Does what a number measures stay as it is (a ship's tonnage, how strong a quake was, the loss of a day)? */
export function isFixed(fact: Fact): boolean {
  if (FIXED_DIMENSIONS.has(fact.dimension)) return true;
  if (fact.kinds.get('measure') === 'magnitude') return true;
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
  if (GROWING_THINGS.has(fact.kinds.get('thing') ?? '') && !fact.sorts.has('human')) return true;
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

/** Words of a count that has gone up by the time it is told: to its new height, so far. Folded stems and lemmas. */
const RISEN: ReadonlySet<string> = new Set(
  'ارتفع ارتفعت يرتفع ترتفع ارتفاع صعد صعدت صار صارت صاروا وصل وصلت يصل تصل بات باتت اصبح اصبحت'.split(
    ' ',
  ),
);
const RISEN_BEFORE = 7;

/** Does a sentence tell a number as what a count has come to (ارتفع عدد الموقعين إلى 350)? */
export function isRisen(context: RuleContext, fact: Fact): boolean {
  return hasNear(context, fact, RISEN, RISEN_BEFORE, 0);
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

/** Words right before which 'يقل' and 'أقل' bound a number (لا يقل عن, على الأقل) and carry nobody. Folded norms. */
const BOUNDING: ReadonlySet<string> = new Set(['لا', 'لم', 'علي']);
const LESS: ReadonlySet<string> = new Set(['يقل', 'تقل', 'اقل', 'الاقل']);
const THAN: ReadonlySet<string> = new Set(['من', 'عن']);

/** Does a number tell how many a vehicle or a house held, rather than how many were hurt? */
export function isAboard(
  context: RuleContext,
  { article, field, unit, firstToken }: Fact,
): boolean {
  const tokens = context.articles[article]?.annotation[field].tokens ?? [];
  for (let i = Math.max(unit.firstToken, firstToken - ABOARD_REACH); i < firstToken; i += 1) {
    const token = tokens[i];
    if (token === undefined || !(ABOARD.has(token.stem) || ABOARD.has(token.lemma))) continue;
    const bound =
      LESS.has(token.norm) &&
      (BOUNDING.has(tokens[i - 1]?.norm ?? '') || THAN.has(tokens[i + 1]?.norm ?? ''));
    if (!bound) return true;
  }
  return false;
}

/** Words of what is planned, asked for, aimed at. Folded stems and lemmas. */
const AHEAD: ReadonlySet<string> = new Set(
  'متوقع متوقعه منتظر مرتقب توقع يتوقع تتوقع متوقعا مخطط مقرر امل تامل يامل يروم تروم يعتزم تعتزم اعتزم سوف هدف يهدف تهدف يستهدف تستهدف تتجه يتجه طلب طلبت تطلب'.split(
    ' ',
  ),
);
/** Verbs whose subject may be counted right behind them. */
const ASKING: ReadonlySet<string> = new Set(['طالب', 'طالبت', 'طلب', 'طلبت', 'يطالب', 'تطالب']);
const AHEAD_BEFORE = 9;
const AHEAD_AFTER = 3;

/** Is a number one of a plan, a request or a forecast: a word of it, or a verb of the future, close by? */
export function isAhead(context: RuleContext, fact: Fact): boolean {
  const article = context.articles[fact.article];
  const tokens = article?.annotation[fact.field].tokens ?? [];
  const head = tokens[fact.firstToken - 1]?.stem ?? '';
  // طالب ثلاثة من الأعضاء: they ask, nobody asks for them.
  const asks = ASKING.has(head) && tokens[fact.firstToken]?.preposition === '';
  if (asks && fact.sorts.has('human')) return false;
  if (fact.flags.expected || hasNear(context, fact, AHEAD, AHEAD_BEFORE, AHEAD_AFTER)) return true;
  const from = Math.max(fact.unit.firstToken, fact.firstToken - AHEAD_BEFORE);
  const to = Math.min(fact.unit.endToken, fact.endToken + AHEAD_AFTER);
  return tokens.slice(from, to).some((token) => token.future);
}
