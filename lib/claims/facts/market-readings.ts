import type { Fact } from './facts';
import { foldedWords } from '../words/folded-words';
import type { ReadArticle } from '../read';
import { relateFacts } from './values';

/** What is quoted on a market from minute to minute. Folded stems and lemmas. */
const QUOTED = foldedWords(
  'مؤشر برنت خام برميل أوقية أونصة عقود آجلة داو ناسداك ستاندرد نيكي تداول تداولات تعاملات بورصة بلاتين بلاديوم فضة',
);
/** Moneys that are themselves quoted where they stand with the article (صعد اليورو); a sum is told without it. Folded stems. */
const RATES = foldedWords('يورو استرليني دولار ين ذهب');
/** Words of the end of a trading day. */
const SETTLED = foldedWords('تسوية إغلاق أغلق أغلقت ختام أنهى أنهت');
/** بحلول الساعة 1056: folded norm and lemma. */
const [BY, CLOCK] = ['بحلول', 'ساعه'] as const;
const POINT = 'point';
/** Tokens between a reading and what is quoted. */
const [BEFORE, AFTER] = [12, 4];
/** Reports this far apart are of two trading days. In ms. */
const ANOTHER_DAY = 20 * 3_600_000;

type Words = ReadonlySet<string>;

/** Does a word of a list stand in tokens `[from, to)` of a fact's text, within its unit? */
function says(article: ReadArticle, fact: Fact, words: Words, from: number, to: number): boolean {
  const { tokens } = article.annotation[fact.field];
  const end = Math.min(fact.unit.endToken, to);
  for (let i = Math.max(fact.unit.firstToken, from); i < end; i += 1) {
    const token = tokens[i];
    if (token && (words.has(token.stem) || words.has(token.lemma))) return true;
  }
  return false;
}

/** Tables of sport and rows of demands have fewer points, unless an index is named beside them. */
const LEAST_INDEX = 200;

/** Is a number a reading of a market: the points of an index, the price or the move of what is traded? */
export function isReading(article: ReadArticle, fact: Fact): boolean {
  if (fact.number?.unit === POINT)
    return (
      fact.number.value >= LEAST_INDEX ||
      !Number.isInteger(fact.number.value) ||
      says(article, fact, QUOTED, fact.unit.firstToken, fact.unit.endToken)
    );
  if (fact.dimension !== 'money' && fact.dimension !== 'percent') return false;
  if (says(article, fact, QUOTED, fact.firstToken - BEFORE, fact.endToken + AFTER)) return true;
  const { tokens } = article.annotation[fact.field];
  return tokens
    .slice(Math.max(fact.unit.firstToken, fact.firstToken - BEFORE), fact.firstToken)
    .some((token) => token.definite && RATES.has(token.stem));
}

/** The hour by which a sentence takes a reading (بحلول الساعة 1056), 'close' for the end of the day; '' where it tells none. */
function hourOf(article: ReadArticle, fact: Fact): string {
  const { tokens } = article.annotation[fact.field];
  for (let i = fact.unit.firstToken; i + 2 < fact.unit.endToken; i += 1)
    if (tokens[i]?.norm === BY && tokens[i + 1]?.lemma === CLOCK) return tokens[i + 2]?.norm ?? '';
  const closed = says(article, fact, SETTLED, fact.firstToken - BEFORE, fact.endToken);
  return closed ? 'close' : '';
}

/**
 * Are two numbers readings of a market at two moments: reports of two days, or of one whose sentences name two hours? Such
 * figures differ by nature. With an article open (`strictly`), two that do not name one hour are of two: nobody reads a
 * market at the minute of another, and of 60 such findings on real news two were right. Rougher forms of one are no two.
 */
export function readAtTwoMoments(
  articles: readonly ReadArticle[],
  a: Fact,
  b: Fact,
  strictly: boolean,
): boolean {
  const [x, y] = [articles[a.article], articles[b.article]];
  if (!x || !y || !isReading(x, a) || !isReading(y, b)) return false;
  const [here, there] = [Date.parse(x.input.published ?? ''), Date.parse(y.input.published ?? '')];
  if (Math.abs(here - there) >= ANOTHER_DAY) return true;
  const [p, q] = [hourOf(x, a), hourOf(y, b)];
  if (p !== '' && q !== '') return p !== q;
  return strictly && relateFacts(a, b) === 'apart';
}
