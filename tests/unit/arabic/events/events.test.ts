import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';

const events = (text: string): string[] =>
  annotate(text, { published: '2023-03-15' }).events.map(
    ({ start, end, polarity, status }) => `${text.slice(start, end)} ${polarity} ${status}`,
  );
const named = (text: string): string[] =>
  annotate(text).events.map(({ start, end }) => text.slice(start, end));

describe('words that only look like events', () => {
  it('takes set phrases for no event and for no status', () => {
    expect(events('زار القرية من أجل افتتاح المدرسة')).toEqual([
      'زار affirmed done',
      'افتتاح affirmed unknown',
    ]);
    expect(named('فقد شهدت البلدة أمطارا')).not.toContain('فقد');
    expect(named('فقد الصياد قاربه')).toContain('فقد');
    expect(named('تحسن الوضع بشكل ملحوظ في ظل الهدنة')).not.toContain('بشكل');
    expect(named('تحسن الوضع في ظل الهدنة')).not.toContain('ظل');
    expect(named('الذي يعد من أقدم الأسواق')).toEqual([]);
    expect(named('فاز الفريق بهدف متأخر')).toContain('بهدف');
    expect(named('سافر بهدف علاج ابنه')).not.toContain('بهدف');
  });
});

describe('words that the lexicon knows', () => {
  it('lose no letters to become an event that they are none of', () => {
    expect(named('وقال المحامي إن القضية معقدة')).not.toContain('القضية');
    expect(named('وفي النادي قاعة للضيوف')).not.toContain('النادي');
    expect(named('بقية المسافرين في المنظمة')).toEqual([]);
    expect(named('يتوجه المسافر إلى البلدة')).toEqual([]);
  });

  it('keep the events that are their own', () => {
    expect(named('يقام المعرض في الربيع')).toContain('يقام');
    expect(named('مع انطلاقة الموسم')).toContain('انطلاقة');
    expect(named('توصل الجانبان إلى حل')).toContain('توصل');
  });
});

describe('plans', () => {
  it('takes what is of a plan for planned, unless the plan is carried out', () => {
    expect(events('وأعدت الشرطة خطة نشر الدوريات').join(' ')).toContain('planned');
    expect(events('نفذت الشرطة خطة نشر الدوريات').join(' ')).not.toContain('planned');
  });
});

describe('form', () => {
  const forms = (text: string): string[] =>
    annotate(text).events.map(({ start, end, form }) => `${text.slice(start, end)} ${form}`);

  it('takes a noun for a noun, unless it stands where a verb does', () => {
    expect(forms('استقبل المدير وفدا من التجار')).toContain('وفدا noun');
    expect(forms('زار قسم الجراحة في المستشفى')).toContain('قسم noun');
    expect(forms('حذر الأطباء من السفر')).toContain('حذر verb');
    expect(forms('الاتفاق الذي حذر منه الأطباء')).toContain('حذر verb');
  });

  it('takes a number for no event', () => {
    expect(forms('بلغ المجموع ثلاثة آلاف ومئتين')).toEqual(['بلغ verb']);
  });
});

describe('status', () => {
  it('tells past and imperfect verbs apart in both genders', () => {
    expect(events('زار الوزير المصنع')).toEqual(['زار affirmed done']);
    expect(events('تستضيف المدينة المعرض')[0]).toBe('تستضيف affirmed under-way');
    expect(events('تراجعت الأسعار')[0]).toBe('تراجعت affirmed done');
    expect(events('لم يوقع الطرفان')[0]).toBe('يوقع negated done');
    expect(events('لن تزور المنطقة')[0]).toBe('تزور negated planned');
  });

  it('reads what is about to be done, under way and under study by its phrases', () => {
    expect(events('الشركة على وشك توقيع العقد')).toContain('توقيع affirmed planned');
    expect(events('ومن المفترض أن تزور المنطقة')).toContain('تزور affirmed planned');
    expect(events('النقابة ماضية في إضراب الموانئ')).toContain('إضراب affirmed under-way');
  });
});

describe('polarity', () => {
  it('hands a negation on where the verb says only that something came about', () => {
    expect(events('لم يتوصل الجانبان إلى اتفاق')).toContain('اتفاق negated unknown');
    expect(events('لم يصل الوفد لتوقيع اتفاق')).toContain('اتفاق affirmed unknown');
  });
});
