import {
  CARRY_ON,
  NOUN_GOVERNORS,
  PRONOUN_PHRASES,
  SOURCE_NOUNS,
  SPEECH_ONLY_WITH_CONTENT,
} from '../lexicon/speech-verbs';
import { foldWord } from '../normalise';
import type { Mutable } from '../mutable';
import type { NameMention, Sentence, SpeechMention, TokenizedText } from '../types';
import { memoOf } from '../word-memo';
import { contentSpan, findContent } from './content';
import { roleOf } from '../names/role-words';
import {
  firstWord,
  isComplementiser,
  makeContext,
  readSpeaker,
  speakerBefore,
  mainSubject,
  subjectBefore,
  type Speaker,
  type SpeechContext,
} from './speaker';
import { type SourcePhrase, speechWord } from './speech-word';
import { isStatementNoun, speechForm, type SpeechForm } from './verbs';

const needsContent = new Set(SPEECH_ONLY_WITH_CONTENT.split(/\s+/u).map(foldWord));

const nounGovernors = new Set(NOUN_GOVERNORS.split(/\s+/u).map(foldWord));

/** A place where speech begins, with what was read of its speaker. */
interface Trigger {
  readonly at: number;
  /** Token from which the words said are looked for. */
  readonly after: number;
  readonly lemma: string;
  readonly kind: 'verb' | 'participle' | 'source';
  speaker: Speaker | undefined;
  readonly via: Speaker | undefined;
}

const ABOUT = 'عن';
const carryOn = new Set(CARRY_ON.split(/\s+/u).map(foldWord));
const pronounPhrases = new Set(PRONOUN_PHRASES.split(/\s+/u).map(foldWord));
const sourceNouns = new Set(SOURCE_NOUNS.split(/\s+/u).map(foldWord));
/** ما written together with the preposition: a verb of speech follows. */
const JOINED_MA = new Set(['حسبما', 'وفقما']);
/** Lemmas of sources that lay down rules as often as they tell. */
const RULES = new Set(['وفق', 'بحسب', 'طبقا']);

function verbTrigger(
  context: SpeechContext,
  index: number,
  lemma: string,
  from: number,
  limit: number,
  joined: boolean,
): Trigger {
  const { tokens } = context.doc;
  // قال لي الوزير: the subject stands behind.
  const behind = pronounPhrases.has(tokens[index + 1]?.norm ?? '') ? index + 2 : index + 1;
  // يحذران الأطراف: a verb in the dual or plural stands behind its subject. أكد لفرانس برس: to whom, not who.
  const told = tokens[behind];
  const addressed = told?.preposition === 'ل' && (context.nameAt[behind] ?? -1) >= 0;
  // رونالدو ينفي التوقيع: a deed behind the verb is what is denied, unless what it says follows (قال الادعاء إن).
  const deed = isDeed(context, behind) && !isComplementiser(tokens[behind + 1]?.norm ?? '');
  const subject =
    addressed || deed || isMany(tokens[index]?.norm ?? '')
      ? undefined
      : readSpeaker(context, behind, limit);
  if (lemma === 'نقل') {
    // نقلت رويترز عن مسؤول قوله: the second link speaks, the first passes it on.
    const at = subject?.end ?? index + 1;
    for (let i = at; i < Math.min(limit, at + 4); i += 1) {
      if (context.doc.tokens[i]?.norm !== ABOUT) continue;
      const speaker = readSpeaker(context, i + 1, limit);
      if (speaker !== undefined)
        return {
          at: index,
          after: speaker.end,
          lemma,
          kind: 'verb',
          speaker,
          via: subject ?? speakerBefore(context, index, from),
        };
    }
  }
  // استنكرت المنظمة تصريحات فلان وقالت: the name before و is another clause's object.
  const speaker =
    subject ?? (joined ? subjectBefore(context, index, from) : speakerBefore(context, index, from));
  return {
    at: index,
    after: Math.max(subject?.end ?? 0, index + 1),
    lemma,
    kind: 'verb',
    speaker,
    via: undefined,
  };
}

function sourceTrigger(
  context: SpeechContext,
  phrases: readonly SourcePhrase[],
  index: number,
  limit: number,
): Trigger | undefined {
  const { tokens } = context.doc;
  for (const { words, lemma, clitic } of phrases) {
    if (!words.every((word, offset) => offset === 0 || tokens[index + offset]?.norm === word))
      continue;
    let next = index + words.length;
    let lead = clitic;
    if (clitic !== '' && !(tokens[next]?.norm ?? '').startsWith(clitic)) continue;
    // بحسب ما قاله فلان, وفق ما نقلته الوكالة, حسبما أفادت به السلطات.
    const joined = JOINED_MA.has(words[0] ?? '');
    if (joined || tokens[next]?.norm === 'ما' || tokens[next]?.norm === 'لما') {
      if (!joined) next += 1;
      const verb = speechForm(tokens[next]?.norm ?? '');
      if (verb === undefined) return undefined;
      next += 1;
      if (pronounPhrases.has(tokens[next]?.norm ?? '')) next += 1;
      lead = '';
    }
    const speaker = readSpeaker(context, next, limit, lead);
    if (speaker === undefined) return undefined;
    const told = next > index + words.length;
    if (RULES.has(lemma) && !told && !isSource(context, speaker, next, clitic)) return undefined;
    return { at: index, after: speaker.end, lemma, kind: 'source', speaker, via: undefined };
  }
  return undefined;
}

