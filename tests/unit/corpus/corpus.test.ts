import { beforeEach, describe, expect, it } from 'vitest';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { MemoryStore } from '../../../lib/corpus/store/memory';
import type { NewArticle, Origin } from '../../../lib/corpus/types';
import { importSession } from '../../support/corpus/import-step';
import { madeUpArticle, madeUpArticles } from '../../support/corpus/made-up';

const pack = (id: string): Origin => ({ kind: 'pack', pack: id });
const reader: Origin = { kind: 'reader' };
const HOUR = 3_600_000;

let time = 0;
let corpus: StoredCorpus;

beforeEach(() => {
  time = Date.UTC(2024, 5, 1);
  corpus = new StoredCorpus(new MemoryStore(), { compress: true, now: () => time });
});

async function sound(): Promise<void> {
  expect((await corpus.check()).problems).toEqual([]);
}

async function ids(articles: readonly NewArticle[], origin: Origin): Promise<string[]> {
  const outcomes = await corpus.put(articles, origin);
  return outcomes.map((outcome) => ('id' in outcome ? outcome.id : outcome.reason));
}

const harvest: NewArticle = {
  outlet: 'صحيفة السهل',
  url: 'https://sahl.example/harvest',
  published: '2024-04-03',
  title: 'حصاد الزيتون في السهل الشمالي',
  text: 'بدأ المزارعون حصاد الزيتون في السهل الشمالي وسط توقعات بموسم وفير بعد أمطار الربيع.',
};

describe('the edition', () => {
  const another = async (act: () => Promise<unknown>): Promise<boolean> => {
    const before = await corpus.edition();
    await act();
    return (await corpus.edition()) !== before;
  };

  it('is another after every change of what is found, and from where', async () => {
    const [id = ''] = await ids([harvest, ...madeUpArticles(3)], pack('a'));
    expect(await another(() => corpus.put([harvest], reader))).toBe(true);
    expect(await another(() => corpus.remove(id, reader))).toBe(true);
    let ticket = '';
    const takeOut = async (): Promise<void> => {
      ({ ticket } = await corpus.removeOrigin(pack('a')));
    };
    expect(await another(takeOut)).toBe(true);
    expect(await another(() => corpus.restoreOrigin(ticket))).toBe(true);
    expect(await another(() => corpus.removeMany([id], pack('a')))).toBe(true);
  });

  it('is the same during an import and upkeep, and another when the import is done', async () => {
    const session = importSession('b');
    await corpus.beginImport(session, false);
    const put = (): Promise<unknown> => corpus.put([harvest], session.origin, session.id);
    expect(await another(put)).toBe(false);
    const record = { id: 'b', title: 'B', shipped: false, imported: time };
    expect(await another(() => corpus.commitImport(session.id, record))).toBe(true);
    expect(await another(() => corpus.maintain(10_000))).toBe(false);
  });
});

