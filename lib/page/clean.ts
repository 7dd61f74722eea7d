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

/** Longest name of an outlet, an author or a section. */
const MAX_NAME = 100;

/** A cleaned name; null for what is none: nothing, too much, an address, markup. */
export function cleanName(text: string | null): string | null {
  const line = cleanLine(text ?? '', MAX_NAME * 2);
  if (line === '' || line.length > MAX_NAME || /^(?:https?:|www\.|@)|[<>{}]/i.test(line))
    return null;
  return line;
}

/** Without what is no letter or digit at both ends: the bars and quotation marks around a name in a title. */
export function withoutOrnaments(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
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

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

/** Character references of HTML that were left in plain text ('&quot;', '&#8220;', also escaped twice); unknown ones stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&amp;(?=#?[a-z0-9]{2,8};)/gi, '&')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
      return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : ' ';
    });
}

/** Longer texts of elements are no headlines. */
const MAX_HEADLINE = 1_000;

/** The key of an element's text as a headline; '' where it is none. */
export function headlineKey(element: Element): string {
  const text = element.textContent ?? '';
  return text.length > MAX_HEADLINE ? '' : lineKey(text);
}
