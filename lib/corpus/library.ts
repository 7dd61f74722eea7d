import {
  invisible,
  originEntry,
  readAllOriginSets,
  readCatalogue,
  readOutlets,
  type Catalogue,
} from './catalogue';
import { readPostings } from './codec/bucket';
import { ARTICLES_PER_BLOCK, ARTICLES_SHIFT, decodeArticles } from './codec/articles';
import { Columns, COLUMNS_SHIFT } from './codec/columns';
import type { DocSet } from './codec/docset';
import type { FaultLog } from './faults';
import { lookUpTerms } from './lookup';
import { daysAround, withinDays } from './published-day';
import { readHeads } from './read-heads';
import { holdsWords, libraryWords, MAX_PREFIX, titleWords, type LibraryWord } from './terms';
import { toArticleHead } from './views';
import type { ReadTransaction, Store } from './store/types';
import type { FoundIds, LibraryFilter, LibraryPage } from './types';

export type FindOptions = LibraryFilter & { readonly offset?: number; readonly limit?: number };

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** See Corpus.find. */
export const findPage = (
  store: Store,
  query: string,
  options: FindOptions,
  faults: FaultLog,
): Promise<LibraryPage> => {
  const { limit = DEFAULT_LIMIT } = options;
  const bounded = Math.min(MAX_LIMIT, Math.max(0, limit));
  return findInLibrary(store, query, { ...options, limit: bounded }, faults);
};

/** See Corpus.findIds. */
export async function findIds(
  store: Store,
  query: string,
  filter: LibraryFilter,
  faults: FaultLog,
): Promise<FoundIds> {
  const all = { ...filter, limit: Infinity };
  const { articles, more } = await findInLibrary(store, query, all, faults);
  return { ids: articles.map(({ id }) => id), more };
}

async function findInLibrary(
  store: Store,
  query: string,
  options: FindOptions,
  faults: FaultLog,
): Promise<LibraryPage> {
  const words = libraryWords(query);
  const found = await look(store, words, options, null, faults);
  if ('articles' in found) return found;
  const decided = await readWhatHolds(store, found, words, pageOf(options).end, faults);
  const again = await look(store, words, options, decided, faults);
  return 'articles' in again ? again : NOTHING;
}

const NOTHING: LibraryPage = { articles: [], total: 0, more: false };

/** The documents that pass, newest first; of some the index can't tell whether they hold the words: to be read. */
interface Undecided {
  readonly possible: readonly number[];
  isOpen(document: number): boolean;
}

/** Undecided documents that hold the words, of those that were read. */
interface Decided {
  readonly holding: ReadonlySet<number>;
  /** There are further ones that were not read. */
  readonly more: boolean;
}

function pageOf({ offset = 0, limit = DEFAULT_LIMIT }: FindOptions): {
  start: number;
  end: number;
} {
  const start = Math.max(0, offset);
  return { start, end: start + limit };
}

/** `decided`: what was read of undecided documents, once it was. */
function look(
  store: Store,
  words: readonly LibraryWord[],
  options: FindOptions,
  decided: Decided | null,
  faults: FaultLog,
): Promise<LibraryPage | Undecided> {
  const stores = ['meta', 'words', 'postings', 'columns', 'heads', 'sets'] as const;
  return store.read(stores, async (transaction) => {
    const [catalogue, outlets] = await Promise.all([
      readCatalogue(transaction),
      readOutlets(transaction),
    ]);
    const originSets = await readAllOriginSets(transaction, catalogue);
    const columns = await readColumns(transaction, catalogue.nextDocument, faults);
    const outletOf = (document: number): number =>
      columns[document >> COLUMNS_SHIFT]?.outlet(document) ?? 0;
    const inOutlets = outletsWithWords(outlets.names, words);
    const held = Uint16Array.from(
      { length: words.length === 0 ? 0 : catalogue.nextDocument },
      (_, document) => inOutlets[outletOf(document)] ?? 0,
    );
    const passing = await documentsWithWords(transaction, catalogue, words, held, faults);
    const entry = options.origin && originEntry(catalogue, options.origin);
    const originSet =
      options.origin === undefined
        ? null
        : ((entry && originSets[catalogue.origins.indexOf(entry)]) ?? null);
    if (options.origin !== undefined && originSet === null) return NOTHING;
    const rows =
      options.outlets === undefined
        ? null
        : new Set(options.outlets.map((outlet) => outlets.names.indexOf(outlet) + 1));
    rows?.delete(0);
    const passed = filterDocuments(catalogue, passing, columns, {
      rows,
      ...daysAround(options),
      originSet,
    });
    const dayOf = (document: number): number =>
      columns[document >> COLUMNS_SHIFT]?.day(document) ?? 0;
    const possible = await withinDays(transaction, passed, dayOf, options, faults);
    const isOpen = (document: number): boolean => passing?.[document] === UNDECIDED;
    if (decided === null && possible.some(isOpen)) return { possible, isOpen };
    const listed = possible.filter((it) => !isOpen(it) || decided?.holding.has(it) === true);
    const { start, end } = pageOf(options);
    const page = listed.slice(start, end).map((document) => ({ document }));
    return {
      articles: (await readHeads(transaction, page, faults)).map(({ document, head }) =>
        toArticleHead(head, document, catalogue, originSets),
      ),
      total: listed.length,
      more: decided?.more === true,
    };
  });
}