describe('put', () => {
  it('gives articles back as they were put, with origin and time', async () => {
    const [id = ''] = await ids([harvest], pack('a'));
    expect(await corpus.get(id)).toEqual({ ...harvest, id, origins: [pack('a')], added: time });
    expect(corpus.idOf(harvest)).toBe(id);
    expect(await corpus.stats()).toEqual({ articles: 1, outlets: 1, bytes: null });
    await sound();
  });

  it('knows a duplicate, and marks it with the second origin', async () => {
    const [id = ''] = await ids([harvest], pack('a'));
    const again = { ...harvest, url: 'https://www.sahl.example/harvest?utm_source=x' };
    expect(await corpus.put([again], pack('b'))).toEqual([{ outcome: 'duplicate', id }]);
    expect((await corpus.get(id))?.origins).toEqual([pack('a'), pack('b')]);
    await sound();
  });

  it('puts a changed text in place of the old one, which is not found any more', async () => {
    const [id = ''] = await ids([harvest, ...madeUpArticles(30)], pack('a'));
    const changed = { ...harvest, text: 'أُجّل معرض الخزف في المدينة القديمة إلى الخريف المقبل.' };
    expect(await corpus.put([changed], pack('a'))).toEqual([{ outcome: 'updated', id }]);
    expect((await corpus.get(id))?.text).toBe(changed.text);
    const asked = {
      ...harvest,
      id: 'open',
      url: 'https://other.example/1',
      title: 'خبر',
      text: harvest.text,
    };
    const hits = await corpus.related({ ...asked, title: 'توقعات بموسم وفير' });
    expect(hits.find((hit) => hit.article.id === id)?.why ?? []).not.toContain('المزارعون');
    expect((await corpus.stats()).articles).toBe(31);
    await sound();
    expect(await corpus.maintain(10_000)).toBe(true);
    await sound();
  });

  it('lets no pack overwrite what the reader kept', async () => {
    const [id = ''] = await ids([harvest], reader);
    const forged = { ...harvest, text: 'نص آخر لا صلة له بما حفظه القارئ.' };
    expect(await corpus.put([forged], pack('b'))).toEqual([{ outcome: 'duplicate', id }]);
    expect((await corpus.get(id))?.text).toBe(harvest.text);
  });

  it('settles twins within one batch in their order', async () => {
    const changed = { ...harvest, text: `${harvest.text} وأضافت الصحيفة تفاصيل.` };
    const outcomes = await corpus.put([harvest, harvest, changed], pack('a'));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'duplicate', 'updated']);
    expect((await corpus.stats()).articles).toBe(1);
    await sound();
  });

  it.each([
    [{ ...harvest, text: ' ' }, 'no-text'],
    [{ ...harvest, text: 'س'.repeat(500_001) }, 'text-too-long'],
    [{ ...harvest, published: 'أمس' }, 'bad-date'],
    [{ ...harvest, url: 'javascript:alert(1)' }, 'bad-address'],
    [{ ...harvest, outlet: '' }, 'bad-outlet'],
    [{ ...harvest, title: 'س'.repeat(2_001) }, 'bad-title'],
  ])('refuses %#: %s', async (article, reason) => {
    const other = madeUpArticle(0);
    const outcomes = await corpus.put([article, other], pack('a'));
    expect(outcomes[0]).toEqual({ outcome: 'rejected', reason });
    expect(outcomes[1]?.outcome).toBe('added');
    await sound();
  });

  it('serves two writers at once', async () => {
    const first = corpus.put(madeUpArticles(300), pack('a'));
    const second = corpus.put(madeUpArticles(300), pack('b'));
    const outcomes = (await Promise.all([first, second])).flat();
    expect(outcomes.filter(({ outcome }) => outcome === 'added')).toHaveLength(300);
    expect(outcomes.filter(({ outcome }) => outcome === 'duplicate')).toHaveLength(300);
    await sound();
  });

  it('keeps articles that come one by one in few segments', async () => {
    for (let i = 0; i < 150; i += 1) await corpus.put([madeUpArticle(i, { words: 30 })], reader);
    expect((await corpus.check()).segments).toBeLessThanOrEqual(3);
    await sound();
  });
});

describe('remove', () => {
  it('takes an article out at once, from all its origins', async () => {
    const [id = ''] = await ids([harvest], pack('a'));
    await corpus.put([harvest], reader);
    const removed = await corpus.remove(id);
    expect(removed).toEqual({ ...harvest, id, origins: [pack('a'), reader], added: time });
    expect(await corpus.get(id)).toBeUndefined();
    await sound();
    await corpus.maintain(10_000);
    await sound();
  });

  it('takes only one mark off where another origin holds it too', async () => {
    const [id = ''] = await ids([harvest], pack('a'));
    await corpus.put([harvest], reader);
    await corpus.remove(id, reader);
    expect((await corpus.get(id))?.origins).toEqual([pack('a')]);
    await corpus.remove(id, pack('a'));
    expect(await corpus.get(id)).toBeUndefined();
    expect(await corpus.remove(id)).toBeUndefined();
    await sound();
  });
});

