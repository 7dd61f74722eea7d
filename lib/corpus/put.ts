import type { Batch, FreshDocument, Target } from './batch-sets';
import { originRank, toCandidate, type Candidate } from './candidate';
import { readAllOriginSets, readCatalogue, type Catalogue } from './catalogue';
import { DocSet } from './codec/docset';
import { HeadBlock, HEADS_SHIFT, type HeadRecord } from './codec/heads';
import { breathe } from './breathe';
import { ImportGone } from './import-gone';
import { IdReader, type Holders } from './ids';
import { maintainCorpus } from './maintain';
import { analyse, type Analysis } from './terms';
import { writeBatch } from './write-batch';
import { QuotaError, type ReadTransaction, type Store } from './store/types';
import type { CorpusOptions } from './options';
import type { NewArticle, PutOutcome } from './types';

/** A batch is one transaction: small enough that a search waiting behind it does not notice. */
const BATCH_ARTICLES = 128;
const BATCH_CHARACTERS = 1_000_000;

/** From here on a batch is part of an import, and looks after room and merging. */
const LARGE_BATCH = 64;

/** Time for merging after a batch, in milliseconds: over an import more than merging takes. */
const MERGE_MS = 100;

/** Bytes that a character of an article takes, index and all, and what is left for merging, which writes before it deletes. */
const BYTES_PER_CHARACTER = 2;
const SPARE_BYTES = 20_000_000;

/** What the corpus knows of an article that is to be put: the document that stands, for an import the one it holds. */
interface Known {
  readonly document: number;
  /** Taken out with its origin, and not yet back. */
  readonly hidden: boolean;
  /** Null where the head can't be read: the article is then written anew. */
  readonly head: HeadRecord | null;
  readonly rank: number;
}

/** What is known of all candidates, at one moment. */
interface Survey {
  readonly catalogue: Catalogue;
  readonly known: ReadonlyMap<string, Known>;
  readonly holders: ReadonlyMap<string, Holders>;
}

/** Cuts a list into batches. A single long article is a batch by itself. */
function* batches(articles: readonly NewArticle[]): Generator<readonly NewArticle[]> {
  let start = 0;
  let characters = 0;
  for (let i = 0; i < articles.length; i += 1) {
    const length = articles[i]?.text.length ?? 0;
    if (i > start && (i - start >= BATCH_ARTICLES || characters + length > BATCH_CHARACTERS)) {
      yield articles.slice(start, i);
      start = i;
      characters = 0;
    }
    characters += length;
  }
  if (start < articles.length) yield articles.slice(start);
}

/** A batch before its turn. */
interface Prepared {
  readonly articles: readonly NewArticle[];
  readonly candidates: readonly (Candidate | { readonly reason: string })[];
  /** What was analysed ahead. Never rejects. */
  readonly analyses: Promise<Analyses>;
  /** Rejects where the browser allows no more. Asked ahead: the answer takes as long as an analysis of some articles. */
  readonly room: Promise<void>;
}

type Analyses = Map<Candidate, Analysis>;

/** The batches of one corpus object, stored one after another in the order in which they ask. */
export class PutTurns {
  /** The batch before was mostly new to the corpus; of a pack that is imported again nothing need be analysed. */
  mostlyNew = true;
  private last: Promise<unknown> = Promise.resolve();

