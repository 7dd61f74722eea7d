import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter, CorruptRecord } from '../../../lib/corpus/codec/bytes';
import {
  BucketCursor,
  BucketWriter,
  countPostings,
  findTerms,
  packPosting,
  readPostings,
} from '../../../lib/corpus/codec/bucket';
import { decodeArticles, encodeArticles } from '../../../lib/corpus/codec/articles';
import { Columns, dayNumber } from '../../../lib/corpus/codec/columns';
import { DocSet } from '../../../lib/corpus/codec/docset';
import { HeadBlock } from '../../../lib/corpus/codec/heads';
import { decodeNarrow, encodeNarrow } from '../../../lib/corpus/codec/narrow';
import { seal, unseal } from '../../../lib/corpus/codec/seal';
import { sortPostings } from '../../../lib/corpus/codec/sort-postings';

/** One to five under the checksums of earlier versions. */
const LOOSE = [249, 175, 106, 21, 1, 2, 3, 4, 5];
const FIRST = [202, 108, 250, 206, 1, 2, 3, 4, 5];

const documents = fc.uniqueArray(fc.nat(300), { maxLength: 80 });

describe('varints', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
        const writer = new ByteWriter(1);
        for (const number of numbers) writer.varint(number);
        const reader = new ByteReader(writer.finish());
        expect(numbers.map(() => reader.varint())).toEqual(numbers);
        expect(reader.atEnd).toBe(true);
      }),
    );
  });

  it('refuse to be read past the end', () => {
    expect(() => new ByteReader(Uint8Array.of(0x80)).varint()).toThrow(CorruptRecord);
  });
});

describe('seal', () => {
  it('reads what was sealed with the earlier checksum', () => {
    const sealed = Uint8Array.from([240, 52, 78, 254, 7, 1, 200, 3, 90, 17]);
    expect([...unseal(sealed)]).toEqual([7, 1, 200, 3, 90, 17]);
    sealed[6] = 201;
    expect(() => unseal(sealed)).toThrow(CorruptRecord);
  });

  it('finds a change that the sums once hid', () => {
    const sealed = seal(new Uint8Array(4));
    sealed[7] = 0x60;
    expect(() => unseal(sealed)).toThrow(CorruptRecord);
  });

  it('reads records sealed by earlier versions', () => {
    expect([...unseal(Uint8Array.from(LOOSE))]).toEqual([1, 2, 3, 4, 5]);
    expect([...unseal(Uint8Array.from(FIRST))]).toEqual([1, 2, 3, 4, 5]);
  });

  it('finds every changed byte', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, at, change) => {
          const sealed = seal(bytes);
          expect([...unseal(sealed)]).toEqual([...bytes]);
          const i = at % sealed.length;
          sealed[i] = (sealed[i] ?? 0) ^ change;
          expect(() => unseal(sealed)).toThrow(CorruptRecord);
        },
      ),
    );
  });
});

describe('DocSet', () => {
  it('does what sets do', () => {
    fc.assert(
      fc.property(documents, documents, fc.nat(320), (a, b, n) => {
        const [x, y] = [DocSet.of(a), DocSet.of(b)];
        const sorted = (list: number[]): number[] => [...new Set(list)].sort((p, q) => p - q);
        expect([...x]).toEqual(sorted(a));
        expect([...x.union(y)]).toEqual(sorted([...a, ...b]));
        expect([...x.minus(y)]).toEqual(sorted(a.filter((d) => !b.includes(d))));
        expect([...x.intersect(y)]).toEqual(sorted(a.filter((d) => b.includes(d))));
        expect(x.has(n)).toBe(a.includes(n));
        expect(x.size).toBe(a.length);
        expect([...DocSet.decode(x.encode())]).toEqual([...x]);
        expect(x.within(n, n + 40).runs).toEqual(x.intersect(DocSet.range(n, n + 40)).runs);
        const spread = x.spread(7);
        const size = Math.min(7, x.size);
        const places = Array.from({ length: size }, (_, i) => Math.floor((i * x.size) / size));
        expect(spread).toEqual(places.map((place) => sorted(a)[place]));
        expect([...x.flags(10, 200)]).toEqual(
          Array.from({ length: 190 }, (_, i) => (a.includes(i + 10) ? 1 : 0)),
        );
      }),
    );
  });

  it('keeps a pack of fifty thousand in a few bytes', () => {
    expect(DocSet.range(100_000, 150_000).encode().length).toBeLessThan(8);
  });
});

