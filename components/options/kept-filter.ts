import type { Translator } from '../../lib/report/index';

/** Which of the kept articles are listed. */
export interface KeptFilter {
  /** Words that are looked for; '' for none. */
  readonly query: string;
  /** Names of outlets; none: all of them. */
  readonly outlets: readonly string[];
  /** First and last day of publication, 'YYYY-MM-DD'; '' for no bound. The later may come first. */
  readonly from: string;
  readonly to: string;
}

export const NO_FILTER: KeptFilter = { query: '', outlets: [], from: '', to: '' };

/** Does it leave anything out? */
export const isFiltered = ({ query, outlets, from, to }: KeptFilter): boolean =>
  query.trim() !== '' || outlets.length > 0 || from !== '' || to !== '';

/** The days of a filter, the earlier first, whichever way round they were given. */
export function daysOf({ from, to }: KeptFilter): { readonly from: string; readonly to: string } {
  return from !== '' && to !== '' && to < from ? { from: to, to: from } : { from, to };
}

function daysText(filter: KeptFilter, { t, date }: Translator): string | null {
  const { from, to } = daysOf(filter);
  if (from === '' && to === '') return null;
  if (from === to) return t('keptNoneOn', { day: date(from) });
  if (to === '') return t('keptNoneSince', { from: date(from) });
  if (from === '') return t('keptNoneUntil', { to: date(to) });
  return t('keptNoneBetween', { from: date(from), to: date(to) });
}

/** What is told where no article passes: all that was asked for. */
export function noneText(filter: KeptFilter, translator: Translator): string {
  const { t } = translator;
  const [outlet, ...others] = filter.outlets;
  const words = filter.query.trim();
  const days = daysText(filter, translator);
  if (outlet === undefined && days === null) return t('keptNone');
  const parts = [t('keptNoneHead')];
  if (outlet !== undefined)
    parts.push(others.length > 0 ? t('keptNoneOutlets') : t('keptNoneOutlet', { outlet }));
  if (days !== null) parts.push(days);
  if (words !== '') parts.push(t('keptNoneWords', { words }));
  return `${parts.join(' ')}.`;
}
