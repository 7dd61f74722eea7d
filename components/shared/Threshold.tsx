import type { JSX } from 'preact';
import type { ReportAmount } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { Segmented } from './Segmented';

/** How sure a finding has to be to be shown. */
export type Amount = ReportAmount;

/** Lets the reader see more findings, or the surest only. */
export function Threshold({
  amount,
  onChange,
}: {
  amount: Amount;
  onChange: (amount: Amount) => void;
}): JSX.Element {
  const { t } = useI18n();
  const amounts: readonly Amount[] = ['less', 'normal', 'more'];
  return (
    <div class="threshold">
      <Segmented
        legend={t('thresholdLabel')}
        name="threshold"
        value={amount}
        choices={amounts.map((value) => ({ value, label: t(`threshold_${value}`) }))}
        onChange={onChange}
      />
      <p class="help">{t('thresholdHelp')}</p>
    </div>
  );
}
