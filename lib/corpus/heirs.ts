import { ByteReader, ByteWriter } from './codec/bytes';
import { seal, unseal } from './codec/seal';
import type { ReadTransaction, WriteTransaction } from './store/types';

/** A document that stands, and the one of the import under way that is to take its place. */
export interface Heir {
  readonly standing: number;
  readonly heir: number;
}

/** Adds the heirs of one batch, by ascending heir: a record of their own, so that nothing is written twice. */
export function putHeirs(transaction: WriteTransaction, heirs: readonly Heir[]): void {
  const first = heirs[0]?.heir;
  if (first === undefined) return;
  const writer = new ByteWriter(heirs.length * 4);
  let last = first;
  for (const { standing, heir } of heirs) {
    writer.varint(heir - last);
    writer.varint(standing);
    last = heir;
  }
  transaction.put('heirs', first, seal(writer.finish()));
}

/** All heirs, by ascending heir. Throws CorruptRecord. */
export async function readHeirs(transaction: ReadTransaction): Promise<readonly Heir[]> {
  const heirs: Heir[] = [];
  for (const [key, value] of await transaction.entries('heirs')) {
    const reader = new ByteReader(unseal(value));
    for (let heir = Number(key); !reader.atEnd;) {
      heir += reader.varint();
      heirs.push({ standing: reader.varint(), heir });
    }
  }
  return heirs;
}

/** Forgets all heirs. */
export function clearHeirs(transaction: WriteTransaction): void {
  transaction.deleteRange('heirs', 0, Number.MAX_SAFE_INTEGER);
}
