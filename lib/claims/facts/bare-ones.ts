import type { Annotation, NumberMention } from '../../arabic/types';
import {
  BODIES,
  EITHER_NOUNS,
  EITHER_VOICE,
  FALLING,
  FINDING,
  HARMED_ONES,
  HARMING_VERBS,
  HARM_NOUNS,
  LIFE,
  MANY_AS_ONE,
  MEETING,
  NOT_ONE,
  OF_DEATH,
  ONES_DEATH,
  PASSING,
  SEIZING,
  SUFFERING_VERBS,
  TAKING,
  UNHARMED,
} from '../lexicon/bare-ones';
import { bareCount, TokenReader } from '../words/bare-counts';
import { foldedWords } from '../words/folded-words';
import { sortsOf } from './counted-sorts';
import { listedPersons } from './listed-persons';

const SUFFER = foldedWords(SUFFERING_VERBS);
const EITHER = foldedWords(EITHER_VOICE);
const MEET = foldedWords(MEETING);
const DEATH = foldedWords(ONES_DEATH);
const PASS = foldedWords(PASSING);
const DYING = foldedWords(OF_DEATH);
const DO = foldedWords(HARMING_VERBS);
const NOUNS = foldedWords(HARM_NOUNS);
const BOTH_WAYS = foldedWords(EITHER_NOUNS);
const ALIVE = foldedWords(LIFE);
const TAKE = foldedWords(TAKING);
const SEIZE = foldedWords(SEIZING);
const HARMED = foldedWords(HARMED_ONES);
const FALL = foldedWords(FALLING);
const NO_ONE = foldedWords(NOT_ONE);
const DENIED = foldedWords(UNHARMED);
const MANY = foldedWords(MANY_AS_ONE);
const BODY = foldedWords(BODIES);
const FOUND = foldedWords(FINDING);

/** Tokens from a noun to what shows that it suffers and does not act, from a verb to its object, from a denial to the harm. */
const [DESCRIBED, OBJECT, DENIAL] = [3, 4, 2];

/** From the noun to 'one' behind it. */
const ONE_BEHIND = 3;

class Reader extends TokenReader {
  /** Does a noun at `i` leave open which one it is, in the singular and behind no word that makes it none or many? */
  private isOpen(i: number): boolean {
    const token = this.tokens[i];
    if (token?.kind !== 'word' || token.definite || token.enclitic !== '') return false;
    if (token.preposition !== '' || token.conjunction !== '') return false;
    const { stem, lemma } = token;
    // راع, قاض: the weak ending falls.
    const singular = stem === lemma || stem === `${lemma}ا` || `${stem}ي` === lemma;
    return singular && !NO_ONE.has(this.stem(i - 1));
  }

  /** Is one person named at `i`: شرطي, سيدة, شابا? */
  isPerson(i: number): boolean {
    const lemma = this.tokens[i]?.lemma ?? '';
    if (!this.isOpen(i) || !sortsOf(lemma).has('human') || MANY.has(lemma)) return false;
    const next = this.tokens[i + 1];
    // وفاة رئيس النادي, مقتل لاعب برشلونة: known by what stands behind.
    if (next?.kind === 'word' && next.preposition === '' && next.conjunction === '')
      if (next.definite || next.pos === 'name') return false;
    return HARMED.has(lemma) || !this.isJoined(i);
  }

  /** Is another of them added: مقتل ضابط وجندي, إصابة رجل وامرأتين? */
  private isJoined(i: number): boolean {
    for (let k = i + 1; k <= i + DESCRIBED; k += 1) {
      const token = this.tokens[k];
      if (token?.kind !== 'word') return false;
      if (token.conjunction !== '')
        return !token.definite && !MANY.has(token.lemma) && sortsOf(token.lemma).has('human');
      if (token.preposition !== '') return false;
    }
    return false;
  }

  /** Is one body found at `i`, of whom is not told: العثور على جثة متفحمة? */
  isBody(i: number): boolean {
    if (!BODY.has(this.tokens[i]?.lemma ?? '') || !this.isOpen(i) || this.isPerson(i + 1))
      return false;
    const at = this.stem(i - 1) === 'علي' ? i - 2 : i - 1;
    return FOUND.has(this.stem(at)) && !this.isDenied(at);
  }

  /** Is the harm at `k` denied, or that of anybody whatever? */
  isDenied(k: number): boolean {
    for (let j = k - 1; j >= Math.max(0, k - DENIAL); j -= 1)
      if (DENIED.has(this.stem(j))) return true;
    return false;
  }

  /** Does what follows the noun at `i` and its adjectives leave no room for an object: a mark, a preposition, an 'and'? */
  endsBehind(i: number): boolean {
    for (let k = i + 1; k <= i + DESCRIBED; k += 1) {
      const token = this.tokens[k];
      if (token?.kind !== 'word') return token?.kind !== 'number';
      if (token.preposition !== '' || token.conjunction !== '' || token.pos === 'particle')
        return true;
      if (token.definite || token.stem === `${token.lemma}ا`) return false;
      if (sortsOf(token.lemma).has('human')) return false;
    }
    return false;
  }

