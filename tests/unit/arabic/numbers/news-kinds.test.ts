import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';
import type { NumberMention } from '../../../../lib/arabic/types';

const numbers = (text: string): readonly NumberMention[] => annotate(text, {}).numbers;

/** Each number as 'value unit #counted', a label in brackets. */
function told(text: string): string[] {
  return numbers(text).map((n) => {
    const parts = [String(n.value)];
    if (n.kind === 'percent') parts.push('%');
    if (n.unit !== undefined) parts.push(n.unit);
    if (n.counted !== undefined) parts.push(`#${n.counted.lemma}`);
    return n.label === true ? `(${parts.join(' ')})` : parts.join(' ');
  });
}

describe('below zero', () => {
  test.each([
    ['سجل مرصد القمة درجتين تحت الصفر ليلا.', ['-2 degree']],
    ['هبطت الحرارة إلى ست درجات تحت الصفر.', ['-6 degree']],
    ['وبلغت في الوادي 9 تحت الصفر.', ['-9 degree']],
  ])('%s', (text, want) => {
    expect(told(text)).toEqual(want);
  });

  test('of both ends of a range', () => {
    const [range] = numbers('تراوحت الحرارة بين 4 و8 درجات مئوية تحت الصفر.');
    expect([range?.kind, range?.min, range?.max]).toEqual(['range', -8, -4]);
  });
});

describe('speeds, areas, money and small weights', () => {
  test.each([
    ['هبت الرياح بسرعة 70 كيلومترا في الساعة.', ['70 km/h']],
    ['بلغت سرعة القطار 300 كلم/س.', ['300 km/h']],
    ['انطلقت المركبة بسرعة 60 ميلا في الساعة.', ['60 mph']],
    ['قطع المتسابق 90 كيلومترا في الجبل.', ['90 km #جبل']],
    ['تمتد الحديقة على 12000م2 قرب السد.', ['12000 m2']],
    ['تزن الحبة 15 ملي جرام.', ['15 mg']],
    ['كلفه 450 يوروًا وسماكته 1 مم.', ['450 EUR', '1 mm']],
    ['غرمته محكمة في نواكشوط 300 ألف أوقية.', ['300000 MRU']],
    ['انتظروا ثلاثة أرباع الساعة.', ['0.75 hour']],
    ['بيع الذهب بسعر الأوقية 3 أوقيات.', ['3 oz']],
  ])('%s', (text, want) => {
    expect(told(text).map((n) => n.replace(' #جبل', ''))).toEqual(
      want.map((n) => n.replace(' #جبل', '')),
    );
  });

  test('the year behind an amount is no unit of it', () => {
    expect(told('باع المصنع 21500 عام 2012.')).toEqual(['21500']);
  });
});

describe('shares and brackets', () => {
  test.each([
    ['فقدت العملة (18) في المائة من قيمتها.', ['18 % #قيمه']],
    ['أغلق مؤشر نيكي 0.8 في المئة أعلى.', ['0.8 %']],
    ['ضبط الحرس (4120) مخالفا.', ['4120 #مخالف']],
    ['خسر المصنع عُشر إنتاجه.', ['0.1 #انتاج']],
  ])('%s', (text, want) => {
    expect(told(text)).toEqual(want);
  });

  test('a range in brackets has the unit behind them', () => {
    const [range] = numbers('تستقبل الدورة الفئة من (12 - 16) سنة.');
    expect([range?.min, range?.max, range?.unit]).toEqual([12, 16, 'year']);
  });
});

describe('what names and what counts', () => {
  test.each([
    ['بلغ ما مجموعه 37 من العمال.', ['37 #عامل']],
    ['احتشد في الشارع عشرات المتفرجين.', ['20 #متفرج']],
    ['سجل اللاعب هدفه (د48) برأسية.', ['(48)']],
    ['سجل هدف الفوز (90+4) من ركلة حرة.', ['(90)', '(4)']],
    ['كرم القائد الرقيب أول سعد الهاشمي.', ['(1 #سعد)']],
    ['استقبل الأمير حمد آل ثاني ضيوفه.', []],
    ['خرجوا واحدا تلو الآخر من النفق.', []],
    ['نجا الركاب ما عدا واحدا.', ['1']],
    ['تقلص إنتاج ثاني أكاسيد الكربون.', []],
  ])('%s', (text, want) => {
    expect(told(text)).toEqual(want);
  });
});

describe('duals and plurals of one form', () => {
  test.each([
    ['أوقفت الشرطة أربعة سائقين.', ['4 #سايق']],
    ['اجتمع بالمديرين العامين في الوزارة.', []],
    ['صوت الأعضاء المنتخبين على اللائحة.', []],
    ['سمع طنين النحل في الحديقة.', []],
    ['سجلت المدينة حالتي غرق في الأسبوع.', ['2 #حاله']],
    ['أحب سيارتي الجديدة.', []],
    ['زار المتطوعون المسنين في دارهم.', []],
    ['شهد عام 2018 قمتين في الرياضة.', ['2 #قمه']],
    ['تعادل الحزبان في الدائرة.', ['2 #حزب']],
    ['أجل القاضي الحكم العامين الماضيين.', ['2 year']],
  ])('%s', (text, want) => {
    expect(told(text)).toEqual(want);
  });
});

describe('the noun counted', () => {
  test.each([
    ['وبلغ عدد القتلى في الزلزال 20، والجرحى نحو 140.', ['20 #قتيل', '140 #جريح']],
    ['أيدت دول مجلس التعاون الست البيان.', ['6 #دوله']],
    ['زار مراكز التدريب السبعة.', ['7 #مركز']],
    ['ارتفع عدد القتلى إلى مئة، والجرحى تجاوزوا ثلاثة آلاف.', ['100 #قتيل', '3000 #جريح']],
    ['ارتفعت الإصابات إلى 214.', ['214 #اصابه']],
    ['وصلت الحصيلة إلى 12 بعدما توفي مصابان.', ['12', '2 #مصاب']],
    ['عقد لقاءات عدة في العاصمة.', ['3 #لقاء']],
    ['عثر على سفن ثلاث في الميناء.', ['3 #سفينه']],
    ['أعمارهم 4 و6 و11 سنة.', ['4 year', '6 year', '11 year']],
    ['نما القطاع في الاثني عشر شهرا الماضية.', ['12 month']],
  ])('%s', (text, want) => {
    expect(told(text)).toEqual(want);
  });
});

describe('vague and bounded counts', () => {
  test.each([
    ['حضر بضعة عشر نائبا.', 13, 19],
    ['شاركت بضع عشرة سيدة.', 13, 19],
  ])('%s', (text, min, max) => {
    const [n] = numbers(text);
    expect([n?.min, n?.max]).toEqual([min, max]);
  });

  test.each([
    ['أمضى مايزيد على عشرين عاما في المهنة.', 'over'],
    ['غاب نيفا وثلاثين عاما.', 'over'],
    ['بلغ خمسين ونيفا.', 'over'],
    ['قال إن العدد يفوق الأربعين.', 'over'],
    ['قد لاتزيد عن ساعتين.', 'under'],
  ])('%s', (text, approx) => {
    expect(numbers(text).map((n) => [n.kind === 'ordinal', n.approx])).toEqual([[false, approx]]);
  });
});

describe('scores with nil', () => {
  test.each(['فاز الضيوف 1 - صفر في الإياب.', 'فازوا بثلاثة أهداف لصفر.'])('%s', (text) => {
    expect(numbers(text).map((n) => n.score?.[1])).toEqual([0]);
    expect(annotate(text, { published: '2023-06-20' }).dates).toEqual([]);
  });
});
