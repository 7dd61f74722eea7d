/** Slots for an article of usual length. */
const SLOTS = 1024;

/**
 * Sums of weights by term, in an open-addressing table of plain numbers: an article's some hundred words cost a third
 * of what a Map of 32-bit hashes costs, whose keys do not fit the engine's small integers.
 */
export class TermWeights {
  /** How many terms there are. */
  size = 0;
  private slots = SLOTS;
  private hashes = new Int32Array(this.slots);
  private weights = new Float64Array(this.slots);

  /** Forgets all terms. */
  clear(): void {
    this.size = 0;
    if (this.slots === SLOTS) this.weights.fill(0);
    else {
      // A long article's table is no use to the next.
      this.slots = SLOTS;
      this.hashes = new Int32Array(SLOTS);
      this.weights = new Float64Array(SLOTS);
    }
  }

  /** Adds a positive weight to a term. The hash 0 is no term. */
  add(hash: number, weight: number): void {
    if (this.size * 2 >= this.slots) this.grow();
    const slot = this.slotOf(hash | 0);
    if (this.weights[slot] === 0) {
      this.size += 1;
      this.hashes[slot] = hash | 0;
    }
    this.weights[slot] = (this.weights[slot] ?? 0) + weight;
  }

  /** The sum of a term's weights; 0 where it was never added. */
  of(hash: number): number {
    return this.weights[this.slotOf(hash | 0)] ?? 0;
  }

  /** The hashes of all terms, in no particular order. */
  list(): Uint32Array<ArrayBuffer> {
    const list = new Uint32Array(this.size);
    let n = 0;
    this.forEach((hash) => {
      list[n] = hash;
      n += 1;
    });
    return list;
  }

  /** Every term once, in no particular order. */
  forEach(visit: (hash: number, weight: number) => void): void {
    for (let slot = 0; slot < this.slots; slot += 1) {
      const weight = this.weights[slot] ?? 0;
      if (weight !== 0) visit((this.hashes[slot] ?? 0) >>> 0, weight);
    }
  }

  private slotOf(hash: number): number {
    const mask = this.slots - 1;
    let slot = hash & mask;
    while (this.weights[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { hashes, weights, slots } = this;
    this.slots = slots * 4;
    this.hashes = new Int32Array(this.slots);
    this.weights = new Float64Array(this.slots);
    for (let i = 0; i < slots; i += 1) {
      const weight = weights[i] ?? 0;
      if (weight === 0) continue;
      const slot = this.slotOf(hashes[i] ?? 0);
      this.hashes[slot] = hashes[i] ?? 0;
      this.weights[slot] = weight;
    }
  }
}
