import type { ArticleInput } from '../claims/types';
import { nextTurn } from './breathe';
import { articleId } from './candidate';
import { invisible, readAllOriginSets, readCatalogue, type Catalogue } from './catalogue';
import { ARTICLES_SHIFT, decodeArticles, type ArticleBlock } from './codec/articles';
import { Columns, COLUMNS_SHIFT, dayNumber } from './codec/columns';
import { DocSet } from './codec/docset';
import type { HeadRecord } from './codec/heads';
import type { FaultLog } from './faults';
import { documentsOf } from './ids';
import { lookUpTerms, Scores, withSeenSegments } from './lookup';
import { orderHits, type Placed } from './ranking';
import { COPY_SIMILARITY, similarity } from './signature';
import { chooseTerms } from './query-terms';
import { guessDay, recency } from './recency';
import { readHeads } from './read-heads';
import { queryTerms } from './terms';
import { toArticleHead, toStoredArticle } from './views';
import type { ReadTransaction, Store } from './store/types';
import type { HeadHit, SearchHit, SearchOptions } from './types';

const DEFAULT_K = 20;

/** Candidates whose outlets are looked at, for one hit asked for. */
const CANDIDATES_PER_HIT = 4;

/** Heads read beyond those asked for, for copies of the open article and records that can't be read. */
const SPARE_HITS = 4;

/** From here on an article of the same outlet is the open one at another address. */
const SAME_ARTICLE = 0.85;

/** Documents whose days tell from when the corpus is. */
const DAY_SAMPLE = 400;

const QUERY_STORES = ['meta', 'ids', 'postings', 'columns', 'heads', 'sets'] as const;

interface FoundDocument extends Placed {
  readonly head: HeadRecord;
}

interface Found {
  readonly hits: readonly FoundDocument[];
  /** The article itself at other addresses, as far as it was met. */
  readonly own: readonly FoundDocument[];
  readonly why: ReadonlyMap<number, readonly string[]>;
  readonly catalogue: Catalogue;
  readonly originSets: readonly DocSet[];
  /** Blocks of articles, still encoded. */
  readonly blocks: ReadonlyMap<number, unknown>;
  readonly signature: string;
}

/** One transaction: catalogue, buckets and columns, then heads (and articles where wanted) of the best. */
async function findRelated(
  store: Store,
  article: ArticleInput,
  k: number,
  withArticles: boolean,
  faults: FaultLog,
): Promise<Found> {
  // Chromium has a question before it opens a database: once that is answered, the article is read while it opens.
  await nextTurn();
  const query = queryTerms(article.title, article.text);
  const terms = chooseTerms(query.terms);
  const stores = withArticles ? [...QUERY_STORES, 'articles' as const] : QUERY_STORES;
  return store.read(stores, async (transaction) => {
    const catalogue = await readCatalogue(transaction);
    const unseen = invisible(catalogue);
    const searched = withSeenSegments(catalogue, unseen);
    // In the order in which they are needed: what comes first is worked on while the rest is still being read.
    const postingsRead = lookUpTerms(transaction, searched, terms, faults);
    const selvesRead = Promise.all(
      [articleId(article), article.id].map((id) => transaction.get('ids', id)),
    );
    const columnsRead = readAllColumns(transaction, catalogue, faults);
    const originSetsRead = readAllOriginSets(transaction, catalogue, (number, problem) => {
      faults.note('sets', number, problem);
    });
    const found = await postingsRead;
    const scores = new Scores(found, searched, unseen);
    const columns = await columnsRead;
    const dayOf = (document: number): number =>
      columns.get(document >> COLUMNS_SHIFT)?.day(document) ?? 0;
    const search = {
      except: (await selvesRead).flatMap(documentsOf),
      limit: k * CANDIDATES_PER_HIT,
    };
    let openDay = dayNumber(article.published);
    if (openDay === 0) {
      const undated = scores.best({ ...search, factor: () => 1 });
      const witnesses = undated.map(({ document, score }) => ({ score, day: dayOf(document) }));
      openDay = guessDay(witnesses, sampleDays(await originSetsRead, dayOf));
    }
    const scored = scores.best({
      ...search,
      factor: (document) => recency(dayOf(document), openDay),
    });
    const placed = orderHits(
      scored.map((hit) => {
        const outlet = columns.get(hit.document >> COLUMNS_SHIFT)?.outlet(hit.document) ?? 0;
        return { ...hit, outlet };
      }),
      k,
    );
    const nearest = placed.slice(0, k + SPARE_HITS);
    const headsRead = readHeads(transaction, nearest, faults);
    // Worked out while the heads are being read.
    const why = scores.explain(nearest.map(({ document }) => document));
    const hits = await headsRead;
    const own = hits.filter(
      ({ head }) =>
        head.outlet === article.outlet &&
        similarity(head.signature, query.signature) >= SAME_ARTICLE,
    );
    const kept = hits.filter((hit) => !own.includes(hit)).slice(0, k);
    const blocks = new Map<number, unknown>();
    if (withArticles) {
      const keys = [
        ...new Set([...kept, ...own].map(({ document }) => document >> ARTICLES_SHIFT)),
      ];
      const values = await Promise.all(keys.map((key) => transaction.get('articles', key)));
      keys.forEach((key, i) => blocks.set(key, values[i]));
    }
    const originSets = await originSetsRead;
    return { hits: kept, own, why, catalogue, originSets, blocks, signature: query.signature };
  });
}

