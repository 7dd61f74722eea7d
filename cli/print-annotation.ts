import type {
  Annotation,
  Clause,
  DateMention,
  EventMention,
  NameMention,
  NumberMention,
  Sentence,
  Span,
  SpeechMention,
  Token,
} from '../lib/arabic/types';
import { isolate, paint } from './terminal';

/** Width of the column that says what a line is. */
const KIND_WIDTH = 13;

const within = (span: Span, whole: Span): boolean =>
  span.start >= whole.start && span.start < whole.end;

/** One annotation: what it is, the words it was read from, and how they were read. */
function line(depth: number, kind: string, words: string, reading: string): string {
  const indent = '  '.repeat(depth);
  return `${indent}${paint('cyan', kind.padEnd(KIND_WIDTH))} ${isolate(words)}${reading ? `  ${reading}` : ''}\n`;
}

function readingOfNumber(number: NumberMention): string {
  const bounds = number.min !== undefined ? `${number.min} to ${number.max ?? '?'}` : '';
  const converted =
    number.baseValue === undefined || number.baseValue === number.value
      ? ''
      : `(${number.baseValue} ${number.baseUnit ?? ''})`;
  return [
    number.approx,
    number.score?.join(' : ') ?? (bounds || String(number.value)),
    number.kind === 'percent' ? '%' : (number.unit ?? number.money),
    converted,
    number.kind === 'ordinal' ? 'ordinal' : '',
    number.counted && `of ${isolate(number.counted.lemma)}`,
    number.grammar && `by grammar: ${number.grammar}`,
    number.label ? 'a label' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function readingOfDate(date: DateMention): string {
  const { from, to, precision, certainty, parts } = date;
  const days =
    from === null || to === null ? 'can’t be known' : from === to ? from : `${from} to ${to}`;
  return [
    days,
    parts.time,
    `(${precision}, ${certainty}${parts.calendar === 'hijri' ? ', hijri' : ''})`,
  ]
    .filter(Boolean)
    .join(' ');
}

const readingOfName = (name: NameMention): string =>
  `${isolate(name.key)}${name.role ? `, as ${isolate(name.role.text)}` : ''}`;

function readingOfSpeech(speech: SpeechMention): string {
  const who = speech.speaker || 'nobody named';
  return [
    `by ${isolate(who)}`,
    `(${isolate(speech.verb)}, ${speech.direct ? 'direct' : 'reported'}${speech.anonymous ? ', anonymous' : ''})`,
    speech.via === undefined ? '' : `through ${isolate(speech.via)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const readingOfEvent = (event: EventMention): string =>
  `${event.form} of ${isolate(event.family)}: ${event.polarity}, ${event.status}`;

/** A word with its clitics set apart: و+ب+ال+سيارة+ها. */
function split(token: Token): string {
  const article = token.definite ? 'ال' : '';
  return [
    token.conjunction,
    token.preposition,
    token.future ? 'س' : '',
    article,
    token.stem,
    token.enclitic,
  ]
    .filter(Boolean)
    .join('+');
}

function printWords(annotation: Annotation, clause: Clause): string {
  return annotation.tokens
    .slice(clause.firstToken, clause.endToken)
    .filter((token) => token.kind === 'word')
    .map((token) =>
      line(
        2,
        token.pos ?? 'word',
        split(token),
        `lemma ${isolate(token.lemma)}, family ${isolate(token.family)}`,
      ),
    )
    .join('');
}

/** What was read in one clause, in the order of the text. */
function printClause(annotation: Annotation, clause: Clause, words: boolean): string {
  const { text } = annotation;
  const slice = (span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const found = [
    ...annotation.names.map((name) => ({ at: name, kind: name.kind, as: readingOfName(name) })),
    ...annotation.numbers.map((n) => ({ at: n, kind: 'number', as: readingOfNumber(n) })),
    ...annotation.dates.map((date) => ({ at: date, kind: 'date', as: readingOfDate(date) })),
    ...annotation.speech.map((s) => ({ at: s, kind: 'speech', as: readingOfSpeech(s) })),
    ...annotation.events.map((event) => ({ at: event, kind: 'event', as: readingOfEvent(event) })),
  ]
    .filter(({ at }) => within(at, clause))
    .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const head = line(1, `[${clause.connector}]`, slice(clause), '');
  const body = found.map(({ at, kind, as }) => line(2, kind, slice(at), as)).join('');
  return `${head}${body}${words ? printWords(annotation, clause) : ''}`;
}

function printSentence(
  annotation: Annotation,
  sentence: Sentence,
  number: number,
  words: boolean,
): string {
  const clauses = annotation.clauses.slice(sentence.firstClause, sentence.endClause);
  return `${paint('bold', `sentence ${number}`)}\n${clauses.map((c) => printClause(annotation, c, words)).join('')}`;
}

/**
 * An annotation for reading in a terminal: sentence by sentence, clause by clause, what was read from which words and
 * as what. With `words`, each word is shown with its clitics set apart, its lemma and its family.
 */
export function printAnnotation(annotation: Annotation, words = false): string {
  return annotation.sentences.map((s, i) => printSentence(annotation, s, i + 1, words)).join('');
}
