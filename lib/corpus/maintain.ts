import { trimAnnotations } from './annotations';
import { breathe } from './breathe';
import { readCatalogue, writeCatalogue } from './catalogue';
import { DocSet } from './codec/docset';
import { beginMerge, chooseMerge, stepMerge, sweepGarbage } from './merge';
import { stepPurge } from './purge';
import { stepReindex } from './reindex';
import { expireRemovals } from './removal';
import { stepRepair } from './repair';
import type { CorpusOptions } from './options';
import type { Store } from './store/types';

/** Begins the next merge that is due. `tidy`: also those that only keep the number of segments small. */
async function startMerge(store: Store, tidy: boolean): Promise<boolean> {
  return store.write(['meta'], async (transaction) => {
    const catalogue = await readCatalogue(transaction);
    if (catalogue.merge !== null) return false;
    const sources = chooseMerge(catalogue.segments, DocSet.decode(catalogue.dead), tidy);
    if (sources === null) return false;
    writeCatalogue(transaction, beginMerge(catalogue, sources));
    return true;
  });
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
): Promise<boolean> {
  const began = performance.now();
  const steps: readonly (() => Promise<boolean>)[] = [
    () => stepMerge(store),
    () => sweepGarbage(store),
    () => startMerge(store, false),
    ...(tidy
      ? [
          () => stepReindex(store),
          () => stepRepair(store),
          () => stepPurge(store, options.compress),
          () => startMerge(store, true),
          () => trimAnnotations(store),
        ]
      : []),
  ];
  if (tidy) await expireRemovals(store, options.now());
  for (;;) {
    let worked = false;
    for (const step of steps) {
      worked = await store.exclusive(step);
      if (worked) break;
    }
    if (!worked) return true;
    // Looked at after a step, not before: whatever the budget, every call gets on.
    if (performance.now() - began >= budgetMs) return false;
    await breathe();
  }
}
