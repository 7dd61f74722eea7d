import { areBrief } from '../words/brevity';
import type { Rule, RuleContext } from '../context';
import { focusMention, makeDiscrepancy } from '../findings';
import { hoursBetween } from '../dates/hours-between';
import type { ScoredPolePair } from '../states/pole-pairs';
import { kindOfEnd, type PoleMention } from '../states/poles';
import { quotedWords } from '../quoted';
import type { Unit } from '../read';
import type { Discrepancy, LocalizedText, Side } from '../types';

/** Probability from which a pair is told, in reports of a few sentences and in long ones. */
const SHOWN_SHORT = 0.5;
const SHOWN_LONG = 0.6;
/** Confidence of what is just told, what a whole unit of probability adds, and the most. */
const CONFIDENCE = 0.58;
const SLOPE = 0.5;
const MOST = 0.85;
/** Hours after which a report of another state overtakes the earlier one. */
const OVERTAKES = 24;

const LABEL: LocalizedText = {
  ar: 'قولان متعارضان في الأمر نفسه',
  en: 'Two contrary accounts',
  fr: 'Deux récits contraires',
};
const LATER_LABEL: LocalizedText = {
  ar: 'تغيّر الحال بين تقريرين',
  en: 'The state has changed',
  fr: 'La situation a changé',
};
const WHY: LocalizedText = {
  ar: 'كلمتان على طرفي نقيض، في جملتين عن الشيء نفسه',
  en: 'Opposite words, in sentences on the same thing',
  fr: 'Des mots contraires, dans des phrases sur le même sujet',
};

/** Probability from which a pair is told. */
const least = ({ articles, members }: RuleContext): number =>
  areBrief(articles, members) ? SHOWN_SHORT : SHOWN_LONG;

/** What differs: how far something has come, or whether it is so. */
function kindOf(
  { articles }: RuleContext,
  { end, inA, inB }: ScoredPolePair,
): Pick<Discrepancy, 'type' | 'relation'> {
  if (kindOfEnd(end) !== 's') return { type: 'polarity', relation: 'conflict' };
  const [left, right] = [articles[inA], articles[inB]];
  const hours = left && right ? Math.abs(hoursBetween(left, right) ?? 0) : 0;
  return { type: 'status', relation: hours >= OVERTAKES ? 'update' : 'conflict' };
}

/** Words of a text that a denial further off in it takes back. */
const deniedWords = (words: string): LocalizedText => ({
  ar: `نفي «${words}»`,
  en: `“${words}” denied`,
  fr: `« ${words} » démenti`,
});

/** What one text says, in its own words. */
function sideOf(
  { articles }: RuleContext,
  index: number,
  { field, firstToken, endToken, negated, negator }: PoleMention,
): Side | undefined {
  const article = articles[index];
  const mention = article && focusMention(article, field, firstToken, endToken);
  if (!article || !mention) return undefined;
  const annotation = article.annotation[field];
  const word = quotedWords(annotation, firstToken, endToken);
  const words = quotedWords(annotation, negator ?? firstToken, endToken);
  return {
    value: negated ? `not: ${word}` : word,
    display:
      negated && negator === undefined ? deniedWords(word) : { ar: words, en: words, fr: words },
    mentions: [mention],
  };
}

/** Words on opposite ends of a scale (boycotted and took part, dry and flowing), said of one thing; a sentence has a part in one such finding. */
export const poleRule: Rule = (context) => {
  const found: Discrepancy[] = [];
  const taken = new Set<Unit>();
  const shown = least(context);
  for (const pair of context.poles) {
    const { a, b, inA, inB, score } = pair;
    if (score < shown || taken.has(a.unit) || taken.has(b.unit)) continue;
    const sides = [sideOf(context, inA, a), sideOf(context, inB, b)].flatMap((s) => s ?? []);
    if (sides.length < 2) continue;
    taken.add(a.unit).add(b.unit);
    const kind = kindOf(context, pair);
    context.trace(`opposite ${score.toFixed(2)}: ${sides.map((s) => s.value).join(' | ')}`);
    found.push(
      makeDiscrepancy({
        ...kind,
        confidence: Math.min(MOST, CONFIDENCE + SLOPE * (score - shown)),
        label: kind.relation === 'update' ? LATER_LABEL : LABEL,
        sides,
        why: [WHY],
      }),
    );
  }
  return found;
};
