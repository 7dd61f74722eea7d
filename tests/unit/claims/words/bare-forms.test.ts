import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { bareForms } from '../../../../lib/claims/words/bare-forms';
import { article } from '../rules/harness';

function formsOf(text: string): readonly string[] {
  const [token] = annotateArticle(article('a', null, text)).text.tokens;
  return token ? bareForms(token) : [];
}

test('endings and prefixes of unknown words are taken off', () => {
  expect(formsOf('حجبت الرقابة الفيلم')).toContain('حجب');
  expect(formsOf('استيائها من القرار')).toContain('استياء');
});

test('a word that is known has its own forms', () => {
  expect(formsOf('رفضت اللجنة')).toEqual([]);
});
