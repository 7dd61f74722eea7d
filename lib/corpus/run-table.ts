/** Slots of one set; with four numbers each they fill a line of the processor's cache. */
const WAYS = 4;
/** Numbers in a slot: both hashes, and what is known of the run. The fourth keeps sets within their lines. */
const CELL = 4;
const SET = WAYS * CELL;

/**
 * What is known of runs of letters, as a number each, by two 32-bit hashes of their letters. The table never grows: a run
 * has four places to be in, a new one takes the last of them and moves one forward each time it is met, so that the words
 * which news repeats stay and those met once go.
 */
export class RunTable {
  private readonly cells: Int32Array;
  private readonly lastSet: number;

  /** @param places how many runs are known at most: a power of two */
  constructor(places: number) {
    this.cells = new Int32Array(places * CELL);
    this.lastSet = places / WAYS - 1;
  }

  /** What was set for the run, 0 where nothing was or it had to go. */
  get(a: number, b: number): number {
    const { cells } = this;
    const first = (a & this.lastSet) * SET;
    for (let cell = first; cell < first + SET; cell += CELL) {
      if (cells[cell] !== a || cells[cell + 1] !== b) continue;
      const value = cells[cell + 2] ?? 0;
      if (value === 0) continue;
      if (cell > first) {
        cells.copyWithin(cell, cell - CELL, cell);
        this.put(cell - CELL, a, b, value);
      }
      return value;
    }
    return 0;
  }

  /** Sets the number of a run that `get` did not find; any but 0. */
  set(a: number, b: number, value: number): void {
    this.put((a & this.lastSet) * SET + SET - CELL, a, b, value);
  }

  private put(cell: number, a: number, b: number, value: number): void {
    this.cells[cell] = a;
    this.cells[cell + 1] = b;
    this.cells[cell + 2] = value;
  }
}
