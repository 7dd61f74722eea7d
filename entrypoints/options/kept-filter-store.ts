import { NO_FILTER, type KeptFilter } from '../../components/options/kept-filter';

/**
 * Where a tab keeps the filter of the kept articles: with it the filter goes through a reload and comes back to it. Not
 * in the address, which the browser's history would keep and may copy to other devices.
 */
const KEY = 'kept-filter';

const DAY = /^\d{4,6}-\d{2}-\d{2}$/u;

/** A filter as it was kept, without what is not as it should be. */
export function parseFilter(text: string | null): KeptFilter {
  let value: unknown;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return NO_FILTER;
  }
  if (typeof value !== 'object' || value === null) return NO_FILTER;
  const { query, outlets, from, to } = value as Partial<Record<keyof KeptFilter, unknown>>;
  const day = (it: unknown): string => (typeof it === 'string' && DAY.test(it) ? it : '');
  return {
    query: typeof query === 'string' ? query : '',
    outlets: Array.isArray(outlets) ? outlets.filter((it) => typeof it === 'string') : [],
    from: day(from),
    to: day(to),
  };
}

/** The filter that this tab had last. */
export function storedFilter(): KeptFilter {
  try {
    return parseFilter(sessionStorage.getItem(KEY));
  } catch {
    // The browser may refuse to keep anything: then the filter begins anew.
    return NO_FILTER;
  }
}

/** Keeps the filter for this tab. */
export function storeFilter(filter: KeptFilter): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(filter));
  } catch {
    // As above.
  }
}
