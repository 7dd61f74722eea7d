import { predict } from './boosted';
import { NEAR_MODEL } from './near-model.generated';
import { nearFeatures } from './near-pairs';
import type { UnitPair } from './overlaps';
import type { ReadArticle } from './read';
import type { Discrepancy, Side } from './types';

/** How much of the doubt whether two articles report one event a finding takes over: its power in the confidence. */
const DOUBT = 0.5;

const articlesOf = ({ mentions }: Side): Set<string> => new Set(mentions.map((m) => m.article));

/** Ids of the articles that a finding holds against the open one. */
function against(found: Discrepancy, open: string): string[] {
  const sides = found.sides.map(articlesOf);
  const others = sides.flatMap((side, i) =>
    sides.some((other, k) => k !== i && other.has(open)) ? [...side] : [],
  );
  return [...new Set(others)].filter((id) => id !== open);
}

/** Pairs of units of the article `open` and another one, each with the unit of the open one first; by the other's index. */
function byOther(pairs: readonly UnitPair[], open: number): Map<number, UnitPair[]> {
  const found = new Map<number, UnitPair[]>();
  for (const pair of pairs) {
    const { a, b } = pair;
    if (a.article !== open && b.article !== open) continue;
    const turned = a.article === open ? pair : { ...pair, a: b, b: a };
    const list = found.get(turned.b.article);
    if (list) list.push(turned);
    else found.set(turned.b.article, [turned]);
  }
  return found;
}

/**
 * Findings of an event with an article open, each as sure as it can be that one of the articles it holds against the open
 * one reports the same event. What the search finds near an article may be of another event of its kind, and then
 * whatever differs is no difference. What this took out of real news, right and wrong, stands in bench/claims/README.md.
 * `pairs` are the likely ones of the units of `articles`, the model is made by scripts/train-reports.ts.
 */
export function withDoubts(
  found: readonly Discrepancy[],
  articles: readonly ReadArticle[],
  open: number,
  pairs: readonly UnitPair[],
): Discrepancy[] {
  const reading = articles[open];
  if (!reading) return [...found];
  const byId = new Map(articles.map((article, i) => [article.input.id, i]));
  const between = byOther(pairs, open);
  const known = new Map<string, number>();
  const sameEvent = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const index = byId.get(id) ?? -1;
    const other = articles[index];
    const features = other && nearFeatures(reading, other, between.get(index) ?? []);
    const likely = features ? predict(NEAR_MODEL, features) : 0;
    known.set(id, likely);
    return likely;
  };
  return found.map((d) => {
    const others = against(d, reading.input.id);
    // What the open article says against itself hangs on no other.
    if (others.length === 0) return d;
    const confidence = d.confidence * Math.max(...others.map(sameEvent)) ** DOUBT;
    return { ...d, confidence: Math.round(confidence * 1000) / 1000 };
  });
}
