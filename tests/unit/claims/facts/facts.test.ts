import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { comparable } from '../../../../lib/claims/facts/comparable';
import { countedMatch, otherPeople } from '../../../../lib/claims/facts/fact-match';
import { factsOf, type Fact } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';
import { relateFacts } from '../../../../lib/claims/facts/values';

function facts(text: string, published: string | null = '2022-05-10', index = 0): readonly Fact[] {
  const input = { id: `a${index}`, outlet: 'صحيفة', published, title: '', text };
  return factsOf(readArticle(input, annotateArticle(input)), index);
}

/** Dimension and value of each number of a text. */
const read = (text: string): string[] =>
  facts(text).flatMap((f) => (f.number ? [`${f.dimension} ${f.number.value}`] : []));

function pair(a: string, b: string, days: [string | null, string | null]): [Fact, Fact] {
  const [x] = facts(a, days[0], 0);
  const [y] = facts(b, days[1], 1);
  if (!x || !y) throw new Error('no value read');
  return [x, y];
}

describe('numbers that are parts of a name', () => {
  test.each([
    'ووقعت دول 5+1 على البيان.',
    'ووقعت مجموعة 5 1 على البيان.',
    'وشارك الفريق في المخيم العالمي الـ (23) للكشافة.',
    'وواصلت العيادة عملها في أسبوعها الـ 32 في القرية.',
    'وقاد السيارة رجل في العقد الثالث من عمره.',
    'ويعرض المتجر هاتف iPhone 6 في الواجهة.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
  test('and what is counted beside a Latin name is counted', () => {
    expect(read('وباعت شركة Nova 6 سفن هذا العام.')).toEqual(['count 6']);
  });
});

describe('ages', () => {
  test('in quotation marks behind a person', () => {
    expect(read('وتوفيت مواطنة "52 سنة" في المستشفى.')).toEqual(['age 52']);
  });
  test.each([
    ['وقال الطبيب سامي الحداد، 47 عاما، إنه عاد إلى بيته.', 'age 47'],
    ['وقال الوزير، 61، إنه سيغادر المنصب قريبا.', 'age 61'],
    ['ووصلت الطفلة هند (8 سنوات) إلى المستشفى مع أمها.', 'age 8'],
    ['وكان البائع البالغ من العمر 33 سنة يقف أمام المتجر.', 'age 33'],
    ['وتوفي الحارس وهو في السادسة والأربعين من عمره.', 'age 46'],
    ['وبقيت ابنة السنوات التسع مع جدتها في القرية.', 'age 9'],
    ['ودخل ابن الثمانية عشر ربيعا قاعة المحكمة.', 'age 18'],
    ['وترك المدرسة في سن الحادية عشرة ليعمل مع عمه.', 'age 11'],
    ['ويشمل الإعفاء من تفوق أعمارهم 70 سنة في القرى.', 'age 70'],
    ['وكان الحكم جوناس كاباندا، 39، قد غادر الملعب.', 'age 39'],
    ['وشيع المجند عمرو دياب رمضان، 24 عاما، في قريته.', 'age 24'],
  ])('%s', (text, age) => {
    expect(read(text)).toContain(age);
  });

  test('a length of time, an hour and a list are no ages', () => {
    expect(read('وحكمت المحكمة عليه بالسجن 12 سنة نافذة.')).toEqual(['time 12']);
    expect(read('وغادر الوفد في الثامنة مساء من المطار.')).toEqual([]);
    expect(read('وسجل الأهداف في الدقائق 14، 33، 71 من المباراة.')).not.toContain('age 33');
  });
});

describe('lengths without a number', () => {
  test('a bare singular is one where something lasts', () => {
    expect(read('واستغرق إصلاح الأنبوب أسبوعا على الأقل بعد العطل.')).toEqual(['time 1']);
    expect(read('وانقطعت الكهرباء أقل من ساعة عن الحي.')).toEqual(['time 1']);
    expect(read('وأغلقت المدرسة لمدة شهر بقرار من البلدية.')).toEqual(['time 1']);
  });

  test('a few of a unit are as many as the word may mean', () => {
    const few = (text: string): string[] =>
      facts(text).flatMap(({ number: n }) => (n?.unit ? [`${n.unit} ${n.min}-${n.max}`] : []));
    expect(few('وتوقف المصنع ساعات عدة بعد العطل.')).toEqual(['hour 2-10']);
    expect(few('وعاد العمال بعد أيام قليلة إلى المصنع.')).toEqual(['day 2-10']);
    expect(few('واستغرق الإصلاح دقائق معدودة بحسب المدير.')).toEqual(['minute 2-10']);
    expect(few('وتوقف المصنع الساعات الأولى من النهار.')).toEqual([]);
  });

  test('a named day and a noun of time elsewhere are none', () => {
    expect(read('ووصل الوفد يوم الجمعة إلى العاصمة.')).toEqual([]);
    expect(read('وكان شهرا صعبا على المزارعين.')).toEqual([]);
  });
});

describe('units that are said once', () => {
  test('the scale and the money of the second of two values', () => {
    expect(read('ورفع الصندوق القرض من 40 إلى 65 مليون دولار هذا العام.')).toContain(
      'money 40000000',
    );
    expect(read('ووصل 12 من أصل 90 مليون دولار إلى الحساب.')).toContain('money 12000000');
  });

  test('the unit of the first of two values', () => {
    expect(read('وخفضت المحكمة العقوبة من تسع سنوات إلى ست.')).toEqual(['time 9', 'time 6']);
  });

  test('a number that counts something else keeps to it', () => {
    expect(read('وباعت الشركة 40 سفينة مقابل 65 مليون دولار.')).toContain('count 40');
  });
});

describe('shares', () => {
  test('a fraction told as a number, and a part with the article, are per cent', () => {
    expect(read('وغاب عن الجلسة أقل من نصف الأعضاء.')).toEqual(['percent 50']);
    expect(read('وتراجعت مبيعات المتجر بمقدار الربع هذا الشهر.')).toEqual(['percent 25']);
    expect(read('وأتلف الحريق أكثر من النصف.')).toEqual(['percent 50']);
  });

  test('halves of a match, quarters of a cup and half a million are none', () => {
    expect(read('وسجل الهدف قرب نهاية النصف الأول من اللقاء.')).toEqual([]);
    expect(read('وتأهل الفريق إلى الربع النهائي من الكأس.')).toEqual([]);
    expect(read('وباع المتجر نصف مليون نسخة.')).toEqual(['count 500000']);
  });
});

describe('nobody', () => {
  test('a denial of harm counts none of those harmed', () => {
    expect(read('واندلع الحريق في المخزن دون وقوع إصابات.')).toEqual(['count 0']);
    expect(read('ولم يسفر الانهيار عن سقوط ضحايا.')).toEqual(['count 0']);
    expect(read('ولم يصب أحد بأذى في الحادث.')).toEqual(['count 0']);
    expect(facts('وسقط السقف بلا قتلى.')[0]?.countedLemma).toBe('قتيل');
  });

  test('harm that is told, or somebody, is not none', () => {
    expect(read('وأسفر الانهيار عن سقوط ضحايا.')).toEqual([]);
    expect(read('ولم يصل أحد إلى المكان.')).toEqual([]);
    expect(read('ونقل الجرحى دون تأخير.')).toEqual([]);
  });
});

describe('what is counted', () => {
  const match = (a: string, b: string): [number, boolean] => {
    const [x, y] = pair(a, b, ['2022-05-10', '2022-05-10']);
    return [countedMatch(x, y), otherPeople(x, y)];
  };

  test('people under two names, things of one sort, things of two', () => {
    expect(match('وصل 40 سجينا إلى المدينة.', 'ووصل 45 صحفيا إلى المدينة.')).toEqual([0, true]);
    expect(match('وصل 40 سجينا إلى المدينة.', 'ووصل 45 موقوفا إلى المدينة.')).toEqual([0.5, true]);
    expect(match('وحضر 40 محاميا الجلسة.', 'وحضرت 45 موظفة الجلسة.')).toEqual([0, true]);
    expect(match('واعتقل 4 خاطفين في الميناء.', 'واعتقل 5 قراصنة في الميناء.')).toEqual([
      0.5,
      true,
    ]);
    expect(match('ونظرت 4 محاكم في الملف.', 'ونظر 5 محامين في الملف.')[0]).toBe(-1);
    expect(match('ويتكون البرج من 14 طابقا.', 'ويتألف البرج من 12 دورا.')[0]).toBeGreaterThan(0.4);
    expect(match('وصل 40 سجينا إلى المدينة.', 'ووصلت 40 شاحنة إلى المدينة.')).toEqual([-1, false]);
    expect(match('وصل 40 شخصا إلى المدينة.', 'ووصلت 40 شاحنة إلى المدينة.')).toEqual([-1, false]);
  });

  test('a verb and a place are not counted', () => {
    expect(facts('ودخل 419 تسللوا ليلا من السياج.')[0]?.countedLemma).toBe('');
    expect(facts('ومنها 29 مليونا من الولايات المتحدة للصندوق.')[0]?.countedLemma).toBe('');
  });
});

describe('numbers of two things', () => {
  const compared = (a: string, b: string): boolean =>
    comparable(...pair(a, b, ['2022-05-10', '2022-05-10']));

  test('a part with what makes it the whole, and others with all', () => {
    expect(
      compared('وكان على متن القطار 188 راكبا و14 من العاملين.', 'وأجلت الفرق 202 شخصا من القطار.'),
    ).toBe(false);
    expect(compared('وأصيب المدرب مع 16 شخصا آخرين.', 'وأصيب في الحادث 17 شخصا.')).toBe(false);
    expect(compared('وأصيب في الحادث 16 شخصا.', 'وأصيب في الحادث 17 شخصا.')).toBe(true);
  });

  test('how much more is no amount', () => {
    expect(
      compared('وكانت الحافلة تزيد بعشرين راكبا على طاقتها.', 'ونجا 24 راكبا من الحافلة.'),
    ).toBe(false);
  });

  test('the number of a model counts nothing', () => {
    expect(read('وهبطت طائرة من طراز بوينغ 737 في المطار.')).toEqual([]);
  });
});

describe('how values stand', () => {
  const relation = (a: string, b: string, days: [string | null, string | null]): string => {
    const [x, y] = pair(a, b, days);
    return comparable(x, y) ? relateFacts(x, y) : 'incomparable';
  };
  const dated: [string, string] = ['2022-05-10', '2022-05-10'];

  test('thirty days are a month, ninety are not two', () => {
    const at = (n: string): string => `واستمر العمل في المصنع ${n} متواصلة.`;
    expect(relation(at('30 يوما'), at('شهرا كاملا'), dated)).toBe('equal');
    expect(relation(at('90 يوما'), at('شهرين'), dated)).toBe('apart');
  });

  test('a day of the month without a year against a resolved one, and against the month', () => {
    const [day, other, month] = ['2 مايو', '5 مايو', 'شهر مايو'].map(
      (date) => `وافتتح المعرض في ${date} بحضور الوزير.`,
    ) as [string, string, string];
    expect(relation(day, day, ['2022-05-10', null])).toBe('equal');
    expect(relation(day, other, ['2022-05-10', null])).toBe('apart');
    expect(relation(day, month, [null, null])).toBe('rough');
    expect(relation(day, month, ['2022-05-10', null])).toBe('rough');
  });

  test('a day against a weekday alone, where one has no year', () => {
    const at = (date: string): string => `وافتتح الوزير المعرض ${date} بحضور السفراء.`;
    // 3 May 2022 is a Tuesday.
    expect(relation(at('يوم 3 مايو'), at('يوم الثلاثاء'), ['2022-05-10', null])).toBe('equal');
    expect(relation(at('يوم 3 مايو'), at('يوم الخميس'), ['2022-05-10', null])).toBe('apart');
  });

  test('a sum of money and its rounding, a bare count and another', () => {
    const sum = (n: string): string => `وبلغت قيمة العقد ${n} دولار للشركة.`;
    expect(relation(sum('1.67 مليار'), sum('1.7 مليار'), dated)).toBe('rough');
    expect(relation(sum('1.62 مليار'), sum('1.7 مليار'), dated)).toBe('apart');
    const count = (n: string): string => `وشارك في السباق ${n} لاعب من المدينة.`;
    expect(relation(count('590'), count('600'), dated)).toBe('apart');
  });

  test('an hour is not held against a day', () => {
    expect(
      relation(
        'وانقطع التيار في 2 مايو عن الحي.',
        'وانقطع التيار عند السابعة والثلث عن الحي.',
        dated,
      ),
    ).toBe('incomparable');
  });
});

describe('datelines', () => {
  const days = (text: string): string[] =>
    facts(text).flatMap(({ date }) => (date ? [date.from ?? '?'] : []));

  test('their day is that of the report, not of what it tells', () => {
    expect(days('صفاقس في 9 مايو (وكالة الساحل) - انهار سقف السوق مساء 7 مايو.')).toEqual([
      '2022-05-07',
    ]);
  });

  test('a day of a sentence is kept, whatever dash comes after it', () => {
    expect(days('انهار سقف السوق يوم 7 مايو - وهو مبنى قديم - وأصيب حارس.')).toEqual([
      '2022-05-07',
    ]);
  });
});

describe('what is called an end', () => {
  const days: [string, string] = ['2022-05-10', '2022-05-10'];

  test('an hour of closing is not held against one of opening', () => {
    const hours = pair(
      'ويعمل المعبر حتى السادسة مساء أمام الشاحنات.',
      'ويفتح المعبر في الثامنة صباحا أمام الشاحنات.',
      days,
    );
    expect(comparable(...hours)).toBe(false);
  });

  test('a day on which something ends is held against one on which it is done', () => {
    const done = pair(
      'وينتهي ترميم القبة في 20 يونيو بحسب المهندس.',
      'ويكتمل ترميم القبة في 3 يوليو بحسب البلدية.',
      days,
    );
    expect(comparable(...done)).toBe(true);
  });
});

describe('what rules a comparison out', () => {
  test('a sum in riyals that could be of two states is held against one that tells which', () => {
    const [a, b] = pair(
      'وخصصت البلدية 20 مليون ريال لترميم السوق.',
      'وخصصت البلدية 35 مليون ريال عماني لترميم السوق.',
      ['2022-05-10', '2022-05-11'],
    );
    expect(a.number?.unit).toBeUndefined();
    expect(comparable(a, b)).toBe(true);
  });

  test('what a thing is for is not what is counted', () => {
    const [pads] = facts('ودمر القصف منصتين لإطلاق الصواريخ قرب المطار.');
    expect(pads?.kinds.get('thing')).toBeUndefined();
    const [fired] = facts('وسقط صاروخان قرب المطار.');
    expect(fired?.kinds.get('thing')).toBe('missile');
  });

  test("the words of a place's name tell nothing of a number", () => {
    const [guests] = facts('وافتتح المنتدى في البحر الميت بمشاركة 60 تاجرا من المدينة.');
    expect(guests?.kinds.get('victim')).toBeUndefined();
  });
});

describe('none, as a number', () => {
  const none = (text: string): string[] =>
    facts(text).flatMap((f) => (f.number?.value === 0 ? [f.countedLemma] : []));

  test('harm denied of anybody, and all who survived', () => {
    expect(none('واحترق المستودع من دون أن يصاب منهم أحد.')).toEqual(['جريح']);
    expect(none('ولم يمت أي من المتسلقين تحت الثلج.')).toEqual(['قتيل']);
    expect(none('وسقط السقف دون مقتل أحد من المصلين.')).toEqual(['قتيل']);
    expect(none('ونجا جميع الركاب بعد جنوح العبارة.')).toEqual(['قتيل']);
  });

  test('who did harm, and what was denied of another', () => {
    expect(none('وقتل أحد الحراس في الهجوم.')).toEqual([]);
    expect(none('ولم يحضر أي من الوزراء حفل الافتتاح.')).toEqual([]);
  });
});

describe('shares and lengths told without their unit', () => {
  const said = (text: string): string[] =>
    facts(text).flatMap(({ number: n }) =>
      n ? [`${n.approx ?? ''}${n.value}${n.unit ?? n.kind}`] : [],
    );

  test('a share that is the object of a verb further on', () => {
    expect(said('ولم تتجاوز نسبة الإقبال النصف في الأحياء القديمة.')).toEqual(['under50percent']);
    expect(said('وناهزت نسبة الملء الربع في السدود.')).toEqual(['about25percent']);
    expect(said('وسجل الفريق هدفه في النصف الأول من المباراة.')).toEqual([]);
  });

  test('one week, and seasons that a contract runs', () => {
    expect(said('وأعلن التجار إضرابا مدته أسبوع واحد.')).toContain('1week');
    expect(said('ووقعت الحارسة عقدا لموسم واحد مع النادي.')).toContain('1year');
    expect(said('وأعار الأهلي لاعبه لموسمين إلى الاتفاق.')).toContain('2year');
    expect(said('وارتبطت الحارسة بعقد يمتد ثلاثة مواسم مع النادي.')).toContain('3year');
    expect(said('وسجل المهاجم 30 هدفا في موسم واحد.')).not.toContain('1year');
  });
});

describe('kinds of victims told by an idiom', () => {
  const victims = (text: string): (string | undefined)[] =>
    facts(text).flatMap((f) => (f.number ? [f.kinds.get('victim')] : []));

  test.each([
    ['وقال الطبيب إن ستة عشر مريضا فارقوا الحياة.', 'dead'],
    ['وارتفع عدد من فقدوا أرواحهم إلى تسعة.', 'dead'],
    ['وما زال 13 آخرون يتلقون العلاج في المدينة.', 'injured'],
    ['وأودع ثلاثة مسؤولين السجن بعد التحقيق.', 'arrested'],
    ['وبات نحو 300 ساكن بلا مأوى بعد الفيضان.', 'displaced'],
  ])('%s', (text, kind) => {
    expect(victims(text)).toEqual([kind]);
  });

  test('the noun of an idiom alone tells nothing', () => {
    expect(victims('وعاد 40 صيادا إلى الحياة العادية.')).toEqual([undefined]);
  });

  test('a part beyond a comma is not what the number counts', () => {
    const [nine] = facts('وارتفع عدد المصابين إلى تسعة، بينهم إطفائيان.');
    expect(nine?.kinds.get('people')).toBeUndefined();
  });
});

describe('what stands before a day', () => {
  const since = (text: string): boolean[] =>
    facts(text, '2022-05-10').flatMap((f) => (f.date ? [f.flags.since] : []));

  test('a day before which nothing is done is the day of it', () => {
    expect(since('ولن يفتتح الجسر قبل يونيو 2023 بحسب الوالي.')).toEqual([false]);
    expect(since('ولا تعود الرحلات إلا بعد 3 يونيو 2022.')).toEqual([false]);
    expect(since('وافتتح الجسر قبل يونيو 2021 بحسب الوالي.')).toEqual([true]);
  });
});

describe('numbers whose unit or noun is left out', () => {
  test('a magnitude on the scale of quakes is told in degrees', () => {
    expect(read('وهز زلزال بلغت شدته 6,2 على مقياس ريختر ساحل تشيلي.')).toEqual(['degree 6.2']);
    expect(read('ووقعت ثلاث هزات قاسها المركز على مقياس ريختر.')).toEqual(['count 3']);
  });

  test('a unit may begin with a letter that is a particle elsewhere', () => {
    expect(read('وباع الورثة 15 فدانا من الأرض.')).toEqual(['m2 15']);
  });

  test('workers dismissed are counted, an article of a law is not', () => {
    expect(read('وقررت الشركة فصل 32 عاملا من المنجم.')).toEqual(['count 32']);
    expect(read('واستند القاضي إلى الفصل 32 من الدستور.')).toEqual([]);
  });
});

describe('how far two things are apart', () => {
  test.each([
    ['يتصدر الفريق الدوري بفارق نقطتين عن ملاحقه.', true],
    ['واتسع الفارق مع الوصيف إلى خمس نقاط.', true],
    ['وبلغ الفارق بينهما مئتي صوت.', true],
    ['وتقدم بفارق الأهداف، وله الآن 25 نقطة.', false],
    ['وجمع الفريق 25 نقطة.', false],
  ])('%s', (text, gap) => {
    expect(facts(text).find((f) => f.number)?.flags.difference).toBe(gap);
  });
});

describe('what bounds a number', () => {
  const may = (a: string, b: string): boolean =>
    comparable(...pair(a, b, ['2022-05-10', '2022-05-10']));

  test('people of two nations, another event likened to this one, and how often, are something else', () => {
    expect(may('وصل 14 عداء كينيا إلى خط النهاية.', 'وصل 20 عداء مغربيا إلى خط النهاية.')).toBe(
      false,
    );
    expect(may('أصيب تسعة مصريين في الملعب.', 'أصيب سبعة تونسيين في الملعب.')).toBe(false);
    expect(may('غرق 16 صيادا في عاصفة مماثلة الشتاء الماضي.', 'غرق ثلاثة صيادين في العاصفة.')).toBe(
      false,
    );
    expect(may('فاز النادي بالكأس أربع مرات.', 'فاز ثلاثة لاعبين بالكأس.')).toBe(false);
  });

  test('people at large are not those that another sentence counts by name', () => {
    expect(may('تظاهر العشرات أمام المسرح.', 'غادر 17 ممثلا المسرح.')).toBe(false);
    expect(may('أصيب العشرات في الملعب.', 'أصيب 17 لاعبا في الملعب.')).toBe(true);
    expect(may('تظاهر العشرات أمام المسرح.', 'تظاهر 300 أمام المسرح.')).toBe(true);
  });

  test('one nation, one likened event of one year, and figures without either, may be one', () => {
    expect(may('وصل 14 عداء كينيا إلى خط النهاية.', 'وصل 20 عداء كينيا إلى خط النهاية.')).toBe(
      true,
    );
    expect(may('وصل 14 عداء كينيا إلى خط النهاية.', 'وصل 20 عداء إلى خط النهاية.')).toBe(true);
    expect(
      may(
        'غرق 16 صيادا في عاصفة مماثلة عام 2017 قبالة الساحل.',
        'غرق 18 صيادا في عاصفة عام 2017 قبالة الساحل.',
      ),
    ).toBe(true);
  });

  test('a few with the article count no single thing behind them, nor the whole that they are of', () => {
    const counted = (text: string): string[] =>
      facts(text).flatMap((f) => (f.dimension === 'count' ? [f.countedLemma] : []));
    expect(counted('وبين الستة القائد السابق للفريق.')).toEqual(['']);
    expect(counted('أُوقف أربعة من أصل خمسة.')).not.toContain('اصل');
  });
});

describe('a night and the day after it', () => {
  const days = (a: string, b: string) => relateFacts(...pair(a, b, ['2022-05-10', '2022-05-10']));

  test('meet, but not with that day\u2019s evening', () => {
    expect(days('وقع الزلزال ليل الأحد.', 'وقع الزلزال الاثنين.')).toBe('equal');
    expect(days('وقع الزلزال ليل الأحد.', 'وقع الزلزال فجر الاثنين.')).toBe('equal');
    expect(days('وقع الزلزال ليل الأحد.', 'وقع الزلزال مساء الاثنين.')).toBe('apart');
    expect(days('وقع الزلزال صباح الأحد.', 'وقع الزلزال الاثنين.')).toBe('apart');
  });
});

describe('what one of two sentences leaves out', () => {
  test('is no other dimension: of degrees, of a sum, of a range of shares', () => {
    expect(read('وبلغت الحرارة 41 درجة ظهرا.')).toEqual(['degree 41']);
    expect(read('وبلغت الحرارة 41 درجة مئوية ظهرا.')).toEqual(['degree 41']);
    expect(read('وطلبت البلدية 90 مليون دينار، ولم تتسلم غير عشرين مليونا.')).toEqual([
      'money 90000000',
      'money 20000000',
    ]);
    expect(read('وقد ترتفع الأجور بين 6 و8 في المئة.')).toEqual(['percent 6']);
  });
  test('how many times as much is told as how often', () => {
    const days: [string, string] = ['2022-05-10', '2022-05-10'];
    const [a, b] = pair('وغطت الطلبات الطرح 12 ضعفا.', 'وغطت الطلبات الطرح 15 مرة.', days);
    expect(comparable(a, b)).toBe(true);
  });
});

describe('ages of two people', () => {
  const days: [string, string] = ['2022-05-10', '2022-05-11'];
  test('are not compared where they are far apart and nothing ties them', () => {
    expect(
      comparable(
        ...pair('وغادر الحارس البالغ 27 سنة المعسكر.', 'وسجل المهاجم البالغ 34 عاما هدفين.', days),
      ),
    ).toBe(false);
    expect(
      comparable(
        ...pair('وغادر الحارس البالغ 27 سنة المعسكر.', 'وعاد الحارس البالغ 34 عاما أمس.', days),
      ),
    ).toBe(true);
    expect(
      comparable(
        ...pair('وسجل نبيل العطار (37 عاما) هدفا.', 'وعاد اللاعب البالغ 38 عاما أمس.', days),
      ),
    ).toBe(true);
  });
});

describe('kinds of measures', () => {
  const measure = (text: string): (string | undefined)[] =>
    facts(text).flatMap((f) => (f.number ? [f.kinds.get('measure')] : []));
  test('are told of values that they can measure', () => {
    expect(measure('وبلغ عمق البئر 42 مترا.')).toEqual(['depth']);
    expect(measure('وبلغت شدة الهزة 5.6 درجات.')).toEqual(['magnitude']);
    expect(measure('وبلغت قوتها 5.6 بحسب المرصد.')).toEqual(['magnitude']);
    expect(measure('وتبلغ سرعة القطار 90 كيلومترا في الساعة.')).toEqual(['speed']);
  });
  test('and not of people or money told beside them', () => {
    expect(measure('واستخدمت الشرطة القوة ضد 70 محتجا في الساحة.')).toEqual([undefined]);
    expect(measure('وزاد حجم الإنفاق إلى 30 مليون دينار.')).toEqual([undefined]);
  });
});

describe('others', () => {
  const others = (text: string): boolean[] =>
    facts(text).flatMap((f) => (f.number ? [f.flags.other] : []));
  test('than those who came to another harm are all of their own', () => {
    expect(others('وأدى الانهيار إلى مقتل 14 عاملا وإصابة 23 آخرين.')).toEqual([false, false]);
  });
  test('than those of the same harm are a part', () => {
    expect(others('وأصيب مدير المصنع وثلاثة آخرون في الانهيار.')).toEqual([true]);
    expect(others('وقتل عاملان آخران في الانهيار.')).toEqual([true]);
  });
});

describe('harms', () => {
  const victims = (text: string): (string | undefined)[] =>
    facts(text).flatMap((f) => (f.number ? [f.kinds.get('victim')] : []));
  test('that nobody came to are not of those who are counted beside', () => {
    expect(victims('ولم تقع وفيات، وقالت إن تسعة من العمال نقلوا إلى المستشفى.')).toEqual([
      'dead',
      undefined,
    ]);
  });
});

describe('what is counted', () => {
  const counted = (text: string): string[] =>
    facts(text).flatMap((f) => (f.number ? [f.countedLemma] : []));
  test('is a plural that reads as a verb, behind three to ten', () => {
    expect(counted('وسرق اللصوص أربع قطع من المتحف.')).toEqual(['قطعه']);
  });
  test('is nothing that belongs to somebody, behind a large number', () => {
    expect(counted('ولقي ركاب الزورق البالغ عددهم 43 مصرعهم.')).toEqual(['']);
    expect(counted('وأصيب 22 من حراسه.')).toEqual(['حارس']);
  });
  test('are sums where a total of pledges is told in millions', () => {
    const text = 'وقدمت الدولة 100 مليون دولار، ووصل مجموع الوعود إلى 420 مليونا.';
    expect(read(text)).toEqual(['money 100000000', 'money 420000000']);
  });
});
