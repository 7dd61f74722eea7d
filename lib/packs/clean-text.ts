const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
// C0 and C1 controls but tab and line feed, the byte order mark, and lone interlinear or object marks.
const OTHER_CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFF9-\uFFFC]/g;
const LINE_ENDS = /\r\n?|\u2028|\u2029/g;
const LONE_SURROGATES = /\p{Cs}/gu;
// One pass tells of nearly every text that there is nothing to do: packs are megabytes of clean text.
const ANY =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFF9-\uFFFC]/;

/**
 * Text from outside, made safe to store and to show: bidirectional and other control characters taken
 * out, line ends made '\n', lone surrogates replaced. Letters, marks and zero-width (non-)joiners stay.
 */
export function cleanText(raw: string): string {
  if (!ANY.test(raw)) return raw;
  return raw
    .replace(LINE_ENDS, '\n')
    .replace(BIDI_CONTROLS, '')
    .replace(OTHER_CONTROLS, '')
    .replace(LONE_SURROGATES, '\uFFFD');
}

/** `cleanText` for a text of one line: every run of white space becomes one space. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/\s+/g, ' ').trim();
}

/** `cleanText` for a body: paragraphs parted by one '\n', none of them blank. */
export function cleanBody(raw: string): string {
  return cleanText(raw)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
