import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useI18n } from '../i18n';
import { Icon, type IconName } from '../shared/Icon';
import { useLostFocus } from '../shared/lost-focus';
import { Name } from '../shared/Name';
import { directionOf, languageOf } from '../../lib/report/index';
import { KeptArticles, type KeptActions, type KeptView } from './KeptArticles';
import type { PackView } from './types';

/** What can be done with a pack; `label` says with which, `text` is what is shown. */
function PackAction({
  icon,
  label,
  text,
  onClick,
}: {
  icon: IconName;
  label: string;
  text: string;
  onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="button" aria-label={label} onClick={onClick}>
      <Icon name={icon} size={16} />
      {text}
    </button>
  );
}

function PackCard({
  pack,
  onCompare,
  onRemove,
  onExport,
}: {
  pack: PackView;
  onCompare: () => void;
  onRemove: () => void;
  onExport: () => void;
}): JSX.Element {
  const { t, plural, moment } = useI18n();
  const facts = [plural('articles', pack.articles), plural('outlets', pack.outlets)];
  if (pack.author !== null) facts.push(t('packBy', { author: pack.author }));
  if (pack.license !== null) facts.push(t('packLicense', { license: pack.license }));
  return (
    <li class="card pack">
      <div class="pack__text">
        <h3 class="pack__title">
          <Name name={pack.title} />
          {pack.shipped && <span class="tag">{t('packShipped')}</span>}
        </h3>
        {pack.description !== null && (
          <p
            class="pack__description"
            dir={directionOf(pack.description)}
            lang={languageOf(pack.description)}
          >
            {pack.description}
          </p>
        )}
        <p class="muted">{facts.join(' · ')}</p>
        <p class="muted">
          {t('packImported', { date: moment(pack.imported) })}
          {pack.homepage !== null && (
            <>
              {' · '}
              <a href={pack.homepage} target="_blank" rel="noreferrer noopener">
                {t('packHomepage')}
              </a>
            </>
          )}
        </p>
      </div>
      <div class="pack__actions">
        {pack.comparable && (
          <PackAction
            icon="expand"
            label={t('packCompareNamed', { title: pack.title })}
            text={t('packCompare')}
            onClick={onCompare}
          />
        )}
        <PackAction
          icon="download"
          label={t('packExportNamed', { title: pack.title })}
          text={t('packExport')}
          onClick={onExport}
        />
        <PackAction
          icon="trash"
          label={t('packRemoveNamed', { title: pack.title })}
          text={t('packRemove')}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}

/** The packs of the corpus, and what the reader kept. */
export function PackList({
  packs,
  kept,
  onCompare,
  onRemove,
  onExport,
  onKept,
  children,
}: {
  packs: readonly PackView[];
  kept: KeptView;
  onCompare: (pack: PackView) => void;
  onRemove: (pack: PackView) => void;
  onExport: (pack: PackView) => void;
  onKept: KeptActions;
  /** What is told of changes, which offers to take them back: stands before the list, however it is placed on the screen. */
  children?: ComponentChildren;
}): JSX.Element {
  const { t } = useI18n();
  const list = useRef<HTMLDivElement>(null);
  const shown = packs.length + (kept.total > 0 ? 1 : 0);
  // The button that removed a pack, or the last kept article, went with it: the next Tab goes to what takes it back.
  useLostFocus(list);
  return (
    <div ref={list} class="pack-list" role="group" tabIndex={-1} aria-label={t('packsTitle')}>
      {children}
      {shown === 0 ? (
        <p class="nothing">{t('packsEmpty')}</p>
      ) : (
        <ul class="packs">
          {packs.map((pack) => (
            <PackCard
              key={pack.id}
              pack={pack}
              onCompare={() => onCompare(pack)}
              onRemove={() => onRemove(pack)}
              onExport={() => onExport(pack)}
            />
          ))}
          {kept.total > 0 && <KeptArticles kept={kept} actions={onKept} />}
        </ul>
      )}
    </div>
  );
}
