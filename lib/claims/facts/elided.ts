import type { Annotation, NumberMention } from '../../arabic/types';

/** Words that join two values of one unit, which only one of them says. Folded. */
const JOINTS: ReadonlySet<string> = new Set('الي بدل بدلا عوض مقابل اصل'.split(' '));
/** Words that may stand between a joint and a number. */
const FILLERS: ReadonlySet<string> = new Set('من عن نحو حوالي قرابه فقط اكثر ازيد'.split(' '));

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^مليار/u, 1e9],
  [/^(?:بليون|بلايين)/u, 1e9],
  [/^(?:مليون|ملايين)/u, 1e6],
  [/^(?:الف|الاف)/u, 1e3],
];

/** Tokens between the two values at most. */
const REACH = 4;

/** The power of a thousand that a number is written with: 76 مليون → a million. */
function scaleOf(annotation: Annotation, n: NumberMention): number {
  for (let i = n.firstToken; i < n.endToken; i += 1) {
    const stem = annotation.tokens[i]?.stem ?? '';
    for (const [word, scale] of SCALES) if (word.test(stem)) return scale;
  }
  return 1;
}

function joined(annotation: Annotation, from: number, to: number): boolean {
  if (to - from < 1 || to - from > REACH) return false;
  let joint = false;
  for (let i = from; i < to; i += 1) {
    const token = annotation.tokens[i];
    const word = token?.stem ?? '';
    if (JOINTS.has(word) || JOINTS.has(token?.norm ?? '')) joint = true;
    else if (!FILLERS.has(word)) return false;
  }
  return joint;
}

/**
 * A number that leaves out the unit of the one it is held against, with that unit: من 76 إلى 153 مليون دولار, 20 من أصل
 * 76 مليون دولار, 8 آلاف طن بدل 12 ألفا, من ثماني سنوات إلى خمس. Undefined where nothing is left out.
 */
export function completed(
  annotation: Annotation,
  n: NumberMention,
  before: NumberMention | undefined,
  after: NumberMention | undefined,
): NumberMention | undefined {
  if (n.kind !== 'number' || n.unit !== undefined) return undefined;
  for (const other of [after, before]) {
    if (other?.unit === undefined || other.kind === 'range') continue;
    const ahead = other === after;
    const [from, to] = ahead ? [n.endToken, other.firstToken] : [other.endToken, n.firstToken];
    if (!joined(annotation, from, to)) continue;
    // The scale, too, is said once, and with the unit.
    const scale = ahead && scaleOf(annotation, n) === 1 ? scaleOf(annotation, other) : 1;
    if (scale > 1 && n.value >= 1000) return undefined;
    if (!ahead && n.counted !== undefined && n.counted.span.start >= n.end) return undefined;
    const value = n.value * scale;
    const factor =
      other.baseValue === undefined || other.value === 0
        ? undefined
        : other.baseValue / other.value;
    return {
      ...n,
      kind: other.kind,
      value,
      unit: other.unit,
      ...(factor !== undefined &&
        other.baseUnit !== undefined && { baseUnit: other.baseUnit, baseValue: value * factor }),
    };
  }
  return undefined;
}
