import { CHAIN_NOUNS, COMPLEMENTISERS, SPEAKER_STOPS } from '../lexicon/speech-verbs';
import { foldWord } from '../normalise';
import type { NameMention, Span, Token, TokenizedText } from '../types';
import { roleOf } from '../names/role-words';
import { isAnonymousNoun, isIssuing, isStatementNoun, speechForm } from './verbs';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).map(foldWord));
const complementisers = set(COMPLEMENTISERS);
const stops = set(SPEAKER_STOPS);
const chainNouns = set(CHAIN_NOUNS);

/** What the readers of speech share: tokens, names, and which name covers a token. */
export interface SpeechContext {
  readonly doc: TokenizedText;
  readonly names: readonly NameMention[];
  /** Index into `names` by token, or -1; the role before a name counts with it. */
  readonly nameAt: Int32Array;
  /** 1 at a mark of quotation that is the first, third, … straight one of its line, by token. */
  readonly openQuotes: Uint8Array;
  /** Token that closes the quotation opened at a token, as far as looked for. */
  readonly quotationEnds: Map<number, number>;
}

/** Who speaks, as read from the phrase that names them. */
export interface Speaker {
  /** Name key or normalised noun phrase. */
  readonly speaker: string;
  readonly span: Span;
  readonly anonymous: boolean;
  /** Token after the phrase. */
  readonly end: number;
}

export function makeContext(doc: TokenizedText, names: readonly NameMention[]): SpeechContext {
  const nameAt = new Int32Array(doc.tokens.length).fill(-1);
  names.forEach((name, index) => nameAt.fill(index, name.firstToken, name.endToken));
  const openQuotes = new Uint8Array(doc.tokens.length);
  let open = false;
  let before = 0;
  doc.tokens.forEach((token, index) => {
    if (token.norm !== '"') return;
    if (doc.text.slice(before, token.start).includes('\n')) open = false;
    before = token.end;
    open = !open;
    openQuotes[index] = open ? 1 : 0;
  });
  return { doc, names, nameAt, openQuotes, quotationEnds: new Map() };
}

/** إن, أن, بأنه …: opens what is said. */
export function isComplementiser(norm: string): boolean {
  return complementisers.has(norm);
}

const MAX_PHRASE = 14;
const ACCUSATIVE = /(?:\u0627\u064B|\u064B\u0627)$/u;

/** The person whose name, or the role before it, begins at token `index`. */
function personFrom(context: SpeechContext, index: number, limit: number): NameMention | undefined {
  const start = context.doc.tokens[index]?.start ?? -1;
  const end = context.doc.tokens[index]?.end ?? -1;
  for (let i = index; i < limit; i += 1) {
    const name = context.names[context.nameAt[i] ?? -1];
    if (name?.kind !== 'person') continue;
    const from =
      name.role !== undefined && name.role.span.start < name.start
        ? name.role.span.start
        : name.start;
    // The phrase may begin with a clitic's letters before the role: للوزير.
    return from >= start && from < end ? name : undefined;
  }
  return undefined;
}

const QUANTIFIERS = set('أحد إحدى بعض عدة عدد كبار ثلاثة أربعة خمسة ستة سبعة عدد مصدران اثنان');

/** مصدر أمني, أحد المصادر, ثلاثة مسؤولين: a source without a name. */
function isAnonymous(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return isAnonymousNoun(first) || (QUANTIFIERS.has(first) && isAnonymousNoun(second));
}

/** `norm` without the letters of a preposition written together with it (لـ, ب) that are no part of the speaker. */
export function firstWord(norm: string, clitic: string): string {
  if (clitic === '' || !norm.startsWith(clitic)) return norm;
  return norm.startsWith('لل') ? `ا${norm.slice(1)}` : norm.slice(clitic.length);
}

/** المدعي العام, الأمين العام: the second word of an office, which alone is 'the year'. */
function isGeneral(word: string, before: readonly string[]): boolean {
  return word === 'العام' && roleOf(before[before.length - 1] ?? '') === 'office';
}

