import type { MessageKey } from '../../lib/report/index';
import type { ErrorAdvice, NotArticleReason, WorkingStep } from './popup-state';

type Texts = { readonly title: MessageKey; readonly help: MessageKey };

/** Title and help of the screen for a page without an article. */
export const NOT_ARTICLE_TEXTS = {
  'not-checked': { title: 'stateNotChecked', help: 'stateNotCheckedHelp' },
  'still-loading': { title: 'stateStillLoading', help: 'stateStillLoadingHelp' },
  'out-of-reach': { title: 'stateOutOfReach', help: 'stateOutOfReachHelp' },
  'own-page': { title: 'stateOwnPage', help: 'stateOwnPageHelp' },
  'no-text': { title: 'stateNoText', help: 'stateNotArticleHelp' },
  'not-arabic': { title: 'stateNotArabic', help: 'stateNotArabicHelp' },
  'front-page': { title: 'stateFrontPage', help: 'stateFrontPageHelp' },
  shop: { title: 'stateNotArticle', help: 'stateNotArticleHelp' },
  forum: { title: 'stateNotArticle', help: 'stateNotArticleHelp' },
  media: { title: 'stateMedia', help: 'stateMediaHelp' },
  'not-article': { title: 'stateNotArticle', help: 'stateNotArticleHelp' },
} as const satisfies Record<NotArticleReason, Texts>;

/** What is being done. */
export const STEP_TEXTS = {
  reading: 'stateReading',
  searching: 'stateSearching',
  comparing: 'stateComparing',
} as const satisfies Record<WorkingStep, MessageKey>;

/** What the reader can do about an error. */
export const ADVICE_TEXTS = {
  retry: 'errorAdvice_retry',
  'free-space': 'errorAdvice_free_space',
  'reload-page': 'errorAdvice_reload_page',
  report: 'errorAdvice_report',
} as const satisfies Record<ErrorAdvice, MessageKey>;

/** Title and help where nothing could be compared. */
export const NOTHING_TEXTS = {
  short: { title: 'stateShort', help: 'stateShortHelp' },
  none: { title: 'stateNothing', help: 'stateNothingHelp' },
  'no-shared-claims': { title: 'stateNoShared', help: 'stateNoSharedHelp' },
} as const;
