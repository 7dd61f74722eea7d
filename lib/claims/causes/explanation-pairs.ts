import { compares, type RuleContext } from '../context';
import { explanationsOf, type Explanation } from './explanations';
import { VAGUE_EFFECTS } from '../lexicon/cause-markers';
import type { ReadArticle, Term } from '../read';
import { coverage } from '../words/similarity';
import { statementScore } from '../statements/statement-scores';

/** What tells whether two explanations are rival ones of one thing. */
export const EXPLANATION_FEATURES = [
  'bothSaid',
  'oneSaid',
  'bothBare',
  'after',
  'effectSame',
  'effectTold',
  'implied',
  'apart',
  'sameNature',
  'noNature',
  'alike',
  'close',
  'negated',
  'causing',
  'guessed',
  'found',
  'rivals',
  'title',
  'sharedEvent',
  'sharedWords',
  'mishap',
  'effectWord',
  'apartSaid',
  'contrast',
  'causeMain',
  'effectThere',
  'guessedBare',
  'leadBare',
  'apartBare',
] as const;

const VAGUE = new Set(VAGUE_EFFECTS.split(' ').map((id) => `e:${id}`));
const MISHAP = new Set(
  'fire-burn explode crash collapse sink run-aground flood quake delay lose resign die kill close cancel postpone suspend overturn derail poison infect fall strike-work break'
    .split(' ')
    .map((id) => `e:${id}`),
);

/** Event classes that an article's headline and first sentence name. */
function toldBy(article: ReadArticle): Set<string> {
  return new Set(
    article.units
      .slice(0, 2)
      .flatMap((u) => u.terms.flatMap((t) => t.classes))
      .filter((id) => id.startsWith('e:') && !VAGUE.has(id)),
  );
}

const eventsOf = (terms: readonly Term[]): string[] =>
  terms.flatMap((t) => t.classes.filter((id) => id.startsWith('e:') && !VAGUE.has(id)));

/** Two articles that have fewer units than this together are short reports: they have one thing to explain. */
const SHORT = 14;
/** A word of an effect must be this telling to be looked for in the other article. */
const TELLING = 0.25;

/** Two explanations in two articles. */
export interface ExplanationPair {
  readonly a: Explanation;
  readonly b: Explanation;
  readonly features: readonly number[];
}

/** An explanation with what is asked of it again and again. */
interface Known {
  readonly e: Explanation;
  readonly effect: readonly string[];
  readonly causeEvents: readonly string[];
  readonly events: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly beside: readonly Term[];
}

function known(e: Explanation): Known {
  return {
    e,
    effect: e.claim ? eventsOf(e.claim.beside) : [],
    causeEvents: e.form === 'bare' ? [] : eventsOf(e.cause),
    events: new Set(eventsOf(e.unit.terms)),
    families: new Set(e.unit.terms.map((t) => t.family)),
    beside: (e.claim?.beside ?? []).filter((t) => t.weight >= TELLING),
  };
}

/** What an article tells first. */
interface Top {
  readonly events: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
}

const isLead = (e: Explanation): boolean => e.field === 'title' || e.unit.firstToken === 0;

/** Is an unmarked sentence told as what brought something about? */
const stands = (e: Explanation): boolean => e.causing || e.guessed || e.found;

/** Does the other explanation's sentence name what this one explains? */
function isThere({ beside }: Known, other: Known): boolean {
  return beside.some(
    (t) => other.families.has(t.family) || eventsOf([t]).some((id) => other.events.has(id)),
  );
}

function featuresOf(
  a: Known,
  b: Known,
  tops: readonly [Top, Top],
  main: readonly string[],
  close: number,
  rivals: number,
): number[] {
  const both = [a.e, b.e];
  const count = (test: (e: Explanation) => boolean): number => both.filter(test).length;
  const said = count((e) => e.form === 'said');
  const bare = count((e) => e.form === 'bare');
  const natured = count((e) => e.natures.size > 0) === 2;
  const sameNature = [...a.e.natures].some((id) => b.e.natures.has(id));
  const apart = natured && !sameNature;
  const told = (x: Known, top: Top): number => Number(x.effect.some((id) => top.events.has(id)));
  const worded = (x: Known, top: Top): number =>
    Number(
      x.e.claim?.beside
        .slice(0, 2)
        .some((t) => t.weight >= TELLING && top.families.has(t.family)) === true,
    );
  const shared = [...a.events].filter((id) => b.events.has(id)).length;
  return [
    Number(said === 2),
    Number(said === 1),
    Number(bare === 2),
    Number(count((e) => e.form === 'after') > 0),
    Number(a.effect.some((id) => b.effect.includes(id))),
    told(a, tops[1]) + told(b, tops[0]),
    count((e) => e.claim?.implied === true),
    Number(apart),
    Number(sameNature),
    Number(!natured),
    Math.max(coverage(a.e.cause, b.e.cause), coverage(b.e.cause, a.e.cause)),
    close,
    count((e) => e.claim?.negated === true),
    count((e) => e.causing),
    count((e) => e.guessed),
    count((e) => e.found),
    rivals,
    Number(count((e) => e.field === 'title') > 0),
    Math.min(2, shared),
    Math.min(coverage(a.e.unit.terms, b.e.unit.terms), coverage(b.e.unit.terms, a.e.unit.terms)),
    Number(main.some((id) => MISHAP.has(id))),
    worded(a, tops[1]) + worded(b, tops[0]),
    Number(said === 2 && apart),
    Number(count((e) => e.claim?.contrast === true) > 0),
    [a, b].filter((x) => x.causeEvents.some((id) => main.includes(id))).length,
    Number(isThere(a, b)) + Number(isThere(b, a)),
    Number(count((e) => e.form === 'bare' && e.guessed) > 0),
    Number(count((e) => e.form === 'bare' && isLead(e)) > 0),
    Number(bare > 0 && apart),
  ];
}

/** Pairs of explanations in two short reports of one event, with their features. */
export function explanationPairs(context: RuleContext): ExplanationPair[] {
  const { articles, members } = context;
  const areShort = (a: number, b: number): boolean =>
    (articles[a]?.units.length ?? 0) + (articles[b]?.units.length ?? 0) < SHORT;
  const read = members.flatMap((index) => {
    const article = articles[index];
    // Most reports are too long to be held against any other.
    if (
      !article ||
      !members.some((other) => compares(context, index, other) && areShort(index, other))
    )
      return [];
    const units = article.units.slice(0, 2);
    return {
      index,
      all: explanationsOf(article, index)
        .filter((e) => e.form !== 'bare' || stands(e))
        .map(known),
      top: {
        events: toldBy(article),
        families: new Set(units.flatMap((u) => u.terms.map((t) => t.family))),
      },
    };
  });
  const pairs: ExplanationPair[] = [];
  read.forEach((x, i) => {
    for (const y of read.slice(i + 1)) {
      if (!compares(context, x.index, y.index) || !areShort(x.index, y.index)) continue;
      const main = [...x.top.events].filter((id) => y.top.events.has(id));
      const rivals = Math.log2(Math.max(1, x.all.length * y.all.length));
      for (const a of x.all)
        for (const b of y.all)
          pairs.push({
            a: a.e,
            b: b.e,
            features: featuresOf(
              a,
              b,
              [x.top, y.top],
              main,
              statementScore(context.pairs, a.e.unit, b.e.unit),
              rivals,
            ),
          });
    }
  });
  return pairs;
}
