import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openPack, packFile, packFileName, type PackArticle } from '../../../lib/packs/index';
import { cleanText } from '../../../lib/packs/clean-text';
import { jsonError, nestsDeeperThan, placeOf } from '../../../lib/packs/json-scan';
import { lines } from '../../../lib/packs/lines';
import { collect, header } from './support';

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((it) => cleanText(it).replace(/\s+/g, ' ').trim())
  .filter((it) => it !== '');
const articles = fc.uniqueArray(
  fc.record({
    id: line,
    outlet: line,
    title: line,
    text: fc.array(line, { minLength: 1, maxLength: 3 }).map((it) => it.join('\n')),
    published: fc.constantFrom(null, '2024-02-29', '2024-02-29T10:00:00Z'),
    url: fc.constant('https://waha.example/1'),
    country: fc.constantFrom('MA', 'EG'),
  }),
  { minLength: 1, maxLength: 5, selector: (it) => it.id },
);

it('what is written is read back the same, in every layout', async () => {
  await fc.assert(
    fc.asyncProperty(
      articles,
      fc.constantFrom('json' as const, 'ndjson' as const),
      fc.boolean(),
      async (list: PackArticle[], layout, gzip) => {
        const head = { ...header, format: 'isnad-pack' as const, version: 1 as const };
        const opened = await openPack(await packFile(head, list, { layout, gzip }));
        if (!opened.ok) throw new Error(opened.problem.code);
        expect(opened.value.layout).toBe(layout);
        expect(opened.value.header).toEqual(head);
        const read = await collect(opened.value.articles());
        expect(read.map((it) => it.ok && it.article)).toEqual(list);
      },
    ),
    { numRuns: 40 },
  );
});

it('names the file after its content', () => {
  expect(packFileName('x-y')).toBe('x-y.isnad.ndjson');
  expect(packFileName('x-y', { layout: 'json', gzip: true })).toBe('x-y.isnad.json.gz');
});

it('finds the place of an error exactly where JSON.parse fails, and only there', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (json, at, put) => {
      const place = at % (json.length + 1);
      const text = json.slice(0, place) + put + json.slice(place + 1);
      let good = true;
      try {
        JSON.parse(text);
      } catch {
        good = false;
      }
      expect(jsonError(text) === null).toBe(good);
    }),
  );
  expect(jsonError('{"a": "\\x"}')).toEqual({ at: 7, want: 'text' });
  expect(jsonError(JSON.stringify('ا'.repeat(3_000_000)))).toBeNull();
  expect(placeOf('ab\ncd\n', 4)).toEqual({ line: 2, column: 2 });
});

it('brackets in strings are no nesting', () => {
  expect(nestsDeeperThan('["[[[\\"[["]', 1)).toBe(false);
  expect(nestsDeeperThan('[[1]]', 1)).toBe(true);
});

it('lines are the same however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'bb', '\n', 'ج\nد', '')), async (pieces) => {
      const stream = (async function* () {
        yield* pieces;
      })();
      const whole = pieces.join('').split('\n');
      if (whole.at(-1) === '') whole.pop();
      expect((await collect(lines(stream, 100))).map((it) => it.text)).toEqual(whole);
    }),
  );
});
