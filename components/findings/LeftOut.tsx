import type { JSX } from 'preact';
import type { ReportView } from '../../lib/report/index';
import { useI18n } from '../i18n';

/** That not all that was found near the open article was compared with it; nothing where it was. */
export function LeftOut({ report }: { report: ReportView }): JSX.Element | null {
  const { plural } = useI18n();
  return report.parted > 0 ? <p class="help">{plural('leftOut', report.parted)}</p> : null;
}
