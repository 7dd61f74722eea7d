import { FIRST_ARABIC, isInside, LAST_ARABIC } from './words';

/**
 * Finds the runs of letters and digits of a text one after the other: what texts repeat. A run is told from others by two
 * 32-bit hashes of its letters, counted on the way, so that a run met again costs no string.
 */
export class RunScanner {
  /** Half-open bounds of the run in UTF-16 units. */
  start = 0;
  end = 0;
  a = 0;
  b = 0;

  constructor(private readonly text: string) {}

  /** Goes on to the next run; false where there is none. */
  next(): boolean {
    const { text } = this;
    const { length } = text;
    let i = this.end;
    while (i < length && !isInside(text, i)) i += 1;
    this.start = i;
    let a = 0x811c9dc5 | 0;
    let b = 0x3c6ef372 | 0;
    for (; i < length; i += 1) {
      const code = text.charCodeAt(i);
      if ((code < FIRST_ARABIC || code > LAST_ARABIC) && !isInside(text, i)) break;
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b + code, 0x85ebca6b);
      b ^= b >>> 15;
    }
    this.end = i;
    this.a = a ^ (a >>> 15);
    this.b = b;
    return i > this.start;
  }
}
