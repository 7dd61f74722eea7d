import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import { Icon } from '../shared/Icon';
import { Name } from '../shared/Name';
import type { OutletView } from './types';

export interface SitesProps {
  /** Null while unknown. */
  readonly allSites: boolean | null;
  readonly granted: number;
  readonly total: number;
  readonly outlets: readonly OutletView[];
  readonly onEnableAll: () => void;
  readonly onRevokeAll: () => void;
}

/** The outlets that are read without asking, and the choice to read all sites. */
export function Sites(props: SitesProps): JSX.Element {
  const { t, plural, language } = useI18n();
  const [query, setQuery] = useState('');
  const countries = useMemo(() => new Intl.DisplayNames(language, { type: 'region' }), [language]);
  const wanted = query.trim().toLowerCase();
  const shown = props.outlets.filter(
    (it) => it.name.toLowerCase().includes(wanted) || it.host.includes(wanted),
  );
  const country = (code: string): string => {
    try {
      return countries.of(code) ?? code;
    } catch {
      return code;
    }
  };
  return (
    <>
      <p class="help">{t('sitesHelp')}</p>
      <div class="card row">
        <div class="row__text">
          <h3>{t('allSites')}</h3>
          <p class="muted">{t(props.allSites ? 'allSitesOn' : 'allSitesOff')}</p>
        </div>
        {props.allSites ? (
          <button type="button" class="button" onClick={props.onRevokeAll}>
            {t('allSitesRevoke')}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            disabled={props.allSites === null}
            onClick={props.onEnableAll}
          >
            {t('allSitesEnable')}
          </button>
        )}
      </div>
      <p>{t('sitesGranted', { granted: props.granted, total: props.total })}</p>
      <details class="card outlets">
        <summary class="link">
          {t('sitesShow')}
          <Icon name="chevron" size={14} />
        </summary>
        <input
          type="search"
          class="field"
          aria-label={t('sitesFilter')}
          placeholder={t('sitesFilter')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <div role="status">
          {shown.length === 0 ? (
            <p class="nothing">{t('sitesNone')}</p>
          ) : (
            wanted !== '' && <p class="muted">{plural('outlets', shown.length)}</p>
          )}
        </div>
        {shown.length > 0 && (
          <ul class="outlets__list" tabIndex={0} aria-label={t('sitesShow')}>
            {shown.map((it) => (
              <li key={it.host} class="outlets__item">
                <Name className="outlets__name" name={it.name} />
                <span class="muted">{country(it.country)}</span>
                <bdi class="outlets__host" dir="ltr">
                  {it.host}
                </bdi>
              </li>
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
