/** A square of so many rows is kept as a list, a larger one as a map of what is set. */
const MOST_ROWS = 1024;

/** Numbers of the unordered pairs of `count` things, by index. */
export class PairTable {
  private readonly list: Float64Array | undefined;
  private readonly map = new Map<number, number>();

  constructor(private readonly count: number) {
    if (count <= MOST_ROWS) this.list = new Float64Array(count * count).fill(Number.NaN);
  }

  private placeOf(a: number, b: number): number {
    return a < b ? a * this.count + b : b * this.count + a;
  }

  /** The number of a pair, undefined where none was set. */
  get(a: number, b: number): number | undefined {
    const place = this.placeOf(a, b);
    if (!this.list) return this.map.get(place);
    const value = this.list[place];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  }

  set(a: number, b: number, value: number): void {
    const place = this.placeOf(a, b);
    if (this.list) this.list[place] = value;
    else this.map.set(place, value);
  }
}
