import { dateExpressions } from '../dates/expressions';
import type { Mutable } from '../mutable';
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
  const { min, max, approx, unit, money, base, factor, counted, grammar, label, score, otherwise } =
    draft;
  const mention: Mutable<NumberMention> = {
    start: first.start,
    end: last.end,
    firstToken: first.firstToken,
    endToken: last.endToken,
    kind: draft.kind,
    value: tidy(draft.value),
  };
  if (min !== undefined) mention.min = tidy(min);
  if (max !== undefined) mention.max = tidy(max);
  if (approx !== undefined) mention.approx = approx;
  if (unit !== undefined) mention.unit = unit;
  if (money !== undefined) mention.money = money;
  if (base !== undefined && factor !== undefined) {
    mention.baseValue = tidy(draft.value * factor);
    mention.baseUnit = base;
  }
  if (counted !== undefined) mention.counted = { lemma: counted.lemma, span: counted.span };
  if (grammar !== undefined) mention.grammar = grammar;
  if (label !== undefined) mention.label = label;
  if (score !== undefined) mention.score = score;
  if (otherwise !== undefined) mention.otherwise = tidy(otherwise);
  return mention;
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
