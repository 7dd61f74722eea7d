import { describe, expect, it } from 'vitest';
import { checkPack, openPack, PACK_LIMITS, type PackItem } from '../../../lib/packs/index';
import { article, blob, collect, gzipped, header, jsonPack, ndjsonPack } from './support';

async function itemsOf(content: string | Uint8Array): Promise<PackItem[]> {
  const opened = await openPack(blob(content));
  if (!opened.ok) throw new Error(opened.problem.code);
  return collect(opened.value.articles());
}

async function problemOf(content: string | Uint8Array, limits = PACK_LIMITS) {
  const check = await checkPack(blob(content), { limits });
  return check.ok ? null : check.problem;
}

async function rejectionOf(over: Record<string, unknown>) {
  const check = await checkPack(blob(ndjsonPack([article(), article(over)])));
  return check.ok ? check.value.rejected[0] : check.problem;
}

describe('good packs', () => {
  const articles = [article({ id: 'a' }), article({ id: 'b', published: null })];
  const contents: [string, string | Uint8Array, string][] = [
    ['JSON on one line', jsonPack(articles), 'json'],
    ['JSON over many lines', JSON.stringify({ ...header, articles }, null, 2), 'json'],
    ['NDJSON', ndjsonPack(articles), 'ndjson'],
    ['NDJSON without a last line end', ndjsonPack(articles).trimEnd(), 'ndjson'],
    ['NDJSON with blank lines', '\n\n' + ndjsonPack(articles).replaceAll('\n', '\n\n'), 'ndjson'],
    ['NDJSON with Windows line ends', ndjsonPack(articles).replaceAll('\n', '\r\n'), 'ndjson'],
    ['JSON with a byte order mark', '\uFEFF' + jsonPack(articles), 'json'],
    ['gzipped JSON', gzipped(jsonPack(articles)), 'json'],
    ['gzipped NDJSON', gzipped(ndjsonPack(articles)), 'ndjson'],
    ['UTF-16', Buffer.from('\uFEFF' + ndjsonPack(articles), 'utf16le'), 'ndjson'],
  ];
  it.each(contents)('%s', async (_name, content, layout) => {
    const opened = await openPack(blob(content));
    expect(opened).toMatchObject({ ok: true, value: { layout, header: { id: 'desert-locust' } } });
    if (!opened.ok) return;
    const first = await collect(opened.value.articles());
    expect(first.map((item) => item.ok && item.article.id)).toEqual(['a', 'b']);
    expect(first[0]).toMatchObject({ ok: true, number: 1, article: { published: '2023-03-14' } });
    expect(await collect(opened.value.articles())).toEqual(first);
  });

  it('tells what the pack holds', async () => {
    const check = await checkPack(
      blob(
        ndjsonPack([
          article({ published: '2023-03-16T08:00:00+03:00' }),
          article({ published: '2023-03-12', outlet: 'مرصد الحقول' }),
          article({ published: null }),
          article({ title: '' }),
        ]),
      ),
    );
    expect(check).toMatchObject({
      ok: true,
      value: { valid: 3, rejectedCount: 1, outlets: 2, from: '2023-03-12', to: '2023-03-16' },
    });
  });

  it('cleans text: bidi and other controls go, paragraphs are parted by one line end', async () => {
    const [item] = await itemsOf(
      ndjsonPack([
        article({
          title: ' \u202Eعنوان\u202C\u0007  طويل\uFEFF ',
          text: '\u2067سطر أول\u2069\r\n\r\n  سطر\u0000 ثان \n',
          author: '',
          section: null,
        }),
      ]),
    );
    expect(item).toMatchObject({
      ok: true,
      article: { title: 'عنوان طويل', text: 'سطر أول\nسطر ثان' },
    });
    expect(item?.ok && Object.keys(item.article).sort()).toEqual([
      'outlet',
      'published',
      'text',
      'title',
    ]);
  });

  it.each([undefined, null, ''])('an article whose day is %o has none', async (published) => {
    const [item] = await itemsOf(jsonPack([article({ published })]));
    expect(item).toMatchObject({ ok: true, article: { published: null } });
  });

  it('ignores fields it does not know', async () => {
    const [item] = await itemsOf(jsonPack([article({ likes: 3, __proto__x: {} })], { extra: 1 }));
    expect(item?.ok).toBe(true);
  });

  it('reports the bytes read', async () => {
    const file = blob(ndjsonPack([article(), article()]));
    let read = 0;
    await checkPack(file, { onBytes: (bytes) => (read = bytes) });
    expect(read).toBe(file.size);
  });
});

