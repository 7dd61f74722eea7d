import type { Annotation, DateMention } from '../../arabic/types';

/** Nouns behind whose month goods are handed over (تسليم سبتمبر, عقود ديسمبر): it names the contract. Folded stems. */
const CONTRACTS: ReadonlySet<string> = new Set('تسليم تسليمات عقود عقد استحقاق'.split(' '));

/** Words of quotations on markets: beside a sum an hour is that of the quotation. Folded stems. */
const QUOTED: ReadonlySet<string> = new Set(
  'برميل اوقيه اونصه مؤشر موشر نقطه سهم سعر عقود خام معاملات تعاملات جلسه عمله صرف'.split(' '),
);

/** What bears a day or a month as its name, the year left out: squares, towns, revolts, wars. Folded stems. */
const NAMED: ReadonlySet<string> = new Set(
  'ثوره انتفاضه حرب حركه ميدان ساحه شارع طريق محور جسر كوبري مدينه ضاحيه بلده قريه منطقه محافظه حي استاد ملعب مدرسه جامعه مستشفي قوي تحالف تيار'.split(
    ' ',
  ),
);

/** What is held again and again, each time with its year as a part of the name: مونديال روسيا 2018. Folded stems. */
const HELD: ReadonlySet<string> = new Set(
  'مونديال كاس اولمبياد اكسبو معرض ملتقي مهرجان منتدي رؤيه رويه نسخه بطوله خليجي يورو'.split(' '),
);

/** Tokens between such a noun and its year. */
const NAME_REACH = 4;
/** Tokens between 'by' and the hour of a quotation. */
const BY_REACH = 2;

const isYear = ({ precision, parts }: DateMention): boolean =>
  precision === 'year' && parts.year !== undefined;

/** The nearest word before token `i`, marks of quotation and brackets passed over. */
function wordBefore({ tokens }: Annotation, i: number): number {
  let at = i - 1;
  while (tokens[at]?.kind === 'punctuation' && !/^[.،,؛:!؟]$/u.test(tokens[at]?.norm ?? ''))
    at -= 1;
  return at;
}

/** Is a month the name of a contract (لتسليم سبتمبر)? */
function namesContract(annotation: Annotation, date: DateMention): boolean {
  if (date.precision !== 'month') return false;
  const before = annotation.tokens[wordBefore(annotation, date.firstToken)];
  return before?.enclitic === '' && CONTRACTS.has(before.stem);
}

/** Is a day or month without its year the name of a square, a town, a revolt (ثورة 14 يوليو)? */
function namesThing({ tokens }: Annotation, { parts, firstToken }: DateMention): boolean {
  if (parts.year !== undefined || parts.month === undefined) return false;
  const before = tokens[firstToken - 1];
  return before?.enclitic === '' && !before.definite && NAMED.has(before.stem);
}

/** What is held at a feast and called by it, days before or after it (مهرجان عيد الفطر). Folded stems. */
const FESTIVE: ReadonlySet<string> = new Set(
  'مهرجان مهرجانات احتفال احتفالات فعاليه فعاليات حفل حفلات برنامج برامج معايده عيديه'.split(' '),
);

/** Is a feast a part of the name of what is held, with no number of its own? */
function namesFestival(
  { tokens }: Annotation,
  { parts, firstToken, endToken }: DateMention,
): boolean {
  if (parts.day === undefined || parts.year !== undefined) return false;
  if (tokens.slice(firstToken, endToken).some((token) => token.kind === 'number')) return false;
  const before = tokens[firstToken - 1];
  return tokens[firstToken]?.stem === 'عيد' && FESTIVE.has(before?.stem ?? '');
}

/** Is a year a part of the name of what is held again and again, with nothing but nouns between? */
function namesEdition({ tokens, names }: Annotation, date: DateMention): boolean {
  if (!isYear(date) || tokens[date.firstToken]?.kind !== 'number') return false;
  const open = date.firstToken - 1;
  // (بلجيكا 2015): a place and the year, in brackets.
  const place = names.some((n) => n.kind === 'place' && n.endToken === date.firstToken);
  if (place && tokens[date.endToken]?.norm === ')' && tokens[open - 1]?.norm === '(') return true;
  for (let i = open; i > open - NAME_REACH; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.pos === 'verb' || token.preposition !== '') return false;
    if (HELD.has(token.stem)) return true;
    if (token.stem === 'في' || token.stem === 'من' || token.stem === 'منذ') return false;
  }
  return false;
}

/** Is an hour that of a quotation: by a clock, in a sentence that gives prices? */
function isQuotation(
  { tokens, numbers }: Annotation,
  date: DateMention,
  clock: string | undefined,
  from: number,
  to: number,
): boolean {
  if (date.parts.time === undefined) return false;
  const by = tokens
    .slice(Math.max(from, date.firstToken - BY_REACH), date.firstToken + 1)
    .some((token) => token.stem === 'حلول');
  if (!by && clock !== 'gmt') return false;
  const priced = numbers.some(
    (n) =>
      n.firstToken >= from && n.endToken <= to && (n.kind === 'currency' || n.kind === 'percent'),
  );
  return priced && tokens.slice(from, to).some((token) => QUOTED.has(token.stem));
}

/**
 * Does a date tell no day of what its sentence is about: the month by which a contract goes, the hour of a quotation, a
 * year or a day that is part of a name? `from` and `to` are the tokens of its sentence, `clock`
 * the clock that its hour is told by.
 */
export function isIdleDate(
  annotation: Annotation,
  date: DateMention,
  clock: string | undefined,
  from: number,
  to: number,
): boolean {
  return (
    namesContract(annotation, date) ||
    namesThing(annotation, date) ||
    namesFestival(annotation, date) ||
    namesEdition(annotation, date) ||
    isQuotation(annotation, date, clock, from, to)
  );
}
