import type { Annotation, NumberMention, Token } from '../../arabic/types';
import type { ReadArticle } from '../read';
import { amountOf } from '../words/similarity';
import { sentenceOfUnit, tokensOf, type SentenceInText } from '../words/unit-sentence';
import type { Fact } from './facts';
import { orderOf } from './successive';

/** Words between two values of which the one told took the other's place in time. Folded stems, norms and lemmas. */
const THEN: ReadonlySet<string> = new Set(
  'ثم صار صارت اصبح اصبحت بعدما بعد مقارنه سابق سابقه سابقا اولي اوليه اولا بدايه تراجع تراجعت عدل عدلت راجع مراجعه'.split(
    ' ',
  ),
);
const BEFORE_THAT: ReadonlySet<string> = new Set(['قبل']);
/** Words between two values that two voices give, or of which one is refused: بينما يؤكد أهالي القرية, لا 61 كما تقول. */
const RIVAL: ReadonlySet<string> = new Set(
  'بينما لكن لكنه لكنها غير قيل زعم يزعم تزعم ادعي يدعي تدعي خلافا اصر يصر تصر'.split(' '),
);
/** Behind the second of two values: whose it is (لا ثلاثة عشر كما قالت السلطات). */
const AS: ReadonlySet<string> = new Set(['كما', 'مثلما', 'خلافا']);
const AS_REACH = 2;

/** How one sentence that gives both of two values gives them: one after the other in time, or one against the other. */
export type Together = 'sequence' | 'rivals';

function names(words: ReadonlySet<string>, token: Token): boolean {
  return words.has(token.stem) || words.has(token.norm) || words.has(token.lemma);
}

function between(
  annotation: Annotation,
  first: Pick<NumberMention, 'firstToken' | 'endToken'>,
  second: Pick<NumberMention, 'firstToken' | 'endToken'>,
): Together | undefined {
  if (orderOf(annotation, first, second) !== undefined) return 'sequence';
  const { tokens } = annotation;
  const words = tokens.slice(first.endToken, second.firstToken);
  const refused =
    words.some((token) => token.norm === 'لا') &&
    tokens.slice(second.endToken, second.endToken + AS_REACH).some((token) => names(AS, token));
  if (refused || words.some((token) => names(RIVAL, token))) return 'rivals';
  const was = words.some((token) => token.stem === 'كان' || token.stem === 'كانت');
  if (was || words.some((token) => names(THEN, token))) return 'sequence';
  return words.some((token, i) => names(BEFORE_THAT, token) && words[i + 1]?.norm === 'ان')
    ? 'sequence'
    : undefined;
}

/** Is a number of a sentence a value, be it that its unit is left out (8 آلاف طن بدل 12 ألفا)? */
function isFigure(value: NumberMention, n: NumberMention): boolean {
  return amountOf(value) === amountOf(n) || (n.unit === undefined && n.value === value.value);
}

/** The other value in the sentence of a fact. */
function besides(
  { annotation, sentence }: SentenceInText,
  fact: Fact,
  others: readonly Fact[],
): NumberMention[] {
  return annotation.numbers.filter(
    (n) =>
      n.firstToken >= sentence.firstToken &&
      n.endToken <= sentence.endToken &&
      (n.endToken <= fact.firstToken || n.firstToken >= fact.endToken) &&
      others.some(({ number }) => number !== undefined && isFigure(number, n)),
  );
}

/**
 * How the sentences that give a value of each side give them, where one gives both: `rivals` where any of them sets one
 * against the other, else `sequence` where any tells one after the other; undefined where none gives both.
 */
export function toldTogether(
  articles: readonly ReadArticle[],
  left: readonly Fact[],
  right: readonly Fact[],
): Together | undefined {
  let told: Together | undefined;
  const look = (fact: Fact, others: readonly Fact[]): void => {
    const sentence = sentenceOfUnit(articles, fact);
    if (!sentence) return;
    for (const other of besides(sentence, fact, others)) {
      const [first, second] = other.firstToken < fact.firstToken ? [other, fact] : [fact, other];
      const how = between(sentence.annotation, first, second);
      if (how === 'rivals' || told === undefined) told = how;
    }
  };
  for (const fact of left) look(fact, right);
  for (const fact of right) look(fact, left);
  return told;
}

/** Words of standing against what others say. Folded stems. */
const AGAINST: ReadonlySet<string> = new Set(
  'خلافا نقيض عكس مناقض مناقضه ينافي تنافي يكذب تكذب'.split(' '),
);
/** What is more or less than somebody said: ضعف ما أقرت به السلطات, أكثر مما أعلن. Folded norms. */
const MEASURES: ReadonlySet<string> = new Set(
  'ضعف ضعفي اضعاف نصف اكثر اكبر اعلي اقل ادني'.split(' '),
);
const WHAT: ReadonlySet<string> = new Set(['ما', 'مما']);
const SAID: ReadonlySet<string> = new Set(
  'اعلن اعلنت يعلن تعلن اقر اقرت يقر تقر قال قالت يقول تقول ذكر ذكرت اعترف اعترفت زعم زعمت يزعم تزعم ادعت ادعي اكد اكدت'.split(
    ' ',
  ),
);
const MEASURE_REACH = 2;

/** Does the sentence of a fact set its value against what others say, whether or not it gives theirs? */
export function isAgainst(articles: readonly ReadArticle[], fact: Fact): boolean {
  const sentence = sentenceOfUnit(articles, fact);
  if (!sentence) return false;
  const tokens = tokensOf(sentence);
  return tokens.some((token, i) => {
    if (AGAINST.has(token.stem)) return true;
    if (!WHAT.has(token.norm) || !SAID.has(tokens[i + 1]?.stem ?? '')) return false;
    return tokens
      .slice(Math.max(0, i - MEASURE_REACH), i)
      .some((before) => MEASURES.has(before.stem));
  });
}
