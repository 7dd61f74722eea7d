import type { JSX } from 'preact';
import { LANGUAGES } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { Segmented } from '../shared/Segmented';
import { Threshold, type Amount } from '../shared/Threshold';

export type LanguageChoice = 'auto' | 'ar' | 'en' | 'fr';

export interface DisplayProps {
  readonly language: LanguageChoice;
  readonly amount: Amount;
  readonly badge: boolean;
  readonly onLanguage: (language: LanguageChoice) => void;
  readonly onAmount: (amount: Amount) => void;
  readonly onBadge: (badge: boolean) => void;
}

/** Language, how much is shown, and the number on the button. */
export function Display(props: DisplayProps): JSX.Element {
  const { t } = useI18n();
  return (
    <div class="card display">
      <Segmented
        legend={t('languageLabel')}
        name="language"
        value={props.language}
        choices={[
          { value: 'auto', label: t('languageAuto') },
          ...LANGUAGES.map((it) => ({ value: it, label: t(`language_${it}`) })),
        ]}
        onChange={props.onLanguage}
      />
      <Threshold amount={props.amount} onChange={props.onAmount} />
      <label class="check">
        <input
          type="checkbox"
          checked={props.badge}
          onChange={(event) => props.onBadge(event.currentTarget.checked)}
        />
        <span>{t('badgeLabel')}</span>
      </label>
    </div>
  );
}
