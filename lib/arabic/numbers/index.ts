import { dateExpressions } from '../dates/expressions';
import type { NumberMention, TokenizedText } from '../types';
import type { Draft } from './draft';
import { type Item, itemsOf } from './items';
import { joinRanges } from './ranges';
import { Scanner } from './scan';

/** Rounds off what binary fractions leave (7.3 million is 7300000). */
function tidy(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}

function toMention(items: readonly Item[], draft: Draft): NumberMention | undefined {
  const first = items[draft.from];
  const last = items[draft.end - 1];
  if (first === undefined || last === undefined || !Number.isFinite(draft.value)) return undefined;
  const { min, max, approx, unit, base, factor, counted, grammar, label, score } = draft;
  return {
    start: first.start,
    end: last.end,
    firstToken: first.firstToken,
    endToken: last.endToken,
    kind: draft.kind,
    value: tidy(draft.value),
    ...(min === undefined ? {} : { min: tidy(min) }),
    ...(max === undefined ? {} : { max: tidy(max) }),
    ...(approx === undefined ? {} : { approx }),
    ...(unit === undefined ? {} : { unit }),
    ...(base === undefined || factor === undefined
      ? {}
      : { baseValue: tidy(draft.value * factor), baseUnit: base }),
    ...(counted === undefined ? {} : { counted: { lemma: counted.lemma, span: counted.span } }),
    ...(grammar === undefined ? {} : { grammar }),
    ...(label === undefined ? {} : { label }),
    ...(score === undefined ? {} : { score }),
  };
}

/**
 * Finds the numbers of a text: cardinals, ordinals, shares, money, measures, ranges and scores, in text order, with
 * the noun they count where the text tells it. Numbers that belong to a calendar date are left to `findDates`; ages
 * and durations (قبل 12 سنة) are numbers too. Never throws.
 */
export function findNumbers(doc: TokenizedText): NumberMention[] {
  const items = itemsOf(doc);
  const drafts = new Scanner(items, doc.text, dateExpressions(doc).taken).scan();
  const mentions: NumberMention[] = [];
  for (const draft of joinRanges(items, drafts)) {
    const mention = toMention(items, draft);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
}
