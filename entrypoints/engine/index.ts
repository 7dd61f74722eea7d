import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ENGINE_VERSION } from '../../lib/arabic';
import { annotateArticle } from '../../lib/claims/annotate-article';
import { compare, DEFAULT_THRESHOLD } from '../../lib/claims/compare';
import { offerToBackground } from '../../lib/platform/late-script';
import { ENGINE_SCRIPT } from '../../lib/platform/built-files';
import type { Engine } from './types';

/**
 * The readers of Arabic and the comparer, a script of their own: two megabytes that a background which has just woken
 * would have to take in before it hears what it was woken for. It loads them when it compares.
 */
export default defineUnlistedScript(() => {
  const engine: Engine = {
    version: ENGINE_VERSION,
    defaultThreshold: DEFAULT_THRESHOLD,
    annotateArticle,
    compare,
  };
  offerToBackground(ENGINE_SCRIPT, engine);
});
