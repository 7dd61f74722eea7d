/** The text of a page's text nodes, joined, with the way back to the nodes. */
export interface PageText {
  readonly text: string;
  /** Node `i` holds the units from `starts[i]` on. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

const SKIPPED = 'script,style,noscript,template,textarea,select,iframe';
const MAX_NODES = 60_000;
const MAX_LENGTH = 3_000_000;

/** Joins the text nodes under `root` in document order. Looks at no layout and changes nothing. */
export function readPageText(root: Node): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (nodes.length < MAX_NODES && length < MAX_LENGTH && walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data === '' || node.parentElement?.closest(SKIPPED)) continue;
    nodes.push(node);
    starts.push(length);
    pieces.push(node.data);
    length += node.data.length;
  }
  return { text: pieces.join(''), nodes, starts };
}

/** The Range over units `start` to `end` of the joined text, or null where they are out of bounds. */
export function rangeOver({ nodes, starts }: PageText, start: number, end: number): Range | null {
  const first = nodeAt(starts, start);
  const last = nodeAt(starts, Math.max(start, end - 1));
  const firstNode = nodes[first];
  const lastNode = nodes[last];
  if (!firstNode || !lastNode) return null;
  const range = document.createRange();
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
