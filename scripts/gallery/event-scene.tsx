import type { VNode } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { compare } from '../../lib/claims/compare';
import type { ArticleInput } from '../../lib/claims/types';
import { buildReport, type Translator } from '../../lib/report/index';
import { comparePage, idle } from '../../tests/browser/components/scenes';

/**
 * A comparison as the engine of today makes it of a written event, its first article open.
 * @param name 'event-KIND-NAME': kind 'compare' is the full page, 'pack' the same with none open, any other the popup
 * @returns undefined where there is no such event
 */
export async function eventScene(name: string, translator: Translator): Promise<VNode | undefined> {
  const [, kind = '', event = ''] = /^event-([a-z]+)-(.+)$/.exec(name) ?? [];
  const response = await fetch(`/events/${event}.json`);
  const { articles } = (await response.json()) as { articles: readonly ArticleInput[] };
  const [first] = articles;
  if (!first) return undefined;
  const open = kind === 'pack' ? null : first.id;
  const report = buildReport(
    compare(articles, open === null ? {} : { open }),
    articles.map((it) => ({ ...it, published: it.published ?? null })),
    open,
    translator,
  );
  if (kind === 'compare') return comparePage(report);
  if (kind === 'pack')
    return comparePage(report, { name: event, onShow: undefined, onBack: undefined });
  const head = report.open;
  return head ? (
    <Popup
      state={{ kind: 'findings', open: { ...head, kept: false }, report }}
      amount="normal"
      corpusSize={1204}
      notice={null}
      actions={idle}
    />
  ) : undefined;
}
