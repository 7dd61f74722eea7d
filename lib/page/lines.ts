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

/**
 * The lines under an element: block elements and <br> part them. Goes by markup alone (no layout), without recursion,
 * so depth can't hurt, and stops after a bounded number of nodes.
 */
export function readLines(root: Element): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let linkLetters = 0;
  let block: Element | null = root;

  const flush = (): void => {
    const line = cleanLine(text, MAX_LINE);
    if (line !== '') {
      const linked = Math.min(1, linkLetters / Math.max(1, line.length));
      lines.push({ text: line, linked, kind: kindOf(block) });
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

/** The lines that are the article's own: no furniture, no lists of links, no second copy, not the headline again. */
export function articleLines(lines: readonly Line[], title: string): readonly string[] {
  const seen = new Set([lineKey(title)]);
  const kept: string[] = [];
  let headingAt = -1;
  for (const { text, linked, kind } of lines) {
    const key = lineKey(text);
    if (key === '' || seen.has(key)) continue;
    if (isBoilerplate(text)) continue;
    const words = text.split(' ').length;
    if (linked > 0.75 && words < 30) {
      // The heading over a list of links goes with it.
      if (headingAt === kept.length - 1 && headingAt >= 0) kept.pop();
      continue;
    }
    if (kind === 'cell' && words < 6) continue;
    if (words < 2 && kind !== 'heading') continue;
    // A date line alone.
    if (words <= 7 && readDate(text) !== null && !/[.!؟]$/.test(text)) continue;
    seen.add(key);
    kept.push(text);
    if (kind === 'heading') headingAt = kept.length - 1;
  }
  // A heading at the very end headed something that was left out.
  while (kept.length > 1 && lastIsHeading(kept, lines)) kept.pop();
  return kept;
}

function lastIsHeading(kept: readonly string[], lines: readonly Line[]): boolean {
  const last = kept.at(-1);
  return lines.some(({ text, kind }) => kind === 'heading' && text === last);
}
