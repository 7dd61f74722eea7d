import fc from 'fast-check';

/** Any string at all, lone surrogates included. */
export const anyString = fc.string({ unit: 'binary', maxLength: 200 });

const PIECES = [
  ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ',
  ...'ًٌٍَُِّْـٰ',
  ...'٠١٢٣٤٥٦٧٨٩۰۱۲۹0123456789',
  ...'.,،؛:؟!«»"“”()[]+-–…٪٫٬%',
  ...'پچژگڤیکھہےۓ',
  ...'ﻻﷲﷺﺔﻼﻛ',
  ' ',
  '\n',
  '\u00a0',
  '\u200c',
  '\u200f',
  '\u202b',
  '\u2069',
  '\ufeff',
  'و',
  'ال',
  'لل',
  'وقال',
  'أن',
  'في',
  'الوزير',
  'زيارة',
  'أمس',
  'الثلاثاء',
  '2022',
  'ثلاثمئة',
  'مليون',
  'ديسمبر',
  'محمد',
  'USA',
  '😀',
];

/** Strings dense in what the readers look for: letters, marks, digits of three scripts, quotes, controls, news words. */
export const arabicRich = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 120 })
  .map((pieces) => pieces.join(''));

/** News-like: words with spaces between, so that the rules over several tokens are met. */
export const wordy = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 80 })
  .map((pieces) => pieces.join(' '));
