import type { RuleContext } from '../context';
import { sentenceOfUnit, tokensOf } from '../words/unit-sentence';
import type { Fact } from './facts';

/** Kinds of count that grow as an event goes on. */
const GROWING: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'grave',
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

/** Dimensions of what is measured once, and ledgers of what is settled for some weeks: a later report that differs contradicts. */
const FIXED_DIMENSIONS: ReadonlySet<string> = new Set(['m', 'kg', 'tonne', 'age']);
const SETTLED_LEDGERS: ReadonlySet<string> = new Set(['fine', 'compensation']);

/** What a sum that is no price of a market stands for (loss, fine); '' where that is not told, or it is no sum. */
function ledgerOf({ dimension, flags, kinds }: Fact): string {
  return dimension === 'money' && !flags.market ? (kinds.get('ledger') ?? '') : '';
}

/** Does what a number measures stay as it is (a ship's tonnage, how strong a quake was, the loss of a day)? */
export function isFixed(fact: Fact): boolean {
  if (FIXED_DIMENSIONS.has(fact.dimension)) return true;
  if (ledgerOf(fact) === 'loss') return true;
  // What is counted has no strength (قوة من 60 جنديا): the word is one of a body of people there, or of size.
  const strength = fact.kinds.get('measure') === 'magnitude' && fact.countedLemma === '';
  return strength && (fact.dimension === 'degree' || fact.dimension === 'count');
}

/** Is a sum one that stays for some weeks, until a court or an office sees to it again: a fine, a compensation? */
export function isSettled(fact: Fact): boolean {
  return SETTLED_LEDGERS.has(ledgerOf(fact));
}

/** Does a figure follow the hour whichever way it goes: a price, seats and turnout as votes are counted? */
export function isMoving(fact: Fact): boolean {
  return (
    (fact.dimension === 'money' && fact.flags.market) ||
    ['seat', 'vote'].includes(fact.kinds.get('thing') ?? '') ||
    isTurnout(fact)
  );
}

export function isTurnout(fact: Fact): boolean {
  return fact.kinds.get('measure') === 'turnout' && fact.dimension === 'percent';
}

/** Is a sum a price, by whatever word? Those of a market move by the hour, others by the day. */
export function isPrice(fact: Fact): boolean {
  return fact.dimension === 'money' && fact.kinds.get('ledger') === 'price';
}

/** Does a count grow as its event goes on: victims by any name, fires, provinces? What counts points or families does not. */
export function isGrowing(fact: Fact): boolean {
  if (fact.dimension === 'm2') return fact.nearClasses.has('e:fire-burn');
  if (fact.dimension !== 'count') return false;
  if (GROWING_THINGS.has(fact.kinds.get('thing') ?? '') && !fact.sorts.has('human')) return true;
  const people = fact.countedLemma === '' || fact.sorts.has('human');
  return people && GROWING.has(fact.kinds.get('victim') ?? '');
}

/** Words of a count that has gone up by the time it is told: to its new height, so far. Folded stems and lemmas. */
const RISEN: ReadonlySet<string> = new Set(
  'ارتفع ارتفعت يرتفع ترتفع ارتفاع صعد صعدت صار صارت صاروا وصل وصلت يصل تصل بات باتت اصبح اصبحت'.split(
    ' ',
  ),
);
const RISEN_BEFORE = 7;

/** Does a sentence tell a number as what a count has come to (ارتفع عدد الموقعين إلى 350)? */
export function isRisen(
  context: RuleContext,
  { article, field, unit, firstToken, endToken }: Fact,
): boolean {
  const tokens = context.articles[article]?.annotation[field].tokens ?? [];
  return tokens
    .slice(Math.max(unit.firstToken, firstToken - RISEN_BEFORE), Math.min(unit.endToken, endToken))
    .some((token) => RISEN.has(token.stem) || RISEN.has(token.lemma));
}

/** Voices beside the authorities, whose counts stand against theirs. Folded stems. */
const UNOFFICIAL: ReadonlySet<string> = new Set(
  'ناشط ناشطون ناشطين نشطاء مرصد نقابه نقابيون نقابيين نقابي تنسيقيه تنسيقيات متمردون متمردين معارض معارضون معارضين معارضه اهالي ذوو ذوي عائلات عوائل اسر مقاتلون مقاتلو'.split(
    ' ',
  ),
);

/** Is a number laid to a voice beside the authorities? */
export function isUnofficial(context: RuleContext, { article, field, firstToken }: Fact): boolean {
  const annotation = context.articles[article]?.annotation[field];
  const at = annotation?.tokens[firstToken]?.start;
  if (!annotation || at === undefined) return false;
  return annotation.speech.some(({ start, end, speakerSpan }) => {
    if (at < start || at >= end || speakerSpan === undefined) return false;
    return annotation.tokens.some(
      (token) =>
        token.start >= speakerSpan.start &&
        token.end <= speakerSpan.end &&
        (UNOFFICIAL.has(token.stem) || UNOFFICIAL.has(token.lemma)),
    );
  });
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

/** Words of being made of, right before what a thing has from the first, or before من. Folded stems. */
const MADE_OF: ReadonlySet<string> = new Set(
  'تضم يضم مكون مكونه مؤلف مؤلفه تالف تالفت تتالف يتالف تكون تتكون يتكون قوامه قوامها'.split(' '),
);
/** Bodies, of whose members من tells how many there are. */
const BODIES: ReadonlySet<string> = new Set('لجنه هيئه وفد خليه عصابه طاقم'.split(' '));

/** Does a number tell of how many a body or a thing is made (لجنة من خمسة أطباء, بناية مكونة من ستة طوابق)? */
export function isComposition(
  context: RuleContext,
  { article, field, unit, firstToken }: Fact,
): boolean {
  const tokens = context.articles[article]?.annotation[field].tokens ?? [];
  const made = tokens[firstToken - 1]?.norm === 'من' ? firstToken - 2 : firstToken - 1;
  const token = made >= unit.firstToken ? tokens[made] : undefined;
  if (token === undefined) return false;
  if (MADE_OF.has(token.stem) || MADE_OF.has(token.lemma)) return true;
  return made < firstToken - 1 && (BODIES.has(token.stem) || BODIES.has(token.lemma));
}

/** Words of a count that is not over when it is told. Folded norms. */
const SO_FAR: readonly string[] = [
  'حتي الان',
  'حتي اللحظه',
  'حتي الساعه',
  'الي الان',
  'حد الان',
  'حدود الان',
  'مبدئيا',
];
/** Words of a toll that is not the last: of what else its sentence counts they say nothing. */
const FIRST_TOLL: readonly string[] = [
  'حصيله اوليه',
  'الحصيله الاوليه',
  'حصيله مؤقته',
  'حصيله غير نهائيه',
  'مرشح للارتفاع',
  'مرشحه للارتفاع',
  'مرشح للزياده',
  'مرشحه للزياده',
];

/** Does the sentence of a number tell it as a count that goes on (حتى الآن, حصيلة أولية)? */
export function isSoFar(context: RuleContext, fact: Fact): boolean {
  const sentence = sentenceOfUnit(context.articles, fact);
  if (!sentence) return false;
  const norms = tokensOf(sentence).map(({ norm }) => norm);
  const text = ` ${norms.join(' ')} `;
  const has = (phrases: readonly string[]): boolean =>
    phrases.some((phrase) => text.includes(` ${phrase} `));
  return has(SO_FAR) || (isGrowing(fact) && has(FIRST_TOLL));
}
