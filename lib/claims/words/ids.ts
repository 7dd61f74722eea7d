/**
 * Whole numbers for the strings that a comparison holds against each other (word families, classes, names), so that
 * inner loops index typed arrays where they would hash strings. An id says nothing of its string and differs from run
 * to run: no result may depend on its value.
 */
let ids = new Map<string, number>();

/** The ids of so many strings are kept, about 20 MB; they are given anew when there are more. */
const MOST = 200_000;

const kept: { clear(): void }[] = [];

/** The id of a string: the same for the same string until `limitIds` gives all of them anew. */
export function idOf(text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  const id = ids.size;
  ids.set(text, id);
  return id;
}

let generation = 0;

/** Changes when ids are given anew: what bears another generation is of other ids. */
export function idGeneration(): number {
  return generation;
}

/** All ids are under this. */
export function idCount(): number {
  return ids.size;
}

/** What is made of ids, kept by the object that it was made from, and forgotten with the ids. */
export class KeptWithIds<K extends object, V> {
  private values = new WeakMap<K, V>();

  constructor() {
    kept.push(this);
  }

  get(key: K): V | undefined {
    return this.values.get(key);
  }

  set(key: K, value: V): void {
    this.values.set(key, value);
  }

  clear(): void {
    this.values = new WeakMap();
  }
}

/** Begins to count anew where there are too many ids. Not to be called while a comparison goes on. */
export function limitIds(): void {
  if (ids.size <= MOST) return;
  ids = new Map();
  generation += 1;
  for (const values of kept) values.clear();
}
