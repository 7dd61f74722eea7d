import { afterEach, expect, test } from 'vitest';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { deleteCorpus, IdbStore } from '../../../lib/corpus/store/idb';
import { stopAgainAndAgain } from '../../support/corpus/stop-worker';

const name = 'corpus-stops-test';

function open(): StoredCorpus {
  return new StoredCorpus(new IdbStore(name), { compress: true, now: () => Date.now() });
}

afterEach(() => deleteCorpus(name));

// Two hundred of them: npm run … bench/corpus; see its README.
test('a worker stopped at random moments leaves a whole corpus', { timeout: 120_000 }, async () => {
  const { last } = await stopAgainAndAgain(name, open, 8, 3);
  expect(last.articles).toBeGreaterThan(100);
  const corpus = open();
  expect(await corpus.maintain(60_000)).toBe(true);
  const after = await corpus.check();
  expect(after.problems).toEqual([]);
  expect(after.articles).toBe(last.articles);
  expect(after.segments).toBeLessThanOrEqual(3);
  corpus.close();
});
