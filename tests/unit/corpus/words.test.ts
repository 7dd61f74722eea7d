import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/arabic';
import { lightStem } from '../../../lib/corpus/light-stem';
import { scanTerms } from '../../../lib/corpus/term-scan';
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

describe('scanTerms', () => {
  it('finds the same terms run by run as in the words of the whole text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const surfaces: string[] = [];
        scanTerms(text, ({ surface }) => surfaces.push(surface));
        const expected = wordsOf(text).filter(([norm]) => norm.length > 1);
        expect(surfaces).toEqual(expected.map(([norm]) => norm));
      }),
      { numRuns: 1000 },
    );
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