/** A body, a person, a paper or a witness, and no rule or measure: وفق القانون, حسب الحاجة. */
function isSource(
  context: SpeechContext,
  speaker: Speaker,
  first: number,
  clitic: string,
): boolean {
  if (speaker.anonymous || speaker.speaker.includes(':')) return true;
  const token = context.doc.tokens[first];
  if (token === undefined || token.kind !== 'word') return true;
  const word = firstWord(token.norm, clitic);
  return sourceNouns.has(word) || isStatementNoun(word) || roleOf(word) !== undefined;
}

/** أكد بدء الدراسة: a verbal noun behind the verb is what is said, not who says it, unless it stands for a body. */
function isDeed({ doc, nameAt }: SpeechContext, index: number): boolean {
  const token = doc.tokens[index];
  if (token?.pos !== 'verbal-noun' || (nameAt[index] ?? -1) >= 0) return false;
  return !sourceNouns.has(token.norm) && !isStatementNoun(token.norm);
}

const TA_MARBUTA = 0x629;

/** A verb in the dual or plural: قالوا, يؤكدون, يحذران. */
function isMany(norm: string): boolean {
  if (norm.endsWith('وا') || norm.endsWith('ون') || norm.endsWith('تا')) return true;
  if (!norm.endsWith('ان') || norm.length < 5) return false;
  const first = norm.charAt(norm.startsWith('و') ? 1 : 0);
  return first === 'ي' || first === 'ت';
}

const YA = 0x64a;
const isYa = (text: string, at: number): boolean => text.charCodeAt(at) === YA;

/** A form of the table that is another word here: تابعة ل, عبر as a preposition, 'it turned out', 'it is mentioned'. */
function isOtherWord({ doc }: SpeechContext, index: number, form: SpeechForm): boolean {
  const token = doc.tokens[index];
  if (token === undefined || form.form !== 'verb') return false;
  // No finite verb is spelled with ة.
  if (doc.text.charCodeAt(token.end - 1) === TA_MARBUTA) return true;
  const next = doc.tokens[index + 1]?.norm ?? '';
  const bare = form.skip > 0 ? token.norm.slice(1) : token.norm;
  if (form.lemma === 'عبر') {
    for (let i = index + 1; i < index + 8; i += 1) {
      const after = doc.tokens[i];
      if (after === undefined || after.kind === 'punctuation') return true;
      if (after.norm === ABOUT) return false;
    }
    return true;
  }
  if (bare === 'تبين') return isComplementiser(next) || pronounPhrases.has(next);
  // رأي الوزراء: an opinion, spelled like رأى once folded.
  if (bare === 'راي') return token.pos !== 'verb' && isYa(doc.text, token.end - 1);
  // 'يذكر أن' at the head of a sentence is the editor's own.
  const before = doc.tokens[index - 1];
  return bare === 'يذكر' && isComplementiser(next) && before?.kind !== 'word';
}

function triggersOf(context: SpeechContext, sentence: Sentence): Trigger[] {
  const { tokens } = context.doc;
  const { words } = memoOf(context.doc);
  const out: Trigger[] = [];
  const limit = sentence.endToken;
  for (let i = sentence.firstToken; i < limit; i += 1) {
    const word = words[i];
    const said = word === undefined ? null : speechWord(word);
    if (said === null || (context.nameAt[i] ?? -1) >= 0) continue;
    const { form, sources } = said;
    const source = sourceTrigger(context, sources, i, limit);
    if (source !== undefined) {
      out.push(source);
      i = Math.max(i, source.after - 1);
      continue;
    }
    if (form === undefined || isOtherWord(context, i, form)) continue;
    if (form.skip === 0 && nounGovernors.has(tokens[i - 1]?.norm ?? '')) continue;
    const trigger =
      form.form === 'verb'
        ? verbTrigger(
            context,
            i,
            form.lemma,
            sentence.firstToken,
            limit,
            form.skip > 0 || carryOn.has(tokens[i - 1]?.norm ?? ''),
          )
        : {
            at: i,
            after: i + 1,
            lemma: form.lemma,
            kind: form.form,
            speaker: undefined,
            via: undefined,
          };
    const content = findContent(context, trigger.after, limit);
    const weak = needsContent.has(form.lemma);
    const gap = content.first - trigger.after;
    const named =
      trigger.speaker !== undefined &&
      (trigger.speaker.anonymous || trigger.speaker.speaker.includes(':'));
    // وأضاف في تصريحه للصحيفة: he who spoke before goes on.
    const goesOn = form.lemma === 'اضاف' && trigger.speaker === undefined;
    const near =
      content.announced &&
      (trigger.kind === 'verb'
        ? !weak || gap <= (named || goesOn ? 8 : 1)
        : content.first - i <= 4);
    const spoken =
      trigger.kind === 'verb' && trigger.speaker !== undefined && !weak && !isDeed(context, i + 1);
    if (!near && !spoken) continue;
    out.push(trigger);
    i = Math.max(i, trigger.after - 1);
  }
  return out;
}

