import { describe, expect, it } from 'vitest';
import { lastingState, pinnedState } from '../../../entrypoints/shared/lasting-state';
import type { OpenArticle, TabState } from '../../../lib/messaging/protocol';

const article = (id: string, kept = false): OpenArticle => ({
  id,
  outlet: 'صحيفة الميناء',
  title: 'افتتاح الرصيف الجديد',
  url: `https://mina.example/${id}`,
  published: null,
  origins: [],
  kept,
  words: 300,
});
const findings = (id: string): TabState & { kind: 'findings' } => ({
  kind: 'findings',
  open: article(id),
  comparison: { articles: [], overlaps: [], discrepancies: [], onlyHere: [], missingHere: [] },
  articles: [],
  tookMs: 5,
});
const working = (open: OpenArticle | null): TabState => ({
  kind: 'working',
  step: 'searching',
  open,
});
const elsewhere: TabState = { kind: 'not-article', why: 'front-page', url: null };

describe('findings that are worked out anew', () => {
  it('stay in sight, with what is known of the article by now', () => {
    const shown = lastingState(findings('a'), working(article('a', true)));
    expect(shown.busy).toBe(true);
    expect(shown.state).toMatchObject({ kind: 'findings', open: { id: 'a', kept: true } });
    expect(lastingState(findings('a'), working(null))).toMatchObject({ busy: true, left: false });
  });
  it('give way to the new ones', () => {
    const now = findings('a');
    expect(lastingState(findings('a'), now)).toEqual({ state: now, busy: false, left: false });
  });
  it('go where the tab has another article, or none', () => {
    for (const now of [working(article('b')), findings('b'), elsewhere])
      expect(lastingState(findings('a'), now).state).toBe(now);
  });
  it('are not made up where there were none', () => {
    expect(lastingState(null, working(null)).state.kind).toBe('working');
    expect(lastingState(elsewhere, working(article('a'))).state.kind).toBe('working');
  });
});

describe('a comparison on a page of its own', () => {
  it('outlives the tab it was made for', () => {
    const before = findings('a');
    const failed: TabState = {
      kind: 'error',
      code: 'no-answer',
      advice: 'reload-page',
      open: null,
    };
    for (const now of [working(article('b')), findings('b'), elsewhere, failed])
      expect(pinnedState(before, now)).toEqual({ state: before, busy: false, left: true });
  });
  it('follows its own article', () => {
    const now = findings('a');
    expect(pinnedState(findings('a'), now)).toEqual({ state: now, busy: false, left: false });
    expect(pinnedState(findings('a'), working(null))).toMatchObject({ busy: true, left: false });
    expect(pinnedState(null, elsewhere).state).toBe(elsewhere);
  });
});
