import { parseHTML } from 'linkedom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildReport,
  createTranslator,
  reportFile,
  type ReportFormat,
  type ReportView,
} from '../../../lib/report/index';
import { csvField, escapeHtml, escapeMarkdown } from '../../../lib/report/files/escape';
import { articles, comparison } from './support';

const made = Date.UTC(2024, 4, 10, 12);
const ar = createTranslator('ar');
const write = (format: ReportFormat): string =>
  reportFile(buildReport(comparison, articles, 'open', ar), format, ar, made).content;

describe('HTML', () => {
  const { document } = parseHTML(write('html'));
  it('holds the findings, marked, with links to the web only', () => {
    expect(document.documentElement.getAttribute('dir')).toBe('rtl');
    expect(document.querySelectorAll('h3')).toHaveLength(4);
    expect(document.querySelector('mark')?.textContent).toBe('الخميس');
    const links = [...document.querySelectorAll('a')].map((it) => it.getAttribute('href'));
    expect(new Set(links)).toEqual(new Set(['https://waha.example/a?b=1&c=%222%22']));
  });
  it('says how values were read, why they stand together, how sure that is, and who copies whom', () => {
    const text = document.body.textContent ?? '';
    expect(text).toContain('الخميس = 2 مايو 2024');
    expect(text).toContain('الحدث نفسه: إغلاق · ');
    expect(text).toContain(ar.percent(0.8));
    expect(text).toContain('نسختان من نص واحد');
  });
  it('takes nothing of an article for markup', () => {
    expect(document.querySelector('h1')?.textContent).toBe('إغلاق سد الوادي <b>قبل</b> الموسم');
    expect(document.querySelectorAll('script,b,img')).toHaveLength(0);
  });
  it('escapes anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { document: page } = parseHTML(`<p title="${escapeHtml(text)}">x</p>`);
        expect(page.querySelectorAll('*')).toHaveLength(1);
        expect(page.querySelector('p')?.getAttribute('title')).toBe(text);
      }),
    );
  });
});

describe.each(['html', 'md'] as const)('an update in %s', (format) => {
  it('is told with the hours, as on the screen: its reports may be of one day', () => {
    const oneDay = articles.map((it) =>
      it.id === 'late' ? { ...it, published: '2024-05-03T17:00:00Z' } : it,
    );
    const only = comparison.discrepancies.filter((it) => it.relation === 'update');
    const report = buildReport({ ...comparison, discrepancies: only }, oneDay, 'open', ar);
    const { content } = reportFile(report, format, ar, made);
    const quotes = content.slice(content.indexOf(ar.t('sectionDifferences')));
    for (const hour of ['2024-05-03T09:00:00Z', '2024-05-03T17:00:00Z'])
      expect(quotes.replaceAll('\\', '')).toContain(ar.date(hour, true));
  });
});

describe('CSV', () => {
  const content = write('csv');
  it('begins with a byte order mark and has a row a quote', () => {
    expect(content.startsWith('\uFEFF')).toBe(true);
    expect(content.trimEnd().split('\r\n')).toHaveLength(1 + 9 + 2 + 1);
  });
  it('gives the quotes of one finding, and of one statement, one number', () => {
    const numbers = content
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(';').slice(0, 2).join(' '));
    const [differences, overlaps] = [ar.t('sectionDifferences'), ar.t('sectionOverlaps')];
    expect(numbers.filter((it) => it === `${differences} 1`)).toHaveLength(3);
    expect(numbers.filter((it) => it === `${differences} 4`)).toHaveLength(2);
    expect(numbers.filter((it) => it === `${overlaps} 1`)).toHaveLength(2);
  });
  it('has the separator and the decimals that spreadsheets of the language take', () => {
    const headOf = (language: 'ar' | 'en' | 'fr'): [string, string] => {
      const translator = createTranslator(language, [
        { ar: 'ar-MA', en: 'en', fr: 'fr' }[language],
      ]);
      const report = buildReport(comparison, articles, 'open', translator);
      const [head = '', row = ''] = reportFile(report, 'csv', translator, made).content.split(
        '\r\n',
      );
      return [
        head.replace(/[^,;]/gu, '').slice(0, 1),
        /"?\d[.,]\d+"?(?=[,;][^,;]+$)/u.exec(row)?.[0] ?? '',
      ];
    };
    expect(headOf('fr')).toEqual([';', '"0,8"']);
    expect(headOf('ar')).toEqual([';', '"0,8"']);
    expect(headOf('en')).toEqual([',', '0.8']);
  });
  it('defuses formulas and doubles quotation marks', () => {
    expect(content).toContain(`"'=مرصد المياه"`);
    expect(content).toContain(`"'-قال المدير ""نعم"""`);
    expect(csvField('+1')).toBe(`"'+1"`);
    expect(csvField(' @x')).toBe(`"' @x"`);
    expect(csvField('\u0009=1')).toMatch(/^"'/);
    expect(csvField('a,b')).toBe('"a,b"');
    expect(csvField('نص')).toBe('نص');
  });
});