function toMention(
  context: SpeechContext,
  trigger: Trigger,
  from: number,
  limit: number,
  last: Speaker | undefined,
): SpeechMention | undefined {
  const content = findContent(context, trigger.after, limit);
  if (trigger.kind === 'source' && trigger.at > from && !content.announced) {
    // The words stand before their source: …، بحسب رويترز.
    const span = contentSpan(context, { first: from, direct: false, announced: false }, trigger.at);
    if (span !== undefined && trigger.at - from > 2)
      return build(trigger, span, false, trigger.speaker);
  }
  const span = contentSpan(context, content, limit);
  if (span === undefined) return undefined;
  return build(trigger, span, content.direct, trigger.speaker ?? last);
}

function build(
  trigger: Trigger,
  span: { start: number; end: number },
  direct: boolean,
  speaker: Speaker | undefined,
): SpeechMention {
  const mention: Mutable<SpeechMention> = {
    start: span.start,
    end: span.end,
    speaker: speaker?.speaker ?? '',
    verb: trigger.lemma,
    direct,
    anonymous: speaker?.anonymous ?? false,
  };
  if (trigger.speaker !== undefined) {
    const { start, end } = trigger.speaker.span;
    mention.speakerSpan = { start, end };
  }
  if (trigger.via !== undefined) mention.via = trigger.via.speaker;
  return mention;
}

const bareWord = (word: string): string => (word.startsWith('ال') ? word.slice(2) : word);

/** `الوزير` alone is the minister whom the text named last before; any other phrase stays as it is. */
function resolveOffice(context: SpeechContext, speaker: Speaker): Speaker {
  const { speaker: phrase, span } = speaker;
  if (!phrase.startsWith('ال') || phrase.includes(' ') || speaker.anonymous) return speaker;
  const office = bareWord(phrase);
  let bearer: NameMention | undefined;
  for (const name of context.names) {
    if (name.start >= span.start) break;
    const [first = ''] = name.role?.text.split(' ', 1) ?? [];
    if (first !== '' && bareWord(first) === office) bearer = name;
  }
  return bearer === undefined ? speaker : { ...speaker, speaker: bearer.key };
}

/**
 * Finds what is reported as said: by a verb (قال فلان إن), a participle that goes on (مضيفا أن), a source (بحسب, وفقا ل, نقلا
 * عن) or a chain (نقلت رويترز عن مسؤول قوله, where the first link is `via`). A verb without a subject of its own
 * continues the speaker before it. Spans are of what is said, marks of quotation included, in text order of their
 * verbs. Never throws.
 * @param names the names of the same text, as `findNames` gives them
 */
export function findSpeech(
  doc: TokenizedText,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
): SpeechMention[] {
  const context = makeContext(doc, names);
  const out: SpeechMention[] = [];
  let last: Speaker | undefined;
  for (const sentence of sentences) {
    const triggers = triggersOf(context, sentence);
    for (const trigger of triggers) {
      if (trigger.speaker !== undefined) trigger.speaker = resolveOffice(context, trigger.speaker);
    }
    let from = sentence.firstToken;
    const opening = triggers[0];
    // انتقدت اللجنة التأخير، معتبرة أن: a participle goes on with the subject of its own sentence before any other's.
    if (opening?.kind === 'participle')
      last = mainSubject(context, opening.at, sentence.firstToken) ?? last;
    triggers.forEach((trigger, index) => {
      const next = triggers[index + 1];
      const limit = next === undefined || next.kind === 'source' ? sentence.endToken : next.at;
      const mention = toMention(context, trigger, from, limit, last);
      if (mention !== undefined) out.push(mention);
      if (trigger.speaker !== undefined && trigger.kind !== 'source') last = trigger.speaker;
      from = trigger.kind === 'source' ? from : trigger.at;
    });
  }
  return out;
}
