import { eventClassesAt } from '../../arabic/events/classes';
import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import { markerAt, markerEnd, type Marker } from './cause-marks';
import { contrastOf } from './cause-contrast';
import { rangesOf, SUBJUNCTIVES } from './cause-ranges';
import { tellsReason } from './cause-told';
import { verbReason } from './cause-verbs';
import {
  GENERIC_EFFECTS,
  FIGHT_NOUNS,
  GIVING_REASONS,
  NO_CAUSE,
  OUTBREAK_VERBS,
  VAGUE_EFFECTS,
  WHAT_HAPPENED,
} from '../lexicon/cause-markers';
import { termsOf, unitAround, type ReadArticle, type Term, type Unit } from '../read';
import type { Field } from '../types';
import { foldedWords } from '../words/folded-words';

/** A reason that an article gives for something. */
export interface CauseClaim {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  /** Tokens from the first of marker, cause and effect to the last, for the quote. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly strong: boolean;
  /** Says a reason and nothing else, if of a part of what happened. */
  readonly said: boolean;
  /** What is explained is a fight said to have broken out (اندلعت المواجهات). */
  readonly outbreak: boolean;
  /** Says that this is not the reason, or that none is known. */
  readonly negated: boolean;
  /** What is explained is that something was not done: لن يستأنف الحكم لأن …. */
  readonly undone: boolean;
  /** Ruled out beside another reason: سببه تماس لا إهمال. */
  readonly contrast: boolean;
  readonly effect: readonly Term[];
  /** The sentence leaves to the context what happened: السبب تماس, ما جرى من فعل فاعل. */
  readonly implied: boolean;
  /** The words of the effect next to the marker, nearest first. */
  readonly beside: readonly Term[];
  /** The word next to the marker that names what happened. */
  readonly head: Term | undefined;
  readonly cause: readonly Term[];
  readonly causeText: string;
}

const NO = foldedWords(NO_CAUSE);
const VAGUE = new Set(VAGUE_EFFECTS.split(' ').map((id) => `e:${id}`));
const GIVERS = foldedWords(GIVING_REASONS);
const GENERIC = foldedWords(GENERIC_EFFECTS);
const OUTBREAKS = foldedWords(OUTBREAK_VERBS);
const FIGHTS = foldedWords(FIGHT_NOUNS);
/** What comes before an outbreak is told as its reason. */
const OUTBREAK_AFTER = new Set(['إثر', 'على', 'بعدما', 'بعد'].map(foldWord));
const EVENT_NEGATIONS = new Set(['لم', 'لا', 'لن', 'ولم', 'ولا', 'ولن']);
const HAPPENED = foldedWords(WHAT_HAPPENED);
const DENIALS = new Set(
  [
    'نفي',
    'نفت',
    'ونفي',
    'ونفت',
    'ينفي',
    'تنفي',
    'نافيا',
    'نافيه',
    'استبعد',
    'واستبعد',
    'استبعدت',
  ].map(foldWord),
);

const isComma = (token: Token | undefined): boolean => /^[،,]$/u.test(token?.norm ?? '');

/** لم يكن, ليس بسبب: the negation of a reason; لم يُسمع بسبب negates what happened. */
function negatesReason(tokens: readonly Token[], i: number, at: number): boolean {
  const norm = tokens[i]?.norm ?? '';
  // تراجع الأسعار، وليس التهديدات، هو السبب: only what stands between the commas is ruled out.
  if (isComma(tokens[i - 1]) && tokens.slice(i, at).some(isComma)) return false;
  if (!EVENT_NEGATIONS.has(norm) || i + 1 >= at) return true;
  const next = tokens[i + 1]?.norm ?? '';
  return /^[يت](?:كن|كون|عود|رجع)/u.test(next);
}

function isNegated(tokens: readonly Token[], at: number, from: number): boolean {
  if (GIVERS.has((tokens[at]?.norm ?? '').replace(/^و(?=..)/u, ''))) return false;
  for (let i = from; i < at; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    // A denial reaches over its whole clause: نفت الوزارة أن تكون السيول ناتجة عن السد.
    if (DENIALS.has(norm) && tokens.slice(i, at).some((t) => SUBJUNCTIVES.has(t.norm))) return true;
    if (i < at - 6) continue;
    if (
      (NO.has(norm) || (norm.length > 2 && NO.has(norm.slice(1)) && /^[وف]/u.test(norm))) &&
      negatesReason(tokens, i, at)
    )
      return true;
  }
  return false;
}

