import { PRONOUN_PHRASES, SOURCE_NOUNS } from '../lexicon/speech-verbs';
import { foldWord } from '../normalise';
import { roleOf } from '../names/role-words';
import { firstWord, readSpeaker, type Speaker, type SpeechContext } from './speaker';
import type { SourcePhrase } from './speech-word';
import type { Trigger } from './trigger';
import { isAnonymousNoun, isIssuing, isStatementNoun, speechForm } from './verbs';

const pronounPhrases = new Set(PRONOUN_PHRASES.split(/\s+/u).map(foldWord));
const sourceNouns = new Set(SOURCE_NOUNS.split(/\s+/u).map(foldWord));
/** ما written together with the preposition: a verb of speech follows. */
const JOINED_MA = new Set(['حسبما', 'وفقما', 'مثلما']);
/** Words behind which a verb of speech names a source, without ما: كما أفادت الشرطة. */
const AS = new Set(['كما']);
/** Lemmas of sources that lay down rules as often as they tell. */
const RULES = new Set(['وفق', 'بحسب', 'طبقا', 'ذمة', 'استنادا']);
/** Verbs that say where something is written: وفق ما جاء في بيان, حسبما ورد في الصحف. */
const WRITTEN = new Set(['جاء', 'جاءت', 'ورد', 'وردت']);
const ABOUT = 'عن';
const IN = 'في';

/** Is a noun one of those who speak: a body, a paper, people? `word` is folded, without clitics. */
export function isSourceNoun(word: string): boolean {
  return sourceNouns.has(word);
}

/** Is a folded word a preposition with its pronoun (به, له, فيه) that may stand between a verb of speech and who speaks? */
export function isPronounPhrase(word: string): boolean {
  return pronounPhrases.has(word);
}

/** A body, a person, a paper or a witness, and no rule or measure: وفق القانون, حسب الحاجة. */
export function isSource(
  context: SpeechContext,
  speaker: Speaker,
  first: number,
  clitic: string,
): boolean {
  if (speaker.anonymous || speaker.speaker.includes(':')) return true;
  const token = context.doc.tokens[first];
  if (token === undefined || token.kind !== 'word') return true;
  const word = firstWord(token.norm, clitic);
  return (
    isSourceNoun(word) ||
    isAnonymousNoun(word) ||
    isStatementNoun(word) ||
    roleOf(word) !== undefined
  );
}

/** Whoever issued a paper that is named as the source: بيان أصدرته الشرطة, حصيلة أعلنها الوزير, بيان صادر عن النيابة. */
function issuerOf(context: SpeechContext, paper: Speaker, limit: number): Speaker | undefined {
  const { tokens } = context.doc;
  const word = tokens[paper.end]?.norm ?? '';
  if (isIssuing(word)) return readSpeaker(context, paper.end + 1, limit);
  const from = word.startsWith('صادر') && tokens[paper.end + 1]?.norm === ABOUT;
  return from ? readSpeaker(context, paper.end + 2, limit) : undefined;
}

/**
 * The source that one of the phrases names which may begin at token `index`: بحسب رويترز, وفق ما أعلنته الشرطة, حسبما نقلت
 * الصحيفة عن مسؤول, كما أفاد الوزير. Undefined where none does, or where it lays down a rule.
 */
export function sourceTrigger(
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
    const as = AS.has(words[0] ?? '');
    const joined = as || JOINED_MA.has(words[0] ?? '');
    const ma = tokens[next]?.norm;
    let verb: string | undefined;
    if (joined || ma === 'ما' || ma === 'لما') {
      if (!joined) next += 1;
      const norm = tokens[next]?.norm ?? '';
      verb = WRITTEN.has(norm) ? norm : speechForm(norm)?.lemma;
      if (verb === undefined) return undefined;
      next += 1;
      if (verb === norm && WRITTEN.has(verb) && tokens[next]?.norm === IN) next += 1;
      else if (isPronounPhrase(tokens[next]?.norm ?? '')) next += 1;
      lead = '';
    }
    let speaker = readSpeaker(context, next, limit, lead);
    if (speaker === undefined) return undefined;
    // كما أكد الوزير أن, كما أعلن تقديم: 'also', and what is said follows.
    if (as && (index === 0 || tokens[speaker.end]?.kind === 'word')) return undefined;
    const told = next > index + words.length;
    if (RULES.has(lemma) && !told && !isSource(context, speaker, next, clitic)) return undefined;
    let via: Speaker | undefined;
    const chained = verb === 'نقل' && tokens[speaker.end]?.norm === ABOUT;
    const origin = chained
      ? readSpeaker(context, speaker.end + 1, limit)
      : issuerOf(context, speaker, limit);
    if (origin !== undefined) [via, speaker] = [speaker, origin];
    return { at: index, after: speaker.end, lemma, kind: 'source', speaker, via };
  }
  return undefined;
}
