import type { Annotation } from '../../arabic/types';

/**
 * What a length of time tells: how long something lasted, what came so long after or before something else, how long ago
 * it was, since when it has been so, within what it was or is to be done, a time that is allowed, a delay, a prison term.
 */
export type LengthFrame =
  'lasting' | 'after' | 'before' | 'ago' | 'since' | 'within' | 'grace' | 'delay' | 'term';

/** Words that only round a length, between it and what tells its frame. Folded stems. */
const ROUNDING: ReadonlySet<string> = new Set(
  'نحو حوالي قرابه زهاء ما يقارب يقرب يناهز اكثر اقل ازيد من لا يقل عن حدود تقريبا اول اخر'.split(
    ' ',
  ),
);

/** Words that tell the frame of the length behind them. Folded stems and lemmas. */
const FRAMES: ReadonlyMap<string, LengthFrame> = new Map(
  (
    [
      ['after', 'بعد بعيد عقب غداه'],
      ['ago', 'قبل قبيل'],
      ['since', 'منذ مذ'],
      ['within', 'خلال غضون ظرف في'],
      ['grace', 'امهل مهله اعطي منح انذار فرصه'],
      ['delay', 'تاخر تاخير تاجل تاجيل ارجا ارجاء'],
      ['term', 'سجن حبس عقوبه مدان'],
      ['lasting', 'مده دام استمر استغرق امتد تواصل طوال طيله مدي مدار امتداد امضي ظل بقي مكث'],
    ] as const
  ).flatMap(([frame, words]) =>
    words.split(' ').map((word): [string, LengthFrame] => [word, frame]),
  ),
);

/** Of these a word tells from afar as well; a preposition must stand right before the length. */
const FAR: ReadonlySet<LengthFrame> = new Set(['grace', 'delay', 'term', 'lasting']);
/** Tokens before a length, roundings apart, in which it does; tokens behind one in which its frame may be told. */
const [REACH, BEHIND] = [8, 3];

/** Verbs of sentencing that have other meanings: a term where its length is what they sentence to (حُكم عليه بخمس سنوات). */
const SENTENCING: ReadonlySet<string> = new Set(['حكم', 'ادان', 'عاقب', 'قضي']);

/** Verbs of time that goes by: سبع ساعات مرت قبل أن يتحرك أحد. Lemmas. */
const PASSED: ReadonlySet<string> = new Set(['مر', 'مضي', 'انقضي']);

const MARK = /^[.؛:!؟،]$/u;

function frameAt({ tokens }: Annotation, i: number): LengthFrame | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word') return undefined;
  return FRAMES.get(token.stem) ?? FRAMES.get(token.lemma);
}

const COMMA = '،';

/** The token before a date between commas whose second one stands at `i` (أمهلهم، الاثنين الماضي، يومين); `i` where there is none. */
function beforeDate({ tokens, dates }: Annotation, i: number): number {
  if (tokens[i]?.norm !== COMMA) return i;
  const date = dates.find(({ endToken }) => endToken === i);
  return date && tokens[date.firstToken - 1]?.norm === COMMA ? date.firstToken - 2 : i;
}

/** The frame of the length of time at tokens `[first, end)`; what nothing tells otherwise lasts. */
export function lengthFrame(annotation: Annotation, first: number, end: number): LengthFrame {
  const { tokens } = annotation;
  let at = first - 1;
  while (at >= 0 && ROUNDING.has(tokens[at]?.stem ?? '')) at -= 1;
  const own = frameAt(annotation, at);
  // قبل ثلاثة أيام من الموعد, but قبل ثلاثة أيام alone is counted from the report.
  if (own === 'ago' && /^(?:من|علي)$/u.test(tokens[end]?.stem ?? '')) return 'before';
  if (own !== undefined) return own;
  const by = tokens[first]?.preposition === 'ب';
  at = beforeDate(annotation, at);
  for (let i = at; i > at - REACH && i >= 0; i -= 1) {
    if (tokens[i]?.kind === 'punctuation') break;
    const frame = frameAt(annotation, i);
    // بعد الحادث بساعتين, قبل الهبوط بخمس دقائق.
    if (by && frame === 'after') return 'after';
    if (by && frame === 'ago') return 'before';
    if (by && SENTENCING.has(tokens[i]?.lemma ?? '')) return 'term';
    if (frame !== undefined && FAR.has(frame)) return frame;
  }
  for (let i = end; i < end + BEHIND; i += 1) {
    if (frameAt(annotation, i) === 'term') return 'term';
    if (PASSED.has(tokens[i]?.lemma ?? '')) return 'after';
  }
  return 'lasting';
}

/** Tokens between a length and the word of lasting that it hangs on, at most. */
const HANGS = 6;

/** The token of the word of lasting that the length at token `first` hangs on (دام, استمرت, مدتها, لمدة), if there is one. */
export function lastingBefore(annotation: Annotation, first: number): number | undefined {
  for (let i = first - 1; i >= Math.max(0, first - HANGS); i -= 1) {
    if (MARK.test(annotation.tokens[i]?.norm ?? '')) return undefined;
    if (frameAt(annotation, i) === 'lasting') return i;
  }
  return undefined;
}