const QUOTATION: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '”': '“' };
/** Words that a name in quotation marks may have. */
const QUOTED = 4;

/** Token of the mark that closes a quoted name opened at token `index` (صحيفة "بيلد"), or -1. */
function quotedNameEnd(context: SpeechContext, index: number, limit: number): number {
  const { tokens } = context.doc;
  const closer = QUOTATION[tokens[index]?.norm ?? ''];
  if (closer === undefined) return -1;
  for (let i = index + 1; i < Math.min(limit, index + QUOTED + 2); i += 1) {
    const token = tokens[i];
    if (token === undefined) return -1;
    if (token.norm === closer) return i > index + 1 ? i : -1;
    if (token.kind !== 'word' && token.kind !== 'latin') return -1;
    if (complementisers.has(token.norm)) return -1;
  }
  return -1;
}

/** توقعت "بيلد" أن: a speaker that is nothing but a name in quotation marks, an adjective behind it left out. */
function quotedSpeaker(context: SpeechContext, index: number, limit: number): Speaker | undefined {
  const { tokens } = context.doc;
  const close = quotedNameEnd(context, index, limit);
  const first = tokens[index];
  const last = tokens[close];
  if (first === undefined || last === undefined) return undefined;
  const after = tokens[close + 1];
  const behind = after?.definite === true ? tokens[close + 2] : after;
  if (behind === undefined || !(complementisers.has(behind.norm) || behind.norm === '،'))
    return undefined;
  const name = context.names[context.nameAt[index + 1] ?? -1];
  const words: string[] = [];
  for (let i = index + 1; i < close; i += 1) words.push(tokens[i]?.norm ?? '');
  return {
    speaker: name?.key ?? words.join(' '),
    span: { start: first.start, end: last.end },
    anonymous: false,
    end: after?.definite === true ? close + 2 : close + 1,
  };
}

/**
 * Is a word behind another the object of the verb? أعلن الاتحاد إيقاف اللاعب, انتقدت اللجنة التأخير, أكد خبراء أمنيون استخدام
 * الشبكة: a verbal noun describes nothing, so that behind a definite word, and an indefinite one behind an adjective, it
 * is no part of the phrase.
 */
function isObject(token: Token, before: Token | undefined): boolean {
  if (token.pos !== 'verbal-noun') return false;
  return before?.definite === true || (!token.definite && before?.pos === 'adjective');
}

/** أصدر الناطق بيانا: what is issued is no part of who issues it. */
const isPaperAsObject = (word: string): boolean =>
  word.endsWith('ا') && isStatementNoun(word.slice(0, -1));

/** Token behind an abbreviated title (د. أحمد, م/ سعيد) that begins at `index` and stands before a person; else `index`. */
function behindTitle({ doc, names, nameAt }: SpeechContext, index: number): number {
  const [title, mark] = [doc.tokens[index], doc.tokens[index + 1]];
  if (title?.norm.length !== 1 || (mark?.norm !== '.' && mark?.norm !== '/')) return index;
  return names[nameAt[index + 2] ?? -1]?.kind === 'person' ? index + 2 : index;
}

/**
 * Reads the phrase that names a speaker, from token `from` on and before `limit`: a person with the role before the
 * name, a body or a country, or a noun phrase (مصدر أمني رفيع). Undefined where no such phrase begins.
 * @param clitic preposition written together with the phrase's first word, or ''
 */
