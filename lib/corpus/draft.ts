import { originRank } from './candidate';
import { buried, countDocuments } from './burial';
import {
  heldDocuments,
  originNumber,
  putOriginSet,
  readCatalogue,
  readOriginSet,
  withOrigin,
  writeCatalogue,
  writeEdition,
  type Catalogue,
  type Draft,
} from './catalogue';
import { DocSet } from './codec/docset';
import { clearHeirs, readHeirs, type Heir } from './heirs';
import type { Store, WriteTransaction } from './store/types';
import type { ImportSession, PackRecord } from './types';

/** The stores of a transaction that may give up the import under way. */
export const DRAFT_STORES = ['meta', 'imports', 'heirs'] as const;

/** The catalogue without the import under way: what it wrote is gone for good, and nothing else has changed. */
export function withoutDraft(transaction: WriteTransaction, catalogue: Catalogue): Catalogue {
  if (catalogue.draft === null) return catalogue;
  clearHeirs(transaction);
  return { ...buried(catalogue, heldDocuments(catalogue)), draft: null };
}

/** See Corpus.beginImport. */
export function beginImport(store: Store, session: ImportSession, goOn: boolean): Promise<void> {
  return store.exclusive(() =>
    store.write(DRAFT_STORES, async (transaction) => {
      const seen = await readCatalogue(transaction);
      transaction.put('imports', session.id, session);
      if (goOn && seen.draft?.session === session.id) return;
      const catalogue = withoutDraft(transaction, seen);
      const number = originNumber(catalogue, session.origin);
      const none = DocSet.empty.encode();
      const { id, origin } = session;
      writeCatalogue(transaction, {
        ...catalogue,
        nextOrigin: Math.max(catalogue.nextOrigin, number + 1),
        draft: { session: id, origin, number, held: none, marks: none },
      });
    }),
  );
}

/** See Corpus.endImport. */
export function endImport(store: Store, session: string): Promise<void> {
  return store.exclusive(() =>
    store.write(DRAFT_STORES, async (transaction) => {
      const catalogue = await readCatalogue(transaction);
      transaction.delete('imports', session);
      if (catalogue.draft?.session !== session) return;
      writeCatalogue(transaction, withoutDraft(transaction, catalogue));
    }),
  );
}

/** What an import changes when it is done, in sets of documents. */
interface Settlement {
  /** The sets of all origins, in the order of `origins`. */
  readonly sets: readonly DocSet[];
  readonly origins: Catalogue['origins'];
  /** Documents of the import that stand from now on. */
  readonly published: DocSet;
  /** Documents that were hidden and come back. */
  readonly unhidden: DocSet;
  /** Documents that their heirs take the place of. */
  readonly replaced: DocSet;
  /** Documents of the import that were outranked meanwhile. */
  readonly outranked: DocSet;
}

/** Pure, and linear in the documents of the import: one transaction can do it for any pack. */
function settle(
  catalogue: Catalogue,
  draft: Draft,
  before: readonly DocSet[],
  heirs: readonly Heir[],
): Settlement {
  const { origins } = withOrigin(catalogue, draft.origin);
  const hidden = DocSet.decode(catalogue.hidden);
  const visible = before.reduce((all, set) => all.union(set), DocSet.empty);
  // Whose word has come to count more than the pack's since the article was read.
  const higher = before.reduce((all, set, i) => {
    const origin = catalogue.origins[i]?.origin;
    const isHigher = origin !== undefined && originRank(origin) > originRank(draft.origin);
    return isHigher ? all.union(set) : all;
  }, DocSet.empty);
  const held = DocSet.decode(draft.held);
  // What stood may have been taken out, and its heir have made way for another, while the import went on.
  const standing = visible.union(hidden);
  const due = heirs.filter((it) => held.has(it.heir) && standing.has(it.standing));
  const isOutranked = (it: Heir): boolean => higher.has(it.standing);
  const outranked = DocSet.of(due.filter(isOutranked).map(({ heir }) => heir));
  const kept = DocSet.of(due.filter(isOutranked).map((it) => it.standing));
  const moving = due.filter((it) => !isOutranked(it));
  const replaced = DocSet.of(moving.map((it) => it.standing));
  const published = held.minus(outranked);
  const marked = DocSet.decode(draft.marks).intersect(standing).union(kept);
  const mine = originNumber(catalogue, draft.origin);
  const sets = origins.map(({ number }, i) => {
    const set = before[i] ?? DocSet.empty;
    const isTouched = !set.intersect(replaced).isEmpty;
    const inherited = isTouched ? moving.filter((it) => set.has(it.standing)) : [];
    const after = set.minus(replaced).union(DocSet.of(inherited.map(({ heir }) => heir)));
    return number === mine ? after.union(published).union(marked) : after;
  });
  const unhidden = marked.intersect(hidden);
  return { sets, origins, published, unhidden, replaced, outranked };
}

const COMMIT_STORES = [...DRAFT_STORES, 'columns', 'sets', 'packs'] as const;

/** See Corpus.commitImport. */
export function commitImport(store: Store, session: string, pack: PackRecord): Promise<boolean> {
  return store.exclusive(() =>
    store.write(COMMIT_STORES, async (transaction) => {
      const catalogue = await readCatalogue(transaction);
      const { draft } = catalogue;
      if (draft?.session !== session) return false;
      // A set that can't be read must not be written over: nothing is done before it has been made again.
      const [before, heirs] = await Promise.all([
        Promise.all(catalogue.origins.map(({ number }) => readOriginSet(transaction, number))),
        readHeirs(transaction),
      ]);
      const done = settle(catalogue, draft, before, heirs);
      const { published, unhidden, replaced, outranked } = done;
      const hidden = DocSet.decode(catalogue.hidden);
      done.origins.forEach(({ number }, i) => {
        const after = done.sets[i] ?? DocSet.empty;
        if (after !== before[i]) putOriginSet(transaction, number, after);
      });
      const coming = published.union(unhidden);
      const going = replaced.minus(hidden);
      await countDocuments(transaction, coming, 1);
      await countDocuments(transaction, going, -1);
      transaction.put('packs', pack.id, pack);
      transaction.delete('imports', session);
      clearHeirs(transaction);
      writeEdition(transaction, {
        ...buried(catalogue, replaced.union(outranked)),
        ...withOrigin(catalogue, draft.origin),
        articles: catalogue.articles + coming.size - going.size,
        hidden: hidden.minus(unhidden).minus(replaced).encode(),
        draft: null,
      });
      return true;
    }),
  );
}
