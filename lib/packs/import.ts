import type { LocalizedText } from '../claims/types';
import { ImportGone } from '../corpus/import-gone';
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
import { Remarks, remarksOf, type Remark } from './remarks';
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
  'put' | 'removeOrigin' | 'imports' | 'beginImport' | 'commitImport' | 'endImport'
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
  /** What is to be said of articles that were taken, or are there already. */
  readonly remarks: readonly Remark[];
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
  | { readonly kind: 'problem'; readonly problem: PackProblem }
  /** Meanwhile somebody took out the pack, or all articles: nothing of the import is left. */
  | { readonly kind: 'gone' };

/** An import under way, as the corpus notes it, without its file. */
export type BegunImport = Omit<ImportSession, 'source'>;

export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** The import that was cut off and goes on now. What it wrote is kept and known again. */
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
 * Takes back what an import that an earlier version cut off left in the corpus: it wrote where all could see it. What
 * this version writes is held until the import is done, and given up by `endImport`.
 */
async function takeBackOlder(corpus: ImportCorpus, begun: BegunImport): Promise<void> {
  if (begun.edition === false) await corpus.removeOrigin(begun.origin, true);
}

/**
 * Notes in the corpus that an import is under way, with its file: whatever dies in the middle, the next one to look
 * (`unfinishedImports`) can do it again from the start, for articles that are held already are found to be duplicates.
 * Returns the session.
 */
async function begin(
  corpus: ImportCorpus,
  header: PackHeader,
  file: Blob,
  { label = header.id, now = Date.now(), resumed }: ImportOptions,
): Promise<string> {
  const id = `pack:${header.id}`;
  const before = (await corpus.imports()).find((it) => it.id === id);
  if (before !== undefined) await takeBackOlder(corpus, before);
  const counts = { position: 0, added: 0, updated: 0, duplicates: 0, rejected: 0 };
  const origin = { kind: 'pack', pack: header.id } as const;
  const begun = { id, origin, label, ...counts, started: before?.started ?? now };
  const goOn = resumed?.id === id;
  // A private window may refuse to keep a file, and a full disk has no room for it: better without than not at all.
  await corpus
    .beginImport({ ...begun, source: file }, goOn)
    .catch(() => corpus.beginImport({ ...begun, source: null }, goOn));
  return id;
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

/** Writes the articles of a checked pack, held for its import, and counts them. */
class PackWriter {
  readonly counts = { added: 0, updated: 0, duplicate: 0 };
  readonly rejected: (Rejection | CorpusRejection)[];
  rejectedCount: number;
  private readonly remarks = new Remarks();
  /** Articles that are settled. */
  done = 0;
  private readonly pipeline: PutPipeline;

  constructor(
    corpus: ImportCorpus,
    private readonly check: PackCheck,
    session: string,
  ) {
    const origin: Origin = { kind: 'pack', pack: check.pack.header.id };
    this.pipeline = new PutPipeline(corpus, origin, session);
    this.rejected = [...check.rejected];
    this.rejectedCount = check.rejectedCount;
  }

  /** Begins to write a batch; resolves when the one before it is written. */
  put(batch: readonly NumberedArticle[]): Promise<void> {
    for (const { article, number } of batch)
      for (const code of remarksOf(article)) this.remarks.add(code, number);
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
        return;
      }
      this.rejectedCount++;
      if (this.rejected.length < REJECTIONS_LISTED) {
        const article = batch[i]?.number ?? 0;
        this.rejected.push({ code: 'refused', article, reason: it.reason });
      }
    });
  }

  /** Resolves when nothing is under way any more. */
  rest(): Promise<void> {
    return this.pipeline.rest();
  }

  summary(): ImportSummary {
    const { id: pack, title } = this.check.pack.header;
    const { rejectedCount, rejected } = this;
    return { pack, title, ...this.counts, rejectedCount, rejected, remarks: this.remarks.all() };
  }
}

/**
 * Imports a pack: reads it from end to end first, then writes it article by article, and when all is written has it
 * stand at once. Stopped or failing before that, or when the pack was removed meanwhile, it leaves the corpus as it was.
 * @throws what the corpus throws (QuotaError, StoreError)
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
    if (options.resumed) {
      // It can't go on: its file is no longer good, or the reader wants no more of it.
      await takeBackOlder(corpus, options.resumed);
      await corpus.endImport(options.resumed.id);
    }
    return { kind: 'problem', problem: checked.problem };
  }
  const check = checked.value;
  const { header } = check.pack;
  const session = await begin(corpus, header, file, options);
  const writer = new PackWriter(corpus, check, session);
  try {
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
    await writer.finish();
    stopped();
    if (!(await corpus.commitImport(session, packRecord(header, shipped, now)))) {
      throw new ImportGone('The import is no longer under way.');
    }
    tell();
    return { kind: 'done', summary: writer.summary() };
  } catch (error) {
    await writer.rest();
    await corpus.endImport(session);
    if (error instanceof PackError) return { kind: 'problem', problem: error.problem };
    if (error instanceof ImportGone) return { kind: 'gone' };
    throw error;
  }
}
