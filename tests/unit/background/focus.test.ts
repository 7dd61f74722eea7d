import { describe, expect, it } from 'vitest';
import { focusOn, surest } from '../../../entrypoints/background/focus';
import { passageOf } from '../../../entrypoints/background/passage';
import type { Comparison, Discrepancy, Mention } from '../../../lib/claims/types';
import { pageArticle } from './fakes';

const mention = (article: string): Mention => ({
  article,
  field: 'text',
  start: 0,
  end: 4,
  quote: 'نص ما',
});
const label = { ar: 'ع', en: 'l', fr: 'l' };
const discrepancy = (relation: Discrepancy['relation'], ...articles: string[]): Discrepancy => ({
  id: articles.join('-'),
  type: relation === 'wording' ? 'wording' : 'number',
  relation,
  confidence: 0.9,
  label,
  why: [],
  sides: articles.map((article) => ({ value: article, mentions: [mention(article)] })),
});
const comparison = (changes: Partial<Comparison>): Comparison => ({
  articles: ['open', 'a', 'b', 'c'].map((id) => ({ id, outlet: id, published: null })),
  overlaps: [],
  discrepancies: [],
  onlyHere: [],
  missingHere: [],
  ...changes,
});

describe('a comparison seen from the open article', () => {
  it('keeps what the connected articles say and drops the others', () => {
    const { comparison: seen, connected } = focusOn(
      comparison({
        overlaps: [
          { id: '1', confidence: 1, voices: 2, mentions: [mention('open'), mention('a')] },
          { id: '2', confidence: 1, voices: 2, mentions: [mention('b'), mention('c')] },
        ],
        discrepancies: [
          discrepancy('conflict', 'open', 'a', 'b'),
          discrepancy('conflict', 'b', 'c'),
          discrepancy('wording', 'open', 'c'),
        ],
        missingHere: [{ confidence: 1, mentions: [mention('b'), mention('c')] }],
      }),
      'open',
    );
    expect([...connected].sort()).toEqual(['a', 'b']);
    expect(seen.articles.map(({ id }) => id)).toEqual(['open', 'a', 'b']);
    expect(seen.overlaps.map(({ id }) => id)).toEqual(['1']);
    expect(seen.discrepancies.map(({ id }) => id)).toEqual(['open-a-b']);
    expect(seen.missingHere).toEqual([]);
  });

  it('keeps what was not compared', () => {
    const { comparison: seen } = focusOn(
      comparison({
        overlaps: [
          { id: '1', confidence: 1, voices: 2, mentions: [mention('open'), mention('a')] },
        ],
        parted: ['b', 'c'],
      }),
      'open',
    );
    expect(seen.parted).toEqual(['b', 'c']);
  });

  it('is connected to nothing by wording alone', () => {
    expect(
      focusOn(comparison({ discrepancies: [discrepancy('wording', 'open', 'a')] }), 'open')
        .connected.size,
    ).toBe(0);
  });

  it('is the comparison itself where all are connected', () => {
    const whole = comparison({ discrepancies: [discrepancy('update', 'open', 'a', 'b', 'c')] });
    expect(focusOn(whole, 'open').comparison).toBe(whole);
  });
});

describe('the passage of a mention', () => {
  const article = pageArticle();
  const start = article.text.indexOf('كلفة الجسر');
  const at: Mention = {
    article: 'open',
    field: 'text',
    start,
    end: start + 30,
    quote: article.text.slice(start, start + 30),
    focus: { start: start + 5, end: start + 10 },
  };

  it('carries its surroundings, and the focus counted from the quote', () => {
    const passage = passageOf(article, at);
    expect(passage).toMatchObject({ quote: at.quote, focus: { start: 5, end: 10 } });
    expect(article.text).toContain(`${passage?.prefix ?? ''}${at.quote}${passage?.suffix ?? ''}`);
  });

  it('is none where the quote is not what stands there', () => {
    expect(passageOf(article, { ...at, start: start + 1 })).toBeNull();
    expect(passageOf(article, { ...at, start: at.end })).toBeNull();
    expect(passageOf(pageArticle({ text: 'نص آخر' }), at)).toBeNull();
  });

  it('leaves out a focus that lies outside', () => {
    expect(passageOf(article, { ...at, focus: { start: 0, end: 2 } })?.focus).toBeUndefined();
  });
});

it('a comparison at a threshold keeps what is that sure, and what stands in one article only', () => {
  const lone = (confidence: number) => ({ confidence, mentions: [mention('a')] });
  const shared = (confidence: number) => ({ ...lone(confidence), id: `${confidence}`, voices: 2 });
  const seen = surest(
    comparison({
      overlaps: [shared(0.9), shared(0.6)],
      discrepancies: [discrepancy('conflict', 'open', 'a')],
      onlyHere: [lone(0.3)],
      missingHere: [lone(0.85), lone(0.5)],
    }),
    0.8,
  );
  expect(seen.overlaps.map((it) => it.confidence)).toEqual([0.9]);
  expect(seen.discrepancies).toHaveLength(1);
  expect(seen.onlyHere).toHaveLength(1);
  expect(seen.missingHere.map((it) => it.confidence)).toEqual([0.85]);
});
