import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { isnad, ndjson, rowsOf } from './isnad';

const folder = mkdtempSync(join(tmpdir(), 'isnad-faulty-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const header = { format: 'isnad-pack', version: 1, id: 'wells', title: 'آبار' };
const article = (number: number, over: object = {}): object => ({
  outlet: `صحيفة الوادي ${number}`,
  title: `حفر البئر رقم ${number}`,
  text: `أعلن مكتب المياه أن عمق البئر رقم ${number} بلغ ${number * 40} مترا.`,
  published: '2023-06-11',
  url: `https://wadi${number}.example/wells/${number}`,
  ...over,
});
const rows = [article(1), article(2), article(3)];
/** The letters اله in Windows-1256. */
const WINDOWS_1256 = Buffer.from([0xc7, 0xe1, 0xe5]);

describe('a file that can’t be compared', () => {
  const cases: [string, string | Uint8Array, string][] = [
    ['empty', ' \n', 'The file is empty'],
    ['a table', 'outlet,title\nس,ص\n', 'This is no JSON but something else'],
    [
      'JSON with a comma too many',
      '{"articles": [\n{"text": "نص"},\n]}',
      'Line 2, column 15: The file is not valid JSON. There is a comma too many',
    ],
    ['in Windows-1256', Buffer.concat([Buffer.from(ndjson(rows)), WINDOWS_1256]), 'Line 4: The'],
    ['cut gzip', gzipSync(ndjson(rows)).subarray(0, 60), 'damaged or cut short'],
    ['a zip archive', new Uint8Array([0x50, 0x4b, 3, 4, 20]), 'an archive (ZIP'],
    ['lists in a list', JSON.stringify([rows]), 'Article 1: This is no article'],
    ['NDJSON that goes wrong', `${ndjson(rows)}{"text": \n`, 'Article 4 (line 4): The line is not'],
    ['without a text', ndjson([header, ...rows, { title: 'عنوان' }]), 'Article 4 (line 5)'],
    ['two packs', ndjson([header, ...rows, header]), 'Article 4 (line 5): This is the header'],
    ['without articles', ndjson([header]), 'no articles'],
    ['a book', ndjson([article(1, { text: 'ا'.repeat(500_001) })]), 'longer than 500,000'],
  ];
  test.each(cases)('%s: says where and why', (_, content, why) => {
    const { out, err, status } = isnad(['compare', file('event', content)]);
    expect(err).toContain(why);
    expect(err).not.toMatch(/^\s+at /m);
    expect([out, status]).toEqual(['', 2]);
  });

  test('a folder, and none', () => {
    expect(isnad(['compare', folder]).err).toContain('it is a folder');
    expect(isnad(['pack', 'check', folder])).toMatchObject({ out: '', status: 2 });
    expect(isnad(['pack', 'build', join(folder, 'none'), '--id', 'x', '--title', 'X'])).toEqual({
      out: '',
      err: `isnad pack: ${join(folder, 'none')}: can't read it: there is no such file\n`,
      status: 2,
    });
  });
});

describe('isnad compare', () => {
  test('tells of days of publication that it can’t read, and of articles that are not Arabic', () => {
    const odd = [article(1, { published: '11/06/2023' }), { text: 'The well is 40 metres deep.' }];
    const { err, status } = isnad(['compare', file('odd.ndjson', ndjson(odd)), '--json']);
    expect(err).toContain('a1: "published" is no date such as 2024-05-31 (found: 11/06/2023)');
    expect(err).toContain('not Arabic, so little can be compared: a2');
    expect(status).toBe(0);
  });

  test('takes optional fields that are empty or null for none, as packs do', () => {
    const given = [
      article(1, { id: '', published: '', url: '' }),
      article(2, { id: null, published: null, url: null }),
    ];
    const { out, err } = isnad(['compare', file('optional.ndjson', ndjson(given)), '--json']);
    expect(err).toBe('');
    const { articles } = JSON.parse(out) as { articles: unknown };
    expect(articles).toEqual([
      expect.objectContaining({ id: 'a1', published: null }),
      expect.objectContaining({ id: 'a2', published: null }),
    ]);
    const name = file('optional.ndjson', ndjson(given));
    expect(isnad(['search', '--corpus', name, '--queries', name, '--json'])).toMatchObject({
      out: expect.stringMatching(/^\{"id":"a1",.*\n\{"id":"a2",/),
      status: 0,
    });
  });

  test('takes standard input, ids that are numbers, and UTF-16 with its mark', () => {
    const numbered = rows.map((row, id) => ({ id, ...row }));
    const { out } = isnad(['compare', '-', '--json'], JSON.stringify(numbered));
    expect(JSON.parse(out)).toMatchObject({ articles: [{ id: '0' }, { id: '1' }, { id: '2' }] });
    const utf16 = Buffer.from(`\uFEFF${JSON.stringify(rows)}`, 'utf16le');
    expect(isnad(['compare', file('utf16.json', utf16), '--json']).status).toBe(0);
  });
});

test('isnad search takes packs as they are, gzipped or not, whatever their names', () => {
  const pack = file('wells', gzipSync(JSON.stringify({ ...header, articles: rows })));
  const { out, status } = isnad(['search', '--corpus', pack, '--queries', pack, '--json']);
  expect(rowsOf(out).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
  expect(status).toBe(0);
});

test('isnad search says how long a row may be, of the corpus and of the queries', () => {
  const good = file('good-rows', ndjson(rows));
  const long = file('long-rows', ndjson([header, article(1, { text: 'ن'.repeat(2 ** 22) })]));
  for (const [corpus, queries] of [
    [long, good],
    [good, long],
  ] as const) {
    const { err, status } = isnad(['search', '--corpus', corpus, '--queries', queries]);
    expect(err).toContain(`${long}: Article 1 (line 2): `);
    expect(err).toContain('(⁨4 MB⁩)');
    expect(status).toBe(2);
  }
});

describe('isnad extract', () => {
  const page = (charset: string, text: string): string =>
    `<html><head><meta http-equiv="content-type" content="text/html; charset=${charset}"></head><body><article><h1>${text}</h1></article></body></html>`;

  test('reads a page in the encoding that it names', () => {
    const [before, after] = page('windows-1256', '§').split('§');
    const bytes = Buffer.concat([
      Buffer.from(before ?? ''),
      WINDOWS_1256,
      Buffer.from(after ?? ''),
    ]);
    const saved = file('old.html', bytes);
    expect(isnad(['extract', saved, '--json']).out).toContain('اله');
  });

  test('says in words that there is no article, with exit code 1', () => {
    const saved = file('none.html', page('utf-8', 'nothing'));
    const { out, status } = isnad(['extract', saved]);
    expect(out).toContain('no Arabic article here: ');
    expect(status).toBe(1);
  });
});

describe('isnad pack', () => {
  const build = (path: string, ...more: string[]) =>
    isnad(['pack', 'build', path, '--id', 'wells', '--title', 'آبار', ...more]);

  test('check tells each fault in the language of the environment, with its place', () => {
    const bad = [article(1, { published: '11/06/2023' }), article(2), article(3, { text: 5 })];
    const path = file('bad.ndjson', ndjson([header, ...bad]));
    const { out, status } = isnad(['pack', 'check', path], '', 'fr_FR');
    expect(out).toContain('Article 1 (ligne 2)');
    expect(out).toContain('11/06/2023');
    expect(out).toContain('Article 3 (ligne 4)');
    expect(status).toBe(1);
    expect(isnad(['pack', 'check', path], '', 'ar').out).toContain('المقال 3 (السطر 4)');
  });

  test('check lists the faults of a pack that has no good article', () => {
    const bad = [article(1, { title: '' }), article(2, { url: 'wadi' })];
    const { out } = isnad([
      'pack',
      'check',
      file('none.json', JSON.stringify({ ...header, articles: bad })),
    ]);
    expect(out).toMatch(/Article 1: .*\n.*Article 2: /);
  });

  test('check remarks what its author may not have meant', () => {
    const odd = [
      article(1),
      article(2, { url: 'https://www.wadi1.example/wells/1?utm_source=x' }),
      article(3, { text: '<p>أعلن المكتب أن العمق بلغ 40 مترا.</p>' }),
      article(4, { published: null }),
      article(5, { title: 'A well', text: 'The well is 40 metres deep.' }),
    ];
    const path = file('odd.json', JSON.stringify({ ...header, articles: odd }));
    const { out, status } = isnad(['pack', 'check', path, '--json']);
    expect((JSON.parse(out) as { remarks: unknown }).remarks).toEqual([
      { code: 'same-address', count: 1, articles: [2] },
      { code: 'markup', count: 1, articles: [3] },
      { code: 'undated', count: 1, articles: [4] },
      { code: 'not-arabic', count: 1, articles: [5] },
    ]);
    expect(status).toBe(0);
    expect(isnad(['pack', 'check', path]).out).toMatch(/looks like HTML.*: 3\n/);
  });

  test.each([
    ['a list', JSON.stringify(rows)],
    ['a pack', JSON.stringify({ ...header, articles: rows })],
    ['gzipped NDJSON with a mark', gzipSync(`\uFEFF${ndjson(rows)}`)],
    ['lines with CR', ndjson(rows).replaceAll('\n', '\r\n')],
  ])('build takes %s', (_, content) => {
    const out = join(folder, 'built.ndjson');
    const built = build(file('rows', content), '--out', out);
    expect(built).toMatchObject({ err: '', status: 0 });
    expect(rowsOf(readFileSync(out, 'utf8'))).toMatchObject([{ id: 'wells' }, ...rows]);
  });

  test('build names every article that would be turned down, at its line, and writes nothing', () => {
    const lines = [
      JSON.stringify(article(1)),
      '',
      '{"outlet": ',
      JSON.stringify(article(2, { url: 'x' })),
    ];
    const out = join(folder, 'never.ndjson');
    const { err, status } = build(file('mixed.ndjson', lines.join('\n')), '--out', out);
    expect(err).toContain('Article 2 (line 3): The line is not valid JSON');
    expect(err).toContain('Article 3 (line 4): The field ⁨url⁩');
    expect(status).toBe(2);
    expect(readdirSync(folder)).not.toContain('never.ndjson');
  });

  test('build says why it can’t write, and leaves nothing lying about', () => {
    const good = file('good.ndjson', ndjson(rows));
    const away = build(good, '--out', join(folder, 'none', 'pack.json'));
    expect(away.err).toContain("can't write it");
    expect(build(good, '--out', folder).err).toContain('it is a folder');
    expect(readdirSync(join(folder, '..')).filter((it) => it.endsWith('.part'))).toEqual([]);
  });
});

test('a row of standard input in another encoding is told, and the rest goes on', () => {
  const input = Buffer.concat([
    Buffer.from('{"id": 1, "text": "'),
    WINDOWS_1256,
    Buffer.from(`"}\n${ndjson([{ id: 2, text: 'هذا خبر عربي' }])}`),
  ]);
  expect(rowsOf(isnad(['language', '--json'], input).out)).toEqual([
    { id: null, error: 'the row is not UTF-8' },
    { id: 2, arabic: true },
  ]);
  expect(isnad(['language'], input).out).toContain('Line 1: the row is not encoded in UTF-8');
});
