import type { ComponentProps, JSX } from 'preact';
import { useI18n } from '../i18n';
import { Logo } from '../shared/Icon';
import { Notice, type NoticeText } from '../shared/Notice';
import { Data } from './Data';
import { Display, type DisplayProps } from './Display';
import { PackImport } from './PackImport';
import { PackList } from './PackList';
import { Sites, type SitesProps } from './Sites';

export interface OptionsProps {
  readonly packs: ComponentProps<typeof PackList>;
  readonly importing: ComponentProps<typeof PackImport>;
  readonly sites: SitesProps;
  readonly display: DisplayProps;
  readonly data: ComponentProps<typeof Data>;
  readonly notice: NoticeText | null;
  readonly onDismissNotice: () => void;
}

/** The options page. */
export function Options(props: OptionsProps): JSX.Element {
  const { t } = useI18n();
  return (
    <div class="page">
      <header class="page__header">
        <Logo size={30} />
        <h1>{t('optionsTitle')}</h1>
      </header>
      <div class="page__columns">
        <nav class="page__nav" aria-label={t('optionsTitle')}>
          <a href="#packs">{t('navPacks')}</a>
          <a href="#sites">{t('navSites')}</a>
          <a href="#display">{t('navDisplay')}</a>
          <a href="#data">{t('navData')}</a>
          <a href="/welcome.html">{t('navWelcome')}</a>
        </nav>
        <main class="page__main">
          <section class="part" id="packs" aria-labelledby="packs-title">
            <h2 id="packs-title">{t('packsTitle')}</h2>
            <p class="help">{t('packsHelp')}</p>
            <div id="import">
              <PackImport {...props.importing} />
            </div>
            <PackList {...props.packs}>
              <div class="page__notice">
                <Notice notice={props.notice} onDismiss={props.onDismissNotice} />
              </div>
            </PackList>
          </section>
          <section class="part" id="sites" aria-labelledby="sites-title">
            <h2 id="sites-title">{t('sitesTitle')}</h2>
            <Sites {...props.sites} />
          </section>
          <section class="part" id="display" aria-labelledby="display-title">
            <h2 id="display-title">{t('displayTitle')}</h2>
            <Display {...props.display} />
          </section>
          <section class="part" id="data" aria-labelledby="data-title">
            <h2 id="data-title">{t('dataTitle')}</h2>
            <Data {...props.data} />
          </section>
        </main>
      </div>
    </div>
  );
}
