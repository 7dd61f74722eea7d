/**
 * Controls that change how text looks without being text: bidi marks, embeddings and isolates, zero-width joiners and
 * spaces, soft hyphens, byte-order marks, C0 and C1 controls but tab and line ends.
 * ZWNJ (U+200C) is among them: Arabic needs none, and a quote must match whether a page has it or not.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** One line of plain text: invisible controls out, white space to single blanks, trimmed, cut to `max` UTF-16 units. */
export function cleanLine(text: string, max = 2_000): string {
  // Cutting first keeps a hostile megabyte from being scanned in full.
  const cut = text.length > max * 4 ? text.slice(0, max * 4) : text;
  return clip(cut.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim(), max);
}

/** Cuts to `max` UTF-16 units without parting a surrogate pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** How many words: runs of letters or digits of any script. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) count += 1;
  return count;
}

/** A key that is equal for lines a reader would call the same: letters and digits only, Arabic marks and tatweel out. */
export function lineKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/ـ/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}
