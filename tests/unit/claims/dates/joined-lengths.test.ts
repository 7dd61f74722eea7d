import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';
import { numbersOf } from '../../../../lib/claims/facts/fact-numbers';

const lengths = (text: string): string[] =>
  numbersOf(annotate(text, { published: '2024-05-02' }))
    .filter((n) => n.dimension === 'time')
    .map(({ number }) => `${number.value} ${number.unit ?? ''}`);

describe('a length of time told in two units', () => {
  it.each([
    ['بقي المنصب شاغرا لمدة سنة وشهر.', '13 month'],
    ['دامت العملية الجراحية ساعة وعشرين دقيقة.', '80 minute'],
    ['حكم القاضي عليه بخمس سنوات و3 أشهر.', '63 month'],
    ['استمر الإضراب أسبوعين وثلاثة أيام.', '17 day'],
  ])('is one: %s', (text, length) => {
    expect(lengths(text)).toEqual([length]);
  });

  it('is two where the second is no smaller', () => {
    expect(lengths('وقع الحارس لمدة عام وعامين على سبيل الاختيار.')).toContain('2 year');
    expect(lengths('وقع الحارس لمدة عام وعامين على سبيل الاختيار.')).not.toContain('3 year');
  });
});
