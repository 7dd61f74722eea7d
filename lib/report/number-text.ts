import { arabicRange, oblique, scaled } from './arabic-number';
import type { Language, MessageKey, Translator } from './i18n';
import { withUnit } from './unit-names';

const NUMBER = /^([≈<>≤≥]?)(-?\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(?:(%)| (.+))?$/;
const CURRENCY = /^[A-Z]{3}$/;

const MILLION = 1e6;
/** Digits before the word for a power of a thousand that still read well behind the decimal point. */
const DECIMALS = 3;
/** Otherwise as many as were written: ECMA-402 would round a rate of exchange, and money of some countries to whole units. */
const EXACT = 10;

/** Is a number said in full as a few digits and million, milliard, …? */
function isRound(amount: number): boolean {
  const size = Math.abs(amount);
  if (size < MILLION) return false;
  const unit = 1000 ** Math.floor(Math.log10(size) / 3);
  return Number.isInteger(size / (unit / 10 ** DECIMALS));
}

interface Parsed {
  readonly sign: string;
  readonly low: string;
  readonly high: string | undefined;
  readonly unit: string;
}

function parse(value: string): Parsed | null {
  const match = NUMBER.exec(value);
  if (!match) return null;
  const [, sign = '', low = '', high, percent, word = ''] = match;
  const unit = percent ?? word;
  // Lemmas of counted nouns are folded spellings, fit to be compared and not to be read.
  return { sign, low, high, unit: /^[A-Za-z%][A-Za-z0-9/-]*$/.test(unit) ? unit : '' };
}

/** Can all numbers be said with million and milliard? Where one can't, digits compare better. */
export function areRound(values: readonly string[]): boolean {
  return values.every((value) => {
    const parsed = parse(value);
    if (!parsed) return false;
    return [parsed.low, parsed.high ?? parsed.low].every((it) => isRound(Number(it)));
  });
}

/** French puts 'de' between a million and what there are millions of; ECMA-402 leaves it out. */
function withDe(text: string): string {
  return text.replace(
    /(m?illions?|illiards?)\s+(\p{L})/u,
    (_, word: string, letter: string) =>
      `${word} ${/[aeiouhéèêâ]/iu.test(letter) ? `d’${letter}` : `de ${letter}`}`,
  );
}

/** How ECMA-402 is to print a number with this unit, '' for none. */
function styleOf(unit: string): Intl.NumberFormatOptions {
  if (unit === '') return {};
  if (unit === '%') return { style: 'unit', unit: 'percent', unitDisplay: 'short' };
  return CURRENCY.test(unit)
    ? { style: 'currency', currency: unit, currencyDisplay: 'name', minimumFractionDigits: 0 }
    : { style: 'unit', unit, unitDisplay: 'long' };
}

function format(
  amount: number,
  unit: string,
  round: boolean,
  { locale, language }: Translator,
): string | null {
  const size: Intl.NumberFormatOptions = round
    ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: DECIMALS }
    : { maximumFractionDigits: EXACT };
  const number = new Intl.NumberFormat(locale, size).format(amount);
  const named = withUnit(
    amount,
    language === 'ar' && unit !== '' ? scaled(number, true) : number,
    unit,
    language,
  );
  if (named !== null) return round && language === 'fr' ? withDe(named) : named;
  try {
    const text = new Intl.NumberFormat(locale, { ...styleOf(unit), ...size }).format(amount);
    // As the interface spells it: يوماً, where ECMA-402 has يومًا.
    if (language === 'ar')
      return scaled(text.replace(/\u064B\u0627/gu, '\u0627\u064B'), unit !== '');
    return round && language === 'fr' ? withDe(text) : text;
  } catch {
    return null;
  }
}

const VAGUE: readonly MessageKey[] = [
  'value_vague_1',
  'value_vague_2',
  'value_vague_3',
  'value_vague_4',
  'value_vague_5',
  'value_vague_6',
  'value_vague_7',
  'value_vague_8',
  'value_vague_9',
];

/** 'thousands' for 2000 to 9999: a count that the text gave by its size alone; null for any other range. */
function vagueText(low: string, high: string | undefined, { t }: Translator): string | null {
  if (high === undefined || !/^20+$/.test(low) || !/^9+$/.test(high)) return null;
  const key = low.length === high.length ? VAGUE[low.length - 2] : undefined;
  return key === undefined ? null : t(key);
}

/** What the engine takes 'a few' of a unit of time to be. */
const FEW = { low: '2', high: '10' };
const TIMES: ReadonlySet<string> = new Set(
  'second minute hour day night week month year decade century'.split(' '),
);

/** 'A few days' for about 2 to 10 of them, as no text gives a length in so many words; null for any other range. */
function fewText(parsed: Parsed, translator: Translator): string | null {
  const { sign, low, high, unit } = parsed;
  if (sign !== '≈' || low !== FEW.low || high !== FEW.high || !TIMES.has(unit)) return null;
  const units = format(Number(high), unit, false, translator)?.replace(/^10\s/u, '');
  return units === undefined ? null : translator.t('value_few', { value: units });
}

/** Halves of units that are said in a word and not with a decimal point. */
const HALVES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  century: { ar: 'نصف قرن', en: 'half a century', fr: 'un demi-siècle' },
  year: { ar: 'نصف سنة', en: 'half a year', fr: 'une demi-année' },
  day: { ar: 'نصف يوم', en: 'half a day', fr: 'une demi-journée' },
  hour: { ar: 'نصف ساعة', en: 'half an hour', fr: 'une demi-heure' },
  minute: { ar: 'نصف دقيقة', en: 'half a minute', fr: 'une demi-minute' },
};

/** French loses the vowel of 'de' before 'un': plus d’un demi-siècle. */
const elided = (text: string): string => text.replace(/\bde ([\u2066-\u2069]?une? )/u, 'd’$1');

/**
 * A number in the engine's neutral notation, said in the translator's language: '≈1200 day' → 'نحو 1,200 يوم'.
 * What is counted is left to the question.
 * @param round say millions in words
 * @returns null for what is no number
 */
export function numberText(value: string, translator: Translator, round = false): string | null {
  const parsed = parse(value);
  if (!parsed) return null;
  const { sign, low, high, unit } = parsed;
  const vague = unit === '' ? vagueText(low, high, translator) : null;
  if (vague !== null && (sign === '' || sign === '≈')) return vague;
  const few = fewText(parsed, translator);
  if (few !== null) return few;
  const plain = (text: string): string => format(Number(text), '', round, translator) ?? text;
  const full = (text: string): string =>
    format(Number(text), unit, round, translator) ?? plain(text);
  const arabic = translator.language === 'ar';
  const inCase = (text: string, said: string): string =>
    arabic ? oblique(said, Number(text) === 2) : said;
  const half = high === undefined && Number(low) === 0.5 ? HALVES[unit] : undefined;
  let text = half?.[translator.language] ?? full(high ?? low);
  if (high !== undefined) {
    const [first, last] = [plain(low), text];
    const words = arabic ? arabicRange(round ? first : full(low), first, inCase(high, last)) : null;
    text = words ?? `${first}–${last}`;
  } else if (sign !== '' && sign !== '≥') text = inCase(low, text);
  switch (sign) {
    case '≈':
      return elided(translator.t('value_about', { value: text }));
    case '>':
      return elided(translator.t('value_over', { value: text }));
    case '<':
      return elided(translator.t('value_under', { value: text }));
    case '≥':
      return translator.t('value_least', { value: text });
    case '≤':
      return translator.t('value_most', { value: text });
    default:
      return text;
  }
}
