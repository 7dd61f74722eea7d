import { BACKGROUND, BACKGROUND_STEP, BACKGROUND_UNKNOWN } from './background.generated';

const IDF: ReadonlyMap<string, number> = new Map(
  BACKGROUND.flatMap(([steps, words]) =>
    words.split(' ').map((word): [string, number] => [word, steps * BACKGROUND_STEP]),
  ),
);

/** Inverse document frequency of a word family in general news; a family the table lacks counts as rare. */
export function idfOf(family: string): number {
  return IDF.get(family) ?? BACKGROUND_UNKNOWN;
}

/** idf under which a word says nothing of the topic, and the one from which it counts in full. */
const FLOOR = 1.2;
const CEILING = 8;

/** How much a word family tells of what a sentence is about: 0 for function words, 1 for rare ones. */
export function termWeight(family: string): number {
  return Math.min(1, Math.max(0, (idfOf(family) - FLOOR) / (CEILING - FLOOR)));
}
