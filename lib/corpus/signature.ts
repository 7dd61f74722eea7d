/**
 * Near-copy signature: one-permutation MinHash (Li, Owen, Zhang 2012) with eight bits kept of each minimum (b-bit
 * MinHash, Li and König 2010), over pairs of neighbouring words. 32 bins tell a shared half from a shared tenth.
 */
const BINS = 32;

export class SignatureBuilder {
  private readonly minima = new Uint32Array(BINS).fill(0xffffffff);

  add(hash: number): void {
    const bin = hash & (BINS - 1);
    const value = hash >>> 5;
    if (value < (this.minima[bin] ?? 0)) this.minima[bin] = value;
  }

  /** 64 hexadecimal digits; '00' is an empty bin. */
  finish(): string {
    let out = '';
    for (const minimum of this.minima) {
      const value = minimum === 0xffffffff ? 0 : (minimum % 255) + 1;
      out += value.toString(16).padStart(2, '0');
    }
    return out;
  }
}

/** Estimated share of word pairs that two texts have in common (Jaccard), 0 to 1. */
export function similarity(a: string, b: string): number {
  let same = 0;
  let counted = 0;
  for (let i = 0; i < BINS * 2; i += 2) {
    const x = a.slice(i, i + 2);
    const y = b.slice(i, i + 2);
    if (x === '00' && y === '00') continue;
    counted += 1;
    if (x === y) same += 1;
  }
  if (counted === 0) return 0;
  // Two unlike minima share their eight bits once in 255.
  return Math.max(0, (same / counted - 1 / 255) / (1 - 1 / 255));
}

/** At and above this two texts are copies of one report: edited, cut or with another headline. */
export const COPY_SIMILARITY = 0.4;
