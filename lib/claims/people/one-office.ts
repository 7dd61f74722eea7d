import { oneLetterApart } from './bearers';
import { BODY_WORDS, MEDIA_WORDS } from '../lexicon/one-office';
import type { Office } from './offices';

const BODIES = new Set(BODY_WORDS.split(' '));
const MEDIA = new Set(MEDIA_WORDS.split(' '));

const has = ({ portfolio }: Office, words: ReadonlySet<string>): boolean =>
  [...portfolio].some((word) => words.has(word));
const meets = (a: Office, b: Office): boolean => has(a, b.portfolio);
const isOpen = ({ portfolio }: Office): boolean => portfolio.size === 0;

/** Words this long may be one with a letter wrong: مشتريات, مشتريت. */
const MISSPELT = 4;

/** Have two portfolios a word in common but for a letter? */
function nearlyMeets(a: Office, b: Office): boolean {
  return [...a.portfolio].some((x) =>
    [...b.portfolio].some((y) => Math.min(x.length, y.length) >= MISSPELT && oneLetterApart(x, y)),
  );
}

/** مدير الجمعية: nothing but the body, which the article has named before. */
const ofBody = (office: Office): boolean =>
  !isOpen(office) && [...office.portfolio].every((word) => BODIES.has(word));

/** Who speaks for a body, whatever outlets call the office. */
function speaksFor(office: Office): boolean {
  if (office.head === 'spokesman') return true;
  return ['manager', 'official', 'head'].includes(office.head) && has(office, MEDIA);
}

/** Who is sent by a body: its envoy, its representative. */
const isSent = ({ head }: Office): boolean => head === 'envoy' || head === 'ambassador';

/** Heads of offices by which a union of states calls what a state calls its minister. */
const LIKE_MINISTERS: ReadonlySet<string> = new Set([
  'coordinator',
  'ambassador',
  'envoy',
  'official',
  'head',
]);

/** Who leads a body from day to day: director-general, executive director, chief executive. */
const LEADS_DAILY: ReadonlySet<string> = new Set(['ceo', 'manager']);

/**
 * May two offices of other names, or of one name for other things, be one in other words? المتحدث باسم الصندوق and مدير
 * الاتصالات فيه, المبعوث الخاص and الممثل الخاص, وزيرة خارجية الاتحاد and منسقة سياسته الخارجية, مدير الجمعية and مدير
 * متاحف المدينة. A deputy is never the one he stands in for.
 */
export function areOneOffice(a: Office, b: Office): boolean {
  if (a.head === 'deputy' || b.head === 'deputy') return false;
  const either = (x: (o: Office) => boolean, y: (o: Office) => boolean): boolean =>
    (x(a) && y(b)) || (x(b) && y(a));
  const is =
    (head: string) =>
    (office: Office): boolean =>
      office.head === head;
  if (a.head === b.head)
    return a.head === 'manager' && (ofBody(a) !== ofBody(b) || nearlyMeets(a, b));
  if (either(is('spokesman'), speaksFor)) return true;
  if (isSent(a) && isSent(b)) return isOpen(a) || isOpen(b) || meets(a, b);
  // مدير الكرة is another than المدير التنفيذي.
  if (LEADS_DAILY.has(a.head) && LEADS_DAILY.has(b.head))
    return meets(a, b) || [a, b].every((office) => isOpen(office) || ofBody(office));
  if (either(is('president'), is('head'))) return meets(a, b);
  return either(is('minister'), ({ head }) => LIKE_MINISTERS.has(head)) && meets(a, b);
}
