import { DENIERS, NEGATOR_EXCEPTIONS, NEGATORS, STATUS_PHRASES } from '../lexicon/status-markers';
import type {
  Clause,
  EventMention,
  EventStatus,
  Polarity,
  Sentence,
  SpeechMention,
  Token,
  TokenizedText,
} from '../types';
import { eventClassesAt } from './classes';

/** How many words before an event word a status phrase may stand. */
const STATUS_REACH = 6;
/** How many words a denial governs. */
const DENIAL_REACH = 14;

const PHRASES: readonly { readonly words: readonly string[]; readonly status: EventStatus }[] =
  Object.entries(STATUS_PHRASES).flatMap(([status, phrases]) =>
    phrases
      .split('|')
      .map((phrase) => ({ words: phrase.split(' '), status: status as EventStatus })),
  );
const BY_HEAD = new Map<string, (typeof PHRASES)[number][]>();
for (const phrase of PHRASES) {
  const head = phrase.words[0] ?? '';
  BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), phrase]);
}

function bare(token: Token): string {
  return token.norm.slice(token.conjunction.length);
}

function phraseAt(tokens: readonly Token[], i: number): EventStatus | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  for (const phrase of BY_HEAD.get(bare(token)) ?? BY_HEAD.get(token.stem) ?? []) {
    const fits = phrase.words.every((word, k) => {
      const there = tokens[i + k];
      if (there === undefined) return false;
      if (k === 0) return true;
      return bare(there) === word || (word === 'ب' && there.preposition === 'ب');
    });
    if (fits) return phrase.status;
  }
  return undefined;
}

/** Verb, verbal noun or participle, by the shape of the word. */
function formOf(token: Token): EventMention['form'] {
  const { stem } = token;
  if (token.future || /^[يت].{2,}/u.test(stem)) {
    if (!token.definite && token.preposition === '' && (token.future || stem.startsWith('ي')))
      return 'verb';
  }
  if (/^م.{3,}/u.test(stem)) return 'participle';
  if (token.definite || token.preposition !== '') return 'noun';
  if (/^ت.{1,3}ي.$/u.test(stem) || /ا.$/u.test(stem) || stem.endsWith('ه')) return 'noun';
  return 'verb';
}

function polarityAt(tokens: readonly Token[], i: number, from: number): Polarity {
  for (let k = i - 1; k >= Math.max(from, i - DENIAL_REACH); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.norm === '.') break;
    if (DENIERS.has(bare(token)) || DENIERS.has(token.lemma)) return 'denied';
    const reach = NEGATORS.get(bare(token)) ?? NEGATORS.get(token.stem);
    if (reach !== undefined && i - k <= reach) {
      const next = tokens[k + 1];
      if (next && NEGATOR_EXCEPTIONS.has(next.norm)) continue;
      return 'negated';
    }
  }
  return 'affirmed';
}

function statusAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  form: EventMention['form'],
): EventStatus {
  const token = tokens[i];
  if (token?.future) return 'planned';
  for (let k = i - 1; k >= Math.max(from, i - STATUS_REACH); k -= 1) {
    const status = phraseAt(tokens, k);
    if (status) return status;
  }
  if (form === 'verb') return token?.stem.startsWith('ي') ? 'under-way' : 'done';
  return 'unknown';
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
  _speech: readonly SpeechMention[],
): EventMention[] {
  const found: EventMention[] = [];
  clauses.forEach((clause, index) => {
    const sentence = sentences[clause.sentence];
    for (let i = clause.firstToken; i < clause.endToken; i += 1) {
      const token = doc.tokens[i];
      if (token?.kind !== 'word' || eventClassesAt(doc.tokens, i).length === 0) continue;
      const form = formOf(token);
      found.push({
        start: token.start,
        end: token.end,
        token: i,
        clause: index,
        lemma: token.lemma,
        family: token.family,
        form,
        polarity: polarityAt(doc.tokens, i, sentence?.firstToken ?? clause.firstToken),
        status: statusAt(doc.tokens, i, clause.firstToken, form),
      });
    }
  });
  return found;
}
