import { useEffect, useMemo, useState } from 'preact/hooks';
import { Compare } from '../../components/compare/Compare';
import { useI18n } from '../../components/i18n';
import type { NoticeText } from '../../components/shared/Notice';
import { onEvent } from '../../lib/messaging/client';
import type { PackComparison } from '../../lib/messaging/protocol';
import { buildReport } from '../../lib/report/index';
import { amountFor, thresholdFor } from '../shared/amount';
import { failureText } from '../shared/failure-text';
import { packText } from '../shared/pack-text';
import type { PageProps } from '../shared/page';
import { callPatiently } from '../shared/patient-call';
import { exportReport } from './export-report';

/** A pack's comparison, worked out anew when the reader asks for more or less; null until the first has come. */
type Known = { readonly compared: PackComparison | null } | null;

/** The articles of a pack compared with each other on a full page, none of them open. */
export function PackComparisonPage({
  pack,
  settings,
  setSettings,
  setSubject,
}: PageProps & { pack: string }): preact.JSX.Element {
  const translator = useI18n();
  const [known, setKnown] = useState<Known>(null);
  const [busy, setBusy] = useState(true);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  useEffect(() => {
    // An answer to what was asked before the last change comes too late.
    let asked = 0;
    const ask = (): void => {
      const turn = ++asked;
      setBusy(true);
      void callPatiently('comparePack', { id: pack }).then((reply) => {
        if (turn !== asked) return;
        setBusy(false);
        const gone = !reply.ok && reply.error.code === 'unknown-pack';
        setNotice(
          reply.ok || gone
            ? null
            : { tone: 'error', text: failureText(reply.error.code, translator) },
        );
        // What stood there before a failure is still true.
        if (reply.ok || gone) setKnown({ compared: reply.ok ? reply.value : null });
        else setKnown((now) => now ?? { compared: null });
      });
    };
    ask();
    const stops = [onEvent('settingsChanged', ask), onEvent('corpusChanged', ask)];
    return () => stops.forEach((stop) => stop());
  }, [pack]);
  const compared = known?.compared ?? null;
  const amount = amountFor(settings.threshold);
  const name = compared ? packText(compared.title, translator.language) : '';
  const description = compared?.description ?? null;
  // Packs for demonstration say there that they are no news.
  const about = description === null ? '' : packText(description, translator.language);
  useEffect(() => setSubject(name), [name]);
  const report = useMemo(
    () =>
      compared &&
      buildReport(compared.comparison, compared.articles, null, translator, {
        id: pack,
        title: name,
        about,
      }),
    [compared, translator],
  );
  return (
    <Compare
      report={report}
      name={name}
      about={about}
      step={known ? null : 'comparing'}
      busy={busy}
      amount={amount}
      notice={notice}
      onDismissNotice={() => setNotice(null)}
      onAmount={(wanted) => setSettings({ threshold: thresholdFor(wanted) })}
      onExport={(format) => {
        if (report) exportReport(report, format, translator, amount);
      }}
    />
  );
}
