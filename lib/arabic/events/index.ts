import { AHEAD, BEFORE_VERBS, LIGHT_VERBS, NEGATOR_EXCEPTIONS } from '../lexicon/status-markers';
import type {
  Clause,
  EventMention,
  EventStatus,
  NumberMention,
  Polarity,
  Sentence,
  Token,
  TokenizedText,
} from '../types';
import { eventClassesAt, isSetPhrase } from './classes';
import { isForeseen, isImperfect, isUnplanned } from './foreseen';
import { EventWords } from './memo';
import { statusPhraseAt } from './status';

/** How many words before an event word a status phrase may stand. */
const STATUS_REACH = 6;
/** How many words behind a noun what puts it into the future may stand. */
const AHEAD_REACH = 4;
/** How many words a negation governs whose verb is a light one. */
const LIGHT_REACH = 5;
/** How many words من غير المقرر أن governs. */
const UNPLANNED_REACH = 6;
/** How many words a denial governs. */
const DENIAL_REACH = 14;

/** Parts of speech of words that name an event as a thing, unless they stand where a verb does. */
const NOMINAL: ReadonlySet<Token['pos']> = new Set(['noun', 'adjective', 'name', 'particle']);

/**
 * Can the word at `i` be a verb by its place: at the head of a statement (طالب الوزير, حذر النائب) or behind what only a
 * verb follows? The lexicon knows many verbs of the past as nouns alone, for they are spelled alike.
 */
function standsAsVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.definite || token?.preposition !== '') return false;
  // Indefinite objects end in alef (قرارا), and past verbs of three letters seldom do.
  if (token.stem.endsWith('ا')) return false;
  if (before === undefined || before.kind === 'punctuation') return true;
  return before.kind === 'word' && BEFORE_VERBS.has(before.stem);
}

/** Verb, verbal noun or participle: as the lexicon reads the word, else by its place and shape. */
function formOf(tokens: readonly Token[], i: number, token: Token): EventMention['form'] {
  const { stem, pos } = token;
  if (pos === 'verb') return 'verb';
  if (pos === 'verbal-noun') return 'noun';
  if (NOMINAL.has(pos) && !standsAsVerb(tokens, i)) return 'noun';
  if (token.future || /^[يت].{2,}/u.test(stem)) {
    if (!token.definite && token.preposition === '' && (token.future || stem.startsWith('ي')))
      return 'verb';
  }
  if (pos === 'participle' || /^م.{3,}/u.test(stem)) return 'participle';
  if (token.definite || token.preposition !== '') return 'noun';
  if (/^ت.{1,3}ي.$/u.test(stem) || /ا.$/u.test(stem) || stem.endsWith('ه')) return 'noun';
  return 'verb';
}

function polarityAt(
  tokens: readonly Token[],
  words: EventWords,
  i: number,
  from: number,
): Polarity {
  for (let k = i - 1; k >= Math.max(from, i - DENIAL_REACH); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.norm === '.') break;
    const { denies, negates } = words.at(k);
    if (denies) return 'denied';
    if (negates === undefined) continue;
    const next = tokens[k + 1];
    // لم يتوصل الطرفان إلى اتفاق: a verb that only says 'it came to' hands the negation on.
    const light = LIGHT_VERBS.has(next?.lemma ?? '') ? LIGHT_REACH : negates;
    const reach = isUnplanned(tokens, k) ? UNPLANNED_REACH : light;
    if (i - k <= reach) {
      if (next && NEGATOR_EXCEPTIONS.has(next.norm)) continue;
      return 'negated';
    }
  }
  return 'affirmed';
}

/** على أن sets a condition before an imperfect (على أن يعود); التأكيد على أن القرار… only says what is stressed. */
function isIdle(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.stem !== 'علي' && tokens[at]?.norm !== 'علي') return false;
  if (tokens[at + 1]?.norm !== 'ان') return false;
  const after = tokens[at + 2];
  return after === undefined || !isImperfect(after);
}

function statusAt(
  tokens: readonly Token[],
  words: EventWords,
  i: number,
  from: number,
  form: EventMention['form'],
): EventStatus {
  const token = tokens[i];
  if (token?.future) return 'planned';
  for (let k = i - 1; k >= Math.max(from, i - STATUS_REACH); k -= 1) {
    const open = words.at(k).status && !isSetPhrase(tokens, k);
    const status = open ? statusPhraseAt(tokens, k) : undefined;
    if (status === undefined || isIdle(tokens, k)) continue;
    // يقضي بأن تجري المحادثات: what only goes on by plan is ahead.
    if (status === 'under-way' && isForeseen(tokens, k)) return 'planned';
    // قد حسم is done, قد يحسم may be; past its own verb قد says nothing.
    if (tokens[k]?.stem !== 'قد') return status;
    if (i !== k + 1 || token === undefined) continue;
    return isImperfect(token) ? 'alleged' : status;
  }
  // زيارته المرتقبة, جلسة مقررة غدا: what stands behind a noun sets it as well.
  if (form !== 'verb')
    for (let k = i + 1; k <= i + AHEAD_REACH; k += 1) {
      const next = tokens[k];
      if (next?.kind !== 'word' || next.pos === 'verb') break;
      if (AHEAD.has(next.stem)) return 'planned';
    }
  if (form !== 'verb' || token === undefined) return 'unknown';
  if (!isImperfect(token)) return 'done';
  if (isForeseen(tokens, i)) return 'planned';
  // لم يوقع is past, لن يوقع ahead.
  const before = tokens[i - 1]?.stem;
  if (before === 'لن') return 'planned';
  return before === 'لم' ? 'done' : 'under-way';
}

function namesEvent(tokens: readonly Token[], words: EventWords, i: number): boolean {
  const { names, phrased } = words.at(i);
  return (names || phrased) && eventClassesAt(tokens, i).length > 0;
}

/** Tokens that say how many and nothing else: مئتين is no dead, while a dual (مذكرتين) names its thing as well. */
function numeralsOf(numbers: readonly NumberMention[]): Set<number> {
  const numerals = new Set<number>();
  for (const { firstToken, endToken, grammar } of numbers)
    if (grammar === undefined) for (let i = firstToken; i < endToken; i += 1) numerals.add(i);
  return numerals;
}

/**
 * The words of a text that name events (see `lexicon/event-classes`), each with its polarity (affirmed, negated,
 * denied) and status (done, planned, considered, …) as the words before it in its clause set them. A clause that
 * hangs on a denial is denied with it. In text order.
 */
export function findEvents(
  doc: TokenizedText,
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  numbers: readonly NumberMention[],
): EventMention[] {
  const { tokens } = doc;
  const words = new EventWords(doc);
  const counts = numeralsOf(numbers);
  const found: EventMention[] = [];
  clauses.forEach((clause, index) => {
    const sentence = sentences[clause.sentence];
    for (let i = clause.firstToken; i < clause.endToken; i += 1) {
      const token = tokens[i];
      if (token?.kind !== 'word' || counts.has(i) || !namesEvent(tokens, words, i)) continue;
      const form = formOf(tokens, i, token);
      found.push({
        start: token.start,
        end: token.end,
        token: i,
        clause: index,
        lemma: token.lemma,
        family: token.family,
        form,
        polarity: polarityAt(tokens, words, i, sentence?.firstToken ?? clause.firstToken),
        status: statusAt(tokens, words, i, clause.firstToken, form),
      });
    }
  });
  return found;
}
