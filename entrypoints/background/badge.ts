import type { TabState } from '../../lib/messaging/protocol';
import type { Badge } from '../../lib/platform/action';
import type { Translator } from '../../lib/report/i18n';

const CONFLICT = '#b3261e';
const OTHER = '#3d5a80';
const TROUBLE = '#8a5a00';

const NOTHING = {
  short: 'stateShort',
  none: 'stateNothing',
  'no-shared-claims': 'stateNoShared',
} as const;

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
 * differences (blue) where there is no conflict. `translator` speaks the language of the interface.
 */
export function badgeFor(state: TabState, showNumber: boolean, translator: Translator): Badge {
  const name = translator.t('appName');
  const plain = (text: string): Badge => ({
    text: '',
    colour: OTHER,
    title: name + translator.t('colon') + text,
  });
  switch (state.kind) {
    case 'findings': {
      const { conflicts, others } = counts(state);
      const title =
        conflicts > 0
          ? translator.plural('conflicts', conflicts)
          : others > 0
            ? translator.plural('findings', others)
            : translator.plural('comparedWith', state.articles.length - 1);
      const number = conflicts > 0 ? conflicts : others;
      if (number === 0 || !showNumber) return plain(title);
      const colour = conflicts > 0 ? CONFLICT : OTHER;
      return { ...plain(title), text: number > 99 ? '99+' : String(number), colour };
    }
    case 'error':
      return {
        ...plain(translator.t('stateError')),
        text: showNumber ? '!' : '',
        colour: TROUBLE,
      };
    case 'working':
      return plain(translator.t('stateComparing'));
    case 'nothing-related':
      return plain(translator.t(NOTHING[state.why]));
    case 'empty-corpus':
      return plain(translator.t('stateEmpty'));
    case 'not-article':
      return { text: '', colour: OTHER, title: name };
  }
}
