import { CorruptRecord } from './bytes';
import { seal, unseal } from './seal';

/** Documents in one record of columns: 8,192, so 32 kB. */
export const COLUMNS_SHIFT = 13;
const SIZE = 1 << COLUMNS_SHIFT;
const WIDTH = 4;

/** First day that the columns can tell; 0 is 'no date'. */
const EPOCH_DAY = Math.floor(Date.UTC(1990, 0, 1) / 86_400_000) - 1;

/** Day of an ISO date or instant as a small number (1990-01-01 is 1), 0 for null, unreadable or out of range. */
export function dayNumber(published: string | null): number {
  if (published === null) return 0;
  const time = Date.parse(published);
  if (Number.isNaN(time)) return 0;
  const day = Math.floor(time / 86_400_000) - EPOCH_DAY;
  return day > 0 && day < 0x10000 ? day : 0;
}

/** Day of publication and outlet of each document, for ranking and filtering without reading heads. */
export class Columns {
  private constructor(private readonly view: DataView) {}

  static empty(): Columns {
    return new Columns(new DataView(new ArrayBuffer(SIZE * WIDTH)));
  }

  /** Throws CorruptRecord. */
  static decode(value: unknown): Columns {
    const bytes = unseal(value);
    if (bytes.length > SIZE * WIDTH) throw new CorruptRecord('The columns are too long.');
    const columns = Columns.empty();
    new Uint8Array(columns.view.buffer).set(bytes);
    return columns;
  }

  /** Only as far as documents reach. */
  encode(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.view.buffer);
    let length = bytes.length;
    while (length > 0 && bytes[length - 1] === 0) length -= 1;
    return seal(bytes.subarray(0, length));
  }

  day(document: number): number {
    return this.view.getUint16((document & (SIZE - 1)) * WIDTH, true);
  }

  /** Number of the outlet in the table of outlets plus one; 0: not known. */
  outlet(document: number): number {
    return this.view.getUint16((document & (SIZE - 1)) * WIDTH + 2, true);
  }

  set(document: number, day: number, outlet: number): void {
    this.view.setUint16((document & (SIZE - 1)) * WIDTH, day, true);
    this.view.setUint16((document & (SIZE - 1)) * WIDTH + 2, outlet, true);
  }
}
