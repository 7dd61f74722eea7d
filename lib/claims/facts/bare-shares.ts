import type { Annotation, NumberMention } from '../../arabic/types';

/** Parts of a whole that stand with the article for a share of it: النصف, الربع. Folded norms, in per cent. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ['النصف', 50],
  ['الثلث', 100 / 3],
  ['الثلثين', 200 / 3],
  ['الربع', 25],
  ['الخمس', 20],
]);
/** Words right before such a part that make it an amount. Folded stems. */
const MEASURED: ReadonlySet<string> = new Set(
  'الي من نحو حوالي قرابه زهاء مقدار نسبه بلغ بلغت تجاوز تجاوزت ناهز دون'.split(' '),
);
const APPROXIMATE: ReadonlyMap<string, NumberMention['approx']> = new Map([
  ['نحو', 'about'],
  ['حوالي', 'about'],
  ['قرابه', 'about'],
  ['زهاء', 'about'],
  ['ناهز', 'about'],
  ['تجاوز', 'over'],
  ['تجاوزت', 'over'],
  ['دون', 'under'],
]);
/** Verbs whose object a share may be some words further on (لم تتجاوز نسبة الإنجاز النصف). Folded stems. */
const REACHING: ReadonlyMap<string, NumberMention['approx'] | 'exactly'> = new Map(
  (
    [
      [
        'over',
        'تجاوز تجاوزت يتجاوز تتجاوز تخطي تخطت يتخطي تتخط يتخط فاق فاقت يفوق تفوق تعدي تعدت يتعدي تتعدي يتعد تتعد جاوز جاوزت يجاوز',
      ],
      ['about', 'ناهز ناهزت يناهز تناهز قارب قاربت يقارب تقارب لامس لامست شارف شارفت'],
      ['exactly', 'بلغ بلغت يبلغ تبلغ شكل شكلت يشكل تشكل مثل مثلت يمثل تمثل غطي غطت يغطي تغطي'],
    ] as const
  ).flatMap(([approx, verbs]) => verbs.split(' ').map((verb) => [verb, approx] as const)),
);
const NEGATIONS: ReadonlySet<string> = new Set(['لم', 'لا', 'لن', 'ما']);
/** Tokens between such a verb and the share. */
const REACH = 5;

/** How a verb of reaching bounds the share at token `i` that is its object; undefined where there is none. */
function reachedAt(
  { tokens }: Annotation,
  i: number,
): { readonly approx?: NumberMention['approx'] } | undefined {
  for (let k = i - 1; k >= i - REACH && k >= 0; k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.kind !== 'word') return undefined;
    const verb = REACHING.get(token.stem);
    if (verb === undefined) continue;
    const negated = NEGATIONS.has(tokens[k - 1]?.stem ?? '');
    if (negated) return { approx: 'under' };
    return verb === 'exactly' ? {} : { approx: verb };
  }
  return undefined;
}

const MORE: ReadonlyMap<string, NumberMention['approx']> = new Map([
  ['اكثر', 'over'],
  ['ازيد', 'over'],
  ['اقل', 'under'],
]);

/**
 * A fraction told as a number (ثلث الأعضاء, أقل من نصف) as a share in per cent; other numbers are returned as they are.
 * Digits (0,4) are left alone: they measure.
 */
export function asShare(annotation: Annotation, n: NumberMention): NumberMention {
  if (n.kind !== 'number' || n.unit !== undefined || n.value <= 0 || n.value >= 1) return n;
  for (let i = n.firstToken; i < n.endToken; i += 1)
    if (/\d[.,٫]\d/u.test(annotation.tokens[i]?.norm ?? '')) return n;
  const { min, max } = n;
  return {
    ...n,
    kind: 'percent',
    worded: true,
    value: 100 * n.value,
    ...(min !== undefined && { min: 100 * min }),
    ...(max !== undefined && { max: 100 * max }),
  };
}

/**
 * Shares told by a part with the article: تراجعت بمقدار الربع, أكثر من النصف, نزلت إلى النصف. As numbers of kind 'percent';
 * halves of a match or a year (النصف الأول) and quarters of a cup (الربع النهائي) are none.
 */
export function bareShares(annotation: Annotation): NumberMention[] {
  const { tokens, numbers } = annotation;
  const found: NumberMention[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || !token.definite) return;
    const bare = token.norm.slice(token.conjunction.length);
    const value = SHARES.get(token.preposition === 'ب' ? bare.slice(1) : bare);
    const before = tokens[i - 1]?.stem ?? '';
    if (value === undefined) return;
    const reached = token.preposition === '' ? reachedAt(annotation, i) : undefined;
    if (reached === undefined && !MEASURED.has(before) && token.preposition !== 'ب') return;
    const next = tokens[i + 1];
    if (next?.definite === true && next.conjunction === '') return;
    if (numbers.some((n) => n.firstToken <= i + 1 && n.endToken >= i)) return;
    const more = before === 'من' ? MORE.get(tokens[i - 2]?.stem ?? '') : undefined;
    const approx = more ?? (reached ? reached.approx : APPROXIMATE.get(before));
    found.push({
      kind: 'percent',
      worded: true,
      value,
      ...(approx !== undefined && { approx }),
      start: token.start,
      end: token.end,
      firstToken: i,
      endToken: i + 1,
    });
  });
  return found;
}

const ONE: ReadonlySet<string> = new Set(['واحد', 'واحدا', 'واحده']);
/** Out of how many a part is told, at most (واحد من كل ألف). */
const MOST_OF_EACH = 1000;

/** Does 'out of every' stand at token `i`? */
const isOfEach = ({ tokens }: Annotation, i: number): boolean =>
  tokens[i]?.norm === 'من' && tokens[i + 1]?.norm === 'كل';

/** Is a number the part of so many (ثلاثة من كل أربعة أطفال), which the share tells that stands at the other? */
export function isPartOfEach(annotation: Annotation, n: NumberMention): boolean {
  const whole = annotation.numbers.find((m) => m.firstToken === n.endToken + 2);
  return whole !== undefined && isOfEach(annotation, n.endToken) && whole.value > n.value;
}

/**
 * A number behind 'out of every' as the share in per cent that it tells with the one before it (واحد من كل ثلاثة, 9 من كل
 * 10); other numbers, and those behind no number (شاب من كل خمسة), as they are.
 */
export function asShareOfEach(annotation: Annotation, n: NumberMention): NumberMention {
  const { tokens, numbers } = annotation;
  const of = n.firstToken - 2;
  if (n.kind !== 'number' || n.unit !== undefined || !isOfEach(annotation, of)) return n;
  const before = numbers.find((m) => m.endToken === of);
  const one = tokens[of - 1];
  const first = before?.firstToken ?? of - 1;
  const part = before?.value ?? (one && ONE.has(one.stem) ? 1 : 0);
  if (part <= 0 || part >= n.value || n.value > MOST_OF_EACH) return n;
  const start = tokens[first]?.start ?? n.start;
  const value = (100 * part) / n.value;
  return { ...n, kind: 'percent', worded: true, value, start, firstToken: first };
}