describe('broken files', () => {
  const gz = gzipped(ndjsonPack(Array.from({ length: 400 }, () => article())));
  const flipped = new Uint8Array(gz);
  flipped[gz.length >> 1] = (flipped[gz.length >> 1] ?? 0) ^ 0xff;
  const deep = '['.repeat(10) + ']'.repeat(10);
  const cases: [string, string | Uint8Array, object][] = [
    ['nothing at all', '', { code: 'empty' }],
    ['white space only', ' \n\n ', { code: 'empty' }],
    ['truncated gzip', gz.slice(0, gz.length - 20), { code: 'gzip-broken' }],
    ['damaged gzip', flipped, { code: 'gzip-broken' }],
    ['a zip archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), { code: 'archive' }],
    [
      'windows-1256',
      Buffer.concat([Buffer.from('{"format":"'), Buffer.from([0xc7, 0xe1, 0xcc])]),
      { code: 'encoding', line: 1 },
    ],
    [
      'one line of another encoding among good ones',
      Buffer.concat([
        Buffer.from(ndjsonPack([article(), article()])),
        Buffer.from([0xc7, 0xe1, 0xcc, 0x0a]),
        Buffer.from(ndjsonPack([article()])),
      ]),
      { code: 'encoding', line: 4 },
    ],
    [
      'a letter cut in two at the end',
      Buffer.from(ndjsonPack([article()]) + 'خ').subarray(0, -1),
      { code: 'encoding', line: 3 },
    ],
    ['an archive of another kind', Buffer.from('Rar!\x1a\x07'), { code: 'archive' }],
    ['a web page', '<!doctype html>\n<p>x</p>', { code: 'no-json' }],
    ['a table', '"outlet","title"\r\n"س","ص"', { code: 'no-json' }],
    ['a table in windows-1256', Buffer.from([0x61, 0x3b, 0xc7, 0xe1, 0x0a]), { code: 'no-json' }],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), { code: 'no-json' }],
    [
      'windows-1256 behind spaces',
      Buffer.concat([Buffer.from(' \n{"a":"'), Buffer.from([0xc7])]),
      { code: 'encoding', line: 2 },
    ],
    ['UTF-16 without its mark', Buffer.from(jsonPack([]), 'utf16le'), { code: 'encoding' }],
    [
      'a comma too many',
      '{"a": 1,\n "b": [1, 2,]}',
      { code: 'not-json', line: 2, column: 12, slip: 'comma-extra' },
    ],
    ['JSON cut short', '{"format": "isnad-pack",\n"title', { code: 'not-json', line: 2 }],
    ['a list', JSON.stringify([article()]), { code: 'bare-list' }],
    ['a list of numbers', '[1, 2]', { code: 'not-pack' }],
    [
      'another format',
      jsonPack([article()], { format: 'isnad' }),
      { code: 'not-pack', found: '"format": "isnad"' },
    ],
    ['some other JSON', '{"type": "FeatureCollection"}', { code: 'not-pack' }],
    ['NDJSON without a header', ndjsonPack([article()], article()), { code: 'header-missing' }],
    ['a later version', jsonPack([article()], { version: 2 }), { code: 'version', found: '2' }],
    [
      'no version',
      jsonPack([article()], { version: undefined }),
      { code: 'header-field', field: 'version', fieldCode: 'missing' },
    ],
    [
      'a version in quotation marks',
      jsonPack([article()], { version: '1' }),
      { code: 'header-field', field: 'version', fieldCode: 'version', found: '"1"' },
    ],
    [
      'an id with spaces',
      jsonPack([article()], { id: 'My Pack' }),
      { code: 'header-field', field: 'id', fieldCode: 'id', found: 'My Pack' },
    ],
    [
      'no title',
      jsonPack([article()], { title: undefined }),
      { code: 'header-field', field: 'title', fieldCode: 'missing' },
    ],
    [
      'a title in no language that is known',
      jsonPack([article()], { title: { es: 'x', ar: null } }),
      { code: 'header-field', field: 'title', fieldCode: 'languages' },
    ],
    [
      'a title that is a number',
      jsonPack([article()], { title: 7 }),
      { code: 'header-field', field: 'title', fieldCode: 'type' },
    ],
    [
      'a title too long in one language',
      jsonPack([article()], { title: { ar: 'أ', en: 'x'.repeat(201) } }),
      { code: 'header-field', field: 'title.en', fieldCode: 'too-long', limit: 200 },
    ],
    [
      'a description too long',
      jsonPack([article()], { description: 'x'.repeat(4001) }),
      { code: 'header-field', field: 'description', fieldCode: 'too-long', limit: 4000 },
    ],
    [
      'a description too long in one language',
      jsonPack([article()], { description: { ar: 'x'.repeat(4001) } }),
      { code: 'header-field', field: 'description.ar', fieldCode: 'too-long', limit: 4000 },
    ],
    [
      'a description in no language that is known',
      jsonPack([article()], { description: { es: 'x' } }),
      { code: 'header-field', field: 'description', fieldCode: 'languages' },
    ],
    [
      'a description that is a number',
      jsonPack([article()], { description: 7 }),
      { code: 'header-field', field: 'description', fieldCode: 'type' },
    ],
    [
      'a homepage that is code',
      jsonPack([article()], { homepage: 'javascript:alert(1)' }),
      { code: 'header-field', field: 'homepage', fieldCode: 'url' },
    ],
    ['articles that are no list', jsonPack({ a: 1 }), { code: 'articles-missing' }],
    ['no articles (JSON)', jsonPack([]), { code: 'no-articles' }],
    ['no articles (NDJSON)', ndjsonPack([]), { code: 'no-articles' }],
    [
      'no article that can be taken',
      ndjsonPack([article({ outlet: '' }), {}]),
      {
        code: 'none-valid',
        limit: 2,
        first: { code: 'blank', article: 1, line: 2, field: 'outlet' },
      },
    ],
    [
      'nesting ten deep',
      jsonPack([article({ tags: JSON.parse(deep) as unknown })]),
      { code: 'too-deep', limit: 8 },
    ],
  ];
  it.each(cases)('%s', async (_name, content, problem) => {
    expect(await problemOf(content)).toMatchObject(problem);
  });

  it('bounds articles, JSON size and total size', async () => {
    const many = [article(), article(), article()];
    const limits = { ...PACK_LIMITS, articles: 2, jsonBytes: 500, totalBytes: 900 };
    expect(
      await problemOf(jsonPack(many), { ...limits, jsonBytes: 9000, totalBytes: 9000 }),
    ).toEqual({ code: 'too-many', limit: 2 });
    expect(await problemOf(ndjsonPack(many), { ...limits, totalBytes: 9000 })).toEqual({
      code: 'too-many',
      limit: 2,
    });
    expect(
      await problemOf(JSON.stringify({ ...header, articles: many }, null, 1), {
        ...limits,
        totalBytes: 90_000,
      }),
    ).toEqual({ code: 'too-large', limit: 500 });
    expect(await problemOf(gzipped(ndjsonPack(many)), { ...limits, articles: 9 })).toEqual({
      code: 'too-large',
      limit: 900,
    });
  });

  it('a file that can no longer be read is told apart from a damaged one', async () => {
    const file = blob(ndjsonPack([article()]));
    file.stream = () =>
      new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    expect(await checkPack(file)).toEqual({ ok: false, problem: { code: 'read-failed' } });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const file = blob(ndjsonPack([article(), article()]));
    const opened = await openPack(file, { signal: stop.signal });
    stop.abort();
    if (!opened.ok) throw new Error('expected a pack');
    await expect(collect(opened.value.articles())).rejects.toMatchObject({
      problem: { code: 'aborted' },
    });
  });
});