describe('Markdown', () => {
  it('takes nothing of an article for markup', () => {
    const content = write('md');
    expect(content).toContain('إغلاق سد الوادي \\<b\\>قبل\\</b\\> الموسم');
    expect(content).toContain('**الخميس**');
    expect(content).not.toContain('javascript:');
    expect(escapeMarkdown('# [x](y)\n> z')).toBe('\\# \\[x\\]\\(y\\) \\> z');
  });
  it('says of a finding what the page says of it', () => {
    const content = write('md');
    expect(content).toContain('الخميس \\= 2 مايو 2024');
    expect(content).toContain('الحدث نفسه\\: إغلاق · ');
    expect(content).toContain(escapeMarkdown(ar.percent(0.8)));
    expect(content).toContain('نسختان من نص واحد');
    expect(content).toContain(' · هذا المقال');
    expect(content).toMatch(/Oasis Daily، \d/u);
  });
});

it.each(['html', 'md'] as const)('%s says how sure its differences had to be', (format) => {
  const none = buildReport({ ...comparison, discrepancies: [] }, articles, 'open', ar);
  const says = (amount: 'less' | 'normal' | 'more'): boolean[] => {
    const text = reportFile(none, format, ar, made, amount).content.replaceAll('\\', '');
    return (['reportAmount_less', 'reportAmount_more', 'noDifferences'] as const).map((key) =>
      text.includes(ar.t(key)),
    );
  };
  expect(says('less')).toEqual([true, false, false]);
  expect(says('normal')).toEqual([false, false, true]);
  expect(says('more')).toEqual([false, true, true]);
});

it.each(['html', 'md'] as const)(
  '%s says that articles were left out, where some were',
  (format) => {
    const says = (parted: readonly string[]): boolean =>
      reportFile(
        buildReport({ ...comparison, parted }, articles, 'open', ar),
        format,
        ar,
        made,
      ).content.includes('تُركت 3 مقالات قريبة');
    expect([says(['x', 'y', 'z']), says([])]).toEqual([true, false]);
  },
);

it.each(['html', 'md'] as const)('%s says which findings are less certain', (format) => {
  const report = buildReport(comparison, articles, 'open', ar);
  const of = (tentative: boolean): string =>
    reportFile(
      { ...report, findings: report.findings.map((it) => ({ ...it, tentative })) },
      format,
      ar,
      made,
    ).content;
  expect(of(true)).toContain(ar.t('lessCertain'));
  expect(of(false)).not.toContain(ar.t('lessCertain'));
});

it.each(['html', 'md', 'csv'] as const)('%s has its parts in the order of the screen', (format) => {
  const text = write(format);
  const parts = [
    'sectionDifferences',
    'sectionOverlaps',
    'sectionMissing',
    'sectionOnlyHere',
  ] as const;
  const places = parts.map((part) => text.indexOf(ar.t(part))).filter((place) => place >= 0);
  expect(places.length).toBeGreaterThan(2);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('JSON is read back, with offsets', () => {
  const value = JSON.parse(write('json')) as {
    open: string;
    discrepancies: { sides: { mentions: { start: number; end: number; quote: string }[] }[] }[];
  };
  expect(value.open).toBe('open');
  const first = value.discrepancies[0]?.sides[0]?.mentions[0];
  expect((first?.end ?? 0) - (first?.start ?? 0)).toBe(first?.quote.length);
});

it('files are named by day and kind', () => {
  const report = buildReport(comparison, articles, 'open', ar);
  expect(reportFile(report, 'csv', ar, made)).toMatchObject({
    name: 'isnad-2024-05-10.csv',
    type: 'text/csv;charset=utf-8',
  });
});

it.each(['html', 'md', 'csv', 'json'] as const)('%s says which pack was compared', (format) => {
  const pack = { id: 'dam-2024', title: 'سد الوادي', about: 'نصوص <للعرض> لا يُستشهد بها' };
  const file = reportFile(buildReport(comparison, articles, null, ar, pack), format, ar, made);
  expect(file.name).toBe(`isnad-dam-2024-2024-05-10.${format}`);
  expect(file.content).toContain(pack.title);
  // A table has no place for what the pack says of itself.
  const about = format === 'html' ? '&lt;للعرض&gt;' : format === 'md' ? '\\<للعرض\\>' : '<للعرض>';
  expect(file.content.includes(about)).toBe(format !== 'csv');
  if (format === 'json') expect(JSON.parse(file.content)).toMatchObject({ open: null, pack });
});

it('CSV shows where a quote leaves out a part of its sentence', () => {
  const cut = comparison.overlaps.map((it) => ({
    ...it,
    mentions: it.mentions.map((one) => ({ ...one, cut: 'after' as const })),
  }));
  const report = buildReport({ ...comparison, overlaps: cut }, articles, 'open', ar);
  expect(reportFile(report, 'csv', ar, made).content).toContain(
    `${comparison.overlaps[0]?.mentions[0]?.quote} …;`,
  );
});

it('CSV says of each row what was compared', () => {
  const rows = (report: ReportView): string[] =>
    reportFile(report, 'csv', ar, made).content.trimEnd().split('\r\n').slice(1);
  const ofPack = rows(
    buildReport(comparison, articles, null, ar, { id: 'x', title: 'س', about: '' }),
  );
  expect(ofPack.every((row) => row.endsWith(';س'))).toBe(true);
  const ofArticle = rows(buildReport(comparison, articles, 'open', ar));
  expect(ofArticle.every((row) => row.endsWith(';إغلاق سد الوادي <b>قبل</b> الموسم'))).toBe(true);
});
