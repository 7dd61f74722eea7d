import { Columns } from './codec/columns';
import type { ReadTransaction } from './store/types';

/** Reads columns for changing them. Damaged ones begin anew: `maintain` fills them again. */
export async function readColumns(transaction: ReadTransaction, key: number): Promise<Columns> {
  const value = await transaction.get('columns', key);
  if (value === undefined) return Columns.empty();
  try {
    return Columns.decode(value);
  } catch {
    return Columns.empty();
  }
}
