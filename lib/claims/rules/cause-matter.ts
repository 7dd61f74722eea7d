import type { CauseClaim } from '../causes/causes';
import type { RuleContext } from '../context';
import type { ReadArticle, Term } from '../read';

/** Units of an article that count as its lead, the headline included. */
export const LEAD = 3;

/** A word of an effect must be this telling to name it. */
const TELLING = 0.3;
/** An article that gives so many reasons explains many things: an essay, an interview, a page of advice. */
const MANY_REASONS = 6;
/** So many reasons left to the context are reasons of what was told right before each. */
const MANY_IMPLIED = 4;
/** Telling words that two effects have in common where they are one thing. */
const IN_COMMON = 2;

const sameWord = (a: Term, b: Term): boolean =>
  a.family === b.family || a.classes.some((id) => b.classes.includes(id));

/** Does an article have a word, or another of its class, in its headline or its first sentences? */
function leadsWith(article: ReadArticle | undefined, word: Term): boolean {
  return article?.units.slice(0, LEAD).some((u) => u.terms.some((t) => sameWord(t, word))) === true;
}

/** Is a word what two reasons are given for: what both articles open with, or one of several that both effects have? */
export function isMatter(context: RuleContext, a: CauseClaim, b: CauseClaim, word: Term): boolean {
  if ([a, b].every((c) => leadsWith(context.articles[c.article], word))) return true;
  const there = new Set(b.effect.map((t) => t.family));
  const shared = a.effect.filter((t) => t.weight >= TELLING && there.has(t.family));
  return new Set(shared.map((t) => t.family)).size >= IN_COMMON;
}

/**
 * The reasons of an article that may be ones of what it reports: all of a report, of a text that gives reasons for many
 * things those of what it opens with. Where many are left to the context each is of what was told right before it.
 */
export function reasonsOfMatter(
  article: ReadArticle,
  given: readonly CauseClaim[],
): readonly CauseClaim[] {
  const strong = given.filter((c) => c.strong && !c.contrast);
  const implied = strong.filter((c) => c.implied).length;
  const kept =
    implied < MANY_IMPLIED ? given : given.map((c) => (c.implied ? { ...c, implied: false } : c));
  if (strong.length < MANY_REASONS) return kept;
  const lead = new Set(article.units.slice(0, LEAD));
  return kept.filter(
    (c) =>
      lead.has(c.unit) ||
      c.beside.some((word) => word.weight >= TELLING && leadsWith(article, word)),
  );
}
