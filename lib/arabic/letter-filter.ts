const P = 0x9e3779b1 | 0;

/**
 * Says of most words that a table does not hold them, from their length, first two letters and last one: a Bloom filter
 * with one function. It reads the word where it stands inside another, so that taking endings off costs no string until
 * the rest may be in the table.
 */
export class LetterFilter {
  private readonly bits: Uint8Array;
  private readonly shift: number;

  /** @param size power of two of the number of bits: some ten for each word keep one in ten of the others out */
  constructor(size: number) {
    this.bits = new Uint8Array(1 << (size - 3));
    this.shift = 32 - size;
  }

  private placeOf(length: number, first: number, second: number, last: number): number {
    let hash = Math.imul((length << 12) ^ first, P);
    hash = Math.imul((hash >>> 15) ^ hash ^ second, P);
    hash = Math.imul((hash >>> 15) ^ hash ^ last, P);
    return hash >>> this.shift;
  }

  add(word: string): void {
    const { length } = word;
    if (length === 0) return;
    const second = word.charCodeAt(length > 1 ? 1 : 0);
    const place = this.placeOf(length, word.charCodeAt(0), second, word.charCodeAt(length - 1));
    this.bits[place >>> 3] = (this.bits[place >>> 3] ?? 0) | (1 << (place & 7));
  }

  /** May the table hold `word.slice(from, to)`? False is certain. */
  mayHold(word: string, from = 0, to = word.length): boolean {
    if (to <= from) return false;
    const second = word.charCodeAt(to - from > 1 ? from + 1 : from);
    return this.holds(to - from, word.charCodeAt(from), second, word.charCodeAt(to - 1));
  }

  /** May the table hold `word.slice(from, to)` with the letter `tail` behind it? At least two letters of the word. */
  mayHoldWith(word: string, from: number, to: number, tail: number): boolean {
    return this.holds(to - from + 1, word.charCodeAt(from), word.charCodeAt(from + 1), tail);
  }

  /** May the table hold `word.slice(from, to)` with the letter `head` before it? At least one letter of the word. */
  mayHoldBehind(head: number, word: string, from: number, to: number): boolean {
    return this.holds(to - from + 1, head, word.charCodeAt(from), word.charCodeAt(to - 1));
  }

  private holds(length: number, first: number, second: number, last: number): boolean {
    const place = this.placeOf(length, first, second, last);
    return (((this.bits[place >>> 3] ?? 0) >> (place & 7)) & 1) !== 0;
  }
}
