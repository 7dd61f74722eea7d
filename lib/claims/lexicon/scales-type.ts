import type { LocalizedText } from '../types';
import type { ExclusiveState } from './exclusive-states-type';

/**
 * A question of the same kind as `ExclusiveState`, whose answers are made of classes of words: any word of what is said,
 * with any word of what it is said of near it, before or behind.
 */
export interface Scale {
  /** Kebab-case English, unique over all scales and exclusive states. */
  readonly id: string;
  readonly type: ExclusiveState['type'];
  readonly label: LocalizedText;
  /** The answer passes from one to another with time: that of a later report overtakes that of an earlier one. */
  readonly changes?: true;
  /** What it is said of, ` ` between: classes or single words. One of them must stand near; none is asked for where it is left out. */
  readonly of?: string;
  /** Said of anything: two answers count where the sentences have words in common near them. */
  readonly shared?: true;
  /** Two to four answers that exclude each other if said of one thing at one time. */
  readonly values: readonly {
    readonly name: LocalizedText;
    /**
     * Ways of saying it, ` | ` between them: a class of `SCALE_WORDS` or words as they stand there; with ` + ` two that
     * stand near each other in any order; with `!` at the end nothing of `of` is asked for.
     */
    readonly said: string;
  }[];
}
