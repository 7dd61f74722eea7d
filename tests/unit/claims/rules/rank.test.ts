import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { ranksOf } from '../../../../lib/claims/facts/ranks';
import { readArticle } from '../../../../lib/claims/read';
import { rankRule } from '../../../../lib/claims/rules/rank';
import { article, run } from './harness';

const ranks = (text: string): string[] => {
  const input = article('a', '2019-05-11', text);
  return ranksOf(readArticle(input, annotateArticle(input))).map((r) => `${r.of} ${r.value}`);
};

const found = (
  ...reports: readonly (readonly [day: string, text: string])[]
): (readonly [string, string[]])[] =>
  run(
    rankRule,
    reports.map(([day, text], i) => article(`a${i}`, day, text)),
  ).map((d) => [d.relation, d.sides.map((side) => side.value).sort()] as const);

const DAY = '2019-05-11';

/** As `found`, with the first report open. */
const foundOpen = (
  ...reports: readonly (readonly [day: string, text: string])[]
): (readonly [string, string[]])[] =>
  run(
    rankRule,
    reports.map(([day, text], i) => article(`a${i}`, day, text)),
    0,
  ).map((d) => [d.relation, d.sides.map((side) => side.value).sort()] as const);

describe('ranks beside an open article', () => {
  const shipment = (ordinal: string): string =>
    `وصلت ${ordinal} شحنة قمح إلى ميناء اللاذقية صباحا.`;
  it('are not of the next one that a later report tells of', () => {
    expect(foundOpen([DAY, shipment('ثاني')], ['2019-05-12', shipment('ثالث')])).toEqual([]);
    expect(foundOpen([DAY, shipment('ثاني')], [DAY, shipment('ثالث')])).toHaveLength(1);
  });
  it('are no places where a report gives several', () => {
    const one = 'وحل فريق الجامعة في المركز الرابع في سباق القوارب.';
    const other = 'وحل فريق الجامعة في المركز الخامس في سباق القوارب.';
    const several = `${other}\nوجاء فريق الميناء في المركز الثامن.`;
    expect(foundOpen([DAY, one], [DAY, other])).toHaveLength(1);
    expect(foundOpen([DAY, one], [DAY, several])).toEqual([]);
  });
});

describe('ranksOf', () => {
  it('counts those who held an office by the ordinal before it, and leaves a title alone', () => {
    expect(ranks('وهو خامس وزير للزراعة منذ بدء الجفاف.')).toEqual(['وزير 5']);
    expect(ranks('والتقى الوزير الثاني وفدا من النقابة.')).toEqual([]);
  });
  it('reads what an ordinal ranks before it and behind it', () => {
    expect(ranks('افتتح الوزير الدورة الخامسة والأربعين لمعرض الكتاب.')).toEqual(['edition 45']);
    expect(ranks('ينعقد الملتقى في طبعته التاسعة بالعاصمة.')).toEqual(['edition 9']);
    expect(ranks('وهو ثالث أفلامها عن المدينة.')).toEqual(['work 3']);
    expect(ranks('ويعد ثاني أكبر بنك في البلاد.')).toEqual(['اكبر بنك 2']);
    expect(ranks('إضراب رابع في الميناء هذا العام.')).toEqual(['اضراب 4']);
    expect(ranks('رفع البنك الفائدة للمرة الخامسة على التوالي.')).toEqual(['move 5']);
  });

  it('reads what a pronoun before the ordinal takes up', () => {
    expect(ranks('نال مجلس النواب ثقة هذه الحكومة، وهي الرابعة منذ الاستقلال.')).toEqual([
      'حكومه 4',
    ]);
    expect(ranks('وصل الأمير في زيارة رسمية هي الثانية له.')).toEqual(['زياره 2']);
  });

  it('reads no digits that count what stands behind them', () => {
    expect(ranks('وشارك في هذا المهرجان 4 فرق شعبية.')).toEqual([]);
  });

  it('reads digits with the article behind what comes again, and places from the end', () => {
    expect(ranks('تنطلق الدورة الـ18 من المهرجان غدا.')).toEqual(['edition 18']);
    expect(ranks('يبلغ المهرجان هذا الشهر عامه الـ17.')).toEqual(['edition 17']);
    expect(ranks('يحتل الفريق المركز ما قبل الأخير.')).toEqual(['place -2']);
    expect(ranks('احتل الفريق المرتبة الأخيرة.')).toEqual(['place -1']);
  });

  it('leaves parts of a whole and counts alone', () => {
    expect(ranks('سجل الهدف في الشوط الثاني.')).toEqual([]);
    expect(ranks('وقعت الدول الـ17 على الوثيقة.')).toEqual([]);
    expect(ranks('وبدأت المرحلة الثالثة من المشروع.')).toEqual([]);
  });
});

