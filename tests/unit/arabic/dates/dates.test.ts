import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../lib/arabic/dates';
import { findNumbers } from '../../../../lib/arabic/numbers';
import { tokenise } from '../../../../lib/arabic/tokenise';
import type { DateMention } from '../../../../lib/arabic/types';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../support/arabic-numerals';
import { anyString, arabicRich } from '../arbitraries';

const read = (text: string, published: string | null = '2023-03-15'): DateMention[] => {
  const doc = tokenise(text);
  return findDates(doc, findNumbers(doc), published);
};
const days = (text: string, published?: string | null): (string | null)[] => {
  const [mention, ...more] = read(text, published);
  if (mention === undefined || more.length > 0) throw new Error(`${more.length + 1} in ${text}`);
  return mention.from === mention.to ? [mention.from] : [mention.from, mention.to];
};

describe('a day and month by their numbers', () => {
  it('are of the calendar in which they fall on their weekday near the day of publication', () => {
    expect(days('قدم النادي العرض يوم السبت 2-10 إلى اللاعب', '2015-07-24')).toEqual([
      '2015-07-18',
    ]);
    expect(days('قدم النادي العرض يوم السبت 4-7 إلى اللاعب', '2015-07-24')).toEqual(['2015-07-04']);
    expect(days('قدم النادي العرض يوم السبت 4-4 إلى اللاعب', '2015-07-24')).toEqual(['2015-04-04']);
  });

  it('may be parted by spaces behind what only a date follows', () => {
    expect(days('عرض النادي اللاعب بتاريخ السبت 2 / 10 على جاره', '2015-07-24')).toEqual([
      '2015-07-18',
    ]);
    expect(days('عرض النادي اللاعب يوم السبت ثاني أيام العيد', '2015-07-24')).toEqual([
      '2015-07-18',
    ]);
  });

  it('may have the month first, in either calendar', () => {
    expect(days('يستقبل المعهد الطلاب يوم الثلاثاء 10/12', '2015-07-24')).toEqual(['2015-07-28']);
    expect(days('يستقبل المعهد الطلاب يوم الأربعاء 10/13', '2015-07-24')).toEqual(['2015-07-29']);
    expect(days('يستقبل المعهد الطلاب يوم السبت 7/25', '2015-07-24')).toEqual(['2015-07-25']);
  });
});

describe('a score before a month', () => {
  const spans = (text: string): string[] =>
    read(text, '2031-07-24').map((d) => text.slice(d.start, d.end));
  it('gives it no day, as two days of it do', () => {
    expect(spans('تعادل الفريق مع ضيفه 1-1 في يونيو الماضي.')).toEqual(['يونيو الماضي']);
    expect(spans('يقام المعرض من 2-5 يونيو المقبل.')).toEqual(['من 2-5 يونيو المقبل']);
  });
});

