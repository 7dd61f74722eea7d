import { describe, expect, test } from 'vitest';
import { isSameArticle } from '../../../entrypoints/background/same-article';

const open = {
  id: 'a',
  outlet: 'الميناء',
  url: 'https://www.port.example/news/1',
  published: null,
  title: 'افتتاح الجسر القديم',
  text: 'افتُتح الجسر اليوم.',
};

describe('isSameArticle', () => {
  test('another address of the same site with the same title', () => {
    const stored = {
      ...open,
      url: 'https://m.port.example/culture/1?x=2',
      title: 'افتتاح  الجسر القديم',
    };
    expect(isSameArticle(open, stored)).toBe(true);
  });
  test('another outlet with the same text is another source', () => {
    const stored = { ...open, outlet: 'المرسى', url: 'https://other.example/1' };
    expect(isSameArticle(open, stored)).toBe(false);
  });
  test('the outlet’s other domain with the same text; with its title alone it may be another article', () => {
    const stored = { ...open, url: 'https://port.test/1', title: 'الجسر القديم' };
    expect(isSameArticle(open, stored)).toBe(true);
    const other = { ...open, url: 'https://port.test/1', text: 'أُغلق الجسر اليوم.' };
    expect(isSameArticle(open, other)).toBe(false);
  });
  test('another article of the same site', () => {
    const stored = { ...open, title: 'إغلاق الجسر القديم', text: 'أُغلق الجسر اليوم.' };
    expect(isSameArticle(open, stored)).toBe(false);
  });
  test('without an address the outlet and the text tell', () => {
    const { url: _url, ...bare } = open;
    expect(isSameArticle(open, bare)).toBe(true);
    expect(isSameArticle(open, { ...bare, outlet: 'المرسى' })).toBe(false);
  });
});
