import { trimAnnotations } from './annotations';
import { breathe } from './breathe';
import { readCatalogue, writeCatalogue, type Catalogue, type Segment } from './catalogue';
import { DocSet } from './codec/docset';
import { beginMerge, chooseMerge, stepMerge, sweepGarbage } from './merge';
import { stepPurge } from './purge';
import { stepReindex } from './reindex';
import { expireRemovals } from './removal';
import { stepRepair } from './repair';
import type { CorpusOptions } from './options';
import type { Store } from './store/types';

function nextMerge(catalogue: Catalogue, tidy: boolean): readonly Segment[] | null {
  if (catalogue.merge !== null) return null;
  return chooseMerge(catalogue.segments, DocSet.decode(catalogue.dead), tidy);
}

/** Begins the next merge that is due. `tidy`: also those that only keep the number of segments small. */
async function startMerge(store: Store, tidy: boolean): Promise<boolean> {
  return store.write(['meta'], async (transaction) => {
    const catalogue = await readCatalogue(transaction);
    const sources = nextMerge(catalogue, tidy);
    if (sources === null) return false;
    writeCatalogue(transaction, beginMerge(catalogue, sources));
    return true;
  });
}

/** One kind of upkeep. */
interface Step {
  /** False where the catalogue tells that there is nothing to do. */
  readonly isDue: (seen: Catalogue) => boolean;
  /** Does the next piece of it; false where there was nothing to do. */
  readonly run: () => Promise<boolean>;
}

/** What a call for upkeep came to. */
export interface Upkeep {
  /** Nothing is left to do. */
  readonly done: boolean;
  /** Something was done. */
  readonly worked: boolean;
}

/**
 * Works until the time is used up or nothing is left to do, one bounded step after another; each is a transaction by
 * itself, so that a stop between any two loses nothing. Other contexts get the lock between steps.
 * `tidy` off does only the merging that an import must not run ahead of.
 */
export async function maintainCorpus(
  store: Store,
  budgetMs: number,
  options: CorpusOptions,
  tidy = true,
): Promise<Upkeep> {
  const began = performance.now();
  const always = (): boolean => true;
  const steps: readonly Step[] = [
    { isDue: ({ merge }) => merge !== null, run: () => stepMerge(store) },
    { isDue: ({ garbage }) => garbage.length > 0, run: () => sweepGarbage(store) },
    { isDue: (seen) => nextMerge(seen, false) !== null, run: () => startMerge(store, false) },
    ...(tidy
      ? [
          { isDue: always, run: () => stepReindex(store) },
          { isDue: always, run: () => stepRepair(store) },
          { isDue: always, run: () => stepPurge(store, options.compress) },
          {
            isDue: (seen: Catalogue) => nextMerge(seen, true) !== null,
            run: () => startMerge(store, true),
          },
          { isDue: always, run: () => trimAnnotations(store) },
        ]
      : []),
  ];
  if (tidy) await expireRemovals(store, options.now());
  for (let worked = false; ;) {
    // Writing transactions cost, even those that find nothing to do: a look at the catalogue spares most of them.
    const catalogue = await store.read(['meta'], readCatalogue);
    let stepped = false;
    for (const { isDue, run } of steps) {
      if (isDue(catalogue)) stepped = await store.exclusive(run);
      if (stepped) break;
    }
    if (!stepped) return { done: true, worked };
    worked = true;
    // Looked at after a step, not before: whatever the budget, every call gets on.
    if (performance.now() - began >= budgetMs) return { done: false, worked };
    await breathe();
  }
}
