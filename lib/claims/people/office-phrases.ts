import { nationality } from '../../arabic/names/gazetteer';
import { personKey } from '../../arabic/names/index';
import type { Annotation, Token } from '../../arabic/types';
import { foldedWords } from '../words/folded-words';
import { HOLDING_WORDS, OWNED_BODIES } from '../lexicon/offices';
import { isAddress, isHonour } from './honours';
import { isFormerWord, opensOffice, rankEnd, readOffice, type Office } from './offices';
import { sentenceAt } from '../words/sentence-at';

/** Tokens from the first of a role phrase to behind its last. */
export type TokenRange = readonly [number, number];

/** What stands before a name: the role phrase, nothing of the kind, or words that are known not to be the bearer's. */
export type RoleBefore =
  | { readonly kind: 'phrase'; readonly range: TokenRange; readonly bounded: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-his' };

/** Where a name stands, in tokens. */
interface NameRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A word that may be a verb of the present which the lexicon lacks. */
const IMPERFECT = /^[يت]..+/u;
/** Words that negate the adjective after them. */
const NOT = new Set(['غير', 'لا']);
/** Longest apposition that is read after a name, in tokens. */
const MAX_APPOSITION = 12;
/** Longest role phrase that is read before a name, in tokens. */
const MAX_BEFORE = 16;
/** How far from a name other offices of its bearer are looked for, in tokens. */
const MAX_CHAIN = 26;
const STOPS = new Set([
  'الذي',
  'التي',
  'الذين',
  'ان',
  'بان',
  'انه',
  'انها',
  'في',
  'علي',
  'خلال',
  'امس',
  'اليوم',
  'و',
]);
const LEADS = new Set(['،', ',', '(', '-', '–', '—']);
/** Prepositions that a role phrase may hold: المتحدث باسم الوفد, ممثل المنظمة في البلاد. */
const INSIDE = new Set(['في', 'باسم', 'لدي', 'عن', 'ب', 'ل']);
/** Of these, the ones behind which a phrase of its own may begin: مسؤول في مقر حكومة رئيس الوزراء. */
const WHERE = new Set(['في', 'لدي']);

const HOLDING = foldedWords(HOLDING_WORDS);
const OWNED = foldedWords(OWNED_BODIES);
const COUNTERPART = 'نظير';

const isNoun = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && (token.pos === 'noun' || token.pos === 'verbal-noun');

/** The article or a pronoun: what stands behind it is no longer in construct with it. */
const isClosed = (token: Token): boolean => token.definite || token.enclitic !== '';

/** Is token `i` part of a person's name? */
function personAt({ names }: Annotation, i: number): NameRange | undefined {
  return names.find((n) => n.kind === 'person' && i >= n.firstToken && i < n.endToken);
}

/** التجربة الروائية, البعثة الدبلوماسية: a feminine adjective of the noun before it, and nobody's calling. */
export function isAdjective(tokens: readonly Token[], i: number): boolean {
  const [noun, token] = [tokens[i - 1], tokens[i]];
  if (token?.definite !== true || !token.stem.endsWith('يه') || noun?.kind !== 'word') return false;
  return (
    noun.definite && noun.stem.endsWith('ه') && noun.pos !== 'verb' && !opensOffice(tokens, i - 1)
  );
}

/** الإدارة ممثلة برئيسها, القرار القاضي بمنع كذا: participles of what is done, that are offices elsewhere. */
export function isDone(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (next?.kind !== 'word' || next.preposition !== 'ب') return false;
  return token?.stem.startsWith('ممثل') === true || next.pos === 'verbal-noun';
}

/** Does an office open at token `i`, as news uses the word there? */
function opens(tokens: readonly Token[], i: number): boolean {
  // وإلى is folded like والي, the governor.
  if (tokens[i]?.stem === 'الي') return false;
  return opensOffice(tokens, i) && !isAdjective(tokens, i) && !isDone(tokens, i);
}

/** Where the words end by which a name is told to hold an office: الذي كان يشغل منصب كذا. */
function holdingEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 6 && HOLDING.has(tokens[end]?.norm ?? '')) end += 1;
  return end > at + 1 ? end : at;
}

