import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../lib/corpus/catalogue';
import { DocSet } from '../../../lib/corpus/codec/docset';
import { chooseMerge } from '../../../lib/corpus/merge';
import { INDEX_VERSION } from '../../../lib/corpus/terms';

function segmentsOf(sizes: readonly number[]): Segment[] {
  let base = 0;
  return sizes.map((documents, i) => {
    const from = base;
    base += documents;
    return {
      ...{ id: i + 1, bits: 0, wordBits: 0, base: from, from, end: base },
      ...{ documents, bytes: documents * 300, version: INDEX_VERSION },
    };
  });
}

/** Merges until nothing is due; returns the sizes left and how many documents were rewritten. */
function settle(sizes: readonly number[], tidy: boolean): { left: number[]; rewritten: number } {
  let left = [...sizes];
  let rewritten = 0;
  for (let i = 0; i < 1_000; i += 1) {
    const segments = segmentsOf(left);
    const chosen = chooseMerge(segments, DocSet.empty, tidy);
    if (chosen === null) return { left, rewritten };
    const first = segments.indexOf(chosen[0] ?? segments[0] ?? ({} as Segment));
    const sum = chosen.reduce((total, { documents }) => total + documents, 0);
    rewritten += sum;
    left = [...left.slice(0, first), sum, ...left.slice(first + chosen.length)];
  }
  throw new Error('merging never ends');
}

describe('chooseMerge', () => {
  it('keeps an import of 100,000 in batches at a few dozen segments and rewrites each article some times only', () => {
    let sizes: number[] = [];
    let rewritten = 0;
    let most = 0;
    for (let i = 0; i < 400; i += 1) {
      const settled = settle([...sizes, 256], false);
      sizes = settled.left;
      rewritten += settled.rewritten;
      most = Math.max(most, sizes.length);
    }
    expect(most).toBeLessThanOrEqual(24);
    expect(rewritten / (400 * 256)).toBeLessThan(4);
    expect(settle(sizes, true).left.length).toBeLessThanOrEqual(3);
  });

  it('always comes to an end with few segments', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50_000 }), { maxLength: 40 }), (sizes) => {
        const { left } = settle(sizes, true);
        expect(left.length).toBeLessThanOrEqual(3);
        expect(left.reduce((a, b) => a + b, 0)).toBe(sizes.reduce((a, b) => a + b, 0));
      }),
    );
  });

  it('writes a segment anew when much of it is dead, and leaves stale ones to be indexed again', () => {
    const [segment] = segmentsOf([1_000]);
    if (segment === undefined) throw new Error('no segment');
    expect(chooseMerge([segment], DocSet.range(0, 200), true)).toBeNull();
    expect(chooseMerge([segment], DocSet.range(0, 300), true)).toEqual([segment]);
    expect(chooseMerge([segment], DocSet.range(0, 300), false)).toBeNull();
    expect(chooseMerge([{ ...segment, version: -1 }], DocSet.range(0, 300), true)).toBeNull();
  });
});
