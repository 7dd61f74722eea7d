/**
 * Character classes and folds of Arabic script, as lookup tables: one array read per code unit.
 * Sources: Unicode 15 code charts for the Arabic, Arabic Supplement, Extended-A and Presentation Forms blocks.
 */

/** Class of a code unit, as the tokeniser sees it. */
export enum CharClass {
  /** Anything not named below: emoji, other scripts. */
  Other = 0,
  Space = 1,
  Newline = 2,
  ArabicLetter = 3,
  /** Tashkeel, tatweel, Quranic marks: belongs to the letter before it. */
  ArabicMark = 4,
  Digit = 5,
  Latin = 6,
  Punctuation = 7,
  /** Zero-width and bidirectional controls. */
  Control = 8,
}

const TATWEEL = 0x640;
const SPACE = 0x20;

/** Shift of the class in an entry of `CHARACTERS`. */
export const CLASS_SHIFT = 16;
/** The rest of an entry: the code unit that the letter folds to, or one of the three below. */
export const FOLD_MASK = 0xffff;
/** The letter stands for itself. */
export const FOLDS_NOT = 0;
/** The letter is dropped. */
const FOLDS_AWAY = 1;
/** `foldOf` must be asked: several letters, or a letter whose fold is looked up when it is first met. */
export const FOLDS_OTHERWISE = 2;

/** By code unit: class (from `CLASS_SHIFT` on) and fold, so that who reads letter by letter reads memory once. */
export const CHARACTERS = new Uint32Array(0x10000);

function fill(from: number, to: number, kind: CharClass): void {
  let fold = FOLDS_NOT;
  if (kind === CharClass.Control || kind === CharClass.ArabicMark) fold = FOLDS_AWAY;
  else if (kind === CharClass.Space && from !== SPACE) fold = SPACE;
  else if (kind === CharClass.Latin) fold = FOLDS_OTHERWISE;
  CHARACTERS.fill((kind << CLASS_SHIFT) | fold, from, to + 1);
}

function setFold(code: number, fold: number): void {
  CHARACTERS[code] = (((CHARACTERS[code] ?? 0) >>> CLASS_SHIFT) << CLASS_SHIFT) | fold;
}

function buildClasses(): void {
  fill(0x20, 0x20, CharClass.Space);
  for (const code of [0x09, 0x0b, 0x0c, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) {
    fill(code, code, CharClass.Space);
  }
  fill(0x2000, 0x200a, CharClass.Space);
  for (const code of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) fill(code, code, CharClass.Newline);
  fill(0x30, 0x39, CharClass.Digit);
  fill(0x660, 0x669, CharClass.Digit);
  fill(0x6f0, 0x6f9, CharClass.Digit);
  fill(0x41, 0x5a, CharClass.Latin);
  fill(0x61, 0x7a, CharClass.Latin);
  fill(0xc0, 0x24f, CharClass.Latin);
  fill(0xd7, 0xd7, CharClass.Other);
  fill(0xf7, 0xf7, CharClass.Other);
  fill(0x1e00, 0x1eff, CharClass.Latin);
  fill(0x300, 0x36f, CharClass.Latin);
  fill(0x620, 0x64a, CharClass.ArabicLetter);
  fill(0x66e, 0x66f, CharClass.ArabicLetter);
  fill(0x671, 0x6d3, CharClass.ArabicLetter);
  fill(0x6d5, 0x6d5, CharClass.ArabicLetter);
  fill(0x6ee, 0x6ef, CharClass.ArabicLetter);
  fill(0x6fa, 0x6ff, CharClass.ArabicLetter);
  fill(0x750, 0x77f, CharClass.ArabicLetter);
  fill(0x870, 0x88e, CharClass.ArabicLetter);
  fill(0x8a0, 0x8c9, CharClass.ArabicLetter);
  fill(0xfb50, 0xfbb1, CharClass.ArabicLetter);
  fill(0xfbd3, 0xfd3d, CharClass.ArabicLetter);
  fill(0xfd50, 0xfdfb, CharClass.ArabicLetter);
  fill(0xfe70, 0xfe7f, CharClass.ArabicMark);
  fill(0xfe80, 0xfefc, CharClass.ArabicLetter);
  fill(TATWEEL, TATWEEL, CharClass.ArabicMark);
  fill(0x610, 0x61a, CharClass.ArabicMark);
  fill(0x64b, 0x65f, CharClass.ArabicMark);
  fill(0x670, 0x670, CharClass.ArabicMark);
  fill(0x6d6, 0x6dc, CharClass.ArabicMark);
  fill(0x6df, 0x6e8, CharClass.ArabicMark);
  fill(0x6ea, 0x6ed, CharClass.ArabicMark);
  fill(0x8ca, 0x8ff, CharClass.ArabicMark);
  for (const ch of '.,;:!?"\'()[]{}/\\-،؛؟«»“”„‟‘’‚‛‹›…–—―‐‑‒·٭۔﴾﴿') {
    fill(ch.charCodeAt(0), ch.charCodeAt(0), CharClass.Punctuation);
  }
  fill(0x00, 0x08, CharClass.Control);
  fill(0x0e, 0x1f, CharClass.Control);
  fill(0x7f, 0x84, CharClass.Control);
  fill(0x86, 0x9f, CharClass.Control);
  fill(0xad, 0xad, CharClass.Control);
  fill(0x61c, 0x61c, CharClass.Control);
  fill(0x180e, 0x180e, CharClass.Control);
  fill(0x200b, 0x200f, CharClass.Control);
  fill(0x202a, 0x202e, CharClass.Control);
  fill(0x2060, 0x206f, CharClass.Control);
  fill(0xfe00, 0xfe0f, CharClass.Control);
  fill(0xfeff, 0xfeff, CharClass.Control);
}

/**
 * Letter folds: spellings that writers and keyboards mix freely become one. Ta marbuta folds to ه and alef maqsura
 * to ي because both are typed for each other; the letters that Arabic borrows for foreign sounds fold to the letters
 * most often written in their place.
 */
export const LETTER_FOLDS: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱٲٳٵ', 'ا'],
  ['ؤٶ', 'و'],
  ['ئىیېےۍۑيٸ', 'ي'],
  ['ةۀەہۂۃھ', 'ه'],
  ['ک', 'ك'],
  ['گ', 'ك'],
  ['پ', 'ب'],
  ['چ', 'ج'],
  ['ڤڥ', 'ف'],
  ['ژ', 'ز'],
];

