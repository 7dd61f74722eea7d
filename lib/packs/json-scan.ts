/**
 * Does the nesting of lists and objects in this JSON text go deeper than `limit`? Looked at before
 * parsing, so that a hostile file never becomes a deep structure in memory.
 */
export function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === 0x5c) i++;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > limit) return true;
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return false;
}

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Offset after the match of a sticky pattern at `at`, or -1. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Scans a scalar at `at`: where it ends, or where it breaks. A loop, since strings may be megabytes long. */
function scanScalar(text: string, at: number): { end: number; ok: boolean } {
  if (text[at] !== '"') {
    const end = matchAt(LITERAL, text, at);
    return { end: end < 0 ? at : end, ok: end >= 0 };
  }
  for (let i = at + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) return { end: i + 1, ok: true };
    if (unit < 0x20) return { end: i, ok: false };
    if (unit === 0x5c) {
      const end = matchAt(ESCAPE, text, i);
      if (end < 0) return { end: i, ok: false };
      i = end - 1;
    }
  }
  return { end: text.length, ok: false };
}

/** Where a text stops being JSON. */
export interface JsonError {
  /** UTF-16 offset; the length of the text where it ends too early. */
  readonly at: number;
  /**
   * What would have had to stand there: a value, a name of a field, the ':' behind it, a comma or bracket behind a value,
   * or nothing more; 'text' inside quotation marks.
   */
  readonly want: 'text' | 'value' | 'key' | 'colon' | 'after' | 'end';
}

/**
 * Where a text stops being JSON (RFC 8259), null if it is JSON throughout. Browsers word and place their own errors
 * differently, or not at all, and an author needs the place.
 */
export function jsonError(text: string): JsonError | null {
  const closers: string[] = [];
  let at = 0;
  /** What may come next: a value, a key, ',' or a closer, or the end. */
  let want: 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'after' = 'value';
  for (;;) {
    at = matchAt(SPACE, text, at);
    const char = text[at];
    if (want === 'after') {
      const closer = closers.at(-1);
      if (closer === undefined) return char === undefined ? null : { at, want: 'end' };
      if (char === ',') want = closer === '}' ? 'key' : 'value';
      else if (char === closer) closers.pop();
      else return { at, want: 'after' };
      at++;
    } else if ((want === 'value-or-close' || want === 'key-or-close') && char === closers.at(-1)) {
      closers.pop();
      want = 'after';
      at++;
    } else if (want === 'key' || want === 'key-or-close') {
      if (char !== '"') return { at, want: 'key' };
      const key = scanScalar(text, at);
      if (!key.ok) return { at: key.end, want: 'text' };
      at = matchAt(SPACE, text, key.end);
      if (text[at] !== ':') return { at, want: 'colon' };
      at++;
      want = 'value';
    } else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      want = char === '{' ? 'key-or-close' : 'value-or-close';
      at++;
    } else {
      const scalar = scanScalar(text, at);
      if (!scalar.ok) return { at: scalar.end, want: char === '"' ? 'text' : 'value' };
      at = scalar.end;
      want = 'after';
    }
  }
}

/** Line and column, both from 1, of an offset into a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
    line++;
    lineStart = i + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
