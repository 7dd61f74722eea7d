const ARABIC = /[\u0620-\u064A\u066E-\u06D3]/u;

/**
 * Direction of a headline or a quote. One Arabic letter makes it Arabic, whatever it begins with: the first strong
 * letter, by which browsers judge, would set «COP28 ينطلق في دبي» from left to right.
 */
export function directionOf(text: string): 'rtl' | 'auto' {
  return ARABIC.test(text) ? 'rtl' : 'auto';
}

/**
 * Language to name for a headline, a name or a value, that a screen reader may not spell Arabic out in the voice of the
 * interface; undefined where there is no Arabic in it.
 */
export function languageOf(text: string): 'ar' | undefined {
  return ARABIC.test(text) ? 'ar' : undefined;
}

const ARABIC_RUN = /([\u0620-\u065F\u066E-\u06D3]+(?:[\s،؛؟-]+[\u0620-\u065F\u066E-\u06D3]+)*)/u;

/** A text cut into what is not Arabic and what is, in turn, beginning with what is not ('' where it begins in Arabic). */
export function arabicRuns(text: string): readonly string[] {
  return text.split(ARABIC_RUN);
}

/**
 * Direction of a name that stands in a text of the interface. One of both scripts is read as the text around it is:
 * «BBC عربي» from the right in Arabic, from the left in French.
 * @param around direction of the interface
 */
export function nameDirection(name: string, around: 'rtl' | 'ltr'): 'rtl' | 'auto' {
  return around === 'rtl' ? directionOf(name) : 'auto';
}

/** A name or a value isolated from the text of the interface that stands around it. */
export function isolate(text: string, around: 'rtl' | 'ltr'): string {
  return `${nameDirection(text, around) === 'rtl' ? '\u2067' : '\u2068'}${text}\u2069`;
}

/** A text without the marks that isolate its parts, for files that other programs read. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, '');
}
