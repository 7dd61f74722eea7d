import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/arabic/tokenise';
import { quoteWords } from '../../../lib/report/quote-words';

const ownWords = (text: string): string[] =>
  quoteWords(text).map(({ start, end, norm }) => `${start}-${end} ${norm}`);
const engineWords = (text: string): string[] =>
  tokenise(text)
    .tokens.filter(({ kind }) => kind !== 'punctuation')
    .map(({ start, end, norm }) => `${start}-${end} ${norm}`);

describe('words of a quote', () => {
  it.each([
    'أُغلِق السدّ يوم الخميس الماضي',
    'بلغت الخسائر 1,250.5 مليون دولار، أي 12% من الميزانية',
    'وقالت شركة Oasis24: «لن نبيع»، ثم سكتـــت.',
    'ارتفعت الحرارة إلى ٤٧٫٥ درجة ‏(نحو ١١٧ فهرنهايت)',
    'أقلعت الرحلة إم إس804 في 23:45 بتوقيت\u200c القاهرة',
  ])('are those that the engine reads: %s', (text) => {
    expect(ownWords(text)).toEqual(engineWords(text));
  });

  it('stand in order, apart, in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of quoteWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
