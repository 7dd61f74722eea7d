import {
  invisible,
  originEntry,
  readAllOriginSets,
  readCatalogue,
  readOutlets,
  type Catalogue,
} from './catalogue';
import { readPostings } from './codec/bucket';
import { Columns, COLUMNS_SHIFT, dayNumber } from './codec/columns';
import type { DocSet } from './codec/docset';
import type { HeadRecord } from './codec/heads';
import type { FaultLog } from './faults';
import { lookUpTerms } from './lookup';
import { readHeads } from './read-heads';
import { libraryWords, MAX_PREFIX, titleWords, type LibraryWord } from './terms';
import { toArticleHead } from './views';
import type { ReadTransaction, Store } from './store/types';
import type { LibraryFilter, LibraryPage } from './types';

export type FindOptions = LibraryFilter & { readonly offset?: number; readonly limit?: number };

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** See Corpus.find. */
export function findInLibrary(
  store: Store,
  query: string,
  options: FindOptions,
  faults: FaultLog,
): Promise<LibraryPage> {
  const words = libraryWords(query);
  const stores = ['meta', 'words', 'postings', 'columns', 'heads', 'sets'] as const;
  return store.read(stores, async (transaction) => {
    const [catalogue, outlets] = await Promise.all([
      readCatalogue(transaction),
      readOutlets(transaction),
    ]);
    const originSets = await readAllOriginSets(transaction, catalogue);
    const passing = await documentsWithWords(transaction, catalogue, words, faults);
    const entry = options.origin && originEntry(catalogue, options.origin);
    const originSet =
      options.origin === undefined
        ? null
        : ((entry && originSets[catalogue.origins.indexOf(entry)]) ?? null);
    if (options.origin !== undefined && originSet === null) return { articles: [], total: 0 };
    const rows =
      options.outlets === undefined
        ? null
        : new Set(options.outlets.map((outlet) => outlets.names.indexOf(outlet) + 1));
    rows?.delete(0);
    const listed = await filterDocuments(transaction, catalogue, passing, faults, {
      rows,
      from: options.from === undefined ? 0 : Math.max(1, dayNumber(options.from)),
      to: options.to === undefined ? 0 : Math.max(1, dayNumber(options.to)),
      originSet,
    });
    const offset = Math.max(0, options.offset ?? 0);
    const limit = Math.min(MAX_LIMIT, Math.max(0, options.limit ?? DEFAULT_LIMIT));
    const long = words.filter(({ typed }) => typed.length > MAX_PREFIX);
    const page =
      long.length === 0
        ? await readHeads(transaction, located(listed, offset, offset + limit), faults)
        : (await headsWithWords(transaction, listed, long, offset + limit, faults)).slice(offset);
    return {
      articles: page.map(({ document, head }) =>
        toArticleHead(head, document, catalogue, originSets),
      ),
      total: listed.length,
    };
  });
}

/** For each document the words of the query that it holds, all of them: 1. Null: there are no words, all pass. */
async function documentsWithWords(
  transaction: ReadTransaction,
  catalogue: Catalogue,
  words: readonly LibraryWord[],
  faults: FaultLog,
): Promise<Uint8Array | null> {
  if (words.length === 0) return null;
  const prefixes = words.map(({ prefix }, word) => ({ hash: prefix, word }));
  const terms = words.flatMap(({ terms: hashes }, word) => hashes.map((hash) => ({ hash, word })));
  const [inTitles, inTexts] = await Promise.all([
    lookUpTerms(transaction, catalogue, prefixes, faults, 'words'),
    lookUpTerms(transaction, catalogue, terms, faults, 'postings'),
  ]);
  const held = new Uint16Array(catalogue.nextDocument);
  for (const { term, segment, bytes, range } of [...inTitles, ...inTexts]) {
    const bit = 1 << term.word;
    readPostings(bytes, range, (local) => {
      const document = segment.base + local;
      if (document >= segment.from && document < segment.end) {
        held[document] = (held[document] ?? 0) | bit;
      }
    });
  }
  const all = (1 << words.length) - 1;
  return Uint8Array.from(held, (bits) => (bits === all ? 1 : 0));
}

interface DocumentFilter {
  /** Outlet numbers; null: any. */
  readonly rows: ReadonlySet<number> | null;
  /** Day numbers, 0: no bound. */
  readonly from: number;
  readonly to: number;
  readonly originSet: DocSet | null;
}

/** The documents that pass, newest day first, within a day the latest taken in first. */
async function filterDocuments(
  transaction: ReadTransaction,
  catalogue: Catalogue,
  passing: Uint8Array | null,
  faults: FaultLog,
  { rows, from, to, originSet }: DocumentFilter,
): Promise<readonly number[]> {
  const end = catalogue.nextDocument;
  const hidden = invisible(catalogue).flags(0, end);
  const inOrigin = originSet?.flags(0, end);
  const chunks = await Promise.all(
    Array.from({ length: Math.ceil(end / (1 << COLUMNS_SHIFT)) }, async (_, key) => {
      const value = await transaction.get('columns', key);
      return value === undefined
        ? null
        : faults.attempt('columns', key, () => Columns.decode(value));
    }),
  );
  // Sorting numbers that carry day and document beats sorting by a comparison.
  const keys: number[] = [];
  for (let document = 0; document < end; document += 1) {
    if (passing !== null && passing[document] === 0) continue;
    if (hidden[document] === 1 || inOrigin?.[document] === 0) continue;
    const chunk = chunks[document >> COLUMNS_SHIFT];
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

interface LocatedHead {
  readonly document: number;
  readonly head: HeadRecord;
}

const located = (documents: readonly number[], from: number, to: number) =>
  documents.slice(from, to).map((document) => ({ document }));

/** Documents read at once while looking whether a long word stands in a title. */
const VERIFY_AT_ONCE = 200;

/**
 * Words longer than the index's beginnings are compared with the titles themselves, until `wanted` are found. A title
 * that does not hold the word passes when the text may: the index knows whole words of texts.
 */
async function headsWithWords(
  transaction: ReadTransaction,
  documents: readonly number[],
  words: readonly LibraryWord[],
  wanted: number,
  faults: FaultLog,
): Promise<readonly LocatedHead[]> {
  const kept: LocatedHead[] = [];
  for (let at = 0; at < documents.length && kept.length < wanted; at += VERIFY_AT_ONCE) {
    const heads = await readHeads(transaction, located(documents, at, at + VERIFY_AT_ONCE), faults);
    for (const located of heads) {
      const title = titleWords(located.head.title);
      const contradicts = words.some(
        ({ typed, terms }) => terms.length === 0 && !title.some((word) => word.startsWith(typed)),
      );
      if (!contradicts) kept.push(located);
    }
  }
  return kept.slice(0, wanted);
}
