import { eventClassesAt } from '../arabic/events/classes';
import { foldWord } from '../arabic/normalise';
import type { Token } from '../arabic/types';
import {
  CAUSE_MARKERS,
  CAUSE_STOPS,
  NO_CAUSE,
  VAGUE_EFFECTS,
  WHAT_HAPPENED,
} from './lexicon/cause-markers';
import { termsOf, unitAround, type ReadArticle, type Term, type Unit } from './read';
import type { Field } from './types';

type Build = 'before' | 'to' | 'from' | 'is' | 'behind';

interface Marker {
  readonly words: readonly string[];
  readonly build: Build;
  readonly strong: boolean;
}

/** A reason that an article gives for something. */
export interface CauseClaim {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  /** Tokens from the first of marker, cause and effect to the last, for the quote. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly strong: boolean;
  /** Says that this is not the reason, or that none is known. */
  readonly negated: boolean;
  /** Ruled out beside another reason: سببه تماس لا إهمال. */
  readonly contrast: boolean;
  readonly effect: readonly Term[];
  /** The sentence leaves to the context what happened: السبب تماس, ما جرى من فعل فاعل. */
  readonly implied: boolean;
  /** The word next to the marker that names what happened. */
  readonly head: Term | undefined;
  readonly cause: readonly Term[];
  readonly causeText: string;
}

const MARKERS = new Map<string, Marker[]>();
for (const line of CAUSE_MARKERS.split('\n')) {
  const [phrase = '', build, strength] = line.split('|');
  if (
    build !== 'before' &&
    build !== 'to' &&
    build !== 'from' &&
    build !== 'is' &&
    build !== 'behind'
  )
    continue;
  const words = phrase.split('_').map(foldWord);
  const [first = ''] = words;
  const list = MARKERS.get(first) ?? [];
  list.push({ words, build, strong: strength === 'strong' });
  MARKERS.set(
    first,
    list.sort((a, b) => b.words.length - a.words.length),
  );
}
const STOPS = new Set(CAUSE_STOPS.split(' ').map(foldWord));
const NO = new Set(NO_CAUSE.split(' ').map(foldWord));
const VAGUE = new Set(VAGUE_EFFECTS.split(' ').map((id) => `e:${id}`));
const HAPPENED = new Set(WHAT_HAPPENED.split(' ').map(foldWord));
const TO = foldWord('إلى');
const FROM = new Set(['عن', 'من']);
const INTO = new Set([TO]);
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
const SUBJUNCTIVES = new Set(['تكون', 'يكون', 'يعود', 'تعود']);
const AGAINST = new Set(['لا', 'وليس', 'وليست', 'ولا']);
const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'كما']);
const DETAILS = new Set(['ابرزها', 'اهمها', 'ابرزه', 'منها', 'مقدمها', 'مقدمتها', 'مثل', 'خصوصا']);
const OPENERS = new Set(['ان', 'بان', 'لان', 'وان']);
const COPULAS = new Set(['هو', 'هي', 'ان', 'كان', 'كانت', 'يكمن', TO, foldWord('على')]);

/** Longest cause and effect that are read, in tokens. */
const MAX_CAUSE = 12;
const MAX_EFFECT = 12;

function markerAt(tokens: readonly Token[], at: number): Marker | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const plain = /^[وف]/u.test(token.norm) ? [token.norm, token.norm.slice(1)] : [token.norm];
  for (const form of plain)
    for (const marker of MARKERS.get(form) ?? [])
      if (marker.words.every((word, k) => k === 0 || tokens[at + k]?.norm === word)) return marker;
  return undefined;
}

const isMark = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && /^[،,.؛;:!؟()«»]$/u.test(token.norm);

/** Does what follows a comma spell out what stood before it: صدمات خارجية، أبرزها الحرب? */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  return DETAILS.has(next) || (next === 'في' && DETAILS.has(second));
}