const HOLDS = 1;
const UNDECIDED = 2;

/** Words of which the index does not tell for sure: too common to be in it, or longer than the beginnings it holds. */
const isUnsure = ({ isIndexed, typed }: LibraryWord): boolean =>
  !isIndexed || typed.length > MAX_PREFIX;

/** The words, as bits, that begin a word of an outlet's name, by the outlets' numbers. */
function outletsWithWords(names: readonly string[], words: readonly LibraryWord[]): Uint16Array {
  const bitsOf = (name: string): number => {
    const parts = titleWords(name);
    return words.reduce(
      (bits, { typed }, i) => bits | (parts.some((it) => it.startsWith(typed)) ? 1 << i : 0),
      0,
    );
  };
  return Uint16Array.from([0, ...(words.length === 0 ? [] : names.map(bitsOf))]);
}

/**
 * For each document whether it holds all words of the query: HOLDS, UNDECIDED or 0. Null: there are no words, all pass.
 * @param held the words that are known to be held, as bits, by document; those found are added
 */
async function documentsWithWords(
  transaction: ReadTransaction,
  catalogue: Catalogue,
  words: readonly LibraryWord[],
  held: Uint16Array,
  faults: FaultLog,
): Promise<Uint8Array | null> {
  if (words.length === 0) return null;
  const prefixes = words.map(({ prefix }, word) => ({ hash: prefix, word }));
  const terms = words.flatMap(({ term, isIndexed }, word) =>
    isIndexed && term !== null ? [{ hash: term, word }] : [],
  );
  const [inTitles, inTexts] = await Promise.all([
    lookUpTerms(transaction, catalogue, prefixes, faults, 'words'),
    lookUpTerms(transaction, catalogue, terms, faults, 'postings'),
  ]);
  const maybe = new Uint16Array(catalogue.nextDocument);
  maybe.fill(words.reduce((bits, { isIndexed }, word) => bits | (isIndexed ? 0 : 1 << word), 0));
  const mark = (bits: Uint16Array, { term, segment, bytes, range }: (typeof inTitles)[number]) =>
    readPostings(bytes, range, (local) => {
      const document = segment.base + local;
      if (document >= segment.from && document < segment.end) {
        bits[document] = (bits[document] ?? 0) | (1 << term.word);
      }
    });
  for (const postings of inTitles) {
    const { typed } = words[postings.term.word] ?? { typed: '' };
    mark(typed.length > MAX_PREFIX ? maybe : held, postings);
  }
  for (const postings of inTexts) mark(held, postings);
  const all = (1 << words.length) - 1;
  return Uint8Array.from(held, (bits, document) => {
    if (bits === all) return HOLDS;
    return (bits | (maybe[document] ?? 0)) === all ? UNDECIDED : 0;
  });
}

/** Undecided documents read at once. */
const READ_AT_ONCE = 96;
/** No more of them are read for one search: some half a second. */
const MOST_READ = 4_096;

/**
 * Reads undecided documents, newest first, until a page that ends at `wanted` is full: those whose outlets, titles and texts
 * hold the words that the index is not sure of.
 */
