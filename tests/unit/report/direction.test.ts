import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arabicRuns, languageOf } from '../../../lib/report/index';

it('text with Arabic in it is named as Arabic', () => {
  expect(languageOf('COP28 ينطلق في دبي')).toBe('ar');
  expect(languageOf('Coast Monitor')).toBeUndefined();
  expect(languageOf('')).toBeUndefined();
});

it('Arabic words are cut out of a text of another language, with what is between them', () => {
  expect(arabicRuns('Lu comme : « أمس الأول » = 3 mars')).toEqual([
    'Lu comme : « ',
    'أمس الأول',
    ' » = 3 mars',
  ]);
  expect(arabicRuns('شُيّد الجسر')).toEqual(['', 'شُيّد الجسر', '']);
  expect(arabicRuns('no Arabic')).toEqual(['no Arabic']);
});

it('nothing is lost in the cutting', () => {
  const text = fc.string({
    unit: fc.constantFrom('ا', 'ل', 'ّ', ' ', 'a', '،', '-', '\u2068', '\u2069', '7'),
  });
  fc.assert(fc.property(text, (it) => arabicRuns(it).join('') === it));
});