function isImplied(
  tokens: readonly Token[],
  effect: readonly [number, number],
  marker: Marker,
  events: number,
): boolean {
  const words = tokens.slice(...effect).filter((t) => t.kind === 'word');
  if (words.length === 0) return marker.build !== 'before';
  if (events > 0) return false;
  const beside = marker.build === 'before' ? words.slice(-3) : words.slice(0, 3);
  return [...words.slice(-3), ...beside].some((t) =>
    [t.norm, t.stem].some((word) => HAPPENED.has(word) || GENERIC.has(word)),
  );
}

/** العملية, هذه الخطوة: a noun with the article that stands for what was told before, whatever its class. */
function standsForIt(token: Token | undefined): boolean {
  return token?.definite === true && (GENERIC.has(token.norm) || HAPPENED.has(token.norm));
}

/** Does a word name what happened, and not just whose men they were (فرق الإطفاء, رجال الإنقاذ)? */
function namesEvent(term: Term, tokens: readonly Token[]): boolean {
  if (!term.classes.some((id) => id.startsWith('e:') && !VAGUE.has(id))) return false;
  const token = tokens[term.token];
  const previous = tokens[term.token - 1];
  if (!token?.definite || token.preposition !== '' || token.conjunction !== '') return true;
  if (previous?.kind !== 'word' || previous.definite || previous.preposition !== '') return true;
  if (previous.pos !== 'noun' && previous.pos !== 'participle') return true;
  return HAPPENED.has(previous.stem) || eventClassesAt(tokens, term.token - 1).length > 0;
}

/** لن يجهز بعد الانهيار بيوم، نظرا إلى كذا: what only says when, a comma before the reason, is not what is explained. */
const WHEN = new Set(
  'بعد قبل قبيل بعيد منذ لحظه خلال اثناء عقب حين وقت غداه عشيه ابان فور يوم ساعه'.split(' '),
);

function saysWhen({ token }: Term, tokens: readonly Token[], marker: number): boolean {
  if (!WHEN.has(tokens[token - 1]?.stem ?? '') || tokens[token]?.preposition !== '') return false;
  for (let i = token + 1; i < marker; i += 1) if (isComma(tokens[i])) return true;
  return false;
}

/** Is what a reason is given for said not to have happened, or not to be about to: لن يستأنف الحكم لأن …? */
function isLeftUndone(tokens: readonly Token[], effect: readonly [number, number]): boolean {
  for (let i = effect[1] - 2; i >= effect[0]; i -= 1) {
    const norm = tokens[i]?.norm ?? '';
    if (isComma(tokens[i]) || OPENS_CLAUSE.has(norm)) return false;
    if (EVENT_NEGATIONS.has(norm)) return !/^[يت](?:كن|كون)/u.test(tokens[i + 1]?.norm ?? '');
  }
  return false;
}
const OPENS_CLAUSE = new Set(['ان', 'بان', 'الذي', 'التي', 'الذين']);

/** A verb that comes before what brought something about, or who is blamed for it, as a marker. */
const VERB: Marker = { words: [''], build: 'behind', strong: false, said: true };

const FOR_LACK = foldWord('لعدم');

function holdsMarker(tokens: readonly Token[], range: readonly [number, number]): boolean {
  for (let i = range[0] + 1; i < range[1]; i += 1) if (markerAt(tokens, i)?.strong) return true;
  return false;
}

/** Does what follows a marker go on to say that all of it is the reason of something? */
function explainsOn(tokens: readonly Token[], range: readonly [number, number]): boolean {
  for (let i = range[0] + 1; i < range[1]; i += 1) {
    const marker = markerAt(tokens, i);
    if (marker?.strong && marker.build === 'behind') return true;
  }
  return false;
}

/** Words of an effect that are taken to name it. */
const BESIDE = 4;

function besideOf(
  effect: readonly Term[],
  fromEnd: boolean,
  tokens: readonly Token[],
  marker: number,
): readonly Term[] {
  // فرق الإطفاء is no fire put out.
  const telling = effect.filter(
    (t) =>
      (!t.classes.some((id) => id.startsWith('e:')) || namesEvent(t, tokens)) &&
      !saysWhen(t, tokens, marker),
  );
  return fromEnd ? telling.slice(-BESIDE).reverse() : telling.slice(0, BESIDE);
}

const RELATIVES = new Set(['الذي', 'التي', 'الذين']);

/**
 * The event that a reason is given for. عزا مدير المشروع الإرجاء إلى: behind such a verb whoever lays it to the reason comes
 * first, what is explained last; of إرجاء الافتتاح it is the first.
 */
