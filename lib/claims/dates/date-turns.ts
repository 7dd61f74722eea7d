import { bareWord } from '../../arabic/events/status';
import type { Token } from '../../arabic/types';
import type { Fact } from '../facts/facts';
import { TURNS } from '../lexicon/turns';
import type { ReadArticle } from '../read';
import { foldedWords } from '../words/folded-words';
import { says } from '../words/says';

const LINES = TURNS.trim()
  .split('\n')
  .map((line) => line.split(' ~ ').map((side) => foldedWords(side)));

/** Verbs that only say that the deed behind them was done: تم تعليق العلاقات, وقع الانفجار. */
const AUXILIARY =
  /^(?:[يت]?تم(?:ت)?|جر[يت]|[يت]جري|كان(?:ت|وا)?|[يت]كون|قد|وقع(?:ت)?|حصل(?:ت)?|حدث(?:ت)?)$/u;
/** Before a deed these make it what the date is of: بعد تعطل الشبكة في الرابعة. */
const WHEN = foldedWords('بعد قبل عقب إثر منذ حين عند لدى مع خلال أثناء');

const kept = new WeakMap<Fact, Token | null>();

/** The deed that a date is of: the nearest verb before it in its clause, or a verbal noun told as a time; null where there is none. */
function deedOf(fact: Fact, article: ReadArticle): Token | null {
  const known = kept.get(fact);
  if (known !== undefined) return known;
  const { clauses, tokens } = article.annotation[fact.field];
  const { firstToken: first } = fact;
  const clause = clauses.find((c) => first >= c.firstToken && first < c.endToken) ?? fact.unit;
  let noun: Token | null = null;
  let deed: Token | null = null;
  for (let i = first - 1; i >= clause.firstToken && deed === null; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (token.pos === 'verb' && !AUXILIARY.test(bareWord(token))) deed = token;
    if (token.pos !== 'verbal-noun') continue;
    noun ??= token;
    if (WHEN.has(tokens[i - 1]?.stem ?? '')) deed = token;
  }
  deed ??= noun;
  kept.set(fact, deed);
  return deed;
}

/** Is one date told of how something began and the other of how it ended (تعطلت الشبكة في الرابعة, أصلح الخلل في الثامنة)? */
export function areOfTwoTurns(a: Fact, b: Fact, inA: ReadArticle, inB: ReadArticle): boolean {
  const [x, y] = [deedOf(a, inA), deedOf(b, inB)];
  if (x === null || y === null) return false;
  const turns = (from: Token, to: Token): boolean =>
    LINES.some(
      ([begins, ends]) =>
        begins && ends && says(from, begins) && says(to, ends) && !says(from, ends),
    );
  return turns(x, y) || turns(y, x);
}
