import { idGeneration, idOf } from './ids';
import type { Term } from '../read';

/** A word's family and classes as ids (see `ids`). */
export interface TermIds {
  /** Which giving of ids they are of. */
  readonly generation: number;
  readonly family: number;
  /** In the order of `Term.classes`: event classes first. */
  readonly classes: readonly number[];
  /** How many of them are event classes. */
  readonly events: number;
}

/** The ids of a word. Kept on the word: each is read by its unit, the clauses of it and the values around. */
export function idsOfTerm(term: Term): TermIds {
  const known = term.ids;
  if (known?.generation === idGeneration()) return known;
  const classes: number[] = [];
  let events = 0;
  for (const id of term.classes) {
    classes.push(idOf(id));
    if (id.startsWith('e:')) events += 1;
  }
  const ids = { generation: idGeneration(), family: idOf(term.family), classes, events };
  term.ids = ids;
  return ids;
}
