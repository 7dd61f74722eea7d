import { walk } from '../walk';

/** The text of a page's text nodes, joined, with the way back to the nodes. */
export interface PageText {
  readonly text: string;
  /** Node `i` holds the units from `starts[i]` on. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME'.split(' '));
const MAX_NODES = 60_000;
const MAX_LENGTH = 3_000_000;

/**
 * Joins the text nodes under `root` in the order a reader sees them, those of open shadow trees among them; blanks alone
 * are left out. Looks at no layout and changes nothing.
 */
export function readPageText(root: Node): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  walk(root, {
    enter: (_element, tag) => (SKIPPED.has(tag) ? 'past' : 'into'),
    text(node) {
      const { data } = node;
      if (!/\S/.test(data)) return true;
      nodes.push(node);
      starts.push(length);
      pieces.push(data);
      length += data.length;
      return nodes.length < MAX_NODES && length < MAX_LENGTH;
    },
  });
  return { text: pieces.join(''), nodes, starts };
}

/** The Range over units `start` to `end` of the joined text, or null where they are out of bounds. */
export function rangeOver({ nodes, starts }: PageText, start: number, end: number): Range | null {
  const first = nodeAt(starts, start);
  const last = nodeAt(starts, Math.max(start, end - 1));
  const firstNode = nodes[first];
  const lastNode = nodes[last];
  if (!firstNode || !lastNode) return null;
  const range = new Range();
  try {
    range.setStart(firstNode, start - (starts[first] ?? 0));
    range.setEnd(lastNode, end - (starts[last] ?? 0));
  } catch {
    return null;
  }
  return range;
}

/** Index of the last start at or before `offset`. */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
