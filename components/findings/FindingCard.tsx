import type { JSX } from 'preact';
import type { FindingView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { Icon } from '../shared/Icon';
import { Spoken } from '../shared/Spoken';
import type { ShowInPage } from './Evidence';
import { FindingLabel } from './FindingLabel';
import { RelationChip } from './RelationChip';
import { SideBlock } from './SideBlock';

/** A value of more units than this is a phrase. */
const LONG = 22;

/** One difference: the question, how the sides stand to each other, and each side with its quotes. */
export function FindingCard({
  finding,
  onShow,
}: {
  finding: FindingView;
  onShow: ShowInPage;
}): JSX.Element {
  const { t, percent } = useI18n();
  return (
    <article class={`finding finding--${finding.relation}`}>
      <header class="finding__head">
        <p class="finding__kind">
          <RelationChip relation={finding.relation} />
          <span class="finding__type">{t(`type_${finding.type}`)}</span>
          {finding.tentative && <span class="tag">{t('lessCertain')}</span>}
          {finding.scope === 'within' && <span class="tag">{t('selfContradiction')}</span>}
        </p>
        <h3 class="finding__label">
          <FindingLabel label={finding.label} />
        </h3>
      </header>
      <div class="finding__sides">
        {finding.sides.map((side) => (
          <SideBlock
            key={side.value}
            side={side}
            question={finding.label}
            onShow={onShow}
            withTime={finding.relation === 'update'}
            phrase={finding.sides.some(({ value }) => value.length > LONG)}
          />
        ))}
      </div>
      <details class="why">
        <summary class="link">
          {t('why')}
          {/* Read out one after another, 'Why?' alone would not say of what. As a name of its own it would be read twice. */}
          <span class="visually-hidden">
            {' '}
            <FindingLabel label={finding.label} />
          </span>
          <Icon name="chevron" size={14} />
        </summary>
        <div class="why__body">
          <p>{t(`relationHelp_${finding.relation}`)}</p>
          {finding.why.length > 0 && (
            <>
              <p class="why__title">{t('whyTitle')}</p>
              <ul>
                {finding.why.map((reason, index) => (
                  <li key={index}>
                    <bdi>
                      <Spoken text={reason} />
                    </bdi>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p class="muted">{t('confidence', { percent: percent(finding.confidence) })}</p>
        </div>
      </details>
    </article>
  );
}
