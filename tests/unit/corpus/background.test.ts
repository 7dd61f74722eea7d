import { describe, expect, it } from 'vitest';
import { backgroundShare, COMMON_SHARE, isTooCommon } from '../../../lib/corpus/background';
import { BACKGROUND_TABLE } from '../../../lib/corpus/background-data';
import { queryTerms } from '../../../lib/corpus/terms';
import { scanTerms } from '../../../lib/corpus/term-scan';

function shareOf(word: string): number {
  let share = -1;
  scanTerms(word, (term) => {
    share = term.share;
  });
  return share;
}

describe('the background table', () => {
  it('is in order, of whole rows, and within its bound', () => {
    expect(BACKGROUND_TABLE.length % 7).toBe(0);
    expect(BACKGROUND_TABLE.length).toBeLessThan(256_000);
    let last = '';
    for (let at = 0; at < BACKGROUND_TABLE.length; at += 7) {
      const hash = BACKGROUND_TABLE.slice(at, at + 6);
      expect(hash > last).toBe(true);
      last = hash;
    }
  });

  it('knows common words from rare ones', () => {
    expect(isTooCommon(shareOf('قال'))).toBe(true);
    expect(isTooCommon(shareOf('زلزال'))).toBe(false);
    expect(shareOf('وزير')).toBeGreaterThan(shareOf('زلزال'));
    expect(shareOf('خرشفيلة')).toBeLessThan(COMMON_SHARE / 100);
    expect(backgroundShare(0)).toBe(shareOf('خرشفيلة'));
  });

  it('leaves common words out of queries', () => {
    const { terms } = queryTerms('قال وزير', 'وقال الوزير في الزلزال');
    expect(terms.map(({ surface }) => surface)).toContain('الزلزال');
    expect(terms.every(({ share }) => !isTooCommon(share))).toBe(true);
  });
});
