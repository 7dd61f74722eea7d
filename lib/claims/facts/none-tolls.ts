import { isNested } from '../../arabic/names/homes';
import type { ReadArticle } from '../read';
import type { UnitPair } from '../statements/overlaps';
import { statementScore } from '../statements/statement-scores';
import type { Fact } from './facts';
import { isLongPast } from './past-counts';
import { equalValues } from './values';

/** Kinds of victims of whom a count of those who came to none of a kind says something: nobody hurt, so nobody dead. */
const ANSWERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['dead', ['dead']],
  ['injured', ['injured', 'dead']],
  ['arrested', ['arrested']],
  ['missing', ['missing']],
]);
/** Sentences at least this likely to make one statement are taken to tell of one event. */
const ONE_EVENT = 0.28;

/** How likely a count of none and a toll that its event has are of one thing, for the confidence of what is told of them. */
export const NONE_AGAINST_TOLL = 0.6;

const isNone = ({ number, dimension }: Fact): boolean =>
  dimension === 'count' && number?.value === 0;

/** Words that open of whom nobody came to harm: في صفوف الطاقم, بين المدنيين, أحد منهم. Folded stems and norms. */
const AMONG: ReadonlySet<string> = new Set('صفوف بين اوساط من منهم بينهم'.split(' '));
const AMONG_REACH = 2;
/** People at large, who bound nothing. Lemmas. */
const ANYBODY: ReadonlySet<string> = new Set('مواطن ساكن ناس شخص حاضر موجود'.split(' '));

/** The lemmas of those of whom alone a count tells that none came to harm; empty where it is told of all. */
function boundTo(articles: readonly ReadArticle[], none: Fact): ReadonlySet<string> {
  const tokens = articles[none.article]?.annotation[none.field].tokens ?? [];
  for (let i = none.endToken; i <= none.endToken + AMONG_REACH; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') break;
    if (!AMONG.has(token.stem) && !AMONG.has(token.norm)) continue;
    const named = tokens.slice(i, i + AMONG_REACH + 1).map((next) => next.lemma);
    return named.some((lemma) => ANYBODY.has(lemma)) ? new Set() : new Set(named);
  }
  return new Set();
}

/** Is nobody harmed in one place (لم تقع إصابات في طنجة), and does the toll name others only, which lie apart from it? */
function elsewhere(articles: readonly ReadArticle[], none: Fact, toll: Fact): boolean {
  const { names = [] } = articles[none.article]?.annotation[none.field] ?? {};
  const at = names.find(
    ({ kind, firstToken }) =>
      kind === 'place' && firstToken >= none.endToken && firstToken <= none.endToken + AMONG_REACH,
  );
  const there = toll.closeNames.filter(({ kind }) => kind === 'place');
  return at !== undefined && there.length > 0 && !there.some(({ key }) => isNested(key, at.key));
}

/** Does a count tell of people some of whom came to the harm that the other says nobody came to? */
function answers(none: Fact, toll: Fact): boolean {
  if (toll.dimension !== 'count' || toll.article === none.article || toll.flags.subset)
    return false;
  if (toll.number === undefined || toll.number.value === 0 || toll.scope.likened) return false;
  const kinds = ANSWERS.get(none.kinds.get('victim') ?? '');
  return kinds?.includes(toll.kinds.get('victim') ?? '') ?? false;
}

/**
 * Counts of nobody (دون ضحايا) with the toll that another report gives in the sentence likest to theirs, and all facts of
 * that value in its cluster: indices into `facts`. A toll is many times told and stands in a cluster of its own, which one
 * denial is never likely enough to join.
 */
export function nonesAgainstTolls(
  articles: readonly ReadArticle[],
  facts: readonly Fact[],
  clusters: readonly (readonly number[])[],
  pairs: readonly UnitPair[],
): number[][] {
  return facts.flatMap((none, i) => {
    if (!isNone(none) || none.countedLemma === '') return [];
    const bound = boundTo(articles, none);
    let best = -1;
    let likeness = ONE_EVENT;
    facts.forEach((toll, j) => {
      if (!answers(none, toll) || isLongPast(articles, toll)) return;
      if (elsewhere(articles, none, toll)) return;
      if (bound.size > 0 && !bound.has(toll.countedLemma)) return;
      const score = statementScore(pairs, none.unit, toll.unit);
      if (score >= likeness) [best, likeness] = [j, score];
    });
    const toll = facts[best];
    if (toll === undefined) return [];
    const home = clusters.find((indices) => indices.includes(best)) ?? [best];
    if (home.includes(i)) return [];
    const same = home.filter((k) => {
      const fact = facts[k];
      return fact !== undefined && equalValues(fact, toll);
    });
    return [[i, ...same]];
  });
}
