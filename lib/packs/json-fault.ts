import { cleanLine } from './clean-text';
import { jsonError, placeOf, type JsonError } from './json-scan';
import type { JsonSlip, PackProblem, Rejection } from './types';

/** Units shown on either side of the place where a text stops being JSON. */
const AROUND = 16;

const CLOSER = /[\]}]/;
const LETTER = /[\p{L}\p{N}_]/u;
/** Quotation marks that word processors put in the place of '"'. */
const OTHER_QUOTES = /[“”„‟«»‘’'`]/;
const OTHER_COMMAS = /[،؛;]/;
/** A value may begin with it: what is missing is the comma before. */
const BEGINS_VALUE = /["{[]/;

/** The last character before `at` that is no white space, and where it stands. */
function before(text: string, at: number): { readonly char: string; readonly at: number } {
  let last = at - 1;
  while (last >= 0 && /\s/.test(text.charAt(last))) last--;
  return { char: text.charAt(last), at: last };
}

/** What whoever wrote this by hand most likely did, and where; null where that can't be told. */
function slipAt(text: string, { at, want }: JsonError): { slip: JsonSlip; at: number } | null {
  const char = text.charAt(at);
  const last = before(text, at);
  const slip = (name: JsonSlip, place = at) => ({ slip: name, at: place });
  if (char === '') return slip('cut-short');
  if (char === '\\') return slip('backslash');
  if (want === 'text') return slip('line-break');
  if (char === ',') return slip('comma-extra');
  if (CLOSER.test(char) && last.char === ',') return slip('comma-extra', last.at);
  if (/^(?:\/[/*]|#)/.test(text.slice(at, at + 2))) return slip('comment');
  if (OTHER_COMMAS.test(char)) return slip('comma-kind');
  const behindText = last.char === '"' && want !== 'value';
  if (behindText && want !== 'end' && (LETTER.test(char) || (char === '"' && last.at === at - 1)))
    return slip('inner-quote');
  if (want === 'after' && BEGINS_VALUE.test(char)) return slip('comma-missing');
  if (want === 'end') return slip('more');
  if (OTHER_QUOTES.test(char) || (want === 'key' && LETTER.test(char))) return slip('quotes');
  return null;
}

/** The text around a place, on its line, for somebody who looks for it. */
function stretchAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - AROUND);
  const end = text.indexOf('\n', at);
  return cleanLine(text.slice(from, Math.min(end < 0 ? text.length : end, at + AROUND)));
}

/** Was this text meant as JSON? What a pack is begins with a bracket, or with a comment that JSON does not have. */
const meantAsJson = (text: string): boolean => /^\s*(?:[[{]|\/[/*])/.test(text);

/** What is wrong with a file whose text is no JSON: place, what stands there, and what was done by mistake if that shows. */
export function jsonProblem(text: string): PackProblem {
  const error = jsonError(text);
  // UTF-16 without its mark: half of each letter is 0.
  if (text.slice(0, 2).includes('\0')) return { code: 'encoding' };
  if (!meantAsJson(text) || !error) return { code: 'no-json' };
  const slip = slipAt(text, error);
  const at = slip?.at ?? error.at;
  const found = slip?.slip === 'cut-short' ? '' : stretchAt(text, at);
  return {
    code: 'not-json',
    ...placeOf(text, at),
    ...(slip && { slip: slip.slip }),
    ...(found !== '' && { found }),
  };
}

/** The same for a line of NDJSON. One that ends too early has its article on several lines, which is told of all. */
export function rowProblem(line: string): Pick<Rejection, 'code' | 'slip' | 'found'> {
  const error = meantAsJson(line) ? jsonError(line) : null;
  const slip = error && slipAt(line, error);
  if (!slip || slip.slip === 'cut-short') return { code: 'row-not-json' };
  return { code: 'row-not-json', slip: slip.slip, found: stretchAt(line, slip.at) };
}
