import type { Annotation } from '../../arabic/types';
import { harmIdioms } from '../denials/harm-idioms';
import type { Term } from '../read';

/** What classes of words tell was done to people whose noun tells what they were before: kinds of the family 'victim'. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['e:die', 'dead'],
  ['e:kill', 'dead'],
  ['e:release', 'freed'],
  ['e:rescue', 'rescued'],
  ['e:acquit', 'acquitted'],
  ['e:convict', 'sentenced'],
  ['e:sentence', 'sentenced'],
]);
const DONE: ReadonlySet<string> = new Set([...DEEDS.values(), 'recovered', 'missing']);

/** What people are before it, with what may still become of them; of other kinds the noun says all. */
const BECOME: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['arrested', new Set(['dead', 'freed', 'acquitted', 'sentenced', 'missing'])],
  ['injured', new Set(['dead', 'recovered', 'missing'])],
  ['missing', new Set(['dead', 'freed', 'rescued'])],
  ['infected', new Set(['dead', 'recovered'])],
]);

/** Tokens from the deed to the number, and from the number to the noun of an idiom behind it (فارق خمسة مصابين الحياة). */
const [BEFORE, BEHIND] = [4, 3];

/** Does a mark or an 'and' stand between two tokens, or at the second? */
function parted({ tokens }: Annotation, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || token.conjunction !== '')
      return true;
    // و25 جريحا: before digits 'and' is a word of its own.
    if (token.norm === 'و' || (token.kind === 'number' && i < to)) return true;
  }
  return false;
}

/**
 * What became of people at tokens `[first, end)` who are counted by a noun of what they were before, a kind of the family
 * 'victim' (`state`): three detained who were freed, five injured who died. Undefined where nothing says so.
 */
export function deedDone(
  annotation: Annotation,
  state: string,
  terms: readonly Term[],
  first: number,
  end: number,
): string | undefined {
  const may = BECOME.get(state);
  if (may === undefined) return undefined;
  let found: string | undefined;
  let at = first - BEFORE - 1;
  for (const { token, classes } of terms) {
    if (token >= first || token <= at || parted(annotation, token, first)) continue;
    const kind = classes.map((id) => DEEDS.get(id)).find((k) => k !== undefined && may.has(k));
    if (kind !== undefined) [found, at] = [kind, token];
  }
  for (const { token, kind } of harmIdioms(annotation)) {
    if (!DONE.has(kind) || !may.has(kind)) continue;
    if (token < first && token > at && !parted(annotation, token, first))
      [found, at] = [kind, token];
    if (token >= end && token <= end + BEHIND && found === undefined)
      if (!parted(annotation, end - 1, token)) found = kind;
  }
  return found;
}
