import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DiscrepancyType, Mention, Relation } from '../../lib/claims/types';
import {
  differencesTitle,
  directionOf,
  languageOf,
  REPORT_FORMATS,
  type FindingView,
  type ReportFormat,
  type ReportView,
} from '../../lib/report/index';
import { FilterBar } from '../findings/FilterBar';
import { FindingList } from '../findings/FindingList';
import { LeftOut } from '../findings/LeftOut';
import { StatementSections } from '../findings/StatementSections';
import { useI18n } from '../i18n';
import type { WorkingStep } from '../popup/popup-state';
import { STEP_TEXTS } from '../popup/state-texts';
import { Working } from '../popup/Working';
import { Headline } from '../shared/Headline';
import { Icon, Logo } from '../shared/Icon';
import { useLostFocus } from '../shared/lost-focus';
import { Notice, type NoticeText } from '../shared/Notice';
import { Section } from '../shared/Section';
import { Source, SourceLink } from '../shared/Source';
import { Threshold, type Amount } from '../shared/Threshold';

export interface CompareProps {
  /** Null where the comparison is no longer there, or not yet. */
  readonly report: ReportView | null;
  /** What is compared where no article is open: the name of a pack. */
  readonly name?: string;
  /** What that pack says of itself. */
  readonly about?: string;
  /** So many of the library's articles are compared with the open one at most. */
  readonly most?: number;
  /** The article of the report is no longer open: the report can be read and exported. */
  readonly left?: boolean;
  /** What is being done towards a first comparison. */
  readonly step?: WorkingStep | null;
  /** The comparison that is shown is being worked out anew. */
  readonly busy?: boolean;
  readonly amount: Amount;
  readonly notice: NoticeText | null;
  readonly onAmount: (amount: Amount) => void;
  /** Absent where there is no page to show it in, or to go back to. */
  readonly onShow?: ((mention: Mention) => void) | undefined;
  readonly onBack?: (() => void) | undefined;
  readonly onExport: (format: ReportFormat) => void;
  readonly onDismissNotice: () => void;
}

interface Filter {
  readonly relation: Relation | null;
  readonly type: DiscrepancyType | null;
  readonly outlet: string | null;
}

const passes = (finding: FindingView, { relation, type, outlet }: Filter): boolean =>
  (relation === null || finding.relation === relation) &&
  (type === null || finding.type === type) &&
  (outlet === null ||
    finding.sides.some((side) => side.mentions.some((it) => it.article.outlet === outlet)));

