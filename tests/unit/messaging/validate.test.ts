import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnvelope } from '../../../lib/messaging/protocol';
import { MAX_TEXT, schemas, validRequest } from '../../../lib/messaging/validate';
import { pageArticle } from '../background/fakes';

const article = pageArticle();
const mention = { article: 'a', field: 'text', start: 0, end: 4, quote: 'نص ما' };

describe('requests', () => {
  it.each([
    ['ui', 'getTabState', { tabId: null }],
    ['ui', 'showInPage', { tabId: 3, mention }],
    ['ui', 'listPacks', null],
    ['ui', 'setSettings', { changes: { threshold: null, badge: false } }],
    ['content', 'articleRead', { url: article.url, article, short: false }],
    [
      'content',
      'articleRead',
      {
        url: article.url,
        article: { ...article, published: '2022-07-20T09:30:00+01:00' },
        short: true,
      },
    ],
    ['content', 'notArticle', { url: article.url, why: 'shop' }],
    ['content', 'shown', null],
  ] as const)('%s %s is let in', (map, name, payload) => {
    expect(validRequest(map, name, payload)).toEqual({ ok: true, value: payload });
  });

  it.each([
    ['ui', 'getTabState', { tabId: '3' }],
    ['ui', 'showInPage', { tabId: 3, mention: { ...mention, field: 'html' } }],
    ['ui', 'showInPage', { tabId: 3, mention: { ...mention, start: -1 } }],
    ['ui', 'setSettings', { changes: { threshold: 7 } }],
    ['ui', 'comparePack', { id: '' }],
    ['ui', 'comparePack', null],
    ['ui', 'nothingOfTheKind', null],
    ['ui', 'toString', null],
    ['content', 'keepArticle', { tabId: 1 }],
    ['content', 'maybeArticle', { url: 'javascript:alert(1)' }],
    ['content', 'notArticle', { url: article.url, why: 'because' }],
    [
      'content',
      'articleRead',
      { url: article.url, article: { ...article, url: 'data:x' }, short: false },
    ],
    [
      'content',
      'articleRead',
      { url: article.url, article: { ...article, text: 'ا'.repeat(MAX_TEXT + 1) }, short: false },
    ],
    [
      'content',
      'articleRead',
      { url: article.url, article: { ...article, published: 'أمس' }, short: false },
    ],
    [
      'content',
      'articleRead',
      { url: article.url, article: { ...article, title: { toString: 1 } }, short: false },
    ],
  ] as const)('%s %s is turned away (%#)', (map, name, payload) => {
    const outcome = validRequest(map, name, payload);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });

  it('lose fields that nobody asked for', () => {
    expect(validRequest('ui', 'comparePack', { id: 'x', sudo: true })).toEqual({
      ok: true,
      value: { id: 'x' },
    });
  });

  it('of any shape never throw', () => {
    const calls = Object.entries(schemas).flatMap(([map, group]) =>
      Object.keys(group).map((name) => [map as 'ui' | 'content', name] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...calls), fc.anything(), ([map, name], payload) => {
        expect(typeof validRequest(map, name, payload).ok).toBe('boolean');
      }),
    );
  });
});

describe('envelopes', () => {
  it.each([
    null,
    1,
    'x',
    {},
    { isnad: 2, map: 'ui', name: 'x' },
    { isnad: 1, map: 'root', name: 'x' },
    { isnad: 1, map: 'ui' },
  ])('are not %j', (message) => {
    expect(isEnvelope(message)).toBe(false);
  });
});
