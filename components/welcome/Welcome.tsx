import type { JSX } from 'preact';
import { useI18n } from '../i18n';
import { Icon, Logo, type IconName } from '../shared/Icon';
import { Name } from '../shared/Name';

/** A pack that came with the extension. */
export interface ShippedPack {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: number;
}

/** What a new reader sees first: what it does, what it never does, and something to try it on. */
export function Welcome({
  packs,
  onCompare,
  onOptions,
}: {
  packs: readonly ShippedPack[];
  onCompare: (pack: ShippedPack) => void;
  onOptions: () => void;
}): JSX.Element {
  const { t, plural } = useI18n();
  const steps: readonly (readonly [IconName, string, string])[] = [
    ['page', t('welcomeStep1'), t('welcomeStep1Text')],
    ['search', t('welcomeStep2'), t('welcomeStep2Text')],
    ['target', t('welcomeStep3'), t('welcomeStep3Text')],
  ];
  return (
    <div class="page welcome">
      <header class="welcome__head">
        <Logo size={56} />
        <h1>{t('welcomeTitle')}</h1>
        <p class="welcome__lead">{t('welcomeLead')}</p>
      </header>
      <main class="page__main">
        <ol class="welcome__steps">
          {steps.map(([icon, title, text]) => (
            <li key={icon} class="card">
              <span class="state__icon">
                <Icon name={icon} size={24} />
              </span>
              <h2>{title}</h2>
              <p class="help">{text}</p>
            </li>
          ))}
        </ol>
        <p class="privacy">
          <Icon name="pin" />
          <span>{t('welcomePin')}</span>
        </p>
        <section class="part" aria-labelledby="welcome-packs">
          {/* A reader may have taken them out: no word then of packs that stand below. */}
          <h2 id="welcome-packs">{t(packs.length > 0 ? 'welcomePacks' : 'packsTitle')}</h2>
          <p class="help">{t(packs.length > 0 ? 'welcomePacksText' : 'packsHelp')}</p>
          {packs.length > 0 && (
            <ul class="packs">
              {packs.map((pack) => (
                <li key={pack.id} class="card pack">
                  <div class="pack__text">
                    <h3 class="pack__title">
                      <Name name={pack.title} />
                    </h3>
                    <p class="muted">
                      {plural('articles', pack.articles)} · {plural('outlets', pack.outlets)}
                    </p>
                  </div>
                  <div class="pack__actions">
                    <button
                      type="button"
                      class="button"
                      aria-label={t('packCompareNamed', { title: pack.title })}
                      onClick={() => onCompare(pack)}
                    >
                      <Icon name="expand" size={16} />
                      {t('packCompare')}
                    </button>
                  </div>
                </li>
              ))}
            </ul>
          )}
          <div>
            <button type="button" class="button button--primary" onClick={onOptions}>
              {t('openPacks')}
            </button>
          </div>
        </section>
        <section class="part" aria-labelledby="welcome-try">
          <h2 id="welcome-try">{t('welcomeTry')}</h2>
          <p class="privacy">
            <Icon name="bookmark" />
            <span>{t('welcomeTryText')}</span>
          </p>
        </section>
        <section class="part" aria-labelledby="welcome-privacy">
          <h2 id="welcome-privacy">{t('welcomePrivacy')}</h2>
          <p class="privacy">
            <Icon name="lock" />
            <span>{t('privacyNote')}</span>
          </p>
          <p class="help">{t('neutralNote')}</p>
        </section>
      </main>
    </div>
  );
}
