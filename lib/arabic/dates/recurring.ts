import { type DateContext, readPeriod, readRelative } from './fields';

/** Days of a week that come back, with nothing more said: at most so many after أيام, of more only where every week is named. */
const RECURRING = 2;
const EACH = 'كل';

function everyWeek(items: DateContext['items'], i: number): boolean {
  const at = items[i]?.norm === 'من' || items[i]?.norm === 'في' ? i + 1 : i;
  if (items[at]?.norm === 'اسبوعيا') return true;
  return items[at]?.token.stem === EACH && items[at + 1]?.token.stem === WEEK;
}
const WEEK = 'اسبوع';
const WEEKS_DAYS = 'ايام';

/**
 * Is the weekday at item `i` one that comes back: أيام السبت والأحد, كل يوم خميس, السبت من كل أسبوع? It dates nothing. A
 * word for last, next or this week beside its list, or a day of a month, says which is meant.
 */
export function recurs(context: DateContext, i: number): boolean {
  const { items, words } = context;
  let first = i;
  while (words[first - 1]?.entry.weekday !== undefined && items[first]?.conjunction === true)
    first -= 1;
  let end = i + 1;
  while (words[end]?.entry.weekday !== undefined && items[end]?.conjunction === true) end += 1;
  if (everyWeek(items, end)) return true;
  const lead = items[first - 1];
  const head = lead?.norm === 'يوم' || lead?.norm === 'ليله' ? items[first - 2] : lead;
  if (head?.token.stem === EACH) return true;
  const dated =
    readRelative(context, end) !== undefined ||
    readPeriod(context, items[end]?.norm === 'من' ? end + 1 : end) !== undefined ||
    items[end]?.digits !== undefined ||
    items[end]?.token.pos === 'adjective';
  return lead?.token.stem === WEEKS_DAYS && end - first <= RECURRING && !dated;
}
