import { foldWord } from '../../arabic/normalise';
import type { Annotation, NumberMention } from '../../arabic/types';
import { sortsOf } from '../facts/counted-sorts';
import {
  ALL_WORDS,
  BY_HARM,
  COLLECTIVES,
  CONFINED,
  DENYING,
  FURTHER,
  HAPPENING_WORDS,
  IN_GOOD_STATE,
  LOSSES,
  MATERIAL,
  NOBODY_NOUNS,
  NOBODY_VERBS,
  NONE_NOUNS,
  OF_PEOPLE,
  OUTCOMES,
  SURVIVING,
  THERE,
  THERE_IS,
  UNHURT,
  WITHOUT_WORDS,
} from '../lexicon/bare-nones';
import { bareCount, TokenReader } from '../words/bare-counts';
import { foldedWords } from '../words/folded-words';
import { kindsOf } from '../words/kind-lists';

/** Each word of lines `lemma: words`, with its lemma. */
function byWord(lines: string): ReadonlyMap<string, string> {
  return new Map(kindsOf(lines).map(([word, lemma]) => [word, foldWord(lemma)]));
}

const NOUNS = byWord(NONE_NOUNS);
const VERBS = byWord(NOBODY_VERBS);
const VERBAL_NOUNS = byWord(NOBODY_NOUNS);
const WITHOUT = foldedWords(WITHOUT_WORDS);
const DENIED = foldedWords(DENYING);
const HAPPENING = foldedWords(HAPPENING_WORDS);
const OUTCOME = foldedWords(OUTCOMES);
const IS = foldedWords(THERE_IS);
const THERE_WORDS = foldedWords(THERE);
const ALL = foldedWords(ALL_WORDS);
const SURVIVED = foldedWords(SURVIVING);
const SAFE = foldedWords(UNHURT);
const WELL = foldedWords(IN_GOOD_STATE);
const HARM = foldedWords(BY_HARM);
const MANY = foldedWords(COLLECTIVES);
const LOSS = foldedWords(LOSSES);
const PEOPLE = foldedWords(OF_PEOPLE);
const ONLY_TO = foldedWords(CONFINED);
const MORE = foldedWords(FURTHER);
const THINGS = foldedWords(MATERIAL);

const [DEAD, HURT, VICTIM] = ['قتيل', 'جريح', 'ضحيه'] as const;
/** Anybody, in a denial. Folded. */
const NOBODY: ReadonlySet<string> = new Set(['احد', 'احدا', 'اي']);
const NOT: ReadonlySet<string> = new Set(['لم', 'لن']);
/** لم يتم توقيف أحد: what was not done is told by the noun behind. */
const DONE: ReadonlySet<string> = new Set(['يتم', 'تتم', 'يجر', 'تجر', 'يجري', 'تجري']);
/** Words that take somebody out of what is denied, and how far behind it: لم تقع إصابات في المصنع عدا إصابة حارس. */
const EXCEPT: ReadonlySet<string> = new Set(['عدا', 'ماعدا', 'خلا', 'استثناء']);
const EXCEPTED = 8;
/** What takes a part out of what is denied: لم يسفر إلا عن جرحى. */
const BUT: ReadonlySet<string> = new Set(['الا', 'سوي', 'غير', 'لكن', ...EXCEPT]);
/** So that, behind which nothing is told to be so: حتى لا تقع إصابات. */
const LEST: ReadonlySet<string> = new Set(['حتي', 'كي', 'لكي', 'لكيلا', 'كيلا']);

/** Tokens between a denied verb and the noun, between one and 'anybody', from people to what they are, from a loss to whose it is. */
const [REACH, NEAR, SUBJECT, KIND_OF_LOSS] = [6, 4, 4, 4];

class Reader extends TokenReader {
  private without(k: number): boolean {
    const [word, before] = [this.stem(k), this.stem(k - 1)];
    if (WITHOUT.has(word)) return !LEST.has(before);
    return (word === 'غير' && before === 'من') || (word === 'من' && before === 'ما');
  }

  /** Is the verb at `k` denied: لم يسفر, دون أن يسفر? */
  private denied(k: number): boolean {
    return NOT.has(this.stem(k - 1)) || (this.stem(k - 1) === 'ان' && this.without(k - 2));
  }

  /** The nearest token before `i`, at most `reach` off, that a test holds of; none beyond a mark or an exception. */
  before(i: number, reach: number, test: (k: number) => boolean): number | undefined {
    for (let k = i - 1; k >= Math.max(0, i - reach); k -= 1) {
      const token = this.tokens[k];
      if (token === undefined || token.kind === 'punctuation' || BUT.has(token.stem))
        return undefined;
      if (test(k)) return k;
    }
    return undefined;
  }

  /** Is a noun at `i` told to be none: دون إصابات, عدم تسجيل وفيات, لم يسفر عن قتلى, ليس هناك ضحايا? */
  isNone(i: number): boolean {
    let at = i - 1;
    while (at > i - 4 && HAPPENING.has(this.stem(at))) at -= 1;
    if (this.without(at)) return true;
    // نفى المحافظ سقوط قتلى: who denies it may stand between.
    const denies = (k: number): boolean => DENIED.has(this.stem(k));
    if (at < i - 1 && this.before(at + 1, NEAR, denies) !== undefined) return true;
    while (at > i - 4 && THERE_WORDS.has(this.stem(at))) at -= 1;
    if (/^ليست?$/u.test(this.stem(at))) return true;
    if (IS.has(this.stem(at)) && (NOT.has(this.stem(at - 1)) || this.stem(at - 1) === 'لا'))
      return true;
    return this.before(i, REACH, (k) => OUTCOME.has(this.stem(k)) && this.denied(k)) !== undefined;
  }

