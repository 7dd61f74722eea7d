import type { Annotation, NumberMention } from '../../arabic/types';
import { sortsOf } from './counted-sorts';

/** Words before a number that make it an age; folded stems. (سنه is a year as well as his age.) */
const BEFORE: ReadonlySet<string> = new Set(['عمر', 'اعمار', 'سن']);
const AGED: ReadonlySet<string> = new Set(
  'بالغ بالغه يبلغ تبلغ بلغ بلغت ناهز ناهزت يناهز تناهز'.split(' '),
);
const CHILD_OF: ReadonlySet<string> = new Set('ابن ابنه بن بنت ذو ذي ذات'.split(' '));
const LIFE: ReadonlySet<string> = new Set('عمر عمره عمرها عمرهما'.split(' '));
/** The word right before an age told as an ordinal. */
const AGE_WORD = 'سن';
/** A year of a life. */
const SPRING = 'ربيع';

/** Words between an age and the word that says so. */
const REACH = 3;
const QUOTE = /^["«»“”]$/u;
/** Ages that people of the news have, where nothing but the number stands there. */
const [YOUNGEST, OLDEST] = [7, 109];
/** Up to here an ordinal without a noun is an hour. */
const HOURS = 12;

const stemAt = (annotation: Annotation, i: number): string => annotation.tokens[i]?.stem ?? '';

function isOneOf(annotation: Annotation, i: number, words: ReadonlySet<string>): boolean {
  const token = annotation.tokens[i];
  return (
    token !== undefined &&
    (words.has(token.norm) || words.has(token.stem) || words.has(token.lemma))
  );
}

/** من العمر, من عمره from token `i`. */
function ofLife(annotation: Annotation, i: number): boolean {
  return stemAt(annotation, i) === 'من' && isOneOf(annotation, i + 1, LIFE);
}

/** Tokens from a person's name, or a word for one, to the end of the apposition that it opens. */
const APPOSITION = 4;

/**
 * Does a person's name, or a word for one (الرئيس), end right before token `i`, or but for the names that follow it
 * (الحكم جوناس كاباندا), which no list has?
 */
function afterPerson(annotation: Annotation, i: number): boolean {
  const { tokens, names } = annotation;
  for (let at = i - 1; at >= i - APPOSITION; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.pos === 'verb' || token.pos === 'particle') return false;
    if (names.some((n) => n.kind === 'person' && n.firstToken <= at && at < n.endToken))
      return true;
    if (sortsOf(token.lemma).has('human')) return true;
  }
  return false;
}

const closes = (annotation: Annotation, i: number): boolean => {
  const token = annotation.tokens[i];
  return token === undefined || token.kind === 'punctuation';
};

/**
 * Is a number the age of somebody: 38 عاما من العمر, البالغ 38 سنة, (38 عاما), a name then ، 38 ، ابنة السنوات الست, في
 * الثالثة عشرة من عمره? Told from the words around it; the age of a thing (عمره أربعون عاما) counts too.
 */
export function isAge(annotation: Annotation, n: NumberMention): boolean {
  const { firstToken: first, endToken: end } = n;
  if (ofLife(annotation, end) || ofLife(annotation, end + 1)) return n.value < 150;
  const own = annotation.tokens[first];
  if (n.kind === 'ordinal') {
    if (n.counted !== undefined || own?.definite !== true || !own.stem.endsWith('ه')) return false;
    // سن الخامسة عشرة: what is told of an age is no hour, however small.
    const before = stemAt(annotation, first - 1);
    if (before === AGE_WORD) return n.value <= OLDEST;
    // In the hours of a day only what comes after twelve is surely no hour.
    return before === 'في' && n.value > HOURS && n.value <= OLDEST;
  }
  const years = n.unit === 'year' || n.counted?.lemma === SPRING || n.counted?.lemma === 'سنه';
  const bare = n.kind === 'number' && n.counted === undefined && n.unit === undefined;
  if (n.value > 150 || (!years && !bare)) return false;
  for (let i = first - 1; i >= first - REACH; i -= 1) {
    if (annotation.tokens[i]?.kind === 'punctuation') break;
    if (BEFORE.has(stemAt(annotation, i))) return true;
    if (years && annotation.tokens[i]?.definite === true && isOneOf(annotation, i, AGED))
      return true;
  }
  if (n.counted?.lemma === SPRING) return true;
  const led = isOneOf(annotation, first - 1, CHILD_OF) || isOneOf(annotation, first - 2, CHILD_OF);
  // ابنة الأعوام السبعة: the years stand between.
  const yearsBefore = annotation.tokens[first - 1]?.definite === true;
  const next = n.counted !== undefined || yearsBefore || isOneOf(annotation, first - 1, CHILD_OF);
  if (years && led && next) return true;
  const mark = annotation.tokens[first - 1]?.norm ?? '';
  if (years && mark === '(' && annotation.tokens[end]?.norm === ')') return true;
  // لمواطنة "52 سنة"
  const person = sortsOf(annotation.tokens[first - 2]?.lemma ?? '').has('human');
  if (years && person && QUOTE.test(mark) && QUOTE.test(annotation.tokens[end]?.norm ?? ''))
    return true;
  if (mark !== '،' && mark !== ',') return false;
  if (!closes(annotation, end) || annotation.tokens[end]?.norm === ':') return false;
  if (years) return n.unit === 'year' && afterPerson(annotation, first - 1);
  return n.value >= YOUNGEST && n.value <= OLDEST && afterPerson(annotation, first - 1) && !n.label;
}