  /** Is one of some words among the tokens behind `i`? */
  has(words: ReadonlySet<string>, i: number): boolean {
    for (let k = i + 1; k <= i + DESCRIBED; k += 1) if (words.has(this.stem(k))) return true;
    return false;
  }

  /** Does one of some words stand before `i`, with nothing between but what it is told of? */
  private isBehind(words: ReadonlySet<string>, i: number): boolean {
    for (let k = i - 1; k >= i - DESCRIBED; k -= 1) {
      const token = this.tokens[k];
      if (token?.kind !== 'word') return false;
      if (words.has(token.stem)) return !this.isDenied(k);
      if (token.conjunction !== '') return false;
    }
    return false;
  }

  /** The object of a verb of harming before `i`: قتلوا شرطيا, أوقفت قوات الأمن شابا. */
  isObject(i: number): boolean {
    const token = this.tokens[i];
    if (token?.stem !== `${token?.lemma ?? ''}ا`) return false;
    for (let k = i - 1; k >= Math.max(0, i - OBJECT); k -= 1) {
      if (this.tokens[k]?.kind !== 'word') return false;
      if (DO.has(this.stem(k))) return !this.isDenied(k);
      if (this.tokens[k]?.pos === 'verb') return false;
    }
    return false;
  }

  /** Does the word right before `i` tell the harm of whom it governs or has as its subject? */
  suffers(i: number): boolean {
    const word = this.stem(i - 1);
    if (this.isDenied(i - 1)) return false;
    if (NOUNS.has(word)) {
      // احتجاز مودع رهائن: who does it.
      if (this.tokens[i - 1]?.definite || (BOTH_WAYS.has(word) && !this.endsBehind(i)))
        return false;
      return !ALIVE.has(word) || this.isBehind(TAKE, i - 1);
    }
    if (word === 'علي') return SEIZE.has(this.stem(i - 2));
    if (!SUFFER.has(word)) return false;
    if (MEET.has(word)) return this.has(DEATH, i);
    if (PASS.has(word)) return this.has(DYING, i);
    return !EITHER.has(word) || this.endsBehind(i);
  }

  /** One dead or hurt told by the noun alone: سقط قتيل, أسفر عن جريح. */
  isHarmed(i: number): boolean {
    const token = this.tokens[i];
    if (token === undefined || !HARMED.has(token.lemma)) return false;
    return this.isBehind(FALL, i) && !this.isDenied(i - 1);
  }
}

/** What persons of several kinds are counted as. */
const PERSON = 'شخص';

/** Does a number stand right before or right behind tokens `[from, end)`, which tells how many they are? */
const isCounted = ({ numbers }: Annotation, from: number, end: number): boolean =>
  numbers.some(
    (n) =>
      (n.endToken >= from && n.firstToken < from) ||
      (n.firstToken >= end && n.firstToken <= end + 1),
  );

const cache = new WeakMap<Annotation, readonly NumberMention[]>();

/**
 * Persons who came to harm one by one and are not counted, for one is no number: مقتل جندي, أصيبت سيدة, قتلوا شرطيا, سقط قتيل.
 * As numbers of value 1 that count what the noun names; of a list of them (مقتل ضابط وجندي) as so many persons. Who is told by name or with the article is a known person and none
 * of them. Kept for as long as the annotation lives.
 */
export function bareOnes(annotation: Annotation): readonly NumberMention[] {
  const known = cache.get(annotation);
  if (known) return known;
  const { tokens, numbers } = annotation;
  const read = new Reader(tokens);
  const found: NumberMention[] = [];
  tokens.forEach((token, i) => {
    const suffers = read.suffers(i) || read.isObject(i);
    const list = suffers ? listedPersons(annotation, i) : undefined;
    if (list && !isCounted(annotation, i, list.end)) {
      const { count, end } = list;
      const last = tokens[end - 1] ?? token;
      found.push({ ...bareCount(token, i, count, PERSON), end: last.end, endToken: end });
      return;
    }
    const harmed = read.isPerson(i) && (suffers || read.isHarmed(i));
    if (!harmed && !read.isBody(i)) return;
    // جندي واحد, مشتبها به واحدا: told by a number all the same.
    const counts = (n: NumberMention): boolean =>
      n.endToken >= i &&
      n.firstToken <= i + (n.value === 1 ? ONE_BEHIND : 1) &&
      (n.firstToken <= i || tokens[n.firstToken]?.conjunction === '');
    if (numbers.some(counts)) return;
    found.push({ ...bareCount(token, i, 1, token.lemma), grammar: 'singular' });
  });
  cache.set(annotation, found);
  return found;
}
