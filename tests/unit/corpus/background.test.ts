import { describe, expect, it } from 'vitest';
import { backgroundTerm, COMMON_SHARE, isTooCommon } from '../../../lib/corpus/background';
import { BACKGROUND_TABLE } from '../../../lib/corpus/background-data';
import { queryTerms } from '../../../lib/corpus/terms';
import { scannedTerms, type ScannedTerm } from '../../../lib/corpus/term-scan';

const WIDTH = 8;
const DIGITS = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefgh';

function termOf(word: string): ScannedTerm {
  const terms = scannedTerms(word);
  expect(terms).toHaveLength(1);
  return terms[0] ?? { hash: 0, share: 0, surface: '' };
}

function numberOf(digits: string): number {
  return [...digits].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);
}

describe('the background table', () => {
  it('is in order, of whole rows, and within its bound', () => {
    expect(BACKGROUND_TABLE.length % WIDTH).toBe(0);
    expect(BACKGROUND_TABLE.length).toBeLessThan(256_000);
    let last = -1;
    for (let at = 0; at < BACKGROUND_TABLE.length; at += WIDTH) {
      const hash = numberOf(BACKGROUND_TABLE.slice(at, at + 5));
      expect(hash).toBeGreaterThan(last);
      last = hash;
    }
  });

  it('finds every row, and the family of every row stands for itself', () => {
    for (let at = 0; at < BACKGROUND_TABLE.length; at += WIDTH) {
      const hash = numberOf(BACKGROUND_TABLE.slice(at, at + 5)) * 4;
      const number = numberOf(BACKGROUND_TABLE.slice(at + 5, at + WIDTH));
      const term = backgroundTerm(hash);
      if (term === null) throw new Error(`no row for ${String(hash)}`);
      if (number < 64) expect(term.hash).toBe(hash);
      else expect(term.hash).not.toBe(hash);
      expect(term.share).toBeGreaterThan(0);
      expect(backgroundTerm(term.hash)).toEqual(term);
    }
  });

  it('says what it does not hold, at both ends and between', () => {
    for (const hash of [0, 4, 0xfffffffc, 0x7ffffffc]) expect(backgroundTerm(hash)).toBeNull();
  });

  it('knows common words from rare ones', () => {
    expect(isTooCommon(termOf('قال').share)).toBe(true);
    expect(isTooCommon(termOf('زلزال').share)).toBe(false);
    expect(termOf('وزير').share).toBeGreaterThan(termOf('زلزال').share);
    expect(termOf('خرشفيلة').share).toBeLessThan(COMMON_SHARE / 100);
  });

  it('brings the words of a family together', () => {
    for (const words of [
      ['زلزال', 'بزلزال', 'والزلزال', 'للزلزال', 'زلازل'],
      ['علّق', 'تعليق', 'معلقة'],
      ['انفجر', 'انفجار', 'الانفجارات'],
      ['حريق', 'الحرائق'],
    ]) {
      expect(new Set(words.map((word) => termOf(word).hash)).size).toBe(1);
    }
    expect(termOf('زلزال').hash).not.toBe(termOf('محكمة').hash);
  });

  it('leaves common words out of queries', () => {
    const { terms } = queryTerms('قال وزير', 'وقال الوزير في الزلزال');
    expect(terms.map(({ surface }) => surface)).toContain('الزلزال');
    expect(terms.every(({ share }) => !isTooCommon(share))).toBe(true);
  });
});
