import { isSourceNoun } from './sources';
import { readSpeaker, type Speaker, type SpeechContext } from './speaker';
import { isAnonymousNoun, isStatementNoun, speechForm } from './verbs';

/** The first verb from token `from` on and before `index`, or -1. */
function firstVerb({ doc }: SpeechContext, index: number, from: number): number {
  for (let i = from; i < index; i += 1) if (doc.tokens[i]?.pos === 'verb') return i;
  return -1;
}

/**
 * The subject of the sentence's first verb where it is a name: استنكرت المنظمة … وقالت. Looks from token `from` to `index`.
 */
export function subjectBefore(
  context: SpeechContext,
  index: number,
  from: number,
): Speaker | undefined {
  const verb = firstVerb(context, index, from);
  if (verb < 0 || speechForm(context.doc.tokens[verb]?.norm ?? '') !== undefined) return undefined;
  const subject = readSpeaker(context, verb + 1, index);
  return subject?.speaker.includes(':') === true ? subject : undefined;
}

/** The subject of the first verb from token `from` on and before `index`: a name, a body or a definite noun (اللجنة). */
export function mainSubject(
  context: SpeechContext,
  index: number,
  from: number,
): Speaker | undefined {
  const verb = firstVerb(context, index, from);
  if (verb < 0) return undefined;
  const next = context.doc.tokens[verb + 1];
  const named = (context.nameAt[verb + 1] ?? -1) >= 0;
  if (next?.pos === 'verbal-noun' && !named) return undefined;
  const subject = readSpeaker(context, verb + 1, index);
  return named || next?.definite === true || subject?.speaker.includes(':') === true
    ? subject
    : undefined;
}

const RELATIVES = new Set(['الذي', 'التي', 'الذين']);

/** The name that stands right before token `index`, an apposition between commas left out. */
export function speakerBefore(
  context: SpeechContext,
  index: number,
  from: number,
): Speaker | undefined {
  const { tokens } = context.doc;
  let at = index - 1;
  if (tokens[at]?.norm === '،' || tokens[at]?.norm === ',') {
    // فلان، رئيس القسم، قال: back over the apposition to its first comma.
    let back = at - 1;
    while (
      back > from &&
      back > at - 12 &&
      tokens[back]?.norm !== '،' &&
      tokens[back]?.norm !== ','
    )
      back -= 1;
    if (tokens[back]?.norm !== '،' && tokens[back]?.norm !== ',') return undefined;
    at = back - 1;
  }
  // المدرب فلان الذي قال
  if (RELATIVES.has(tokens[at]?.norm ?? '')) at -= 1;
  if (at < from) return undefined;
  const name = context.names[context.nameAt[at] ?? -1];
  if (name === undefined || name.endToken !== at + 1) return undefined;
  return { speaker: name.key, span: name, anonymous: false, end: name.endToken };
}

/** Words of a clause that stands before its verb, at most. */
const BEFORE = 6;
const CONJUNCTION = /^[وف]ال/u;

/** A subject that opens its clause, with the token where it begins. */
export interface ClauseSubject {
  readonly speaker: Speaker;
  readonly first: number;
}

/**
 * A noun that opens the clause and stands right before its verb at token `index`: الشرطة قالت, فالجيش يقول, وزارة الطاقة
 * أعلنت. Looks back to token `from`; undefined where something else stands there.
 */
export function clauseSubject(
  context: SpeechContext,
  index: number,
  from: number,
): ClauseSubject | undefined {
  const { tokens } = context.doc;
  let first = index;
  while (first > from && index - first < BEFORE && tokens[first - 1]?.kind === 'word') first -= 1;
  const head = tokens[first];
  if (first === index || head === undefined || head.pos === 'verb') return undefined;
  if (first > from && tokens[first - 1]?.kind === 'word') return undefined;
  const clitic = CONJUNCTION.test(head.norm) ? head.norm.charAt(0) : '';
  const word = head.norm.slice(clitic.length);
  const stands =
    head.definite || isSourceNoun(word) || isStatementNoun(word) || isAnonymousNoun(word);
  if (!stands) return undefined;
  const speaker = readSpeaker(context, first, index, clitic);
  return speaker?.end === index ? { speaker, first } : undefined;
}
