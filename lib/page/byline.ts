import { cleanLine, cleanName } from './clean';
import {
  firstPublished,
  isUpdateLabel,
  readDate,
  readDates,
  readInstant,
  readRelative,
  type LabelledDate,
  type Published,
} from './published';

const NOT_HERE =
  'nav,aside,[class*="comment"],[class*="related"],[class*="sidebar"],[class*="recommend"],[class*="latest"]';
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION']);
const BYLINES =
  '[class*="date"],[class*="Date"],[class*="time"],[class*="publish"],[class*="meta"],[class*="byline"],[class*="info"],[id*="date"]';

const SHOW_TEXT = 4;
const MAX_NODES = 20_000;
/** A text node of so many words is a paragraph: what stands beside a headline ends there. */
const PARAGRAPH_WORDS = 18;
/** Pieces of text looked at before and after the headline. */
const PIECES_BEFORE = 40;
const PIECES_AFTER = 60;
/** How far up from the headline what stands before it still belongs to the article: the bar of today's date does not. */
const LEVELS_UP = 3;

/**
 * In a part of the page that tells of something else. Not where what is named so holds the headline: themes write
 * 'has-sidebar' on the whole page. An article's own footer is none either: Drupal puts the date there.
 */
function isElsewhere(element: Element): boolean {
  const part = element.closest(NOT_HERE);
  if (part && part.tagName.toUpperCase() !== 'BODY' && !part.querySelector('h1,article'))
    return true;
  return element.closest('footer')?.closest('article') === null;
}

interface Piece {
  readonly text: string;
  readonly element: Element;
}

/** The pieces of text around a headline, or where there is none before the first paragraph; links left out. */
function piecesAround(doc: Document, headline: Element | null): readonly Piece[] {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let anchor = headline;
  let passed = false;
  const walker = doc.createTreeWalker(doc.body, SHOW_TEXT);
  for (let nodes = 0; nodes < MAX_NODES && after.length < PIECES_AFTER; nodes += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const value = (node.nodeValue ?? '').trim();
    const element = node.parentElement;
    if (value === '' || !element || NOT_TEXT.has(element.tagName.toUpperCase())) continue;
    if (headline?.contains(node)) {
      passed = true;
      continue;
    }
    if ((passed || headline === null) && isParagraph(value, element)) {
      anchor ??= element;
      break;
    }
    // What stands before is judged at the end: of a long menu only the last pieces matter.
    (passed ? after : before).push({ text: value.slice(0, 300), element });
    if (before.length > PIECES_BEFORE) before.shift();
  }
  const home = ancestor(anchor, LEVELS_UP);
  return [...after, ...before.filter(({ element }) => home?.contains(element) ?? false)]
    .filter(({ element, text }) => !isElsewhere(element) && (!element.closest('a') || isDate(text)))
    .map(({ text, element }) => ({ text: cleanLine(text), element }));
}

/** A link to what else came that day. */
function isDate(text: string): boolean {
  return text.length <= 40 && readDates(text).length > 0;
}

function isParagraph(text: string, element: Element): boolean {
  return text.split(/\s+/u, PARAGRAPH_WORDS).length >= PARAGRAPH_WORDS && !element.closest('a');
}

function ancestor(element: Element | null, levels: number): Element | null {
  let found = element;
  for (let level = 0; level < levels; level += 1) {
    const parent = found?.parentElement;
    if (!parent || parent.tagName.toUpperCase() === 'BODY') break;
    found = parent;
  }
  return found;
}

