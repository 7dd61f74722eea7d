import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTable, foldWord, normalise } from '../../../lib/arabic/normalise';
import { anyString, arabicRich } from './arbitraries';

describe('foldWord', () => {
  it.each([
    ['مُحَمَّد', 'محمد'],
    ['الـــرباط', 'الرباط'],
    ['أإآٱ', 'اااا'],
    ['مسؤول', 'مسوول'],
    ['رئيس', 'رييس'],
    ['مصطفى', 'مصطفي'],
    ['زيارة', 'زياره'],
    ['ﻻ', 'لا'],
    ['ﷲ', 'الله'],
    ['٣٫٥', '3.5'],
    ['۱۲٬۰۰۰', '12,000'],
    ['٪', '%'],
    ['می‌رود', 'ميرود'],
    ['\u202bمصر\u202c', 'مصر'],
    ['Éric', 'éric'],
    ['گوگل', 'كوكل'],
  ])('folds %s to %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('is idempotent on any string', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, arabicRich), (s) => {
        expect(foldWord(foldWord(s))).toBe(foldWord(s));
      }),
    );
  });
});

describe('foldTable', () => {
  it('folds like foldWord, whatever the table holds', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, arabicRich), (s) => {
        expect(foldTable(s)).toBe(foldWord(s));
      }),
    );
    expect(foldTable('أُمَّة ﻻ\n١٢ Ab ـ پ')).toBe('امه لا\n12 ab  ب');
  });
});

describe('normalise', () => {
  it('maps every folded slice back to the very characters it came from', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, arabicRich), fc.nat(300), fc.nat(300), (text, a, b) => {
        const folded = normalise(text);
        const start = Math.min(a, b, folded.text.length);
        const end = Math.min(Math.max(a, b), folded.text.length);
        const span = folded.toOriginal(start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
        if (start === end) return;
        // A slice inside a ligature takes the ligature whole: the fold of the original contains the slice.
        expect(foldWord(text.slice(span.start, span.end))).toContain(folded.text.slice(start, end));
      }),
    );
  });

  it('folds to the same text as foldWord', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, arabicRich), (text) => {
        expect(normalise(text).text).toBe(foldWord(text));
      }),
    );
  });

  it('gives the whole text for the whole range, marks at the end included', () => {
    const text = 'وقّعَ';
    expect(normalise(text).toOriginal(0, 3)).toEqual({ start: 0, end: text.length });
  });
});
