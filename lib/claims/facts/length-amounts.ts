import type { Annotation, NumberMention } from '../../arabic/types';
import { isLength } from '../dates/bare-durations';
import type { Fact } from './facts';
import { lengthFrame, type LengthFrame } from '../dates/length-frames';
import type { ReadArticle } from '../read';
import { relateNumbers } from './values';

/** Tokens between an amount and the length of time within which it was reached, at most. */
const REACH = 9;

/** Nouns of a stretch of time over which an amount is spread: 90 متجرا على مدى خمس سنوات. Folded stems. */
const SPREAD: ReadonlySet<string> = new Set('مدي مدار امتداد طوال طيله'.split(' '));
/** Tokens between such a noun and the length, at most: على مدى نحو أربعة أعوام. */
const ROUNDED = 2;

/** Is a length of time one within which, or over which, something came about? */
function isSpan({ tokens }: Annotation, frame: LengthFrame, first: number): boolean {
  if (frame === 'within') return true;
  return tokens
    .slice(Math.max(0, first - 1 - ROUNDED), first)
    .some((token) => SPREAD.has(token.stem));
}

/** The amount that was reached within a length of time: 180 ملم خلال يومين, 45 ألف شخص في يوم واحد. */
function amountWithin(fact: Fact, { annotation }: ReadArticle): NumberMention | undefined {
  const { tokens, numbers } = annotation[fact.field];
  const { firstToken, endToken } = fact;
  const frame = lengthFrame(annotation[fact.field], firstToken, endToken);
  if (!isSpan(annotation[fact.field], frame, firstToken)) return undefined;
  const amount = numbers.findLast(
    (n) =>
      n.endToken <= firstToken &&
      n.endToken >= firstToken - REACH &&
      n.kind !== 'ordinal' &&
      n.label !== true &&
      !isLength(n),
  );
  const between = amount && tokens.slice(amount.endToken, firstToken);
  const one = between?.every((token) => token.kind === 'word' && token.pos !== 'verb');
  return one === true ? amount : undefined;
}

/** Are two lengths of time those within which two different amounts were reached? Then neither says how long the other took. */
export function ofTwoAmounts(a: Fact, b: Fact, inA: ReadArticle, inB: ReadArticle): boolean {
  const x = amountWithin(a, inA);
  const y = x && amountWithin(b, inB);
  return x !== undefined && y !== undefined && relateNumbers(x, y) === 'apart';
}
