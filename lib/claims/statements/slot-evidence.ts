import type { FactLinks } from '../facts/fact-links';
import type { ReadArticle, Unit } from '../read';
import { wordsOf } from './unit-words';
import { equalValues } from '../facts/values';

/** Names of what a pair of units gets from its facts, in the order of `SlotEvidence`. */
export const SLOT_FEATURES = ['numberSame', 'numberApart', 'dateSame', 'dateApart'] as const;

/** The likeliest link between two units' facts: of numbers of one value, of others, of dates of one value, of others. */
export type SlotEvidence = readonly number[];

/** Units without a linked fact. */
export const NO_SLOTS: SlotEvidence = SLOT_FEATURES.map(() => 0);

/** What the facts of two units, by their places in their articles, say for one statement; undefined where none is linked. */
export type SlotEvidenceOf = (a: number, b: number) => SlotEvidence | undefined;

/**
 * The likeliest link between the facts of any two units of different articles. Two numbers that fill one slot of one
 * thing speak for their sentences making one statement, whether they are the same (it is told twice) or not.
 */
export function slotEvidence(
  articles: readonly ReadArticle[],
  { links }: FactLinks,
): (left: number, right: number) => SlotEvidenceOf {
  const tables = new Map<number, Map<number, number[]>>();
  const place = (article: number, unit: Unit): number => {
    const of = articles[article];
    return of ? wordsOf(unit, of).index : -1;
  };
  const keyOf = (i: number, j: number): number => i * articles.length + j;
  const cellOf = (a: number, b: number, columns: number): number => a * columns + b;
  for (const { a, b, score } of links) {
    if (a.article === b.article) continue;
    const [x, y] = a.article < b.article ? [a, b] : [b, a];
    const key = keyOf(x.article, y.article);
    const table = tables.get(key) ?? new Map<number, number[]>();
    tables.set(key, table);
    const columns = articles[y.article]?.units.length ?? 0;
    const cell = cellOf(place(x.article, x.unit), place(y.article, y.unit), columns);
    const best = table.get(cell) ?? [...NO_SLOTS];
    table.set(cell, best);
    const at = (a.date ? 2 : 0) + (equalValues(a, b) ? 0 : 1);
    best[at] = Math.max(best[at] ?? 0, score);
  }
  return (left, right) => {
    const [i, j] = left < right ? [left, right] : [right, left];
    const table = tables.get(keyOf(i, j));
    const columns = articles[j]?.units.length ?? 0;
    return (a, b) => {
      if (table === undefined) return undefined;
      return table.get(left < right ? cellOf(a, b, columns) : cellOf(b, a, columns));
    };
  };
}
