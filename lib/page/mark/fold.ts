/**
 * Text folded for finding, with the way back: `offsets[i]` is where unit `i` of `text` stands in the source, and one
 * more entry gives the end. What is left out: white space, invisible controls, Arabic marks and tatweel; letter
 * variants and typographic quotes are made one.
 */
export interface Folded {
  readonly text: string;
  readonly offsets: Uint32Array;
}

const VARIANTS: ReadonlyMap<string, string> = new Map([
  ...[...'أإآٱ'].map((char) => [char, 'ا'] as const),
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ...[...'“”„«»‟'].map((char) => [char, '"'] as const),
  ...[...'‘’‚‛'].map((char) => [char, "'"] as const),
  ...[...'–—−‐‑'].map((char) => [char, '-'] as const),
  ['٫', '.'],
  ['…', '.'],
]);

function leftOut(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    (code >= 0x610 && code <= 0x61c) ||
    code === 0x640 ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0x6d6 && code <= 0x6ed) ||
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

/** How many units a call of String.fromCharCode is given. */
const CHUNK = 8_192;

function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  }
  return pieces.join('');
}

function foldedUnit(code: number, char: string): number {
  // Digits: Arabic-Indic and Persian ones as ASCII.
  if (code >= 0x660 && code <= 0x669) return code - 0x660 + 0x30;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0 + 0x30;
  return (VARIANTS.get(char) ?? char.toLowerCase()).charCodeAt(0);
}

/** Folds a text for finding. Offsets count UTF-16 units of `source`. */
export function fold(source: string): Folded {
  const offsets = new Uint32Array(source.length + 1);
  // Not put together unit by unit: a page's text of three million would keep the collector busy for seconds.
  const units = new Uint16Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (leftOut(code)) continue;
    units[length] = foldedUnit(code, source.charAt(at));
    offsets[length] = at;
    length += 1;
  }
  offsets[length] = source.length;
  return { text: textOf(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
}
