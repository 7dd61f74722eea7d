import { describe, expect, it } from 'vitest';
import { articleId } from '../../../lib/corpus/candidate';
import { canonicalUrl } from '../../../lib/corpus/canonical-url';

describe('canonicalUrl', () => {
  it.each([
    ['http://www.outlet.example/news/1/', 'https://outlet.example/news/1'],
    ['https://m.outlet.example/news/1?utm_source=x&fbclid=3#top', 'https://outlet.example/news/1'],
    ['https://outlet.example/amp/news/1', 'https://outlet.example/news/1'],
    ['https://outlet.example/n?b=2&a=1', 'https://outlet.example/n?a=1&b=2'],
    ['https://outlet.example/%D8%AE%D8%A8%D8%B1', 'https://outlet.example/خبر'],
  ])('gives %s and %s one spelling', (a, b) => {
    expect(canonicalUrl(a)).not.toBeNull();
    expect(canonicalUrl(a)).toBe(canonicalUrl(b));
  });

  it.each([
    ['https://outlet.example/news/1', 'https://outlet.example/news/2'],
    ['https://outlet.example/?id=1', 'https://outlet.example/?id=2'],
    ['https://ar.outlet.example/news/1', 'https://en.outlet.example/news/1'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(canonicalUrl(a)).not.toBe(canonicalUrl(b));
  });

  it.each([
    'javascript:alert(1)',
    'nonsense',
    'https://outlet.example/',
    `https://o.example/${'x'.repeat(5000)}`,
  ])('knows no article at %s', (url) => {
    expect(canonicalUrl(url)).toBeNull();
  });
});

describe('articleId', () => {
  const article = { outlet: 'أ', title: 'ب', text: 'ج' };

  it('is that of the address where there is one, whatever the text', () => {
    const url = 'https://outlet.example/1';
    expect(articleId({ ...article, url })).toBe(
      articleId({ outlet: 'x', title: 'y', text: 'z', url }),
    );
  });

  it('is that of outlet, title and text otherwise', () => {
    expect(articleId(article)).toBe(articleId({ ...article, url: 'https://outlet.example/' }));
    expect(articleId(article)).not.toBe(articleId({ ...article, text: 'د' }));
    expect(articleId(article)).toMatch(/^[0-9a-f]{32}$/);
  });
});
