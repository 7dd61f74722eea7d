import { expect, test } from 'vitest';
import { comparePack } from '../../../entrypoints/background/compare-pack';
import { createMemoryCorpus, type Corpus, type NewArticle } from '../../../lib/corpus';
import { engine } from './fakes';

const report = (number: number, injured: number): NewArticle => ({
  outlet: `صحيفة ${number}`,
  title: 'إصابات في انهيار جزء من جسر الميناء',
  text: `انهار جزء من جسر الميناء القديم في مدينة الصخيرات يوم السبت، وأسفر الحادث عن إصابة ${injured} شخصا بحسب البلدية.`,
  published: '2024-03-02',
  url: `https://paper${number}.example/bridge`,
});

async function corpusOf(id: string, articles: readonly NewArticle[]): Promise<Corpus> {
  const corpus = createMemoryCorpus();
  await corpus.put(articles, { kind: 'pack', pack: id });
  await corpus.put([report(99, 33)], { kind: 'reader' });
  await corpus.savePack({
    id,
    title: { ar: 'الجسر', en: 'The bridge', fr: 'Le pont' },
    description: 'جسر واحد',
    shipped: false,
    imported: 1,
  });
  return corpus;
}

const compared = async (
  articles: readonly NewArticle[],
  threshold: number | null = null,
  id = 'bridge',
) =>
  comparePack(id, {
    corpus: await corpusOf('bridge', articles),
    engine: () => Promise.resolve(engine),
    threshold,
  });

test('the articles of a pack are compared with each other, and with no others', async () => {
  const found = await compared([report(1, 14), report(2, 21)]);
  expect(found?.title).toMatchObject({ en: 'The bridge' });
  expect(found?.description).toBe('جسر واحد');
  expect(found?.articles.map(({ outlet }) => outlet).sort()).toEqual(['صحيفة 1', 'صحيفة 2']);
  const [difference] = found?.comparison.discrepancies ?? [];
  expect(difference?.sides.map(({ value }) => parseInt(value, 10)).sort()).toEqual([14, 21]);
  expect(found?.comparison.onlyHere).toEqual([]);
});

test('as surely as the reader wants it', async () => {
  const found = await compared([report(1, 14), report(2, 21)], 0.999);
  expect(found?.comparison.discrepancies).toEqual([]);
});

test('not where there is nothing to compare, or too much, or no such pack', async () => {
  const many = Array.from({ length: 13 }, (_, i) => report(i, 10 + i));
  expect(await compared([report(1, 14)])).toBeNull();
  expect(await compared(many)).toBeNull();
  expect(await compared(many.slice(1))).not.toBeNull();
  expect(await compared(many.slice(1), null, 'other')).toBeNull();
});