/** End of a stretch of at most `max` tokens from `at` on: a mark after at least one content word, or a stop word. */
function stretchEnd(tokens: readonly Token[], at: number, limit: number, max: number): number {
  let end = at;
  let words = 0;
  while (end < limit && end - at < max) {
    const token = tokens[end];
    const stops = isMark(token) ? !goesOn(tokens, end + 1) : STOPS.has(token?.norm ?? '');
    if (words > 0 && stops) break;
    if (token?.kind === 'word') words += 1;
    end += 1;
  }
  return end;
}

/** Start of a stretch of at most `max` tokens that ends at `at`, cut at a full mark, not at a comma. */
function stretchStart(tokens: readonly Token[], at: number, limit: number, max: number): number {
  let start = at;
  while (start > limit && at - start < max) {
    const token = tokens[start - 1];
    if (token?.kind === 'punctuation' && /^[.؛;!؟]$/u.test(token.norm)) break;
    start -= 1;
  }
  return start;
}

interface Ranges {
  readonly effect: readonly [number, number];
  readonly cause: readonly [number, number];
}

function rangesOf(
  tokens: readonly Token[],
  marker: Marker,
  at: number,
  from: number,
  to: number,
): Ranges | undefined {
  const after = at + marker.words.length;
  const before: readonly [number, number] = [stretchStart(tokens, at, from, MAX_EFFECT), at];
  const earlier = (end: number): number =>
    causeStart(tokens, stretchStart(tokens, end, from, MAX_CAUSE), end);
  const find = (words: ReadonlySet<string>, start: number, reach: number): number => {
    for (let i = start; i < Math.min(to, start + reach); i += 1) {
      if (words.has(tokens[i]?.norm ?? '')) return i;
      if (isMark(tokens[i])) return -1;
    }
    return -1;
  };
  switch (marker.build) {
    case 'before':
      // لعدم is part of its reason.
      return {
        effect: before,
        cause: [marker.words[0] === 'لعدم' ? at : after, stretchEnd(tokens, after, to, MAX_CAUSE)],
      };
    case 'from': {
      const link = find(FROM, after, 6);
      if (link <= after) return undefined;
      return {
        effect: [after, link],
        cause: [link + 1, stretchEnd(tokens, link + 1, to, MAX_CAUSE)],
      };
    }
    case 'to': {
      // عزا لجوءهم إلى السلاح إلى الخوف: the last of two near ones opens the cause.
      let link = find(INTO, after, 10);
      if (link < 0) return undefined;
      const second = find(INTO, link + 1, 4);
      if (second > link + 1) link = second;
      const named =
        link > after + 1 || (link === after + 1 && (tokens[after]?.norm.length ?? 0) > 4);
      return {
        effect: named ? [after, link] : before,
        cause: [link + 1, stretchEnd(tokens, link + 1, to, MAX_CAUSE)],
      };
    }
    case 'is': {
      const previous = tokens[at - 1]?.norm ?? '';
      const owned = tokens[at]?.definite === true || (tokens[at]?.enclitic ?? '') !== '';
      if (previous === 'هو' || previous === 'هي')
        return {
          effect: owned ? [at, at] : [after, stretchEnd(tokens, after, to, 8)],
          cause: [earlier(at - 1), at - 1],
        };
      const link = find(COPULAS, after, 8);
      if (link >= 0)
        return {
          effect: link > after ? [after, link] : [at, at],
          cause: [link + 1, stretchEnd(tokens, link + 1, to, MAX_CAUSE)],
        };
      if (owned)
        return { effect: [at, at], cause: [after, stretchEnd(tokens, after, to, MAX_CAUSE)] };
      // كان الصاروخ سبب الانفجار.
      return {
        effect: [after, stretchEnd(tokens, after, to, 6)],
        cause: [earlier(at), at],
      };
    }
    case 'behind':
      return {
        effect: tokens[after - 1]?.enclitic ? [at, at] : [after, stretchEnd(tokens, after, to, 8)],
        cause: [earlier(at), at],
      };
  }
}

