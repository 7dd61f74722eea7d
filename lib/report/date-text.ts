import { dateFormat } from './date-format';
import { isolate } from './direction';
import type { MessageKey, Translator } from './i18n';

const DAY = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?(?: (\d{2}:\d{2}(?:-\d{2}:\d{2})?))?$/;
const HOURS = /^\d{2}:\d{2}(?:-\d{2}:\d{2})?$/;
/** A day without a year is laid into one that has all days. */
const LEAP_YEAR = 2000;

/** Parts of the day by the hours that the engine gives them (claims/dates/day-hours): the text told a word, not a clock. */
const PARTS: ReadonlyMap<string, MessageKey> = new Map([
  ['02:00-07:00', 'part_dawn'],
  ['04:00-12:00', 'part_morning'],
  ['04:00-12:30', 'part_before_noon'],
  ['11:00-15:00', 'part_noon'],
  ['11:30-13:00', 'part_midday'],
  ['12:00-19:00', 'part_afternoon'],
  ['14:00-19:00', 'part_late_afternoon'],
  ['15:00-00:00', 'part_evening'],
  ['18:00-06:00', 'part_night'],
  ['23:00-01:00', 'part_midnight'],
] as const);

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

const beginsYear = ({ date, form }: Day): boolean =>
  form.day !== undefined && date.getUTCDate() === 1 && date.getUTCMonth() === 0;

/**
 * The form of a stretch: one of whole years or whole months is said by its years or months, and so is 'from 2003 to 2010',
 * of which the engine says no more than where both years begin.
 */
function formOfRange(from: Day, to: Day): Intl.DateTimeFormatOptions {
  if (beginsYear(from) && beginsYear(to)) return { timeZone: 'UTC', year: 'numeric' };
  const [start, end] = [from.date, new Date(to.date.getTime() + 24 * 3600 * 1000)];
  if (from.form.day === undefined || start.getUTCDate() !== 1 || end.getUTCDate() !== 1)
    return from.form;
  const { day, month, ...year } = from.form;
  return start.getUTCMonth() === 0 && end.getUTCMonth() === 0 && year.year !== undefined
    ? year
    : { ...year, month };
}

function hoursText(hours: string, { t }: Translator): string {
  const part = PARTS.get(hours);
  return part === undefined ? hours.replace('-', '–') : t(part);
}

/**
 * A date in the engine's neutral notation, said in the translator's language: '2022-03-27/2022-03-28' →
 * '27–28 مارس 2022', '--06-20' → '20 يونيو', '2022-03-27 15:00-00:00' → '27 مارس 2022، مساءً'.
 * @returns null for what is no date
 */
export function dateText(value: string, translator: Translator): string | null {
  if (HOURS.test(value)) return hoursText(value, translator);
  const [first, second, ...more] = value.split('/').map(parseDay);
  if (!first || more.length > 0 || second === null) return null;
  const { locale } = translator;
  if (second)
    return dateFormat(locale, formOfRange(first, second)).formatRange(first.date, second.date);
  const day = dateFormat(locale, first.form).format(first.date);
  return first.time === ''
    ? day
    : day + translator.t('listSeparator') + hoursText(first.time, translator);
}

const ISOLATED = /\u2066([^\u2066-\u2069]{1,40})\u2069/g;

/** A text of the engine with the dates that stand isolated in it said in the translator's language. */
export function withDateTexts(text: string, translator: Translator): string {
  return text.replace(ISOLATED, (whole, value: string) => {
    const said = dateText(value, translator);
    return said === null ? whole : isolate(said, translator.direction);
  });
}
