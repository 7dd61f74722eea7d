import { CorruptRecord } from './bytes';

const HEADER = 4;

/** 32-bit checksum over whole words, so that a record of 8 kB costs some microseconds. */
function checksum(bytes: Uint8Array, from: number): number {
  let h = (0x9e3779b9 ^ bytes.length) | 0;
  let i = from;
  const words = bytes.length - ((bytes.length - from) & 3);
  for (; i < words; i += 4) {
    const word =
      (bytes[i] ?? 0) |
      ((bytes[i + 1] ?? 0) << 8) |
      ((bytes[i + 2] ?? 0) << 16) |
      ((bytes[i + 3] ?? 0) << 24);
    h = Math.imul(h ^ word, 0x85ebca6b);
    h = (h << 13) | (h >>> 19);
  }
  for (; i < bytes.length; i += 1) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  h ^= h >>> 16;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Puts a checksum before the bytes. */
export function seal(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(bytes.length + HEADER);
  sealed.set(bytes, HEADER);
  new DataView(sealed.buffer).setUint32(0, checksum(sealed, HEADER), true);
  return sealed;
}

/** Takes the checksum off again. Throws CorruptRecord when the value is no byte array or does not fit its checksum. */
export function unseal(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array) || value.length < HEADER) {
    throw new CorruptRecord('The record is no sealed byte array.');
  }
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  if (view.getUint32(0, true) !== checksum(value, HEADER)) {
    throw new CorruptRecord('The record does not fit its checksum.');
  }
  return value.subarray(HEADER);
}
