import type { RuleContext } from '../context';
import { predictLinear } from '../learned/linear';
import { takesSide, wayOf, type Hit } from './loaded-hits';
import { CHOICE_MODEL } from './choice-model.generated';
import type { LoadedGroup } from '../../arabic/lexicon/loaded-terms';
import { NAMING_MODEL } from './naming-model.generated';
import { termsOf, type ReadArticle, type Term } from '../read';
import { statementScore } from '../statements/statement-scores';

/** What tells whether two names of a frame name one thing; the order of the weights. */
export const NAMING_FEATURES = [
  'close',
  'covered',
  'bothTop',
  'titles',
  'beside',
  'bothLoaded',
  'crossed',
  'phrase',
  'many',
  'tied',
] as const;

/** What tells whether any two names of a group, as they stand in the articles, are a choice of words; the order of the weights. */
export const CHOICE_FEATURES = [
  'best',
  'close',
  'titles',
  'contrary',
  'loaded',
  'others',
  'phrase',
  'deed',
  'plainGroup',
  'verdict',
  'rare',
] as const;

/** Tokens before and after a name that tell whose name it is. */
const BEFORE = 3;
const AFTER = 4;
/** Sentences less likely than this to make one statement tie nothing. */
const LEAST_CLOSE = 0.1;
/** A word at least this telling beside two names makes them names of one thing. */
const TELLING = 0.25;

/** Frames of what is done: their words are of many deeds of a day, those of persons and bodies of the few that it is about. */
const DEEDS: ReadonlySet<string> = new Set(
  'frame-taking frame-assault frame-capture frame-retreat frame-unrest-names frame-trial-names'.split(
    ' ',
  ),
);

function besideOf(article: ReadArticle, hit: Hit): Term[] {
  const { firstToken, endToken } = hit.mention;
  const from = Math.max(hit.unit.firstToken, firstToken - BEFORE);
  const to = Math.min(hit.unit.endToken, endToken + AFTER);
  return termsOf(article.annotation[hit.field], from, to).filter(
    (t) => (t.token < firstToken || t.token >= endToken) && t.weight >= TELLING,
  );
}

/** Share of the weight of the lesser sentence's words that the other has, the two names left out. */
function covered(x: Hit, y: Hit): number {
  const rest = (h: Hit): readonly Term[] =>
    h.unit.terms.filter((t) => t.token < h.mention.firstToken || t.token >= h.mention.endToken);
  const [a, b] = [rest(x), rest(y)];
  const families = new Set(b.map((t) => t.family));
  const weigh = (terms: readonly Term[]): number => terms.reduce((s, t) => s + t.weight, 0);
  const least = Math.min(weigh(a), weigh(b));
  return least === 0 ? 0 : Math.min(1, weigh(a.filter((t) => families.has(t.family))) / least);
}

const isTop = (hit: Hit): boolean => hit.field === 'title' || hit.unit.firstToken === 0;

/** Two names of one frame in two articles, with the features of the pair. */
export interface NamingPair {
  readonly x: Hit;
  readonly y: Hit;
  readonly features: readonly number[];
}

/** All pairs of names of one frame that differ, one of them at least loaded, in two articles. */
export function namingPairs(context: RuleContext, hits: readonly Hit[]): NamingPair[] {
  const pairs: NamingPair[] = [];
  const ways = new Map<number, Set<string>>();
  for (const hit of hits)
    ways.set(hit.article, (ways.get(hit.article) ?? new Set()).add(wayOf(hit)));
  const neighbours = new Map<Hit, Term[]>();
  const near = (hit: Hit): Term[] => {
    const known = neighbours.get(hit);
    if (known) return known;
    const article = context.articles[hit.article];
    const terms = article ? besideOf(article, hit) : [];
    neighbours.set(hit, terms);
    return terms;
  };
  hits.forEach((x, i) => {
    for (const y of hits.slice(i + 1)) {
      if (x.article === y.article || wayOf(x) === wayOf(y)) continue;
      if (!takesSide(x) && !takesSide(y)) continue;
      const close = statementScore(context.pairs, x.unit, y.unit);
      const shared = near(x).filter((t) => near(y).some((u) => u.family === t.family)).length;
      const tied = close >= LEAST_CLOSE || shared > 0 || (isTop(x) && isTop(y));
      const crossed =
        Number(ways.get(x.article)?.has(wayOf(y)) === true) +
        Number(ways.get(y.article)?.has(wayOf(x)) === true);
      pairs.push({
        x,
        y,
        features: [
          close,
          covered(x, y),
          Number(isTop(x) && isTop(y)),
          Number(x.field === 'title') + Number(y.field === 'title'),
          Math.min(2, shared),
          Number(takesSide(x) && takesSide(y)),
          crossed,
          Number([x, y].some((h) => takesSide(h) && h.mention.term.includes(' '))),
          Math.log2(context.members.length),
          Number(tied),
        ],
      });
    }
  });
  return pairs;
}

/** Probability that two names of a frame name one thing, by the features of their pair. */
export function oneThing(features: readonly number[]): number {
  return predictLinear(NAMING_MODEL, features);
}

/** How likely a pair of names must be, against the likeliest of its group, to be shown beside it. */
export const BESIDES = 0.4;

/** How telling the most telling word of a name is, between 0 and 1. */
function rarityOf({ unit, mention }: Hit): number {
  return Math.max(
    0,
    ...unit.terms
      .filter((t) => t.token >= mention.firstToken && t.token < mention.endToken)
      .map((t) => t.weight),
  );
}

/** Features of a group of names as an event has it, from all pairs of its names with their probability, likeliest first. */
export function choiceFeatures(
  group: LoadedGroup,
  pairs: readonly (NamingPair & { readonly likely: number })[],
): number[] {
  const hits = [...new Set(pairs.flatMap(({ x, y }) => [x, y]))];
  const loaded = hits.filter(takesSide);
  const most = (name: (typeof NAMING_FEATURES)[number]): number =>
    Math.max(0, ...pairs.map(({ features }) => features[NAMING_FEATURES.indexOf(name)] ?? 0));
  return [
    pairs[0]?.likely ?? 0,
    most('close'),
    most('titles'),
    most('bothLoaded'),
    Math.log2(1 + loaded.length),
    Math.log2(1 + hits.length - loaded.length),
    Number(loaded.some((hit) => hit.mention.term.includes(' '))),
    Number(DEEDS.has(group.id)),
    Number(group.needs !== 'frame'),
    Number(group.id === 'frame-verdict'),
    Math.max(0, ...loaded.map(rarityOf)),
  ];
}

/** Probability that the names of a group are a choice of words for one thing, by `choiceFeatures`. */
export function isChoice(features: readonly number[]): number {
  return predictLinear(CHOICE_MODEL, features);
}

/** Does anything near them tie the two names to one thing: their sentences, a telling word beside both, or two headlines? */
export function isTied({ features }: NamingPair): boolean {
  return features[NAMING_FEATURES.indexOf('tied')] === 1;
}
