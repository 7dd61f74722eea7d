import type { JudgedArticle } from './judged';

/** Beginnings of two mentions this near, in UTF-16 units, are of one sentence. */
const NEAR = 60;

/**
 * The story of each judged open article: articles of which findings show a sentence in common are of one story, and so is
 * whatever hangs together by such articles. A story is known by the first of its articles in `judged`. What is learned of
 * a story must not be measured on it, for two articles that differ are each open in turn.
 */
export function storiesOf(judged: readonly JudgedArticle[]): Map<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (;;) {
      const parent = parents.get(at) ?? at;
      if (parent === at) return at;
      parents.set(at, parents.get(parent) ?? parent);
      at = parent;
    }
  };
  for (const { open, found } of judged) {
    if (!parents.has(open)) parents.set(open, open);
    for (const { sides } of found)
      for (const [article, field, start] of sides.flat()) {
        const key = `${article} ${field} ${Math.floor(start / NEAR)}`;
        const [a, b] = [rootOf(open), rootOf(key)];
        if (a !== b) parents.set(b, a);
      }
  }
  return new Map(judged.map(({ open }) => [open, rootOf(open)]));
}
