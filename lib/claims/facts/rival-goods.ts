import { PARTS_OF_LAND, RIVAL_GOODS, WHOLE_LAND } from '../lexicon/fact-scope';
import type { ReadArticle } from '../read';
import { foldedWords } from '../words/folded-words';
import type { Fact } from './facts';

const phrases = (list: string): string[] =>
  list.split('،').map((phrase) => ` ${[...foldedWords(phrase)].join(' ')} `);

const RIVALS = RIVAL_GOODS.trim()
  .split('\n')
  .map((line) => line.split(' ~ ').map(phrases));
const WHOLE = phrases(WHOLE_LAND);
const PARTS = foldedWords(PARTS_OF_LAND);

const COMMAS: ReadonlySet<string> = new Set(['،', ',', '؛', ';']);

const kept = new WeakMap<Fact, string>();

/** The stems of the words around a number, from comma to comma, each between blanks. */
function clauseOf(articles: readonly ReadArticle[], fact: Fact): string {
  const known = kept.get(fact);
  if (known !== undefined) return known;
  const tokens = articles[fact.article]?.annotation[fact.field].tokens ?? [];
  let [from, to] = [fact.firstToken, fact.endToken];
  while (from > fact.unit.firstToken && !COMMAS.has(tokens[from - 1]?.norm ?? '')) from -= 1;
  while (to < fact.unit.endToken && !COMMAS.has(tokens[to]?.norm ?? '')) to += 1;
  const stems = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const clause = ` ${stems.map(({ stem }) => stem).join(' ')} `;
  kept.set(fact, clause);
  return clause;
}

/** Are two prices or shares of two goods or papers of one sort: Brent here and Texas oil there, gold and silver? */
export function areOfRivalGoods(articles: readonly ReadArticle[], a: Fact, b: Fact): boolean {
  if (a.dimension === 'time' || a.date || b.date) return false;
  const [x, y] = [clauseOf(articles, a), clauseOf(articles, b)];
  const named = (clause: string, goods: readonly string[]): boolean =>
    goods.some((phrase) => clause.includes(phrase));
  return RIVALS.some((line) => {
    const [p, q] = [line.map((goods) => named(x, goods)), line.map((goods) => named(y, goods))];
    return p.includes(true) && q.includes(true) && !p.some((is, i) => is && q[i] === true);
  });
}

/** Is one number told of all the land (في عموم البلاد), and the other of a part of it (في الدائرة الخامسة)? */
export function areWholeAndPart(articles: readonly ReadArticle[], a: Fact, b: Fact): boolean {
  const [x, y] = [clauseOf(articles, a), clauseOf(articles, b)];
  const isWhole = (clause: string): boolean => WHOLE.some((phrase) => clause.includes(phrase));
  const isPart = (clause: string): boolean =>
    clause.split(' ').some((stem) => PARTS.has(stem)) && !isWhole(clause);
  return (isWhole(x) && isPart(y)) || (isWhole(y) && isPart(x));
}
