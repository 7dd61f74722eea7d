import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isnad, ndjson, rowsOf } from './isnad';

const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the test's folder; its path. */
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const articles = [
  {
    id: 'a1',
    outlet: 'جريدة الميناء',
    url: 'https://mina.example/1',
    published: '2021-03-04T08:00:00Z',
    title: 'مصرع 12 شخصا في حريق مصنع بصفاقس',
    text: 'لقي 12 شخصا مصرعهم في حريق شبّ في مصنع للنسيج بمدينة صفاقس فجر الخميس.\nوقالت الحماية المدنية إن الحريق اندلع في مخزن الأقمشة.',
  },
  {
    id: 'a2',
    outlet: 'صوت الساحل',
    url: 'https://sahel.example/2',
    published: '2021-03-04T08:30:00Z',
    title: 'حريق في مصنع نسيج بصفاقس يودي بحياة 19 شخصا',
    text: 'لقي 19 شخصا مصرعهم في حريق شبّ في مصنع للنسيج بمدينة صفاقس فجر الخميس.\nوذكرت الحماية المدنية أن الحريق اندلع في مخزن الأقمشة.',
  },
];
const event = file('event.json', JSON.stringify({ articles }));

describe('isnad compare', () => {
  interface Mention {
    article: string;
    field: 'title' | 'text';
    start: number;
    end: number;
    quote: string;
  }
  interface Comparison {
    articles: unknown;
    overlaps: { mentions: Mention[]; confidence: number }[];
    discrepancies: {
      type: string;
      relation: string;
      label: object;
      sides: { value: string; mentions: Mention[] }[];
    }[];
  }

  test('prints one object of the contract, with quotes that are slices of the article', () => {
    const found = JSON.parse(isnad(['compare', event, '--json']).out) as Comparison;
    expect(found.articles).toEqual([
      { id: 'a1', outlet: 'جريدة الميناء', published: '2021-03-04T08:00:00Z' },
      { id: 'a2', outlet: 'صوت الساحل', published: '2021-03-04T08:30:00Z' },
    ]);
    const toll = found.discrepancies.find((d) => d.type === 'number');
    expect(toll).toMatchObject({ relation: 'conflict', label: { ar: expect.any(String) } });
    expect(toll?.sides.map((side) => side.value)).toEqual(['12 شخص', '19 شخص']);
    const mentions = [
      ...found.overlaps.flatMap((o) => o.mentions),
      ...found.discrepancies.flatMap((d) => d.sides.flatMap((side) => side.mentions)),
    ];
    expect(mentions.length).toBeGreaterThan(3);
    for (const { article, field, start, end, quote } of mentions) {
      const of = articles.find((a) => a.id === article);
      expect(of?.[field].slice(start, end)).toBe(quote);
    }
  });

  test('prints the same for people in each language', () => {
    expect(isnad(['compare', event]).out).toContain('Where they differ');
    expect(isnad(['compare', event, '--lang', 'ar']).out).toContain('ما تختلف فيه');
    expect(isnad(['compare', event, '--lang', 'fr']).out).toContain('Là où elles diffèrent');
  });

  test('explains its reasoning step by step on standard error, and leaves standard output alone', () => {
    const { out, err } = isnad(['compare', event, '--json', '--explain']);
    expect(out).toBe(isnad(['compare', event, '--json']).out);
    const steps = [
      'Articles of one event',
      'Values read',
      'Sentences that may make one statement',
      'Values that may fill one slot',
      'What the rules saw',
      'What is told of it',
    ];
    const places = steps.map((step) => err.indexOf(step));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(err).toContain('a1 ⁨12⁩ = ⁨12 شخص⁩');
    expect(err).toMatch(
      /0\.\d\d a1 ⁨12⁩ = ⁨12 شخص⁩ {2}~ {2}a2 ⁨19⁩ = ⁨19 شخص⁩\n\s+for: \w+ \S+ \(\d/,
    );
    expect(err).toMatch(/\[number, conflict, 0\.\d\d\]/);
  });

  test('tells which findings are not told, and why', () => {
    const { err } = isnad(['compare', event, '--json', '--explain', '--threshold', '1']);
    expect(err).toMatch(/not told, under the threshold: .*\[number, conflict/);
  });

  test.each([
    [['compare'], 'name one file'],
    [['compare', join(folder, 'none.json')], "can't read"],
    [['compare', event, '--open', 'a9'], 'no article of this id'],
    [['compare', event, '--threshold', '2'], 'from 0 to 1'],
    [['compare', event, '--lang', 'de'], 'ar, en, fr'],
  ])('%j is refused, and it is told why', (args, why) => {
    const { out, err, status } = isnad(args);
    expect(err).toContain(why);
    expect(out).toBe('');
    expect(status).toBe(2);
  });
});

describe('isnad search', () => {
  const corpus = file('corpus.ndjson', ndjson(articles));

  test('gives the related articles of each query, itself left out', () => {
    const queries = file('queries.ndjson', ndjson([{ id: 'a1' }, { id: 'none' }]));
    const { out } = isnad(['search', '--corpus', corpus, '--queries', queries, '--json']);
    expect(rowsOf(out)).toEqual([
      { id: 'a1', hits: [{ id: 'a2', score: expect.any(Number) }] },
      { id: 'none', error: 'no article of this id in the corpus file' },
    ]);
  });

  test('names the line of a faulty row', () => {
    const faulty = file('faulty.ndjson', `${ndjson(articles.slice(0, 1))}{"id": 7}\n`);
    const { err, status } = isnad(['search', '--corpus', faulty, '--queries', corpus]);
    expect(err).toContain('line 2');
    expect(status).toBe(2);
  });
});

describe('isnad extract', () => {
  const page = (body: string): string =>
    `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>خبر</title></head><body>${body}</body></html>`;

  test('gives the article of a page with all its fields', () => {
    const paragraphs = articles
      .flatMap((a) => a.text.split('\n'))
      .map((p) => `<p>${p} ${p}</p>`)
      .join('');
    const saved = file(
      'page.html',
      page(`<article><h1>${articles[0]?.title}</h1>${paragraphs}</article>`),
    );
    const url = 'https://mina.example/news/2021/03/04/fire';
    const found = JSON.parse(isnad(['extract', saved, '--url', url, '--json']).out) as object;
    expect(Object.keys(found)).toEqual(
      'article language title text published outlet author url why'.split(' '),
    );
    expect(found).toMatchObject({ article: true, language: 'ar', url });
  });

  test('says that a page holds none', () => {
    const saved = file('empty.html', page('<p>قريبا</p>'));
    expect(
      JSON.parse(isnad(['extract', saved, '--url', 'https://mina.example/', '--json']).out),
    ).toMatchObject({ article: false, why: expect.any(String) });
  });
});

describe('isnad pack', () => {
  test('builds a pack that it finds sound', () => {
    const rows = file('rows.ndjson', ndjson(articles));
    const out = join(folder, 'fire.ndjson');
    const built = isnad(['pack', 'build', rows, '--id', 'fire', '--title', 'حريق', '--out', out]);
    expect(built).toMatchObject({ err: '', status: 0 });
    expect(rowsOf(readFileSync(out, 'utf8'))[0]).toMatchObject({
      format: 'isnad-pack',
      id: 'fire',
    });
    const checked = isnad(['pack', 'check', out, '--json']);
    expect(JSON.parse(checked.out)).toMatchObject({ ok: true, valid: 2, rejectedCount: 0 });
    expect(checked.status).toBe(0);
  });

  test('turns a file down that is none', () => {
    const { out, status } = isnad(['pack', 'check', file('no-pack.json', '{"a": 1}')]);
    expect(out).toContain('not a pack');
    expect(status).toBe(1);
  });
});

describe('an unknown option', () => {
  const rows = file('rows.ndjson', ndjson(articles));
  const commands: readonly (readonly string[])[] = [
    ['annotate'],
    ['compare', event],
    ['extract', 'page.html'],
    ['language'],
    ['names'],
    ['pack', 'check', 'pack.json'],
    ['pack', 'build', rows, '--id', 'x', '--title', 'X'],
    ['pairs'],
    ['search', '--corpus', rows],
  ];

  test.each(commands.map((args) => [args.join(' '), args] as const))(
    'of isnad %s is named, without a stack',
    (_, args) => {
      const { out, err, status } = isnad([...args, '--colour'], '');
      expect(err).toMatch(/^isnad [a-z]+: .*'--colour'/);
      expect(err).not.toMatch(/^\s+at /m);
      expect(out).toBe('');
      expect(status).toBe(2);
    },
  );

  test('so is one that lacks its value', () => {
    const { err, status } = isnad(['extract', 'page.html', '--url']);
    expect(err).toMatch(/^isnad extract: .*--url/);
    expect(err).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });
});

test.each([[['compair']], [['help', 'compair']]])(
  'an unknown command shows what there is',
  (args) => {
    const { err, status } = isnad(args);
    expect(err).toContain('isnad compare FILE');
    expect(status).toBe(2);
  },
);

test('who stops reading the notes still gets the answer', async () => {
  const command = join(import.meta.dirname, '../../../scripts/isnad.mjs');
  const seed = join(import.meta.dirname, '../../../seeds/saudi-iran-2023.json');
  const run = spawn(process.execPath, [command, 'compare', seed, '--explain', '--json']);
  run.stderr.destroy();
  const pieces: Buffer[] = [];
  run.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  const [status] = (await once(run, 'close')) as [number | null];
  expect(status).toBe(0);
  expect(JSON.parse(Buffer.concat(pieces).toString())).toHaveProperty('discrepancies');
});
