import type { TokenizedText } from '../types';

/** What stands between two tokens. */
export type Gap = 'none' | 'space' | 'line';

/** What the white space of `text` from `from` to `to` is: none at all, on one line, or with an end of line. */
export function gapKind(text: string, from: number, to: number): Gap {
  if (to === from + 1 && text.charCodeAt(from) === 0x20) return 'space';
  let kind: 'none' | 'space' = 'none';
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return 'line';
    if (code === 0x20 || code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a))
      kind = 'space';
    else if (code === 0x202f || code === 0x3000 || code === 0x205f) kind = 'space';
  }
  return kind;
}

/** What stands before the token at `index`; before the first the start of a line. */
export function gapBefore(doc: TokenizedText, index: number): Gap {
  const token = doc.tokens[index];
  const previous = doc.tokens[index - 1];
  if (token === undefined || previous === undefined) return 'line';
  return gapKind(doc.text, previous.end, token.start);
}

/** Does nothing stand between the token at `index` and the one before it? */
export function gluedTo(doc: TokenizedText, index: number): boolean {
  return gapBefore(doc, index) === 'none';
}
