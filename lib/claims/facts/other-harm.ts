import type { Annotation } from '../../arabic/types';
import { harmIdioms } from '../denials/harm-idioms';
import { termsOf } from '../read';
import { kindOfClass } from './fact-context';

/** Kinds of victims that the words at tokens `[from, to)` tell of. */
function victimsIn(annotation: Annotation, from: number, to: number): Set<string> {
  const kinds = new Set<string>();
  for (const { classes } of termsOf(annotation, from, to))
    for (const id of classes) {
      const kind = kindOfClass(id);
      if (kind?.[0] === 'victim') kinds.add(kind[1]);
    }
  for (const { token, kind } of harmIdioms(annotation))
    if (from <= token && token < to) kinds.add(kind);
  return kinds;
}

/**
 * Are the 'others' at token `first` of a sentence that begins at `from` only others than those who came to another harm
 * (مقتل 24 شخصا وإصابة 18 آخرين), and so all of their own? Behind an 'and' they are others of the same harm (وإصابة وزير
 * وثلاثة آخرين). `victim` is the kind of harm that they came to.
 */
export function areOthersOfOtherHarm(
  annotation: Annotation,
  first: number,
  from: number,
  victim: string | undefined,
): boolean {
  if (victim === undefined || annotation.tokens[first]?.conjunction !== '') return false;
  const before = victimsIn(annotation, from, first);
  return before.has(victim) && before.size > 1;
}
