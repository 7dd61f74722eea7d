import { LetterFilter } from '../../arabic/letter-filter';
import { foldWord } from '../../arabic/normalise';

/** A phrase of a lexicon past its first word, and what it stands for. */
export interface HeadEntry {
  /** The words that follow, folded. */
  readonly rest: readonly string[];
  readonly of: number;
}

/** Bits of the filter as a power of two: for the some thousand heads of a lexicon. */
const FILTER_BITS = 15;
const NONE: readonly HeadEntry[] = [];

/** Phrases by their first word, for a lexicon that is asked about every word of a text. */
export class HeadIndex {
  private readonly byHead = new Map<string, HeadEntry[]>();
  private readonly filter = new LetterFilter(FILTER_BITS);

  /** Takes in phrases, parted by spaces, their words joined by '_', all standing for `of`. */
  add(phrases: string, of: number): void {
    for (const phrase of phrases.trim().split(' ')) {
      const [head, ...rest] = phrase.split('_').map(foldWord);
      if (head === undefined || head === '') continue;
      const known = this.byHead.get(head);
      if (known) known.push({ rest, of });
      else {
        this.byHead.set(head, [{ rest, of }]);
        this.filter.add(head);
      }
    }
  }

  /** The phrases that begin with a word, in the order they were added. */
  at(head: string): readonly HeadEntry[] {
    return this.filter.mayHold(head) ? (this.byHead.get(head) ?? NONE) : NONE;
  }
}