/** حث فلان رئيس البلاد على كذا: behind a verb that is no verb of his speech, the office may be the object's. */
function mayBeObject({ tokens, speech }: Annotation, first: number): boolean {
  const verb = tokens[first - 1];
  if (verb?.kind !== 'word' || verb.pos !== 'verb') return false;
  const start = tokens[first]?.start ?? 0;
  return !speech.some(
    ({ speakerSpan }) => speakerSpan && speakerSpan.start <= start && speakerSpan.end > start,
  );
}

/** استقبل فلانا وزير الخارجية، فلان: behind the comma stands who holds the office, unless an office of his own follows. */
function isNextOne({ tokens, names }: Annotation, end: number): boolean {
  if (!LEADS.has(tokens[end]?.norm ?? '')) return false;
  const next = names.find((n) => n.kind === 'person' && n.firstToken === end + 1);
  if (!next || tokens[end + 1]?.conjunction !== '') return false;
  const behind = LEADS.has(tokens[next.endToken]?.norm ?? '') ? next.endToken + 1 : next.endToken;
  return !opens(tokens, behind);
}

/**
 * The office that follows a name: فلان، رئيس لجنة الأسرى / فلان، وهو عضو في الحزب. It ends before what can't belong to it in
 * construct: ألقى فلان رئيس البلدية كلمة.
 * @returns undefined where none follows, or where it may be another's
 */
export function officeAfter(annotation: Annotation, name: NameRange): TokenRange | undefined {
  const { tokens, names } = annotation;
  let at = name.endToken;
  const led = LEADS.has(tokens[at]?.norm ?? '');
  if (led) at += 1;
  const held = holdingEnd(tokens, at);
  if (held > at) at = held;
  else if (['وهو', 'وهي', 'وكان', 'بصفته'].includes(tokens[at]?.norm ?? '')) at += 1;
  else if (tokens[at]?.conjunction) return undefined;
  else if (!led && mayBeObject(annotation, name.firstToken)) return undefined;
  // انتخب فلان كأمين عام, قدم فلان، لمبعوث المنظمة: what somebody becomes, and to whom something is done, is not what he is.
  if (!opens(tokens, at) || (tokens[at]?.preposition ?? '') !== '') return undefined;
  let end = at + 1;
  let closed = isClosed(tokens[at] as Token);
  for (; end < tokens.length && end - at < MAX_APPOSITION; end += 1) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.pos === 'verb' || STOPS.has(token.norm)) break;
    if (isFormerWord(token)) {
      end += 1;
      break;
    }
    // فلان رئيس الحزب وفلان, فلان نائب الرئيس وزميليه: the next of a list.
    if (token.conjunction !== '' && (beginsMember(token) || opens(tokens, end))) break;
    if (token.conjunction !== '' && personAt(annotation, end)) break;
    const named = names.some((n) => end >= n.firstToken && end < n.endToken);
    if (token.preposition !== '' || token.pos === 'particle') closed = false;
    else if (closed && !isClosed(token) && !named && token.conjunction === '') break;
    if (named || isClosed(token)) closed = true;
  }
  // The role of somebody else: فلان، وزير الداخلية فلان.
  const other = names.find(
    (n) =>
      n.kind === 'person' &&
      n.firstToken >= at &&
      n.firstToken <= end &&
      n.firstToken !== name.firstToken &&
      tokens[n.firstToken]?.conjunction === '',
  );
  if (other || (!led && isNextOne(annotation, end))) return undefined;
  return [at, end];
}

/** حكومة فلان, باسم أسرة فلان: a noun that the name makes definite; the phrase that it closes is another's. */
function isOwner({ tokens }: Annotation, first: number): boolean {
  const [before, token] = [tokens[first - 2], tokens[first - 1]];
  if (!isNoun(token) || isClosed(token) || opensOffice(tokens, first - 1)) return false;
  if (isAddress(token) || rankEnd(tokens, first - 1) >= 0) return false;
  return OWNED.has(token.stem) || OWNED.has(token.lemma) || INSIDE.has(before?.norm ?? '');
}