describe('rankRule', () => {
  it('finds two numbers of what comes again, whatever it is called', () => {
    expect(
      found(
        [DAY, 'اختتمت مساء السبت الدورة الثانية عشرة من مهرجان الموسيقى في البترون.'],
        [DAY, 'أسدل مهرجان الموسيقى في البترون الستار على نسخته الحادية عشرة وسط حضور كبير.'],
      ),
    ).toEqual([['conflict', ['#11', '#12']]]);
  });

  it('finds ranks of one thing in sentences of one statement', () => {
    expect(
      found(
        [DAY, 'خفض البنك المركزي سعر الفائدة للمرة الثالثة منذ يناير إلى ستة في المئة.'],
        [DAY, 'خفض البنك المركزي سعر الفائدة للمرة الرابعة منذ يناير إلى ستة في المئة.'],
      ),
    ).toEqual([['conflict', ['#3', '#4']]]);
    expect(
      found(
        [DAY, 'وضعت اللبؤة شبلها الثاني في حديقة الحيوان بالطائف صباح الجمعة.'],
        [DAY, 'وضعت اللبؤة شبلها الثالث في حديقة الحيوان بالطائف صباح الجمعة.'],
      ),
    ).toEqual([['conflict', ['#2', '#3']]]);
  });

  it('gives places in words of each language', () => {
    const place = (which: string): string =>
      `ويحتل فريق النجم الساحلي المركز ${which} في ترتيب الدوري بعد هزيمته أمام الترجي.`;
    const shown = (...ranked: readonly string[]) =>
      run(
        rankRule,
        ranked.map((which, i) => article(`a${i}`, DAY, place(which))),
      ).flatMap((d) => d.sides.map(({ display }) => [display?.ar, display?.en, display?.fr]));
    expect(shown('الأخير', 'ما قبل الأخير')).toEqual([
      ['الأخير', 'last', 'le dernier'],
      ['قبل الأخير', 'last but one', 'l’avant-dernier'],
    ]);
    expect(shown('الثالث', 'الرابع')).toEqual([
      ['رقم 3', 'no. 3', 'nᵒ 3'],
      ['رقم 4', 'no. 4', 'nᵒ 4'],
    ]);
  });

  it('lets a place in a table change from day to day', () => {
    const place = (which: string): string =>
      `ويحتل فريق النجم الساحلي المركز ${which} في ترتيب الدوري بعد هزيمته الأخيرة.`;
    expect(found([DAY, place('الثامن')], ['2019-05-19', place('التاسع')])).toEqual([
      ['update', ['#8', '#9']],
    ]);
    expect(found([DAY, place('الثامن')], [DAY, place('التاسع')])).toEqual([
      ['conflict', ['#8', '#9']],
    ]);
  });

  it('leaves alone what an article tells side by side, and firsts', () => {
    expect(
      found(
        [
          DAY,
          'افتتحت الدورة التاسعة من المعرض في الدوحة. وكانت الدورة الثامنة قد ألغيت بسبب الوباء.',
        ],
        [DAY, 'افتتحت الدورة الثامنة من المعرض في الدوحة.'],
      ),
    ).toEqual([]);
    expect(
      found(
        [DAY, 'أول رواية للكاتبة سلمى الحداد تصدر عن دار الرافدين في بيروت.'],
        [DAY, 'ثاني رواية للكاتبة سلمى الحداد تصدر عن دار الرافدين في بيروت.'],
      ),
    ).toEqual([]);
  });

  it('counts on from one beginning: the second week here, the fourth two weeks later', () => {
    const second = 'يدخل اعتصام عمال المصنع أسبوعه الثاني أمام مقر الشركة.';
    const fourth = 'يدخل اعتصام عمال المصنع أسبوعه الرابع أمام مقر الشركة.';
    expect(found(['2021-03-02', second], ['2021-03-16', fourth])).toEqual([]);
    expect(found(['2021-03-02', second], ['2021-03-02', fourth])).toEqual([
      ['conflict', ['#2', '#4']],
    ]);
    expect(
      found(
        ['2021-03-02', 'ينعقد المهرجان في عامه السابع عشر بالمدينة.'],
        ['2022-03-01', 'ينعقد المهرجان في عامه الثامن عشر بالمدينة.'],
      ),
    ).toEqual([]);
  });
});

describe('ranks that go on', () => {
  const clinic = (week: string): string => `واصلت العيادة المتنقلة عملها في القرية ${week}.`;
  it('are no two where the reports lie as far apart', () => {
    const reports = (day: string): readonly (readonly [string, string])[] => [
      [DAY, clinic('في أسبوعها الـ 32')],
      [day, clinic('خلال الأسبوع الـ 33')],
    ];
    expect(foundOpen(...reports('2019-05-18'))).toEqual([]);
    expect(foundOpen(...reports('2019-07-18'))).toHaveLength(1);
  });
  it('are none of several that are told together', () => {
    expect(ranks('أقر المجلس القانون في القراءتين الثانية والثالثة.')).toEqual([]);
    expect(ranks('أقر المجلس القانون في القراءة الثالثة.')).toHaveLength(1);
  });
});
