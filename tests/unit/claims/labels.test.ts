import { expect, test } from 'vitest';
import { compare } from '../../../lib/claims/compare';
import type { LocalizedText } from '../../../lib/claims/types';
import { article } from './rules/harness';

/** Labels of what two reports of one day differ in. */
function labels(here: string, there: string): LocalizedText[] {
  const found = compare([article('a', '2031-05-04', here), article('b', '2031-05-04', there)], {
    threshold: 0.2,
  });
  return found.discrepancies.map((d) => d.label);
}

test('what is counted names a count, not what else is measured beside it', () => {
  const [label] = labels(
    'عرض المتحف 47 لوحة للرسام الراحل عن عمر ناهز السبعين، وافتتح المعرض مساء الأحد.',
    'عرض المتحف 52 لوحة للرسام الراحل عن عمر ناهز السبعين، وافتتح المعرض مساء الأحد.',
  );
  expect(label?.en).toBe('How many: “\u2067لوحة\u2069”');
  expect(label?.fr).toBe('Combien : « \u2067لوحة\u2069 »');
  expect(label?.ar).toBe('كم لوحة؟');
});

test('what is counted is no thing that stands beside it', () => {
  const [label] = labels(
    'انفجرت قنبلتان قرب الحافلات في الموقف الكبير مساء الأحد.',
    'انفجرت ثلاث قنابل قرب الحافلات في الموقف الكبير مساء الأحد.',
  );
  expect(label?.en).toBeDefined();
  expect(label?.en).not.toMatch(/bus/iu);
});

test('a counted noun is shown without what is written to it', () => {
  const [label] = labels(
    'تبرع الرسام لمتحف المدينة القديمة بلوحتين مساء الأحد.',
    'تبرع الرسام لمتحف المدينة القديمة بثلاث لوحات مساء الأحد.',
  );
  expect(label?.ar).toBe('عدد اللوحات');
});

test('كم takes the accusative, whatever case the number leaves the noun in', () => {
  const [label] = labels(
    'وزعت البلدية على المدارس 300 جهاز حاسوب صباح الأحد.',
    'وزعت البلدية على المدارس 340 جهاز حاسوب صباح الأحد.',
  );
  expect(label?.ar).toBe('كم جهازاً؟');
});

test('years of prison are a sentence, of him who is named where one is', () => {
  const [label] = labels(
    'قضت المحكمة بسجن محاسب المصنع ست سنوات بتهمة الاختلاس.',
    'قضت المحكمة بسجن محاسب المصنع أربع سنوات بتهمة الاختلاس.',
  );
  expect(label?.en).toBe('Sentence');
  const [named] = labels(
    'قضت المحكمة بسجن المحاسب سامي العزوزي ست سنوات بتهمة الاختلاس.',
    'قضت المحكمة بسجن المحاسب سامي العزوزي أربع سنوات بتهمة الاختلاس.',
  );
  expect(named?.en).toBe('What sentence for \u2067سامي العزوزي\u2069?');
});

test('how long a trial took is no sentence', () => {
  const [label] = labels(
    'أصدرت المحكمة أحكامها في القضية بعد محاكمة استمرت سبعة أشهر.',
    'أصدرت المحكمة أحكامها في القضية بعد محاكمة استمرت تسعة أشهر.',
  );
  expect(label?.en).toBe('Duration: trial');
});

test('a length of time is named after the strike that lasted it', () => {
  const [label] = labels(
    'علق عمال الميناء إضرابهم الذي استمر 11 يوما.',
    'علق عمال الميناء إضرابهم الذي دام أسبوعين.',
  );
  expect(label?.ar).toBe('المدة: الإضراب');
});

test('a date is named after the event that it dates, not after the telling of it', () => {
  const [label] = labels(
    'أعلنت الشركة أن المصنع افتتح في 3 مارس 2029 في المنطقة الصناعية.',
    'أعلنت الشركة أن المصنع افتتح في 9 مارس 2029 في المنطقة الصناعية.',
  );
  expect(label?.en).toBe('Date of the opening');
});

test('hours without a day are a time', () => {
  const [label] = labels(
    'انفجر خزان الوقود في مصنع الزيوت عند الساعة 06:45 صباحا وأصيب الحارس.',
    'انفجر خزان الوقود في مصنع الزيوت عند الساعة 09:10 صباحا وأصيب الحارس.',
  );
  expect(label).toEqual({
    ar: 'وقت الانفجار',
    en: 'Time of the explosion',
    fr: "Heure de l'explosion",
  });
});

test('a label in French begins with a capital, without the article', () => {
  const [count] = labels(
    'أعلنت الشركة أن أسطولها سيضم 47 طائرة عند نهاية العام المقبل في مطار المدينة.',
    'أعلنت الشركة أن أسطولها سيضم 52 طائرة عند نهاية العام المقبل في مطار المدينة.',
  );
  expect(count?.fr).toBe("Nombre d'avions");
  const [price] = labels(
    'ارتفع سعر رغيف الخبز في مخابز المدينة إلى 4 دنانير تونسية صباح الأحد.',
    'ارتفع سعر رغيف الخبز في مخابز المدينة إلى 6 دنانير تونسية صباح الأحد.',
  );
  expect(price?.fr).toBe('Prix');
});

