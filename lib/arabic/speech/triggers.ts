import {
  ASIDES,
  CARRY_ON,
  NOUN_GOVERNORS,
  SPEECH_ALONE,
  SPEECH_OF_BODIES,
  SPEECH_ONLY_WITH_CONTENT,
  SPEECH_THAT_CLOSES,
} from '../lexicon/speech-verbs';
import { foldWord } from '../normalise';
import type { Sentence } from '../types';
import { memoOf } from '../word-memo';
import { findContent } from './content';
import { isPronounPhrase, isSource, isSourceNoun, sourceTrigger } from './sources';
import { isComplementiser, readSpeaker, type Speaker, type SpeechContext } from './speaker';
import { speechWord } from './speech-word';
import type { Trigger } from './trigger';
import { clauseSubject, mainSubject, speakerBefore, subjectBefore } from './subjects';
import { isIssuing, isStatementNoun, type SpeechForm } from './verbs';

const needsContent = new Set(SPEECH_ONLY_WITH_CONTENT.split(/\s+/u).map(foldWord));

const alone = new Set(SPEECH_ALONE.split(/\s+/u).map(foldWord));
const ofBodies = new Set(SPEECH_OF_BODIES.split(/\s+/u).map(foldWord));
const closing = new Set(SPEECH_THAT_CLOSES.split(/\s+/u).map(foldWord));
const asides = new Set(ASIDES.split(/\s+/u).map(foldWord));
const nounGovernors = new Set(NOUN_GOVERNORS.split(/\s+/u).map(foldWord));

const ABOUT = 'عن';
const carryOn = new Set(CARRY_ON.split(/\s+/u).map(foldWord));

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
  const behind = isPronounPhrase(tokens[index + 1]?.norm ?? '') ? index + 2 : index + 1;
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
  // حصيلة أعلنها الوزير: what is said stands before its verb, and so it does before one between commas: …، قالت الشرطة.
  const before = joined ? undefined : clauseSubject(context, index, from);
  const first = before?.first ?? index;
  const after = Math.max(subject?.end ?? 0, index + 1);
  if (subject !== undefined && !joined && isIssuing(tokens[index]?.norm ?? ''))
    return { at: index, after, lemma, kind: 'source', speaker: subject, via: undefined };
  const speaker =
    subject ?? before?.speaker ?? subjectElsewhere(context, index, behind, from, joined);
  const closes =
    speaker !== undefined && !joined && (subject !== undefined || before !== undefined);
  if (closes && closesSentence(context, lemma, first, after, limit))
    return { at: first, after, lemma, kind: 'source', speaker, via: undefined };
  return { at: index, after, lemma, kind: 'verb', speaker, via: undefined };
}

/** The subject of a verb of speech that stands neither behind it nor at the head of its own clause. */
function subjectElsewhere(
  context: SpeechContext,
  index: number,
  behind: number,
  from: number,
  joined: boolean,
): Speaker | undefined {
  // أصدر الناطق بيانا قال فيه إن: the paper stands right before the verb, and whoever issued it speaks.
  if (behind > index + 1 && context.doc.tokens[index + 1]?.norm.startsWith('في')) {
    const issuer = mainSubject(context, index, from);
    if (issuer !== undefined) return issuer;
  }
  // استنكرت المنظمة تصريحات فلان وقالت: the name before و is another clause's object.
  return joined ? subjectBefore(context, index, from) : speakerBefore(context, index, from);
}

const PAUSES = new Set(['،', ',', '»', '"', '”', '-', '–']);
/** Tokens that may stand behind a speaker that closes the sentence: قالت الشرطة مساء يوم الخميس. */
const CLOSING = 8;

/** Is what is said already told where a verb of saying stands behind a comma, and nothing that opens it follows? */
function closesSentence(
  context: SpeechContext,
  lemma: string,
  first: number,
  after: number,
  limit: number,
): boolean {
  if (!closing.has(lemma) || !PAUSES.has(context.doc.tokens[first - 1]?.norm ?? '')) return false;
  return limit - after <= CLOSING && !findContent(context, after, limit).announced;
}

/** أكد بدء الدراسة: a verbal noun behind the verb is what is said, not who says it, unless it stands for a body. */
function isDeed({ doc, nameAt }: SpeechContext, index: number): boolean {
  const token = doc.tokens[index];
  if (token?.pos !== 'verbal-noun' || (nameAt[index] ?? -1) >= 0) return false;
  return !isSourceNoun(token.norm) && !isStatementNoun(token.norm);
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

const ALEF_MAKSURA = 0x649;
/** What claims (يدعي) and is called (يدعى) are once folded. */
const CALLED: ReadonlySet<string> = new Set(['يدعي', 'تدعي'].map(foldWord));

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
  if (bare === 'تبين') return isComplementiser(next) || isPronounPhrase(next);
  // رأي الوزراء: an opinion, spelled like رأى once folded.
  if (bare === 'راي') return token.pos !== 'verb' && isYa(doc.text, token.end - 1);
  // طفل يدعى سامي: is called, as long as no 'that' follows what some spell like it.
  if (CALLED.has(bare) && doc.text.charCodeAt(token.end - 1) === ALEF_MAKSURA)
    return !isComplementiser(next);
  // 'يذكر أن' at the head of a sentence is the editor's own.
  const before = doc.tokens[index - 1];
  return bare === 'يذكر' && isComplementiser(next) && before?.kind !== 'word';
}

/** Where speech begins in a sentence, in text order. */
export function triggersOf(context: SpeechContext, sentence: Sentence): Trigger[] {
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
    if (!isSpeech(context, trigger, i, limit)) continue;
    out.push(trigger);
    i = Math.max(i, trigger.after - 1);
  }
  return out;
}

/** Tokens of an aside between a speaker and what is said: في بيان أصدرته أمس, خلال مؤتمر صحفي عقده اليوم في الرباط. */
const ASIDE = 12;

/** Does a verb, or a participle, at token `index` tell what somebody says? */
function isSpeech(context: SpeechContext, trigger: Trigger, index: number, limit: number): boolean {
  const { kind, lemma, speaker, after } = trigger;
  if (kind === 'source') return true;
  const content = findContent(context, after, limit);
  const weak = needsContent.has(lemma);
  const gap = content.first - after;
  const named = speaker !== undefined && (speaker.anonymous || speaker.speaker.includes(':'));
  // وأضاف في تصريحه للصحيفة: he who spoke before goes on.
  const goesOn = lemma === 'اضاف' && speaker === undefined;
  const aside = asides.has(context.doc.tokens[after]?.norm ?? '');
  const reach = alone.has(lemma) && aside ? ASIDE : named || goesOn ? 8 : 1;
  const near =
    content.announced &&
    (kind === 'verb' ? !weak || gap <= reach : content.first - index <= (aside ? ASIDE : 4));
  if (near) return true;
  if (kind !== 'verb' || speaker === undefined || weak || isDeed(context, index + 1)) return false;
  return !ofBodies.has(lemma) || isSource(context, speaker, index + 1, '');
}