describe('removeOrigin', () => {
  const articles = madeUpArticles(400, { words: 40 });

  beforeEach(async () => {
    await corpus.put(articles.slice(0, 300), pack('a'));
    await corpus.put(articles.slice(200), pack('b'));
    await corpus.savePack({ id: 'a', title: 'حزمة', shipped: false, imported: 1 });
  });

  it('takes out what came only from it, and brings it back', async () => {
    const { removed, ticket } = await corpus.removeOrigin(pack('a'));
    expect(removed).toBe(200);
    expect((await corpus.stats()).articles).toBe(200);
    expect(await corpus.packs()).toEqual([]);
    await sound();
    const asked = { id: 'q', ...articles[0], url: 'https://x.example/1' } as NewArticle & {
      id: string;
    };
    const hits = await corpus.related(asked);
    expect(
      hits.every(({ article }) => article.origins.some((o) => o.kind === 'pack' && o.pack === 'b')),
    ).toBe(true);
    expect(await corpus.restoreOrigin(ticket)).toBe(200);
    expect((await corpus.packs())[0]).toMatchObject({ id: 'a', articles: 300 });
    expect((await corpus.stats()).articles).toBe(400);
    await sound();
    expect(await corpus.restoreOrigin(ticket)).toBeNull();
  });

  it('gives its articles whole, in the order in which they came, those of other origins left out', async () => {
    const seen: string[] = [];
    for await (const { title, text, origins } of corpus.articlesOf(pack('b'))) {
      expect(origins).toContainEqual(pack('b'));
      seen.push(`${title}\n${text}`);
    }
    expect(seen).toEqual(articles.slice(200).map(({ title, text }) => `${title}\n${text}`));
    await corpus.removeOrigin(pack('b'));
    for await (const { id } of corpus.articlesOf(pack('b'))) expect(id).toBeUndefined();
  });

  it('goes for good where that is asked: no ticket, and its room is given back', async () => {
    const { removed, ticket } = await corpus.removeOrigin(pack('a'), true);
    expect([removed > 0, ticket]).toEqual([true, '']);
    expect(await corpus.maintain(20_000)).toBe(true);
    const report = await corpus.check();
    expect([report.problems, report.articles]).toEqual([[], 200]);
    await sound();
  });

  it('loses many articles at once, and keeps those that others hold', async () => {
    const { articles: before } = await corpus.stats();
    const { articles: heads } = await corpus.find('', { origin: pack('a'), limit: 200 });
    const shared = heads.filter(({ origins }) => origins.length > 1).length;
    const gone = await corpus.removeMany([...heads.map(({ id }) => id), 'none'], pack('a'));
    expect(gone).toBe(heads.length - shared);
    expect((await corpus.stats()).articles).toBe(before - gone);
    expect((await corpus.find('', { origin: pack('a') })).total).toBe(300 - heads.length);
    await sound();
    expect(
      await corpus.removeMany(
        heads.map(({ id }) => id),
        pack('a'),
      ),
    ).toBe(0);
    while (!(await corpus.maintain(1_000)));
    await sound();
  });

  it('can be undone for a day though its articles were taken out before, too', async () => {
    await corpus.removeOrigin(pack('b'));
    const first = await corpus.removeOrigin(pack('a'));
    await corpus.put(articles, pack('a'));
    time += 20 * HOUR;
    const second = await corpus.removeOrigin(pack('a'));
    time += 10 * HOUR;
    await corpus.maintain(10_000);
    expect(await corpus.restoreOrigin(first.ticket)).toBeNull();
    expect(await corpus.restoreOrigin(second.ticket)).toBe(articles.length);
    await sound();
  });

  it('is final after a day, and cleaned up', async () => {
    const { ticket } = await corpus.removeOrigin(pack('a'));
    time += 25 * HOUR;
    expect(await corpus.maintain(20_000)).toBe(true);
    expect(await corpus.restoreOrigin(ticket)).toBeNull();
    const report = await corpus.check();
    expect(report.problems).toEqual([]);
    expect(report.articles).toBe(200);
    const found = await corpus.find('', { limit: 200 });
    expect(found.total).toBe(200);
  });

  it('brings back a pack whose articles all stand in another, and none of them', async () => {
    await corpus.put(articles.slice(200, 220), pack('c'));
    await corpus.savePack({ id: 'c', title: 'حزمة ثالثة', shipped: false, imported: 2 });
    const { removed, ticket } = await corpus.removeOrigin(pack('c'));
    expect(removed).toBe(0);
    expect(await corpus.restoreOrigin(ticket)).toBe(0);
    expect((await corpus.packs()).map(({ id }) => id)).toContain('c');
    expect(await corpus.restoreOrigin(ticket)).toBeNull();
    await sound();
  });

  it('brings back the rest when some came in again meanwhile', async () => {
    const { ticket } = await corpus.removeOrigin(pack('a'));
    const again = await corpus.put(articles.slice(0, 50), pack('c'));
    expect(again.every(({ outcome }) => outcome === 'added')).toBe(true);
    await sound();
    expect(await corpus.restoreOrigin(ticket)).toBe(150);
    expect((await corpus.stats()).articles).toBe(400);
    await sound();
  });

  it('does not bring back what was purged meanwhile', async () => {
    const { ticket } = await corpus.removeOrigin(pack('a'));
    await corpus.put(articles.slice(0, 50), pack('c'));
    for (const article of articles.slice(0, 50)) await corpus.remove(corpus.idOf(article));
    while (!(await corpus.maintain(1_000)));
    expect(await corpus.restoreOrigin(ticket)).toBe(150);
    await sound();
  });

  it('brings back what was shared when its other origin went later', async () => {
    await corpus.put(articles.slice(0, 10), pack('z'));
    const { articles: before } = await corpus.stats();
    const first = await corpus.removeOrigin(pack('z'));
    const second = await corpus.removeOrigin(pack('a'));
    expect(await corpus.restoreOrigin(first.ticket)).toBe(10);
    await sound();
    expect(await corpus.restoreOrigin(second.ticket)).toBe(second.removed - 10);
    expect((await corpus.stats()).articles).toBe(before);
    await sound();
  });
});

