import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../lib/arabic/numbers';
import { tokenise } from '../../../lib/arabic/tokenise';
import type { NumberMention } from '../../../lib/arabic/types';
import { createTranslator, LANGUAGES } from '../../../lib/report/index';
import { valueTexts } from '../../../lib/report/value-text';

const TRANSLATORS = {
  ar: createTranslator('ar'),
  en: createTranslator('en', ['en-GB']),
  fr: createTranslator('fr', ['fr-FR']),
};
const MARKS = /[\u200e\u200f\u2066-\u2069]/gu;

/** Whole numbers of all sizes, and ones with up to two decimals. */
const amount = fc.oneof(
  fc.integer({ min: 3, max: 999 }),
  fc.integer({ min: 1000, max: 999_999 }),
  fc.integer({ min: 1000, max: 999_999 }).map((n) => n * 1e3),
  fc.integer({ min: 1000, max: 999_999 }).map((n) => n * 1e6),
  fc.integer({ min: 301, max: 99_999 }).map((n) => n / 100),
);
const unit = fc.constantFrom('USD', 'MAD', 'SAR', 'dirham', 'dinar', 'centime', '%', 'tonne', 'km');

/** A value in the engine's notation. */
const notation = (value: number, of: string): string =>
  of === '%' ? `${value}%` : `${value} ${of}`;

/** What a value told in a language of Latin letters amounts to, read by its digits and its word of magnitude. */
function amountOf(text: string, language: 'en' | 'fr'): number {
  const digits = /[\d.,\s\u00a0\u202f]*\d/u.exec(text)?.[0] ?? '';
  const plain =
    language === 'en' ? digits.replace(/,/gu, '') : digits.replace(/\s/gu, '').replace(',', '.');
  const scales: readonly (readonly [RegExp, number])[] =
    language === 'en'
      ? [
          [/\btrillion/u, 1e12],
          [/\bbillion/u, 1e9],
          [/\bmillion/u, 1e6],
        ]
      : [
          [/\bbillion/u, 1e12],
          [/\bmilliard/u, 1e9],
          [/\bmillion/u, 1e6],
        ];
  const scale = scales.find(([word]) => word.test(text))?.[1] ?? 1;
  return Number(plain) * scale;
}

const said = (value: string, language: keyof typeof TRANSLATORS): string =>
  (valueTexts('number', [value], TRANSLATORS[language])[0] ?? '').replace(MARKS, '');

describe('a value and its text', () => {
  it.each(['en', 'fr'] as const)('amount to the same in %s', (language) => {
    fc.assert(
      fc.property(amount, unit, (value, of) => {
        const text = said(notation(value, of), language);
        const read = amountOf(text, language);
        expect(Math.abs(read - value), `${value} ${of}: ${text}`).toBeLessThan(value * 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('are one number to the reader of Arabic, with its unit, wherever it stands', () => {
    fc.assert(
      fc.property(amount, unit, fc.constantFrom('', 'بلغ المجموع '), (value, of, lead) => {
        const told = said(notation(value, of), 'ar');
        const text = `${lead}${told}`;
        const [mention, ...more] = findNumbers(tokenise(text));
        expect(more).toEqual([]);
        expect(mention, text).toBeDefined();
        if (mention === undefined) return;
        expect(Math.abs(mention.value - value), text).toBeLessThan(value * 1e-9);
        expect(text.slice(mention.start, mention.end)).toBe(told);
        const measure = mention.kind === 'percent' ? '%' : (mention.unit ?? mention.money);
        expect(measure, text).toBe(of);
      }),
      { numRuns: 600 },
    );
  });

  it('have a text of their own in each language for each unit', () => {
    for (const language of LANGUAGES)
      for (const of of ['USD', 'dirham', 'dinar', 'centime', 'tonne'])
        expect(said(`3200000 ${of}`, language)).not.toBe(said('3200000', language));
  });
});

/** Digits as outlets write them, and what stands about them. */
const digits = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom('', '.', ',', '٫', '٬', '،'),
    fc.constantFrom('5', '25', '596', '500', '596,000', '596.000'),
  )
  .map(([whole, mark, rest]) => (mark === '' ? String(whole) : `${whole}${mark}${rest}`));
const magnitude = fc.constantFrom('', ' ألف', ' مليون', ' مليار', ' تريليون', ' ملايين');
const measure = fc.constantFrom(
  '',
  ' دولار',
  ' درهم',
  ' دينار كويتي',
  ' %',
  ' طن',
  ' شخص',
  ' سنتيم',
);
const joint = fc.constantFrom('، ', ' و', ' إلى ', '-', ' أو ', ' مقابل ', ' (', ') ', '. ', ' ');
const phrase = fc.tuple(digits, magnitude, measure, joint).map((parts) => parts.join(''));

describe('numbers in any row of figures', () => {
  const inOrder = (mentions: readonly NumberMention[], text: string): void => {
    let at = 0;
    for (const { start, end, value, min, max, otherwise, firstToken, endToken } of mentions) {
      expect(start, text).toBeGreaterThanOrEqual(at);
      expect(end, text).toBeGreaterThan(start);
      expect(end, text).toBeLessThanOrEqual(text.length);
      expect(endToken, text).toBeGreaterThan(firstToken);
      expect(text.slice(start, end), text).toBe(text.slice(start, end).trim());
      for (const n of [value, min, max, otherwise]) if (n !== undefined) expect(n).not.toBeNaN();
      if (min !== undefined && max !== undefined) expect(min, text).toBeLessThanOrEqual(max);
      at = end;
    }
  };
  it('keep their places, and the other reading of a mark is a thousand times more or less', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 5 }), (phrases) => {
        const text = `بلغ ما بين ${phrases.join('')}`;
        const tokenised = tokenise(text);
        const mentions = findNumbers(tokenised);
        inOrder(mentions, text);
        for (const { start, end, value, otherwise, firstToken, endToken } of mentions) {
          expect(tokenised.tokens[firstToken]?.start, text).toBeLessThanOrEqual(start);
          expect(tokenised.tokens[endToken - 1]?.end, text).toBeGreaterThanOrEqual(end);
          if (otherwise === undefined) continue;
          const ratio = otherwise / value;
          expect(
            [1000, 0.001].some((r) => Math.abs(ratio / r - 1) < 1e-9),
            text,
          ).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
