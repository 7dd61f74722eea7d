import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArabicText } from '../../../lib/arabic/language';
import { anyString } from './arbitraries';

describe('isArabicText', () => {
  it.each([
    'المغرب يعلن موعد الانتخابات',
    'زلزال يضرب الحوز',
    'د. سالم يزور تونس',
    'الحكومة تنفي',
    'حريق في ميناء طنجة',
    'غوغل تطلق هاتفا جديدا Pixel',
    'الشركة چيبسيا تفتتح فرعا في الگيش',
  ])('knows "%s" for Arabic', (text) => {
    expect(isArabicText(text)).toBe(true);
  });

  it.each([
    ['Persian', 'وزیر امور خارجه ایران به تهران بازگشت'],
    ['Urdu', 'وزیر اعظم نے کابینہ کا اجلاس طلب کر لیا'],
    ['Pashto', 'د افغانستان ولسمشر نن کابل ته ورسېد'],
    ['Kurdish', 'سەرۆکی هەرێمی کوردستان گەیشتە هەولێر'],
    ['Uyghur', 'خىتاي ھۆكۈمىتى ئۇيغۇر تىلىنى چەكلىدى'],
    ['Punjabi', 'پنجاب دی سرکار نے نواں قنون بنایا'],
    ['English', 'The minister arrived in Rabat'],
    ['digits', '2022 - 10'],
    ['nothing', ''],
  ])('knows %s for another language', (_, text) => {
    expect(isArabicText(text)).toBe(false);
  });

  it('throws on no string', () => {
    fc.assert(fc.property(anyString, (text) => typeof isArabicText(text) === 'boolean'));
  });
});