  next<T>(body: () => Promise<T>): Promise<T> {
    const turn = this.last.then(body);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

/**
 * Puts articles in, batch by batch; each batch is stored (and searchable, unless it is held for an import) as a whole
 * or not at all. Where there is an analyst, a batch is analysed while the one before it is stored, be it of the same call or of another.
 */
export async function putArticles(
  store: Store,
  articles: readonly NewArticle[],
  target: Target,
  options: CorpusOptions,
  turns: PutTurns,
): Promise<readonly PutOutcome[]> {
  const outcomes: PutOutcome[] = [];
  const all = [...batches(articles)];
  let following = all[0] && prepare(store, all[0], options, turns);
  for (let i = 0; following !== undefined; i += 1) {
    const prepared: Prepared = following;
    const after = all[i + 1];
    following = after && prepare(store, after, options, turns);
    const settled = await turns.next(async () => {
      const large = prepared.articles.length >= LARGE_BATCH;
      const batch = await putBatch(store, prepared, target, options);
      const fresh = batch.filter(({ outcome }) => outcome === 'added' || outcome === 'updated');
      turns.mostlyNew = fresh.length * 2 >= batch.length;
      // Merging keeps pace with the import, so that a search in the middle of it finds few segments.
      if (large) await maintainCorpus(store, MERGE_MS, options, false);
      return batch;
    });
    outcomes.push(...settled);
  }
  return outcomes;
}

function prepare(
  store: Store,
  articles: readonly NewArticle[],
  options: CorpusOptions,
  { mostlyNew }: PutTurns,
): Prepared {
  const candidates = articles.map(toCandidate);
  const large = articles.length >= LARGE_BATCH;
  const ahead = options.analyst !== undefined && mostlyNew && large;
  const room = large ? ensureRoom(store, articles) : Promise.resolve();
  room.catch(() => undefined);
  const analyses: Analyses = new Map();
  const ready = ahead
    ? analyseAll(
        candidates.filter((candidate) => 'id' in candidate),
        analyses,
        options,
      )
    : Promise.resolve();
  // What could not be analysed ahead is analysed in its turn, where an error is told.
  const done = ready.catch(() => undefined).then(() => analyses);
  return { articles, candidates, analyses: done, room };
}

/** From so many articles on the analyst is asked; for fewer the way there takes longer than the work. */
const ANALYST_ARTICLES = 8;

/** Adds the analyses of those that have none yet. */
async function analyseAll(
  candidates: readonly Candidate[],
  analyses: Analyses,
  { analyst }: CorpusOptions,
): Promise<void> {
  const missing = candidates.filter((candidate) => !analyses.has(candidate));
  if (analyst !== undefined && missing.length >= ANALYST_ARTICLES) {
    const texts = missing.map(({ article }) => article);
    // An analyst that can't is done without.
    const made = await analyst.analyse(texts).catch(() => []);
    made.forEach((analysis, i) => {
      const candidate = missing[i];
      if (candidate !== undefined) analyses.set(candidate, analysis);
    });
  }
  for (const candidate of missing) {
    if (analyses.has(candidate)) continue;
    analyses.set(candidate, analyse(candidate.article.title, candidate.article.text));
    await breathe();
  }
}

/** Refuses a batch that would use up what the browser allows, before half of the import is lost in trying. */
async function ensureRoom(store: Store, batch: readonly NewArticle[]): Promise<void> {
  const { used, quota } = await store.estimate();
  if (used === null || quota === null) return;
  const characters = batch.reduce((sum, { text }) => sum + text.length, 0);
  if (used + characters * BYTES_PER_CHARACTER + SPARE_BYTES > quota) {
    throw new QuotaError('The browser allows no more room for the corpus.');
  }
}

async function putBatch(
  store: Store,
  { candidates, analyses: ahead, room }: Prepared,
  target: Target,
  options: CorpusOptions,
): Promise<readonly PutOutcome[]> {
  const valid = candidates.filter((candidate) => 'id' in candidate);
  const analyses = await ahead;
  const analyseFresh = (seen: Survey): Promise<void> =>
    analyseAll(
      valid.filter((candidate) => needsWriting(candidate, seen, target)),
      analyses,
      options,
    );
  // The slow part first and without the lock: others may write meanwhile.
  let state = await survey(store, valid, target);
  await analyseFresh(state);
  await room;
  return store.exclusive(async () => {
    for (;;) {
      const { batch, outcomes } = settle(candidates, analyses, state, target);
      if (await writeBatch(store, batch, target, state.catalogue, options)) return outcomes;
      // Somebody else wrote meanwhile.
      state = await survey(store, valid, target);
      await analyseFresh(state);
    }
  });
}

const SURVEY_STORES = ['meta', 'ids', 'heads', 'sets'] as const;

async function survey(
  store: Store,
  candidates: readonly Candidate[],
  { session }: Target,
): Promise<Survey> {
  return store.read(SURVEY_STORES, async (transaction) => {
    const [catalogue, records] = await Promise.all([
      readCatalogue(transaction),
      Promise.all(candidates.map(({ id }) => transaction.get('ids', id))),
    ]);
    if (session !== null && catalogue.draft?.session !== session) {
      throw new ImportGone('The import is no longer under way.');
    }
    const originSets = await readAllOriginSets(transaction, catalogue);
    const reader = new IdReader(catalogue);
    const marked = DocSet.decode(
      session === null || catalogue.draft === null ? new Uint8Array(0) : catalogue.draft.marks,
    );
    const hidden = DocSet.decode(catalogue.hidden).minus(marked);
    const known = new Map<string, Known>();
    const holders = new Map<string, Holders>();
    await Promise.all(
      candidates.map(async ({ id }, i) => {
        const found = reader.holders(records[i]);
        holders.set(id, found);
        const document = (session === null ? null : found.held) ?? found.standing;
        if (document === null) return;
        const head = await headOf(transaction, document, id);
        let rank = -1;
        catalogue.origins.forEach((entry, k) => {
          if (originSets[k]?.has(document)) rank = Math.max(rank, originRank(entry.origin));
        });
        known.set(id, { document, hidden: hidden.has(document), head, rank });
      }),
    );
    return { catalogue, known, holders };
  });
}

async function headOf(
  transaction: ReadTransaction,
  document: number,
  id: string,
): Promise<HeadRecord | null> {
  const value = await transaction.get('heads', document >> HEADS_SHIFT);
  try {
    const head = HeadBlock.decode(value).get(document);
    return head?.id === id ? head : null;
  } catch {
    return null;
  }
}

/** False where the corpus holds the same article already, or one that outranks it. */
function needsWriting(candidate: Candidate, survey: Survey, { origin }: Target): boolean {
  const known = survey.known.get(candidate.id);
  if (known === undefined || known.head === null) return true;
  if (known.head.content === candidate.content) return false;
  return known.hidden || originRank(origin) >= known.rank;
}

/** Decides what becomes of each article, in the order given. */
function settle(
  candidates: readonly (Candidate | { readonly reason: string })[],
  analyses: ReadonlyMap<Candidate, Analysis>,
  survey: Survey,
  target: Target,
): { readonly batch: Batch; readonly outcomes: readonly PutOutcome[] } {
  const fresh = new Map<string, FreshDocument>();
  const mark = new Set<number>();
  const unhide = new Set<number>();
  const overtaken = new Map<number, number>();
  const outcomes = candidates.map((candidate): PutOutcome => {
    if ('reason' in candidate) return { outcome: 'rejected', reason: candidate.reason };
    const { id } = candidate;
    const twin = fresh.get(id);
    const known = survey.known.get(id);
    const { standing, held } = survey.holders.get(id) ?? { standing: null, held: null };
    if (twin !== undefined && twin.candidate.content === candidate.content) {
      return { outcome: 'duplicate', id };
    }
    if (twin === undefined && known !== undefined && !needsWriting(candidate, survey, target)) {
      mark.add(known.document);
      if (target.session === null && held !== null) overtaken.set(held, known.document);
      if (!known.hidden || unhide.has(known.document)) return { outcome: 'duplicate', id };
      unhide.add(known.document);
      return { outcome: 'added', id };
    }
    const analysis =
      analyses.get(candidate) ?? analyse(candidate.article.title, candidate.article.text);
    const stood = standing === null ? null : { document: standing, hidden: known?.hidden ?? false };
    fresh.set(id, { candidate, analysis, standing: stood, held });
    const isNew = twin === undefined && (known === undefined || known.hidden);
    return { outcome: isNew ? 'added' : 'updated', id };
  });
  const batch = {
    fresh: [...fresh.values()],
    mark: DocSet.of(mark),
    unhide: DocSet.of(unhide),
    overtaken: [...overtaken].map(([document, by]) => ({ held: document, by })),
  };
  return { batch, outcomes };
}