export function readSpeaker(
  context: SpeechContext,
  from: number,
  limit: number,
  clitic = '',
): Speaker | undefined {
  const { tokens } = context.doc;
  const index = behindTitle(context, from);
  const first = tokens[index];
  if (first !== undefined && first.kind !== 'word' && index < limit) {
    const quoted = quotedSpeaker(context, index, limit);
    if (quoted !== undefined) return quoted;
  }
  if (first === undefined || index >= limit || first.kind !== 'word') {
    const name = context.names[context.nameAt[index] ?? -1];
    if (first === undefined || name === undefined || index >= limit) return undefined;
  }
  const bound = Math.min(limit, index + MAX_PHRASE);
  const person = personFrom(context, index, bound);
  if (person !== undefined)
    return {
      speaker: person.key,
      span: {
        start: Math.min(person.start, person.role?.span.start ?? person.start),
        end: person.end,
      },
      anonymous: false,
      end: person.endToken,
    };
  const named = context.names[context.nameAt[index] ?? -1];
  if (named !== undefined) {
    if (named.firstToken !== index) return undefined;
    // اعترف بدولة كذا: with ب a name is the object.
    if (clitic === '' && first.preposition === 'ب') return undefined;
    return { speaker: named.key, span: named, anonymous: false, end: named.endToken };
  }
  if (clitic === '' && first.preposition !== '' && first.definite) return undefined;
  const head = firstWord(first.norm, clitic);
  // أُعلن رئيساً, دعا صباحاً: no subject stands in the accusative.
  if (clitic === '' && ACCUSATIVE.test(context.doc.text.slice(first.start, first.end)))
    return undefined;
  if (clitic === '' && first.preposition !== '' && !isAnonymousNoun(head)) return undefined;
  if (complementisers.has(head) || stops.has(head) || head.length < 2) return undefined;
  if (speechForm(head) !== undefined && !isAnonymousNoun(head) && !isStatementNoun(head))
    return undefined;
  const words: string[] = [];
  let inner: NameMention | undefined;
  let end = index;
  while (end < bound) {
    const token = tokens[end];
    const close = end > index && token?.kind !== 'word' ? quotedNameEnd(context, end, bound) : -1;
    if (close > 0) {
      // صحيفة "بيلد" الألمانية
      inner ??= context.names[context.nameAt[end + 1] ?? -1];
      for (let i = end + 1; i < close; i += 1) words.push(tokens[i]?.norm ?? '');
      end = close + 1;
      continue;
    }
    if (token === undefined || token.kind !== 'word') break;
    const name = context.names[context.nameAt[end] ?? -1];
    const word = end === index ? head : token.norm;
    if (name === undefined && end > index) {
      const next = tokens[end + 1];
      // مصدر في الوفد المفاوض, بيان عن الشركة: where a source sits belongs to it.
      const leads =
        word === 'باسم' ||
        ((word === 'من' || word === 'في' || word === 'عن') &&
          ((context.nameAt[end + 1] ?? -1) >= 0
            ? isAnonymousNoun(head) || isStatementNoun(head)
            : word === 'في' && next?.definite === true && isAnonymousNoun(head)));
      if (
        !leads &&
        (complementisers.has(word) ||
          (stops.has(word) && !isGeneral(word, words)) ||
          chainNouns.has(word) ||
          isIssuing(word) ||
          isPaperAsObject(word) ||
          speechForm(word) !== undefined)
      )
        break;
      if (!leads && word.startsWith('و') && !word.startsWith('وا') && end - index > 2) break;
    }
    if (end > index && name === undefined && isObject(token, tokens[end - 1])) break;
    if (name === undefined && end > index && word !== 'باسم') {
      const governed = token.preposition;
      const source = isStatementNoun(head) || isAnonymousNoun(head);
      const seat = governed === 'ب' && token.definite && isAnonymousNoun(head);
      if ((governed === 'ب' && !seat) || governed === 'ك' || (governed === 'ل' && !source)) break;
    }
    words.push(word);
    if (name !== undefined) {
      inner ??= name;
      end = Math.max(end + 1, name.endToken);
      if (isStatementNoun(head)) break;
    } else end += 1;
  }
  if (words.length === 0) return undefined;
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  const span = {
    start: first.start + Math.min(clitic.length, first.end - first.start - 1),
    end: last.end,
  };
  // A statement or a spokesman speaks for the body behind it.
  const speaksFor =
    isStatementNoun(head) ||
    head.startsWith('متحدث') ||
    head.startsWith('ناطق') ||
    head.startsWith('المتحدث') ||
    head.startsWith('الناطق');
  if (inner !== undefined && speaksFor) return { speaker: inner.key, span, anonymous: false, end };
  return { speaker: words.slice(0, 8).join(' '), span, anonymous: isAnonymous(words), end };
}
