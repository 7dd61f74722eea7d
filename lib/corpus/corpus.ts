import type { ArticleAnnotation, ArticleInput } from '../claims/types';
import { readAnnotations, writeAnnotations } from './annotations';
import { articleId } from './candidate';
import { readAllOriginSets, readCatalogue, readOutlets } from './catalogue';
import { checkCorpus } from './check';
import { beginImport, commitImport, endImport } from './draft';
import { FaultLog, recordFaults } from './faults';
import { findIds, findPage, type FindOptions } from './library';
import { maintainCorpus } from './maintain';
import { countOutlets } from './outlet-counts';
import { listPacks } from './packs';
import type { CorpusOptions } from './options';
import { putArticles, PutTurns } from './put';
import { locateArticle } from './read-articles';
import { related, relatedHeads } from './related';
import { removeArticle, removeArticles, removeOrigin, restoreOrigin, takeOut } from './removal';
import type { Store } from './store/types';
import { walkOrigin } from './walk';
import type {
  CheckReport,
  Corpus,
  CorpusStats,
  Fault,
  FoundIds,
  HeadHit,
  ImportSession,
  LibraryFilter,
  LibraryPage,
  NewArticle,
  Origin,
  OutletCount,
  PackInfo,
  PackRecord,
  PutOutcome,
  Removal,
  SearchHit,
  SearchOptions,
  StoredArticle,
  TakenOut,
} from './types';

/** Annotations have some 45 kB each: with so many the store is settled, or the next openings pay for them. */
const MANY_ANNOTATIONS = 8;

/** The corpus over any store: all state is in the store, so that a worker may end at any moment. */
export class StoredCorpus implements Corpus {
  /** Faults met by readers are written down behind their backs; whoever asks for them waits for that. */
  private recording: Promise<void> = Promise.resolve();
  /** Upkeep has written much since the store was last settled. */
  private unsettled = false;
  private readonly turns = new PutTurns();

  constructor(
    private readonly store: Store,
    private readonly options: CorpusOptions,
  ) {}

  put(
    articles: readonly NewArticle[],
    origin: Origin,
    session: string | null = null,
  ): Promise<readonly PutOutcome[]> {
    return putArticles(this.store, articles, { origin, session }, this.options, this.turns);
  }

  async get(id: string): Promise<StoredArticle | undefined> {
    return this.reading(async (faults) => (await locateArticle(this.store, id, faults))?.article);
  }

  async *articlesOf(origin: Origin): AsyncGenerator<StoredArticle> {
    const faults = new FaultLog();
    try {
      yield* walkOrigin(this.store, origin, faults);
    } finally {
      this.record(faults);
    }
  }

  idOf(article: Pick<NewArticle, 'outlet' | 'url' | 'title' | 'text'>): string {
    return articleId(article);
  }

  related(article: ArticleInput, options?: SearchOptions): Promise<readonly SearchHit[]> {
    return this.reading((faults) => related(this.store, article, options, faults));
  }

  relatedHeads(article: ArticleInput, options?: SearchOptions): Promise<readonly HeadHit[]> {
    return this.reading((faults) => relatedHeads(this.store, article, options, faults));
  }

  remove(id: string, origin?: Origin): Promise<StoredArticle | undefined> {
    return this.reading((faults) => removeArticle(this.store, id, origin, faults));
  }

  takeOut(ids: readonly string[], origin: Origin): Promise<TakenOut> {
    return takeOut(this.store, ids, origin, this.options.now());
  }

  removeMany(ids: readonly string[], origin: Origin): Promise<number> {
    return removeArticles(this.store, ids, origin);
  }

  removeOrigin(origin: Origin, forGood = false): Promise<Removal> {
    return removeOrigin(this.store, origin, this.options.now(), forGood);
  }

  restoreOrigin(ticket: string): Promise<number | null> {
    return restoreOrigin(this.store, ticket);
  }

  edition(): Promise<number> {
    return this.store.read(
      ['meta'],
      async (transaction) => (await readCatalogue(transaction)).edition,
    );
  }

