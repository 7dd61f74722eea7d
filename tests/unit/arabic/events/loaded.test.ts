import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/arabic';
import { findLoaded } from '../../../../lib/arabic/events/loaded';

const namesOf = (text: string, group: string): string[] =>
  findLoaded(annotate(text)).flatMap((m) => (m.group === group ? [m.term] : []));

describe('words of another sense are no names', () => {
  test.each([
    ['frame-capture', 'احتل العداء المركز الثاني في سباق الضاحية.'],
    ['frame-capture', 'أغلق المؤشر على ارتفاع طفيف في ختام التعاملات.'],
    ['martyrs', 'وقضى الوفد ثلاثة أيام في ضيافة الجامعة.'],
    ['martyrs', 'واستشهد الخطيب بحديث نبوي في خطبته.'],
    ['frame-unrest', 'تحدث الكتاب عن مسيرة حياة المهندس الراحل.'],
    ['retaking', 'وأدى تحرير سعر الصرف إلى ارتفاع الأسعار.'],
  ])('%s: %s', (group, text) => {
    expect(namesOf(text, group)).toEqual([]);
  });

  test.each([
    ['frame-capture', 'احتل المسلحون البلدة عند الفجر.', 'احتل'],
    ['martyrs', 'وقضى الجندي متأثرا بجراحه.', 'قضى'],
    ['martyrs', 'استشهد الجندي بنيران مجهولين.', 'استشهد'],
  ])('%s: %s', (group, text, term) => {
    expect(namesOf(text, group)).toContain(term);
  });
});

test('a title and the name after it are one name', () => {
  expect(namesOf('استقبل خادم الحرمين الشريفين الملك سلمان الوفد.', 'saudi-rule')).toEqual([
    'خادم الحرمين الشريفين',
  ]);
  expect(namesOf('استقبل الملك سلمان الوفد أمس.', 'saudi-rule')).toEqual(['الملك سلمان']);
});

test('what is called after a city or a king is not the city nor the king', () => {
  expect(namesOf('وأعلنت سرايا القدس بيانا جديدا.', 'jerusalem')).toEqual([]);
  expect(namesOf('وصلت شحنة من مركز الملك سلمان أمس.', 'saudi-rule')).toEqual([]);
});