function timeDate(time: Element, label: string): LabelledDate | null {
  const text = cleanLine(time.textContent ?? '', 200);
  const found = readInstant(time.getAttribute('datetime') ?? '') ?? readDate(text);
  // WordPress: class="entry-date published updated" is the day of publication.
  const names = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`;
  const updated = /updat|modif/iu.test(names) && !/publish|entry-date|created/iu.test(names);
  return found && { ...found, updated: updated || isUpdateLabel(label) || isUpdateLabel(text) };
}

/** Dates beside the headline, in <time> or written for people, in order. */
function datesOf(pieces: readonly Piece[]): readonly LabelledDate[] {
  const dates: LabelledDate[] = [];
  const seen = new Set<Element>();
  let text = '';
  const flush = (): void => {
    dates.push(...readDates(text));
  };
  for (const piece of pieces) {
    const time = piece.element.closest('time');
    if (!time) {
      text += ` ${piece.text}`;
      continue;
    }
    if (seen.has(time)) continue;
    seen.add(time);
    const found = timeDate(time, text);
    flush();
    text = '';
    if (found) dates.push(found);
  }
  flush();
  return dates;
}

/**
 * The day of publication as it stands in the page: beside the headline, in <time> elements, in elements named for a
 * date. A day that is called that of an update is taken where there is no other.
 *
 * @param headline the element of the article's headline, or null
 * @param now for 'منذ 3 ساعات': when the page is read, in milliseconds; null for a page that was saved some time
 */
export function bylineDate(
  doc: Document,
  headline: Element | null,
  now: number | null,
): Published | null {
  const body = doc.body as HTMLElement | null;
  if (!body) return null;
  const pieces = piecesAround(doc, headline);
  const near = firstPublished(datesOf(pieces));
  if (near) return near;
  const relative = pieces
    .map(({ text }) => readRelative(text, now ?? Date.now()))
    .find((it) => it !== null);
  // A page that counts hours gives no other day: those further off are of other articles.
  if (relative) return now === null ? null : relative;

  const times = [...doc.querySelectorAll('time')].slice(0, 40).flatMap((time) => {
    const found = isElsewhere(time) ? null : timeDate(time, '');
    return found ? [found] : [];
  });
  if (times.length > 0) return firstPublished(times);
  for (const element of [...doc.querySelectorAll(BYLINES)].slice(0, 200)) {
    const text = element.textContent ?? '';
    if (text.length > 600 || isElsewhere(element) || element.closest('a')) continue;
    if (inSiteHeader(element)) continue;
    const found = readDate(cleanLine(text, 300));
    if (found) return found;
  }
  return null;
}

/** In the bar at the page's top, which shows the day of reading. */
function inSiteHeader(element: Element): boolean {
  const header = element.closest('header');
  return header !== null && !header.closest('article,main') && !header.querySelector('h1');
}

const AUTHORS =
  '[rel="author"],[itemprop="author"],.author,.byline,[class*="author-name"],[class*="author_name"],[class*="authorName"],' +
  '[class*="writer-name"],[class*="byline"],[class*="writeBy"],[class*="written-by"]';
const BY =
  /^(?:بقلم|بواسطة|كتبها?|كتبت|كتبه|إعداد|اعداد|تحرير|الكاتبة?|حاورها?|حاوره|حاورته|أجرى الحوار|أجرت الحوار|by)(?:\s*[:：،]\s*|\s+)/iu;

/** Names of accounts and roles that stand where an author's name belongs. */
const NO_NAMES = new Set(
  'admin administrator editor user webmaster author root المدير المشرف مدير أدمن ادمن المحرر محرر الكاتب'.split(
    ' ',
  ),
);

/** A name without 'بقلم' and the like; null for what is no name (an address, markup, an account's role). */
export function authorName(text: string | null): string | null {
  const found = cleanName(cleanLine(text ?? '', 200).replace(BY, ''));
  return found === null || NO_NAMES.has(found.toLowerCase().replace(/\d+$/u, '')) ? null : found;
}

/** The author as the page, or a part of it, shows it; or null. */
export function bylineAuthor(root: ParentNode): string | null {
  for (const element of [...root.querySelectorAll(AUTHORS)].slice(0, 12)) {
    if (isElsewhere(element)) continue;
    const text = cleanLine(element.textContent ?? '', 200).replace(/\s*[|•·].*$/u, '');
    const found = authorName(text);
    if (found !== null && found.split(' ').length <= 6 && !/\d/u.test(found)) return found;
  }
  return null;
}
