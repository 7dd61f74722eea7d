import { render, type ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { I18n } from '../../components/i18n';
import { onEvent } from '../../lib/messaging/client';
import type { Settings } from '../../lib/messaging/protocol';
import { browserLanguage } from '../../lib/platform/i18n';
import { chooseLanguage, createTranslator, type MessageKey } from '../../lib/report/index';
import { callPatiently } from './patient-call';

/** What stands while the background has not answered, and where it can't. */
export const DEFAULT_SETTINGS: Settings = { threshold: null, language: 'auto', badge: true };

/** Settings of the reader, kept up to date; null until they are known. */
export interface PageProps {
  readonly settings: Settings;
  readonly setSettings: (changes: Partial<Settings>) => void;
  /** Names the page after what it shows ('' for nothing), so that one of several can be found among the tabs. */
  readonly setSubject: (subject: string) => void;
}

const preferred = (): string[] => [browserLanguage(), ...navigator.languages];

function Page({ content: Content, title }: PageOptions): preact.JSX.Element | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [subject, setSubject] = useState('');
  useEffect(() => {
    void callPatiently('getSettings', null).then((reply) => {
      setSettings(reply.ok ? reply.value : DEFAULT_SETTINGS);
    });
    return onEvent('settingsChanged', (event) => setSettings(event.settings));
  }, []);
  const choice = settings?.language ?? 'auto';
  const translator = useMemo(() => {
    const tags = preferred();
    return createTranslator(chooseLanguage(choice, tags), tags);
  }, [choice]);
  useEffect(() => {
    document.documentElement.lang = translator.language;
    document.documentElement.dir = translator.direction;
    const [name, app] = [translator.t(title), translator.t('appName')];
    const named = subject === '' ? name : `${subject} – ${name}`;
    document.title = named.includes(app) ? named : `${named} – ${app}`;
  }, [translator, subject]);
  if (!settings) return null;
  const change = (changes: Partial<Settings>): void => {
    setSettings({ ...settings, ...changes });
    void callPatiently('setSettings', { changes }).then((reply) => {
      setSettings(reply.ok ? reply.value : settings);
    });
  };
  return (
    <I18n.Provider value={translator}>
      <Content settings={settings} setSettings={change} setSubject={setSubject} />
    </I18n.Provider>
  );
}

interface PageOptions {
  readonly content: ComponentType<PageProps>;
  /** Message that names the page. */
  readonly title: Extract<MessageKey, 'extName' | 'optionsTitle' | 'compareTitle' | 'welcomeTitle'>;
}

/** Draws a page of the extension in the reader's language, and again when the language changes. */
export function mountPage(options: PageOptions): void {
  const root = document.querySelector('#app');
  if (root) render(<Page {...options} />, root);
}
