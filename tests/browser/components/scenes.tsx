import type { ComponentProps, VNode } from 'preact';
import { Compare, type CompareProps } from '../../../components/compare/Compare';
import {
  NOTHING_KEPT,
  type KeptActions,
  type KeptView,
} from '../../../components/options/KeptArticles';
import { NO_FILTER } from '../../../components/options/kept-filter';
import { Options, type OptionsProps } from '../../../components/options/Options';
import type { ImportState, PackView } from '../../../components/options/types';
import { Popup, type PopupActions } from '../../../components/popup/Popup';
import { Welcome } from '../../../components/welcome/Welcome';
import { createTranslator, type Translator } from '../../../lib/report/index';
import { packReport, popupStates, reportIn } from './fixtures';

const nothing = (): void => undefined;

/** Actions that do nothing. */
export const idle: PopupActions = {
  check: nothing,
  retry: nothing,
  keep: nothing,
  unkeep: nothing,
  show: nothing,
  setAmount: nothing,
  openOptions: nothing,
  openImport: nothing,
  openCompare: nothing,
  dismissNotice: nothing,
};

/** The full page of a comparison, whose buttons do nothing; null where the article is gone. */
export const comparePage = (
  report: CompareProps['report'],
  over: Partial<CompareProps> = {},
): VNode => (
  <Compare
    report={report}
    amount="normal"
    notice={null}
    onAmount={nothing}
    onShow={nothing}
    onBack={nothing}
    onExport={nothing}
    onDismissNotice={nothing}
    {...over}
  />
);

const packs: readonly PackView[] = [
  {
    id: 'ferry-2024',
    title: 'حادث عبّارة «نسيم البحر»',
    description: 'أربعة تقارير عن جنوح العبّارة قبالة جزيرة الرمال، من وكالات وصحف محلية.',
    articles: 4,
    outlets: 4,
    comparable: true,
    imported: Date.UTC(2024, 2, 10, 9, 30),
    shipped: true,
    author: 'نادي القراءة',
    license: 'CC BY 4.0',
    homepage: 'https://waha.example/packs',
  },
  {
    id: 'elections',
    title: 'Municipal elections 2023',
    description: null,
    articles: 1312,
    outlets: 27,
    comparable: false,
    imported: Date.UTC(2024, 3, 2, 18, 5),
    shipped: false,
    author: null,
    license: null,
    homepage: null,
  },
];

const keptArticles = reportIn(createTranslator('ar')).articles;

const kept: KeptView = {
  total: 3,
  filter: NO_FILTER,
  outlets: keptArticles.slice(0, 3).map(({ outlet }) => ({ outlet, articles: 1 })),
  found: 3,
  articles: keptArticles.slice(0, 3),
  selected: new Set(),
};

/** As many kept articles as a reader may have, of whom some are found. */
export const manyKept: KeptView = {
  ...kept,
  total: 3000,
  outlets: keptArticles.map(({ outlet }, i) => ({ outlet, articles: 1204 >> i })),
  found: 1200,
  articles: keptArticles,
};

/** Actions on kept articles that do nothing. */
export const idleKept: KeptActions = {
  onFilter: nothing,
  onSelect: nothing,
  onSelectAll: nothing,
  onRemove: nothing,
  onRemoveSelected: nothing,
  onExport: nothing,
  onExportSelected: nothing,
};

/** What the import part of the options page can look like. */
export const importStates: Readonly<Record<string, ImportState>> = {
  idle: { kind: 'idle' },
  checking: {
    kind: 'busy',
    phase: 'checking',
    file: 'elections.ndjson.gz',
    pack: null,
    title: null,
    done: 3_400_000,
    total: 9_100_000,
  },
  writing: {
    kind: 'busy',
    phase: 'writing',
    file: 'elections.ndjson.gz',
    pack: 'elections-2023',
    title: 'Municipal elections 2023',
    done: 700,
    total: 1312,
  },
  done: {
    kind: 'done',
    result: {
      title: 'Municipal elections 2023',
      added: 1298,
      updated: 4,
      duplicate: 10,
      rejectedCount: 5,
      rejected: [
        { code: 'missing', article: 12, line: 13, field: 'outlet' },
        { code: 'date', article: 40, line: 41, field: 'published', found: '31/02/2023' },
        { code: 'url', article: 77, line: 78, field: 'url', found: 'javascript:alert(1)' },
        { code: 'duplicate-id', article: 90, line: 91, field: 'id', found: 'a-12', first: 12 },
      ],
      remarks: [
        { code: 'undated', count: 3, articles: [4, 5, 19] },
        { code: 'markup', count: 1, articles: [7] },
      ],
    },
  },
  failed: {
    kind: 'failed',
    file: 'حزمة الانتخابات.json',
    fault: {
      code: 'not-json',
      line: 318,
      column: 7,
      slip: 'comma-extra',
      found: '"text": "نص المقال",',
    },
  },
  'bare-list': { kind: 'failed', file: 'articles.json', fault: { code: 'bare-list' } },
  'bad-header': {
    kind: 'failed',
    file: 'pack.json',
    fault: { code: 'header-field', field: 'id', fieldCode: 'id', found: 'My Pack' },
  },
  cancelling: {
    kind: 'busy',
    phase: 'cancelling',
    file: 'elections.ndjson.gz',
    pack: 'elections-2023',
    title: 'Municipal elections 2023',
    done: 700,
    total: 1312,
  },
  elsewhere: {
    kind: 'elsewhere',
    at: {
      phase: 'writing',
      file: 'elections.ndjson.gz',
      pack: 'elections-2023',
      title: 'Municipal elections 2023',
      done: 700,
      total: 1312,
    },
  },
  'elsewhere-untold': { kind: 'elsewhere', at: null },
  cancelled: { kind: 'cancelled' },
  gone: { kind: 'gone' },
};

