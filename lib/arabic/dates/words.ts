import {
  BEFORE_DAYS,
  CALLS,
  CHANGES,
  DAY_PARTS,
  DECADES,
  DEICTIC_DAYS,
  FUTURE_CUES,
  GATHERINGS,
  GREGORIAN_MONTHS,
  HELD_UNTIL,
  HIJRI_MONTHS,
  HOLIDAYS,
  MOVED,
  PARTS,
  PERIOD_STRETCHES,
  PERIODS,
  PROMISES,
  RELATIVE_ADJECTIVES,
  SEASONS,
  SET_VERBS,
  SET_WORDS,
  THIS_WORDS,
  TIME_CUES,
  TWO_WORD_MONTHS,
  WEEKDAYS,
  YEAR_NOUNS,
} from '../lexicon/date-words';
import { foldWord } from '../normalise';
import { WordTable } from '../numbers/word-table';

export type Relative = 'past' | 'present' | 'future';
export type PartOf = 'start' | 'middle' | 'end' | 'rest';
export type Period = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
export type CalendarName = 'gregorian' | 'hijri';

/** What one word can be in a date. */
export interface DateWord {
  readonly month?:
    | { readonly number: number; readonly calendar: CalendarName; readonly unsure: boolean }
    | undefined;
  readonly monthOpener?:
    { readonly calendar: CalendarName; readonly second: ReadonlyMap<string, number> } | undefined;
  readonly weekday?: number | undefined;
  readonly deictic?: number | undefined;
  readonly period?: Period | undefined;
  readonly stretch?: { readonly unit: Period; readonly count: number } | undefined;
  readonly relative?: Relative | undefined;
  readonly part?: PartOf | undefined;
  readonly season?: number | undefined;
  readonly decade?: number | undefined;
  readonly dayPart?: 'am' | 'pm' | undefined;
}

/** All entries have all fields: what reads them meets objects of one shape. */
class Entry implements DateWord {
  readonly month: DateWord['month'] = undefined;
  readonly monthOpener: DateWord['monthOpener'] = undefined;
  readonly weekday: DateWord['weekday'] = undefined;
  readonly deictic: DateWord['deictic'] = undefined;
  readonly period: DateWord['period'] = undefined;
  readonly stretch: DateWord['stretch'] = undefined;
  readonly relative: DateWord['relative'] = undefined;
  readonly part: DateWord['part'] = undefined;
  readonly season: DateWord['season'] = undefined;
  readonly decade: DateWord['decade'] = undefined;
  readonly dayPart: DateWord['dayPart'] = undefined;

  constructor(known: DateWord | undefined, more: DateWord) {
    if (known !== undefined) Object.assign(this, known);
    Object.assign(this, more);
  }
}

/** A holiday: day of a calendar, and the words of its name. */
export interface Holiday {
  readonly words: readonly string[];
  readonly calendar: CalendarName;
  readonly month: number;
  readonly day: number;
}

function buildTable(): WordTable<DateWord> {
  const table = new WordTable<DateWord>();
  const put = (forms: string, more: DateWord): void => {
    table.add(forms, (known) => new Entry(known, more));
  };
  for (const [number, sure, unsure] of GREGORIAN_MONTHS) {
    put(sure, { month: { number, calendar: 'gregorian', unsure: false } });
    put(unsure, { month: { number, calendar: 'gregorian', unsure: true } });
  }
  for (const [number, names] of HIJRI_MONTHS) {
    put(names, { month: { number, calendar: 'hijri', unsure: true } });
  }
  for (const [first, calendar, seconds] of TWO_WORD_MONTHS) {
    const second = new Map(seconds.map(([word, number]) => [foldWord(word), number]));
    put(first, { monthOpener: { calendar, second } });
  }
  for (const [weekday, names] of WEEKDAYS) put(names, { weekday });
  for (const [deictic, names] of DEICTIC_DAYS) put(names, { deictic });
  for (const [period, names] of PERIODS) put(names, { period });
  for (const [unit, count, names] of PERIOD_STRETCHES) put(names, { stretch: { unit, count } });
  for (const [relative, names] of RELATIVE_ADJECTIVES) put(names, { relative });
  for (const [part, names] of PARTS) put(names, { part });
  for (const [season, names] of SEASONS) put(names, { season });
  for (const [decade, names] of DECADES) put(names, { decade });
  for (const [dayPart, names] of DAY_PARTS) put(names, { dayPart });
  return table;
}

let table: WordTable<DateWord> | undefined;

/** Table of date words, built on first use. */
export function dateWords(): WordTable<DateWord> {
  table ??= buildTable();
  return table;
}

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldWord));
}

export const thisWords = folded(THIS_WORDS);
export const futureCues = folded(FUTURE_CUES);
export const calls = folded(CALLS);
export const gatherings = folded(GATHERINGS);
export const heldUntil = folded(HELD_UNTIL);
export const beforeDays = folded(BEFORE_DAYS);
export const setVerbs = folded(SET_VERBS);
export const changes = folded(CHANGES);
export const moved = folded(MOVED);
export const promises = folded(PROMISES);
export const setWords = folded(SET_WORDS);
export const timeCues = folded(TIME_CUES);
export const yearNouns = folded(YEAR_NOUNS);

/** Holidays by the first word of their names, longest first. */
export const holidays: ReadonlyMap<string, readonly Holiday[]> = (() => {
  const map = new Map<string, Holiday[]>();
  for (const [calendar, month, day, names] of HOLIDAYS) {
    for (const name of names.split(' ')) {
      const words = name.split('_').map(foldWord);
      const list = map.get(words[0] ?? '') ?? [];
      list.push({ words, calendar, month, day });
      list.sort((a, b) => b.words.length - a.words.length);
      map.set(words[0] ?? '', list);
    }
  }
  return map;
})();
