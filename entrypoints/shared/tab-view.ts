import type { AloneState, OpenHead, PopupState } from '../../components/popup/popup-state';
import type { Alone, ArticleHead, OpenArticle, TabState } from '../../lib/messaging/protocol';
import { buildReport, safeUrl, type ArticleView, type Translator } from '../../lib/report/index';

/** The head of an article as components show it. */
export const articleView = (head: ArticleHead, isOpen: boolean): ArticleView => ({
  id: head.id,
  outlet: head.outlet,
  title: head.title,
  url: safeUrl(head.url),
  published: head.published,
  isOpen,
});

const openHead = (open: OpenArticle): OpenHead => ({
  ...articleView(open, true),
  kept: open.kept,
});

const aloneState = (state: Alone): AloneState =>
  state.kind === 'empty-corpus'
    ? { kind: 'empty-corpus', open: openHead(state.open) }
    : {
        kind: 'nothing-related',
        open: openHead(state.open),
        why: state.why,
        related: state.related.map((head) => articleView(head, false)),
      };

/** The state of a tab as the popup shows it, in the translator's language. */
export function popupState(state: TabState, translator: Translator): PopupState {
  switch (state.kind) {
    case 'not-article':
      return { kind: 'not-article', why: state.why };
    case 'working':
      return { kind: 'working', step: state.step, open: state.open && openHead(state.open) };
    case 'empty-corpus':
    case 'nothing-related':
      return aloneState(state);
    case 'findings':
      return {
        kind: 'findings',
        open: openHead(state.open),
        report: buildReport(state.comparison, state.articles, state.open.id, translator),
        ...(state.alone && { alone: aloneState(state.alone) }),
      };
    case 'error':
      return {
        kind: 'error',
        code: state.code,
        advice: state.advice,
        open: state.open && openHead(state.open),
      };
  }
}