  async stats(): Promise<CorpusStats> {
    const [counted, { used }] = await Promise.all([
      this.store.read(['meta'], async (transaction) => {
        const [{ articles }, outlets] = await Promise.all([
          readCatalogue(transaction),
          readOutlets(transaction),
        ]);
        return { articles, outlets: outlets.counts.filter((count) => count > 0).length };
      }),
      this.store.estimate(),
    ]);
    return { ...counted, bytes: used };
  }

  outlets(origin?: Origin): Promise<readonly OutletCount[]> {
    return countOutlets(this.store, origin);
  }

  origins(): Promise<readonly { readonly origin: Origin; readonly articles: number }[]> {
    return this.store.read(['meta', 'sets'], async (transaction) => {
      const catalogue = await readCatalogue(transaction);
      const sets = await readAllOriginSets(transaction, catalogue);
      return catalogue.origins.map(({ origin }, i) => ({ origin, articles: sets[i]?.size ?? 0 }));
    });
  }

  savePack(pack: PackRecord): Promise<void> {
    return this.store.write(['packs'], (transaction) => {
      transaction.put('packs', pack.id, pack);
      return Promise.resolve();
    });
  }

  packs(): Promise<readonly PackInfo[]> {
    return this.reading((faults) => listPacks(this.store, faults));
  }

  find(query: string, options?: FindOptions): Promise<LibraryPage> {
    return this.reading((faults) => findPage(this.store, query, options ?? {}, faults));
  }

  findIds(query: string, filter: LibraryFilter = {}): Promise<FoundIds> {
    return this.reading((faults) => findIds(this.store, query, filter, faults));
  }

  annotations(
    ids: readonly string[],
    version: number,
  ): Promise<ReadonlyMap<string, ArticleAnnotation>> {
    return readAnnotations(this.store, ids, version);
  }

  async saveAnnotations(
    annotations: ReadonlyMap<string, ArticleAnnotation>,
    version: number,
  ): Promise<void> {
    await writeAnnotations(this.store, annotations, version, this.options.now());
    // Nobody waits for it, and it never rejects.
    if (annotations.size >= MANY_ANNOTATIONS) void this.store.settle();
  }

  beginImport(session: ImportSession, goOn: boolean): Promise<void> {
    return beginImport(this.store, session, goOn);
  }

  imports(): Promise<readonly ImportSession[]> {
    return this.store.read(['imports'], async (transaction) =>
      (await transaction.entries('imports')).map(([, value]) => value as ImportSession),
    );
  }

  async commitImport(id: string, pack: PackRecord): Promise<boolean> {
    const isDone = await commitImport(this.store, id, pack);
    await this.store.settle();
    return isDone;
  }

  async endImport(id: string): Promise<void> {
    await endImport(this.store, id);
    await this.store.settle();
  }

  async maintain(budgetMs: number): Promise<boolean> {
    await this.recording;
    const { done, worked } = await maintainCorpus(this.store, budgetMs, this.options);
    this.unsettled ||= worked;
    if (done && this.unsettled) {
      this.unsettled = false;
      await this.store.settle();
    }
    return done;
  }

  async faults(): Promise<readonly Fault[]> {
    await this.recording;
    return this.store.read(['faults'], async (transaction) =>
      (await transaction.entries('faults')).map(([, value]) => value as Fault),
    );
  }

  async check(): Promise<CheckReport> {
    await this.recording;
    return this.reading((faults) => checkCorpus(this.store, faults));
  }

  close(): void {
    this.store.close();
  }

  /** Runs a reader; what it could not read is written down without making it wait. */
  private async reading<T>(body: (faults: FaultLog) => Promise<T>): Promise<T> {
    const faults = new FaultLog();
    const result = await body(faults);
    this.record(faults);
    return result;
  }

  private record(faults: FaultLog): void {
    if (faults.found.length === 0) return;
    this.recording = this.recording
      .then(() => recordFaults(this.store, faults.found, this.options.now()))
      // A note that can't be written is written by the next reader.
      .catch(() => undefined);
  }
}
