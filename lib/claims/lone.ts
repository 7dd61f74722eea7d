import { quickScore } from './pair-features';
import type { ReadArticle, Unit } from './read';
import type { UnitPair } from './overlaps';

/** A unit as likely as this to be said elsewhere is not told as said here alone. */
const MAYBE_ELSEWHERE = 0.18;
/** Words in common with any other unit, at which a claim is not the article's own. */
const MAX_LIKE = 0.42;
/** Units with less than this weight of telling words make no claim worth showing. */
const MIN_WEIGHT = 2.2;

/** Does a unit say enough, of names, numbers or events, to be shown on its own? */
export function tells(unit: Unit): boolean {
  const weight = unit.terms.reduce((sum, term) => sum + term.weight, 0);
  const anchored = unit.names.length > 0 || unit.numbers.length > 0 || unit.dates.length > 0;
  return weight >= MIN_WEIGHT && anchored && unit.field === 'text';
}

/**
 * Units of the open article that no other article makes, surest first: no pair of theirs is likely, and no other unit
 * shares most of their words.
 */
export function unitsOnlyIn(
  articles: readonly ReadArticle[],
  open: number,
  members: readonly number[],
  pairs: readonly UnitPair[],
): { unit: Unit; confidence: number }[] {
  const article = articles[open];
  if (!article) return [];
  const best = new Map<Unit, number>();
  for (const pair of pairs)
    for (const ref of [pair.a, pair.b])
      if (ref.article === open) best.set(ref.unit, Math.max(best.get(ref.unit) ?? 0, pair.score));
  return article.units
    .filter((unit) => tells(unit) && (best.get(unit) ?? 0) < MAYBE_ELSEWHERE)
    .flatMap((unit) => {
      let like = 0;
      for (const index of members) {
        const other = articles[index];
        if (!other || index === open) continue;
        for (const there of other.units)
          like = Math.max(like, quickScore(unit, there, article, other));
      }
      if (like >= MAX_LIKE) return [];
      const confidence = 1 - Math.max(like, best.get(unit) ?? 0);
      return [{ unit, confidence: Math.round(confidence * 1000) / 1000 }];
    })
    .sort((a, b) => b.confidence - a.confidence || a.unit.start - b.unit.start);
}
