import { LetterFilter } from '../letter-filter';
import { foldWord } from '../normalise';

/** A word found in a table, and what stood before it in the same token. */
export interface Found<T> {
  readonly entry: T;
  readonly conjunction: boolean;
  readonly preposition: string;
  readonly definite: boolean;
}

const WAW = 0x648;
const FA = 0x641;
const BA = 0x628;
const KAF = 0x643;
const LAM = 0x644;
const ALEF = 0x627;

/** Words that would come apart into a clitic and a number word and are other words. */
const NOT_SPLIT = new Set(['وعده', 'لامس', 'فعده', 'باب', 'لاب', 'كاب']);

/** Words that are a clitic and six before what they count (لست سنوات), and else other words: I am not. */
export const SIX_OR_OTHER: ReadonlySet<string> = new Set(['لست', 'فست', 'بست']);

/**
 * Folded words with an entry each, found also behind و ف, ب ك ل and ال. Number and date words are few and closed, so
 * the split is certain where the table knows the rest; the tokeniser's own reading isn't needed.
 */
export class WordTable<T> {
  private readonly entries = new Map<string, T>();
  private readonly filter = new LetterFilter(14);

  /** Adds the space-parted `forms`, folded; `merge` joins with an entry that is there already. */
  add(forms: string, make: (known: T | undefined) => T): void {
    for (const form of forms.split(' ')) {
      if (form === '') continue;
      const key = foldWord(form);
      this.entries.set(key, make(this.entries.get(key)));
      this.filter.add(key);
    }
  }

  /** The entry of the bare folded word, no clitics looked for. */
  exact(norm: string): T | undefined {
    return this.entries.get(norm);
  }

  /** The entry of `norm` from letter `at` on. */
  private from(norm: string, at: number): T | undefined {
    return this.filter.mayHold(norm, at) ? this.entries.get(norm.slice(at)) : undefined;
  }

  /** The entry of a folded token with its clitics, or undefined. Remembers nothing: `wordUse` does. */
  find(norm: string): Found<T> | undefined {
    const exact = this.from(norm, 0);
    if (exact !== undefined) {
      return { entry: exact, conjunction: false, preposition: '', definite: false };
    }
    if (norm.length < 3 || NOT_SPLIT.has(norm)) return undefined;
    let at = 0;
    let code = norm.charCodeAt(0);
    const conjunction = code === WAW || code === FA;
    if (conjunction) {
      at = 1;
      const entry = this.from(norm, 1);
      if (entry !== undefined) {
        return { entry, conjunction: true, preposition: '', definite: false };
      }
      code = norm.charCodeAt(1);
    }
    if (code === LAM && norm.charCodeAt(at + 1) === LAM) {
      const entry = this.from(norm, at + 2);
      return entry && { entry, conjunction, preposition: 'ل', definite: true };
    }
    let preposition = '';
    if (code === BA || code === KAF || code === LAM) {
      preposition = norm.charAt(at);
      at += 1;
      // كمية and كميات are quantities, not 'like a hundred'.
      if (preposition === 'ك' && norm.startsWith('مي', at)) return undefined;
      const entry = this.from(norm, at);
      if (entry !== undefined) return { entry, conjunction, preposition, definite: false };
      code = norm.charCodeAt(at);
    }
    if (code === ALEF && norm.charCodeAt(at + 1) === LAM) {
      const entry = this.from(norm, at + 2);
      if (entry !== undefined) return { entry, conjunction, preposition, definite: true };
    }
    return undefined;
  }
}