function Select<T extends string>({
  label,
  all,
  value,
  choices,
  onChange,
}: {
  label: string;
  all: string;
  value: T | null;
  choices: readonly { readonly value: T; readonly label: string }[];
  onChange: (value: T | null) => void;
}): JSX.Element {
  return (
    <label class="select">
      <span>{label}</span>
      <select
        class="field"
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(choices.find((it) => it.value === chosen)?.value ?? null);
        }}
      >
        <option value="">{all}</option>
        {choices.map((it) => (
          <option key={it.value} value={it.value}>
            {it.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Report({ report, ...props }: CompareProps & { report: ReportView }): JSX.Element {
  const { t, plural } = useI18n();
  const [wanted, setFilter] = useState<Filter>({ relation: null, type: null, outlet: null });
  const main = useRef<HTMLElement>(null);
  useLostFocus(main);
  const types = [...new Set(report.findings.map((it) => it.type))];
  // Only outlets that take part in a difference: the others would show an empty list.
  const outlets = [
    ...new Set(
      report.findings.flatMap((it) =>
        it.sides.flatMap((side) => side.mentions.map((one) => one.article.outlet)),
      ),
    ),
  ];
  // As in the popup: what is no longer there (the threshold rose) can't be chosen any more, nor taken back.
  const filter: Filter = {
    relation:
      wanted.relation !== null && report.counts[wanted.relation] > 0 ? wanted.relation : null,
    type: types.find((it) => it === wanted.type) ?? null,
    outlet: outlets.find((it) => it === wanted.outlet) ?? null,
  };
  const findings = report.findings.filter((it) => passes(it, filter));
  const unfiltered = filter.relation === null && filter.type === null && filter.outlet === null;
  return (
    <div class="page__columns">
      <aside class="page__side" aria-label={t('compareTools')}>
        <FilterBar
          counts={report.counts}
          selected={filter.relation}
          onSelect={(relation) => setFilter({ ...filter, relation })}
        />
        {types.length > 1 && (
          <Select
            label={t('filterType')}
            all={t('allTypes')}
            value={filter.type}
            choices={types.map((value) => ({ value, label: t(`type_${value}`) }))}
            onChange={(type) => setFilter({ ...filter, type })}
          />
        )}
        {outlets.length > 1 && (
          <Select
            label={t('filterOutlet')}
            all={t('allOutlets')}
            value={filter.outlet}
            choices={outlets.map((value) => ({ value, label: value }))}
            onChange={(outlet) => setFilter({ ...filter, outlet })}
          />
        )}
        <Threshold amount={props.amount} onChange={props.onAmount} />
        <div class="export" role="group" aria-label={t('exportReport')}>
          <p class="segmented__legend">{t('exportReport')}</p>
          {REPORT_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="button"
              onClick={() => props.onExport(format)}
            >
              <Icon name="download" size={16} />
              {t(`export_${format}`)}
            </button>
          ))}
        </div>
      </aside>
      <main
        class="page__main compare"
        id="comparison"
        ref={main}
        tabIndex={-1}
        aria-busy={props.busy ?? false}
      >
        <section aria-labelledby="differences">
          <h2 id="differences" class="compare__title">
            {t(differencesTitle(report))}
            <span class="muted" aria-live="polite">
              {plural('findings', findings.length)}
            </span>
          </h2>
          <LeftOut report={report} />
          <FindingList
            report={report}
            findings={findings}
            onShow={props.onShow}
            first={20}
            amount={props.amount}
            onAmount={props.onAmount}
          />
        </section>
        {unfiltered && <StatementSections report={report} onShow={props.onShow} first={10} />}
        <Section
          title={t('sectionSources')}
          count={report.articles.length}
          {...(props.most !== undefined && {
            help: t('sectionSourcesHelp', { count: props.most }),
          })}
        >
          <ul class="related__list">
            {report.articles.map((article) => (
              <li key={article.id} class="related__item">
                <Headline article={article} />
                <div class="evidence__foot">
                  <Source article={article} />
                  {article.isOpen && <span class="tag tag--open">{t('thisArticle')}</span>}
                  <SourceLink article={article} />
                </div>
              </li>
            ))}
          </ul>
        </Section>
      </main>
    </div>
  );
}

function Head({ report, name = '', about = '', left = false, onBack }: CompareProps): JSX.Element {
  const { t } = useI18n();
  const open = report?.open;
  const title = open?.title ?? name;
  return (
    <header class="page__header">
      <Logo size={30} />
      <div>
        {title !== '' && <p class="muted">{t('compareTitle')}</p>}
        {title === '' ? (
          <h1>{t('compareTitle')}</h1>
        ) : (
          <h1 dir={directionOf(title)} lang={languageOf(title)}>
            {title}
          </h1>
        )}
        {open && (
          <p class="compare__source">
            <Source article={open} />
            {onBack ? (
              <button type="button" class="link" onClick={onBack}>
                {t('backToArticle')}
              </button>
            ) : (
              <SourceLink article={open} />
            )}
          </p>
        )}
        {about !== '' && (
          <p class="pack__description" dir={directionOf(about)} lang={languageOf(about)}>
            {about}
          </p>
        )}
        {left && <p class="muted">{t('articleLeft')}</p>}
        <p class="muted">{t('neutralNote')}</p>
      </div>
    </header>
  );
}

/** The comparison on a full page: sides beside each other, filters, and export. */
export function Compare(props: CompareProps): JSX.Element {
  const { t } = useI18n();
  const { report } = props;
  const pack = props.name !== undefined;
  const gone = pack ? 'packGone' : 'compareGone';
  return (
    <div class="page page--wide">
      {report && (
        <a class="skip" href="#comparison">
          {t('skipToFindings')}
        </a>
      )}
      <Head {...props} />
      {report ? (
        <Report {...props} report={report} />
      ) : props.step ? (
        <main>
          <Working step={props.step} />
        </main>
      ) : (
        <main class="state">
          <span class="state__icon">
            <Icon name="page" size={26} />
          </span>
          <h2 class="state__title">{t(gone)}</h2>
          <p class="state__help">{t(pack ? 'packGoneHelp' : 'compareGoneHelp')}</p>
        </main>
      )}
      <div class="page__notice">
        {/* Heard when it changes, as the screens themselves are not. */}
        <p class="visually-hidden" role="status">
          {report ? '' : t(props.step ? STEP_TEXTS[props.step] : gone)}
        </p>
        <Notice notice={props.notice} onDismiss={props.onDismissNotice} />
      </div>
    </div>
  );
}
