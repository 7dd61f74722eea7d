import { describe, expect, it } from 'vitest';
import { roleRule } from '../../../../lib/claims/rules/role';
import { article, run } from './harness';

const found = (a: [string | null, string], b: [string | null, string]) =>
  run(roleRule, [article('x', a[0], a[1]), article('y', b[0], b[1])]).map(
    (d) => `${d.type}/${d.relation}`,
  );

describe('roleRule', () => {
  it('reports two ministries of one minister at the same time as a conflict', () => {
    expect(
      found(
        ['2024-05-01', 'قال وزير الصناعة سامي الحداد إن المصنع سيفتح أبوابه قريبا.'],
        ['2024-05-01', 'أكد وزير الزراعة سامي الحداد أن المصنع الجديد سيفتح أبوابه قريبا.'],
      ),
    ).toEqual(['role/conflict']);
  });

  it("gives an office without the 'and' that joins it to another", () => {
    const [told] = run(roleRule, [
      article(
        'x',
        '2024-05-01',
        'قتل العضو البارز في الحركة والقيادي في جماعة المروج سامي الحداد في غارة.',
      ),
      article('y', '2024-05-01', 'قتل زعيم جماعة المروج سامي الحداد في غارة.'),
    ]);
    expect(new Set(told?.sides.map(({ value }) => value))).toEqual(
      new Set(['القيادي في جماعة المروج', 'زعيم جماعة المروج']),
    );
  });

  it('reports two posts of one body in one week as a conflict, and leaves those that go together', () => {
    const relation = (one: string, other: string): string[] =>
      found(
        ['2024-05-01', `قال ${one} سامي الحداد إن المصنع سيفتح أبوابه قريبا.`],
        ['2024-05-02', `أكد ${other} سامي الحداد أن المصنع الجديد سيفتح أبوابه قريبا.`],
      );
    expect(relation('أمين صندوق النادي', 'نائب رئيس النادي')).toEqual(['role/conflict']);
    expect(relation('مدير عام الآثار', 'وزير الآثار')).toEqual(['role/conflict']);
    expect(relation('رئيس منظمة الحبوب', 'الأمين العام لمنظمة الحبوب')).toEqual(['role/conflict']);
    expect(relation('المتحدث باسم الحكومة', 'وزير الصناعة')).toEqual(['role/precision']);
    expect(relation('عضو لجنة الصناعة', 'مدير المصنع')).toEqual(['role/precision']);
  });

  it('takes another office in a much later report for an update', () => {
    expect(
      found(
        ['2022-01-10', 'استقبل وزير الخارجية سامي الحداد الوفد في المطار يوم الاثنين.'],
        ['2023-06-10', 'استقبل رئيس الوزراء سامي الحداد الوفد في المطار يوم السبت.'],
      ),
    ).toEqual(['role/update']);
  });

  it('takes a rank one step higher in a later report for an update, and two steps for a conflict', () => {
    expect(
      found(
        ['2024-05-01', 'وصل العقيد سامي الحداد إلى القاعدة الجوية صباح الأربعاء.'],
        ['2024-05-09', 'غادر العميد سامي الحداد القاعدة الجوية صباح الخميس.'],
      ),
    ).toEqual(['role/update']);
    expect(
      found(
        ['2024-05-01', 'وصل الرائد سامي الحداد إلى القاعدة الجوية صباح الأربعاء.'],
        ['2024-05-01', 'وصل العميد سامي الحداد إلى القاعدة الجوية صباح الأربعاء.'],
      ),
    ).toEqual(['role/conflict']);
  });

  it('finds nothing where one office is worded in two ways', () => {
    const pairs: [string, string][] = [
      ['قائد الجيش', 'رئيس الأركان'],
      ['رئيس الوزراء', 'رئيس الحكومة'],
      ['المتحدث باسم الوزارة', 'الناطق باسم الوزارة'],
      ['وزير الداخلية', 'الوزير'],
      ['الجنرال', 'اللواء'],
      ['وزير الدفاع', 'وزير الدفاع المغربي'],
    ];
    for (const [one, other] of pairs)
      expect(
        found(
          ['2024-05-01', `وصل ${one} سامي الحداد إلى القاعدة الجوية صباح الأربعاء.`],
          ['2024-05-01', `وصل ${other} سامي الحداد إلى القاعدة الجوية صباح الأربعاء.`],
        ),
        `${one} / ${other}`,
      ).toEqual([]);
  });

  it('reads the office that follows the name', () => {
    expect(
      found(
        ['2024-05-01', 'قال عبد القادر حسين، رئيس لجنة الأسرى، إن القوائم اكتملت تماما.'],
        ['2024-05-01', 'قال المتحدث باسم الوفد الحكومي عبد القادر حسين إن القوائم اكتملت.'],
      ),
    ).toEqual(['role/precision']);
  });

  it('does not give a man the office of the next one', () => {
    expect(
      found(
        ['2024-05-01', 'حضر وزير الصحة سامي الحداد، وزير التعليم كريم العلوي والوفد المرافق.'],
        ['2024-05-01', 'حضر وزير الصحة سامي الحداد مراسم الافتتاح مع الوفد المرافق.'],
      ),
    ).toEqual([]);
  });

  it('takes two ranks within days for a conflict, unless a promotion is told', () => {
    const low = 'وصل العقيد سامي الحداد إلى القاعدة الجوية صباح الأربعاء.';
    expect(
      found(
        ['2024-05-01', low],
        ['2024-05-02', 'غادر العميد سامي الحداد القاعدة الجوية صباح الخميس.'],
      ),
    ).toEqual(['role/conflict']);
    expect(
      found(
        ['2024-05-01', low],
        ['2024-05-02', 'تسلم العميد سامي الحداد قيادة القاعدة الجوية بعد ترقيته من رتبة عقيد.'],
      ),
    ).toEqual(['role/update']);
  });

  it('reads the rank that stands between an office and the name', () => {
    expect(
      found(
        ['2024-05-01', 'أكد رئيس هيئة الموانئ اللواء سامي الحداد أن الرصيف جاهز للعمل.'],
        ['2024-05-01', 'أكد رئيس هيئة الموانئ، الفريق سامي الحداد، أن الرصيف جاهز للعمل.'],
      ),
    ).toEqual(['role/conflict']);
  });

  it('reads the office of a name that no lexicon holds', () => {
    expect(
      found(
        ['2024-05-01', 'وألقت وزيرة التجارة بيرلا زوندفيك كلمة قصيرة في افتتاح المعرض.'],
        ['2024-05-01', 'وقالت وزيرة الخارجية بيرلا زوندفيك إن المعرض فرصة للبلدين.'],
      ),
    ).toEqual(['role/conflict']);
  });

  it('holds a ministry against the head of a company, but not against a party or a delegation', () => {
    expect(
      found(
        ['2024-05-01', 'قال وزير النقل سامي الحداد إن الطائرات الجديدة تصل في الربيع.'],
        ['2024-05-01', 'قال سامي الحداد، رئيس مجلس إدارة الشركة، إن الطائرات تصل في الربيع.'],
      ),
    ).toEqual(['role/conflict']);
    expect(
      found(
        ['2024-05-01', 'قال وزير النقل سامي الحداد إن الطائرات الجديدة تصل في الربيع.'],
        ['2024-05-01', 'قال سامي الحداد، رئيس الوفد المفاوض، إن الطائرات تصل في الربيع.'],
      ),
    ).toEqual(['role/precision']);
  });

  it('takes who is called former in a later report for somebody who left', () => {
    expect(
      found(
        ['2024-05-01', 'قال سامي الحداد، رئيس هيئة الموانئ، إن السفينة غادرت في موعدها.'],
        ['2024-09-01', 'مثل سامي الحداد، الرئيس السابق لهيئة الموانئ، أمام المحكمة.'],
      ),
    ).toEqual(['role/update']);
  });

  it('takes a trade beside an office for more exact, and two departments of one house for a conflict', () => {
    expect(
      found(
        ['2024-05-01', 'وحضر رئيس لجنة الموانئ سامي الحداد حفل التدشين.'],
        ['2024-05-01', 'وحضر رجل الأعمال سامي الحداد حفل التدشين.'],
      ),
    ).toEqual(['role/precision']);
    expect(
      found(
        ['2024-05-01', 'قال مدير المشتريات سامي الحداد إن الأجهزة وصلت كاملة.'],
        ['2024-05-01', 'قال سامي الحداد، مدير المختبر، إن الأجهزة وصلت كاملة.'],
      ),
    ).toEqual(['role/conflict']);
  });

  it('lets a calling go with an office, and takes nobody for his own lawyer', () => {
    expect(
      found(
        ['2024-05-01', 'وترأس المخرج سامي الحداد الجلسة الأولى.'],
        ['2024-05-01', 'وقال سامي الحداد، رئيس لجنة الموانئ، إن الجلسة طالت.'],
      ),
    ).toEqual([]);
    expect(
      found(
        ['2024-05-01', 'وطلب محامي سامي الحداد تأجيل الجلسة.'],
        ['2024-05-01', 'وأكد الصحفي سامي الحداد أنه سيحضر الجلسة.'],
      ),
    ).toEqual([]);
    expect(
      found(
        ['2024-05-01', 'وأكد الطبيب سامي الحداد أنه سيحضر الجلسة.'],
        ['2024-05-01', 'وأكد الصحفي سامي الحداد أنه سيحضر الجلسة.'],
      ),
    ).toEqual(['role/precision']);
  });

  it('finds nothing where a title alone is short for the office, or is used out of courtesy', () => {
    expect(
      found(
        ['2023-02-01', 'أكد محافظ البنك سامي الحداد أن السعر سيستقر قريبا.'],
        ['2023-06-01', 'وكان المحافظ سامي الحداد قد وعد باستقرار السعر.'],
      ),
    ).toEqual([]);
    expect(
      found(
        ['2024-05-01', 'دافع الوزير النزيه سامي الحداد عن نفسه أمام القضاة.'],
        ['2024-05-20', 'خفضت المحكمة عقوبة الوزير السابق سامي الحداد إلى عامين.'],
      ),
    ).toEqual([]);
    expect(
      found(
        ['2024-05-01', 'قال المدرب سامي الحداد إن الفريق جاهز للمباراة.'],
        ['2024-05-01', 'ورأى المدير الفني للنادي سامي الحداد أن الفريق جاهز للمباراة.'],
      ),
    ).toEqual([]);
  });

  it('reads no office in a place before one, an adjective, or what somebody is made', () => {
    expect(
      found(
        ['2024-05-01', 'أوفدت الحكومة إلى المحافظة وزير العمل سامي الحداد لتفقد المصنع.'],
        ['2024-05-01', 'قال وزير العمل سامي الحداد إن المصنع سيفتح قريبا.'],
      ),
    ).toEqual([]);
    expect(
      found(
        ['2024-05-01', 'والفيلم هو التجربة الروائية الثانية للمخرجة سلمى الحداد.'],
        ['2024-05-01', 'قالت المخرجة سلمى الحداد إن الفيلم عرض في قرطاج.'],
      ),
    ).toEqual([]);
    expect(
      found(
        ['2024-05-01', 'ينافس على المنصب سامي الحداد، رئيس الكتلة البرلمانية.'],
        ['2024-05-03', 'انتخب الحزب سامي الحداد كأمين عام جديد له يوم الجمعة.'],
      ),
    ).toEqual([]);
  });

  it('tells no second office of a person whom the other report gives both', () => {
    expect(
      found(
        ['2024-05-01', 'افتتح رئيس لجنة الموانئ سامي الحداد الرصيف الجديد.'],
        [
          '2024-05-01',
          'حضر المتحدث باسم الوفد سامي الحداد الافتتاح. ويعد رئيس لجنة الموانئ سامي الحداد من مهندسي المشروع.',
        ],
      ),
    ).toEqual([]);
  });

  it('reads no office in what is not responsible', () => {
    expect(
      found(
        ['2024-05-01', 'ورفض المجلس التصريحات غير المسؤولة لنائب الرئيس سامي الحداد.'],
        ['2024-05-01', 'قال نائب الرئيس سامي الحداد إن التصريحات نقلت مبتورة.'],
      ),
    ).toEqual([]);
  });

  it('takes two names of one portfolio for one, and a bare title for neither of two', () => {
    const told = (a: string, b: string, more = ''): string[] =>
      found(
        ['2024-05-01', `قال ${a} سامي الحداد إن الجسر سيفتح أبوابه قريبا.${more}`],
        ['2024-05-01', `أكد ${b} سامي الحداد أن الجسر الجديد سيفتح أبوابه قريبا.`],
      );
    expect(told('وزير الزراعة', 'وزير الفلاحة')).toEqual([]);
    expect(told('وزير الطوارئ', 'وزير الكوارث')).toEqual([]);
    expect(
      told('وزير الطوارئ', 'وزير البيئة', ' وأضاف الوزير سامي الحداد أن العمل انتهى.'),
    ).toEqual(['role/conflict']);
  });

  it('reads the rank that somebody is said to hold', () => {
    expect(
      found(
        ['2024-05-01', 'قال سامي الحداد، وهو ضابط برتبة مقدم، إن القاعدة آمنة.'],
        ['2024-05-01', 'قال العميد سامي الحداد إن القاعدة آمنة.'],
      ),
    ).toEqual(['role/conflict']);
  });
});
