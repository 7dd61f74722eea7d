import type { Mutable } from '../mutable';
import type { NameMention, Sentence, SpeechMention, TokenizedText } from '../types';
import { contentSpan, findContent } from './content';
import { makeContext, type Speaker, type SpeechContext } from './speaker';
import { mainSubject } from './subjects';
import type { Trigger } from './trigger';
import { triggersOf } from './triggers';

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