function headOf(
  events: readonly Term[],
  tokens: readonly Token[],
  marker: Marker,
  behind: boolean,
): Term | undefined {
  if (!behind) return events.at(-1);
  if (marker.build !== 'to') return events[0];
  const [first] = events;
  const relative = tokens.findIndex((t, i) => i > (first?.token ?? 0) && RELATIVES.has(t.norm));
  const told = events.filter((t) => relative < 0 || t.token < relative);
  let at = told.length - 1;
  while (at > 0) {
    const [before, here] = [told[at - 1], told[at]];
    if (!before || before.token + 1 !== here?.token || tokens[before.token]?.definite) break;
    at -= 1;
  }
  return told[at];
}

const cache = new WeakMap<ReadArticle, readonly Omit<CauseClaim, 'article'>[]>();

/** The reasons that an article gives, in text order. */
export function causesOf(article: ReadArticle): readonly Omit<CauseClaim, 'article'>[] {
  const known = cache.get(article);
  if (known) return known;
  const found: Omit<CauseClaim, 'article'>[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens } = annotation;
    for (const sentence of annotation.sentences) {
      for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
        const verb = verbReason(tokens, at, sentence.endToken);
        const marker = verb ? VERB : markerAt(tokens, at);
        const unit = marker && unitAround(article, field, at);
        if (!marker || !unit) continue;
        const ranges = verb ?? rangesOf(tokens, marker, at, sentence.firstToken, sentence.endToken);
        if (!ranges || ranges.cause[1] <= ranges.cause[0]) continue;
        if (!tellsReason(tokens, marker, at, ranges, sentence.firstToken, sentence.endToken))
          continue;
        // سوء الرؤية جراء العاصفة كان وراء الحادث: what stands before the outer marker is one reason.
        if (marker.build === 'before' && explainsOn(tokens, ranges.cause)) continue;
        // أسفه لعدم بلوغ المستوى المأمول بسبب كذا: the reason is the inner one.
        if (marker.words[0] === FOR_LACK && holdsMarker(tokens, ranges.cause)) continue;
        const effect = termsOf(annotation, ...ranges.effect);
        const cause = termsOf(annotation, ...ranges.cause);
        if (cause.length === 0) continue;
        // عزاه إلى احتكاك ناتج عن عطل: the inner reason is part of the outer one.
        if (found.some((c) => c.field === field && at > c.firstToken && at < c.endToken)) continue;
        const events = effect.filter((t) => namesEvent(t, tokens) && !saysWhen(t, tokens, at));
        const first = Math.min(at, ranges.cause[0]);
        const after = markerEnd(tokens, marker, at);
        const end = Math.max(after, ranges.cause[1]);
        const textOf = (from: number, to: number): string =>
          annotation.text
            .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
            .replace(/\s+/gu, ' ');
        const says = (words: ReadonlySet<string>): boolean =>
          effect.some((t) => words.has(tokens[t.token]?.lemma ?? ''));
        const outbreak = says(OUTBREAKS) && says(FIGHTS);
        const claim = {
          field,
          unit,
          firstToken: first,
          endToken: end,
          strong: marker.strong || (OUTBREAK_AFTER.has(marker.words[0] ?? '') && outbreak),
          said: marker.said,
          outbreak,
          negated: isNegated(tokens, at, sentence.firstToken),
          undone: marker.build === 'before' && isLeftUndone(tokens, ranges.effect),
          contrast: false,
          effect,
          // Next to the marker stands what it explains.
          implied: isImplied(
            tokens,
            ranges.effect,
            marker,
            events.filter((t) => !standsForIt(tokens[t.token])).length,
          ),
          // عزا إرجاء الافتتاح إلى, الانفجار نجم عن: what happened is named first after the marker, last before it.
          head: headOf(events, tokens, marker, ranges.effect[0] >= at),
          beside: besideOf(effect, marker.build === 'to' || ranges.effect[0] < at, tokens, at),
          cause,
          causeText: textOf(ranges.cause[0], ranges.cause[1]),
        };
        found.push(claim);
        const ruledOut =
          claim.negated || !marker.said
            ? undefined
            : (ranges.ruledOut ?? contrastOf(tokens, first, sentence.endToken));
        if (ruledOut)
          found.push({
            ...claim,
            endToken: ruledOut[1],
            negated: true,
            contrast: true,
            cause: termsOf(annotation, ...ruledOut),
            causeText: textOf(...ruledOut),
          });
        at = after - 1;
      }
    }
  }
  cache.set(article, found);
  return found;
}
