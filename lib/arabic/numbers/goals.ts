import { GOAL_COUNTS, GOAL_VERBS } from '../lexicon/counted-nouns';
import { foldWord } from '../normalise';
import type { Item } from './items';

const counts: ReadonlyMap<string, number> = new Map(
  GOAL_COUNTS.split(' ').map((word, i) => [foldWord(word), i + 2]),
);
const verbs: ReadonlySet<string> = new Set(GOAL_VERBS.split(' ').map(foldWord));
const CLEAN = new Set(['نظيفه', 'بيضاء', 'كامله']);
const WITHOUT = new Set(['دون', 'بدون']);
const REPLY = new Set(['رد', 'مقابل']);
const ONE_GOAL = new Set(['هدف', 'واحد']);
const REACH = 5;

/** The goals that a folded word counts by itself (بخماسية: 5), whatever stands about it. */
function goalsOf(norm: string): number | undefined {
  if (!norm.endsWith('يه')) return undefined;
  const at = norm.startsWith('وب') ? 2 : norm.startsWith('ب') || norm.startsWith('و') ? 1 : 0;
  return counts.get(norm.slice(at));
}

/** May the word count goals? */
export function isGoalCount(norm: string): boolean {
  return goalsOf(norm) !== undefined;
}

function scoredBefore(items: readonly Item[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - REACH; at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (verbs.has(item.token.lemma) || verbs.has(item.token.family)) return true;
  }
  return false;
}

/** Goals counted by one word at item `i`. */
export interface GoalCount {
  readonly value: number;
  readonly end: number;
  /** Goals of the other side, where they are said in the same breath. */
  readonly against?: number;
}

/**
 * Reads the goals that a word in ـية counts, from item `i`: فاز بخماسية, سجل ثنائية, رباعية نظيفة. Beside nothing of a
 * match the word is an adjective (قمة ثلاثية), and undefined comes back.
 */
export function readGoals(items: readonly Item[], i: number): GoalCount | undefined {
  const item = items[i];
  const value = goalsOf(item?.norm ?? '');
  if (item === undefined || item.definite || value === undefined) return undefined;
  const next = items[i + 1]?.norm ?? '';
  if (CLEAN.has(next)) return { value, end: i + 2, ...(next === 'كامله' ? {} : { against: 0 }) };
  const silent = WITHOUT.has(next)
    ? i + 1
    : next === 'من' && WITHOUT.has(items[i + 2]?.norm ?? '')
      ? i + 2
      : -1;
  if (silent > 0 && REPLY.has(items[silent + 1]?.norm ?? ''))
    return { value, end: silent + 2, against: 0 };
  if (next === 'مقابل' && ONE_GOAL.has(items[i + 2]?.norm ?? ''))
    return { value, end: i + 3, against: 1 };
  const told = next === 'مقابل' || (next === 'في' && items[i + 2]?.norm === 'مرمي');
  return told || scoredBefore(items, i) ? { value, end: i + 1 } : undefined;
}