async function readWhatHolds(
  store: Store,
  { possible, isOpen }: Undecided,
  words: readonly LibraryWord[],
  wanted: number,
  faults: FaultLog,
): Promise<Decided> {
  const unsure = words.filter(isUnsure);
  const holding = new Set<number>();
  const undecided = possible.filter(isOpen);
  const isFull = (next: number | undefined): boolean => {
    let listed = 0;
    for (const document of possible) {
      if (document === next) break;
      if (!isOpen(document) || holding.has(document)) listed += 1;
    }
    return listed >= wanted;
  };
  let read = 0;
  while (read < Math.min(undecided.length, MOST_READ) && (read === 0 || !isFull(undecided[read]))) {
    const some = undecided.slice(read, read + READ_AT_ONCE);
    for (const document of await thoseHolding(store, some, unsure, faults)) holding.add(document);
    read += some.length;
  }
  return { holding, more: read < undecided.length };
}

/** Those of some documents that hold all the words. A block that can't be read is noted, and none of its documents does. */
async function thoseHolding(
  store: Store,
  documents: readonly number[],
  words: readonly LibraryWord[],
  faults: FaultLog,
): Promise<number[]> {
  const byBlock = new Map<number, number[]>();
  for (const document of documents) {
    const key = document >> ARTICLES_SHIFT;
    const others = byBlock.get(key);
    if (others === undefined) byBlock.set(key, [document]);
    else others.push(document);
  }
  const blocks = await store.read(['articles'], (transaction) =>
    Promise.all(
      Array.from(
        byBlock.keys(),
        async (key) => [key, await transaction.get('articles', key)] as const,
      ),
    ),
  );
  const found = blocks.map(async ([key, value]) => {
    try {
      const block = await decodeArticles(value);
      return (byBlock.get(key) ?? []).filter((document) => {
        const article = block[document & (ARTICLES_PER_BLOCK - 1)];
        return article ? holdsWords(article, words) : false;
      });
    } catch (error) {
      faults.note('articles', key, error);
      return [];
    }
  });
  return (await Promise.all(found)).flat();
}

interface DocumentFilter {
  /** Outlet numbers; null: any. */
  readonly rows: ReadonlySet<number> | null;
  /** Day numbers, 0: no bound. */
  readonly from: number;
  readonly to: number;
  readonly originSet: DocSet | null;
}

/** What is known of the documents up to `end`, by blocks; null where a block can't be read. */
function readColumns(
  transaction: ReadTransaction,
  end: number,
  faults: FaultLog,
): Promise<readonly (Columns | null)[]> {
  return Promise.all(
    Array.from({ length: Math.ceil(end / (1 << COLUMNS_SHIFT)) }, async (_, key) => {
      const value = await transaction.get('columns', key);
      return value === undefined
        ? null
        : faults.attempt('columns', key, () => Columns.decode(value));
    }),
  );
}

/** The documents that pass, newest day first, within a day the latest taken in first. */
function filterDocuments(
  catalogue: Catalogue,
  passing: Uint8Array | null,
  columns: readonly (Columns | null)[],
  { rows, from, to, originSet }: DocumentFilter,
): readonly number[] {
  const end = catalogue.nextDocument;
  const hidden = invisible(catalogue).flags(0, end);
  const inOrigin = originSet?.flags(0, end);
  // Sorting numbers that carry day and document beats sorting by a comparison.
  const keys: number[] = [];
  for (let document = 0; document < end; document += 1) {
    if (passing !== null && passing[document] === 0) continue;
    if (hidden[document] === 1 || inOrigin?.[document] === 0) continue;
    const chunk = columns[document >> COLUMNS_SHIFT];
    const outlet = chunk?.outlet(document) ?? 0;
    if (outlet === 0) continue;
    const day = chunk?.day(document) ?? 0;
    if (rows !== null && !rows.has(outlet)) continue;
    if (from !== 0 && day < from) continue;
    if (to !== 0 && (day > to || day === 0)) continue;
    keys.push(day * 2 ** 32 + document);
  }
  const sorted = Float64Array.from(keys).sort().reverse();
  return Array.from(sorted, (key) => key % 2 ** 32);
}
