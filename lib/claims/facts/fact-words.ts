import type { Fact } from './facts';
import { idOf, KeptWithIds } from '../words/ids';
import type { Unit } from '../read';
import { idsOfTerm } from '../words/term-ids';
import { unique } from '../statements/unit-words';

/** The words around a value, and what else it is held against others by, as ids (see `ids`). */
export interface FactWords {
  /** Families of the words around, in their order, repeated ones too, with the weights of `Fact.near`. */
  readonly families: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
  /** Classes of the word `i`: `classes[starts[i]]` up to `starts[i + 1]`. */
  readonly classes: readonly number[];
  readonly starts: readonly number[];
  /** The classes of `Fact.nearClasses` with their weights. */
  readonly own: readonly number[];
  readonly ownWeights: readonly number[];
  /** Event classes among them. */
  readonly events: readonly number[];
  readonly eventWeights: readonly number[];
  /** What may say what is measured or counted: words beside the value, their classes, the counted noun. */
  readonly heads: readonly number[];
}

function headsOf(fact: Fact): number[] {
  const heads: number[] = [];
  const add = (text: string): void => {
    const id = idOf(text);
    if (!heads.includes(id)) heads.push(id);
  };
  for (const id of fact.counted) add(id);
  if (fact.countedLemma !== '') add(fact.countedLemma);
  for (const term of [fact.left[0], fact.left[1], fact.right[0]]) {
    if (!term) continue;
    add(term.family);
    for (const id of term.classes) add(id);
  }
  return heads;
}

function read(fact: Fact): FactWords {
  const families: number[] = [];
  const weights: number[] = [];
  const classes: number[] = [];
  const starts = [0];
  let total = 0;
  for (const term of fact.nearTerms) {
    const weight = fact.near.get(term.family) ?? 0;
    const ids = idsOfTerm(term);
    families.push(ids.family);
    weights.push(weight);
    total += weight;
    for (const id of ids.classes) classes.push(id);
    starts.push(classes.length);
  }
  const own: number[] = [];
  const ownWeights: number[] = [];
  const events: number[] = [];
  const eventWeights: number[] = [];
  for (const [name, weight] of fact.nearClasses) {
    const id = idOf(name);
    own.push(id);
    ownWeights.push(weight);
    if (!name.startsWith('e:')) continue;
    events.push(id);
    eventWeights.push(weight);
  }
  return {
    families,
    weights,
    total,
    classes,
    starts,
    own,
    ownWeights,
    events,
    eventWeights,
    heads: headsOf(fact),
  };
}

const kept = new KeptWithIds<Fact, FactWords>();

/** The words around a value as ids. Kept for as long as the fact lives. */
export function factWords(fact: Fact): FactWords {
  let words = kept.get(fact);
  if (words === undefined) {
    words = read(fact);
    kept.set(fact, words);
  }
  return words;
}

/** Keys of the names of a unit, each once: all of them, of places, of persons. */
export interface UnitNames {
  readonly all: readonly number[];
  readonly places: readonly number[];
  readonly persons: readonly number[];
}

const namesKept = new KeptWithIds<Unit, UnitNames>();

/** Keys of the names of a unit. Kept for as long as the unit lives. */
export function unitNames(unit: Unit): UnitNames {
  let names = namesKept.get(unit);
  if (names === undefined) {
    const of = (kind?: string): number[] =>
      unique(
        unit.names
          .filter((name) => kind === undefined || name.kind === kind)
          .map((name) => idOf(name.key)),
      );
    names = { all: of(), places: of('place'), persons: of('person') };
    namesKept.set(unit, names);
  }
  return names;
}
