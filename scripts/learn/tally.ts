import type { Discrepancy } from '../../lib/claims/types';

/** Type and relation of a finding, as they are asked for and printed: 'number/conflict'. */
export const kindOf = ({ type, relation }: Discrepancy): string => `${type}/${relation}`;

/** Counts findings by kind over so many comparisons. */
export class Tally {
  private readonly counts = new Map<string, number>();

  constructor(private readonly comparisons: number) {}

  add(found: Discrepancy): void {
    const kind = kindOf(found);
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  /** A count as so many a hundred comparisons, with one decimal. */
  per100(n: number): string {
    return ((100 * n) / this.comparisons).toFixed(1);
  }

  /** All findings a hundred comparisons. */
  get total(): string {
    return this.per100([...this.counts.values()].reduce((sum, n) => sum + n, 0));
  }

  /** Prints a line for each kind, the commonest first. */
  print(): void {
    for (const [kind, n] of [...this.counts].sort((a, b) => b[1] - a[1]))
      console.log(`  ${kind.padEnd(24)} ${this.per100(n)}`);
  }
}
