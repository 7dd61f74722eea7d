import type { LocalizedText } from '../claims/types';
import type { Corpus, NewArticle, Origin, PackRecord } from '../corpus/types';
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
export type ImportCorpus = Pick<Corpus, 'put' | 'packs' | 'savePack' | 'remove' | 'removeOrigin'>;

/** How far an import is. `done` and `total` are bytes while checking, articles while writing. */
export interface ImportProgress {
  readonly phase: 'checking' | 'writing';
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

export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** The pack came with the extension. Default false. */
  readonly shipped?: boolean;
  /** ms since the epoch. Default: now. */
  readonly now?: number;
  readonly limits?: PackLimits;
}

/** Articles put in one transaction: few enough to show progress, enough to be quick. */
const BATCH = 100;

function everyLanguage(text: PackText): string | LocalizedText {
  if (typeof text === 'string') return text;
  const any = text.ar ?? text.en ?? text.fr ?? '';
  return { ar: text.ar ?? any, en: text.en ?? text.fr ?? any, fr: text.fr ?? text.en ?? any };
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

/** Writes the articles of a checked pack, and can take back what it has written. */
class PackWriter {
  readonly counts = { added: 0, updated: 0, duplicate: 0 };
  readonly rejected: (Rejection | CorpusRejection)[];
  rejectedCount: number;
  private readonly origin: Origin;
  private readonly addedIds: string[] = [];

  constructor(
    private readonly corpus: ImportCorpus,
    private readonly check: PackCheck,
  ) {
    this.origin = { kind: 'pack', pack: check.pack.header.id };
    this.rejected = [...check.rejected];
    this.rejectedCount = check.rejectedCount;
  }

  async put(batch: readonly { article: PackArticle; number: number }[]): Promise<void> {
    const outcomes = await this.corpus.put(
      batch.map((it) => newArticle(it.article)),
      this.origin,
    );
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

  /** Takes back what was added. An earlier edition of the pack stays. */
  async takeBack(known: boolean): Promise<void> {
    if (!known) await this.corpus.removeOrigin(this.origin);
    else for (const id of this.addedIds) await this.corpus.remove(id, this.origin);
  }

  summary(): ImportSummary {
    const { id: pack, title } = this.check.pack.header;
    const { rejectedCount, rejected } = this;
    return { pack, title, ...this.counts, rejectedCount, rejected };
  }
}

/**
 * Imports a pack: reads it from end to end first, and only then writes it, article by article.
 * Stopped or failing half-way, it takes back what it has written.
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
    onBytes: (done) => onProgress?.({ phase: 'checking', title: null, done, total: file.size }),
  });
  if (!checked.ok) return { kind: 'problem', problem: checked.problem };
  const check = checked.value;
  const { header } = check.pack;
  const known = (await corpus.packs()).some((it) => it.id === header.id);
  const writer = new PackWriter(corpus, check);
  try {
    await corpus.savePack(packRecord(header, shipped, now));
    let batch: { article: PackArticle; number: number }[] = [];
    let done = 0;
    const flush = async (): Promise<void> => {
      if (signal?.aborted) throw new PackError({ code: 'aborted' });
      if (batch.length > 0) await writer.put(batch);
      done += batch.length;
      batch = [];
      onProgress?.({ phase: 'writing', title: header.title, done, total: check.valid });
    };
    for await (const item of check.pack.articles()) {
      if (!item.ok) continue;
      batch.push(item);
      if (batch.length === BATCH) await flush();
    }
    await flush();
    return { kind: 'done', summary: writer.summary() };
  } catch (error) {
    await writer.takeBack(known);
    if (error instanceof PackError) return { kind: 'problem', problem: error.problem };
    throw error;
  }
}
