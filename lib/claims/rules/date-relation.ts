import type { RuleContext } from '../context';
import type { Fact } from '../facts/facts';
import type { Relation } from '../types';

const DAY = 86_400_000;
/** A plan that a report this much younger tells otherwise was changed or carried out. In ms. */
const LATER = DAY;
/** A day off by less is a slip of one of them rather than a change of plan. In ms. */
const MOVED = 2 * DAY;
/** Tokens before a length of time in which a future tense makes it a plan. */
const REACH = 8;

/** Words of what is foreseen or allowed, and lasting told in the present tense. Folded stems. */
const FORESEEN: ReadonlySet<string> = new Set(
  'سوف مرجح مرجحا مرجحه يرجح ترجح رجح رجحت مهله تستغرق يستغرق'.split(' '),
);

/** Is a date, or a length of time, told as one to come by a report of that moment? */
function isAhead(context: RuleContext, fact: Fact, published: number): boolean {
  if (fact.date) return fact.date.from !== null && Date.parse(fact.date.from) > published;
  // 'After ten years': counted from what was.
  if (fact.flags.since) return false;
  if (fact.flags.expected) return true;
  const tokens = context.articles[fact.article]?.annotation[fact.field].tokens ?? [];
  return tokens
    .slice(Math.max(fact.unit.firstToken, fact.firstToken - REACH), fact.firstToken)
    .some((token) => token.future || FORESEEN.has(token.stem));
}

/** Does a later report tell another day than the one that lay ahead, or another length than the one foreseen? */
function isMoved(early: Fact, late: Fact): boolean {
  const [x, y] = [early.date, late.date];
  if (!x || !y) return !x && !y;
  if (!x.from || !x.to || !y.from || !y.to) return false;
  return (
    Date.parse(y.from) - Date.parse(x.to) >= MOVED || Date.parse(x.from) - Date.parse(y.to) >= MOVED
  );
}

/**
 * Conflict or update: what lay ahead of the earliest report (a day, a length of time foreseen) and is told otherwise by a
 * report at least a day younger has changed since; anything else that differs is a conflict. Reports whose moment isn't
 * known overtake none.
 */
export function dateRelation(context: RuleContext, facts: readonly Fact[]): Relation {
  const dated = facts.flatMap((fact) => {
    const published = context.articles[fact.article]?.input.published;
    return published ? [{ fact, at: Date.parse(published) }] : [];
  });
  // A day that can't be placed in time may be any of the others.
  if (facts[0]?.date && dated.length < facts.length) return 'conflict';
  const ordered = dated.sort((a, b) => a.at - b.at);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last || last.at - first.at < LATER) return 'conflict';
  if (!isAhead(context, first.fact, first.at)) return 'conflict';
  if (last.fact.number && isAhead(context, last.fact, last.at)) return 'conflict';
  return isMoved(first.fact, last.fact) ? 'update' : 'conflict';
}
