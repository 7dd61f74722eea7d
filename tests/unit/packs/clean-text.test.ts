import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanBody, cleanLine, cleanText } from '../../../lib/packs/clean-text';

const wild = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\r',
      '\n',
      '\t',
      '\u2028',
      '\u0000',
      '\u001F',
      '\u0085',
      '\uFEFF',
      '\uD800',
      '\uDC00',
    ),
    fc.constantFrom(
      '\u061C',
      '\u200E',
      '\u202E',
      '\u2066',
      '\u2069',
      '\uFFFA',
      '\u200C',
      '\u200D',
      'ّ',
    ),
    fc.constantFrom('ا', 'ب', ' ', 'a', '😀'),
  ),
});

it('what is clean stays, and nothing unclean is left', () => {
  fc.assert(
    fc.property(wild, (raw) => {
      const text = cleanText(raw);
      expect(cleanText(text)).toBe(text);

      expect(text).not.toMatch(
        /[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\r\u0000-\u0008]/,
      );
      expect(text).not.toMatch(/\p{Cs}/u);
      const kept = (it: string): string => it.replace(/[^اب a\u200C\u200D😀ّ]/gu, '');
      expect(kept(text)).toBe(kept(raw));
    }),
  );
});

it('lines and bodies have no blank edges or paragraphs', () => {
  fc.assert(
    fc.property(wild, (raw) => {
      expect(cleanLine(raw)).not.toMatch(/^\s|\s$|\n|\s\s/);
      expect(cleanBody(raw)).not.toMatch(/^\s|\s$|\n\s|\s\n/);
    }),
  );
});
