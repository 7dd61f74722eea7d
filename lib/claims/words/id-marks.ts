import { idCount } from './ids';

/** Whole numbers by id, 0 where none was set: those of one list of ids at a time. */
export class IdMarks {
  private values = new Int32Array(0);
  private marked: readonly number[] = [];

  private forget(next: readonly number[]): Int32Array {
    for (let i = 0; i < this.marked.length; i += 1) this.values[this.marked[i] ?? 0] = 0;
    this.marked = next;
    if (this.values.length < idCount())
      this.values = new Int32Array(2 ** Math.ceil(Math.log2(idCount() + 4096)));
    return this.values;
  }

  /** Forgets what was set before, and sets the numbers of some ids; without `values` 1 for each. */
  set(ids: readonly number[], values?: readonly number[]): void {
    const table = this.forget(ids);
    for (let i = 0; i < ids.length; i += 1)
      table[ids[i] ?? 0] = values === undefined ? 1 : (values[i] ?? 0);
  }

  /** Forgets what was set before, and sets for each of some ids its place in the list, counted from 1. */
  setPlaces(ids: readonly number[]): void {
    const table = this.forget(ids);
    for (let i = 0; i < ids.length; i += 1) table[ids[i] ?? 0] = i + 1;
  }

  /** The number of an id, 0 where none is set. */
  of(id: number): number {
    return this.values[id] ?? 0;
  }

  /** The bits of all ids from one place of a list to another, together. */
  ofAll(ids: readonly number[], from: number, to: number): number {
    let bits = 0;
    for (let i = from; i < to; i += 1) bits |= this.values[ids[i] ?? 0] ?? 0;
    return bits;
  }

  /** How many ids of a list have any of some bits. */
  count(ids: readonly number[], bits: number): number {
    let n = 0;
    for (let i = 0; i < ids.length; i += 1)
      if (((this.values[ids[i] ?? 0] ?? 0) & bits) !== 0) n += 1;
    return n;
  }
}
