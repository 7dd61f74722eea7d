import { hashPair } from './hash';

/** A document's postings in three numbers that do not depend on their order: number, sum and xor of their hashes. */
export class Fingerprints {
  private readonly counts: Uint32Array;
  private readonly sums: Uint32Array;
  private readonly mixes: Uint32Array;

  constructor(size: number) {
    this.counts = new Uint32Array(size);
    this.sums = new Uint32Array(size);
    this.mixes = new Uint32Array(size);
  }

  add(document: number, hash: number, impact: number): void {
    const mixed = hashPair(hash, impact + 1);
    this.counts[document] = (this.counts[document] ?? 0) + 1;
    this.sums[document] = (this.sums[document] ?? 0) + mixed;
    this.mixes[document] = (this.mixes[document] ?? 0) ^ Math.imul(mixed, 0x9e3779b1);
  }

  of(document: number): string {
    const [count, sum, mix] = [this.counts, this.sums, this.mixes].map((all) => all[document] ?? 0);
    return `${String(count)}/${String(sum)}/${String(mix)}`;
  }
}
