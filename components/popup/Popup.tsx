import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Mention } from '../../lib/claims/types';
import { useI18n } from '../i18n';
import { Headline } from '../shared/Headline';
import { useLostFocus } from '../shared/lost-focus';
import { Notice, type NoticeText } from '../shared/Notice';
import { Source, SourceLink } from '../shared/Source';
import type { Amount } from '../shared/Threshold';
import { announcement } from './announcement';
import { Findings } from './Findings';
import { OpenArticle } from './OpenArticle';
import { PopupHeader } from './PopupHeader';
import type { PopupState } from './popup-state';
import { ADVICE_TEXTS, NOT_ARTICLE_TEXTS, NOTHING_TEXTS } from './state-texts';
import { StateScreen } from './StateScreen';
import { Working } from './Working';

/** What the reader can do in the popup. */
export interface PopupActions {
  readonly check: () => void;
  readonly retry: () => void;
  readonly keep: () => void;
  readonly unkeep: () => void;
  readonly show: (mention: Mention) => void;
  readonly setAmount: (amount: Amount) => void;
  readonly openOptions: () => void;
  /** Opens the options page at the import of packs. */
  readonly openImport: () => void;
  readonly openCompare: () => void;
  readonly dismissNotice: () => void;
}

export interface PopupProps {
  readonly state: PopupState;
  /** The findings that are shown are being worked out anew. */
  readonly busy?: boolean;
  readonly amount: Amount;
  /** Articles in the corpus, null while unknown. */
  readonly corpusSize: number | null;
  readonly notice: NoticeText | null;
  readonly actions: PopupActions;
}

function Screen({ state, amount, corpusSize, notice, actions }: PopupProps): JSX.Element {
  const { t } = useI18n();
  const check = (label: 'checkThisPage' | 'checkAnyway', primary: boolean): JSX.Element => (
    <button
      type="button"
      class={primary ? 'button button--primary' : 'button'}
      onClick={actions.check}
    >
      {t(label)}
    </button>
  );
  const importPack = (
    <button type="button" class="button button--primary" onClick={actions.openImport}>
      {t('importPack')}
    </button>
  );
  switch (state.kind) {
    case 'loading':
      return (
        <section class="state state--loading" aria-busy="true">
          <p class="state__title late">{t('stateLooking')}</p>
        </section>
      );
    case 'working':
      return <Working step={state.step} />;
    case 'not-article': {
      const texts = NOT_ARTICLE_TEXTS[state.why];
      const icon = state.why === 'out-of-reach' ? 'lock' : 'page';
      return (
        <StateScreen icon={icon} title={t(texts.title)} help={t(texts.help)}>
          {state.why === 'not-checked' || state.why === 'still-loading'
            ? check('checkThisPage', true)
            : state.why === 'out-of-reach' || state.why === 'own-page'
              ? undefined
              : check('checkAnyway', false)}
        </StateScreen>
      );
    }
    case 'empty-corpus':
      return (
        <StateScreen
          icon="empty"
          title={t('stateEmpty')}
          help={t((corpusSize ?? 0) > 0 ? 'stateOnlyThisHelp' : 'stateEmptyHelp')}
        >
          {importPack}
        </StateScreen>
      );
    case 'nothing-related': {
      const { title, help } = NOTHING_TEXTS[state.why];
      const kept = help === 'stateNothingHelp' && state.open.kept;
      return (
        <>
          <StateScreen
            icon="search"
            title={t(title)}
            help={t(kept ? 'stateNothingKeptHelp' : help)}
          >
            {state.why === 'none' ? importPack : undefined}
          </StateScreen>
          {state.related.length > 0 && (
            <section class="related">
              <h2 class="related__title">{t('relatedArticles')}</h2>
              <ul class="related__list">
                {state.related.map((article) => (
                  <li key={article.id} class="related__item">
                    <Headline article={article} />
                    <div class="evidence__foot">
                      <Source article={article} />
                      <SourceLink article={article} />
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      );
    }
    case 'error':
      return (
        <StateScreen
          icon="warning"
          tone="error"
          title={t('stateError')}
          help={t(ADVICE_TEXTS[state.advice])}
        >
          <button type="button" class="button button--primary" onClick={actions.retry}>
            {t('errorRetry')}
          </button>
          {state.advice === 'free-space' && (
            <button type="button" class="button" onClick={actions.openOptions}>
              {t('openPacks')}
            </button>
          )}
          <p class="state__code">{t('errorCode', { code: state.code })}</p>
        </StateScreen>
      );
    case 'findings':
      return (
        <Findings
          report={state.report}
          amount={amount}
          onAmount={actions.setAmount}
          onShow={actions.show}
        >
          {state.alone && (
            <Screen {...{ amount, corpusSize, notice, actions }} state={state.alone} />
          )}
        </Findings>
      );
  }
}

/** The popup of the toolbar button. */
export function Popup(props: PopupProps): JSX.Element {
  const { state, busy = false, actions, corpusSize, notice } = props;
  const translator = useI18n();
  const { t, plural } = translator;
  const open = 'open' in state ? state.open : null;
  const main = useRef<HTMLElement>(null);
  // 'Check this page' and 'Try again' go with the screen that they were on.
  useLostFocus(main);
  return (
    <div class="popup">
      <PopupHeader
        onCompare={state.kind === 'findings' ? actions.openCompare : undefined}
        onOptions={actions.openOptions}
      />
      {open && <OpenArticle open={open} onKeep={actions.keep} onUnkeep={actions.unkeep} />}
      <main class="popup__main" ref={main} tabIndex={-1} aria-busy={busy}>
        <Screen {...props} />
      </main>
      <div class="popup__bottom">
        <p class="visually-hidden" role="status">
          {announcement(state, translator)}
        </p>
        <Notice notice={notice} onDismiss={actions.dismissNotice} />
        <footer class="popup__footer">
          <span>{corpusSize === null ? '' : plural('corpusHolds', corpusSize)}</span>
          <button type="button" class="link" onClick={actions.openOptions}>
            {t('openPacks')}
          </button>
        </footer>
      </div>
    </div>
  );
}
