import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import { isQuote, markerEnd, type Marker } from './cause-marks';
import { CAUSE_ASIDES, CAUSE_STOPS, MAIN_SPEECH } from '../lexicon/cause-markers';
import { foldedWords } from '../words/folded-words';

const STOPS = foldedWords(CAUSE_STOPS);
const SPEAKS = foldedWords(MAIN_SPEECH);
const ASIDE_WORDS = foldedWords(CAUSE_ASIDES);
const TO = foldWord('إلى');
const [FROM, INTO] = [new Set(['عن', 'من']), new Set([TO])];
/** What follows أن in something held possible or denied. */
export const SUBJUNCTIVES = new Set(['تكون', 'يكون', 'يعود', 'تعود']);
export const AGAINST = new Set(['لا', 'وليس', 'وليست', 'ولا']);
export const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'كما']);
const DETAILS = new Set(['ابرزها', 'اهمها', 'ابرزه', 'منها', 'مقدمها', 'مقدمتها', 'مثل', 'خصوصا']);
const OPENERS = new Set(['ان', 'بان', 'لان', 'وان']);
const ASIDES = new Set(['في', 'وفق', 'وفقا', 'حسب', 'بحسب', 'كما', 'علي', 'خلال', 'بحسبه']);
/** Words whose pronoun the tokeniser may leave on. */
const WHOSE = new Set(['مصدره', 'مصدرها', 'منشوه', 'منشوها', 'علته', 'علتها'].map(foldWord));
const SAYINGS = new Set('نسب نسبت ينسب تنسب نسبوا ناسبا ناسبه'.split(' '));
const AT_ONCE = new Set(['مرده', 'مردها']);
const HEDGES = new Set(['علي', 'ربما', 'غالبا', 'حسب', 'بحسب', 'وفق', 'اساسا'].map(foldWord));
const PRONOUNS = new Set(['هو', 'هي', 'هما', 'هم']);
const COPULAS = new Set(['هو', 'هي', 'ان', 'كان', 'كانت', 'يكمن', TO, foldWord('على')]);

/** Longest cause and effect that are read, in tokens. */
const MAX_CAUSE = 12;
const MAX_EFFECT = 12;

const isComma = (token: Token | undefined): boolean => /^[،,]$/u.test(token?.norm ?? '');

const isMark = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && /^(?:[،,.؛;:!؟()«»…]|\.{2,})$/u.test(token.norm);

/** Does what follows a comma spell out what stood before it: صدمات خارجية، أبرزها الحرب? */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  return DETAILS.has(next) || (next === 'في' && DETAILS.has(second));
}

/** بسبب الإيقاف قال المدرب: does the sentence itself begin here, after its reason? */
function speaks(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  return SPEAKS.has(tokens[at]?.norm ?? '') && before !== 'ما' && !RELATIVES.has(before);
}

