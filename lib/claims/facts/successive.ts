import type { Annotation } from '../../arabic/types';
import type { Fact } from './facts';
import type { ReadArticle } from '../read';
import { relateFacts } from './values';

/** Verbs and nouns of changing a value: what they take from one number they bring to another. Folded stems and lemmas. */
const CHANGES: ReadonlySet<string> = new Set(
  [
    'رفع رفعت يرفع ترفع ترفيع ارتفع ارتفعت يرتفع ترتفع ارتفاع زاد زادت يزيد تزيد زياده قفز قفزت يقفز تقفز صعد صعدت يصعد تصعد',
    'خفض خفضت يخفض تخفض خفضها تخفيض خفضوا انخفض انخفضت ينخفض تنخفض انخفاض خفف خففت تخفيف نزل نزلت ينزل تنزل نزلوا هبط هبطت يهبط تهبط',
    'تراجع تراجعت يتراجع تتراجع تراجعوا قلص قلصت تقليص تقلص تقلصت يتقلص تتقلص انكمش انكمشت حط حطت',
    'عدل عدلت تعديل وسع وسعت توسيع مدد مددت تمديد ضاعف ضاعفت مضاعفه شدد شددت تشديد انتقل انتقلت تحول تحولت وصل وصلت يصل تصل',
  ]
    .join(' ')
    .split(' '),
);
/** Words between a new value and the one it takes the place of. Folded norms. */
const INSTEAD: readonly (readonly string[])[] = [
  ['بدلا', 'من'],
  ['بدل'],
  ['عوض'],
  ['عوضا', 'عن'],
  ['بعدما', 'كان'],
  ['بعدما', 'كانت'],
  ['بعد', 'ان', 'كان'],
  ['بعد', 'ان', 'كانت'],
];
/** Words between two values of one sentence of which the second came later. Folded norms. */
const THEN: ReadonlySet<string> = new Set(['ثم', 'لاحقا', 'قبل']);
/** Tokens between those two, and from the change to the second, at most. */
const [LATER, TO_SECOND] = [18, 5];
/** Tokens between two values of one change, and between the change and the first of them, at most. */
const BETWEEN = 4;
const BEFORE = 8;

function isChange({ tokens }: Annotation, before: number): boolean {
  for (let i = Math.max(0, before - BEFORE); i < before; i += 1) {
    const token = tokens[i];
    if (token && (CHANGES.has(token.stem) || CHANGES.has(token.lemma))) return true;
  }
  return false;
}

/** Where a value stands, in tokens. */
type Place = Pick<Fact, 'firstToken' | 'endToken'>;

/** How two values of one sentence follow one another, the first as it stands in the text: old to new, new for old. */
export function orderOf(
  annotation: Annotation,
  first: Place,
  second: Place,
): 'rising' | 'instead' | undefined {
  const { tokens } = annotation;
  if (second.firstToken - first.endToken > BETWEEN) return undefined;
  const between = tokens.slice(first.endToken, second.firstToken);
  if (between.some((token) => token.kind === 'punctuation' || token.kind === 'number'))
    return undefined;
  const words = between.map((token) => token.norm);
  const from = tokens[first.firstToken - 1]?.norm;
  if (words.at(-1) === 'الي' && from === 'من' && isChange(annotation, first.firstToken - 1))
    return 'rising';
  const instead = INSTEAD.some((phrase) =>
    phrase.every((word, i) => words[words.length - phrase.length + i] === word),
  );
  return instead ? 'instead' : undefined;
}

/** Does a sentence bring a value to another one later on: طلبت 70 مليونا …، ثم خفضت مطلبها إلى 40? */
function isThen({ tokens }: Annotation, first: Place, second: Place): boolean {
  const to = second.firstToken - 1;
  if (tokens[to]?.norm !== 'الي' || to - first.endToken > LATER) return false;
  for (let i = to - 1; i > first.endToken && i >= to - TO_SECOND; i -= 1) {
    const token = tokens[i];
    if (token === undefined || (!CHANGES.has(token.stem) && !CHANGES.has(token.lemma))) continue;
    // ثم خفضت, قبل أن تخفض, لتنخفض.
    return token.preposition === 'ل' || THEN.has(tokens[i - 1]?.norm ?? '') || isBefore(tokens, i);
  }
  return false;
}

/** قبل أن: does it stand right before a token? */
function isBefore(tokens: Annotation['tokens'], i: number): boolean {
  return tokens[i - 1]?.norm === 'ان' && tokens[i - 2]?.norm === 'قبل';
}

/** The earlier value of a sentence that a later one took the place of, past those that are a part of it. */
function broughtTo(
  annotation: Annotation,
  facts: readonly Fact[],
  second: Fact,
): Succession | undefined {
  const before = facts.findLast(
    (fact) => fact.dimension === second.dimension && !fact.flags.subset,
  );
  if (!before || relateFacts(before, second) !== 'apart') return undefined;
  return isThen(annotation, before, second) ? { before, after: second } : undefined;
}

/** Two values of one sentence of which the later took the place of the earlier (من سبع سنوات إلى أربع). */
export interface Succession {
  readonly before: Fact;
  readonly after: Fact;
}

/** The succession of two values of one sentence that follow each other in it, old to new or new for old. */
function sideBySide(annotation: Annotation, first: Fact, second: Fact): Succession | undefined {
  if (first.dimension !== second.dimension || relateFacts(first, second) !== 'apart')
    return undefined;
  const how = orderOf(annotation, first, second);
  if (how === undefined) return undefined;
  return how === 'rising' ? { before: first, after: second } : { before: second, after: first };
}

/** Words of what is only foreseen. Folded stems. */
const FORESEEN: ReadonlySet<string> = new Set(
  'متوقع متوقعه متوقعا توقع توقعت يتوقع تتوقع توقعات توقعاته مرتقب مرتقبه احتمال احتمالات مرجح يرجح ترجح'.split(
    ' ',
  ),
);

/** Is the new value one that somebody foresees: التوقعات بارتفاع العدد من 7 ملايين إلى 8? Nothing has overtaken the old one. */
function isForeseen({ tokens }: Annotation, { unit, firstToken }: Fact): boolean {
  return tokens
    .slice(unit.firstToken, firstToken)
    .some((token) => token.future || FORESEEN.has(token.stem));
}

/** The successions that the numbers of some articles tell; `facts` in the order of their places. */
export function successionsOf(
  facts: readonly Fact[],
  articles: readonly ReadArticle[],
): Succession[] {
  return facts.flatMap((second, i): Succession[] => {
    const annotation = articles[second.article]?.annotation[second.field];
    if (!second.number || !annotation || isForeseen(annotation, second)) return [];
    let from = i;
    while (from > 0 && isBeside(facts[from - 1], second)) from -= 1;
    const earlier = facts.slice(from, i);
    const first = earlier.at(-1);
    if (first === undefined) return [];
    const found = sideBySide(annotation, first, second) ?? broughtTo(annotation, earlier, second);
    return found === undefined ? [] : [found];
  });
}

/** Is a fact a number of the sentence of another? */
function isBeside(fact: Fact | undefined, { article, field, unit }: Fact): boolean {
  return (
    fact?.number !== undefined &&
    fact.article === article &&
    fact.field === field &&
    fact.unit.sentence === unit.sentence
  );
}