function isNegated(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = from; i < at; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    // A denial reaches over its whole clause: نفت الوزارة أن تكون السيول ناتجة عن السد.
    if (DENIALS.has(norm) && tokens.slice(i, at).some((t) => SUBJUNCTIVES.has(t.norm))) return true;
    if (i < at - 6) continue;
    if (NO.has(norm) || (norm.length > 2 && NO.has(norm.slice(1)) && /^[وف]/u.test(norm)))
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
  return events === 0 && words.slice(-3).some((t) => HAPPENED.has(t.norm) || HAPPENED.has(t.stem));
}

/** A cause that stands before its marker begins after the last أن or إن: لا يستبعد أن يكون الإهمال سبب الحريق. */
function causeStart(tokens: readonly Token[], from: number, end: number): number {
  let start = from;
  for (let i = from; i < end - 1; i += 1) {
    if (!OPENERS.has(tokens[i]?.norm ?? '')) continue;
    start = SUBJUNCTIVES.has(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
  }
  return start;
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

/** How far after a reason what it is set against is looked for, in tokens. */
const CONTRAST_REACH = 24;

/** A form that لا would negate: only imperfects follow it, and those have four letters or more. */
function isImperfect(token: Token): boolean {
  if (token.definite || token.norm.length < 4 || !/^[ايتن]/u.test(token.norm)) return false;
  return token.pos === undefined || token.pos === 'verb' || token.pos === 'unknown';
}

/** The reason that a sentence rules out beside the one it gives: …، لا إهمال البلدية. Token range, or undefined. */
function contrastOf(
  tokens: readonly Token[],
  from: number,
  limit: number,
): readonly [number, number] | undefined {
  for (let i = from; i < Math.min(limit - 1, from + CONTRAST_REACH); i += 1) {
    if (!AGAINST.has(tokens[i]?.norm ?? '')) continue;
    const next = tokens[i + 1];
    // لا before a verb negates the verb; لا before a noun sets it against what came before.
    if (next?.kind !== 'word' || isImperfect(next)) continue;
    const stop = tokens.findIndex((t, k) => k > i + 1 && RELATIVES.has(t.norm));
    const end = stretchEnd(tokens, i + 1, limit, 8);
    return [i + 1, stop > 0 && stop < end ? stop : end];
  }
  return undefined;
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
        const marker = markerAt(tokens, at);
        const unit = marker && unitAround(article, field, at);
        if (!marker || !unit) continue;
        const ranges = rangesOf(tokens, marker, at, sentence.firstToken, sentence.endToken);
        if (!ranges || ranges.cause[1] <= ranges.cause[0]) continue;
        const effect = termsOf(annotation, ...ranges.effect);
        const cause = termsOf(annotation, ...ranges.cause);
        if (cause.length === 0) continue;
        // عزاه إلى احتكاك ناتج عن عطل: the inner reason is part of the outer one.
        if (found.some((c) => c.field === field && at > c.firstToken && at < c.endToken)) continue;
        const events = effect.filter((t) => namesEvent(t, tokens));
        const first = Math.min(at, ranges.cause[0]);
        const end = Math.max(at + marker.words.length, ranges.cause[1]);
        const textOf = (from: number, to: number): string =>
          annotation.text
            .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
            .replace(/\s+/gu, ' ');
        const claim = {
          field,
          unit,
          firstToken: first,
          endToken: end,
          strong: marker.strong,
          negated: isNegated(tokens, at, sentence.firstToken),
          contrast: false,
          effect,
          // Next to the marker stands what it explains.
          implied: isImplied(tokens, ranges.effect, marker, events.length),
          head: marker.build === 'before' || marker.build === 'to' ? events.at(-1) : events[0],
          cause,
          causeText: textOf(ranges.cause[0], ranges.cause[1]),
        };
        found.push(claim);
        const ruledOut =
          claim.negated || !marker.strong
            ? undefined
            : contrastOf(tokens, first, sentence.endToken);
        if (ruledOut)
          found.push({
            ...claim,
            endToken: ruledOut[1],
            negated: true,
            contrast: true,
            cause: termsOf(annotation, ...ruledOut),
            causeText: textOf(...ruledOut),
          });
        at += marker.words.length - 1;
      }
    }
  }
  cache.set(article, found);
  return found;
}
