import type { NumberMention } from '../../arabic/types';
import type { LocalizedText } from '../types';
import type { ValueRelation } from './values';

/**
 * Shares told by a word for a part (نصف السكان, ثلاثة أرباع المقاعد) and no figure: who says so has rounded, and 'more than
 * half' goes no further than the next part that has a word.
 */

/** Parts that have words, in per cent. */
const PARTS = [0, 10, 20, 25, 100 / 3, 50, 200 / 3, 75, 80, 90, 100];
/** How far a bare word may be from the figure that it rounds: a share of it, and points. */
const [SLACK, MOST_SLACK] = [0.06, 2.5];
/** How far a figure may be from its own fraction, of thirds, and still be it; and from a bound. */
const [SAME, EDGE] = [0.1, 0.5];

/** The share next above or below one, by which 'more' and 'less' end. */
function nextPart(value: number, step: 1 | -1): number {
  const beyond = PARTS.filter((part) => (part - value) * step > EDGE);
  return step > 0 ? Math.min(100, ...beyond) : Math.max(0, ...beyond);
}

function toFigure(
  word: NumberMention,
  { value, approx }: NumberMention,
): ValueRelation | undefined {
  const gap = value - word.value;
  if (word.approx === undefined) {
    if (approx !== undefined) return undefined;
    if (Math.abs(gap) < SAME) return 'equal';
    const slack = Math.min(MOST_SLACK, word.value * SLACK);
    return Math.abs(gap) <= slack ? 'rough' : 'apart';
  }
  if (word.approx === 'about' || approx === 'about') return undefined;
  const step = word.approx === 'over' ? 1 : -1;
  // More than half, 48 per cent: who says one denies the other.
  if (gap * step < -EDGE) return approx === word.approx ? undefined : 'apart';
  return (nextPart(word.value, step) - value) * step >= 0 ? 'rough' : undefined;
}

/** How a share told in words stands to one told in figures; undefined for any other two numbers, and where figures decide. */
export function relateWorded(a: NumberMention, b: NumberMention): ValueRelation | undefined {
  if (a.worded === b.worded || a.kind !== 'percent' || b.kind !== 'percent') return undefined;
  const [word, figure] = a.worded === true ? [a, b] : [b, a];
  if (word.min !== undefined || figure.min !== undefined) return undefined;
  return toFigure(word, figure);
}

/** Words for parts of a whole: per cent, Arabic (behind 'about' too), English, French. */
const WORDS: readonly (readonly [number, ar: string, behind: string, en: string, fr: string])[] = [
  [10, 'العُشر', 'العُشر', 'a tenth', 'un dixième'],
  [20, 'الخُمس', 'الخُمس', 'a fifth', 'un cinquième'],
  [25, 'الربع', 'الربع', 'a quarter', 'un quart'],
  [100 / 3, 'الثلث', 'الثلث', 'a third', 'un tiers'],
  [40, 'خُمسان', 'خُمسين', 'two fifths', 'deux cinquièmes'],
  [50, 'النصف', 'النصف', 'half', 'la moitié'],
  [60, 'ثلاثة أخماس', 'ثلاثة أخماس', 'three fifths', 'trois cinquièmes'],
  [200 / 3, 'الثلثان', 'الثلثين', 'two thirds', 'deux tiers'],
  [75, 'ثلاثة أرباع', 'ثلاثة أرباع', 'three quarters', 'trois quarts'],
  [80, 'أربعة أخماس', 'أربعة أخماس', 'four fifths', 'quatre cinquièmes'],
];

const HEDGES: Readonly<Record<string, LocalizedText>> = {
  about: { ar: 'نحو ', en: 'about ', fr: 'environ ' },
  over: { ar: 'أكثر من ', en: 'more than ', fr: 'plus de ' },
  under: { ar: 'أقل من ', en: 'less than ', fr: 'moins de ' },
};

/** A share told in words, in words; undefined of other numbers, and of parts that have no word here. */
export function wordedText(n: NumberMention): LocalizedText | undefined {
  if (n.worded !== true || n.min !== undefined) return undefined;
  const found = WORDS.find(([value]) => Math.abs(value - n.value) < SAME);
  if (found === undefined) return undefined;
  const [, ar, behind, en, fr] = found;
  const hedge = n.approx === undefined ? undefined : HEDGES[n.approx];
  if (hedge === undefined) return { ar, en, fr };
  return { ar: hedge.ar + behind, en: hedge.en + en, fr: hedge.fr + fr };
}
