import type { CalendarName, Holiday, PartOf, Period, Relative } from './words';

/** Which year a day or month is of: said, set off from the year of publication, or by 'last' and 'next'. */
export interface YearSpec {
  readonly year?: number;
  readonly shift?: number;
  readonly relative?: Relative;
}

/** A date as the words give it, before the day of publication is known. */
export type DateNode =
  | ({
      readonly type: 'days';
      readonly days: readonly number[];
      /** Absent where only the day is said (يوم الخميس 21). */
      readonly month?: number;
      readonly calendar: CalendarName;
      readonly weekday?: number;
      /** Months from that of publication, for 'the 15th of next month'. */
      readonly monthShift?: number;
      /** The month was told by its number alone (2-10), which leaves the calendar open. */
      readonly anyCalendar?: true;
    } & YearSpec)
  | ({
      readonly type: 'month';
      readonly month: number;
      readonly calendar: CalendarName;
      readonly part?: PartOf;
    } & YearSpec)
  | {
      readonly type: 'year';
      readonly year: number;
      readonly toYear?: number;
      /** Up to the first day of `toYear`: whether that year is in it the words leave open. */
      readonly until?: boolean;
      readonly calendar: CalendarName;
      readonly part?: PartOf;
    }
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly relative?: Relative;
      readonly week?: number;
      /** Weeks before the last one: الثلاثاء قبل الماضي. */
      readonly weeksBefore?: number;
    }
  | { readonly type: 'offset'; readonly days: number; readonly weekday?: number }
  | {
      readonly type: 'period';
      readonly unit: Period;
      readonly shift: number;
      readonly part?: PartOf;
      /** العام الجديد: the one that begins next, or has just begun. */
      readonly fresh?: true;
      /** Only what lies before, or after, the day of publication. */
      readonly side?: 'earlier' | 'later';
      /** 'The end of the week' is its two free days; 'open' where it may be what is left of the week as well. */
      readonly weekend?: 'free' | 'open';
    }
  | {
      readonly type: 'stretch';
      readonly unit: Period;
      readonly count: number;
      readonly relative: Relative;
      /** Decades as the calendar counts them, not years back from today. */
      readonly whole?: boolean;
    }
  | { readonly type: 'decade'; readonly year: number; readonly part?: PartOf }
  | {
      readonly type: 'century';
      /** Below 0 before Christ. */
      readonly number: number;
      readonly calendar: CalendarName;
      readonly part?: PartOf;
    }
  | ({
      readonly type: 'slice';
      readonly of: 2 | 3 | 4;
      readonly number: number;
      /** The last one begun, where no year is said. */
      readonly last?: boolean;
    } & YearSpec)
  /** Months of a year by their order, both inclusive. */
  | ({ readonly type: 'months'; readonly first: number; readonly last: number } & YearSpec)
  | ({ readonly type: 'season'; readonly month: number } & YearSpec)
  | {
      readonly type: 'nth';
      readonly what: 'day' | 'week' | 'weekday';
      /** 1 to 5, or -1 for the last. */
      readonly number: number;
      readonly weekday?: number;
      readonly within?: DateNode;
      /** 'Wednesday the fifth of August' reads the same way: a day of the month where the weekday fits. */
      readonly orDay?: boolean;
      /** Counted on from the end of `within`, not inside it. */
      readonly after?: boolean;
    }
  /** The week (from Monday) in which a day lies. */
  | { readonly type: 'week-of'; readonly day: DateNode }
  | ({ readonly type: 'holiday'; readonly holiday: Holiday } & YearSpec)
  | { readonly type: 'range'; readonly a: DateNode; readonly b: DateNode }
  | { readonly type: 'time' };

/** A date found in a text: items `[from, end)`. */
export interface DateExpression {
  readonly from: number;
  readonly end: number;
  readonly node: DateNode;
  /** Its numbers are parts of a date and count nothing. */
  readonly calendar: boolean;
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
  /** It looks back: a verb of the past or 'since' stands before the date. */
  readonly past: boolean;
  /** Nothing else stands in the text: no sentence to say whether it looks back. */
  readonly alone: boolean;
  /** 'HH:MM'. */
  readonly time?: string;
}

/** A node read up to item `end`. */
export interface NodeReading {
  readonly end: number;
  readonly node: DateNode;
  readonly calendar?: boolean;
}