  /** Is somebody taken out behind `i`: لم تقع إصابات عدا إصابة حارس? */
  excepts(i: number): boolean {
    for (let k = i + 1; k <= i + EXCEPTED; k += 1) {
      if (EXCEPT.has(this.stem(k))) return true;
      if (this.stem(k) === '.') return false;
    }
    return false;
  }

  /** What harm is denied of anybody at `i`: لم يصب منهم أحد, دون أن يصاب أي من الركاب, دون إصابة أحد. */
  ofNobody(i: number): string | undefined {
    let found: string | undefined;
    this.before(i, NEAR, (k) => {
      const verb = this.denied(k) ? VERBS.get(this.stem(k)) : undefined;
      const done = DONE.has(this.stem(k - 1)) && this.denied(k - 1);
      found = verb ?? (done || this.without(k - 1) ? VERBAL_NOUNS.get(this.stem(k)) : undefined);
      return found !== undefined;
    });
    return found;
  }

  /** Does a word at `k` name people who are many: الركاب, الطاقم, جميعهم? */
  areMany(k: number): boolean {
    const token = this.tokens[k];
    if (token === undefined) return false;
    if (ALL.has(token.stem) || ALL.has(token.norm) || MANY.has(token.lemma)) return true;
    return token.definite && token.lemma !== token.stem && sortsOf(token.lemma).has('human');
  }
}

/** What people who came off unhurt are none of, by the word at `i` that says so: نجا جميع, خرجوا سالمين, لم يصب الطاقم بأذى. */
function spared(read: Reader, i: number): string | undefined {
  const token = read.token(i);
  if (token === undefined) return undefined;
  const { stem, norm, preposition } = token;
  const many = (): number | undefined => read.before(i, SUBJECT, (k) => read.areMany(k));
  if (ALL.has(stem) || ALL.has(norm)) {
    if (read.before(i, SUBJECT, (k) => SURVIVED.has(read.stem(k))) !== undefined) return DEAD;
    return read.stem(i - 1) === 'سلامه' ? HURT : undefined;
  }
  const unhurt = SAFE.has(stem) ? !token.definite : preposition === 'ب' && WELL.has(stem);
  if (unhurt) return many() === undefined ? undefined : HURT;
  // بأذى stands in no list of words with a preposition.
  const harm =
    (preposition === 'ب' && HARM.has(stem)) || (norm[0] === 'ب' && HARM.has(norm.slice(1)));
  if (!harm || many() === undefined) return undefined;
  const denied = (k: number): boolean =>
    VERBS.get(read.stem(k)) === HURT && NOT.has(read.stem(k - 1));
  return read.before(i, SUBJECT, denied) === undefined ? undefined : HURT;
}

/** Does the loss at `i` name what people lose: خسائر بشرية, خسائر مادية أو في الأرواح? */
function isOfPeople(read: Reader, i: number): boolean {
  for (let k = i + 1; k <= i + KIND_OF_LOSS; k += 1) if (PEOPLE.has(read.stem(k))) return true;
  return false;
}

/** What a sentence says is none at token `i`: the lemma of those harmed, or undefined. */
function noneAt(read: Reader, i: number): string | undefined {
  const token = read.token(i);
  if (token?.kind !== 'word') return undefined;
  if (NOBODY.has(token.norm)) {
    const nobody = read.ofNobody(i);
    if (nobody !== undefined) return nobody;
  }
  if (THINGS.has(token.stem))
    return read.before(i, REACH, (k) => ONLY_TO.has(read.stem(k))) === undefined
      ? undefined
      : VICTIM;
  const lemma = NOUNS.get(token.stem) ?? (LOSS.has(token.stem) ? VICTIM : undefined);
  if (lemma === undefined) return spared(read, i);
  if (token.definite || token.enclitic !== '' || token.preposition !== '') return undefined;
  if (MORE.has(read.stem(i + 1))) return undefined;
  if (LOSS.has(token.stem) && !isOfPeople(read, i)) return undefined;
  return !BUT.has(read.stem(i + 1)) && !read.excepts(i) && read.isNone(i) ? lemma : undefined;
}

const cache = new WeakMap<Annotation, readonly NumberMention[]>();

/**
 * Counts that a sentence denies without a number: دون إصابات, لا ضحايا, لم يسفر عن قتلى, لم يصب أحد, دون أن يصاب أي منهم, نجا
 * جميع الركاب, خرجوا سالمين, اقتصرت الأضرار على الماديات. As numbers of value 0 that
 * count those harmed. Kept for as long as the annotation lives.
 */
export function bareNones(annotation: Annotation): readonly NumberMention[] {
  const known = cache.get(annotation);
  if (known) return known;
  const { tokens, numbers } = annotation;
  const read = new Reader(tokens);
  const found: NumberMention[] = [];
  tokens.forEach((token, i) => {
    const lemma = noneAt(read, i);
    if (lemma === undefined || numbers.some((n) => n.firstToken <= i && n.endToken >= i)) return;
    found.push(bareCount(token, i, 0, lemma));
  });
  cache.set(annotation, found);
  return found;
}
