import type { Corpus, NewArticle, Origin, PutOutcome } from './types';

/** Articles given to `put` at a time: what is one transaction, and whole records of articles. */
export const PIPELINE_BATCH = 128;

/**
 * Puts a stream of articles in with two batches under way: one being stored, and the next, which may be analysed
 * meanwhile (see CorpusOptions.analyst). Batches are stored in the order given.
 */
export class PutPipeline {
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly corpus: Pick<Corpus, 'put'>,
    private readonly origin: Origin,
    /** The import that they are put for; null: they stand at once. */
    private readonly session: string | null = null,
  ) {}

  /**
   * Begins to store a batch; `settled` hears what became of it. Resolves when the one before it is stored, rejects with
   * what that one met.
   */
  async add(
    articles: readonly NewArticle[],
    settled: (outcomes: readonly PutOutcome[]) => void,
  ): Promise<void> {
    const before = this.last;
    const stored = this.corpus.put(articles, this.origin, this.session);
    this.last = inTurn(before, stored, settled);
    // Nobody may be waiting when it rejects; whoever adds the next batch or finishes hears of it.
    this.last.catch(() => undefined);
    await before;
  }

  /** Resolves when all is stored; rejects with the first failure. */
  finish(): Promise<void> {
    return this.last;
  }

  /** Waits until nothing is under way any more, whatever became of it. */
  async rest(): Promise<void> {
    await this.last.catch(() => undefined);
  }
}

/** Waits for both whatever becomes of them: after a failure nothing is under way any more. */
async function inTurn(
  before: Promise<void>,
  stored: Promise<readonly PutOutcome[]>,
  settled: (outcomes: readonly PutOutcome[]) => void,
): Promise<void> {
  const [, own] = await Promise.allSettled([before, stored]);
  if (own.status === 'fulfilled') settled(own.value);
  await before;
  await stored;
}