/** Presentation forms: their compatibility forms (NFKC) fold like any letters. */
const PRESENTATION_FORMS: readonly (readonly [from: number, to: number])[] = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfd3d],
  [0xfd50, 0xfdfb],
  [0xfe80, 0xfefc],
];

function buildFolds(): void {
  for (let code = 0x41; code <= 0x5a; code += 1) setFold(code, code + 0x20);
  for (let code = 0x61; code <= 0x7a; code += 1) setFold(code, FOLDS_NOT);
  for (let digit = 0; digit < 10; digit += 1) {
    setFold(0x660 + digit, 0x30 + digit);
    setFold(0x6f0 + digit, 0x30 + digit);
  }
  setFold(0x66a, 0x25);
  setFold(0x66b, 0x2e);
  setFold(0x66c, 0x2c);
  for (const [from, to] of LETTER_FOLDS) {
    for (let i = 0; i < from.length; i += 1) setFold(from.charCodeAt(i), to.charCodeAt(0));
  }
  for (const [from, to] of PRESENTATION_FORMS) {
    for (let code = from; code <= to; code += 1) setFold(code, FOLDS_OTHERWISE);
  }
}

/** Folds of one letter each, as strings, and those looked up; undefined in here: stands for itself. */
const known = new Map<number, string | undefined>();

/** Fold of a letter beyond the tables. */
function lookUp(code: number): string | undefined {
  const ch = String.fromCharCode(code);
  if (classOf(code) === CharClass.Latin) {
    // Combining marks go, so that a letter whose lower case decomposes (İ) folds to the same on a second pass.
    const lower = ch.toLowerCase().replace(/[\u0300-\u036f]/g, '');
    return lower === ch ? undefined : lower;
  }
  const plain = ch.normalize('NFKC');
  if (plain === ch) return undefined;
  let folded = '';
  for (const letter of plain) folded += foldOf(letter.charCodeAt(0)) ?? letter;
  return folded;
}

buildClasses();
buildFolds();

/** Class of the UTF-16 code unit `code`. */
export function classOf(code: number): CharClass {
  return ((CHARACTERS[code] ?? 0) >>> CLASS_SHIFT) as CharClass;
}

/** Folded text of the code unit `code` ('' where it is dropped), or undefined where it stands for itself. */
export function foldOf(code: number): string | undefined {
  const fold = (CHARACTERS[code] ?? 0) & FOLD_MASK;
  if (fold === FOLDS_NOT) return undefined;
  if (fold === FOLDS_AWAY) return '';
  const folded = known.get(code);
  if (folded !== undefined || known.has(code)) return folded;
  const text = fold === FOLDS_OTHERWISE ? lookUp(code) : String.fromCharCode(fold);
  known.set(code, text);
  return text;
}
