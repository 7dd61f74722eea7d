import { beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../lib/corpus/catalogue';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { holdsWords, libraryWords } from '../../../lib/corpus/library-words';
import { MemoryStore } from '../../../lib/corpus/store/memory';
import { analyse } from '../../../lib/corpus/terms';
import type { Key } from '../../../lib/corpus/store/types';
import type { LibraryPage, NewArticle } from '../../../lib/corpus/types';
import { madeUpWord, randomNumbers } from '../../support/corpus/made-up';

/** Words that most news, or much of it, has; some are longer than the beginnings that the index holds. */
const COMMON = [
  ...['في', 'من', 'على', 'قال', 'وقال', 'الوزير', 'الرئيس', 'يوم', 'الحكومة', 'السعودية'],
  ...['المسؤولين', 'المسئولين', 'الماضي', 'العام', 'والمتحدث'],
];
const RARE = [
  ...Array.from({ length: 60 }, (_, n) => madeUpWord(n)),
  ...['metropolitan', 'metropolis', '12', '2,500', 'المستشفيات', 'المستشفون'],
];

function madeUp(i: number): NewArticle {
  const random = randomNumbers(i + 11);
  const oneOf = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] ?? '';
  const some = (count: number): string =>
    Array.from({ length: count }, () => oneOf(random() < 0.4 ? COMMON : RARE)).join(' ');
  return {
    outlet: `منبر ${oneOf(COMMON)}`,
    url: `https://one.example/${String(i)}`,
    published: new Date(Date.UTC(2024, 0, 1 + (i % 90))).toISOString().slice(0, 10),
    title: some(4),
    text: some(12),
  };
}

const articles = Array.from({ length: 190 }, (_, i) => madeUp(i));

/** Words alone, in twos and in threes, whole and as they are typed. */
function madeUpQueries(count: number, words: readonly string[]): string[] {
  const random = randomNumbers(5);
  const word = (): string => {
    const one = words[Math.floor(random() * words.length)] ?? '';
    return random() < 0.3 ? one.slice(0, 2 + Math.floor(random() * one.length)) : one;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, word).join(' '),
  );
}

let store: MemoryStore;
let corpus: StoredCorpus;

beforeEach(() => {
  store = new MemoryStore();
  corpus = new StoredCorpus(store, { compress: true, now: () => 1_700_000_000_000 });
});

async function putAll(list: readonly NewArticle[]): Promise<void> {
  for (let i = 0; i < list.length; i += 70) {
    await corpus.put(list.slice(i, i + 70), { kind: 'reader' });
  }
}

const idsOf = (list: readonly { readonly id: string }[]): string[] =>
  list.map(({ id }) => id).sort();

/** The search finds what reading all articles finds. */
async function findsWhatIsThere(
  there: readonly NewArticle[],
  queries: readonly string[],
): Promise<void> {
  for (const query of queries) {
    const words = libraryWords(query);
    const expected = there.filter((article) => holdsWords(article, words));
    const found = await corpus.find(query, { limit: 200 });
    expect([query, idsOf(found.articles)]).toEqual([
      query,
      expected.map((article) => corpus.idOf(article)).sort(),
    ]);
    expect(found.total).toBe(expected.length);
  }
}

async function keysOf(name: 'words' | 'postings'): Promise<readonly Key[]> {
  return store.read([name], (transaction) => transaction.keys(name));
}

/** The index as an earlier version left it: nothing of it is relied on. */
async function makeStale(): Promise<void> {
  await store.write(['meta'], async (transaction) => {
    const catalogue = (await transaction.get('meta', 'catalogue')) as Catalogue;
    const segments = catalogue.segments.map((segment) => ({ ...segment, version: -1 }));
    transaction.put('meta', 'catalogue', { ...catalogue, segments });
  });
}

async function loseWords(): Promise<void> {
  const keys = await keysOf('words');
  await store.write(['words'], (transaction) => {
    for (const key of keys) transaction.delete('words', key);
    return Promise.resolve();
  });
}

