import { describe, expect, it } from 'vitest';
import {
  articleFaultText,
  createTranslator,
  fileFaultText,
  LANGUAGES,
  remarkText,
  type ImportFault,
} from '../../../lib/report/index';
import type {
  FieldProblemCode,
  JsonSlip,
  PackProblemCode,
  RowProblemCode,
} from '../../../lib/packs';

const FILE = {
  empty: 1,
  archive: 1,
  'gzip-broken': 1,
  encoding: 1,
  'not-json': 1,
  'no-json': 1,
  'not-pack': 1,
  'bare-list': 1,
  'header-missing': 1,
  version: 1,
  'header-field': 1,
  'articles-missing': 1,
  'no-articles': 1,
  'none-valid': 1,
  'too-deep': 1,
  'too-large': 1,
  'too-many': 1,
  'read-failed': 1,
} satisfies Record<Exclude<PackProblemCode, 'aborted'>, 1>;
const ROW = {
  missing: 1,
  type: 1,
  blank: 1,
  'too-long': 1,
  url: 1,
  date: 1,
  country: 1,
  language: 1,
  languages: 1,
  id: 1,
  version: 1,
  'duplicate-id': 1,
  'row-not-json': 1,
  'row-too-long': 1,
  'row-too-deep': 1,
  'row-not-object': 1,
  'row-header': 1,
} satisfies Record<FieldProblemCode | RowProblemCode, 1>;
const SLIPS = {
  'comma-extra': 1,
  'comma-missing': 1,
  'comma-kind': 1,
  quotes: 1,
  'inner-quote': 1,
  'line-break': 1,
  backslash: 1,
  comment: 1,
  'cut-short': 1,
  more: 1,
} satisfies Record<JsonSlip, 1>;

describe.each(LANGUAGES)('faults of a pack in %s', (language) => {
  const translator = createTranslator(language);
  const what = (fault: ImportFault): string => fileFaultText(fault, translator).what;

  it('have a text each, and no two the same', () => {
    const files = Object.keys(FILE).map((code) => what({ code, fieldCode: 'id', field: 'id' }));
    const rows = Object.keys(ROW).map(
      (code) => articleFaultText({ code, article: 1, field: 'f' }, translator).what,
    );
    const slips = Object.keys(SLIPS).map((slip) => what({ code: 'not-json', slip }));
    for (const texts of [files, rows, slips]) expect(new Set(texts).size).toBe(texts.length);
    expect(files).not.toContain(translator.t('problem_unexpected'));
    expect([...files, ...rows, ...slips].join(' ')).not.toMatch(/\$[A-Z]|undefined/u);
  });

  it('have an example of what to write just where their text leads to one', () => {
    for (const code of Object.keys(FILE)) {
      const { what: text, example } = fileFaultText(
        { code, fieldCode: 'id', field: 'id' },
        translator,
      );
      expect([code, code !== 'none-valid' && text.endsWith(':')]).toEqual([code, example !== null]);
    }
  });

  it('show a stretch of JSON from left to right', () => {
    const fault = { code: 'not-json', slip: 'comma-kind', found: '"س"،' };
    expect(fileFaultText(fault, translator).found).toContain('\u2066"س"،\u2069');
  });

  it('of a line of NDJSON tell the slip, and without one that an article is one line', () => {
    const row = (slip?: JsonSlip): string =>
      articleFaultText({ code: 'row-not-json', article: 2, ...(slip && { slip }) }, translator)
        .what;
    expect(row()).toContain(translator.t('row_one_line'));
    expect(row('comma-extra')).toContain(translator.t('slip_comma_extra'));
    expect(row('comma-extra')).not.toContain(translator.t('row_one_line'));
  });
});

describe('remarks on articles that were taken', () => {
  const said = (language: 'ar' | 'en' | 'fr', count: number, articles: readonly number[]): string =>
    (['undated', 'markup', 'not-arabic'] as const)
      .map((code) => remarkText({ code, count, articles }, createTranslator(language)))
      .join('\n')
      .replace(/\p{Cf}/gu, '');

  it('have words that fit one article and many', () => {
    expect(said('ar', 1, [4])).toMatch(/^مقال واحد – .*\nمقال واحد – .*\nمقال واحد – /u);
    // What would agree with several only: 'in them', 'they are not', 'compared' in the plural.
    expect(said('ar', 1, [4])).not.toMatch(/فيها|ليست|تُقارن/u);
    expect(said('fr', 1, [4])).toMatch(/^1 article – .*\n1 article – .*\n1 article – /u);
    expect(said('fr', 1, [4])).not.toMatch(/comparés/u);
  });

  it('end with an ellipsis where they don’t name all articles', () => {
    expect(said('en', 3, [4, 5])).toContain('(no. 4, 5, …)');
    expect(said('en', 2, [4, 5])).toContain('(no. 4 and 5)');
  });
});
