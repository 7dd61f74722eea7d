import type { JSX } from 'preact';
import type { MentionView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { Spoken } from '../shared/Spoken';

/** Names the outlets whose quotes stand behind 'show more', so that nobody has to open it to know who says so. */
export function AlsoIn({ mentions }: { mentions: readonly MentionView[] }): JSX.Element | null {
  const { t, list } = useI18n();
  if (mentions.length < 3) return null;
  const [first, ...others] = new Set(mentions.map((it) => it.article.outlet));
  if (first === undefined || others.length === 0) return null;
  return (
    <p class="help">
      <Spoken text={t('alsoIn', { outlets: list(others) })} />
    </p>
  );
}
