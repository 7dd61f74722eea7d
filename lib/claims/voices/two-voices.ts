import type { Annotation, NumberMention, Sentence, Span } from '../../arabic/types';
import { countedMatch, kindMatch } from '../facts/fact-match';
import { factsOf, type Fact } from '../facts/facts';
import type { ReadArticle } from '../read';
import type { Field } from '../types';
import { relateNumbers } from '../facts/values';

/** A figure as one voice gives it, with the part of the text that lays it to that voice. */
export interface Voiced {
  readonly value: number;
  /** The number with what was read around it; undefined where it stands for itself (تتمسك برقم 22). */
  readonly fact: Fact | undefined;
  readonly number: NumberMention;
  readonly field: Field;
  /** UTF-16 units. */
  readonly clause: Span;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that set what one voice says against what another said. Folded norms, without 'and'. */
const AGAINST = words('بينما بيد لكن لكنها لكنه لكنهم اما مقابل المقابل فيما حين وقيل قيل');
/** The same in two words: في حين, غير أن, إلا أن, في المقابل. */
const AGAINST_TWO: ReadonlySet<string> = new Set(['غير ان', 'الا ان', 'غير انه', 'الا انه']);
/** Words by which somebody gives a figure. Folded stems and lemmas. */
const VOICE = words(
  'حسب بحسب وبحسب وفق وفقا طبقا استنادا قدر قدرت يقدر تقدر تحدث تحدثت يتحدث تتحدث تمسك تمسكت تتمسك يتمسك احصي احصت تحصي وثق وثقت رجح رجحت قال قالت يقول تقول قالوا اكد اكدت يوكد توكد افاد افادت ذكر ذكرت اعلن اعلنت زعم زعمت قيل اورد اوردت اشار اشارت تشير عزا صرح صرحت اصر اصرت يصر تصر كشف كشفت يري تري تحدثوا تقديرات تقدير',
);
/** Words of a part of the land, whose figures add up rather than differ. Folded stems. */
const PARTS = words('مناطق منطقه محافظه ولايه شمال جنوب شرق غرب بقيه باقي');
/** What a bare figure is named by where only the dispute is left: تصر على رقم 22. Folded stems. */
const FIGURE = 'رقم';
/** Tokens of a sentence within which a word that opens it stands. */
const OPENING = 3;

/** Verbs that give another figure of what was just counted, which they have for an object (وقدرها الاتحاد بسبعة). */
const ESTIMATES = words('قدر قدرت يقدر تقدر احصي احصت حدد حددت');
/** What is only awaited: a figure of it is told beside the real one, not against it. Folded stems. */
const AWAITED = words('توقع توقعت يتوقع تتوقع يتوقعون متوقع متوقعه توقعات');
/** Tokens behind a figure within which the voice stands that gives it: 22 قتيلا بحسب المديرية. */
const VOICE_BEHIND = 6;
/** Tokens from the turn within which the other figure stands. */
const FIGURE_BEHIND = 12;
/** Numbers of one kind in a stretch from which it is a list. */
const LISTED = 3;

const BRACKET = /^[([«"“]$/u;

/** Is a token that may be a verb of estimating the noun 'amount' (بزيادة قدرها 10) or 'ability' (قدرتها على السداد)? */
function isNoEstimate({ tokens, numbers }: Annotation, i: number): boolean {
  const token = tokens[i];
  if (!token || token.enclitic === '' || !ESTIMATES.has(token.stem)) return false;
  const at = BRACKET.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
  const next = tokens[at];
  if (next?.norm === 'علي') return true;
  return next?.preposition === '' && numbers.some((n) => n.firstToken > i && n.firstToken <= at);
}

/** Are there so many numbers of what one counts in a stretch of the text that it lists what adds up? */
function isList(facts: readonly Fact[], one: Fact, from: number, to: number): boolean {
  const like = facts.filter(
    (fact) =>
      fact.dimension === one.dimension &&
      fact.firstToken >= from &&
      fact.endToken <= to &&
      countedMatch(one, fact) >= 0 &&
      kindMatch(one, fact).apart === 0,
  );
  return like.length >= LISTED;
}

function isAgainst(annotation: Annotation, i: number): boolean {
  const { tokens } = annotation;
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.enclitic !== '' && ESTIMATES.has(token.stem)) return !isNoEstimate(annotation, i);
  const bare = token.norm.slice(token.conjunction.length);
  return (
    AGAINST.has(token.norm) ||
    AGAINST.has(bare) ||
    AGAINST_TWO.has(`${bare} ${tokens[i + 1]?.norm ?? ''}`)
  );
}

function has(annotation: Annotation, list: ReadonlySet<string>, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = annotation.tokens[i];
    if (token && (list.has(token.stem) || list.has(token.lemma) || list.has(token.norm)))
      if (!isNoEstimate(annotation, i)) return true;
  }
  return false;
}

/** The last word between two tokens that sets what follows against what went before; -1 where there is none. */
function turnBetween(annotation: Annotation, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) if (isAgainst(annotation, i)) return i;
  return -1;
}

/** Do a count and a second one, told against it, count the same: the same noun, victims of one kind, or no noun again? */
function ofOneCount(a: Fact, b: Fact): boolean {
  if (a.dimension !== b.dimension || a.dimension === 'time' || a.dimension === 'age') return false;
  const kinds = kindMatch(a, b);
  if (kinds.apart > 0 || a.flags.subset || b.flags.subset || a.flags.other !== b.flags.other)
    return false;
  if (a.flags.outOf || b.flags.outOf) return false;
  const same = countedMatch(a, b);
  return same >= 0.5 || (same >= 0 && (kinds.same > 0 || b.countedLemma === ''));
}

const spanOf = ({ tokens }: Annotation, from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** Figures of a sentence that stand for themselves behind 'the figure'. */
function figures({ numbers, tokens }: Annotation, from: number, to: number): NumberMention[] {
  return numbers.filter(
    (n) => n.firstToken >= from && n.endToken <= to && tokens[n.firstToken - 1]?.stem === FIGURE,
  );
}

/**
 * Figures that a text gives from two voices against each other: in one sentence (25 says the morgue, while the directorate
 * insists on 22), or in one and the next that begins with a turn (أما المعارضة فتحدثت عن …). Pairs in their order.
 */
export function twoVoices(article: ReadArticle, index: number): [Voiced, Voiced][] {
  const facts = factsOf(article, index).filter((fact) => fact.number !== undefined);
  const found: [Voiced, Voiced][] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { sentences } = annotation;
    const inField = facts.filter((fact) => fact.field === field);
    const inSentence = (i: number): Fact[] => inField.filter((fact) => fact.unit.sentence === i);
    const hold = (
      a: Fact,
      first: Sentence,
      number: NumberMention,
      b: Fact | undefined,
      second: Sentence,
    ): void => {
      if (!a.number || relateNumbers(a.number, number) !== 'apart') return;
      const next = first !== second;
      const from = next ? second.firstToken : a.endToken;
      const turn = turnBetween(
        annotation,
        from,
        next ? Math.min(from + OPENING, number.firstToken) : number.firstToken,
      );
      if (turn < 0 || number.firstToken - turn > FIGURE_BEHIND) return;
      if (isList(inField, a, first.firstToken, first.endToken)) return;
      if (isList(inField, a, second.firstToken, second.endToken)) return;
      const end = next ? first.endToken : turn;
      if (!has(annotation, VOICE, first.firstToken, end)) return;
      const near = Math.min(number.endToken + VOICE_BEHIND, second.endToken);
      if (!has(annotation, VOICE, turn, near)) return;
      if (has(annotation, PARTS, turn, second.endToken)) return;
      const awaited = has(annotation, AWAITED, first.firstToken, end);
      if (awaited !== has(annotation, AWAITED, turn, second.endToken)) return;
      const side = (fact: Fact | undefined, n: NumberMention, clause: Span): Voiced => ({
        value: n.value,
        fact,
        number: n,
        field,
        clause,
      });
      found.push([
        side(a, a.number, spanOf(annotation, first.firstToken, end)),
        side(b, number, spanOf(annotation, turn, second.endToken)),
      ]);
    };
    sentences.forEach((sentence, i) => {
      const here = inSentence(i);
      if (here.length === 0) return;
      const next = sentences[i + 1];
      here.forEach((a, k) => {
        for (const b of here.slice(k + 1))
          if (b.number && ofOneCount(a, b)) hold(a, sentence, b.number, b, sentence);
        for (const n of figures(annotation, a.endToken, sentence.endToken))
          hold(a, sentence, n, undefined, sentence);
        if (!next) return;
        for (const b of inSentence(i + 1))
          if (b.number && ofOneCount(a, b)) hold(a, sentence, b.number, b, next);
      });
    });
  }
  return closest(found);
}

/** Of the figures that one is told against, that which is most like it; each figure once. */
function closest(pairs: readonly [Voiced, Voiced][]): [Voiced, Voiced][] {
  const far = ([a, b]: readonly [Voiced, Voiced]): number =>
    Math.abs(Math.log((1 + Math.abs(a.value)) / (1 + Math.abs(b.value))));
  const taken = new Set<NumberMention>();
  return [...pairs]
    .sort((p, q) => far(p) - far(q))
    .filter(([a, b]) => {
      if (taken.has(a.number) || taken.has(b.number)) return false;
      taken.add(a.number).add(b.number);
      return true;
    });
}
