import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../../lib/arabic/normalise';
import { rootOf } from '../../../../lib/claims/words/roots';

describe('roots', () => {
  test.each([
    ['اقتراض', 'قرض'],
    ['محظور', 'حظر'],
    ['انتخاب', 'نخب'],
    ['تهديد', 'هدد'],
    ['قرض', 'قرض'],
  ])('%s is of %s', (word, root) => {
    expect(rootOf(foldWord(word))).toBe(root);
  });

  test('what leaves no three letters has none', () => {
    expect(rootOf(foldWord('قال'))).toBe('');
    expect(rootOf('')).toBe('');
  });
});
