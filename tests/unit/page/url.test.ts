import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleUrl, canonicalUrl, samePage, webUrl } from '../../../lib/page/url';

const canonical = (href: string): string => {
  const url = webUrl(href);
  if (!url) throw new Error(`no web address: ${href}`);
  return canonicalUrl(url);
};

describe('canonical addresses', () => {
  it.each([
    ['https://a.example/x?utm_source=fb&utm_medium=x&id=7#top', 'https://a.example/x?id=7'],
    ['https://m.a.example/x?fbclid=abc', 'https://a.example/x'],
    ['https://user:secret@a.example/x', 'https://a.example/x'],
    ['http://a.example:80/x/amp/', 'http://a.example/x'],
    ['https://a.example/?p=12', 'https://a.example/?p=12'],
  ])('%s', (from, to) => {
    expect(canonical(from)).toBe(to);
  });

  it('are their own canonical form', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (href) => {
        const once = canonical(href);
        expect(canonical(once)).toBe(once);
      }),
    );
  });
});

describe('what is a web address', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a.example/',
    '',
    'x',
  ])('not %s', (href) => {
    expect(webUrl(href)).toBeNull();
  });
  it('not one longer than any link', () => {
    expect(webUrl(`https://a.example/${'x'.repeat(5_000)}`)).toBeNull();
  });
});

describe("the article's own address", () => {
  const here = 'https://www.a.example/news/1?fbclid=1';
  it.each([
    ['https://a.example/news/1', 'https://a.example/news/1', 'the canonical one'],
    ['/news/1', 'https://www.a.example/news/1', 'a relative one'],
    ['https://evil.example/news/1', 'https://www.a.example/news/1', 'no other site'],
    ['https://notwww.a.example.evil/news/1', 'https://www.a.example/news/1', 'no look-alike'],
    ['https://www.a.example/', 'https://www.a.example/news/1', 'not the front page'],
    ['javascript:alert(1)', 'https://www.a.example/news/1', 'no script'],
  ])('%s', (candidate, expected) => {
    expect(articleUrl([candidate], here)).toBe(expected);
  });

  it('is the canonical one where the page was not opened at any address', () => {
    expect(articleUrl([null, 'x', 'https://a.example/1?fbclid=2'], '')).toBe('https://a.example/1');
    expect(articleUrl(['x'], '')).toBe('');
  });

  it('tells pages apart from places in a page', () => {
    expect(samePage('https://a.example/x#1', 'https://a.example/x')).toBe(true);
    expect(samePage('https://a.example/x?1', 'https://a.example/x')).toBe(false);
  });
});
