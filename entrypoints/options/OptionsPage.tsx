import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '../../components/i18n';
import { Options } from '../../components/options/Options';
import type { NoticeText } from '../../components/shared/Notice';
import { amountFor, thresholdFor } from '../shared/amount';
import { failureText } from '../shared/failure-text';
import type { PageProps } from '../shared/page';
import { callPatiently } from '../shared/patient-call';
import { untilTold } from './telling';
import { useImport } from './use-import';
import { usePacks } from './use-packs';
import { useSites } from './use-sites';

/** The options page over the corpus, the settings and the permissions. */
export function OptionsPage({ settings, setSettings }: PageProps): preact.JSX.Element {
  const translator = useI18n();
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const packs = usePacks(translator, setNotice);
  const waiting = translator.t('importGoesOn');
  const waitForImport = (): void => setNotice({ tone: 'info', text: waiting });
  const noLongerWaiting = (): void => setNotice((now) => (now?.text === waiting ? null : now));
  const importing = useImport(translator.language, {
    onChange: (change) => {
      noLongerWaiting();
      void untilTold(callPatiently('corpusChanged', change)).then(packs.refresh);
    },
    onBusy: waitForImport,
    onEndElsewhere: () => {
      noLongerWaiting();
      packs.refresh();
    },
  });
  const sites = useSites(translator.language, (reply) => {
    setNotice(reply.ok ? null : { tone: 'error', text: failureText(reply.error.code, translator) });
  });
  useEffect(() => {
    // The address may name a part of the page, which was not there when the browser looked for it.
    if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView();
  }, []);
  const change = (changes: Parameters<typeof setSettings>[0]): void => {
    setSettings(changes);
    setNotice({ tone: 'info', text: translator.t('saved') });
  };
  const { state } = importing;
  return (
    <Options
      packs={{
        ...packs.list,
        // Taken out from under the import, the pack would take that with it.
        onRemove: (pack) => {
          if (state.kind === 'busy' && state.pack === pack.id) waitForImport();
          else {
            importing.forget();
            packs.list.onRemove(pack);
          }
        },
      }}
      importing={{
        ...importing,
        onFile: (file, others) => {
          if (others && state.kind !== 'busy')
            setNotice({ tone: 'info', text: translator.t('importFirstOnly', { file: file.name }) });
          importing.onFile(file);
        },
      }}
      sites={sites}
      display={{
        language: settings.language,
        amount: amountFor(settings.threshold),
        badge: settings.badge,
        onLanguage: (language) => {
          // The page itself says so, in the new language; a notice would still be in the old one.
          setNotice(null);
          setSettings({ language });
        },
        onAmount: (amount) => change({ threshold: thresholdFor(amount) }),
        onBadge: (badge) => change({ badge }),
      }}
      data={{
        stats: packs.stats,
        onDeleteAll: () => {
          if (state.kind === 'busy') waitForImport();
          else {
            importing.forget();
            packs.deleteAll();
          }
        },
      }}
      notice={notice}
      onDismissNotice={() => setNotice(null)}
    />
  );
}
