import { cleanLine, lineKey } from './clean';
import { readDate } from './published';
import { isBoilerplate } from './boilerplate';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH BUTTON FORM SELECT TEXTAREA INPUT NAV ASIDE FIGURE FIGCAPTION ' +
    'AUDIO VIDEO CANVAS FOOTER'
  ).split(' '),
);

/** A line of a page as a reader sees it. */
export interface Line {
  readonly text: string;
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linked: number;
  /** It is a heading, or nothing but the cells of a table. */
  readonly kind: 'text' | 'heading' | 'cell' | 'item';
  /** It stands with a picture in one small block, as captions do. */
  readonly pictured: boolean;
}

const MAX_LINES = 1_500;
const MAX_LINE = 8_000;
const MAX_NODES = 60_000;

function kindOf(element: Element | null): Line['kind'] {
  const tag = element?.tagName.toUpperCase() ?? '';
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (tag === 'TD' || tag === 'TH') return 'cell';
  return tag === 'LI' ? 'item' : 'text';
}

/** A block with a picture and more text than this is no picture with its caption. */
const LONGEST_CAPTION = 200;

function isPictured(block: Element | null, root: Element): boolean {
  if (!block || block === root || (block.textContent?.length ?? 0) > LONGEST_CAPTION) return false;
  return block.querySelector('img,picture,amp-img') !== null;
}

/**
 * The lines under an element: block elements and <br> part them. Goes by markup alone (no layout), without recursion,
 * so depth can't hurt, and stops after a bounded number of nodes.
 */
export function readLines(root: Element): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let linkLetters = 0;
  let block: Element | null = root;
  // Asked once a block: one of 10,000 line breaks is not measured for each of its lines.
  let judged: Element | null = null;
  let pictured = false;

  const flush = (): void => {
    const line = cleanLine(text, MAX_LINE);
    if (line !== '') {
      if (block !== judged) pictured = isPictured(block, root);
      judged = block;
      const linked = Math.min(1, linkLetters / Math.max(1, line.length));
      lines.push({ text: line, linked, kind: kindOf(block), pictured });
    }
    text = '';
    linkLetters = 0;
  };

  let node: Node | null = root.firstChild;
  let inLink = 0;
  for (let count = 0; node && count < MAX_NODES && lines.length < MAX_LINES; count += 1) {
    let down: Node | null = null;
    if (node.nodeType === 3) {
      const piece = node.nodeValue ?? '';
      if (text.length < MAX_LINE * 2) text += piece;
      if (inLink > 0) linkLetters += piece.trim().length;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') flush();
      else if (!SKIPPED.has(tag)) {
        if (BLOCKS.has(tag)) {
          flush();
          block = element;
        }
        if (element.firstChild) {
          if (tag === 'A') inLink += 1;
          down = element.firstChild;
        }
      }
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (parent && parent !== root) {
        const tag = (parent as Element).tagName.toUpperCase();
        if (tag === 'A') inLink -= 1;
        if (BLOCKS.has(tag)) {
          flush();
          block = parent.parentNode as Element | null;
        }
      }
      node = parent;
    }
    node = node === root || !node ? null : node.nextSibling;
  }
  flush();
  return lines;
}

/** Addresses that posts of X end with. */
const POST_LINK = /\s*(?:https?:\/\/)?(?:pic\.twitter\.com|pic\.x\.com|t\.co)\/[a-z0-9]+/gi;
const SENTENCE_END = /[.!؟?…:»"”]$/u;

/** A line of the article with its `lineKey`. */
interface KeptLine extends Pick<Line, 'text' | 'kind'> {
  readonly key: string;
}

/** The lines that are the article's own: no furniture, no lists of links, no second copy, not the headline again. */
export function articleLines(lines: readonly Line[], title: string): readonly string[] {
  const titleKey = lineKey(title);
  const titleWords = title.split(' ').length;
  const seen = new Set([titleKey]);
  const kept: KeptLine[] = [];
  let headingAt = -1;
  let links = 0;
  for (const { text: whole, linked, kind, pictured } of lines) {
    const text = whole.replace(POST_LINK, '');
    const key = lineKey(text);
    if (key === '' || seen.has(key)) continue;
    if (isBoilerplate(text)) continue;
    const words = text.split(' ').length;
    // The headline with the section's name before it.
    if (kind === 'heading' && titleKey !== '' && key.includes(titleKey) && words <= titleWords + 4)
      continue;
    if (linked > 0.75 && words < 30) {
      links += 1;
      // The heading over a list of links goes with it; one link alone may stand anywhere.
      const listed = links === 2 || (links === 1 && kind === 'item');
      if (listed && headingAt >= 0 && headingAt === kept.length - 1) kept.pop();
      else if (links === 2 && isListLabel(kept.at(-1))) kept.pop();
      continue;
    }
    links = 0;
    if (kind === 'cell' && words < 6) continue;
    if (words < 2 && kind !== 'heading' && !/[؟?]$/.test(text)) continue;
    if (pictured && words <= 15 && !SENTENCE_END.test(text)) continue;
    // A date line alone.
    if (isDateLine(text)) continue;
    seen.add(key);
    kept.push({ text, key, kind });
    if (kind === 'heading') headingAt = kept.length - 1;
  }
  // A heading at the very end headed something that was left out.
  while (kept.length > 1 && kept.at(-1)?.kind === 'heading') kept.pop();
  return withoutQuoted(kept).map(({ text }) => text);
}

/** A line with nothing but a date, its place and its agency: the longer it is, the more must speak for that. */
export function isDateLine(text: string): boolean {
  const words = text.split(' ', 15).length;
  if (words > 14 || /[.!؟]$/.test(text) || readDate(text) === null) return false;
  if (words <= 7) return true;
  return words <= 9 ? /هـ|الموافق|\d{1,2}:\d{2}/u.test(text) : /هـ.*الموافق/u.test(text);
}

/** 'موضوعات أخرى' over links, where no heading element says so. */
function isListLabel(line: KeptLine | undefined): boolean {
  return line !== undefined && line.text.split(' ').length <= 4 && !SENTENCE_END.test(line.text);
}

/** Longest pulled quote, in words. */
const LONGEST_QUOTE = 40;

/** Leaves out pulled quotes and doubled leads: lines of four words or more that another line holds whole. */
function withoutQuoted(lines: readonly KeptLine[]): readonly KeptLine[] {
  const all = lines.map(({ key }) => key).join('\n');
  return lines.filter(({ text, key, kind }) => {
    const words = text.split(' ').length;
    if (kind === 'heading' || words < 4 || words > LONGEST_QUOTE) return true;
    return all.indexOf(key, all.indexOf(key) + 1) < 0;
  });
}
