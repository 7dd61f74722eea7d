import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../lib/arabic/normalise';
import { tokenise } from '../../../lib/arabic/tokenise';

const first = (text: string) => {
  const [token] = tokenise(text).tokens;
  if (token === undefined) throw new Error('no token');
  return token;
};
const lemma = (word: string): string => first(word).lemma;
const family = (word: string): string => first(word).family;

describe('lemma', () => {
  it.each([
    ['الزيارات', 'زيارة'],
    ['زيارته', 'زيارة'],
    ['يزور', 'زار'],
    ['زاروا', 'زار'],
    ['زارت', 'زار'],
    ['سيزورون', 'زار'],
    ['وزراء', 'وزير'],
    ['قضاة', 'قاضي'],
    ['محامون', 'محامي'],
    ['أودية', 'وادي'],
    ['الأندية', 'نادي'],
    ['مسئولين', 'مسؤول'],
    ['قتلى', 'قتيل'],
    ['والجرحى', 'جريح'],
    ['الدول', 'دولة'],
    ['رؤساء', 'رئيس'],
    ['قراراتها', 'قرار'],
    ['ضحايا', 'ضحية'],
    ['قتيلا', 'قتيل'],
    ['اتفاقيتين', 'اتفاقية'],
    ['مسؤولون', 'مسؤول'],
    ['المغربية', 'مغربي'],
    ['ينفون', 'نفى'],
    ['لم', 'لم'],
    ['أقيل', 'أقال'],
    ['استقالت', 'استقال'],
    ['تستأنف', 'استأنف'],
    ['أعلنوا', 'أعلن'],
    ['يلتقيان', 'التقى'],
    ['دعت', 'دعا'],
    ['سنوات', 'سنة'],
    ['المدن', 'مدينة'],
    ['نساء', 'امرأة'],
  ])('%s → %s', (word, expected) => {
    expect(lemma(word)).toBe(foldWord(expected));
  });

  it.each([
    ['عام', 'عامل'],
    ['قتل', 'مقاتل'],
    ['كتاب', 'كاتب'],
    ['حكم', 'حكومة'],
    ['عالم', 'علم'],
    ['مدرسة', 'درس'],
    ['جامعة', 'اجتماع'],
    ['سلام', 'إسلام'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(lemma(a)).not.toBe(lemma(b));
    expect(family(a)).not.toBe(family(b));
  });
});

/** The reading of the first word of a text: part of speech and family. */
const reading = (text: string): string => {
  const token = first(text);
  return `${token.pos} ${token.family}`;
};

describe('words that are spelled like others', () => {
  it.each([
    ['يطلق الجيش النار', 'verb', 'إطلاق'],
    ['تهدد النقابة بالإضراب', 'verb', 'تهديد'],
    ['تواجه البلاد أزمة', 'verb', 'مواجهة'],
    ['يوجد في القرية مسجد', 'verb', 'وجود'],
    ['تكون الجلسة علنية', 'verb', 'كان'],
    ['يزيد العدد على مئة', 'verb', 'زيادة'],
    ['أبدى الوزير استعداده', 'verb', 'إبداء'],
    ['ورد في التقرير', 'verb', 'ورود'],
    ['طالب النواب بالتحقيق', 'verb', 'مطالبة'],
    ['جديدة', 'adjective', 'جديد'],
    ['العربية', 'adjective', 'عربي'],
    ['المسلمين', 'noun', 'مسلم'],
    ['المرأة', 'noun', 'امرأة'],
    ['كرة القدم', 'noun', 'كرة'],
    ['عضوا في اللجنة', 'noun', 'عضو'],
    ['ظهور الأعراض', 'verbal-noun', 'ظهور'],
    ['مثلا', 'particle', 'مثلا'],
  ])('%s: %s of %s', (text, pos, family) => {
    expect(reading(text)).toBe(`${pos} ${foldWord(family)}`);
  });

  it('takes فقد for ف and قد before a verb, and for a loss elsewhere', () => {
    expect(first('فقد أعلنت الشركة')).toMatchObject({
      conjunction: 'ف',
      stem: foldWord('قد'),
      pos: 'particle',
    });
    expect(first('فقد البحار قاربه')).toMatchObject({ conjunction: '', pos: 'verb' });
  });

  it('takes the article off a form that the lexicon knows with it alone', () => {
    expect(first('اللجنة')).toMatchObject({ definite: true, stem: foldWord('لجنة') });
    expect(first('والمرأة')).toMatchObject({ conjunction: 'و', definite: true });
  });

  it('takes وهم for و and هم', () => {
    expect(first('وهم يحملون الملفات')).toMatchObject({ conjunction: 'و', pos: 'particle' });
  });
});

describe('family', () => {
  it.each([
    ['زيارة', 'يزور', 'زار', 'الزيارات'],
    ['وقّع الاتفاق', 'توقيع', 'الموقعة', 'موقّعة'],
    ['قتل', 'قتيل', 'قتلى', 'يقتل'],
    ['استأنف', 'استئناف', 'يستأنفون'],
    ['أعلن', 'إعلان', 'المعلنة', 'أعلنت'],
    ['انفجر', 'انفجار', 'انفجارات'],
    ['استقال', 'استقالة', 'يستقيل'],
    ['علّق', 'تعليق', 'معلقة', 'علقت'],
    ['التقى', 'التقاء', 'يلتقي'],
    ['اعتقل', 'اعتقالات', 'معتقلة'],
    ['نفى', 'نفي', 'ينفي', 'نفت'],
    ['هاجم', 'مهاجمة', 'يهاجمون'],
    ['أدان', 'إدانة', 'مدانين'],
    ['أوقف', 'إيقاف', 'موقوفين'],
  ])('%s and the rest meet', (...words) => {
    expect(new Set(words.map(family)).size).toBe(1);
  });

  it('tells وقع (signed) from وقع (happened) by what follows', () => {
    expect(family('وقعت الحكومة مذكرة تفاهم')).toBe(foldWord('توقيع'));
    expect(family('وقع الهجوم فجرا')).toBe(foldWord('وقوع'));
  });
});
