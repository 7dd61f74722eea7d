import { afterEach, expect, test } from 'vitest';
import { WorkerAnalyst } from '../../../lib/corpus/analyst';
import { AnalystWorkers } from '../../../lib/corpus/analyst-workers';
import { analyse } from '../../../lib/corpus/terms';
import { madeUpArticle } from '../../support/corpus/made-up';

const spawn = (): Worker =>
  new Worker(new URL('../../../entrypoints/options/analyst-worker.ts', import.meta.url), {
    type: 'module',
  });
let workers: AnalystWorkers | undefined;
const analystOf = (count: number, start = spawn): WorkerAnalyst => {
  const started = new AnalystWorkers(start, count, (place) => analyst.lose(place));
  workers = started;
  const analyst = new WorkerAnalyst(started.ports);
  return analyst;
};
afterEach(() => workers?.close());
const articles = Array.from({ length: 50 }, (_, i) => madeUpArticle(i, { words: 30 + i }));

test('workers analyse as this thread does, in the order asked for', async () => {
  const analyst = analystOf(3);
  const expected = articles.map(({ title, text }) => analyse(title, text));
  const [all, first] = await Promise.all([
    analyst.analyse(articles),
    analyst.analyse(articles.slice(0, 1)),
  ]);
  expect(all).toEqual(expected);
  expect(first).toEqual(expected.slice(0, 1));
  analyst.close();
});

test('what was asked for when it is closed is rejected, and so is what comes after', async () => {
  const analyst = analystOf(2);
  const asked = analyst.analyse(articles);
  const refused = expect(asked).rejects.toThrow('gone');
  await Promise.resolve();
  analyst.close();
  await refused;
  await expect(analyst.analyse(articles)).rejects.toThrow('gone');
});

test('a worker that does not start rejects', async () => {
  const analyst = analystOf(1, () => new Worker('/there-is-no-such-worker.js'));
  await expect(analyst.analyse(articles)).rejects.toThrow();
  analyst.close();
});
