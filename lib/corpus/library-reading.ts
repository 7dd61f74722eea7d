import { ARTICLES_PER_BLOCK, ARTICLES_SHIFT, decodeArticles } from './codec/articles';
import type { FaultLog } from './faults';
import { holdsWords, MAX_PREFIX, type LibraryWord } from './library-words';
import type { Store } from './store/types';

/** The documents that pass, newest first; of some the index can't tell whether they hold the words: to be read. */
export interface Undecided {
  readonly possible: readonly number[];
  isOpen(document: number): boolean;
}

/** Undecided documents that hold the words, of those that were read. */
export interface Decided {
  readonly holding: ReadonlySet<number>;
  /** There are further ones that were not read. */
  readonly more: boolean;
}

/** Undecided documents read at once. */
const READ_AT_ONCE = 96;
/** No more of them are read for one search: some half a second. */
const MOST_READ = 4_096;

/**
 * Reads undecided documents, newest first, until a page that ends at `wanted` is full: those whose outlets, titles and texts
 * hold the words that the index is not sure of.
 */
export async function readWhatHolds(
  store: Store,
  { possible, isOpen }: Undecided,
  words: readonly LibraryWord[],
  wanted: number,
  faults: FaultLog,
): Promise<Decided> {
  const unsure = words.filter(({ isCommon, typed }) => isCommon || typed.length > MAX_PREFIX);
  const holding = new Set<number>();
  const undecided = possible.filter(isOpen);
  const isFull = (next: number | undefined): boolean => {
    let listed = 0;
    for (const document of possible) {
      if (document === next) break;
      if (!isOpen(document) || holding.has(document)) listed += 1;
    }
    return listed >= wanted;
  };
  let read = 0;
  while (read < Math.min(undecided.length, MOST_READ) && (read === 0 || !isFull(undecided[read]))) {
    const some = undecided.slice(read, read + READ_AT_ONCE);
    for (const document of await thoseHolding(store, some, unsure, faults)) holding.add(document);
    read += some.length;
  }
  return { holding, more: read < undecided.length };
}

/** Those of some documents that hold all the words. A block that can't be read is noted, and none of its documents does. */
async function thoseHolding(
  store: Store,
  documents: readonly number[],
  words: readonly LibraryWord[],
  faults: FaultLog,
): Promise<number[]> {
  const byBlock = new Map<number, number[]>();
  for (const document of documents) {
    const key = document >> ARTICLES_SHIFT;
    const others = byBlock.get(key);
    if (others === undefined) byBlock.set(key, [document]);
    else others.push(document);
  }
  const blocks = await store.read(['articles'], (transaction) =>
    Promise.all(
      Array.from(
        byBlock.keys(),
        async (key) => [key, await transaction.get('articles', key)] as const,
      ),
    ),
  );
  const found = blocks.map(async ([key, value]) => {
    try {
      const block = await decodeArticles(value);
      return (byBlock.get(key) ?? []).filter((document) => {
        const article = block[document & (ARTICLES_PER_BLOCK - 1)];
        return article ? holdsWords(article, words) : false;
      });
    } catch (error) {
      faults.note('articles', key, error);
      return [];
    }
  });
  return (await Promise.all(found)).flat();
}
