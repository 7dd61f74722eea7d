import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../lib/arabic/numbers';
import { tokenise } from '../../../../lib/arabic/tokenise';
import type { NumberMention } from '../../../../lib/arabic/types';
import {
  type DigitStyle,
  inDigits,
  inWords,
  type NumeralStyle,
} from '../../../support/arabic-numerals';
import { anyString, arabicRich } from '../arbitraries';

const read = (text: string): NumberMention[] => findNumbers(tokenise(text));
const one = (text: string): NumberMention => {
  const [mention, ...more] = read(text);
  if (mention === undefined || more.length > 0) throw new Error(`${more.length + 1} in ${text}`);
  return mention;
};
const values = (text: string): number[] => read(text).map(({ value }) => value);
const counted = (text: string): (string | undefined)[] => read(text).map((n) => n.counted?.lemma);

const style: fc.Arbitrary<NumeralStyle> = fc.record({
  case: fc.constantFrom('nominative', 'genitive'),
  withTa: fc.boolean(),
  hundred: fc.constantFrom('مئة', 'مائة'),
  joinedHundreds: fc.boolean(),
  spacedAnd: fc.boolean(),
});
const magnitude = fc.oneof(
  fc.integer({ min: 3, max: 999 }),
  fc.integer({ min: 1000, max: 999_999 }),
  fc.integer({ min: 1_000_000, max: 999_999_999_999 }),
);