describe('the search of the library', () => {
  const queries = madeUpQueries(48, [...COMMON, ...RARE]);

  it('finds what reading all articles finds, before and after merging, and what is left after some went', async () => {
    await putAll(articles);
    await findsWhatIsThere(articles, queries);
    await corpus.maintain(30_000);
    await findsWhatIsThere(articles, queries);
    const [gone, left] = [
      articles.slice(30, 110),
      [...articles.slice(0, 30), ...articles.slice(110)],
    ];
    for (const article of gone) await corpus.remove(corpus.idOf(article));
    await findsWhatIsThere(left, queries);
    await corpus.maintain(30_000);
    await findsWhatIsThere(left, queries);
    expect((await corpus.check()).problems).toEqual([]);
  });

  it('reads no article for common words', async () => {
    await putAll(articles);
    await store.write(['articles'], async (transaction) => {
      for (const key of await transaction.keys('articles')) transaction.delete('articles', key);
    });
    for (const query of ['قال', 'الوزير على', 'المسؤولين', 'في السعودية']) {
      const words = libraryWords(query);
      const holding = articles.filter((article) => holdsWords(article, words));
      expect((await corpus.find(query)).total).toBe(holding.length);
    }
    expect(await corpus.faults()).toEqual([]);
  });

  it('looks for a particle alone in titles and names of outlets only', async () => {
    await putAll(articles);
    const begins = articles.filter(({ outlet, title }) => / في|^في/.test(`${outlet} ${title}`));
    expect((await corpus.find('في')).total).toBe(begins.length);
    expect(begins.length).toBeLessThan(articles.filter(({ text }) => text.includes('في ')).length);
  });

  it('finds common words over an index of another version, and while that is made again', async () => {
    await putAll(articles);
    await makeStale();
    await findsWhatIsThere(articles, queries);
    // As it was before common words were in it, and with no titles at all.
    await loseWords();
    const common = COMMON.filter((word) => word.length > 2);
    await findsWhatIsThere(articles, common);
    let steps = 0;
    while (!(await corpus.maintain(1))) {
      steps += 1;
      await findsWhatIsThere(articles, common.slice(0, 4));
      expect(steps).toBeLessThan(200);
    }
    expect(steps).toBeGreaterThan(2);
    await findsWhatIsThere(articles, queries);
    expect((await corpus.check()).problems).toEqual([]);
  });

  it('finds all again when damaged records were made again, common words at once', async () => {
    await putAll(articles);
    for (const key of await keysOf('words')) {
      await store.write(['words'], async (transaction) => {
        const bytes = Uint8Array.from((await transaction.get('words', key)) as Uint8Array);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0x55;
        transaction.put('words', key, bytes);
      });
    }
    expect((await corpus.find('قال الوزير')).total).toBe(0);
    expect((await corpus.faults()).map((fault) => fault.store)).toContain('words');
    // What is told to be damaged is read until it is made again.
    await corpus.maintain(0);
    await findsWhatIsThere(articles, ['قال الوزير', 'السعودية']);
    await corpus.maintain(30_000);
    await findsWhatIsThere(articles, queries);
    expect(await corpus.faults()).toEqual([]);
    expect((await corpus.check()).problems).toEqual([]);
  });

  const congress = 'قال الوزير يوم الأحد إن الحكومة ستدعم المحصول.';
  const day = (i: number): string =>
    new Date(Date.UTC(2020, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
  const sessions = Array.from({ length: 600 }, (_, i): NewArticle => ({
    outlet: 'صحيفة المنحدر',
    url: `https://munhadar.example/${String(i)}`,
    published: day(i),
    title: `جلسة رقم ${String(i)}`,
    text: i % 2 === 0 ? congress : 'تأجلت الجلسة إلى موعد لاحق.',
  }));
  const days = (page: LibraryPage): string[] =>
    page.articles.map(({ published }) => published?.slice(0, 10) ?? '');
  const newest = Array.from({ length: 50 }, (_, i) => day(598 - 2 * i));

  it('counts all that hold a common word, and shows the newest first', async () => {
    await putAll(sessions);
    const page = await corpus.find('الوزير', { limit: 50 });
    expect(days(page)).toEqual(newest);
    expect(page).toMatchObject({ total: 300, more: false });
  });

  it('over an index of another version reads no more than fill the page', async () => {
    await putAll(sessions);
    await makeStale();
    await loseWords();
    const first = await corpus.find('الوزير', { limit: 50 });
    expect(days(first)).toEqual(newest);
    expect(first.more).toBe(true);
    const last = await corpus.find('الوزير', { offset: 250, limit: 100 });
    expect(days(last)).toEqual(Array.from({ length: 50 }, (_, i) => day(98 - 2 * i)));
    expect(last).toMatchObject({ total: 300, more: false });
  });
});

describe('what an article gives to the library', () => {
  it('is the terms that related search leaves out, and none of its own, each once', () => {
    const { terms, libraryTerms } = analyse('قال وزير', 'قال الوزير إن الزلزال قال');
    const common = libraryWords('قال')[0]?.term ?? 0;
    const rare = libraryWords('الزلزال')[0]?.term ?? 0;
    expect([...libraryTerms].filter((hash) => hash === common)).toHaveLength(1);
    expect(terms).not.toContain(common);
    expect(terms).toContain(rare);
    expect(libraryTerms).not.toContain(rare);
    expect(new Set(libraryTerms).size).toBe(libraryTerms.length);
  });
});