async function readAllColumns(
  transaction: ReadTransaction,
  catalogue: Catalogue,
  faults: FaultLog,
): Promise<ReadonlyMap<number, Columns>> {
  const columns = new Map<number, Columns>();
  const chunks = Math.ceil(catalogue.nextDocument / (1 << COLUMNS_SHIFT));
  await Promise.all(
    Array.from({ length: chunks }, async (_, key) => {
      const value = await transaction.get('columns', key);
      if (value === undefined) return;
      const chunk = faults.attempt('columns', key, () => Columns.decode(value));
      if (chunk !== null) columns.set(key, chunk);
    }),
  );
  return columns;
}

/** Days of some hundred of the documents that can be found, evenly spaced. */
function sampleDays(
  originSets: readonly DocSet[],
  dayOf: (document: number) => number,
): readonly number[] {
  const documents = originSets.reduce((all, set) => all.union(set), DocSet.empty);
  return documents.spread(DAY_SAMPLE).map(dayOf);
}

/** The group of each hit: near copies of the open article, then of one another. */
function copyGroups(found: Found, article: ArticleInput): readonly (string | null)[] {
  const groups: (string | null)[] = found.hits.map(({ head }) =>
    similarity(head.signature, found.signature) >= COPY_SIMILARITY ? article.id : null,
  );
  found.hits.forEach((a, i) => {
    if (groups[i] !== null) return;
    for (let j = i + 1; j < found.hits.length; j += 1) {
      const b = found.hits[j];
      if (b === undefined || groups[j] !== null) continue;
      if (similarity(a.head.signature, b.head.signature) < COPY_SIMILARITY) continue;
      groups[i] = a.head.id;
      groups[j] = a.head.id;
    }
  });
  return groups;
}

function hitsWanted(options: SearchOptions | undefined): number {
  return Math.max(0, Math.min(200, Math.floor(options?.k ?? DEFAULT_K)));
}

/** See RelatedSearch. Reads no texts. */
export async function relatedHeads(
  store: Store,
  article: ArticleInput,
  options: SearchOptions | undefined,
  faults: FaultLog,
): Promise<readonly HeadHit[]> {
  const found = await findRelated(store, article, hitsWanted(options), false, faults);
  const groups = copyGroups(found, article);
  return found.hits.map(({ document, head, score }, i) => {
    const copyGroup = groups[i] ?? null;
    return {
      head: toArticleHead(head, document, found.catalogue, found.originSets),
      score,
      why: found.why.get(document) ?? [],
      ...(copyGroup !== null && { copyGroup }),
    };
  });
}

/** See RelatedSearch. A hit whose article can't be read is left out. */
export async function related(
  store: Store,
  article: ArticleInput,
  options: SearchOptions | undefined,
  faults: FaultLog,
): Promise<readonly SearchHit[]> {
  const found = await findRelated(store, article, hitsWanted(options), true, faults);
  const groups = copyGroups(found, article);
  const blocks = new Map<number, ArticleBlock>();
  await Promise.all(
    [...found.blocks].map(async ([key, value]) => {
      try {
        blocks.set(key, await decodeArticles(value));
      } catch (error) {
        faults.note('articles', key, error);
      }
    }),
  );
  const own = options?.withOwnCopies === true ? found.own : [];
  return [...found.hits, ...own].flatMap((hit, i) => {
    const { document, score } = hit;
    const block = blocks.get(document >> ARTICLES_SHIFT);
    const record = block?.[document & ((1 << ARTICLES_SHIFT) - 1)];
    if (record === undefined || record === null) return [];
    const copyGroup = groups[i] ?? null;
    return [
      {
        article: toStoredArticle(record, document, found.catalogue, found.originSets),
        score,
        why: found.why.get(document) ?? [],
        ...(copyGroup !== null && { copyGroup }),
        ...(own.includes(hit) && { own: true as const }),
      },
    ];
  });
}