/** الوزير ومعالي فلان, وللأمير فلان, ونائبه فلان: does a new member of a list begin at token `i`? */
function beginsMember(token: Token): boolean {
  return (
    token.conjunction !== '' &&
    (token.preposition !== '' || isAddress(token) || token.enclitic !== '')
  );
}

/** بمعاملة الشهيد فلان, بتعيين فلان: a deed done to the one named, with nothing but titles between. */
function isDoneTo(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i];
  if (token?.preposition !== 'ب' || token.pos !== 'verbal-noun') return false;
  return tokens
    .slice(i + 1, first)
    .every((t) => isAddress(t) || nationality(t.stem) !== undefined || t.stem === 'ملكي');
}

/** لفلان, بفلان: does a preposition tie the name that begins at a token to what is before it? In بان كي مون it is a letter of the name. */
function isTied({ tokens, names }: Annotation, first: number): boolean {
  const token = tokens[first];
  if (!token || token.preposition === '') return false;
  const own = names.find((n) => n.kind === 'person' && n.firstToken === first);
  if (!own) return true;
  const parts = personKey([token.norm]).slice(personKey([]).length);
  return !own.key.includes(parts);
}

/**
 * Do the words of a role phrase not hold together up to the name? Behind the article or a country nothing stands in construct:
 * الوزير البلجيكي بعث خطابا لأسرة فلان, مدير المدرسة يكرم أبناء فلان.
 */
function isBroken(annotation: Annotation, from: number, first: number): boolean {
  const { tokens } = annotation;
  let closed = false;
  for (let i = from; i < first; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || personAt(annotation, i)) return false;
    // Behind a rank its branch may stand: الفريق أول ركن, العميد بحري.
    if (rankEnd(tokens, i) >= 0) return false;
    const isNew = token.pos === 'noun' || token.pos === 'verbal-noun';
    const isVerb = token.pos === 'unknown' && IMPERFECT.test(token.norm);
    if (opens(tokens, i) || isAddress(token)) closed = isClosed(token);
    else if (token.preposition !== '' || token.conjunction !== '' || token.pos === 'particle')
      closed = isClosed(token);
    else if (isClosed(token) || nationality(token.stem) !== undefined) closed = true;
    else if (closed && (isNew || isVerb)) return true;
  }
  return false;
}

