import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ldText, parseLooseJson, readJsonLd, typesOf } from '../../../lib/page/json-ld';
import { documentOf } from './fixtures';

describe('JSON as sites write it', () => {
  it.each([
    ['{"a":1,}', { a: 1 }],
    ['[1,2,,3,]', [1, 2, 3]],
    ['{"a":"سطر\nثان"}', { a: 'سطر ثان' }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['{"a":1};', { a: 1 }],
    [String.raw`{"a":"l\'a"}`, { a: "l'a" }],
    ['{"a":"قال "المدير" إن","b":1}', { a: 'قال "المدير" إن', b: 1 }],
    ['{"a":"وأضاف: "انتهى"","b":["x"]}', { a: 'وأضاف: "انتهى"', b: ['x'] }],
    ['{&quot;a&quot;:&quot;سطر&quot;}', { a: 'سطر' }],
  ])('%s', (source, value) => {
    expect(parseLooseJson(source)).toEqual(value);
  });

  it('reads all that JSON.parse reads, the same way', () => {
    fc.assert(
      fc.property(fc.json(), (source) => {
        expect(parseLooseJson(source)).toEqual(JSON.parse(source));
      }),
    );
  });

  it('is undefined for anything else, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        parseLooseJson(source);
      }),
    );
    expect(parseLooseJson('{{{{')).toBeUndefined();
    expect(parseLooseJson('['.repeat(5_000))).toBeUndefined();
  });
});

describe('nodes', () => {
  const page = (data: unknown): Document =>
    documentOf(
      `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body></body></html>`,
    );

  it('come from lists, graphs and what they hold', () => {
    const nodes = readJsonLd(
      page([
        { '@graph': [{ '@type': 'schema:WebPage', mainEntity: { '@type': ['NewsArticle'] } }] },
      ]),
    );
    expect(nodes.flatMap(typesOf)).toEqual(['WebPage', 'NewsArticle']);
  });

  it('are bounded in number and depth', () => {
    let deep: unknown = {};
    for (let at = 0; at < 500; at += 1) deep = { mainEntity: deep };
    expect(readJsonLd(page(deep)).length).toBeLessThan(20);
    expect(readJsonLd(page(Array.from({ length: 5_000 }, () => ({})))).length).toBeLessThanOrEqual(
      400,
    );
  });

  it('name what they point to', () => {
    const nodes = [{ '@id': '#p', name: 'ليلى' }];
    expect(ldText({ '@id': '#p' }, nodes)).toBe('ليلى');
    expect(ldText([{ '@id': '#none' }, { name: ['هدى'] }], nodes)).toBe('هدى');
    expect(ldText({ '@id': '#self', name: { '@id': '#self' } }, [])).toBeNull();
    expect(ldText(42, nodes)).toBeNull();
    expect(ldText('قال &#8220;نعم&#8221; &amp;quot;لا&amp;quot; &x;', nodes)).toBe(
      'قال “نعم” "لا" &x;',
    );
  });
});
