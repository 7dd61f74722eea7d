import { readArticles } from './article-blocks';
import { contentHash } from './candidate';
import { gone, readCatalogue, writeCatalogue, type Catalogue, type Segment } from './catalogue';
import { HeadBlock, HEADS_SHIFT } from './codec/heads';
import { abandonMerge } from './merge';
import { buryBlocks } from './repair';
import { buildIndex, putBuckets, type IndexedDocument } from './segment-writer';
import { isStale } from './stale';
import { analyse, INDEX_VERSION } from './terms';
import { toHead } from './write-batch';
import type { Store } from './store/types';

/** Documents indexed anew in one step. */
const STEP_DOCUMENTS = 64;

/**
 * Indexes the next documents of a stale or damaged segment anew, into a small segment that takes its place for them;
 * search goes on over both. Returns false when no segment is stale. Call while holding the store's lock.
 */
export async function stepReindex(store: Store): Promise<boolean> {
  const seen = await store.read(['meta'], readCatalogue);
  const stale = seen.segments.find(isStale);
  if (stale === undefined) return false;
  const from = stale.from;
  const end = Math.min(stale.end, (Math.floor(from / STEP_DOCUMENTS) + 1) * STEP_DOCUMENTS);
  const { records, broken } = await readArticles(store, from, end);
  if (broken.size > 0) return buryBlocks(store, [...broken.keys()]);
  const dead = gone(seen);
  const living = records.filter(({ document }) => !dead.has(document));
  const documents = living.map(
    ({ document, record }): IndexedDocument & { analysis: ReturnType<typeof analyse> } => {
      return { document, analysis: analyse(record.title, record.text) };
    },
  );
  const postings = buildIndex(documents, from, 'postings');
  const words = buildIndex(documents, from, 'words');
  await store.write(['meta', 'postings', 'words', 'heads'], async (transaction) => {
    const catalogue = await readCatalogue(transaction);
    if (catalogue.generation !== seen.generation) return;
    const fresh: Segment = {
      id: catalogue.nextSegment,
      bits: postings.bits,
      wordBits: words.bits,
      base: from,
      from,
      end,
      documents: documents.length,
      bytes: postings.bytes + words.bytes,
      version: INDEX_VERSION,
    };
    putBuckets(transaction, 'postings', fresh.id, postings);
    putBuckets(transaction, 'words', fresh.id, words);
    for (let at = 0; at < living.length;) {
      const key = (living[at]?.document ?? 0) >> HEADS_SHIFT;
      let block = HeadBlock.empty();
      try {
        block = HeadBlock.decode(await transaction.get('heads', key));
      } catch {
        // Damaged or missing: made again here as far as this step reaches, by `repair` otherwise.
      }
      for (; at < living.length; at += 1) {
        const one = living[at];
        const analysis = documents[at]?.analysis;
        if (one === undefined || analysis === undefined || one.document >> HEADS_SHIFT !== key)
          break;
        block.set(one.document, toHead(one.record, contentHash(one.record), analysis));
      }
      transaction.put('heads', key, block.encode());
    }
    writeCatalogue(transaction, replacePart(catalogue, stale, fresh));
  });
  return true;
}

/** The catalogue with the first documents of `stale` now in `fresh`. */
function replacePart(catalogue: Catalogue, stale: Segment, fresh: Segment): Catalogue {
  const started =
    catalogue.merge?.sources.includes(stale.id) === true ? abandonMerge(catalogue) : catalogue;
  const rest: Segment = {
    ...stale,
    from: fresh.end,
    documents: Math.max(0, stale.documents - fresh.documents),
  };
  const isDone = rest.from >= rest.end;
  return {
    ...started,
    nextSegment: fresh.id + 1,
    segments: started.segments.flatMap((segment) => {
      if (segment.id !== stale.id) return [segment];
      return [...(fresh.documents > 0 ? [fresh] : []), ...(isDone ? [] : [rest])];
    }),
    garbage: isDone ? [...started.garbage, stale.id] : started.garbage,
  };
}
