import { closestOf } from '../native';
import { fold } from './fold';
import { rangeOver, type PageText } from './page-text';

/** A passage as the article's text has it; see PassageToShow of the protocol. */
export interface Passage {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly focus?: { readonly start: number; readonly end: number };
}

/** Where a passage stands in the page: the sentence, and within it the part that carries the value. */
export interface Found {
  readonly quote: Range;
  readonly focus: Range | null;
}

/** More places than this are not weighed: the quote is a word of every line. */
const MAX_PLACES = 200;
/** A place inside a heading or list of links loses to one in running text of the same fit. */
const LINK_PENALTY = 8;
/** A place that is not shown (a copy for small screens, a folded part) loses to any that is. */
const HIDDEN_PENALTY = 10_000;

/** Units that agree from the end of `a` and the end of `b` backwards. */
function commonEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

/** Units that agree from the start on. */
function commonStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.charAt(count) === b.charAt(count)) count += 1;
  return count;
}

/**
 * Finds a passage in a page. Both are folded (white space, marks, letter variants, invisible controls), so nested
 * elements and line breaks in the page do no harm; of several places the one whose surroundings fit best is taken.
 * Null where the page has no such text.
 */
export function findPassage(page: PageText, passage: Passage): Found | null {
  const haystack = fold(page.text);
  const needle = fold(passage.quote);
  if (needle.text === '') return null;
  const prefix = fold(passage.prefix).text;
  const suffix = fold(passage.suffix).text;

  let best = -1;
  let bestFit = -Infinity;
  let at = haystack.text.indexOf(needle.text);
  for (let places = 0; at >= 0 && places < MAX_PLACES; places += 1) {
    const before = haystack.text.slice(Math.max(0, at - prefix.length), at);
    const end = at + needle.text.length;
    const after = haystack.text.slice(end, end + suffix.length);
    const fit =
      commonEnd(before, prefix) +
      commonStart(after, suffix) -
      penalty(page, haystack.offsets[at] ?? 0);
    if (fit > bestFit) {
      best = at;
      bestFit = fit;
    }
    at = haystack.text.indexOf(needle.text, at + 1);
  }
  if (best < 0) return null;

  const over = (start: number, end: number): Range | null => {
    const from = haystack.offsets[best + start];
    const to = haystack.offsets[best + end - 1];
    return from === undefined || to === undefined || end <= start
      ? null
      : rangeOver(page, from, to + 1);
  };
  const quote = over(0, needle.text.length);
  if (!quote) return null;
  const { focus } = passage;
  if (!focus) return { quote, focus: null };
  // The focus counts in the quote's own units; find the folded units that stand for them.
  const inside = (offset: number): number => needle.offsets.findIndex((it) => it >= offset);
  const start = inside(focus.start);
  const end = inside(focus.end);
  return { quote, focus: start < 0 || end < 0 ? null : over(start, end) };
}

function penalty(page: PageText, offset: number): number {
  const parent = rangeOver(page, offset, offset + 1)?.startContainer.parentElement;
  if (!parent) return 0;
  // Older browsers can't be asked; there every place counts as shown.
  const shown = (parent as { checkVisibility?: () => boolean }).checkVisibility?.() ?? true;
  return (
    (shown ? 0 : HIDDEN_PENALTY) + (closestOf(parent, 'a,nav,aside') === null ? 0 : LINK_PENALTY)
  );
}
