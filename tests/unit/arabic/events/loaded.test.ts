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
    ['retaking', 'وأسفر انهيار السقف عن سقوط تسعة جرحى بين العمال.'],
    ['retaking', 'وتوقع المركز سقوط أمطار غزيرة على الساحل غدا.'],
    ['frame-power-change', 'وأصيب أربعة تلاميذ في انقلاب حافلة على الطريق الجبلي.'],
    ['frame-capture', 'وحذر الأديب من الغزو الثقافي عبر الشاشات.'],
    ['frame-capture', 'وتحاول الشركات اقتحام الأسواق الإفريقية بأسعارها.'],
    ['syria-sides', 'وانسحب المسلحون الموالون للعمدة من ساحة القرية.'],
    ['calamity', 'وقال المدير إن إدارة الكوارث أرسلت خياما إلى القرية.'],
    ['calamity', 'ووجهت إليه النيابة تهمة ارتكاب جريمة القتل الخطأ.'],
    ['frame-capture', 'وأقامت قوات الاحتلال حاجزا على مدخل القرية.'],
    ['israel', 'وطالب الوفد بجدول زمني لإنهاء الاحتلال الإسرائيلي.'],
    ['hezbollah', 'وقاتلت كتائب حزب الله في ريف سامراء.'],
  ])('%s: %s', (group, text) => {
    expect(namesOf(text, group)).toEqual([]);
  });

  test.each([
    ['frame-capture', 'احتل المسلحون البلدة عند الفجر.', 'احتل'],
    ['martyrs', 'وقضى الجندي متأثرا بجراحه.', 'قضى'],
    ['retaking', 'وأعلن الناطق سقوط البلدة بعد حصار طويل.', 'سقوط'],
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

test('the fixed name of a body or of a town is no choice of words', () => {
  expect(namesOf('وقال نادي الأسير الفلسطيني إن الزيارات توقفت.', 'palestinian-prisoners')).toEqual(
    [],
  );
  expect(namesOf('وأضرب أسير فلسطيني عن الطعام.', 'palestinian-prisoners')).toEqual([
    'أسير فلسطيني',
  ]);
  expect(namesOf('استمعت لجنة القوات المسلحة في المجلس إلى الوزير.', 'generals')).toEqual([]);
  expect(namesOf('وافتتح المستشفى الجديد في مكة المكرمة.', 'favour')).toEqual([]);
  expect(namesOf('وصرفت المكرمة الملكية للأسر قبل العيد.', 'favour')).toEqual(['المكرمة الملكية']);
});

test('a word of every day is no nickname, nor is a part the whole', () => {
  expect(namesOf('وتتكرر هذه الظاهرة كل صيف على الشواطئ.', 'star')).toEqual([]);
  expect(namesOf('وعد المدرب بلقاء من العيار الثقيل.', 'moved-club')).toEqual([]);
  expect(namesOf('وتناول المؤرخ الربيع العربي في كتابه.', 'january-egypt')).toEqual([]);
});

test('a loaded name that goes on past a plain one takes its place', () => {
  expect(namesOf('وهدأت الأمواج في مياه الخليج العربي مساء.', 'gulf-name')).toEqual([
    'الخليج العربي',
  ]);
  expect(namesOf('وهدأت الأمواج في مياه الخليج مساء.', 'gulf-name')).toEqual(['مياه الخليج']);
});
