import type { Corpus, NewArticle } from '../../lib/corpus/types';
import { openPack, packRecord } from '../../lib/packs';
import type { KeyValueStore } from '../../lib/platform/storage';

/** A pack that ships with the extension. `digest` changes with its contents. */
export interface ShippedPack {
  readonly file: string;
  readonly digest: string;
}

/** What the import of shipped packs needs. */
export interface SeedContext {
  readonly corpus: Corpus;
  readonly store: KeyValueStore;
  /** The packs in the build. */
  readonly list: () => Promise<readonly ShippedPack[]>;
  readonly read: (file: string) => Promise<Blob>;
  /** Runs the import while nobody deletes all: see SEEDS_LOCK. */
  readonly alone: <T>(act: () => Promise<T>) => Promise<T>;
  readonly report: (error: unknown, when: string) => void;
}

const KEY = 'shippedPacks';

/** file → what of it was imported. Written after the import, so that one that was cut off is done again. */
type Done = Readonly<Record<string, { readonly digest: string; readonly id: string }>>;

function parseDone(value: unknown): Done {
  return typeof value === 'object' && value !== null ? (value as Done) : {};
}

async function importPack(corpus: Corpus, file: Blob): Promise<string> {
  const pack = await openPack(file);
  if (!pack.ok) throw new Error(`shipped pack: ${pack.problem.code}`);
  const { header } = pack.value;
  const origin = { kind: 'pack', pack: header.id } as const;
  const articles: NewArticle[] = [];
  for await (const item of pack.value.articles()) {
    if (!item.ok) continue;
    const { id: _own, ...article } = item.article;
    articles.push(article);
  }
  const outcomes = await corpus.put(articles, origin);
  await corpus.savePack(packRecord(header, true, Date.now()));
  // What an older edition held and this one doesn't goes.
  const now = new Set(outcomes.map((it) => ('id' in it ? it.id : '')));
  for (;;) {
    const stored = await corpus.find('', { origin, limit: 1_000 });
    const gone = stored.articles.filter(({ id }) => !now.has(id));
    for (const { id } of gone) await corpus.remove(id, origin);
    if (gone.length === 0 || stored.total <= 1_000) break;
  }
  return header.id;
}

/**
 * Brings the shipped packs into the corpus: each once, again when a new edition ships, and never again after the
 * reader removed it. Safe to call at every start and to be cut off anywhere. Returns how many packs were imported.
 */
export async function importSeeds(context: SeedContext): Promise<number> {
  const [known, all] = await Promise.all([context.store.get(KEY), context.list()]);
  const done = parseDone(known);
  const shipped = all.filter(({ file, digest }) => done[file]?.digest !== digest);
  return shipped.length === 0 ? 0 : context.alone(() => importAll(shipped, done, context));
}

async function importAll(
  shipped: readonly ShippedPack[],
  known: Done,
  { corpus, store, read, report }: SeedContext,
): Promise<number> {
  let imported = 0;
  let done = known;
  const present = new Set((await corpus.packs()).map(({ id }) => id));
  for (const { file, digest } of shipped) {
    const before = done[file];
    try {
      const removedByReader = before !== undefined && !present.has(before.id);
      const id = removedByReader ? before.id : await importPack(corpus, await read(file));
      if (!removedByReader) imported += 1;
      done = { ...done, [file]: { digest, id } };
      await store.set(KEY, done);
    } catch (error) {
      // One bad pack must not keep the others out; it is tried again at the next start.
      report(error, `importing ${file}`);
    }
  }
  return imported;
}