/** The role phrase that ends where a name begins, from its first office on, as far as the words are the bearer's. */
export function officeBefore(annotation: Annotation, first: number): RoleBefore {
  const { tokens } = annotation;
  // فلان، رئيس اللجنة، وفلانة: what stands before the second is the first one's.
  if (tokens[first]?.conjunction) return { kind: 'none' };
  // ولي العهد لفلان, الوزير بفلان: what somebody says to him or does to him.
  if (isTied(annotation, first)) return { kind: 'not-his' };
  if (isOwner(annotation, first)) return { kind: 'not-his' };
  let from: number | undefined;
  let tied = false;
  let bounded = false;
  const least = Math.max(sentenceAt(annotation, first)?.firstToken ?? 0, first - MAX_BEFORE);
  for (let i = first - 1; i >= least; i -= 1) {
    const token = tokens[i];
    const other = personAt(annotation, i);
    if (other) {
      // هاجم زيد الأمين العام للحزب فلانا: the office behind a name that has none yet may be its own.
      const free = from !== undefined && other.endToken === from && !tokens[from]?.conjunction;
      if (free && officeBefore(annotation, other.firstToken).kind !== 'phrase')
        return { kind: 'not-his' };
      bounded = true;
      break;
    }
    if (token?.kind !== 'word') {
      // رئيس الهيئة، اللواء فلان / المدرب، الإسباني فلان: a comma before the name or what only addresses its bearer.
      if (LEADS.has(token?.norm ?? '') && isHonour(tokens, i + 1, first)) continue;
      break;
    }
    // التصريحات غير المسؤولة: what is not responsible has no office.
    if (NOT.has(tokens[i - 1]?.norm ?? '')) break;
    if (isDoneTo(tokens, i, first)) return { kind: 'not-his' };
    const office = opens(tokens, i);
    // رسالة الوزير للرئيس فلان: to whom something goes, by his bare title.
    const receives = token.preposition === 'ل' && i === first - 1;
    if (receives && !office && isAddress(token)) return { kind: 'not-his' };
    if (office) from = i;
    if (office && receives && token.definite) {
      bounded = true;
      break;
    }
    if (beginsMember(token) || (token.conjunction !== '' && office)) {
      bounded = true;
      break;
    }
    // لقاء المسؤول برئيس الوزراء فلان: what is before the preposition is another's.
    if (office && (token.preposition === 'ب' || token.preposition === 'ك')) {
      bounded = true;
      break;
    }
    if (office) continue;
    if (token.stem === COUNTERPART) {
      bounded = true;
      break;
    }
    if (token.pos === 'verb' && !token.definite) break;
    if (token.pos === 'particle' && !INSIDE.has(token.norm)) {
      // تحيات الوزير إلى الرئيس فلان: to whom it goes is not who sends it.
      bounded = from === i + 1;
      break;
    }
    if (from !== undefined && WHERE.has(token.norm)) {
      bounded = true;
      break;
    }
    if (token.preposition === 'ب' && (from !== undefined || tied)) break;
    // القاضي بمحكمة كذا بسجن فلان: a second ب opens what he did.
    if (token.preposition === 'ب') tied = true;
  }
  if (from !== undefined && isBroken(annotation, from, first)) return { kind: 'not-his' };
  if (from !== undefined) return { kind: 'phrase', range: [from, first], bounded };
  return bounded ? { kind: 'not-his' } : { kind: 'none' };
}

/** نائب رئيس الهيئة, مدير مكتب الوزير, المستشار لوزير كذا: an office that only says of whom or what another is. */
function isGoverned({ tokens }: Annotation, i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (token?.preposition === 'ل') return true;
  if (before?.kind !== 'word' || isClosed(before) || token?.conjunction !== '') return false;
  return opensOffice(tokens, i - 1) || isNoun(before);
}

/**
 * All offices in the unbroken run of titles around a name, before it and behind it: وكيل الوزارة رئيس اللجنة فلان. Some may
 * be a neighbour's; they tell what the bearer may hold besides, not what he holds.
 */
export function officesAround(annotation: Annotation, name: NameRange): Office[] {
  const { tokens } = annotation;
  const sentence = sentenceAt(annotation, name.firstToken);
  const low = Math.max(sentence?.firstToken ?? 0, name.firstToken - MAX_CHAIN);
  const high = Math.min(sentence?.endToken ?? tokens.length, name.endToken + MAX_CHAIN);
  const ends = (i: number): boolean => {
    const token = tokens[i];
    if (personAt(annotation, i)) return true;
    return token?.kind === 'word' && token.pos === 'verb' && !token.definite;
  };
  let from = name.firstToken;
  while (from > low && !ends(from - 1)) from -= 1;
  // فلان، رئيس اللجنة، والناطق باسمها فلان: behind the comma the next one begins.
  const next = (i: number): boolean =>
    tokens[i]?.conjunction !== '' && tokens[i - 1]?.kind === 'punctuation' && opens(tokens, i);
  let to = name.endToken;
  while (to < high && !ends(to) && !next(to)) to += 1;
  const found: Office[] = [];
  for (const [start, end] of [
    [from, name.firstToken],
    [name.endToken, to],
  ] as const) {
    const heads: number[] = [];
    for (let i = start; i < end; i += 1)
      if (opens(tokens, i) && !isGoverned(annotation, i)) heads.push(i);
    heads.forEach((at, k) => {
      const office = readOffice(tokens.slice(at, heads[k + 1] ?? end));
      if (office) found.push(office);
    });
  }
  return found;
}
