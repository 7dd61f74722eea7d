import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '../../components/i18n';
import { Welcome } from '../../components/welcome/Welcome';
import { onEvent } from '../../lib/messaging/client';
import type { PackSummary } from '../../lib/messaging/protocol';
import { openExtensionPage } from '../../lib/platform/tabs';
import { callPatiently } from '../shared/patient-call';

/** The first page, with the packs that came along. */
export function WelcomePage(): preact.JSX.Element {
  const { language } = useI18n();
  const [packs, setPacks] = useState<readonly PackSummary[]>([]);
  useEffect(() => {
    const refresh = (): void => {
      void callPatiently('listPacks', null).then((reply) => reply.ok && setPacks(reply.value));
    };
    refresh();
    // On first run the packs are still being taken in.
    return onEvent('corpusChanged', refresh);
  }, []);
  const shipped = packs
    .filter((it) => it.shipped)
    .map(({ id, title, articles, outlets }) => ({
      id,
      title: typeof title === 'string' ? title : title[language],
      articles,
      outlets,
    }));
  return (
    <Welcome
      packs={shipped}
      onCompare={({ id }) => void openExtensionPage(`/compare.html?pack=${encodeURIComponent(id)}`)}
      onOptions={() => void openExtensionPage('/options.html')}
    />
  );
}
