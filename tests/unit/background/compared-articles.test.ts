import { describe, expect, it } from 'vitest';
import { ComparedArticles } from '../../../entrypoints/background/compared-articles';
import { annotateArticle } from '../../../lib/claims/annotate-article';
import type { ArticleInput } from '../../../lib/claims/types';

const article = (id: string, changes: Partial<ArticleInput> = {}): ArticleInput => ({
  id,
  outlet: 'صوت الأطلس',
  url: `https://atlas.example/${id}`,
  published: '2022-07-20',
  title: 'جسر سبو الجديد',
  text: 'افتتح الوزير الجسر الجديد على وادي سبو.',
  ...changes,
});
const annotation = annotateArticle(article('any'));

describe('the articles compared last', () => {
  it('are known again by what they say, as the objects they were', () => {
    const compared = new ComparedArticles();
    const kept = compared.keep(article('a'), annotation);
    expect(compared.recall(article('a'))).toBe(kept);
    expect(compared.recall(article('b'))).toBeUndefined();
  });

  it.each([
    ['text', { text: 'افتتح الوزير الجسر القديم.' }],
    ['title', { title: 'الجسر' }],
    ['day', { published: '2022-07-21' }],
    ['outlet', { outlet: 'جريدة الضفة' }],
    ['address', { url: 'https://atlas.example/other' }],
  ])('are not known once the %s has changed', (_what, changes) => {
    const compared = new ComparedArticles();
    compared.keep(article('a'), annotation);
    expect(compared.recall(article('a', changes))).toBeUndefined();
  });

  it('go when there are too many, those not met for longest first', () => {
    const compared = new ComparedArticles();
    compared.keep(article('met'), annotation);
    compared.keep(article('unmet'), annotation);
    for (let n = 0; n < 30; n += 1) compared.keep(article(`n${n}`), annotation);
    expect(compared.recall(article('met'))).toBeDefined();
    compared.keep(article('one more'), annotation);
    expect(compared.recall(article('met'))).toBeDefined();
    expect(compared.recall(article('unmet'))).toBeUndefined();
  });

  it('go when their texts are too long in all, however few they are', () => {
    const compared = new ComparedArticles();
    compared.keep(article('short'), annotation);
    compared.keep(article('long', { text: 'خبر '.repeat(30_000) }), annotation);
    expect(compared.recall(article('short'))).toBeUndefined();
    compared.keep(article('next'), annotation);
    expect(compared.recall(article('next'))).toBeDefined();
  });

  it('go all at once when told to', () => {
    const compared = new ComparedArticles();
    compared.keep(article('a'), annotation);
    compared.clear();
    expect(compared.recall(article('a'))).toBeUndefined();
  });
});
