import type { CauseClaim } from '../causes/causes';
import type { RuleContext } from '../context';
import { coverage } from '../words/similarity';

/** Reasons that share this much of their words are one reason. */
const SAME_CAUSE = 0.34;

/** Names within the words of a reason. */
function namesOf({ cause, unit }: CauseClaim): Set<string> {
  const [from, to] = [cause[0]?.token ?? 0, cause.at(-1)?.token ?? 0];
  return new Set(
    unit.names.filter((n) => n.firstToken >= from && n.firstToken <= to).map((n) => n.key),
  );
}

/**
 * استجابة لطلب الرئيس فلان, استجابة لطلب من فلان: one word, and whose it is. عمل إرهابي أوقع قتلى, عمل إرهابي ضد سياح: one
 * thing, whatever else is told of it.
 */
function sameOf(a: CauseClaim, b: CauseClaim): boolean {
  const [[first, second], [other, next]] = [a.cause, b.cause];
  if (first === undefined || first.family !== other?.family) return false;
  if (second !== undefined && second.family === next?.family && second.token === first.token + 1)
    if (next.token === other.token + 1) return true;
  const there = namesOf(b);
  return [...namesOf(a)].some((name) => there.has(name));
}

/** Do two reasons say the same? */
export function sameCause(a: CauseClaim, b: CauseClaim): boolean {
  if (sameOf(a, b)) return true;
  return Math.max(coverage(a.cause, b.cause), coverage(b.cause, a.cause)) >= SAME_CAUSE;
}

const YEAR = 366 * 86_400_000;
/** منذ سنوات says no year. */
const DATED: ReadonlySet<string> = new Set(['day', 'month', 'year', 'decade']);

/** Is a reason told of what happened years before the report? */
export function longPast(
  context: RuleContext,
  claim: Pick<CauseClaim, 'article' | 'unit'>,
): boolean {
  const day = Date.parse(context.articles[claim.article]?.input.published ?? '');
  return claim.unit.dates.some(
    (d) => DATED.has(d.precision) && d.to !== null && day - Date.parse(d.to) > YEAR,
  );
}

/** Does the article of a claim give another's reason in the same sentence, so that it holds both? */
export function givesToo(all: readonly CauseClaim[], a: CauseClaim, b: CauseClaim): boolean {
  return all.some(
    (c) =>
      c.article === a.article &&
      c !== a &&
      c.field === a.field &&
      c.unit.sentence === a.unit.sentence &&
      !c.negated &&
      sameCause(c, b),
  );
}
