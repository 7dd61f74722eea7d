import { CorruptRecord } from './bytes';

const HEADER = 4;

/** The bytes from the header on as whole 32-bit words; every platform that browsers run on is little-endian. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const length = (bytes.length - HEADER) >> 2;
  return new Uint32Array(aligned.buffer, aligned.byteOffset + HEADER, length);
}

/** Fletcher's two sums over whole words, then over what bytes are left. */
function sums(bytes: Uint8Array): readonly [number, number] {
  const words = wordsOf(bytes);
  const { length } = words;
  let a = bytes.length | 0;
  let b = 0;
  for (let i = 0; i < length; i += 1) {
    a = (a + (words[i] ?? 0)) | 0;
    b = (b + a) | 0;
  }
  for (let i = HEADER + length * 4; i < bytes.length; i += 1) {
    a = (a + (bytes[i] ?? 0)) | 0;
    b = (b + a) | 0;
  }
  return [a, b];
}

function mixed(sum: number): number {
  const h = Math.imul(sum ^ (sum >>> 16), 0xc2b2ae35);
  return (h ^ (h >>> 15)) >>> 0;
}

/**
 * 32-bit checksum of Fletcher's sums. Nothing but additions in its loop, so that even code that was never optimised
 * reads a record of 8 kB in microseconds. A word that changes by d changes it by d · (m + 2k) before
 * the mixing, k the number of sums that hold the word; m is odd and the mixing loses nothing, so that no change of one
 * word goes unseen.
 */
function checksum(bytes: Uint8Array): number {
  const [a, b] = sums(bytes);
  return mixed((Math.imul(a, 0x85ebca6b) + (b << 1)) | 0);
}

/** As `checksum`, with the sums joined so that some changes of one word went unseen: records sealed so stay readable. */
function looseChecksum(bytes: Uint8Array): number {
  const [a, b] = sums(bytes);
  return mixed(Math.imul(a, 0x85ebca6b) ^ b);
}

/** The checksum that records were sealed with first: they stay readable. */
function earlierChecksum(bytes: Uint8Array): number {
  const words = wordsOf(bytes);
  let h = (0x9e3779b9 ^ bytes.length) | 0;
  for (const word of words) {
    h = Math.imul(h ^ word, 0x85ebca6b);
    h = (h << 13) | (h >>> 19);
  }
  for (const byte of bytes.subarray(HEADER + words.length * 4)) {
    h = Math.imul(h ^ byte, 0x01000193);
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Puts a checksum before the bytes. */
export function seal(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(bytes.length + HEADER);
  sealed.set(bytes, HEADER);
  new DataView(sealed.buffer).setUint32(0, checksum(sealed), true);
  return sealed;
}

/** Takes the checksum off again. Throws CorruptRecord when the value is no byte array or does not fit its checksum. */
export function unseal(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array) || value.length < HEADER) {
    throw new CorruptRecord('The record is no sealed byte array.');
  }
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  const sealed = view.getUint32(0, true);
  if (![checksum, looseChecksum, earlierChecksum].some((sum) => sum(value) === sealed)) {
    throw new CorruptRecord('The record does not fit its checksum.');
  }
  return value.subarray(HEADER);
}
