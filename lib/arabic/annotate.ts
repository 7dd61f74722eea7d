import { findDates } from './dates';
import { findEvents } from './events';
import { findNames } from './names';
import { findNumbers } from './numbers';
import { splitSentences } from './sentences';
import { findSpeech } from './speech';
import { tokenise } from './tokenise';
import type { AnnotateOptions, Annotation, DateMention, NameMention } from './types';

/** Raised whenever a reader changes what it finds: stored annotations of another version are made again. */
export const ENGINE_VERSION = 3;

/** A date inside the name of a body is a part of that name: «المصري اليوم», حركة 20 فبراير. */
function outsideBodies(
  dates: readonly DateMention[],
  names: readonly NameMention[],
): DateMention[] {
  return dates.filter(
    (date) =>
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
  const names = findNames(
    doc,
    options.knownNames === undefined ? {} : { known: options.knownNames },
  );
  const dates = outsideBodies(read, names);
  const speech = findSpeech(doc, sentences, names);
  const events = findEvents(doc, sentences, clauses, speech);
  return { text, tokens: doc.tokens, sentences, clauses, numbers, dates, names, speech, events };
}