describe('find', () => {
  beforeEach(async () => {
    await corpus.put([harvest, ...madeUpArticles(60, { words: 30 })], pack('a'));
  });

  const titles = async (query: string, options = {}): Promise<string[]> =>
    (await corpus.find(query, options)).articles.map(({ title }) => title);

  it.each(['حص', 'حصاد', 'الزيت', 'زيتون شمال', 'السهل حصا'])(
    'finds a title as %s is typed',
    async (query) => {
      expect(await titles(query)).toContain(harvest.title);
    },
  );

  it('finds words of the text, and nothing where one word is nowhere', async () => {
    expect(await titles('المزارعون')).toEqual([harvest.title]);
    expect(await titles('حصاد قطارات')).toEqual([]);
  });

  const congress: NewArticle = {
    outlet: 'صحيفة المنحدر',
    url: 'https://munhadar.example/congress',
    published: '2024-04-05',
    title: 'اختتام أشغال المؤتمر الفلاحي',
    text: 'قال الوزير يوم الأحد إن الحكومة ستدعم المحصول، وشكر المسؤولين عن الضيعات على جهدهم.',
  };

  it.each([
    'الوزير',
    'وزير',
    'قال الوزير',
    'يوم الأحد',
    'المؤتمر الحكومة',
    'المحصول على',
    'المسؤولين',
    'المسئولين عن الضيعات',
  ])('finds %s, of words that nearly all news has, in the text', async (query) => {
    await corpus.put([congress], reader);
    expect(await titles(query, { origin: reader })).toEqual([congress.title]);
  });

  it.each(['المنحدر', 'صحيفة المنح', 'المنحدر الفلاحي', 'المنحدر الوزير', 'المحصول منحدر'])(
    'finds the articles of an outlet by its name, with words of theirs: %s',
    async (query) => {
      await corpus.put([congress], reader);
      expect(await titles(query)).toEqual([congress.title]);
    },
  );

  it('leaves out what lacks a word that nearly all news has', async () => {
    await corpus.put([congress], reader);
    expect(await titles('المؤتمر الرئيس', { origin: reader })).toEqual([]);
    expect((await corpus.find('الرئيس', { origin: reader })).total).toBe(0);
  });

  it('tells words apart that begin with the same eight letters, in what it counts too', async () => {
    await corpus.put([{ ...congress, title: 'معرض Metropolitan السنوي' }], reader);
    expect(await corpus.find('metropolis', { origin: reader })).toMatchObject({
      articles: [],
      total: 0,
    });
    expect((await corpus.find('metropolitan', { origin: reader })).total).toBe(1);
  });

  it('filters by outlet, day and origin, and pages through', async () => {
    expect(await titles('', { outlets: [harvest.outlet] })).toEqual([harvest.title]);
    expect(await titles('حصاد', { from: '2024-04-03', to: '2024-04-03' })).toEqual([harvest.title]);
    expect(await titles('حصاد', { from: '2024-04-04' })).toEqual([]);
    expect(await titles('', { origin: reader })).toEqual([]);
    const all = await corpus.find('', { limit: 100 });
    expect(all.total).toBe(61);
    const days = all.articles.map(({ published }) => published ?? '');
    expect(days).toEqual([...days].sort().reverse());
    const second = await corpus.find('', { offset: 10, limit: 10 });
    expect(second.articles.map(({ id }) => id)).toEqual(
      all.articles.slice(10, 20).map(({ id }) => id),
    );
  });
});