/** The options page with an import state. */
export function optionsProps(importing: ImportState, empty = false): OptionsProps {
  return {
    packs: {
      packs: empty ? [] : packs,
      kept: empty ? NOTHING_KEPT : kept,
      onKept: idleKept,
      onCompare: nothing,
      onRemove: nothing,
      onExport: nothing,
    },
    importing: { state: importing, onFile: nothing, onCancel: nothing },
    sites: {
      allSites: empty,
      granted: 148,
      total: 152,
      outlets: [
        { host: 'waha.example', name: 'صحيفة الواحة', country: 'MA' },
        { host: 'marfa.example', name: 'وكالة المرفأ للأنباء', country: 'EG' },
        { host: 'coast.example', name: 'Coast Monitor', country: 'GB' },
      ],
      onEnableAll: nothing,
      onRevokeAll: nothing,
    },
    display: {
      language: 'auto',
      amount: 'normal',
      badge: true,
      onLanguage: nothing,
      onAmount: nothing,
      onBadge: nothing,
    },
    data: {
      stats: empty
        ? { articles: 0, outlets: 0, bytes: null }
        : { articles: 1319, outlets: 29, bytes: 12_400_000 },
      onDeleteAll: nothing,
    },
    notice: null,
    onDismissNotice: nothing,
  };
}

/** Every screen of the interface by name, for pictures and for the checks of accessibility. */
export function scenes(translator: Translator): Record<string, VNode> {
  const all: Record<string, VNode> = {};
  const popup = (over: Partial<ComponentProps<typeof Popup>>): VNode => (
    <Popup
      state={{ kind: 'loading' }}
      amount="normal"
      corpusSize={1284}
      notice={null}
      actions={idle}
      {...over}
    />
  );
  const states = popupStates(translator);
  for (const [name, state] of Object.entries(states)) {
    all[`popup-${name}`] = popup({ state, corpusSize: name === 'empty-corpus' ? 0 : 1284 });
  }
  const quiet = states['findings-quiet'];
  if (quiet) all['popup-findings-none-sure'] = popup({ state: quiet, amount: 'less' });
  const findings = states['findings'];
  if (findings) {
    all['popup-findings-tall'] = popup({ state: findings });
    if (findings.kind === 'findings')
      all['popup-left-out'] = popup({
        state: { ...findings, report: { ...findings.report, parted: 4 } },
      });
    all['popup-notice'] = popup({
      state: findings,
      notice: { tone: 'error', text: translator.t('failure_quote_not_found') },
    });
  }
  for (const [name, state] of Object.entries(importStates)) {
    all[`options-${name}`] = <Options {...optionsProps(state)} />;
  }
  all['options-empty'] = (
    <Options
      {...optionsProps({ kind: 'idle' }, true)}
      notice={{
        tone: 'info',
        text: translator.t('packRemoved', { title: 'حادث عبّارة «نسيم البحر»' }),
        undo: nothing,
      }}
    />
  );
  const searched = optionsProps({ kind: 'idle' });
  const keptPage = (over: Partial<KeptView>, notice: OptionsProps['notice'] = null): VNode => (
    <Options
      {...searched}
      packs={{ ...searched.packs, kept: { ...manyKept, ...over } }}
      notice={notice}
    />
  );
  const [first, second] = manyKept.outlets.map(({ outlet }) => outlet);
  const march = { from: '2024-03-01', to: '2024-03-31' };
  all['options-found-nothing'] = keptPage(
    { filter: { ...NO_FILTER, query: 'زلزال' }, found: 0, articles: [] },
    { tone: 'error', text: translator.t('failure_storage') },
  );
  all['options-found-nothing-between'] = keptPage({
    filter: { ...march, query: 'زلزال', outlets: [first ?? ''] },
    found: 0,
    articles: [],
  });
  all['options-found-many'] = keptPage({ filter: { ...NO_FILTER, query: 'ميناء' } });
  const chosen = keptPage(
    {
      filter: { ...march, query: '', outlets: [first ?? '', second ?? ''] },
      found: 4,
      selected: new Set(keptArticles.slice(0, 2).map(({ id }) => id)),
    },
    { tone: 'info', text: translator.plural('keptRemoved', 11), undo: nothing },
  );
  const outlets = keptPage({ filter: { ...NO_FILTER, outlets: [first ?? ''] }, found: 1204 });
  for (const width of ['', '-narrow']) {
    all[`options-kept-chosen${width}`] = chosen;
    all[`options-kept-outlets${width}`] = outlets;
  }
  all['compare'] = comparePage(reportIn(translator), { most: 20 });
  all['compare-left'] = comparePage(reportIn(translator), {
    left: true,
    onShow: undefined,
    onBack: undefined,
  });
  all['compare-pack'] = comparePage(packReport(translator), {
    name: 'حادث عبّارة «نسيم البحر»',
    about: 'أربعة تقارير عن جنوح العبّارة قبالة جزيرة الرمال، كُتبت للعرض.',
    onShow: undefined,
    onBack: undefined,
  });
  all['compare-gone'] = comparePage(null);
  all['compare-notice'] = comparePage(reportIn(translator), {
    notice: { tone: 'error', text: translator.t('failure_quote_not_found') },
  });
  all['welcome-bare'] = <Welcome packs={[]} onCompare={nothing} onOptions={nothing} />;
  all['welcome'] = (
    <Welcome
      packs={packs.map(({ id, title, articles, outlets }) => ({ id, title, articles, outlets }))}
      onCompare={nothing}
      onOptions={nothing}
    />
  );
  return all;
}
