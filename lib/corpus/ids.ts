import { gone, heldDocuments, type Catalogue } from './catalogue';
import type { DocSet } from './codec/docset';
import type { WriteTransaction } from './store/types';

/**
 * What lies under an article's id: its document, or two while an import holds another text for it. The record is not
 * touched when the import is done or given up: which of the two stands is told by the catalogue's sets.
 */
export type IdRecord = number | readonly [number, number];

/** The documents of an article. */
export interface Holders {
  /** The one that stands (it may be hidden). */
  readonly standing: number | null;
  /** The one that the import under way holds. */
  readonly held: number | null;
}

/** Tells the documents of ids apart; made for one state of the catalogue. */
export class IdReader {
  private readonly gone: DocSet;
  private readonly held: DocSet;

  constructor(catalogue: Catalogue) {
    this.gone = gone(catalogue);
    this.held = heldDocuments(catalogue);
  }

  /** `record` as it came from the store; undefined where the id is not known. */
  holders(record: unknown): Holders {
    let standing: number | null = null;
    let held: number | null = null;
    for (const document of documentsOf(record)) {
      if (this.gone.has(document)) continue;
      if (this.held.has(document)) held = document;
      else standing = document;
    }
    return { standing, held };
  }
}

/** All documents under an id, dead ones among them. */
export function documentsOf(record: unknown): readonly number[] {
  if (typeof record === 'number') return [record];
  return Array.isArray(record) ? record.filter((document) => typeof document === 'number') : [];
}

/** The record of an article that stands as one document, or as none, while an import holds another. */
export function idRecord(standing: number | null, held: number): IdRecord {
  return standing === null ? held : [standing, held];
}

/** Takes a document off its article's id; with the last of them go the id and the annotation. */
export async function forgetDocument(
  transaction: WriteTransaction,
  id: string,
  document: number,
): Promise<void> {
  const documents = documentsOf(await transaction.get('ids', id));
  if (!documents.includes(document)) return;
  const other = documents.find((it) => it !== document);
  if (other !== undefined) {
    transaction.put('ids', id, other);
    return;
  }
  transaction.delete('ids', id);
  transaction.delete('annotations', id);
}
