import { findDates } from './dates';
import { findEvents } from './events';
import { scheduled } from './events/scheduled';
import { dateWords } from './dates/words';
import { findNames } from './names';
import { findNumbers } from './numbers';
import { splitSentences } from './sentences';
import { findSpeech } from './speech';
import { tokenise } from './tokenise';
import type { AnnotateOptions, Annotation, DateMention, NameMention, Token } from './types';

/** Raised whenever a reader changes what it finds: stored annotations of another version are made again. */
export const ENGINE_VERSION = 19;

const OPENERS: ReadonlySet<string> = new Set(['«', '"', '“', '‹']);
const CLOSERS: ReadonlySet<string> = new Set(['»', '"', '”', '›']);

/** A day's word that stands alone between marks of quotation is a paper or a programme: صحيفة «الغد», برنامج "اليوم". */
function isTitle(tokens: readonly Token[], { firstToken, endToken, parts }: DateMention): boolean {
  if (endToken - firstToken !== 1 || Object.keys(parts).length > 0) return false;
  const [before, after] = [tokens[firstToken - 1], tokens[endToken]];
  return OPENERS.has(before?.norm ?? '') && CLOSERS.has(after?.norm ?? '');
}

const tellsPartOfDay = (token: Token | undefined): boolean =>
  dateWords().exact(token?.norm ?? '')?.dayPart !== undefined;

/** The names that are more than words of a date: صباح اليوم الخميس is no Mr Sabah. */
function outsideDates(
  tokens: readonly Token[],
  names: readonly NameMention[],
  dates: readonly DateMention[],
): readonly NameMention[] {
  const inside = ({ kind, firstToken, endToken }: NameMention): boolean =>
    kind === 'person' &&
    dates.some(
      (date) =>
        firstToken < date.endToken &&
        date.firstToken < endToken &&
        (date.firstToken <= firstToken || tellsPartOfDay(tokens[firstToken])),
    );
  return names.some(inside) ? names.filter((name) => !inside(name)) : names;
}

/** The dates that are no part of a name: «المصري اليوم», حركة 20 فبراير, صحيفة «الغد». */
function outsideNames(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  names: readonly NameMention[],
): DateMention[] {
  return dates.filter(
    (date) =>
      !isTitle(tokens, date) &&
      !names.some(
        ({ kind, firstToken, endToken }) =>
          kind === 'organisation' && firstToken <= date.firstToken && date.endToken <= endToken,
      ),
  );
}

/**
 * Reads one text: tokens, sentences and clauses, numbers, dates, names, speech and events. All spans are UTF-16
 * offsets into `text` as given. Never throws, whatever the string.
 */
export function annotate(text: string, options: AnnotateOptions = {}): Annotation {
  const doc = tokenise(text);
  const { sentences, clauses } = splitSentences(doc);
  const numbers = findNumbers(doc);
  const read = findDates(doc, numbers, options.published ?? null);
  const named = findNames(
    doc,
    options.knownNames === undefined ? {} : { known: options.knownNames },
  );
  const names = outsideDates(doc.tokens, named, read);
  const dates = outsideNames(doc.tokens, read, names);
  const speech = findSpeech(doc, sentences, names);
  const found = findEvents(doc, sentences, clauses, numbers);
  const events = scheduled(found, doc.tokens, clauses, dates, options.published ?? null);
  return { text, tokens: doc.tokens, sentences, clauses, numbers, dates, names, speech, events };
}
