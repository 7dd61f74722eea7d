import { BACKGROUND_TABLE } from './background-data';
import { ByteReader } from './codec/bytes';

/**
 * How common the terms of news are, from a fixed table that comes with the extension: so that a corpus of thirty
 * articles ranks as sensibly as one of a hundred thousand, and so that no dictionary need be loaded to choose the
 * rarest terms of a query. Made by scripts/background-table.ts from counts; holds hashes and rounded shares only.
 *
 * The table: number of too common terms, their hashes as gaps; number of the others, their hashes as gaps and one byte
 * each for the share of articles: e^(-byte / 16).
 */
const SHARE_STEPS = 16;

/** Share of articles for a term that the table does not hold: under one in ten thousand. */
const UNSEEN_SHARE = 0.00004;

/** Terms in more of the articles than this are neither stored nor asked for. */
export const COMMON_SHARE = 0.05;

interface Table {
  readonly tooCommon: ReadonlySet<number>;
  readonly hashes: Uint32Array;
  readonly shares: Uint8Array;
}

let loaded: Table | null = null;

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function table(): Table {
  if (loaded !== null) return loaded;
  const reader = new ByteReader(fromBase64(BACKGROUND_TABLE));
  const tooCommon = new Set<number>();
  let hash = 0;
  for (let left = reader.atEnd ? 0 : reader.varint(); left > 0; left -= 1) {
    hash += reader.varint();
    tooCommon.add(hash);
  }
  const size = reader.atEnd ? 0 : reader.varint();
  const hashes = new Uint32Array(size);
  const shares = new Uint8Array(size);
  hash = 0;
  for (let i = 0; i < size; i += 1) {
    hash += reader.varint();
    hashes[i] = hash;
    shares[i] = reader.byte();
  }
  loaded = { tooCommon, hashes, shares };
  return loaded;
}

/** In over 5% of articles: of no use for finding the related ones. */
export function isTooCommon(hash: number): boolean {
  return table().tooCommon.has(hash);
}

/** Share of news articles that hold the term. */
export function backgroundShare(hash: number): number {
  const { hashes, shares } = table();
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? Math.exp(-(shares[low] ?? 0) / SHARE_STEPS) : UNSEEN_SHARE;
}

/** The byte that stands for a share of articles in the table. */
export function shareToByte(share: number): number {
  return Math.min(255, Math.max(0, Math.round(-Math.log(share) * SHARE_STEPS)));
}
