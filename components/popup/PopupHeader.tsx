import type { JSX } from 'preact';
import { useI18n } from '../i18n';
import { Icon, Logo } from '../shared/Icon';

/** The name, and ways to the full page and the settings: named by their titles alone, for beside a name that says the same a title is read out as well. */
export function PopupHeader({
  onCompare,
  onOptions,
}: {
  /** Absent where there is nothing to show on a full page. */
  onCompare: (() => void) | undefined;
  onOptions: () => void;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <header class="popup__header">
      <Logo />
      <h1 class="popup__name">{t('appName')}</h1>
      {onCompare && (
        <button type="button" class="icon-button" title={t('openCompare')} onClick={onCompare}>
          <Icon name="expand" />
        </button>
      )}
      <button type="button" class="icon-button" title={t('openSettings')} onClick={onOptions}>
        <Icon name="settings" />
      </button>
    </header>
  );
}
