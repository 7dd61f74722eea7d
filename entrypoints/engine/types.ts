import type { annotateArticle } from '../../lib/claims/annotate-article';
import type { compare } from '../../lib/claims/compare';

/** What the background asks of the engine, which lies in a script of its own. */
export interface Engine {
  /** ENGINE_VERSION of lib/arabic: stamps stored annotations. */
  readonly version: number;
  /** DEFAULT_THRESHOLD of lib/claims. */
  readonly defaultThreshold: number;
  readonly annotateArticle: typeof annotateArticle;
  readonly compare: typeof compare;
}
