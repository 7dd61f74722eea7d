/** Bounds on what a pack may hold. Lengths are in UTF-16 units, sizes in bytes after decompression. */
export interface PackLimits {
  /** A JSON pack is read whole, so it is bounded; larger packs are written as NDJSON. */
  readonly jsonBytes: number;
  /** The whole of an NDJSON pack: a bound against decompression bombs. */
  readonly totalBytes: number;
  readonly line: number;
  readonly articles: number;
  /** Nesting of objects and lists; the format itself needs 3. */
  readonly depth: number;
  readonly title: number;
  readonly text: number;
  readonly short: number;
  readonly description: number;
  readonly url: number;
}

export const PACK_LIMITS: PackLimits = {
  jsonBytes: 64 * 1024 * 1024,
  totalBytes: 2 * 1024 * 1024 * 1024,
  line: 4 * 1024 * 1024,
  articles: 200_000,
  depth: 8,
  title: 1_000,
  text: 500_000,
  short: 200,
  description: 4_000,
  url: 2_048,
};

/** How many rejected articles a report names one by one; the others are counted. */
export const REJECTIONS_LISTED = 200;
