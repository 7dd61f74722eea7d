import type { IDBPDatabase } from 'idb';

/**
 * What lies in IndexedDB.
 *
 * | store       | key              | value                                                            |
 * | ----------- | ---------------- | ---------------------------------------------------------------- |
 * | meta        | 'catalogue'      | segments, counters, sets of dead documents, work under way       |
 * | meta        | 'outlets'        | names and numbers of articles                                    |
 * | ids         | article id       | document number; two where an import holds another text          |
 * | articles    | document >> 3    | eight whole articles, compressed: the truth                      |
 * | heads       | document >> 4    | sixteen articles without their texts                             |
 * | columns     | document >> 13   | day and outlet of 8,192 documents, four bytes each               |
 * | postings    | segment, bucket  | terms of related search with the documents that hold them        |
 * | words       | segment, bucket  | for the library: beginnings of title words, and common terms     |
 * | sets        | origin number    | documents of the origin                                          |
 * | packs       | pack id          | PackRecord                                                       |
 * | removals    | ticket           | what taking an origin out took away, while it can be undone      |
 * | annotations | article id       | annotation with engine version and the hash of its text          |
 * | imports     | session id       | ImportSession                                                    |
 * | heirs       | first document   | what each document of the import under way is to replace         |
 * | faults      | store and key    | Fault                                                            |
 *
 * Byte records carry a checksum (codec/seal). Everything but articles, sets, packs, removals, imports and heirs is derived from these.
 * A document number is given once and never again; an article whose text changes gets a new one.
 */
export const DATABASE_NAME = 'isnad-corpus';
export const DATABASE_VERSION = 3;

/** Steps from version i to i + 1. Each freezes the names it uses: later versions of this file must not change it. */
const STEPS: readonly ((database: IDBPDatabase<never>) => void)[] = [
  (database) => {
    const stores = [
      ...['meta', 'ids', 'articles', 'heads', 'columns', 'postings', 'words', 'sets', 'packs'],
      ...['removals', 'annotations', 'imports', 'faults'],
    ];
    for (const store of stores) database.createObjectStore(store as never);
  },
  () => {
    // Blocks of articles may be in one byte a letter (codec/narrow): no store changes, earlier ones are read as they
    // are, and an earlier version of the extension, which would take the new ones for damaged, can't open them.
  },
  (database) => {
    // Imports are held until they are done. An earlier version would take what is held for found, and can't open it.
    database.createObjectStore('heirs' as never);
  },
];

/** Brings a database of any older version to this one, inside the upgrade transaction: wholly or not at all. */
export function upgradeDatabase(
  database: unknown,
  oldVersion: number,
  newVersion: number | null,
): void {
  for (const step of STEPS.slice(oldVersion, newVersion ?? DATABASE_VERSION)) {
    step(database as IDBPDatabase<never>);
  }
}
