import ar from '../../public/_locales/ar/messages.json';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import type { LocalizedText } from '../claims/types';
import { dateFormat } from './date-format';
import { isolate } from './direction';
import { frenchSpaces } from './french-spaces';

/** Languages of the interface. */
export type Language = 'ar' | 'en' | 'fr';
export const LANGUAGES: readonly Language[] = ['ar', 'en', 'fr'];

type Catalogue = typeof ar;
type Key = keyof Catalogue;
/** Messages that come in one form for each plural category: 'articles' for 'articles_one', 'articles_few', … */
export type PluralKey = Key extends infer K
  ? K extends `${infer Base}_two`
    ? Base
    : never
  : never;
type PluralForm = `${PluralKey}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`;
/** Messages of one form. */
export type MessageKey = Exclude<Key, PluralForm>;

/** What fills a placeholder. Numbers are formatted; strings are isolated from the direction around them. */
export type Param = string | number;
type ParamsOf<K extends MessageKey> = K extends Key
  ? Catalogue[K] extends { placeholders: infer P }
    ? [params: { readonly [Name in keyof P]: Param }]
    : []
  : never;

type Messages = Readonly<Record<string, { readonly message: string }>>;
const CATALOGUES: Readonly<Record<Language, Messages>> = { ar, en, fr };

/** The texts, numbers and dates of the interface in one language. */
export interface Translator {
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  /** BCP 47 tag used for numbers and dates. */
  readonly locale: string;
  t<K extends MessageKey>(key: K, ...params: ParamsOf<K>): string;
  /** The form of a counted text that the language asks for with this count, that for none where there is one; `$COUNT$` is the count. */
  plural(key: PluralKey, count: number): string;
  /** The engine's text in this language. */
  pick(text: LocalizedText): string;
  number(value: number): string;
  percent(share: number): string;
  /** Bytes in the unit that reads best. */
  size(bytes: number): string;
  /**
   * A day of publication for people; `withTime` adds the time where there is one. A bare day is shown as
   * it is, an instant in the reader's time zone. '' for what is no date.
   */
  date(iso: string, withTime?: boolean): string;
  /** A day and time given in ms since the epoch. */
  moment(ms: number): string;
  list(items: readonly string[]): string;
}

/**
 * The language to show: the reader's choice, else the first of the browser's languages that there is, else Arabic.
 * @param choice the setting; 'auto' follows the browser
 * @param preferred BCP 47 tags, best first
 */
export function chooseLanguage(choice: string, preferred: readonly string[]): Language {
  for (const tag of [choice, ...preferred]) {
    const language = LANGUAGES.find((it) => tag.toLowerCase().split('-')[0] === it);
    if (language) return language;
  }
  return 'ar';
}

/**
 * Region matters to readers of Arabic: months are كانون الثاني, يناير or جانفي. Digits are those of the
 * values in the findings, so that a count and a value on one screen look alike.
 */
function localeFor(language: Language, preferred: readonly string[]): string {
  const tag = preferred.find((it) => it.toLowerCase().split('-')[0] === language) ?? language;
  try {
    return new Intl.Locale(tag, { numberingSystem: 'latn', calendar: 'gregory' }).toString();
  } catch {
    return language;
  }
}

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Makes the translator for a language; `preferred` are the browser's languages, for the regional form of dates. */
export function createTranslator(
  language: Language,
  preferred: readonly string[] = [],
): Translator {
  const locale = localeFor(language, preferred);
  const messages = CATALOGUES[language];
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rules = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const days = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const localDays = dateFormat(locale, { dateStyle: 'long' });
  const moments = dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' });

  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const printed = language === 'fr' ? frenchSpaces : (text: string): string => text;

  const fill = (key: string, params: Readonly<Record<string, Param>>): string => {
    // A key is always there in one's own code; a test holds the three files to the same keys.
    return printed(messages[key]?.message ?? key).replace(
      /\$([A-Za-z]+)\$/g,
      (whole, name: string) => {
        const value = params[name.toLowerCase()];
        if (value === undefined) return whole;
        return typeof value === 'number' ? numbers.format(value) : isolate(value, direction);
      },
    );
  };

  return {
    language,
    direction,
    locale,
    t: (key, ...params) => fill(key, params[0] ?? {}),
    plural(key, count) {
      // None is said in words wherever there are words for it, not only in Arabic, whose grammar has a form for it.
      const none = `${key}_zero`;
      const form = count === 0 && none in messages ? none : `${key}_${rules.select(count)}`;
      return fill(form in messages ? form : `${key}_other`, { count });
    },
    pick: (text) => printed(text[language]),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    size(bytes) {
      const step = Math.min(
        SIZES.length - 1,
        Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)),
      );
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: SIZES[step] ?? 'byte',
        // Arabic has no abbreviations of these that are in use, and the byte none that is declined.
        unitDisplay: language === 'ar' || step === 0 ? 'long' : 'short',
        maximumFractionDigits: step > 1 ? 1 : 0,
      }).format(bytes / 1024 ** step);
    },
    date(iso, withTime = false) {
      const date = new Date(iso);
      if (Number.isNaN(date.getTime())) return '';
      if (!iso.includes('T')) return days.format(date);
      return withTime ? moments.format(date) : localDays.format(date);
    },
    moment: (ms) => moments.format(new Date(ms)),
    list: (items) => lists.format(items.map((it) => isolate(it, direction))),
  };
}