describe('articles turned down, one by one', () => {
  const cases: [string, Record<string, unknown>, object][] = [
    ['no outlet', { outlet: undefined }, { code: 'missing', field: 'outlet' }],
    ['an outlet that is null', { outlet: null }, { code: 'missing', field: 'outlet' }],
    [
      'an outlet under another name',
      { outlet: undefined, source: 'صحيفة', likes: 3 },
      { code: 'missing', field: 'outlet', found: 'source, likes' },
    ],
    ['a title of spaces', { title: ' \u200F ' }, { code: 'blank', field: 'title' }],
    [
      'a title of 5 MB',
      { title: 'ا'.repeat(2_600_000) },
      { code: 'too-long', field: 'title', limit: 1000 },
    ],
    ['text as a list', { text: ['فقرة'] }, { code: 'type', field: 'text', found: '["فقرة"]' }],
    [
      'a link that is code',
      { url: 'javascript:alert(1)' },
      { code: 'url', field: 'url', found: 'javascript:alert(1)' },
    ],
    ['a link with a password', { url: 'https://a:b@waha.example/1' }, { code: 'url' }],
    ['a link as an object', { url: {} }, { code: 'type', field: 'url' }],
    ['30 February', { published: '2023-02-30' }, { code: 'date', found: '2023-02-30' }],
    ['a date in words', { published: '14 مارس 2023' }, { code: 'date', field: 'published' }],
    ['a local time', { published: '2023-03-14T10:00' }, { code: 'date' }],
    ['hour 25', { published: '2023-03-14T25:00Z' }, { code: 'date' }],
    ['a leap second', { published: '2023-03-14T23:59:60Z' }, { code: 'date' }],
    ['an offset of 99 hours', { published: '2023-03-14T10:00+99:00' }, { code: 'date' }],
    ['a date as a number', { published: 1678752000 }, { code: 'date', found: '1678752000' }],
    ['a country in Latin letters', { country: 'Maroc' }, { code: 'country', found: 'Maroc' }],
    ['a country in words', { country: 'المغرب' }, { code: 'country', found: 'المغرب' }],
    ['a language in words', { language: 'عربي' }, { code: 'language', found: 'عربي' }],
  ];
  it.each(cases)('%s', async (_name, over, rejection) => {
    expect(await rejectionOf(over)).toMatchObject({ article: 2, line: 3, ...rejection });
  });

  it('an id used twice names the first', async () => {
    const items = await itemsOf(jsonPack(['x', 'y', 'x'].map((id) => article({ id }))));
    expect(items.map((item) => item.ok)).toEqual([true, true, false]);
    expect(items[2]).toEqual({
      ok: false,
      rejected: { code: 'duplicate-id', article: 3, field: 'id', found: 'x', first: 1 },
    });
  });

  it('bad lines of NDJSON do not stop the good ones', async () => {
    const nested = '{"a":'.repeat(10) + '1' + '}'.repeat(10);
    const content =
      ndjsonPack([article()]) +
      `{"outlet": \n[1,2]\n${nested}\n${'x'.repeat(PACK_LIMITS.line + 1)}\n` +
      JSON.stringify(article());
    const items = await itemsOf(content);
    expect(
      items.map((item) => (item.ok ? 'ok' : [item.rejected.code, item.rejected.line])),
    ).toEqual([
      'ok',
      ['row-not-json', 3],
      ['row-not-object', 4],
      ['row-too-deep', 5],
      ['row-too-long', 6],
      'ok',
    ]);
  });

  it('lower-case countries are taken', async () => {
    const [item] = await itemsOf(ndjsonPack([article({ country: 'ma' })]));
    expect(item).toMatchObject({ ok: true, article: { country: 'MA' } });
  });
});

it('reads a long NDJSON pack without holding it', async () => {
  const row = JSON.stringify(article({ text: 'رصدت الفرق أسرابا جديدة. '.repeat(200) })) + '\n';
  const encoder = new TextEncoder();
  const line = encoder.encode(row);
  let open = 0;
  let widest = 0;
  const file = blob('x');
  const count = 3000;
  file.slice = () => blob('{"fo');
  file.stream = () => {
    let sent = -1;
    return new ReadableStream({
      pull(controller) {
        open++;
        if (sent < 0) controller.enqueue(encoder.encode(JSON.stringify(header) + '\n'));
        else controller.enqueue(line);
        if (++sent === count) controller.close();
      },
    });
  };
  const opened = await openPack(file);
  if (!opened.ok) throw new Error(opened.problem.code);
  open = 0;
  let seen = 0;
  for await (const item of opened.value.articles()) {
    if (item.ok) seen++;
    widest = Math.max(widest, open - seen);
  }
  expect(seen).toBe(count);
  expect(widest).toBeLessThan(16);
});
