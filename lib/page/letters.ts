/** Letters of a text by script. */
export interface LetterCount {
  /** Letters of the Arabic language proper. */
  readonly arabic: number;
  /** Letters of the Arabic script that Arabic does not use: Persian, Urdu, Kurdish, Pashto, Uyghur, … */
  readonly otherArabicScript: number;
  /** Latin, Cyrillic, Greek, Hebrew, … */
  readonly other: number;
}

const NONE: LetterCount = { arabic: 0, otherArabicScript: 0, other: 0 };

/** Counts the letters of the first `max` UTF-16 units. One pass, no allocation. */
export function countLetters(text: string, max = 20_000): LetterCount {
  let { arabic, otherArabicScript, other } = NONE;
  const end = Math.min(text.length, max);
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x621 && code <= 0x64a) {
      if (code !== 0x640) arabic += 1;
    } else if (code >= 0x671 && code <= 0x6d5) otherArabicScript += 1;
    // Presentation forms, as old systems and converted PDFs write: of other languages' letters first, then Arabic ones.
    else if (code >= 0xfb50 && code <= 0xfbe9) otherArabicScript += 1;
    else if ((code >= 0xfbea && code <= 0xfd3f) || (code >= 0xfe80 && code <= 0xfefc)) arabic += 1;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) other += 1;
    else if (code >= 0xc0 && code <= 0x5ff) other += 1;
  }
  return { arabic, otherArabicScript, other };
}

/** Adds two counts. */
export function addLetters(a: LetterCount, b: LetterCount): LetterCount {
  return {
    arabic: a.arabic + b.arabic,
    otherArabicScript: a.otherArabicScript + b.otherArabicScript,
    other: a.other + b.other,
  };
}

/**
 * Could the text be Arabic? More than half of the letters Arabic, and under one in twenty of those of the script from
 * outside the Arabic alphabet: Persian has some 12% (پ چ گ ک ی), Urdu 20%, Kurdish 30%; Arabic pages with foreign
 * names stay under 2%.
 */
export function mayBeArabic({ arabic, otherArabicScript, other }: LetterCount): boolean {
  return arabic > 0 && otherArabicScript * 20 < arabic && arabic > other;
}
