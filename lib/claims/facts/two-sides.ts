import type { Annotation, Token } from '../../arabic/types';
import {
  ARMED_GROUPS,
  BATCHES,
  FALLING,
  FIGHTERS,
  FORCES_OF_STATE,
  RISING,
  STANCES,
} from '../lexicon/fact-scope';
import type { ReadArticle } from '../read';
import { foldedWords } from '../words/folded-words';
import type { Fact } from './facts';

type Words = ReadonlySet<string>;

const SIDES: readonly (readonly Words[])[] = STANCES.trim()
  .split('\n')
  .map((line) => line.split(' ~ ').map(foldedWords));
const [RISE, FALL] = [foldedWords(RISING), foldedWords(FALLING)];
const [STATE, FIGHT] = [foldedWords(FORCES_OF_STATE), foldedWords(FIGHTERS)];
const GROUPS = foldedWords(ARMED_GROUPS);
const BATCH = foldedWords(BATCHES);
const MEMBER = 'عنصر';

// No full stop: a sentence ends there anyway, and a decimal may be written with one that stands apart.
const MARK = /^[،,؛;:]$/u;

/** The tokens around a fact in its sentence, from mark to mark, or to the fact only. */
function clauseOf(
  articles: readonly ReadArticle[],
  fact: Fact,
  upTo: 'mark' | 'fact' = 'mark',
): readonly Token[] {
  const tokens = articles[fact.article]?.annotation[fact.field].tokens ?? [];
  let [from, to] = [fact.firstToken, fact.endToken];
  while (from > fact.unit.firstToken && !MARK.test(tokens[from - 1]?.norm ?? '')) from -= 1;
  while (to < fact.unit.endToken && !MARK.test(tokens[to]?.norm ?? '')) to += 1;
  return tokens.slice(from, upTo === 'fact' ? fact.firstToken : to);
}

/** Which of two lists a clause has words of, by family; undefined where of none or of both. */
function sideOf(tokens: readonly Token[], sides: readonly Words[]): number | undefined {
  const named = sides.flatMap((words, i) => (tokens.some((t) => words.has(t.family)) ? [i] : []));
  return named.length === 1 ? named[0] : undefined;
}

/** What those asked say stands so near their share: لقانون يعتبره معارضوه الأقسى is said of the law. */
const STANCE_REACH = 5;

/** The words about a share that may tell what those asked say. */
function saidBy(articles: readonly ReadArticle[], fact: Fact): readonly Token[] {
  const tokens = articles[fact.article]?.annotation[fact.field].tokens ?? [];
  const near = new Set(
    tokens.slice(Math.max(0, fact.firstToken - STANCE_REACH), fact.endToken + STANCE_REACH),
  );
  return clauseOf(articles, fact).filter((token) => near.has(token));
}

/** Are two shares of those who are for something, and of those who are against it? */
export function areOfTwoStances(articles: readonly ReadArticle[], a: Fact, b: Fact): boolean {
  if (a.dimension !== 'percent' || b.dimension !== 'percent') return false;
  return SIDES.some((sides) => {
    const [x, y] = [a, b].map((fact) => sideOf(saidBy(articles, fact), sides));
    return x !== undefined && y !== undefined && x !== y;
  });
}

/** What a level is told by: إلى 5.49 مليون, إلى معدل سنوي قدره 5.49 مليون. */
const TO = /^(?:الي|عند|قدره|بلغ|ليبلغ|لتبلغ|ليصل|لتصل)$/u;
const TO_REACH = 4;

/** Does a fact tell the level that something came to, and by which way: 0 up, 1 down? */
function wayTo(articles: readonly ReadArticle[], fact: Fact): number | undefined {
  const tokens = articles[fact.article]?.annotation[fact.field].tokens ?? [];
  const before = tokens.slice(Math.max(0, fact.firstToken - TO_REACH), fact.firstToken);
  if (!before.some(({ norm }) => TO.test(norm))) return undefined;
  return sideOf(clauseOf(articles, fact, 'fact'), [RISE, FALL]);
}

/** What is counted by the month or the year; a level of water is one that reports may differ on. */
const STATISTICS: ReadonlySet<string> = new Set(['count', 'money', 'percent']);

/** Are two figures levels to which something rose here and fell there? They are its levels at two times. */
export function areOfTwoMoves(articles: readonly ReadArticle[], a: Fact, b: Fact): boolean {
  if (a.dimension !== b.dimension || !STATISTICS.has(a.dimension)) return false;
  const [x, y] = [wayTo(articles, a), wayTo(articles, b)];
  return x !== undefined && y !== undefined && x !== y;
}

/** So many words behind a member (عنصر) tell of what. */
const OF_REACH = 3;

/** On whose side those who are counted stand: 0 a state's, 1 of who fights it. */
function partyOf({ tokens }: Annotation, { number, endToken, countedLemma }: Fact) {
  if (STATE.has(countedLemma)) return 0;
  if (FIGHT.has(countedLemma)) return 1;
  if (countedLemma !== MEMBER || number?.counted === undefined) return undefined;
  const behind = tokens.slice(endToken + 1, endToken + 1 + OF_REACH);
  return behind.some(({ stem }) => GROUPS.has(stem)) ? 1 : undefined;
}

/** Do two numbers count who fell on either side of a fight: soldiers here, fighters there? */
export function areOfTwoParties(articles: readonly ReadArticle[], a: Fact, b: Fact): boolean {
  if (a.dimension !== 'count' || b.dimension !== 'count') return false;
  const [x, y] = [a, b].map((fact) => {
    const annotation = articles[fact.article]?.annotation[fact.field];
    return annotation && partyOf(annotation, fact);
  });
  return x !== undefined && y !== undefined && x !== y;
}

/** The batches that the sentence of a fact is of: noun and rank (دفعة 2). */
function batchesOf(articles: readonly ReadArticle[], { article, field, unit }: Fact): string[] {
  const numbers = articles[article]?.annotation[field].numbers ?? [];
  return numbers.flatMap(({ kind, counted, value, firstToken, endToken }) =>
    kind === 'ordinal' &&
    firstToken >= unit.firstToken &&
    endToken <= unit.endToken &&
    BATCH.has(counted?.lemma ?? '')
      ? [`${counted?.lemma ?? ''} ${value}`]
      : [],
  );
}

/** Are two values of two batches of something (الدفعة الثانية, الدفعة الثالثة), as far as their facts tell? A headline tells of none. */
export function areOfTwoBatches(
  articles: readonly ReadArticle[],
  left: readonly Fact[],
  right: readonly Fact[],
): boolean {
  const [x, y] = [left, right].map((facts) => facts.flatMap((fact) => batchesOf(articles, fact)));
  if (!x || !y || x.some((batch) => y.includes(batch))) return false;
  const nounOf = (batch: string): string => batch.split(' ')[0] ?? '';
  return x.some((p) => y.some((q) => nounOf(p) === nounOf(q)));
}

const [GOAL, HALF] = ['هدف', 'شوط'] as const;

/** Is one number of the goals of a half, and the other of no half (أضاف هدفين في الشوط الثاني, سجلوا الأهداف الثلاثة)? */
export function areOfHalfAndMatch(articles: readonly ReadArticle[], a: Fact, b: Fact): boolean {
  if (a.countedLemma !== GOAL || b.countedLemma !== GOAL) return false;
  const ofHalf = (fact: Fact): boolean =>
    clauseOf(articles, fact).some(({ stem }) => stem === HALF);
  return ofHalf(a) !== ofHalf(b);
}
