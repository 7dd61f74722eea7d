/**
 * A bounded map in two generations: what was not asked for during a whole generation is dropped. The words of one
 * language's news follow Zipf's law, so the frequent ones stay and memory stays flat.
 */
export class GenerationCache<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  /** @param limit entries of one generation; at most twice as many are held */
  constructor(private readonly limit: number) {}

  /** The value set for `key`, undefined where there is none or it was dropped. */
  get(key: string): Value | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const aged = this.old.get(key);
    if (aged !== undefined) this.set(key, aged);
    return aged;
  }

  /** Keeps `value` for `key` and returns it. */
  set(key: string, value: Value): Value {
    if (this.young.size >= this.limit) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}
