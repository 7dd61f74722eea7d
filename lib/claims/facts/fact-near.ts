import { factWords, type FactWords } from './fact-words';
import type { Fact } from './facts';
import { idCount } from '../words/ids';

/** Shared weight of the words around two values over the larger of both, and over the smaller. */
export interface Nearness {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly events: number;
}

/** Serials are counted anew before they leave the range of an Int32Array. */
const LAST = 0x7000_0000;

/** Weights of the words around one value and of their classes, by id: an entry holds if it bears the value's serial. */
class NearMarks {
  private of: FactWords | undefined;
  private serial = 0;
  private familyStamps = new Int32Array(0);
  private familyWeights = new Float64Array(0);
  private classStamps = new Int32Array(0);
  private classWeights = new Float64Array(0);

  mark(words: FactWords): void {
    if (this.of === words) return;
    this.of = words;
    this.serial += 1;
    if (this.familyStamps.length < idCount() || this.serial > LAST) {
      const length = 2 ** Math.ceil(Math.log2(idCount() + 4096));
      this.familyStamps = new Int32Array(length);
      this.familyWeights = new Float64Array(length);
      this.classStamps = new Int32Array(length);
      this.classWeights = new Float64Array(length);
      this.serial = 1;
    }
    const { families, weights, own, ownWeights } = words;
    for (let i = 0; i < families.length; i += 1) {
      const id = families[i] ?? 0;
      this.familyStamps[id] = this.serial;
      this.familyWeights[id] = weights[i] ?? 0;
    }
    for (let i = 0; i < own.length; i += 1) {
      const id = own[i] ?? 0;
      this.classStamps[id] = this.serial;
      this.classWeights[id] = ownWeights[i] ?? 0;
    }
  }

  /** Weight of a class; 0 where no word around the value is of it. */
  classWeight(id: number): number {
    return this.classStamps[id] === this.serial ? (this.classWeights[id] ?? 0) : 0;
  }

  /** Share of the weight of another value's words that the marked one has too, by family or by class. */
  cover({ families, weights, classes, starts, total }: FactWords): number {
    let shared = 0;
    for (let i = 0; i < families.length; i += 1) {
      const id = families[i] ?? 0;
      const weight = weights[i] ?? 0;
      if (this.familyStamps[id] === this.serial) {
        shared += Math.min(weight, (this.familyWeights[id] ?? 0) * 1.5);
        continue;
      }
      let best = 0;
      for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k += 1) {
        const there = this.classWeight(classes[k] ?? 0);
        if (there > best) best = there;
      }
      shared += Math.min(weight * 0.75, best);
    }
    return total === 0 ? 0 : shared / total;
  }
}

const HERE = new NearMarks();
const THERE = new NearMarks();

/** How much of the words around two values both have, nearer words counted more. */
export function nearness(a: Fact, b: Fact): Nearness {
  const [wa, wb] = [factWords(a), factWords(b)];
  HERE.mark(wa);
  THERE.mark(wb);
  let events = 0;
  for (let i = 0; i < wa.events.length; i += 1) {
    const both = Math.min(wa.eventWeights[i] ?? 0, THERE.classWeight(wa.events[i] ?? 0));
    if (both > events) events = both;
  }
  const ab = THERE.cover(wa);
  const ba = HERE.cover(wb);
  return { min: Math.min(ab, ba), max: Math.max(ab, ba), mean: Math.sqrt(ab * ba), events };
}
