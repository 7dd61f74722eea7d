import type { LoadedGroup } from '../../arabic/lexicon/loaded-terms';
import type { RuleContext } from '../context';
import { takesSide, wayOf, type Hit } from './loaded-hits';
import { isOfOthers, isOfOtherPerson } from './name-owners';
import { statementScore } from '../statements/statement-scores';

/** What the open article and another one call one thing. */
export interface NearChoice {
  /** The name of the open article. */
  readonly x: Hit;
  /** That of the other one. */
  readonly y: Hit;
  /** Probability that their sentences make one statement. */
  readonly score: number;
}

/** Names of one fixed thing need sentences that have something in common, */
const RELATED = 0.1;
/** common words sentences that surely make one statement. */
const ONE_STATEMENT = 0.6;
/** Two sentences this likely are surely one statement. */
const SURE = 0.8;
/** From here on two sentences are of one thing. */
const SAME_THING = 0.4;
/** Who gives another name no more often than this gives it in passing. */
const IN_PASSING = 2;

/** Is it a name that judges, rather than a form of address? */
function judges(group: LoadedGroup, hit: Hit): boolean {
  return takesSide(hit) && group.choices[hit.mention.choice]?.courtesy !== true;
}

/**
 * The names of a group that the open article and another one chose for one thing, each its own; likeliest first. What
 * readers of real news hold wrong among names are mostly those that the open article gives as well, names of other men
 * or deeds, and forms of address. So the open article must not give the other's name itself: common words nowhere, a
 * name of one fixed thing at most in passing and elsewhere, where the other article keeps to its own name or the sentences
 * are surely one. And the other's sentence must not give both.
 */
export function nearChoices(
  { articles, open, pairs }: Pick<RuleContext, 'articles' | 'open' | 'pairs'>,
  group: LoadedGroup,
  hits: readonly Hit[],
): NearChoice[] {
  const own = hits.filter((hit) => hit.article === open);
  const others = hits.filter((hit) => hit.article !== open);
  const fixed = group.needs === undefined && group.men !== true;
  const least = fixed ? RELATED : ONE_STATEMENT;
  const given = new Set(others.map((hit) => `${hit.article} ${wayOf(hit)}`));

  /** Does the open article keep to its name `x` where the other one says `y`? */
  const keeps = (x: Hit, y: Hit, score: number): boolean => {
    const again = own.filter((hit) => wayOf(hit) === wayOf(y));
    if (again.length === 0) return true;
    if (group.needs === 'statement' || group.needs === 'frame') return false;
    const elsewhere = again.every(
      (hit) => hit.unit !== x.unit && statementScore(pairs, hit.unit, y.unit) < SAME_THING,
    );
    if (!elsewhere || group.needs === 'subject') return elsewhere;
    if (again.length > IN_PASSING || score < ONE_STATEMENT) return false;
    return score >= SURE || !given.has(`${y.article} ${wayOf(x)}`);
  };
  // The words of a deed are of several deeds in one sentence.
  const inOne = (x: Hit, y: Hit): boolean =>
    group.needs !== 'statement' &&
    others.some((hit) => hit.unit === y.unit && wayOf(hit) === wayOf(x));

  const found: NearChoice[] = [];
  for (const x of own)
    for (const y of others) {
      if (wayOf(x) === wayOf(y) || (!judges(group, x) && !judges(group, y))) continue;
      const score = statementScore(pairs, x.unit, y.unit);
      if (score < least || !keeps(x, y, score) || inOne(x, y)) continue;
      if (group.men === true && isOfOthers(articles, x, y)) continue;
      if (group.ofPerson === true && isOfOtherPerson(x, y)) continue;
      found.push({ x, y, score });
    }
  return found.sort((p, q) => q.score - p.score);
}
