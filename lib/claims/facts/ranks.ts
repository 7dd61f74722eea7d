import { foldWord } from '../../arabic/normalise';
import type { Annotation, NumberMention, Token } from '../../arabic/types';
import { OFFICE_NOUNS, RANKED_NOUNS, SERIAL_NOUNS } from '../lexicon/ranked-nouns';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Field } from '../types';
import { foldedWords } from '../words/folded-words';

/** A place in an order that a sentence gives to a thing: the eighteenth session, her third film, the last place. */
export interface Rank {
  readonly field: Field;
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  /** From 1 up; counted from the end below 0 (-1 is the last, -2 the last but one). */
  readonly value: number;
  /** What is ranked: a class of `lexicon/ranked-nouns`, or a folded lemma; of the largest and best, both words. */
  readonly of: string;
  /** The noun as a folded lemma. */
  readonly noun: string;
  /** Days that one of what is ranked lasts, where it goes on while reports are written (أسبوعه الثاني, عامه الثالث); else 0. */
  readonly days: number;
}

/** What an ordinal ranks. */
type Ranked = Pick<Rank, 'of' | 'noun' | 'days'>;

const CLASSES: ReadonlyMap<string, string> = new Map(
  RANKED_NOUNS.split('\n').flatMap((line) => {
    const [name, nouns] = line.split(': ');
    if (name === undefined || nouns === undefined) return [];
    return nouns.split(' ').map((noun) => [foldWord(noun), name] as const);
  }),
);
const SERIAL: ReadonlySet<string> = foldedWords(SERIAL_NOUNS);
const OFFICES: ReadonlySet<string> = foldedWords(OFFICE_NOUNS);

/** Nouns with the article and a number in digits that rank one thing (الدورة الـ18); of others it counts (الدول الـ17). */
const DIGITS_RANK: ReadonlySet<string> = new Set(['edition', 'title', 'birthday', 'move', 'term']);
const ARTICLE = 'ال';
/** Ordinals by words stop here; more is a year or a by-word. */
const LARGEST = 200;
const SUPERLATIVE = /^ا..[^ه]?.$/u;
const YEARS: ReadonlySet<string> = new Set(['عامه', 'عامها', 'سنته', 'سنتها']);
const WEEK = foldWord('أسبوع');
const LAST: ReadonlySet<string> = new Set(['اخير', 'اخيره']);

const isNoun = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.pos !== 'verb' && token.pos !== 'particle';

/** Is a noun that of somebody or something (دورته, عامه)? */
const isOwned = ({ enclitic, norm }: Token): boolean => enclitic !== '' || YEARS.has(norm);

/**
 * What is ranked by the noun at token `i`; undefined where its ordinals tell parts apart. An office is told apart by an
 * ordinal after it only (الوزير الأول): one `behind` counts who held it (ثالث وزير).
 */
function rankedAt({ tokens }: Annotation, i: number, behind = false): Ranked | undefined {
  const token = tokens[i];
  if (!isNoun(token)) return undefined;
  const { lemma } = token;
  // المهرجان في عامه الثامن عشر: the year of a thing that comes every year.
  if (YEARS.has(token.norm)) return { of: 'edition', noun: 'عام', days: 365 };
  if (lemma === '' || (SERIAL.has(lemma) && !(behind && OFFICES.has(lemma)))) return undefined;
  // أسبوعها الثاني, الأسبوع الـ12: one of a count that goes on.
  const days = lemma === WEEK && (isOwned(token) || token.definite) ? 7 : 0;
  return { of: CLASSES.get(lemma) ?? lemma, noun: lemma, days };
}

const POINTING: ReadonlySet<string> = new Set(['هو', 'هي']);

/** Where the noun stands that a pronoun before an ordinal takes up: هذه الحكومة، وهي الرابعة; في زيارة هي الثانية. */
function nounBefore({ tokens }: Annotation, ordinal: number): number | undefined {
  const pronoun = tokens[ordinal - 1];
  if (pronoun === undefined || !POINTING.has(pronoun.stem)) return undefined;
  const at = tokens[ordinal - 2]?.kind === 'punctuation' ? ordinal - 3 : ordinal - 2;
  return tokens[at]?.pos === 'adjective' ? at - 1 : at;
}

