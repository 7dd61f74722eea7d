import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';
import { numbersOf } from '../../../../lib/claims/facts/fact-numbers';

/** Lengths of time that a text tells, in their units. */
const lengths = (text: string): string[] =>
  numbersOf(annotate(text, { published: '2024-05-02' }))
    .filter((n) => n.dimension === 'time')
    .map(({ number }) => `${number.value} ${number.unit ?? ''}`);

describe('seasons that something is agreed for', () => {
  it('are years, the half behind them told with them', () => {
    expect(lengths('وقّع الحارس عقدا لموسمين.')).toEqual(['2 year']);
    expect(lengths('وقّع الحارس عقدا لموسمين ونصف.')).toEqual(['2.5 year']);
    expect(lengths('وقّع الحارس عقدا لثلاثة مواسم ونصف الموسم.')).toEqual(['3.5 year']);
    expect(lengths('عقد من ثلاثة مواسم مع النادي.')).toEqual(['3 year']);
  });

  it('leave the half of something else alone', () => {
    expect(lengths('وقّع الحارس لموسمين ونصف المبلغ للنادي.')).toEqual(['2 year']);
  });
});

describe('a length of time behind a noun that is often numbered', () => {
  it('is no number of it', () => {
    expect(lengths('تأخرت الرحلة ثلاث ساعات عن موعدها.')).toEqual(['3 hour']);
    expect(lengths('وتحطمت الرحلة 203 قرب المطار.')).toEqual([]);
  });
});

describe('lengths told by nights, by a stay, by what something is to be done within', () => {
  it('are lengths of time', () => {
    expect(lengths('يغلق المسار لمدة خمس ليال.')).toEqual(['5 night']);
    expect(lengths('ويبقى المصابون في المستشفى أسبوعا.')).toEqual(['1 week']);
    expect(lengths('واستغرقت الرحلة قرابة الساعتين.')).toEqual(['2 hour']);
    expect(lengths('وتواصلت الدورة على مدار أسبوع.')).toEqual(['1 week']);
    expect(lengths('قتل ثلاثة خلال اليومين الماضيين.')).toEqual([]);
    expect(lengths('وستصرف التعويضات في غضون شهر.')).toEqual(['1 month']);
    expect(lengths('واستمرت الجلسة حتى ساعة متأخرة من الليل.')).toEqual([]);
  });
});