/** An annotation of an article that says nothing. */
const part = {
  text: '',
  tokens: [],
  sentences: [],
  clauses: [],
  numbers: [],
  dates: [],
  names: [],
  speech: [],
  events: [],
};
const annotation = { title: part, text: part };

describe('annotations, imports', () => {
  it('hold for one version and one text', async () => {
    const [id = ''] = await ids([harvest], pack('a'));
    await corpus.saveAnnotations(
      new Map([
        [id, annotation],
        ['unknown', annotation],
      ]),
      3,
    );
    expect([...(await corpus.annotations([id, 'unknown'], 3))]).toEqual([[id, annotation]]);
    expect((await corpus.annotations([id], 4)).size).toBe(0);
    await corpus.put([{ ...harvest, text: 'نص جديد.' }], pack('a'));
    expect((await corpus.annotations([id], 3)).size).toBe(0);
  });

  it('hold for the text that stands while an import holds another', async () => {
    const [id = ''] = await ids([harvest], pack('a'));
    const session = importSession('a');
    await corpus.beginImport(session, false);
    await corpus.put([{ ...harvest, text: 'نص جديد.' }], pack('a'), session.id);
    await corpus.saveAnnotations(new Map([[id, annotation]]), 3);
    expect((await corpus.annotations([id], 3)).size).toBe(1);
    expect((await corpus.related({ ...harvest, id })).length).toBe(0);
    const record = { id: 'a', title: 'a', shipped: false, imported: 1 };
    expect(await corpus.commitImport(session.id, record)).toBe(true);
    expect((await corpus.annotations([id], 3)).size).toBe(0);
    await sound();
  });

  it('are kept until they end', async () => {
    const session = {
      ...{ id: 's', origin: pack('a'), label: 'x.json', position: 7, added: 7, updated: 0 },
      ...{ duplicates: 0, rejected: 0, started: 1, source: null },
    };
    await corpus.beginImport(session, false);
    expect(await corpus.imports()).toEqual([session]);
    await corpus.endImport('s');
    expect(await corpus.imports()).toEqual([]);
  });
});

/** Counts how often it is settled. */
class CountingStore extends MemoryStore {
  settled = 0;

  override settle(): Promise<void> {
    this.settled += 1;
    return super.settle();
  }
}

describe('the store is settled', () => {
  it('once, when the last of the upkeep is done', async () => {
    const store = new CountingStore();
    corpus = new StoredCorpus(store, { compress: true, now: () => time });
    for (let i = 0; i < 6; i += 1) {
      await corpus.put(madeUpArticles(40, { seed: i + 1, words: 60 }), pack('a'));
    }
    const settledAfter: number[] = [];
    for (let done = false; !done; settledAfter.push(store.settled)) {
      done = await corpus.maintain(0.001);
    }
    expect(settledAfter.length).toBeGreaterThan(2);
    expect(settledAfter).toEqual([...settledAfter.slice(1).map(() => 0), 1]);
    await corpus.maintain(1_000);
    expect(store.settled).toBe(1);
    await sound();
  });

  it('when an import ends, and when many annotations were saved', async () => {
    const store = new CountingStore();
    corpus = new StoredCorpus(store, { compress: true, now: () => time });
    await corpus.endImport('none');
    expect(store.settled).toBe(1);
    const stored = await ids(madeUpArticles(10, { words: 30 }), pack('a'));
    const save = (some: readonly string[]): Promise<void> =>
      corpus.saveAnnotations(new Map(some.map((id) => [id, annotation])), 3);
    await save(stored.slice(0, 2));
    expect(store.settled).toBe(1);
    await save(stored);
    expect(store.settled).toBe(2);
    expect((await corpus.annotations(stored, 3)).size).toBe(10);
  });
});
