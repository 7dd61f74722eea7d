import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/arabic';
import { lightStem } from '../../../lib/corpus/light-stem';
import { hashOfPacked, isPackedCommon, packedTerms } from '../../../lib/corpus/packed-terms';
import { isTooCommon } from '../../../lib/corpus/background';
import { RunTable } from '../../../lib/corpus/run-table';
import { scannedTerms } from '../../../lib/corpus/term-scan';
import { scanWords } from '../../../lib/corpus/words';

const letters = fc.constantFrom(
  ...('ابتةىأإءهوليمنسّـ ٣7١.,٬،-«»\n\u200fabçé19كقعڤﻻ🙂中'.match(/./gsu) ?? []),
);
const texts = fc.oneof(
  fc.array(letters, { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

function wordsOf(text: string): (readonly [string, string])[] {
  const words: (readonly [string, string])[] = [];
  scanWords(text, 0, text.length, (norm, kind) => words.push([norm, kind]));
  return words;
}

describe('scanWords', () => {
  it('parts a text as the tokeniser does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenise(text).tokens.filter(
          ({ kind }) => kind !== 'punctuation' && kind !== 'symbol',
        );
        expect(wordsOf(text)).toEqual(tokens.map(({ norm, kind }) => [norm, kind]));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('scannedTerms', () => {
  it('finds a term for every word of two letters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const expected = wordsOf(text).filter(([norm]) => norm.length > 1);
        expect(scannedTerms(text).map(({ surface }) => surface)).toEqual(
          expected.map(([norm]) => norm),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('packedTerms', () => {
  const packed = (text: string): (readonly [number, boolean])[] =>
    Array.from(packedTerms(text), (term) => [hashOfPacked(term) >>> 0, isPackedCommon(term)]);
  const scanned = (text: string): (readonly [number, boolean])[] =>
    scannedTerms(text).map(({ hash, share }) => [hash, isTooCommon(share)]);

  it('finds run by run what stands in the whole text, runs that are known already too', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const text = `${one} ${other} ${one}`;
        expect(packed(text)).toEqual(scanned(text));
        expect(packed(text)).toEqual(scanned(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds all terms of a text longer than any before', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `كلمة${String(i)}`).join(' ');
    expect(packed(text)).toEqual(scanned(text));
    expect(packed('زلزال')).toEqual(scanned('زلزال'));
  });
});

describe('RunTable', () => {
  it('says what was set for a run, or nothing', () => {
    const hashes = fc.integer({ min: -8, max: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(hashes, hashes), { maxLength: 200 }), (runs) => {
        const table = new RunTable(16);
        for (const [a, b] of runs) {
          const value = (a + 10) * 100 + b + 10;
          const found = table.get(a, b);
          if (found === 0) table.set(a, b, value);
          expect(table.get(a, b)).toBe(value);
          expect([0, value]).toContain(found);
        }
      }),
    );
  });

  it('keeps what is met often and drops what was met once', () => {
    const table = new RunTable(4);
    table.set(1, 1, 7);
    for (let b = 2; b < 100; b += 1) {
      expect(table.get(1, 1)).toBe(7);
      table.set(1, b, b);
    }
    expect(table.get(1, 2)).toBe(0);
  });
});

describe('lightStem', () => {
  it.each([
    ['والمدرسه', 'مدرس'],
    ['بالمدينه', 'مدين'],
    ['للحكومه', 'حكوم'],
    ['مهندسون', 'مهندس'],
    ['وزاراتها', 'زار'],
    ['ولد', 'ولد'],
    ['الي', 'الي'],
    ['في', 'في'],
    ['', ''],
  ])('%s → %s', (word, stem) => {
    expect(lightStem(word)).toBe(stem);
  });

  it('leaves three letters at least of a word that has them, and never adds any', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (list) => {
        const word = list.join('');
        const stem = lightStem(word);
        expect(word).toContain(stem);
        expect(stem.length).toBeGreaterThanOrEqual(Math.min(3, word.length));
      }),
    );
  });
});
