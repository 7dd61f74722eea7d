import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { ownerOf } from '../../../../lib/claims/namings/name-owners';
import { article } from '../rules/harness';

/** The owner named after the word at `at` of a text. */
function owner(text: string, at: number): string | undefined {
  return ownerOf(annotateArticle(article('a', null, text)).text.tokens, at + 1);
}

describe('whose men a name is of', () => {
  test.each([
    ['هاجم مسلحو الحوثي القرية', 'هاجم مسلحون حوثيون القرية'],
    ['هاجم مسلحو تنظيم داعش القرية', 'هاجم مسلحو "داعش" القرية'],
    ['أسر مقاتلين من حركة الشباب أمس', 'أسر مقاتلي الشباب أمس هناك'],
  ])('one owner, however it is put: %s | %s', (a, b) => {
    expect(owner(a, 1)).toBeDefined();
    expect(owner(a, 1)).toBe(owner(b, 1));
  });

  test.each([
    'سيطر الثوار على التلة',
    'سيطر الثوار وأنصارهم على التلة',
    'قال المسلحون إنهم باقون',
    'أوقف مسلحين مجهولين أمس',
  ])('nothing tells whose: %s', (text) => {
    expect(owner(text, 1)).toBeUndefined();
  });

  test('how they are is passed over', () => {
    expect(owner('هاجمت ميليشيات المتمردين الحوثيين القرية', 1)).toBe(
      owner('هاجمت ميليشيات الحوثي القرية', 1),
    );
  });

  test('two owners', () => {
    expect(owner('هاجم مقاتلو العشائر القرية', 1)).not.toBe(
      owner('هاجم مقاتلو المعارضة القرية', 1),
    );
  });
});