test('a measure is asked for by what its unit can measure', () => {
  const [label] = labels(
    'هطلت على بلدة الروضة 180 ملم من المطر في أثقل عاصفة منذ عمر السد البالغ أربعين عاما.',
    'هطلت على بلدة الروضة 254 ملم من المطر في أثقل عاصفة منذ عمر السد البالغ أربعين عاما.',
  );
  expect(label?.en).not.toMatch(/age/iu);
  expect(label?.ar).not.toContain('العمر');
});

test('a sum is of no death, though its word is also said of tolls', () => {
  const [label] = labels(
    'بلغت حصيلة التبادل بين البلدين 15 مليار دولار في النصف الأول، وفق وزارة التجارة.',
    'بلغت حصيلة التبادل بين البلدين 10 مليارات دولار في النصف الأول، وفق وزارة التجارة.',
  );
  expect(label).toBeDefined();
  expect(label?.en).not.toMatch(/death|killing/iu);
});

test('minutes beside a referee are a length of time, and no sentence', () => {
  const found = compare(
    [
      article(
        'a',
        '2031-05-04',
        'أضاف حكم المباراة ثماني دقائق وقتا بدل ضائع في نهائي كأس الروضة.',
      ),
      article('b', '2031-05-04', 'أضاف حكم المباراة خمس دقائق وقتا بدل ضائع في نهائي كأس الروضة.'),
    ],
    { threshold: 0.2 },
  );
  expect(found.discrepancies.map((d) => d.type)).toEqual(['date']);
  expect(found.discrepancies[0]?.label.en).not.toBe('Sentence');
});

test('a length of time is of what lasts, and of nothing that is over at once', () => {
  const [truce] = labels(
    'استمرت الهدنة بين الفصيلين في الوادي ثلاثة أيام قبل أن تُستأنف المعارك.',
    'استمرت الهدنة بين الفصيلين في الوادي خمسة أيام قبل أن تُستأنف المعارك.',
  );
  expect(truce?.en).toBe('Duration: ceasefire');
  const [signing] = labels(
    'استغرق توقيع العقد بين النادي والمدرب ثلاث ساعات في مقر الاتحاد.',
    'استغرق توقيع العقد بين النادي والمدرب خمس ساعات في مقر الاتحاد.',
  );
  expect(signing?.en).toBe('Duration');
});

test('those who got a sentence are counted, not the sentence', () => {
  const [label] = labels(
    'قضت المحكمة بسجن 14 تاجرا في قضية تهريب الآثار صباح الخميس.',
    'قضت المحكمة بسجن 17 تاجرا في قضية تهريب الآثار صباح الخميس.',
  );
  expect(label?.ar).toBe('عدد المحكوم عليهم');
  expect(label?.en).toBe('Number of those sentenced');
  expect(label?.fr).toBe('Nombre de condamnés');
});

test('a kind that a word too far from the value tells is not asked for', () => {
  const label = (count: string): string =>
    labels(
      `صادرت البلدية ${count} دراجة كهربائية من السوق القديم بعد اعتقال سائق متهور.`,
      'صادرت البلدية 31 دراجة كهربائية من السوق القديم بعد اعتقال سائق متهور.',
    )[0]?.en ?? '';
  expect(label('24')).toContain('How many');
  expect(label('24')).not.toContain('arrested');
});

test('the people of a country are no police', () => {
  const [label] = labels(
    'سوت البلدية أوضاع 240 ألفا من اليمنيين المقيمين في المدينة خلال الشهر.',
    'سوت البلدية أوضاع 260 ألفا من اليمنيين المقيمين في المدينة خلال الشهر.',
  );
  expect(label).toBeDefined();
  expect(label?.en).not.toContain('police');
});

test('those who recovered are not asked for as dead or injured', () => {
  const [label] = labels(
    'سجل المختبر وفاة مريضين بالحمى، فيما تماثلت للشفاء 581 حالة منذ الربيع.',
    'سجل المختبر وفاة مريضين بالحمى، فيما تماثلت للشفاء 583 حالة منذ الربيع.',
  );
  expect(label?.en).toBe('Number of those recovered');
});

test('an aim is no goal, and a round no visit', () => {
  for (const [ar, word] of [
    ['انطلقت الجولة الثانية من دوري القرى', 'visit'],
    ['بدأت الورشة التي تهدف إلى تدريب المعلمين', 'goal'],
  ] as const) {
    const [label] = labels(`${ar} في 3 مارس 2029.`, `${ar} في 9 مارس 2029.`);
    expect(label).toBeDefined();
    expect(label?.en).not.toContain(word);
  }
});

test('a country called by its provinces counts none, and war crimes are no war', () => {
  const [people] = labels(
    'وقال المعهد إن أكثر من 50 ألف شخص في الولايات المتحدة يسكنون الخيام بعد إعصار لورا.',
    'وقال المعهد إن قرابة 40 ألفا في الولايات المتحدة يسكنون الخيام بعد إعصار لورا.',
  );
  expect(people?.en).toBeDefined();
  expect(people?.en).not.toMatch(/province/iu);
  const [charged] = labels(
    'واتهم المدعي الضابط سليم الراعي عام 2012 بارتكاب جرائم حرب في إقليم الوادي.',
    'واتهم المدعي الضابط سليم الراعي عام 2014 بارتكاب جرائم حرب في إقليم الوادي.',
  );
  expect(charged?.en).toBeDefined();
  expect(charged?.en).not.toMatch(/fighting/iu);
});