/** The noun that an ordinal ranks: behind it (ثالث أفلامها, ثاني أكبر بنك), or before it (الدورة الثامنة عشرة, لقبه العاشر). */
function nounOf(annotation: Annotation, n: NumberMention): Ranked | undefined {
  const { tokens } = annotation;
  const [own, next] = [tokens[n.firstToken], tokens[n.endToken]];
  if (own === undefined) return undefined;
  if (!own.definite) {
    // تعويم رابع للجنيه: an adjective of the noun before it.
    if (!isNoun(next) || next.preposition !== '') {
      const noun = tokens[n.firstToken - 1];
      return noun?.definite === false ? rankedAt(annotation, n.firstToken - 1) : undefined;
    }
    const thing = tokens[n.endToken + 1];
    if (next.pos === 'adjective' && SUPERLATIVE.test(next.lemma)) {
      if (!isNoun(thing)) return undefined;
      const { lemma } = thing;
      return { of: `${next.lemma} ${lemma}`, noun: lemma, days: 0 };
    }
    return rankedAt(annotation, n.endToken, true);
  }
  const apposed = nounBefore(annotation, n.firstToken);
  if (apposed !== undefined) return rankedAt(annotation, apposed);
  for (let i = n.firstToken - 1; i >= n.firstToken - 2; i -= 1) {
    const token = tokens[i];
    if (!isNoun(token)) return undefined;
    if (token.pos === 'adjective' && token.definite) continue;
    return token.definite || isOwned(token) ? rankedAt(annotation, i) : undefined;
  }
  return undefined;
}

/** الدورة الـ18, لقبه الـ10: digits with the article behind a noun that is one of its kind. */
function inDigits(annotation: Annotation, n: NumberMention): Ranked | undefined {
  const { tokens } = annotation;
  if (n.kind !== 'number' || n.unit !== undefined || !Number.isInteger(n.value)) return undefined;
  if (tokens[n.firstToken]?.kind !== 'number') return undefined;
  const article = tokens[n.firstToken - 1]?.norm === ARTICLE;
  const at = n.firstToken - (article ? 2 : 1);
  const noun = tokens[at];
  if (!isNoun(noun) || !(noun.definite || isOwned(noun))) return undefined;
  const ranked = rankedAt(annotation, at);
  if (ranked === undefined || !DIGITS_RANK.has(ranked.of)) return undefined;
  // شارك في المهرجان 4 ألعاب: what the digits count stands behind them.
  return article || (ranked.of === 'edition' && n.counted === undefined) ? ranked : undefined;
}

/** المركز الأخير, المرتبة ما قبل الأخيرة: places counted from the end. */
function fromEnd({ tokens }: Annotation, i: number): Omit<Rank, 'field' | 'unit'> | undefined {
  const token = tokens[i];
  if (token === undefined || !LAST.has(token.stem) || !token.definite) return undefined;
  let at = i - 1;
  const before = tokens[at]?.norm === 'قبل';
  if (before) at -= tokens[at - 1]?.norm === 'ما' ? 2 : 1;
  const noun = tokens[at];
  if (!isNoun(noun) || CLASSES.get(noun.lemma) !== 'place') return undefined;
  return {
    firstToken: at,
    endToken: i + 1,
    value: before ? -2 : -1,
    of: 'place',
    noun: noun.lemma,
    days: 0,
  };
}

/** القراءتين الثانية والثالثة: of several ranks that are told together none is the one. */
function isOfSeveral({ tokens, numbers }: Annotation, n: NumberMention): boolean {
  if (n.kind !== 'ordinal') return false;
  return numbers.some((m) => {
    if (m.kind !== 'ordinal' || m === n) return false;
    const [first, second] = m.firstToken < n.firstToken ? [m, n] : [n, m];
    const next = tokens[second.firstToken];
    return (
      second.firstToken === first.endToken && next?.conjunction !== '' && next?.definite === true
    );
  });
}

const kept = new WeakMap<ReadArticle, readonly Rank[]>();

/** The ranks that an article gives, in the order of its text, those of its title first. */
export function ranksOf(article: ReadArticle): readonly Rank[] {
  const known = kept.get(article);
  if (known) return known;
  const ranks: Rank[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const add = (rank: Omit<Rank, 'field' | 'unit'>): void => {
      const unit = unitAround(article, field, rank.firstToken);
      if (unit) ranks.push({ ...rank, field, unit });
    };
    for (const n of annotation.numbers) {
      if (n.label === true || n.value > LARGEST || n.value < 1 || isOfSeveral(annotation, n))
        continue;
      const ranked = n.kind === 'ordinal' ? nounOf(annotation, n) : inDigits(annotation, n);
      if (ranked)
        add({ firstToken: n.firstToken, endToken: n.endToken, value: n.value, ...ranked });
    }
    annotation.tokens.forEach((_, i) => {
      const rank = fromEnd(annotation, i);
      if (rank) add(rank);
    });
  }
  kept.set(article, ranks);
  return ranks;
}
