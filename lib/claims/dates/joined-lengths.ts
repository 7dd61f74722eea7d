import type { Annotation, NumberMention } from '../../arabic/types';
import { isLength, timeUnitOf } from './bare-durations';

/** The one unit of time that stands as a bare noun at token `at`: ساعة in ساعة وعشرين دقيقة. */
function bareUnit({ tokens }: Annotation, at: number): NumberMention | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.definite || token.enclitic !== '') return undefined;
  const unit = timeUnitOf(token.stem);
  return (
    unit && {
      kind: 'unit',
      value: 1,
      unit: unit[0],
      baseUnit: unit[1],
      baseValue: unit[2],
      start: token.start,
      end: token.end,
      firstToken: at,
      endToken: at + 1,
    }
  );
}

/** A length and a smaller one that is added to it, in the smaller one's unit; undefined where they do not add up. */
function sumOf(large: NumberMention, small: NumberMention): NumberMention | undefined {
  const [x, y] = [large.baseValue ?? 0, small.baseValue ?? 0];
  if (x <= 0 || y <= 0 || large.baseUnit !== small.baseUnit) return undefined;
  const [one, other] = [x / large.value, y / small.value];
  // عام وعامان are two lengths, and so is what would be another of the larger unit.
  if (one <= other || y >= one) return undefined;
  const { counted: _, grammar: __, ...rest } = small;
  return {
    ...rest,
    start: large.start,
    firstToken: large.firstToken,
    value: (x + y) / other,
    baseValue: x + y,
    ...(large.approx !== undefined && { approx: large.approx }),
  };
}

/** The token at which a length is added to what stands before it (وشهر, و3 أشهر); -1 where it is not. */
function addedAt({ tokens }: Annotation, n: NumberMention): number {
  if (n.kind !== 'unit' || !isLength(n)) return -1;
  if (tokens[n.firstToken]?.conjunction === 'و') return n.firstToken;
  return tokens[n.firstToken - 1]?.norm === 'و' ? n.firstToken - 1 : -1;
}

/**
 * Lengths of time told in two units (سنة وشهر, ساعة وعشرين دقيقة) as one each, in the smaller unit; the others are as they
 * are. `lengths` are in the order of the text.
 */
export function joinLengths(
  annotation: Annotation,
  lengths: readonly NumberMention[],
): NumberMention[] {
  const read: NumberMention[] = [];
  for (const n of lengths) {
    const at = addedAt(annotation, n);
    const last = read.at(-1);
    const before = at >= 0 && last?.endToken === at && isLength(last) ? last : undefined;
    const large = before ?? (at >= 0 ? bareUnit(annotation, at - 1) : undefined);
    const whole = large && sumOf(large, n);
    if (whole && before) read.pop();
    read.push(whole ?? n);
  }
  return read;
}