describe('round trips', () => {
  it('reads back a day with the months of every region, with and without its weekday', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        fc.constantFrom(...Object.keys(MONTH_NAMES)),
        fc.boolean(),
        (date, region, withWeekday) => {
          const month = MONTH_NAMES[region]?.[date.getUTCMonth()] ?? '';
          const weekday = withWeekday ? `${WEEKDAY_NAMES[date.getUTCDay()] ?? ''} ` : '';
          const text = `وصل ${weekday}${date.getUTCDate()} ${month} ${date.getUTCFullYear()} إلى المدينة`;
          expect(days(text, null)).toEqual([date.toISOString().slice(0, 10)]);
        },
      ),
    );
  });

  it('reads back numeric dates, day first and year first', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        fc.constantFrom('/', '-', '.'),
        fc.boolean(),
        (date, mark, yearFirst) => {
          const iso = date.toISOString().slice(0, 10);
          const [year = '', month = '', day = ''] = iso.split('-');
          const text = (yearFirst ? [year, month, day] : [day, month, year]).join(mark);
          expect(days(`بتاريخ ${text}`, null)).toEqual([iso]);
        },
      ),
    );
  });

  it('throws on nothing; intervals are in order and certain only with days', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyString, arabicRich),
        fc.constantFrom('2023-03-15', null, 'x'),
        (text, published) => {
          for (const { from, to, certainty, start, end } of read(text, published)) {
            expect(text.slice(start, end).length).toBeGreaterThan(0);
            expect(from === null).toBe(to === null);
            expect(certainty === 'unknown').toBe(from === null);
            if (from !== null && to !== null) expect(from <= to).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('looking back from the day of publication', () => {
  it('takes a weekday as the last one, today included, unless the sentence looks ahead', () => {
    expect(days('اجتمع المجلس الاثنين')).toEqual(['2023-03-13']);
    expect(days('اجتمع المجلس الأربعاء')).toEqual(['2023-03-15']);
    expect(days('الخميس المقبل')).toEqual(['2023-03-16']);
    expect(days('من المقرر أن يجتمع المجلس السبت')).toEqual(['2023-03-18']);
    expect(days('الأربعاء الماضي')).toEqual(['2023-03-08']);
  });
  it('completes months and days with the year that news means', () => {
    expect(days('زار البلاد في ديسمبر الماضي')).toEqual(['2022-12-01', '2022-12-31']);
    expect(days('توقف العمل في آب/أغسطس')).toEqual(['2022-08-01', '2022-08-31']);
    expect(days('سيعقد المؤتمر في 20 أكتوبر')).toEqual(['2023-10-20']);
    expect(days('انطلق في 20 أكتوبر')).toEqual(['2022-10-20']);
  });
  it('lets the weekday pick the year and mends a text published after midnight', () => {
    expect(days('حدث ذلك الجمعة 11 نوفمبر')).toEqual(['2022-11-11']);
    expect(days('قال أمس الاثنين إنه مستعد')).toEqual(['2023-03-13']);
    expect(days('وصل الوفد أول من أمس')).toEqual(['2023-03-13']);
    expect(days('غادر الوفد أول من أمس الاثنين')).toEqual(['2023-03-13']);
  });
  it('knows the weekday before last, and that what has ended is not ahead', () => {
    expect(days('وقع ذلك الجمعة ما قبل الماضي')).toEqual(['2023-03-03']);
    expect(days('المخزون في الأسبوع المنتهي في 10 مارس من المتوقع أن يتراجع')).toEqual([
      '2023-03-10',
    ]);
  });
  it('reckons ages no finer than their unit', () => {
    expect(days('قبل عامين')).toEqual(['2021-01-01', '2021-12-31']);
    expect(days('منذ ثلاثة أشهر')).toEqual(['2022-12-01', '2022-12-31']);
    expect(days('قبل ستة أيام')).toEqual(['2023-03-09']);
    expect(read('قبل سنوات')[0]?.precision).toBe('vague');
    expect(days('وصل بعد يومين من الحادث')).toEqual([null]);
  });
});

describe('intervals', () => {
  it('reads ranges, parts, seasons, quarters, decades and centuries', () => {
    expect(days('بين العاشر والعشرين من أبريل 2021')).toEqual(['2021-04-10', '2021-04-20']);
    expect(days('من 3 مايو إلى 7 يونيو 2020')).toEqual(['2020-05-03', '2020-06-07']);
    expect(days('أواخر يوليو 2019')).toEqual(['2019-07-16', '2019-07-31']);
    expect(days('صيف 2018')).toEqual(['2018-06-01', '2018-08-31']);
    expect(days('صائفة 2018')).toEqual(['2018-06-01', '2018-08-31']);
    expect(days('بين فبراير وسبتمبر 2020', null)).toEqual(['2020-02-01', '2020-09-30']);
    expect(days('الربع الثاني من عام 2020')).toEqual(['2020-04-01', '2020-06-30']);
    expect(days('ثمانينيات القرن الماضي')).toEqual(['1980-01-01', '1989-12-31']);
    expect(days('القرن التاسع عشر')).toEqual(['1800-01-01', '1899-12-31']);
    expect(days('أواخر القرن التاسع عشر')).toEqual(['1866-01-01', '1899-12-31']);
    expect(days('مطلع القرن الثاني الميلادي')).toEqual(['0100-01-01', '0133-12-31']);
    expect(days('القرن الثالث عشر الهجري')).toEqual(['1785-11-04', '1882-11-11']);
    expect(days('منتصف القرن الأول قبل الميلاد')).toEqual([null]);
    expect(days('موسم 2018/2019')).toEqual(['2018-01-01', '2019-12-31']);
    expect(days('يومي السبت والأحد المقبلين')).toEqual(['2023-03-18', '2023-03-19']);
  });
  it('reads days that follow their month, and a second day of the same month', () => {
    expect(days('يقام المعرض في شهر أكتوبر بين 11 و14')).toEqual(['2023-10-11', '2023-10-14']);
    expect(days('انعقد في أكتوبر 11-14')).toEqual(['2022-10-11', '2022-10-14']);
    expect(days('استمرت الورشة من 3 فبراير إلى 9')).toEqual(['2023-02-03', '2023-02-09']);
    expect(days('ارتفع في فبراير من 19 إلى 20 بالمئة')).toEqual(['2023-02-01', '2023-02-28']);
  });
  it('knows the first day of a month by its name', () => {
    expect(days('يبدأ البيع في فاتح نونبر 2022')).toEqual(['2022-11-01']);
    expect(days('يبدأ البيع في الفاتح من أكتوبر 2022')).toEqual(['2022-10-01']);
    expect(days('أعلنوه في غرة رمضان 1444')).toEqual(['2023-03-23']);
  });
  it('reads months by their number and their order in a year', () => {
    expect(days('توقف العمل نهاية شهر 6')).toEqual(['2022-06-16', '2022-06-30']);
    expect(days('في شهر 12 الماضي')).toEqual(['2022-12-01', '2022-12-31']);
    expect(days('الأشهر التسعة الأولى من عام 2019')).toEqual(['2019-01-01', '2019-09-30']);
    expect(days('الشهر الثاني من 2020')).toEqual(['2020-02-01', '2020-02-29']);
    expect(days('أول شهرين من العام الحالي')).toEqual(['2023-01-01', '2023-02-28']);
    expect(read('صدر القرار رقم 3 لمدة شهر 20 يوما')).toEqual([]);
  });
  it('takes years up to the last one, seasons with it', () => {
    expect(days('امتد البناء من 2009 إلى 2013')).toEqual(['2009-01-01', '2013-01-01']);
    expect(days('رئاسته بين 2009 و2013')).toEqual(['2009-01-01', '2013-01-01']);
    expect(days('رئاسته بين 2009، و2013')).toEqual(['2009-01-01', '2013-01-01']);
    expect(days('ميزانية 2012-2016')).toEqual(['2012-01-01', '2016-01-01']);
    expect(days('عامي 2009 و2013')).toEqual(['2009-01-01', '2013-12-31']);
    expect(days('دفعة 2012-2013')).toEqual(['2012-01-01', '2013-12-31']);
    expect(days('المدة من ألفين وثلاثة إلى ألفين وسبعة')).toEqual(['2003-01-01', '2007-01-01']);
    expect(read('ارتفع الأجر من ألفين إلى ألفين وخمسة')).toEqual([]);
  });
  it('reads a year said in two halves, and the decade behind its thousands', () => {
    expect(days('تأسس عام تسعة عشر ستة وخمسين')).toEqual(['1956-01-01', '1956-12-31']);
    expect(days('في الألفين والعشرينيات')).toEqual(['2020-01-01', '2029-12-31']);
    expect(read('حضر تسعة عشر وغاب ثلاثون')).toEqual([]);
  });
  it('counts decades by the calendar, but back from today where their course is meant', () => {
    expect(days('في العقدين الماضيين')).toEqual(['2000-01-01', '2019-12-31']);
    expect(days('خلال العقدين الماضيين')).toEqual(['2003-03-15', '2023-03-14']);
  });
  it('knows the free days from what is left of a week, and the later half of a month', () => {
    expect(days('سيسافر نهاية الأسبوع الجاري')).toEqual(['2023-03-15', '2023-03-19']);
    expect(days('سيسافر في عطلة نهاية الأسبوع')).toEqual(['2023-03-18', '2023-03-19']);
    expect(days('سيصدر لاحقا هذا الشهر', '2023-03-02')).toEqual(['2023-03-16', '2023-03-31']);
    expect(days('سيصدر لاحقا هذا الشهر', '2023-03-20')).toEqual(['2023-03-21', '2023-03-31']);
  });
  it('knows what happened in a year from what it counts', () => {
    expect(days('منذ 2017 قتل العشرات')).toEqual(['2017-01-01', '2017-12-31']);
    expect(read('أودى الزلزال بحياة 2017 قتيلا')).toEqual([]);
  });
  it('gives years before Christ no days', () => {
    expect(read('بني السد عام 130 قبل الميلاد')[0]).toMatchObject({
      from: null,
      certainty: 'unknown',
      parts: { year: -130 },
    });
    expect(days('في القرن الثاني قبل الميلاد')).toEqual([null]);
    expect(days('سنة 90 ق.م')).toEqual([null]);
  });
  it('takes a weekday in brackets with the day before it', () => {
    expect(days('تنطلق البطولة غدا (الخميس)')).toEqual(['2023-03-16']);
  });
  it('counts on from now where something will not be before', () => {
    expect(days('لن يعود اللاعب قبل شهرين')).toEqual(['2023-05-01', '2023-05-31']);
  });
  it('reads weeks by a day in them, decades of a century, years by two figures', () => {
    expect(days('أسبوع 15 سبتمبر 2020')).toEqual(['2020-09-14', '2020-09-20']);
    expect(days('العقد الثاني من القرن العشرين')).toEqual(['1910-01-01', '1919-12-31']);
    expect(days('منذ عام 67')).toEqual(['1967-01-01', '1967-12-31']);
    expect(days('آخر أسبوعين')).toEqual(['2023-03-01', '2023-03-14']);
    expect(read('بعد عام 60 شخصا في القرية')).toEqual([]);
    expect(read('في رمضان من عام 40 هـ')[0]?.from).not.toBe('1940-01-01');
  });
  it('bounds what was earlier in a period, and the season at hand', () => {
    expect(days('أعلن ذلك في وقت سابق من هذا الشهر')).toEqual(['2023-03-01', '2023-03-15']);
    expect(days('تراجع الطلب هذا الشتاء')).toEqual(['2022-12-01', '2023-02-28']);
  });
  it('never gives a day that is not', () => {
    expect(days('31 فبراير 2020')).toEqual([null]);
    expect(days('زارها يوم الثلاثاء', null)).toEqual([null]);
  });
});

describe('short messages', () => {
  it('takes a bare number that closes one’s own coming or going as a day', () => {
    expect(days('سأسافر في 28')).toEqual(['2023-03-28']);
    expect(days('سأرجع 9.30')).toEqual(['2023-09-30']);
    expect(days('سنجتمع 30-9')).toEqual(['2023-09-30']);
    expect(days('رجعت للثالث')).toEqual(['2023-03-03']);
    for (const text of [
      'فاز الفريق في 12 مباراة وخسر في 15',
      'عاد المنتخب للثانية',
      'سيرتفع السعر 4.22',
      'وصلت الحصيلة إلى 22-4',
    ]) {
      expect(read(text), text).toEqual([]);
    }
  });
  it('counts on from now without a word before the number, and back after a verb of the past', () => {
    expect(days('نلتقي 3 أيام من الآن')).toEqual(['2023-03-18']);
    expect(days('خرج سنتين وشهرين و5 أيام من الآن')).toEqual(['2021-01-10']);
    expect(days('سيصل بعد شهر من اليوم')).toEqual(['2023-04-15']);
    expect(days('جدولة لقاء خلال أسبوعين')).toEqual(['2023-03-23', '2023-03-29']);
  });
});

describe('calendars and hours', () => {
  it('reads Hijri dates and feasts', () => {
    expect(days('1 رمضان 1444 هـ')).toEqual(['2023-03-23']);
    expect(days('9 / 12 / 1443 هـ')).toEqual(['2022-07-08']);
    expect(days('عيد الأضحى 2022')).toEqual(['2022-07-09']);
    expect(days('المقبولون 1436-1437هـ')).toEqual(['2014-10-25', '2016-10-01']);
  });
  it('reads an hour with its part without the word for hour, and no rank', () => {
    expect(read('وصل القطار نحو التاسعة والربع')[0]?.parts.time).toBe('09:15');
    expect(read('غادر عند السابعة والثلث، ثم عاد')[0]?.parts.time).toBe('07:20');
    expect(read('أغلق السوق عند التاسعة.')[0]?.parts.time).toBe('09:00');
    expect(read('توقف القطار عند المحطة التاسعة والأخيرة')).toEqual([]);
    expect(read('خرج من الدورة الثالثة والنصف النهائي')).toEqual([]);
  });

  it('puts the hour into the day it stands by', () => {
    expect(read('صباح الأحد عند الساعة السابعة والنصف صباحا')[0]).toMatchObject({
      from: '2023-03-12',
      parts: { time: '07:30' },
    });
    expect(read('الساعة 20:15 بتوقيت غرينتش')[0]).toMatchObject({
      from: null,
      parts: { time: '20:15' },
    });
    expect(read('في الثالثة عصرا')[0]?.parts.time).toBe('15:00');
    expect(read('عند الواحدة ظهرا')[0]?.parts.time).toBe('13:00');
    expect(read('في الواحدة والنصف من فجر الأحد')[0]?.parts.time).toBe('01:30');
    expect(read('في الواحدة ليلا')[0]?.parts.time).toBe('01:00');
    expect(read('في حدود العاشرة من ليل السبت')[0]?.parts.time).toBe('22:00');
    expect(read('وهي الواحدة من بين المدن')).toEqual([]);
  });
});

describe('what is no date', () => {
  it('leaves names, rates and general words alone', () => {
    for (const text of [
      'الأمين العام الحالي للحزب',
      'تيريزا ماي',
      'مليون برميل في اليوم',
      'مارس ضغوطا',
      'بلدة الأربعاء',
      'لامس السعر',
      'في أمس الحاجة إلى الدواء',
      'في تلك الليلة',
      'أعلن الموعد باليوم والساعة',
      'له علاقة بكرة القدم',
      'وبعد يوم واحد عادوا',
    ]) {
      expect(read(text), text).toEqual([]);
    }
  });
  it('keeps its numbers out of the counted ones', () => {
    const doc = tokenise('قتل 12 شخصا في 3 مايو 2020 عند الساعة 10:45');
    expect(findNumbers(doc).map(({ value }) => value)).toEqual([12]);
    for (const text of ['زار القرية أمس الأول', 'عاد أول من أمس', 'في تشرين الأول الماضي'])
      expect(findNumbers(tokenise(text)), text).toEqual([]);
  });
});

describe('the day on which a text was written', () => {
  const all = (text: string, published: string): (string | null)[] =>
    read(text, published).map(({ from }) => from);

  it('is the one that its weekdays agree on, where its date is some days younger', () => {
    // The 14th of March 2023 is a Tuesday.
    const text = 'قالت الشرطة اليوم (السبت) إن الحريق اندلع أمس. وكانت المدرسة أغلقت أمس الجمعة.';
    expect(all(text, '2023-03-14')).toEqual(['2023-03-11', '2023-03-10', '2023-03-10']);
    expect(all('وصل الوفد غدا الأربعاء أو بعد غد', '2023-03-14')).toEqual([
      '2023-03-15',
      '2023-03-16',
    ]);
  });

  it('is that of publication where they disagree', () => {
    const text = 'قال اليوم السبت إن المباراة أقيمت أمس الأحد، ووصل الفريق أمس.';
    expect(all(text, '2023-03-14').at(-1)).toBe('2023-03-13');
  });
});

describe('dates that their neighbours change', () => {
  it('joins a weekday or the word for day with its date in figures', () => {
    expect(days('تصرف الأرباح يوم 13-07-2015، حسب الشركة')).toEqual(['2015-07-13']);
    expect(days('تصرف الأرباح يوم الخميس بتاريخ 30-07-2015')).toEqual(['2015-07-30']);
  });

  it('knows the same day for one that was spoken of', () => {
    expect(read('وأصيب عامل في اليوم نفسه')).toEqual([]);
    expect(read('وأصيب عامل في نفس اليوم')).toEqual([]);
  });

  it('takes what was said to lie ahead for no future of the day on which it was said', () => {
    expect(days('أعلنت الشركة الاثنين أنها ستغلق المصنع')).toEqual(['2023-03-13']);
    expect(days('ستغلق الشركة المصنع الاثنين')).toEqual(['2023-03-20']);
  });
});

describe('ranks and hours beside a date', () => {
  it('a feminine rank is of its noun, and no day', () => {
    expect(days('واختير لدورة خامسة في مايو')).toEqual(['2022-05-01', '2022-05-31']);
    expect(days('وأطلقت الشركة نسخة ثالثة في يناير 2023')).toEqual(['2023-01-01', '2023-01-31']);
    expect(days('وصل يوم الثالث من يناير 2023')).toEqual(['2023-01-03']);
  });

  it('an hour of the afternoon is told by من بعد الظهر too', () => {
    const [hour] = read('وانطلق السباق عند الساعة 2:47 من بعد ظهر أمس');
    expect(hour?.parts.time).toBe('14:47');
    expect(read('وانطلق السباق في الثالثة من بعد الظهر')[0]?.parts.time).toBe('15:00');
  });
});
