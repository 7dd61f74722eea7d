import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';

/** The persons named in a text, as written. */
const persons = (text: string): string[] =>
  annotate(text)
    .names.filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => text.slice(start, end));

/** Chains of given names, family names and particles; nobody is meant. */
const LONG = [
  'منى عبد الحميد السيد الشناوي',
  'أحمد محمد عبد الله السيد',
  'يوسف عبد السلام أبو النجا السيد',
  'علي عبد الفتاح أبو العلا',
  'كريم أبو زيد عبد الحميد',
  'سالم عبد الغني حمدان',
  'سيدي محمد ولد الشيخ عبد الله',
  'نورة بنت سعد بن ناصر العتيبي',
  'مريم منت محمد',
  'محمود حسين عبد ربه',
  'بيير دو غول',
  'خوسيه دي لا كروز',
  'مارك فان دن بيرغ',
  'ماريا دل كارمن',
  'ماتيو دي فيلييه',
  'جان-بيير لوران',
  'ماريا بروني-شولتس',
];

describe('long names', () => {
  it.each(LONG)('are read whole: %s', (name) => {
    expect(persons(`وأكد ${name} أن الوضع مستقر.`)).toContain(name);
    expect(persons(`أعلنت الشرطة توقيف ${name} مساء أمس.`)).toContain(name);
    expect(persons(`وقال وزير النقل الأسبق ${name} إن المشروع سيبدأ.`)).toContain(name);
  });

  it('end before a title of somebody else', () => {
    expect(persons('استقبل سعيد بن سالم السيد حسن كامل في مكتبه.')).toContain('سعيد بن سالم');
    expect(persons('التقى سعيد بن سالم السيد الوزير أمس.')).toContain('سعيد بن سالم');
  });

  it('leave a town a town where no particle makes it a name', () => {
    const [town] = annotate('وزار سعيد بن سالم مدينة العلا أمس.').names.filter(
      ({ kind }) => kind === 'place',
    );
    expect(town).toBeDefined();
  });
});