describe('buckets', () => {
  const terms = fc.uniqueArray(
    fc.record({
      hash: fc.nat(0x0fffffff),
      postings: fc.uniqueArray(fc.record({ document: fc.nat(70_000), impact: fc.nat(15) }), {
        selector: ({ document }) => document,
        minLength: 1,
        maxLength: 20,
      }),
    }),
    { selector: ({ hash }) => hash, maxLength: 40 },
  );

  it('give back every term with its postings, in one pass or one by one', () => {
    fc.assert(
      fc.property(terms, fc.nat(15), (unsorted, bucket) => {
        const first = bucket * 0x10000000;
        const list = unsorted
          .map(({ hash, postings }) => ({
            hash: hash + first,
            postings: [...postings].sort((a, b) => a.document - b.document),
          }))
          .sort((a, b) => a.hash - b.hash);
        const writer = new BucketWriter(first);
        for (const { hash, postings } of list) {
          for (const { document, impact } of postings) writer.posting(document, impact);
          writer.endTerm(hash);
        }
        const bytes = writer.finish();
        const read: unknown[] = [];
        for (const cursor = new BucketCursor(bytes, first); !cursor.done; cursor.next()) {
          const postings: unknown[] = [];
          cursor.visit((document, impact) => postings.push({ document, impact }));
          read.push({ hash: cursor.hash, postings });
        }
        expect(read).toEqual(list);
        const asked = list.filter((_, i) => i % 2 === 0).map(({ hash }) => hash);
        const ranges = findTerms(bytes, first, asked);
        asked.forEach((hash, i) => {
          const range = ranges[i] ?? { start: 0, end: 0 };
          const postings: unknown[] = [];
          readPostings(bytes, range, (document, impact) => postings.push({ document, impact }));
          const wanted = list.find((term) => term.hash === hash)?.postings ?? [];
          expect(postings).toEqual(wanted);
          expect(countPostings(bytes, range)).toBe(wanted.length);
        });
      }),
    );
  });

  it('say that a term is not there', () => {
    const writer = new BucketWriter(0);
    writer.posting(3, 1);
    writer.endTerm(500);
    expect(findTerms(writer.finish(), 0, [2, 501])).toEqual([null, null]);
  });
});

describe('packed postings', () => {
  it('are sorted by term and document', () => {
    const hashes = fc.oneof(
      fc.nat(0xffffffff),
      fc.constantFrom(0, 4, 0x7fffffff, 0x80000000, 0xffffffff),
    );
    const articles = fc.array(fc.uniqueArray(hashes, { maxLength: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(articles, fc.nat(65_500), (all, first) => {
        const packed = all.flatMap((terms, i) =>
          terms.map((hash) => packPosting(hash, first + i, hash & 15)),
        );
        const expected = Float64Array.from(packed).sort();
        expect(sortPostings(Float64Array.from(packed))).toEqual(expected);
      }),
    );
  });
});

describe('heads, columns and articles', () => {
  const head = {
    id: 'ab',
    outlet: 'المنبر',
    published: null,
    title: 'عنوان',
    added: 5,
    words: 7,
    content: 'c',
    signature: '00',
  };

  it('read one head of a block, and none where none is', () => {
    const block = HeadBlock.empty();
    block.set(35, head);
    const decoded = HeadBlock.decode(block.encode());
    expect(decoded.get(35)).toEqual(head);
    expect(decoded.get(34)).toBeNull();
    decoded.set(35, null);
    expect(decoded.isEmpty).toBe(true);
  });

  it('keep day and outlet', () => {
    const columns = Columns.empty();
    columns.set(8_191, 12_345, 65_535);
    const decoded = Columns.decode(columns.encode());
    expect([decoded.day(8_191), decoded.outlet(8_191)]).toEqual([12_345, 65_535]);
    expect([decoded.day(0), decoded.outlet(0)]).toEqual([0, 0]);
  });

  it('write any JSON in one byte a letter and read it again', () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: 'binary' }), (json, text) => {
        const whole = JSON.stringify([json, text, 'نصّ «مقتبس» ١٢ 😀 پ\\u0001']);
        expect(JSON.parse(decodeNarrow(encodeNarrow(whole)))).toEqual(JSON.parse(whole));
      }),
    );
    expect(encodeNarrow('"وزير الخارجية"')).toHaveLength(15);
  });

  it('read blocks of articles as the first version of the schema wrote them', async () => {
    const article = { id: 'x', outlet: 'o', published: null, title: 'عنوان', text: 'نصّ' };
    const stream = new Blob([JSON.stringify([article, null])])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const body = new Uint8Array(await new Response(stream).arrayBuffer());
    const block = seal(Uint8Array.from([1, ...body]));
    expect(await decodeArticles(block)).toEqual([article, null]);
  });

  it('number days, and give none where there is none', () => {
    expect(dayNumber('1990-01-01')).toBe(1);
    expect(dayNumber('2024-03-01T23:59:00Z') - dayNumber('2024-02-28')).toBe(2);
    expect([dayNumber(null), dayNumber('gestern'), dayNumber('1969-01-01')]).toEqual([0, 0, 0]);
  });

  it.each([true, false])(
    'bring articles back (compressed: %s), or say that they are damaged',
    async (compress) => {
      const article = {
        id: 'x',
        outlet: 'o',
        published: null,
        title: 't',
        text: 'نصّ '.repeat(300),
        added: 1,
        origin: 1,
      };
      const bytes = await encodeArticles([null, article], compress);
      expect(await decodeArticles(bytes)).toEqual([null, article]);
      await expect(decodeArticles(bytes.subarray(0, bytes.length - 3))).rejects.toThrow(
        CorruptRecord,
      );
      await expect(decodeArticles(undefined)).rejects.toThrow(CorruptRecord);
    },
  );
});
