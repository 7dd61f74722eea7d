import { openCorpus } from '../../lib/corpus';
import type { Corpus } from '../../lib/corpus/types';

/** Opens the corpus for one piece of work and closes it again. */
export async function withCorpus<T>(act: (corpus: Corpus) => Promise<T>): Promise<T> {
  const corpus = await openCorpus();
  try {
    return await act(corpus);
  } finally {
    corpus.close();
  }
}
