/** What dates and stretches of dates are printed with. */
export type DateFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>;

const printed = (parts: readonly { readonly type: string; readonly value: string }[]): string =>
  parts.map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value)).join('');

/**
 * The format of dates in a locale. French has an ordinal for the first of a month ('1er mars'), which ECMA-402 leaves
 * out.
 * @param locale BCP 47
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): DateFormat {
  const format = new Intl.DateTimeFormat(locale, options);
  if (!/^fr(?:-|$)/u.test(locale)) return format;
  return {
    format: (date) => printed(format.formatToParts(date)),
    formatRange: (from, to) => printed(format.formatRangeToParts(from, to)),
  };
}
