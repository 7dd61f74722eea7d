import { buried, countInto } from './burial';
import type { Candidate } from './candidate';
import {
  heldDocuments,
  markedDocuments,
  originNumber,
  putOriginSet,
  withOrigin,
  type Catalogue,
  type OutletTable,
} from './catalogue';
import { DocSet } from './codec/docset';
import { putHeirs } from './heirs';
import type { Analysis } from './terms';
import type { WriteTransaction } from './store/types';
import type { Origin } from './types';

/** What articles are put for: an origin, at once, or held for an import of it, by its session. */
export interface Target {
  readonly origin: Origin;
  readonly session: string | null;
}

/** An article to be written, as a document of its own. */
export interface FreshDocument {
  readonly candidate: Candidate;
  readonly analysis: Analysis;
  /** The document that stands for it now. */
  readonly standing: { readonly document: number; readonly hidden: boolean } | null;
  /** The document that the import under way holds for it. */
  readonly held: number | null;
}

/** What one transaction of a put does. */
export interface Batch {
  readonly fresh: readonly FreshDocument[];
  /** Known documents that get the origin too. */
  readonly mark: DocSet;
  /** Documents taken out with another origin that come back. */
  readonly unhide: DocSet;
  /** Documents of the import under way whose article was put again meanwhile, as it stands in `by`. */
  readonly overtaken: readonly { readonly held: number; readonly by: number }[];
}

/** Where the fresh documents of a batch went. */
export interface Written {
  readonly firstDocument: number;
  /** Dead documents that have no postings any more. */
  readonly dropped: DocSet;
}

function withoutDropped(catalogue: Catalogue, { dropped }: Written): Catalogue {
  return { ...catalogue, dead: DocSet.decode(catalogue.dead).minus(dropped).encode() };
}

/**
 * The catalogue after a batch that is put at once: fresh documents take the place of those that stood, in all sets, and
 * of those that the import under way holds, which then only marks what the others have.
 */
export async function settleOrigins(
  transaction: WriteTransaction,
  batch: Batch,
  catalogue: Catalogue,
  sets: readonly DocSet[],
  origin: Origin,
  written: Written,
  outlets: OutletTable,
): Promise<Catalogue> {
  const { fresh, mark, unhide, overtaken } = batch;
  const { firstDocument } = written;
  const placed = withOrigin(catalogue, origin);
  const mine = originNumber(catalogue, origin);
  const replaced = DocSet.of(fresh.flatMap(({ standing }) => standing?.document ?? []));
  const heirsIn = (set: DocSet): DocSet =>
    DocSet.of(
      fresh.flatMap(({ standing }, k) =>
        standing !== null && set.has(standing.document) ? [firstDocument + k] : [],
      ),
    );
  placed.origins.forEach(({ number }, i) => {
    const before = sets[i] ?? DocSet.empty;
    let after = before.minus(replaced).union(heirsIn(before));
    if (number === mine) {
      after = after.union(DocSet.range(firstDocument, firstDocument + fresh.length)).union(mark);
    }
    if (after !== before) putOriginSet(transaction, number, after);
  });
  const seen = fresh.flatMap(({ standing }) =>
    standing === null || standing.hidden ? [] : [standing.document],
  );
  await countInto(transaction, outlets, DocSet.of(seen), -1);
  await countInto(transaction, outlets, unhide, 1);
  const passed = [
    ...overtaken,
    ...fresh.flatMap(({ held }, k) => (held === null ? [] : [{ held, by: firstDocument + k }])),
  ];
  const lost = DocSet.of(passed.map(({ held }) => held));
  const marks = markedDocuments(catalogue);
  const after = buried(withoutDropped(catalogue, written), replaced.union(lost));
  const marked = marks
    .minus(replaced)
    .union(heirsIn(marks))
    .union(DocSet.of(passed.map(({ by }) => by)));
  return {
    ...after,
    ...placed,
    articles: catalogue.articles + fresh.length - seen.length + unhide.size,
    hidden: DocSet.decode(catalogue.hidden).minus(replaced).minus(unhide).encode(),
    draft: after.draft && { ...after.draft, marks: marked.encode() },
  };
}

/** The catalogue after a batch that is held for the import under way: nothing that stands has changed. */
export function settleDraft(
  transaction: WriteTransaction,
  { fresh, mark }: Batch,
  catalogue: Catalogue,
  sets: readonly DocSet[],
  written: Written,
): Catalogue {
  const { firstDocument } = written;
  const heirs = fresh.flatMap(({ standing }, k) =>
    standing === null ? [] : [{ standing: standing.document, heir: firstDocument + k }],
  );
  putHeirs(transaction, heirs);
  const twins = DocSet.of(fresh.flatMap(({ held }) => held ?? []));
  const after = buried(withoutDropped(catalogue, written), twins);
  const { draft } = after;
  if (draft === null) return after;
  const mine = catalogue.origins.findIndex(({ number }) => number === draft.number);
  // What the origin has already it keeps, unless it is taken from it before the import is done.
  const marked = mark.minus(sets[mine] ?? DocSet.empty).minus(heldDocuments(catalogue));
  const marks = DocSet.decode(draft.marks)
    .union(marked)
    .minus(DocSet.of(heirs.map(({ standing }) => standing)));
  const held = DocSet.decode(draft.held).union(
    DocSet.range(firstDocument, firstDocument + fresh.length),
  );
  return { ...after, draft: { ...draft, held: held.encode(), marks: marks.encode() } };
}
