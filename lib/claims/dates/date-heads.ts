import { eventClassesAt } from '../../arabic/events/classes';
import type { Annotation, Token } from '../../arabic/types';
import { isDayPart } from './day-hours';
import type { Fact } from '../facts/facts';
import { SAYING_CLASSES } from '../lexicon/governors';
import type { ReadArticle } from '../read';

/** A word that a date may date, by word family and by event classes. */
interface Head {
  readonly family: string;
  readonly classes: readonly string[];
}

const kept = new WeakMap<Fact, readonly Head[]>();

const SAYING: ReadonlySet<string> = new Set(SAYING_CLASSES.split(' '));

/** Tokens that stand in a date or a name, whatever event they are spelled like (ولد). */
const covered = new WeakMap<Annotation, Uint8Array>();

function coveredIn(annotation: Annotation): Uint8Array {
  let table = covered.get(annotation);
  if (table) return table;
  const { tokens, dates, names } = annotation;
  table = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of dates) table.fill(1, firstToken, endToken);
  for (const name of names)
    if (name.kind !== 'organisation') table.fill(1, name.firstToken, name.endToken);
  covered.set(annotation, table);
  return table;
}

/** May a word be what a date dates: a verb, a verbal noun, or a noun that names an event? */
function headAt(tokens: readonly Token[], i: number): Head | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word') return undefined;
  const classes = token.pos === 'particle' ? [] : eventClassesAt(tokens, i);
  const doing = token.pos === 'verb' || token.pos === 'verbal-noun';
  return doing || classes.length > 0 ? { family: token.family, classes } : undefined;
}

/** At most so many words may be what a date dates. */
const MOST = 4;

/**
 * Words that a date may date, the likeliest first: those before it in its clause from the nearest on, then those after it.
 * Kept for as long as the fact lives.
 */
function headsOf(fact: Fact, article: ReadArticle): readonly Head[] {
  const known = kept.get(fact);
  if (known) return known;
  const annotation = article.annotation[fact.field];
  const { clauses, tokens } = annotation;
  const inside = coveredIn(annotation);
  const { firstToken: first, endToken: end } = fact;
  const clause = clauses.find((c) => first >= c.firstToken && first < c.endToken) ?? fact.unit;
  const heads: Head[] = [];
  const look = (i: number): void => {
    // فجر السبت is no dawning.
    if (inside[i] === 1 || heads.length >= MOST || isDayPart(annotation, i)) return;
    const head = headAt(tokens, i);
    if (head) heads.push(head);
  };
  for (let i = first - 1; i >= clause.firstToken; i -= 1) look(i);
  for (let i = end; i < clause.endToken; i += 1) look(i);
  // أعلن النادي الثلاثاء رحيل لاعبه: what is told is dated by the telling.
  const telling = (head: Head): boolean => head.classes.some((id) => SAYING.has(id));
  const sorted = [...heads.filter((h) => !telling(h)), ...heads.filter(telling)];
  kept.set(fact, sorted);
  return sorted;
}

function matchOf(x: Head, y: Head): number {
  if (x.family === y.family) return 1;
  return x.classes.some((id) => y.classes.includes(id)) ? 0.8 : -0.3;
}

/** How the event words of two dates stand: 1 one word family, 0.8 one class, -0.3 two events, 0 none named. */
export function headEventMatch(a: Fact, b: Fact, inA: ReadArticle, inB: ReadArticle): number {
  const [x, y] = [headsOf(a, inA)[0], headsOf(b, inB)[0]];
  return x && y ? matchOf(x, y) : 0;
}

/** The best match among all words that two dates may date, 0 to 1: the further down the lists, the less. */
export function anyHeadMatch(a: Fact, b: Fact, inA: ReadArticle, inB: ReadArticle): number {
  let best = 0;
  headsOf(a, inA).forEach((x, i) => {
    headsOf(b, inB).forEach((y, k) => {
      best = Math.max(best, matchOf(x, y) / (1 + 0.25 * (i + k)));
    });
  });
  return best;
}

/** Classes of the event word that a date most likely dates; none where its clause has no event word. */
export function headClasses(fact: Fact, article: ReadArticle): readonly string[] {
  return headsOf(fact, article)[0]?.classes ?? [];
}
