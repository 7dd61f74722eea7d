import {
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
  slottedIn,
  tagNameOf,
} from './native';

/** What readers of pages read of one at most: the longest live blogs have some 15,000 elements, scripts and drawings among them. */
export const MAX_ELEMENTS = 15_000;
/** The same in UTF-16 units of text. */
export const MAX_TEXT = 500_000;

/** What a walk calls on its way. */
export interface Visitor {
  /** At an element: go into it, past it, or end the walk. `tag` is in upper case. */
  readonly enter: (element: Element, tag: string) => 'into' | 'past' | 'stop';
  /** At a text node; false ends the walk. */
  readonly text: (node: Text) => boolean;
  /** After the last child of an element that was gone into. */
  readonly leave?: () => void;
}

/** The children of a node that are still to come: a chain of siblings, or what a slot was given. */
interface Level {
  next: Node | null;
  readonly given: readonly Node[] | null;
  at: number;
}

function levelBelow(node: Node, tag: string): Level {
  const shadow = tag === '' ? null : shadowRootOf(node as Element);
  if (shadow) return { next: firstChildOf(shadow), given: null, at: 0 };
  // A slot shows what its host holds; its own children only where that is nothing.
  const given = tag === 'SLOT' ? slottedIn(node as Element) : [];
  if (given.length > 0) return { next: given[0] ?? null, given, at: 0 };
  return { next: firstChildOf(node), given: null, at: 0 };
}

/**
 * Visits the nodes below `root` in the order a reader sees them: open shadow trees in the place of what their hosts
 * hold, and that where their slots put it. Without recursion, so depth can't hurt; changes nothing.
 */
export function walk(root: Node, { enter, text, leave }: Visitor): void {
  const levels: Level[] = [
    levelBelow(root, nodeTypeOf(root) === 1 ? tagNameOf(root as Element) : ''),
  ];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next;
    if (!node) {
      levels.pop();
      if (levels.length > 0) leave?.();
      continue;
    }
    level.at += 1;
    level.next = level.given ? (level.given[level.at] ?? null) : nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === 3) {
      if (!text(node as Text)) return;
    } else if (type === 1) {
      const tag = tagNameOf(node as Element).toUpperCase();
      const way = enter(node as Element, tag);
      if (way === 'stop') return;
      if (way === 'into') levels.push(levelBelow(node, tag));
    }
  }
}
