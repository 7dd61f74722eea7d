import type { ReadArticle } from '../read';

/**
 * What is made of two articles, kept as long as both are: a reader who goes on from one report to the next has them held
 * against the same others again. What is kept must not know where the two stand among those compared.
 */
export class KeptByTwo<V> {
  private readonly kept = new WeakMap<
    ReadArticle,
    WeakMap<ReadArticle, { readonly by: readonly object[]; readonly value: V }>
  >();

  /** What was made of `a` and `b`, in this order, by the same models; else what `make` makes, kept instead. */
  of(a: ReadArticle, b: ReadArticle, by: readonly object[], make: () => V): V {
    const beside =
      this.kept.get(a) ??
      new WeakMap<ReadArticle, { readonly by: readonly object[]; readonly value: V }>();
    this.kept.set(a, beside);
    const known = beside.get(b);
    if (known && known.by.length === by.length && known.by.every((model, i) => model === by[i]))
      return known.value;
    const value = make();
    beside.set(b, { by, value });
    return value;
  }
}
