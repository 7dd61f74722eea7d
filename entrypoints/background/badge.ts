import type { TabState } from '../../lib/messaging/protocol';
import type { Badge } from '../../lib/platform/action';
import { t } from '../../lib/platform/i18n';

const CONFLICT = '#b3261e';
const OTHER = '#3d5a80';
const TROUBLE = '#8a5a00';

/** The findings that involve the open article, by weight. */
function counts(state: TabState & { kind: 'findings' }): { conflicts: number; others: number } {
  const open = state.open.id;
  let conflicts = 0;
  let others = 0;
  for (const { relation, sides } of state.comparison.discrepancies) {
    const here = sides.some(({ mentions }) => mentions.some(({ article }) => article === open));
    if (relation === 'conflict' && here) conflicts += 1;
    else others += 1;
  }
  return { conflicts, others };
}

/**
 * What the toolbar button says about a tab: the number of conflicts with the open article (red), or of other
 * differences (blue) where there is no conflict.
 */
export function badgeFor(state: TabState, showNumber: boolean): Badge {
  const plain = (title: string): Badge => ({ text: '', colour: OTHER, title });
  switch (state.kind) {
    case 'findings': {
      const { conflicts, others } = counts(state);
      const number = conflicts > 0 ? conflicts : others;
      const title =
        conflicts > 0
          ? t('badgeConflicts', conflicts)
          : others > 0
            ? t('badgeDifferences', others)
            : t('badgeAgreement', state.articles.length - 1);
      if (number === 0 || !showNumber) return plain(title);
      const text = number > 99 ? '99+' : String(number);
      return { text, colour: conflicts > 0 ? CONFLICT : OTHER, title };
    }
    case 'error':
      return { text: showNumber ? '!' : '', colour: TROUBLE, title: t('badgeError') };
    case 'working':
      return plain(t('badgeWorking'));
    case 'nothing-related':
    case 'empty-corpus':
      return plain(t('badgeNothing'));
    case 'not-article':
      return plain(t('extName'));
  }
}
