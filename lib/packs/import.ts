import type { LocalizedText } from '../claims/types';
import { PIPELINE_BATCH, PutPipeline } from '../corpus/put-pipeline';
import type {
  Corpus,
  ImportSession,
  NewArticle,
  Origin,
  PackRecord,
  PutOutcome,
} from '../corpus/types';
import { checkPack, type PackCheck } from './check';
import { PACK_LIMITS, REJECTIONS_LISTED, type PackLimits } from './limits';
import {
  PackError,
  type PackArticle,
  type PackHeader,
  type PackProblem,
  type PackText,
  type Rejection,
} from './types';

/** What an import needs of the corpus. */
export type ImportCorpus = Pick<
  Corpus,
  | 'put'
  | 'packs'
  | 'savePack'
  | 'removeMany'
  | 'removeOrigin'
  | 'imports'
  | 'saveImport'
  | 'endImport'
>;

/** How far an import is. `done` and `total` are bytes while checking, articles while writing. */
export interface ImportProgress {
  readonly phase: 'checking' | 'writing';
  /** The pack's id and title, null until they are known. */
  readonly pack: string | null;
  readonly title: PackText | null;
  readonly done: number;
  readonly total: number;
}

/** What an import did. */
export interface ImportSummary {
  readonly pack: string;
  readonly title: PackText;
  readonly added: number;
  readonly updated: number;
  readonly duplicate: number;
  readonly rejectedCount: number;
  /** The first of them, REJECTIONS_LISTED at the most. */
  readonly rejected: readonly (Rejection | CorpusRejection)[];
}

/** An article that was well-formed and that the corpus would not take. */
export interface CorpusRejection {
  readonly code: 'refused';
  readonly article: number;
  readonly reason: string;
}

export type ImportOutcome =
  | { readonly kind: 'done'; readonly summary: ImportSummary }
  /** The file as a whole is bad, or the reading was stopped: the corpus is as it was. */
  | { readonly kind: 'problem'; readonly problem: PackProblem };

/** An import under way, as the corpus notes it, without its file. */
export type BegunImport = Omit<ImportSession, 'source'>;

export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  /**
   * Hears, before the import ends without being done, whether everything that it wrote was taken back. Of a newer
   * edition of a pack only what was new goes: what replaced an earlier text stays.
   */
  readonly onTakenBack?: (everything: boolean) => void;
  /** The import that was cut off and goes on now: what it wrote is taken back if this one does not come to its end. */
  readonly resumed?: BegunImport;
  /** What to call the file when the import goes on after a stop. Default: the pack's id. */
  readonly label?: string;
  /** The pack came with the extension. Default false. */
  readonly shipped?: boolean;
  /** ms since the epoch. Default: now. */
  readonly now?: number;
  readonly limits?: PackLimits;
}

function everyLanguage(text: PackText): string | LocalizedText {
  if (typeof text === 'string') return text;
  const any = text.ar ?? text.en ?? text.fr ?? '';
  return { ar: text.ar ?? any, en: text.en ?? text.fr ?? any, fr: text.fr ?? text.en ?? any };
}

/**
 * Notes in the corpus that an import is under way, with its file: whatever dies in the middle, the next
 * one to look (`unfinishedImports`) can do it again from the start, for articles that are there already
 * are found to be duplicates. A note of the same pack from before is kept: what it says of the beginning holds.
 */
async function noteBegun(
  corpus: ImportCorpus,
  header: PackHeader,
  file: Blob,
  { label = header.id, now = Date.now() }: ImportOptions,
): Promise<{ readonly id: string; readonly edition: boolean; readonly before: boolean }> {
  const id = `pack:${header.id}`;
  const [imports, packs] = await Promise.all([corpus.imports(), corpus.packs()]);
  const before = imports.find((it) => it.id === id);
  const counts = { position: 0, added: 0, updated: 0, duplicates: 0, rejected: 0 };
  const origin = { kind: 'pack', pack: header.id } as const;
  // Of an import that was cut off in its first run, the pack that is there is its own.
  const edition = packs.some((it) => it.id === header.id) && before?.edition !== false;
  const begun = { id, origin, label, ...counts, started: before?.started ?? now, edition };
  // A private window may refuse to keep a file, and a full disk has no room for it: better without than not at all.
  await corpus
    .saveImport({ ...begun, source: file })
    .catch(() => corpus.saveImport({ ...begun, source: null }));
  return { id, edition, before: before !== undefined };
}

/** An import that was cut off, with the file to do it again from. */
export interface UnfinishedImport {
  readonly file: Blob;
  readonly label: string;
  readonly begun: BegunImport;
}

/** Imports that were cut off by the end of the browser or of the page. Those whose file was not kept are forgotten. */
export async function unfinishedImports(
  corpus: Pick<Corpus, 'imports' | 'endImport'>,
): Promise<readonly UnfinishedImport[]> {
  const found: UnfinishedImport[] = [];
  for (const { source, ...begun } of await corpus.imports()) {
    if (!begun.id.startsWith('pack:')) continue;
    if (source) found.push({ file: source, label: begun.label, begun });
    else await corpus.endImport(begun.id);
  }
  return found;
}

/** What the corpus keeps of a pack's header. */
export function packRecord(header: PackHeader, shipped: boolean, imported: number): PackRecord {
  const { id, title, description, author, license, homepage, created } = header;
  return {
    id,
    title: everyLanguage(title),
    ...(description !== undefined && { description: everyLanguage(description) }),
    ...(author !== undefined && { author }),
    ...(license !== undefined && { license }),
    ...(homepage !== undefined && { homepage }),
    ...(created !== undefined && { created }),
    shipped,
    imported,
  };
}

