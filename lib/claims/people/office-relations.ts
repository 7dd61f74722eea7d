import {
  ARTS,
  BUSINESS_WORDS,
  CALLINGS,
  FULL_TIME_OFFICES,
  GENERAL_LEVEL,
  LIVELIHOODS,
  PLAYING,
  POSTS,
  WITH_DEPUTIES,
} from '../lexicon/offices';
import { foldedWords } from '../words/folded-words';
import type { Office } from './offices';

/** How two offices of one person stand to each other: 'same', or apart in rank, tenure, portfolio or kind. */
export type OfficeRelation = 'same' | 'rank' | 'tenure' | 'portfolio' | 'kind';

const EMPTY_HEADS = new Set([
  '',
  'official',
  'head',
  'member',
  'deputy',
  'manager',
  // Titles of courtesy as well: المستشار, القاضي.
  'adviser',
  'judge',
]);

const FULL_TIME = new Set(FULL_TIME_OFFICES.split(' '));
const POST: ReadonlySet<string> = new Set([...FULL_TIME, ...POSTS.split(' ')]);
const BUSINESS = foldedWords(BUSINESS_WORDS);
const MANY_OF_A_KIND = new Set(['minister', 'minister-delegate', 'manager']);
const CALLING = new Set(CALLINGS.split(' '));

const FIRM_HEADS: ReadonlySet<string> = new Set(['ceo', 'chairman', 'manager']);
const ART = new Set(ARTS.split(' '));
const LIVELIHOOD = new Set(LIVELIHOODS.split(' '));
const DEPUTIZED = new Set(WITH_DEPUTIES.split(' '));

/** May two offices be one: of one kind, and not told apart by what they are for? */
export function isSameOffice(a: Office, b: Office): boolean {
  if (a.head === '' || a.head !== b.head) return false;
  if (a.portfolio.size === 0 || b.portfolio.size === 0) return true;
  return [...a.portfolio].some((word) => b.portfolio.has(word));
}

/** Is it a calling rather than an office: lawyer, doctor, film maker? */
export function isCalling(office: Office): boolean {
  return CALLING.has(office.head);
}

/** Are two offices of other kinds such that one person can't well hold both: a ministry and a company, a ministry and a town? */
export function excludeEachOther(a: Office, b: Office): boolean {
  const kind = (office: Office): string =>
    FULL_TIME.has(office.head)
      ? office.head
      : office.head === 'ceo' || office.head === 'chairman'
        ? 'business'
        : (office.head === 'head' || office.head === 'manager') &&
            [...office.portfolio].some((word) => BUSINESS.has(word))
          ? 'business'
          : '';
  return kind(a) !== '' && kind(b) !== '' && kind(a) !== kind(b);
}

/** Are two offices two posts of which hardly anybody holds both, or the head of a body and its secretary general? */
export function areTwoPosts(a: Office, b: Office): boolean {
  if (a.head === b.head) return false;
  if (POST.has(a.head) && POST.has(b.head)) return true;
  const led = (x: Office, y: Office): boolean =>
    x.head === 'head' && y.head === 'secretary-general';
  return (led(a, b) || led(b, a)) && [...a.portfolio].some((word) => b.portfolio.has(word));
}

/** Are two offices of one body, one that of the other's deputy? */
export function isDeputyOf(a: Office, b: Office): boolean {
  if (a.head !== 'deputy' || a.deputyOf !== b.head || !DEPUTIZED.has(b.head)) return false;
  return [...a.portfolio].some((word) => b.portfolio.has(word));
}

/** Are two callings such that hardly anybody follows both, or is one a soldier and the other a diplomat? */
export function areTwoCallings(a: Office, b: Office): boolean {
  if (LIVELIHOOD.has(a.head) && LIVELIHOOD.has(b.head)) return a.head !== b.head;
  const soldier = (office: Office): boolean =>
    office.head === '' && (office.general || office.rank > 0);
  return (soldier(a) && b.head === 'diplomat') || (soldier(b) && a.head === 'diplomat');
}

const ON_THE_FIELD = new Set(PLAYING.split(' '));

/** Did somebody play once, and does something else now? A player of old is a coach, a minister or nothing to anybody's surprise. */
export function isPastPlayer(a: Office, b: Office): boolean {
  const past = (office: Office): boolean =>
    office.tenure === 'former' && ON_THE_FIELD.has(office.head);
  return a.head !== b.head && (past(a) || past(b));
}

/** Compares the ranks of two roles. */
export function relateRanks(a: Office, b: Office): 'same' | 'rank' {
  if (a.rank === 0 || b.rank === 0 || a.rank === b.rank) return 'same';
  if ((a.general && b.rank >= GENERAL_LEVEL) || (b.general && a.rank >= GENERAL_LEVEL))
    return 'same';
  return 'rank';
}

/** Compares the offices of two roles, ranks left aside. */
export function relateOffices(a: Office, b: Office): OfficeRelation {
  if (a.head === '' || b.head === '') return 'same';
  const shared = [...a.portfolio].some((word) => b.portfolio.has(word));
  const open = a.portfolio.size === 0 || b.portfolio.size === 0;
  if (a.head === b.head) {
    if (shared || open) return a.tenure === b.tenure ? 'same' : 'tenure';
    // Only ministries and departments are many of a kind: two wordings of another office may well be one.
    return MANY_OF_A_KIND.has(a.head) ? 'portfolio' : 'same';
  }
  if ((a.head === 'artist' && ART.has(b.head)) || (b.head === 'artist' && ART.has(a.head)))
    return 'same';
  // رئيس الشركة: the chairman of one outlet, the chief executive of another.
  const firm = (office: Office): boolean => FIRM_HEADS.has(office.head);
  if ((a.head === 'head' && firm(b)) || (b.head === 'head' && firm(a))) return 'same';
  // A surgeon may be a minister, a film maker head a jury.
  if (isCalling(a) !== isCalling(b)) return 'same';
  // A bare رئيس or مسؤول may be short for the other office.
  if (
    (EMPTY_HEADS.has(a.head) && a.portfolio.size === 0) ||
    (EMPTY_HEADS.has(b.head) && b.portfolio.size === 0)
  )
    return 'same';
  return 'kind';
}
