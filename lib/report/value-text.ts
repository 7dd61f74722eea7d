import type { DiscrepancyType } from '../claims/types';
import type { Translator } from './i18n';

const DAY = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?(?: (\d{2}:\d{2}(?:-\d{2}:\d{2})?))?$/;
const HOURS = /^\d{2}:\d{2}(?:-\d{2}:\d{2})?$/;
/** A day without a year is laid into one that has all days. */
const LEAP_YEAR = 2000;
const NUMBER = /^([≈<>]?)(-?\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(?:(%)| (.+))?$/;
const CURRENCY = /^[A-Z]{3}$/;

interface Day {
  readonly date: Date;
  readonly form: Intl.DateTimeFormatOptions;
  readonly time: string;
}

function parseDay(text: string): Day | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [, year, month, day, time = ''] = match;
  const known = year !== '-';
  if (!known && month === undefined) return null;
  const date = new Date(
    Date.UTC(known ? Number(year) : LEAP_YEAR, Number(month ?? 1) - 1, Number(day ?? 1)),
  );
  // A day that does not exist would be shown as another.
  if (day !== undefined && date.getUTCDate() !== Number(day)) return null;
  const form: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(known && { year: 'numeric' as const }),
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  return { date, form, time };
}

const hoursText = (hours: string): string => hours.replace('-', '–');

/** '2022-03-27/2022-03-28' → '27–28 مارس 2022', '--06-20' → '20 يونيو'; null for what is no date. */
function dateText(value: string, translator: Translator): string | null {
  if (HOURS.test(value)) return hoursText(value);
  const [first, second, ...more] = value.split('/').map(parseDay);
  if (!first || more.length > 0 || second === null) return null;
  const format = new Intl.DateTimeFormat(translator.locale, first.form);
  if (second) return format.formatRange(first.date, second.date);
  const day = format.format(first.date);
  return first.time === '' ? day : day + translator.t('listSeparator') + hoursText(first.time);
}

function amountText(amount: number, unit: string, { locale }: Translator): string | null {
  const options: Intl.NumberFormatOptions = CURRENCY.test(unit)
    ? { style: 'currency', currency: unit, currencyDisplay: 'name', minimumFractionDigits: 0 }
    : { style: 'unit', unit: UNITS[unit] ?? unit, unitDisplay: 'long' };
  try {
    return new Intl.NumberFormat(locale, options).format(amount);
  } catch {
    return null;
  }
}

/** Names of the engine's units where those of ECMA-402 differ. */
const UNITS: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  kg: 'kilogram',
  g: 'gram',
  degree: 'degree',
  '%': 'percent',
};

/** '≈1200 day' → 'نحو 1,200 يوم'; null for what is no number. What is counted is left to the question. */
function numberText(value: string, translator: Translator): string | null {
  const match = NUMBER.exec(value);
  if (!match) return null;
  const [, sign = '', low = '', high, percent, word = ''] = match;
  const unit = percent ?? word;
  const plain = (text: string): string => translator.number(Number(text));
  // Lemmas of counted nouns are folded spellings, fit to be compared and not to be read.
  const named = /^[A-Za-z%]+$/.test(unit) ? unit : '';
  const last = named === '' ? null : amountText(Number(high ?? low), named, translator);
  const amount = last ?? plain(high ?? low);
  const text = high === undefined ? amount : `${plain(low)}–${amount}`;
  switch (sign) {
    case '≈':
      return translator.t('value_about', { value: text });
    case '>':
      return translator.t('value_over', { value: text });
    case '<':
      return translator.t('value_under', { value: text });
    default:
      return text;
  }
}

function polarityText(value: string, { t }: Translator): string {
  const denied = value === 'denied' || value.startsWith('not: ');
  return t(denied ? 'value_denied' : 'value_stated');
}

function textOf(type: DiscrepancyType, value: string, translator: Translator): string | null {
  if (type === 'date') return dateText(value, translator) ?? numberText(value, translator);
  if (type === 'number') return numberText(value, translator);
  return type === 'polarity' ? polarityText(value, translator) : null;
}

/**
 * Values in the engine's neutral notation, said for people in the translator's language. Where that
 * would make two of them look alike, they stay as they are.
 */
export function valueTexts(
  type: DiscrepancyType,
  values: readonly string[],
  translator: Translator,
): readonly string[] {
  const texts = values.map((value) => textOf(type, value, translator) ?? value);
  return new Set(texts).size < new Set(values).size ? values : texts;
}
