import { Readability } from '@mozilla/readability';
import { furnitureKind, NAMED } from './boilerplate';
import { countWords, headlineKey, lineKey } from './clean';
import { readLines, type Line } from './lines';

/** An article's body as it was found in a page. */
export interface Body {
  readonly lines: readonly Line[];
  /** Links that are headings or hold one, inside the body: a front page has many, an article next to none. */
  readonly headlineLinks: number;
}

/** Furniture bigger than this share of the page's text is taken for a mislabelled body. */
const MAX_FURNITURE_SHARE = 0.4;

function textLength(element: Element | null): number {
  return element?.textContent?.length ?? 0;
}

function linkShare(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += textLength(link);
  return linked / Math.max(1, textLength(element));
}

/** What stands under a picture is no longer, with the blanks of its markup. */
const LONGEST_CAPTION = 300;
/** A label beside a headline is no longer, and no sentence. */
const LONGEST_LABEL = 100;

function isLabel(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  return text.length <= LONGEST_LABEL && !/[.!؟…]$/.test(text);
}

function dropFurniture(body: Element): void {
  const most = textLength(body) * MAX_FURNITURE_SHARE;
  for (const element of [...body.querySelectorAll(NAMED)]) {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BODY' || tag === 'MAIN' || tag === 'ARTICLE') continue;
    const kind = furnitureKind(element);
    if (kind === null || element.querySelector('h1') || textLength(element) > most) continue;
    if (kind === 'label' || (kind === 'vague' && linkShare(element) < 0.5)) continue;
    if (kind === 'caption' && textLength(element) > LONGEST_CAPTION) continue;
    element.remove();
  }
}

/** Times, authors and counts that stand among the paragraphs; not before the body is found, for they tell where it is. */
function dropLabels(content: Element): void {
  for (const element of [...content.querySelectorAll(NAMED)]) {
    if (/^(?:H[1-6]|P|LI)$/i.test(element.tagName) || !isLabel(element)) continue;
    if (furnitureKind(element) === 'label') element.remove();
  }
}

function hasFurniture(element: Element): boolean {
  return [...element.querySelectorAll(NAMED)].some((it) => furnitureKind(it) !== null);
}

/** The first element of these that says what the headline says. */
function headingOf(body: Element, selector: string, title: string): Element | undefined {
  const wanted = lineKey(title);
  if (wanted === '') return undefined;
  return [...body.querySelectorAll(selector)].find((element) => headlineKey(element) === wanted);
}

/** How far from the headline a lead is looked for, in elements. */
const LEAD_ELEMENTS = 4;
const LEAST_LEAD_WORDS = 5;
const MOST_LEAD_WORDS = 70;

/**
 * The lead: a line or two under the headline, which Readability takes for a part of the page's head. Only elements that
 * follow the headline in its own parent, or are named for what they are, and hold one block of plain text.
 */
function readLead(body: Element, title: string): readonly Line[] {
  const own = headingOf(body, 'h1,h2', title);
  const lead: Line[] = [];
  let element = own?.nextElementSibling ?? null;
  for (let at = 0; element && at < LEAD_ELEMENTS; at += 1, element = element.nextElementSibling) {
    if (!/^(?:H[2-6]|P|DIV)$/i.test(element.tagName)) continue;
    if (furnitureKind(element) !== null) continue;
    if (element.querySelector('img,picture,figure') || hasFurniture(element)) continue;
    const lines = readLines(element);
    const [line] = lines;
    if (!line || lines.length > 1 || line.linked > 0.2) break;
    const words = countWords(line.text);
    if (words < LEAST_LEAD_WORDS || words > MOST_LEAD_WORDS) break;
    lead.push({ ...line, kind: 'text' });
  }
  return lead;
}

const HEADINGS = 'h1,h2,h3,[itemprop="headline"],[class*="title"]';

/**
 * Sites that load the next articles below the open one: only the one under the page's own headline is read. The others
 * are known as neighbours of the same make, each under a heading like the headline.
 */
function dropOtherArticles(body: Element, title: string): void {
  const own = headingOf(body, HEADINGS, title);
  if (!own) {
    keepFirstArticle(body);
    return;
  }
  const tag = own.tagName;
  let block: Element = own;
  for (let parent = own.parentElement; parent && block !== body; parent = parent.parentElement) {
    for (const other of [...parent.children]) {
      if (other === block || !sameMake(other, block)) continue;
      const heading = other.tagName === tag ? other : other.querySelector(tag);
      if (heading && heading !== other && textLength(other) > textLength(heading) * 2)
        other.remove();
    }
    block = parent;
  }
}

function keepFirstArticle(body: Element): void {
  const articles = [...body.querySelectorAll('article')].filter(
    (element) => element.querySelector('h1') && !element.parentElement?.closest('article'),
  );
  for (const element of articles.slice(1)) element.remove();
}

/** The same element with a class in common, or neither with any. */
function sameMake(a: Element, b: Element): boolean {
  if (a.tagName !== b.tagName) return false;
  const own = (b.getAttribute('class') ?? '').split(/\s+/u).filter((it) => it !== '');
  const others = (a.getAttribute('class') ?? '').split(/\s+/u).filter((it) => it !== '');
  if (a.tagName.toUpperCase() === 'ARTICLE') return true;
  return own.length === 0 ? others.length === 0 : own.some((it) => others.includes(it));
}

/**
 * Finds the article's body by Mozilla's Readability, on a copy of `page`, which is one itself (see `copyPage`).
 * `title` is the page's headline. Null where there is nothing like a body.
 *
 * Readability and defuddle were compared on tests/fixtures/pages: both find the body of plain articles; defuddle kept
 * only the first post of a live blog and took 'latest news' boxes into two other bodies, needs 338 kB to Readability's
 * 35 kB in the bundle and 5 to 10 times the time. What Readability lets through, dropFurniture and articleLines take out.
 */
export function findBody(page: Document, title: string): Body | null {
  const copy = page.cloneNode(true) as Document;
  const body = copy.body as HTMLElement | null;
  if (!body) return null;
  for (const element of [...body.querySelectorAll('script')]) element.remove();
  dropOtherArticles(body, title);
  dropFurniture(body);
  const lead = readLead(body, title);
  const parsed = new Readability<Element>(copy, {
    charThreshold: 150,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  const content = parsed?.content;
  if (!content) return null;
  dropLabels(content);
  return {
    lines: [...lead, ...readLines(content)],
    headlineLinks: content.querySelectorAll(
      'h1 a[href],h2 a[href],h3 a[href],h4 a[href],a[href] h1,a[href] h2,a[href] h3,a[href] h4',
    ).length,
  };
}
