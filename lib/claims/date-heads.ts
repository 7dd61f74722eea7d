import { eventClassesAt } from '../arabic/events/classes';
import type { Fact } from './facts';
import type { ReadArticle } from './read';

/** The event word that a date most likely dates, by word family and by classes. */
interface Head {
  readonly family: string;
  readonly classes: readonly string[];
}

const NONE: Head = { family: '', classes: [] };

const kept = new WeakMap<Fact, Head>();

/** The last event word before a date in its clause, else the first one after it. Kept for as long as the fact lives. */
function headOf(fact: Fact, article: ReadArticle): Head {
  const known = kept.get(fact);
  if (known) return known;
  const { clauses, events, tokens } = article.annotation[fact.field];
  const { firstToken: first, endToken: end } = fact;
  const clause = clauses.find((c) => first >= c.firstToken && first < c.endToken) ?? fact.unit;
  let event;
  for (const e of events) {
    if (e.token < clause.firstToken || e.token >= clause.endToken) continue;
    if (e.token < first) event = e;
    else if (e.token >= end) {
      event ??= e;
      break;
    }
  }
  const head = event
    ? { family: event.family, classes: eventClassesAt(tokens, event.token) }
    : NONE;
  kept.set(fact, head);
  return head;
}

/** How the event words of two dates stand: 1 one word family, 0.8 one class, -0.3 two events, 0 none named. */
export function headEventMatch(a: Fact, b: Fact, inA: ReadArticle, inB: ReadArticle): number {
  const [x, y] = [headOf(a, inA), headOf(b, inB)];
  if (x === NONE || y === NONE) return 0;
  if (x.family === y.family) return 1;
  return x.classes.some((id) => y.classes.includes(id)) ? 0.8 : -0.3;
}

/** Classes of the event word that a date most likely dates; none where its clause has no event word. */
export function headClasses(fact: Fact, article: ReadArticle): readonly string[] {
  return headOf(fact, article).classes;
}