function newArticle(article: PackArticle): NewArticle {
  const { id: _authorsOwn, ...rest } = article;
  return rest;
}

interface NumberedArticle {
  readonly article: PackArticle;
  readonly number: number;
}

/** Writes the articles of a checked pack, and can take back what it has written. */
class PackWriter {
  readonly counts = { added: 0, updated: 0, duplicate: 0 };
  readonly rejected: (Rejection | CorpusRejection)[];
  rejectedCount: number;
  /** Articles that are settled. */
  done = 0;
  private readonly origin: Origin;
  private readonly pipeline: PutPipeline;
  private readonly addedIds: string[] = [];

  constructor(
    private readonly corpus: ImportCorpus,
    private readonly check: PackCheck,
  ) {
    this.origin = { kind: 'pack', pack: check.pack.header.id };
    this.pipeline = new PutPipeline(corpus, this.origin);
    this.rejected = [...check.rejected];
    this.rejectedCount = check.rejectedCount;
  }

  /** Begins to write a batch; resolves when the one before it is written. */
  put(batch: readonly NumberedArticle[]): Promise<void> {
    const articles = batch.map((it) => newArticle(it.article));
    return this.pipeline.add(articles, (outcomes) => this.count(batch, outcomes));
  }

  /** Resolves when all is written. */
  finish(): Promise<void> {
    return this.pipeline.finish();
  }

  private count(batch: readonly NumberedArticle[], outcomes: readonly PutOutcome[]): void {
    this.done += batch.length;
    outcomes.forEach((it, i) => {
      if (it.outcome !== 'rejected') {
        this.counts[it.outcome]++;
        if (it.outcome === 'added') this.addedIds.push(it.id);
        return;
      }
      this.rejectedCount++;
      if (this.rejected.length < REJECTIONS_LISTED) {
        const article = batch[i]?.number ?? 0;
        this.rejected.push({ code: 'refused', article, reason: it.reason });
      }
    });
  }

  /** Takes back what was added. An earlier edition of the pack stays. Returns whether nothing else was written. */
  async takeBack(edition: boolean): Promise<boolean> {
    await this.pipeline.rest();
    if (!edition) await this.corpus.removeOrigin(this.origin, true);
    else await this.corpus.removeMany(this.addedIds, this.origin);
    return !edition || this.counts.updated === 0;
  }

  summary(): ImportSummary {
    const { id: pack, title } = this.check.pack.header;
    const { rejectedCount, rejected } = this;
    return { pack, title, ...this.counts, rejectedCount, rejected };
  }
}

/** Ends an import that was cut off and can't go on: its file is no longer good, or the reader wants no more of it. */
async function giveUp(corpus: ImportCorpus, begun: BegunImport): Promise<boolean> {
  const edition = begun.edition !== false;
  if (!edition) await corpus.removeOrigin(begun.origin, true);
  await corpus.endImport(begun.id);
  return !edition;
}

/**
 * Imports a pack: reads it from end to end first, and only then writes it, article by article.
 * Stopped or failing half-way, it takes back what it has written; so it does when the pack was removed meanwhile.
 * @throws what the corpus throws (QuotaError, StoreError), after taking back
 */
export async function importPack(
  file: Blob,
  corpus: ImportCorpus,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const { signal, onProgress, shipped = false, now = Date.now(), limits = PACK_LIMITS } = options;
  const checked = await checkPack(file, {
    limits,
    ...(signal && { signal }),
    onBytes: (done) =>
      onProgress?.({ phase: 'checking', pack: null, title: null, done, total: file.size }),
  });
  if (!checked.ok) {
    if (options.resumed) options.onTakenBack?.(await giveUp(corpus, options.resumed));
    return { kind: 'problem', problem: checked.problem };
  }
  const check = checked.value;
  const { header } = check.pack;
  const writer = new PackWriter(corpus, check);
  const { id, before, ...noted } = await noteBegun(corpus, header, file, options);
  let { edition } = noted;
  const record = packRecord(header, shipped, now);
  const isThere = async (): Promise<boolean> =>
    (await corpus.packs()).some((it) => it.id === header.id);
  try {
    // The record of an earlier edition holds for as long as its articles may come back.
    if (!edition) await corpus.savePack(record);
    let batch: NumberedArticle[] = [];
    const tell = (): void => {
      const { done } = writer;
      const { id: pack, title } = header;
      onProgress?.({ phase: 'writing', pack, title, done, total: check.valid });
    };
    const stopped = (): void => {
      if (signal?.aborted) throw new PackError({ code: 'aborted' });
    };
    const flush = async (): Promise<void> => {
      stopped();
      await writer.put(batch);
      batch = [];
      tell();
    };
    for await (const item of check.pack.articles()) {
      if (!item.ok) continue;
      batch.push(item);
      if (batch.length === PIPELINE_BATCH) await flush();
    }
    if (batch.length > 0) await flush();
    stopped();
    await writer.finish();
    if (!(await isThere())) {
      // Removed on another page while it was being written: articles without their pack could not be found again.
      edition = false;
      throw new PackError({ code: 'aborted' });
    }
    if (edition) await corpus.savePack(record);
    tell();
    await corpus.endImport(id);
    return { kind: 'done', summary: writer.summary() };
  } catch (error) {
    const everything = await writer.takeBack(edition);
    await corpus.endImport(id);
    options.onTakenBack?.(everything && !(edition && before));
    if (error instanceof PackError) return { kind: 'problem', problem: error.problem };
    throw error;
  }
}
