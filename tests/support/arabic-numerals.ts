/** Writes whole numbers and dates as Arabic print does, in several styles: what the readers must read back. */

/** How a number is spelled. */
export interface NumeralStyle {
  /** 'nominative' writes ون and ان, 'genitive' ين. */
  readonly case: 'nominative' | 'genitive';
  /** Gender of the words three to ten: with or without ة. */
  readonly withTa: boolean;
  readonly hundred: 'مئة' | 'مائة';
  /** Three hundred in one word or two. */
  readonly joinedHundreds: boolean;
  /** و set apart by a space. */
  readonly spacedAnd: boolean;
}

const WITH_TA = [
  '',
  'واحد',
  'اثنان',
  'ثلاثة',
  'أربعة',
  'خمسة',
  'ستة',
  'سبعة',
  'ثمانية',
  'تسعة',
  'عشرة',
];
const WITHOUT_TA = [
  '',
  'واحدة',
  'اثنتان',
  'ثلاث',
  'أربع',
  'خمس',
  'ست',
  'سبع',
  'ثمان',
  'تسع',
  'عشر',
];
const BEFORE_HUNDRED = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const SCALES = [
  { value: 1e9, one: 'مليار', many: 'مليارات', accusative: 'مليارا' },
  { value: 1e6, one: 'مليون', many: 'ملايين', accusative: 'مليونا' },
  { value: 1e3, one: 'ألف', many: 'آلاف', accusative: 'ألفا' },
];

function digitWord(value: number, style: NumeralStyle): string {
  const word = (style.withTa ? WITH_TA : WITHOUT_TA)[value] ?? '';
  return style.case === 'genitive' && value === 2 ? word.replace('ان', 'ين') : word;
}

function teen(value: number, style: NumeralStyle): string {
  const unit = value - 10;
  if (unit === 0) return digitWord(10, style);
  if (unit === 1) return style.withTa ? 'أحد عشر' : 'إحدى عشرة';
  if (unit === 2) {
    const nominative = style.case === 'nominative';
    if (style.withTa) return nominative ? 'اثنا عشر' : 'اثني عشر';
    return nominative ? 'اثنتا عشرة' : 'اثنتي عشرة';
  }
  return `${digitWord(unit, style)}${style.withTa ? ' عشر' : ' عشرة'}`;
}

function belowThousand(value: number, style: NumeralStyle): string[] {
  const parts: string[] = [];
  const dual = style.case === 'nominative' ? 'ان' : 'ين';
  const plural = style.case === 'nominative' ? 'ون' : 'ين';
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 1) parts.push(style.hundred);
  else if (hundreds === 2) parts.push(`${style.hundred.slice(0, -1)}ت${dual}`);
  else if (hundreds > 2) {
    parts.push(
      `${BEFORE_HUNDRED[hundreds] ?? ''}${style.joinedHundreds ? '' : ' '}${style.hundred}`,
    );
  }
  if (rest >= 20) {
    if (rest % 10 > 0) parts.push(digitWord(rest % 10, style));
    parts.push(`${TENS[Math.floor(rest / 10)] ?? ''}${plural}`);
  } else if (rest > 10) parts.push(teen(rest, style));
  else if (rest > 0) parts.push(digitWord(rest, style));
  return parts;
}

/** `value` (1 to 999,999,999,999) in words. */
export function inWords(value: number, style: NumeralStyle): string {
  const parts: string[] = [];
  let rest = value;
  const dual = style.case === 'nominative' ? 'ان' : 'ين';
  for (const { value: scale, one, many, accusative } of SCALES) {
    const count = Math.floor(rest / scale);
    rest %= scale;
    if (count === 0) continue;
    if (count === 1) parts.push(one);
    else if (count === 2) parts.push(`${one}${dual}`);
    else {
      const words = belowThousand(count, { ...style, withTa: true });
      const tail = count % 100;
      const noun = tail >= 3 && tail <= 10 ? many : tail >= 11 ? accusative : one;
      words[words.length - 1] = `${words[words.length - 1] ?? ''} ${noun}`;
      parts.push(...words);
    }
  }
  parts.push(...belowThousand(rest, style));
  return parts.join(style.spacedAnd ? ' و ' : ' و');
}

/** How a number is written in digits. */
export type DigitStyle = 'plain' | 'comma' | 'point' | 'arabic' | 'arabic-plain' | 'nbsp';

function grouped(digits: string, mark: string): string {
  let out = '';
  for (let i = 0; i < digits.length; i += 1) {
    if (i > 0 && (digits.length - i) % 3 === 0) out += mark;
    out += digits.charAt(i);
  }
  return out;
}

function arabicIndic(digits: string): string {
  let out = '';
  for (const ch of digits) {
    const value = ch.charCodeAt(0) - 0x30;
    out += value >= 0 && value <= 9 ? String.fromCharCode(0x660 + value) : ch;
  }
  return out;
}

/** `whole` and two `decimals` in digits; the marks of each style are those of one locale. */
export function inDigits(whole: number, decimals: number, style: DigitStyle): string {
  const tail = decimals === 0 ? '' : String(decimals).padStart(2, '0');
  const join = (thousands: string, decimal: string): string =>
    grouped(String(whole), thousands) + (tail === '' ? '' : decimal + tail);
  switch (style) {
    case 'plain':
      return join('', '.');
    case 'comma':
      return join(',', '.');
    case 'point':
      return join('.', ',');
    case 'arabic':
      return arabicIndic(join('٬', '٫'));
    case 'arabic-plain':
      return arabicIndic(join('', '٫'));
    case 'nbsp':
      return join('\u00a0', ',');
  }
}

/** Month names by region, January first. */
export const MONTH_NAMES: Readonly<Record<string, readonly string[]>> = {
  egypt: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  levant:
    'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(
      ',',
    ),
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  algeria: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};

/** Weekdays, Sunday first. */
export const WEEKDAY_NAMES = [
  'الأحد',
  'الاثنين',
  'الثلاثاء',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
];