/** End of a stretch of at most `max` tokens from `at` on: a mark after at least one content word, or a stop word. */
export function stretchEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  max: number,
): number {
  let end = at;
  let words = 0;
  while (end < limit && end - at < max) {
    const token = tokens[end];
    const stops = isMark(token)
      ? !goesOn(tokens, end + 1)
      : STOPS.has(token?.norm ?? '') || speaks(tokens, end);
    if (words > 0 && stops) break;
    if (token?.kind === 'word' && !ASIDE_WORDS.has(token.norm)) words += 1;
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

/** Token ranges of what is explained and of what explains it. */
export interface Ranges {
  readonly effect: readonly [number, number];
  readonly cause: readonly [number, number];
  /** What is ruled out first: السبب ليس الغاز، بل الدعامات. */
  readonly ruledOut?: readonly [number, number];
}

/** The comma that closes what opens at a comma, at most nine tokens on; -1 where none does. */
function asideEnd(tokens: readonly Token[], at: number): number {
  for (let i = at + 2; i < at + 10; i += 1) if (/^[،,]$/u.test(tokens[i]?.norm ?? '')) return i;
  return -1;
}

const NOT = new Set(['ليس', 'ليست']);
const BUT = new Set(['بل', 'وانما', 'انما', 'ولكن', 'لكن']);
/** How far after what is ruled out its correction is looked for, in tokens. */
const MAX_RULED_OUT = 12;

/**
 * A cause that begins with who says so (فالسبب، بحسب مهندس، دعامات رخيصة) or with what it is not (ليس الغاز، بل دعامات),
 * without the one and with the other apart.
 */
function opened(tokens: readonly Token[], ranges: Ranges, to: number): Ranges {
  const [from] = ranges.cause;
  // احتجاجا على «تزوير اللوائح»، …: what stands in quotation marks is the reason itself, no aside.
  const aside = isComma(tokens[from]) ? asideEnd(tokens, from) : -1;
  let start = aside >= 0 && aside + 1 < to ? aside + 1 : from;
  if (ASIDE_WORDS.has(tokens[start]?.norm ?? '') && start + 1 < to) start += 1;
  if (NOT.has(tokens[start]?.norm ?? ''))
    for (let i = start + 2; i < Math.min(to - 1, start + MAX_RULED_OUT); i += 1)
      if (BUT.has(tokens[i]?.norm ?? ''))
        return {
          effect: ranges.effect,
          cause: [i + 1, stretchEnd(tokens, i + 1, to, MAX_CAUSE)],
          ruledOut: [start + 1, stretchEnd(tokens, start + 1, i, MAX_CAUSE)],
        };
  if (start === from) return ranges;
  return { effect: ranges.effect, cause: [start, stretchEnd(tokens, start, to, MAX_CAUSE)] };
}

/** Where cause and effect of the marker at `at` stand in its sentence (`from` to `to`); undefined where it has none. */
export function rangesOf(
  tokens: readonly Token[],
  marker: Marker,
  at: number,
  from: number,
  to: number,
): Ranges | undefined {
  const ranges = readRanges(tokens, marker, at, from, to);
  return ranges && ranges.cause[0] >= at ? opened(tokens, ranges, to) : ranges;
}

function readRanges(
  tokens: readonly Token[],
  marker: Marker,
  at: number,
  from: number,
  to: number,
): Ranges | undefined {
  const after = markerEnd(tokens, marker, at);
  const before: readonly [number, number] = [stretchStart(tokens, at, from, MAX_EFFECT), at];
  const earlier = (end: number): number =>
    causeStart(tokens, stretchStart(tokens, end, from, MAX_CAUSE), end);
  const find = (
    words: ReadonlySet<string>,
    start: number,
    reach: number,
    asides = false,
  ): number => {
    let limit = Math.min(to, start + reach);
    for (let i = start; i < limit; i += 1) {
      if (words.has(tokens[i]?.norm ?? '')) return i;
      if (!isMark(tokens[i])) continue;
      // أرجع الحادث، في أولى تصريحاته، إلى: what stands between commas is passed over.
      const aside = asides || ASIDES.has(tokens[i + 1]?.norm ?? '') ? asideEnd(tokens, i) : -1;
      if (aside < 0) return -1;
      limit = Math.min(to, limit + aside - i);
      i = aside;
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
      // سقطت قذائف نتج عنها إصابة عامل: what follows is the effect, and what came first is told, not why.
      if (tokens[after]?.stem === 'عن' && tokens[after]?.enclitic !== '') return undefined;
      const link = find(FROM, after, 6);
      if (link <= after) return undefined;
      // الانفجار نجم على الأرجح عن ضغط: what happened stands before the verb.
      const hedged = HEDGES.has(tokens[after]?.norm ?? '');
      return {
        effect: hedged ? before : [after, link],
        cause: [link + 1, stretchEnd(tokens, link + 1, to, MAX_CAUSE)],
      };
    }
    case 'to': {
      // نُسب إليه قوله, نسبت إليهم: whose words they are said to be is no reason.
      if (SAYINGS.has(tokens[at]?.stem ?? '') && (tokens[after]?.norm ?? '').startsWith('الي'))
        return undefined;
      // عزا لجوءهم إلى السلاح إلى الخوف: the last of two near ones opens the cause.
      // أرجع الخبير، الدكتور فلان، الأضرار إلى: whose words these are may stand between commas.
      let link = find(INTO, after, marker.strong ? 16 : 10, marker.strong);
      // مرده تزامن الصرف مع العطلة, مرده الحرص على الإنصات إلى الجميع: the reason stands at once.
      if (AT_ONCE.has(marker.words[0] ?? '') && (link < 0 || standsAtOnce(tokens[after])))
        return { effect: before, cause: [after, stretchEnd(tokens, after, to, MAX_CAUSE)] };
      if (link < 0) return boundCause(tokens, marker, after, to, before);
      const second = find(INTO, link + 1, 4);
      // يعود إلى الردع لا إلى الوساطة: what is set against it opens nothing.
      if (second > link + 1 && !AGAINST.has(tokens[second - 1]?.norm ?? '')) link = second;
      const named =
        link > after + 1 || (link === after + 1 && (tokens[after]?.norm.length ?? 0) > 4);
      return {
        effect: named ? [after, link] : before,
        cause: [link + 1, stretchEnd(tokens, link + 1, to, MAX_CAUSE)],
      };
    }
    case 'tie': {
      // برر غيابه بالمرض: the cause hangs on ب.
      for (let i = after; i < Math.min(to, after + 10); i += 1) {
        if (isMark(tokens[i])) return undefined;
        const token = tokens[i];
        const bears = token?.preposition === 'ب' || token?.norm === 'ب';
        // بررتها الإذاعة بدواع: what is explained is the pronoun.
        if (token?.kind !== 'word' || !bears || (i === after && tokens[at]?.enclitic === ''))
          continue;
        // عللها بـ«أسباب صحية»: what stands in the quotation marks is the reason.
        const opens = isQuote(tokens[i + 1]) && token.norm === 'ب' ? i + 2 : i;
        return {
          effect: tokens[at]?.enclitic ? before : [after, i],
          cause: [opens, stretchEnd(tokens, opens, to, MAX_CAUSE)],
        };
      }
      return undefined;
    }
    case 'is': {
      const previous = tokens[at - 1]?.norm ?? '';
      const owned =
        tokens[at]?.definite === true ||
        (tokens[at]?.enclitic ?? '') !== '' ||
        WHOSE.has(marker.words[0] ?? '');
      if (PRONOUNS.has(previous))
        return {
          effect: owned ? [at, at] : [after, stretchEnd(tokens, after, to, 8)],
          cause: [earlier(at - 1), at - 1],
        };
      const link = find(COPULAS, after, 8);
      // نقص التمويل سببه التراجع: what it is the reason of stands before it.
      if ((tokens[at]?.enclitic ?? '') !== '' && link !== after && isTopic(tokens, at, from))
        return {
          effect: [topicStart(tokens, at, from), at],
          cause: [after, stretchEnd(tokens, after, to, MAX_CAUSE)],
        };
      if (link >= 0)
        return {
          effect: link > after && !onlyQualified(tokens, at, link) ? [after, link] : [at, at],
          cause: [link + 1, stretchEnd(tokens, link + 1, to, MAX_CAUSE)],
        };
      const behind = behindAfter(tokens, at, to);
      if (behind > 0)
        return {
          effect: [behind, stretchEnd(tokens, behind, to, 8)],
          cause: [earlier(at), at],
        };
      // الغاية من الحجب إخفاء الصور: what it is the aim of stands between.
      if (tokens[after]?.norm === 'من' && tokens[after + 1]?.definite === true)
        return {
          effect: [after, after + 2],
          cause: [after + 2, stretchEnd(tokens, after + 2, to, MAX_CAUSE)],
        };
      if (owned)
        return { effect: [at, at], cause: [after, stretchEnd(tokens, after, to, MAX_CAUSE)] };
      // كان الصاروخ سبب الانفجار; تكفي شرارة is the reason of nothing.
      if (tokens[after]?.kind !== 'word') return undefined;
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

/** How far after يعود ذلك, أرجع a reason written with ل is looked for, in tokens. */
const BOUND_REACH = 6;
const GOES_BACK = /^(?:ي|ت)(?:عود|رجع)/u;

/** يعود ذلك لعطل في المحرك: the reason hangs on ل. After verbs of whoever says so it has no article. */
function boundCause(
  tokens: readonly Token[],
  marker: Marker,
  after: number,
  to: number,
  before: readonly [number, number],
): Ranges | undefined {
  for (let i = after; i < Math.min(to, after + BOUND_REACH); i += 1) {
    const token = tokens[i];
    if (isMark(token)) return undefined;
    if (token?.preposition !== 'ل' || !marker.said) continue;
    if (token.definite && !GOES_BACK.test(marker.words[0] ?? '')) continue;
    return {
      effect: i > after ? [after, i] : before,
      cause: [i, stretchEnd(tokens, i, to, MAX_CAUSE)],
    };
  }
  return undefined;
}

/** Does a reason open right behind مرده, rather than a hedge (مرده أساسا إلى) or an aside between commas? */
function standsAtOnce(token: Token | undefined): boolean {
  return token?.kind === 'word' && !INTO.has(token.norm) && !HEDGES.has(token.norm);
}

/** Longest topic that is read before سببه, in tokens. */
const MAX_TOPIC = 5;

/** Does a noun stand right before سببه, so that it is what the reason is given for? */
function isTopic(tokens: readonly Token[], at: number, from: number): boolean {
  const previous = tokens[at - 1];
  if (at <= from || previous?.kind !== 'word' || tokens[at]?.conjunction !== '') return false;
  return previous.pos !== 'particle' && !COPULAS.has(previous.norm) && !OPENERS.has(previous.norm);
}

function topicStart(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (start > from && at - start < MAX_TOPIC) {
    const token = tokens[start - 1];
    if (isMark(token) || OPENERS.has(token?.norm ?? '')) break;
    start -= 1;
  }
  return start;
}

/** السبب المباشر، حسب الشهود، هو: nothing between the word and هو says what it is the reason of. */
function onlyQualified(tokens: readonly Token[], at: number, link: number): boolean {
  if (tokens[at]?.definite !== true) return false;
  for (let i = at + 1; i < link; i += 1) {
    const token = tokens[i];
    if (isMark(token)) return true;
    if (token?.definite !== true || token.preposition !== '') return false;
  }
  return true;
}

/** السبب الحقيقي وراء المرسوم, with no هو after it: the token after وراء; -1 where it goes on otherwise. */
function behindAfter(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < limit; i += 1) {
    if (tokens[i]?.norm === 'وراء') return i > at + 1 ? i + 1 : -1;
    if (tokens[i]?.definite !== true || tokens[i]?.preposition !== '') return -1;
  }
  return -1;
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
