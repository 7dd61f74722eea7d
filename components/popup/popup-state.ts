import type { ArticleView, ReportView } from '../../lib/report/index';

/** The open article as the popup shows it. */
export interface OpenHead extends ArticleView {
  readonly kept: boolean;
}

/** Why a page has no article. */
export type NotArticleReason =
  | 'not-checked'
  /** Asked for, and not there yet. */
  | 'still-loading'
  | 'out-of-reach'
  | 'own-page'
  | 'no-text'
  | 'not-arabic'
  | 'front-page'
  | 'shop'
  | 'forum'
  | 'media'
  | 'not-article';

export type WorkingStep = 'reading' | 'searching' | 'comparing';
export type ErrorAdvice = 'retry' | 'free-space' | 'reload-page' | 'report';

/** What the popup shows of an article that no other can be held against. */
export type AloneState =
  | { readonly kind: 'empty-corpus'; readonly open: OpenHead }
  | {
      readonly kind: 'nothing-related';
      readonly open: OpenHead;
      readonly why: 'short' | 'none' | 'no-shared-claims';
      readonly related: readonly ArticleView[];
    };

/** What the popup shows; one screen for each kind. */
export type PopupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'not-article'; readonly why: NotArticleReason }
  | { readonly kind: 'working'; readonly step: WorkingStep; readonly open: OpenHead | null }
  | AloneState
  | {
      readonly kind: 'findings';
      readonly open: OpenHead;
      readonly report: ReportView;
      /** Compared with no other: shown behind what the article says in two ways. */
      readonly alone?: AloneState;
    }
  | {
      readonly kind: 'error';
      readonly code: string;
      readonly advice: ErrorAdvice;
      readonly open: OpenHead | null;
    };
