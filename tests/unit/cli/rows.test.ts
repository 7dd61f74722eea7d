import { describe, expect, test } from 'vitest';
import { isnad, ndjson, rowsOf } from './isnad';

const text = 'أعلنت وزيرة الصحة سلمى الوهيبي أن 14 مريضا غادروا المستشفى في مارس الماضي.';

describe('isnad annotate --json', () => {
  const [row] = rowsOf(
    isnad(['annotate', '--json'], ndjson([{ id: 'r1', text, published: '2022-07-20' }])).out,
  );

  test('answers with the id and the fields of the contract', () => {
    expect(Object.keys(row ?? {})).toEqual([
      'id',
      'sentences',
      'numbers',
      'dates',
      'names',
      'speech',
    ]);
    expect(row?.['id']).toBe('r1');
  });

  test('gives spans of the text as it stands', () => {
    const [number] = row?.['numbers'] as { start: number; end: number; value: number }[];
    expect(number).toMatchObject({ kind: 'number', value: 14 });
    expect(text.slice(number?.start, number?.end)).toBe('14');
    expect(row?.['dates']).toMatchObject([{ from: '2022-03-01', to: '2022-03-31' }]);
    expect(row?.['names']).toMatchObject([{ kind: 'person' }]);
    expect(row?.['sentences']).toEqual([{ start: 0, end: text.length }]);
  });
});

describe('isnad annotate', () => {
  test('shows what was read from which words', () => {
    const { out } = isnad(['annotate', '--published', '2022-07-20'], text);
    expect(out).toMatch(/number\s+⁨14⁩ {2}14 of ⁨مريض⁩/);
    expect(out).toMatch(/date\s+⁨مارس الماضي⁩ {2}2022-03-01 to 2022-03-31 \(month, implied\)/);
    expect(out).toMatch(/person\s+⁨سلمى الوهيبي⁩ .*as ⁨وزيره الصحه⁩/);
    expect(out).toMatch(/event\s+⁨غادروا⁩ {2}verb of ⁨مغادره⁩: affirmed, done/);
    expect(out).not.toContain('lemma');
  });

  test('takes a plain text of several lines as one article', () => {
    const { out } = isnad(['annotate'], 'وصل الوفد أمس.\n\nوغادر صباح اليوم.\n');
    expect(out.match(/^sentence \d/gm)).toEqual(['sentence 1', 'sentence 2']);
  });

  test('tells a broken row among rows as one, and reads a text that has braces in it', () => {
    const rows = `${ndjson([{ id: 'x', text: 'وصل الوفد.' }])}{"id"\nبلا أقواس\n${ndjson([{ id: 'z', text: 'غادر الوفد.' }])}`;
    const { out } = isnad(['annotate'], rows);
    expect(out).toContain('Line 2: the row is no valid JSON');
    expect(out).toContain('Line 3: the row is no valid JSON');
    expect(out).toMatch(/^z: \nsentence 1$/m);
    expect(isnad(['annotate'], 'وصل الوفد.\n{انظر الصورة}\n').out).not.toContain('JSON');
  });

  test('shows the analysis of each word when asked', () => {
    const { out } = isnad(['annotate', '--words'], 'وبسيارته غادر القاهرة.');
    expect(out).toContain('⁨و+ب+سيارت+ه⁩');
  });
});

describe('rows', () => {
  test('a row that cannot be read gives its error, and the rest goes on', () => {
    const input = `${ndjson([{ id: 1, text: 5 }])}{"id":\n${ndjson([{ id: 3, text: 'هذا خبر عربي' }])}`;
    const { out, status } = isnad(['language', '--json'], input);
    expect(rowsOf(out)).toEqual([
      { id: 1, error: '"text" must be a string' },
      { id: null, error: expect.any(String) },
      { id: 3, arabic: true },
    ]);
    expect(status).toBe(0);
  });

  test('names and pairs answer for machines and for people', () => {
    const names = ndjson([{ id: 'n', a: 'طال كيلمان', b: 'تال كيلمان' }]);
    expect(rowsOf(isnad(['names', '--json'], names).out)).toEqual([
      { id: 'n', same: true, score: expect.any(Number) },
    ]);
    expect(isnad(['names'], names).out).toMatch(/^n: the same name \(0\.\d\d\)$/m);

    const pair = ndjson([{ id: 'p', a: 'مصرع 12 شخصا في حريق', b: 'حريق يودي بحياة 19 شخصا' }]);
    expect(rowsOf(isnad(['pairs', '--json'], pair).out)[0]).toMatchObject({
      id: 'p',
      verdict: expect.stringMatching(/^(agree|disagree|other)$/),
      confidence: expect.any(Number),
      discrepancies: expect.any(Array),
    });
    expect(isnad(['pairs'], pair).out).toMatch(/^p: (agree|disagree|other) \(0\.\d\d\)/m);
    const tolls = ndjson([
      { id: 'q', a: 'مقتل خمسة في انفجار بغداد', b: 'مقتل ستة في انفجار بغداد' },
    ]);
    expect(isnad(['pairs'], tolls).out).toContain('number, conflict: 5 / 6');
  });

  test('pairs are of headlines or sentences: a longer text is told, and the rest goes on', () => {
    const rows = [
      { id: 'long', a: 'ا'.repeat(20_001), b: 'خبر' },
      { id: 'z', a: 'خبر', b: 'خبر' },
    ];
    expect(rowsOf(isnad(['pairs', '--json'], ndjson(rows)).out)).toEqual([
      { id: 'long', error: '"a" is longer than 20000 characters' },
      expect.objectContaining({ id: 'z', verdict: 'agree' }),
    ]);
  });

  test('an option that does not exist is told, and how rows are given', () => {
    const { err, status } = isnad(['names', '--jason']);
    expect(err).toContain("'--jason'");
    expect(err).toContain('standard input');
    expect(status).toBe(2);
  });
});