describe('round trips', () => {
  it('reads back any number in words of any style', () => {
    fc.assert(
      fc.property(magnitude, style, (value, how) => {
        expect(values(inWords(value, how))).toEqual([value]);
      }),
      { numRuns: 600 },
    );
  });

  it('reads back digits with the separators of each locale', () => {
    const digitStyle = fc.constantFrom<DigitStyle>(
      'plain',
      'comma',
      'point',
      'arabic',
      'arabic-plain',
      'nbsp',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        digitStyle,
        (whole, decimals, how) => {
          const [value, ...more] = values(`نحو ${inDigits(whole, decimals, how)} طن`);
          expect(more).toEqual([]);
          expect(value).toBeCloseTo(whole + decimals / 100, 6);
        },
      ),
    );
  });

  it('throws on nothing, and every span holds what it reads', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, arabicRich), (text) => {
        let at = 0;
        for (const { start, end, value, firstToken, endToken } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(endToken).toBeGreaterThan(firstToken);
          expect(Number.isFinite(value)).toBe(true);
          at = start;
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('digits', () => {
  it('decides between decimal and thousands marks from the text', () => {
    expect(values('بلغت 1.250 طن')).toEqual([1250]);
    expect(values('نسبة 2.5 في المئة من 1.250 طن')).toEqual([2.5, 1.25]);
    expect(values('معدل 2,5 درجة ونحو 1.250 طن')).toEqual([2.5, 1250]);
    expect(one('قيمتها 1.234 مليار دولار').value).toBe(1.234e9);
  });
  it('reads decimals typed from right to left', () => {
    expect(one('ربحت الشركة 7ر4 مليون يورو')).toMatchObject({ value: 4.7e6, unit: 'EUR' });
    expect(one('زاد الطلب 06ر1 في المئة')).toMatchObject({ kind: 'percent', value: 1.06 });
    expect(one('هزة قوتها 3.\u200f6 درجات').value).toBe(6.3);
    expect(values('في الغرفة 5ريالات')).toEqual([5]);
  });
  it('reads a number in brackets with the noun or the unit behind them', () => {
    expect(one('تخرج (84) طبيبا')).toMatchObject({ value: 84, counted: { lemma: 'طبيب' } });
    expect(one('بتكلفة (1.5) مليون دولار')).toMatchObject({ value: 1.5e6, unit: 'USD' });
    expect(one('احتجزوا «17» مهاجرا').counted?.lemma).toBe('مهاجر');
    expect(one('المادة (9) من النظام')).toMatchObject({ value: 9, label: true });
    expect(counted('أمور: (1) تحسين الطرق (2) خفض الرسوم')).toEqual([undefined, undefined]);
  });
  it('takes numbers in names and short codes for labels', () => {
    for (const text of [
      'مؤشر «ستوكس 600» الأوروبي',
      'بطولة "فورمولا 1" العالمية',
      'قالت فرانس 24',
      'نالت بيروت الخط 23 كاملا',
      'أرسل إلى 81234 - Zain',
      'تبدأ بالرمز (45) ثم الاسم',
    ]) {
      expect(read(text).map(({ label }) => label)).toEqual([true]);
    }
    expect(one('قال «حضر 12» فقط').label).toBeUndefined();
  });
  it('keeps lists, versions and list numbers apart from numbers', () => {
    expect(values('النسخة 10.2.14')).toEqual([]);
    expect(one('القرار رقم 1559')).toMatchObject({ value: 1559, label: true });
    expect(one('هاتف 0612345678').label).toBe(true);
  });
});

describe('words', () => {
  it('reads construct duals by what follows', () => {
    expect(one('حضر ألفا شخص')).toMatchObject({ value: 2000, grammar: 'dual' });
    expect(one('بلغ العدد عشرين ألفا').value).toBe(20_000);
    expect(one('أكثر من مليوني ناخب')).toMatchObject({ value: 2e6, approx: 'over' });
  });
  it('multiplies thousands by a closing magnitude', () => {
    expect(one('ألف ومئتان وخمسون مليار دينار').value).toBe(1250e9);
  });
  it('reads six behind a clitic before what it counts, where the word may be another', () => {
    expect(one('سجن المدير لست سنوات')).toMatchObject({ value: 6, unit: 'year' });
    expect(one('فازت الوحدة بست ميداليات').value).toBe(6);
  });
  it('is not taken in by words of the same letters', () => {
    for (const text of [
      'لست مسؤولا عن ذلك',
      'لست موظفا',
      'وأثنى على الجهود',
      'كمية من السلاح',
      'تسعى الحكومة',
      'بعده بقليل',
      'عثر عليه ميتا',
      'لست هنا',
      'نص الاتفاق',
      'نادي ميلان الإيطالي',
      'اللاعب أبو خمسين',
      'الشيخ سعد الفوزان',
    ]) {
      expect(values(text), text).toEqual([]);
    }
  });
  it('reads the dual of a fraction before its noun, and no rate as an ordinal', () => {
    expect(values('وافق ثلثا النواب')[0]).toBeCloseTo(2 / 3);
    expect(values('دفع ثلثا من دخله')[0]).toBeCloseTo(1 / 3);
    expect(values('تلتقط 24 صورة في الثانية')).toEqual([24]);
  });
  it('reads fractions, shares and vague counts', () => {
    expect(one('نصف مليون نازح').value).toBe(500_000);
    expect(one('ثلاثة أرباع المقاعد').value).toBe(0.75);
    expect(one('أكلت ثمن الرغيف').value).toBe(0.125);
    expect(values('دفعوا ثمن الحرب')).toEqual([]);
    expect(one('12,5 في المائة')).toMatchObject({ kind: 'percent', value: 12.5 });
    expect(one('٪٤٠')).toMatchObject({ kind: 'percent', value: 40 });
    expect(one('عشرات الآلاف من النازحين')).toMatchObject({
      min: 20_000,
      max: 99_999,
      approx: 'about',
    });
    expect(one('بضعة ملايين دولار')).toMatchObject({ min: 3e6, unit: 'USD' });
  });
  it('takes a bound from a verb whose subject stands between', () => {
    const bound = (text: string): string | undefined => one(text).approx;
    expect(bound('وتتجاوز كلفة الجسر 70 مليون درهم')).toBe('over');
    expect(bound('وإن المتطوعين تجاوزوا 300')).toBe('over');
    expect(bound('ولم تتجاوز نسبة الحضور 12 في المئة')).toBe('under');
    expect(bound('وتقارب مساحة الحديقة 40 هكتارا')).toBe('about');
    expect(bound('وإن العجز لن يزيد على 15 مليون دينار')).toBe('under');
    expect(bound('تجاوز الضيف خصمه بثلاثة أهداف')).toBeUndefined();
    expect(bound('تجاوز سعر الكيلو في السوق 9 دراهم')).toBe('over');
  });
  it('takes a bound from a verb whose subject, a noun of number, has a clause of its own', () => {
    const bound = (text: string): string | undefined => one(text).approx;
    expect(bound('تجاوز عدد ضحايا الحريق الذي التهم السوق القديم 120 شخصا')).toBe('over');
    expect(bound('ولم يتجاوز عدد الركاب الذين نقلتهم السفينة الجديدة 120 راكبا')).toBe('under');
    // What stands right before the number has it.
    expect(bound('تجاوز عدد القتلى ما ذكرته الوزارة عن مقتل 20 شخصا')).toBeUndefined();
    expect(bound('تجاوز السائق الإشارة التي نصبت في الشارع الجديد 20 مرة')).toBeUndefined();
    expect(bound('تجاوز عدد الطلاب طاقة الجامعة، وفيها 300 طالب')).toBeUndefined();
  });
  it('reads the variant of a model as a name', () => {
    expect(read('طلبت 12 طائرة من طراز 767-3').map((n) => n.label === true)).toEqual([
      false,
      true,
      true,
    ]);
    expect(read('تسلمت ماكس 7 الجديدة')[0]?.label).toBe(true);
  });
  it('divides only where a sum is asked for', () => {
    expect(values('كم هي ستون على اثني عشر')).toEqual([5]);
    expect(values('عرض ستين على اثني عشر لاعبا')).toEqual([60, 12]);
  });
  it('reads ordinals and tells rulers from things', () => {
    expect(one('المرة الحادية والعشرين')).toMatchObject({ kind: 'ordinal', value: 21 });
    expect(one('أحيوا الذكرى المئة للمعركة')).toMatchObject({ kind: 'ordinal', value: 100 });
    expect(one('السنوات المئة')).toMatchObject({ kind: 'number', value: 100 });
    expect(one('في أسبوعها الثالث والأربعين بعد المئة').value).toBe(143);
    expect(one('الملك محمد السادس')).toMatchObject({ kind: 'ordinal', label: true });
  });
});

describe('units and money', () => {
  it('converts among units of a kind', () => {
    expect(one('عمق 12 كيلومترا')).toMatchObject({ unit: 'km', baseValue: 12_000, baseUnit: 'm' });
    expect(one('3 أطنان')).toMatchObject({ unit: 'tonne', baseValue: 3000 });
    expect(one('ثلاثة آلاف متر مربع')).toMatchObject({ unit: 'm2', value: 3000 });
    expect(one('عامين ونصف')).toMatchObject({
      unit: 'year',
      value: 2.5,
      baseValue: 30,
      grammar: 'dual',
    });
    expect(one('5 درجات تحت الصفر').value).toBe(-5);
  });
  it('finds the country of money in the text', () => {
    expect(read('قال المغرب إن الكلفة 40 مليون درهم')[0]).toMatchObject({
      unit: 'MAD',
      kind: 'currency',
    });
    expect(read('دبي: الكلفة 40 مليون درهم')[0]).toMatchObject({ unit: 'AED' });
    expect(one('بقيمة $15')).toMatchObject({ kind: 'currency', value: 15, unit: 'USD' });
  });
  it('gives later millions the currency of the sentence, unless two are about', () => {
    expect(read('طلبت 90 مليون يورو ثم رضيت بـ60 مليونا')[1]).toMatchObject({
      value: 60e6,
      unit: 'EUR',
    });
    expect(read('ربح 90 مليون يورو وخسر 60 مليونا (70 مليون دولار)')[1]?.unit).toBeUndefined();
  });
});

describe('ranges and scores', () => {
  it('joins the ends of a range and leaves a change two numbers', () => {
    expect(one('وتراجع الصيد بين 40% إلى 50%')).toMatchObject({
      kind: 'percent',
      min: 40,
      max: 50,
    });
    expect(one('تتراوح الزيادة بين 5 و7 في المئة')).toMatchObject({
      kind: 'percent',
      min: 5,
      max: 7,
    });
    expect(one('بين 20 و30 شخصا')).toMatchObject({ kind: 'range', min: 20, max: 30 });
    expect(one('من ثلاثة إلى خمسة ملايين دولار')).toMatchObject({
      min: 3e6,
      max: 5e6,
      unit: 'USD',
    });
    expect(one('40-45 مترا')).toMatchObject({ kind: 'range', min: 40, max: 45 });
    expect(values('ارتفع السعر من 20 إلى 30 دولارا')).toEqual([20, 30]);
  });
  it('reads goals that one word counts, where a match is told of', () => {
    expect(one('فاز الضيوف بخماسية نظيفة')).toMatchObject({ value: 5, score: [5, 0] });
    expect(one('خسر بثلاثية مقابل هدف')).toMatchObject({ value: 3, score: [3, 1] });
    expect(one('سجل المهاجم ثنائية')).toMatchObject({ value: 2, counted: { lemma: 'هدف' } });
    expect(read('اختتمت قمة رباعية في القاهرة')).toEqual([]);
  });
  it('reads scores of games that are won by points', () => {
    expect(one('انتهى لقاء السلة بنتيجة 77-73')).toMatchObject({ score: [77, 73] });
    expect(one('يشارك نحو 60-80 متطوعا')).toMatchObject({ min: 60, max: 80 });
  });

  it('reads scores', () => {
    expect(one('فاز الفريق 3-1')).toMatchObject({ score: [3, 1] });
    expect(one('فوز كبير 5/1 في الإياب')).toMatchObject({ score: [5, 1] });
  });
});

describe('what is counted', () => {
  it('takes the noun after, before or apart', () => {
    expect(counted('إنقاذ 40 بحارا')).toEqual(['بحار']);
    expect(counted('الدول الخمس')).toEqual(['دوله']);
    expect(counted('ارتفع عدد الضحايا في المدينة إلى 45')).toEqual(['ضحيه']);
    expect(counted('سقط 12 جريحا، منهم 3 في المستشفى')).toEqual(['جريح', 'جريح']);
  });
  it('orders the noun and not the adjective behind it', () => {
    expect(counted('غادرت القافلة الطبية الثالثة')).toEqual(['قافله']);
  });
  it('goes past an adjective to its noun, and takes no verb for one', () => {
    expect(counted('الجامعات الحكومية الـ27')).toEqual(['جامعه']);
    expect(counted('وفق جدول زمني واحد')).toEqual(['جدول']);
    expect(counted('هدف المباراة الوحيد')).toEqual(['هدف']);
    expect(counted('الصفحات من 18 إلى 20 كتبت بالحبر')).not.toContain('كتب');
    expect(counted('مئات المهندسين')).toEqual(['مهندس']);
  });
  it('reads duals and single things as counts', () => {
    expect(one('أسقطت طائرتين')).toMatchObject({
      value: 2,
      grammar: 'dual',
      counted: { lemma: 'طايره' },
    });
    expect(one('سقط قتيل واحد')).toMatchObject({ value: 1, grammar: 'singular' });
    expect(one('عرض تعديلين اثنين').value).toBe(2);
  });
  it('reads a four that ends in alef, and the year of what a bare verb tells', () => {
    expect(one('تأخر أربعا وعشرين ساعة')).toMatchObject({ value: 24, unit: 'hour' });
    expect(values('وفي 2003 ظهر قبر جديد')).toEqual([]);
  });

  it('reads duals of things whose plural is another word', () => {
    expect(one('عثروا على الصندوقين في القاع')).toMatchObject({ value: 2, grammar: 'dual' });
    expect(one('وبحوزته مسدسان محشوان')).toMatchObject({ value: 2, grammar: 'dual' });
    expect(one('أغلقت السلطات معبرين حدوديين')).toMatchObject({ value: 2, grammar: 'dual' });
  });

  it('does not take plurals and names for duals', () => {
    for (const text of [
      'المسلمين',
      'فلسطين',
      'حركة طالبان',
      'كبار المسؤولين',
      'أفغانستان',
      'الأرجنتين',
      'سكان لبنان',
    ]) {
      expect(values(text), text).toEqual([]);
    }
  });
});
