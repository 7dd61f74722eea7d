import { NOUN_GOVERNORS, SPEECH_ONLY_WITH_CONTENT } from '../lexicon/speech-verbs';
import { foldWord } from '../normalise';
import type { NameMention, Sentence, SpeechMention, TokenizedText } from '../types';
import { memoOf } from '../word-memo';
import { contentSpan, findContent } from './content';
import {
  makeContext,
  readSpeaker,
  speakerBefore,
  type Speaker,
  type SpeechContext,
} from './speaker';
import { type SourcePhrase, speechWord } from './speech-word';
import { speechForm } from './verbs';

const needsContent = new Set(SPEECH_ONLY_WITH_CONTENT.split(/\s+/u).map(foldWord));

const nounGovernors = new Set(NOUN_GOVERNORS.split(/\s+/u).map(foldWord));

/** A place where speech begins, with what was read of its speaker. */
interface Trigger {
  readonly at: number;
  /** Token from which the words said are looked for. */
  readonly after: number;
  readonly lemma: string;
  readonly kind: 'verb' | 'participle' | 'source';
  readonly speaker: Speaker | undefined;
  readonly via: Speaker | undefined;
}

const ABOUT = 'عن';
/** Pronouns between the verb and its subject: بحسب ما صرح به الوزير. */
const RETURNING = new Set(['به', 'بها', 'عنه', 'عنها', 'اليه', 'اليها']);

function verbTrigger(
  context: SpeechContext,
  index: number,
  lemma: string,
  from: number,
  limit: number,
): Trigger {
  const subject = readSpeaker(context, index + 1, limit);
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
  const speaker = subject ?? speakerBefore(context, index, from);
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
    // بحسب ما قاله فلان, وفق ما نقلته الوكالة.
    if (tokens[next]?.norm === 'ما' || tokens[next]?.norm === 'لما') {
      const verb = speechForm(tokens[next + 1]?.norm ?? '');
      if (verb === undefined) return undefined;
      next += 2;
      if (RETURNING.has(tokens[next]?.norm ?? '')) next += 1;
      lead = '';
    }
    const speaker = readSpeaker(context, next, limit, lead);
    if (speaker === undefined) return undefined;
    return { at: index, after: speaker.end, lemma, kind: 'source', speaker, via: undefined };
  }
  return undefined;
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
    if (form === undefined || (form.skip === 0 && nounGovernors.has(tokens[i - 1]?.norm ?? '')))
      continue;
    const trigger =
      form.form === 'verb'
        ? verbTrigger(context, i, form.lemma, sentence.firstToken, limit)
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
    const near =
      content.announced &&
      (trigger.kind === 'verb' ? !weak || gap <= (named ? 8 : 1) : content.first - i <= 4);
    const spoken = trigger.kind === 'verb' && trigger.speaker !== undefined && !weak;
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
  const mention = {
    start: span.start,
    end: span.end,
    speaker: speaker?.speaker ?? '',
    verb: trigger.lemma,
    direct,
    anonymous: speaker?.anonymous ?? false,
  };
  return {
    ...mention,
    ...(trigger.speaker === undefined
      ? {}
      : { speakerSpan: { start: trigger.speaker.span.start, end: trigger.speaker.span.end } }),
    ...(trigger.via === undefined ? {} : { via: trigger.via.speaker }),
  };
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
    const triggers = triggersOf(context, sentence).map((trigger) =>
      trigger.speaker === undefined
        ? trigger
        : { ...trigger, speaker: resolveOffice(context, trigger.speaker) },
    );
    let from = sentence.firstToken;
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
