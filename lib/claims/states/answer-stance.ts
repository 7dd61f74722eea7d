import { DENIERS } from '../../arabic/lexicon/status-markers';
import type { Annotation, Token } from '../../arabic/types';
import { negationOf } from '../denials/fixed-negations';
import { isUnreal } from './unreal';

/** A negation governs a phrase that begins within this many words. */
const REACH = 3;

/** Words that negate, without conjunction. */
export const NEGATORS: ReadonlySet<string> = new Set(
  'لم لن لا ليس ليست ليسوا غير دون بدون بلا عدم ولا دونما'.split(' '),
);
/** A denial, and a negated report of something, govern what follows them at this distance (لم ترد أنباء فورية عن وقوع …). */
const FAR = 9;
/** Verbs whose negation says of what they would report that it isn't so. */
const REPORTED: ReadonlySet<string> = new Set(
  'ترد يرد تسجل يسجل تذكر يذكر تعلن يعلن تتحدث يتحدث تصدر يصدر ترصد يرصد تبلغ يبلغ تشر يشر تفد يفد تتوافر يتوافر'.split(
    ' ',
  ),
);
/** Words before a phrase that undo it: it was threatened, asked for, tried or put off. */
const UNDOING: ReadonlySet<string> = new Set(
  'الغي الغاء اجل تاجيل ارجا ارجاء فشل فشلت نجا تنجو طالب طالبت طلب هدد هددت تهديد دعا دعت حاول محاوله رفض رفضت استبعد احتمال قبل'.split(
    ' ',
  ),
);

/**
 * What the words before a phrase, which stands at tokens `i` to `end`, do to it, back to `from`: -1 they negate it, 1 they
 * leave it undone or open, 0 neither. Of a `deed` it is also asked whether it is only waited for, asked for or feared.
 */
export function stanceBefore(
  annotation: Annotation,
  { i, end, from, deed }: { i: number; end: number; from: number; deed: boolean },
): -1 | 0 | 1 {
  const { tokens } = annotation;
  let cut = false;
  for (let k = i - 1; k >= Math.max(from, i - REACH); k -= 1) {
    const token = tokens[k];
    cut = token?.kind === 'punctuation';
    if (token === undefined || cut) break;
    const word = token.norm.slice(token.conjunction.length);
    if (NEGATORS.has(word) && !ofQuality(tokens, k, i)) {
      const does = negationOf(tokens, k, end);
      if (does !== 'affirms') return does === 'open' ? 1 : -1;
    }
    if (DENIERS.has(word) || DENIERS.has(token.lemma)) return -1;
    if (k >= i - 2 && (UNDOING.has(word) || UNDOING.has(token.stem))) return 1;
  }
  if (!cut && deniedAfar(annotation, i, from)) return -1;
  return deed && isUnreal(tokens, i, from) ? 1 : 0;
}

/**
 * Does غير at token `k` negate no more than a quality before what begins at token `i`: الهجمات غير المشروعة تسببت في …,
 * where غير قادر على السفر says that there was no travelling?
 */
export function ofQuality(tokens: readonly Token[], k: number, i: number): boolean {
  const [token, next] = [tokens[k], tokens[k + 1]];
  if (token === undefined || k + 1 >= i) return false;
  if (token.norm.slice(token.conjunction.length) !== 'غير') return false;
  // تصريحات غير مسؤولة واتهامات باطلة: behind the conjunction another thing is told of.
  if (tokens.slice(k + 2, i + 1).some((t) => t.conjunction !== '')) return true;
  return next?.definite === true || tokens[i]?.pos === 'verb';
}

/** Is a phrase what somebody denies, or what no report tells of, beyond the words that were looked at nearer by? */
function deniedAfar({ tokens }: Annotation, i: number, from: number): boolean {
  for (let k = i - REACH - 1; k >= Math.max(from, i - FAR); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'punctuation') return false;
    const word = token.norm.slice(token.conjunction.length);
    if (DENIERS.has(word) || DENIERS.has(token.lemma)) return true;
    if (NEGATORS.has(word) && REPORTED.has(tokens[k + 1]?.norm ?? '')) return true;
  }
  return false;
}

/** Words of distances, folded. */
const DISTANCES: ReadonlySet<string> = new Set(
  'بعد مسافه ميل ميلا اميال كيلومتر كيلومترا كيلومترات كيلومترين كلم متر مترا امتار مقربه قرب قريب'.split(
    ' ',
  ),
);

/** So many words before من may say how far from: 12 ميلا فقط من الشاطئ, على بعد كيلومترين من الميناء. */
const FAR_FROM = 3;

/** Does the word at `i` begin what something is a distance from? */
export function isDistance(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:من|عن)$/u.test(tokens[i]?.norm ?? '')) return false;
  for (let k = i - 1; k >= i - FAR_FROM; k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (DISTANCES.has(token.lemma) || DISTANCES.has(token.stem)) return true;
  }
  return false;
}
