import type { LocalizedText } from '../types';

/**
 * What news tells of how things fare, either well or ill: a service that runs as ever or is hampered, a supply that is
 * enough or short. Compiled from general knowledge of Arabic news writing. Words are folded or not, and are met by their
 * bare form, stem, lemma or family; `_` joins those of a phrase, ` ` parts phrases.
 */
export interface Faring {
  readonly label: LocalizedText;
  /** What the two answers are called. */
  readonly well: LocalizedText;
  readonly ill: LocalizedText;
  /**
   * Things that are one where news tells how they fare, a line each, `name: words`: what is ill of one word of a line is
   * held against what is well of another (the airport, its flights).
   */
  readonly things: string;
  readonly wellSaid: string;
  readonly illSaid: string;
  /** What is ill, negated, says that it is well: no shortage, but not 'not closed'. */
  readonly contrary?: true;
}
