import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf, type Fact } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';
import {
  bothSoFar,
  countsUpToNow,
  isOneOfParts,
  isReprinted,
  isStartOf,
  twoMoments,
  twoTodays,
} from '../../../../lib/claims/rules/date-guards';
import { bareContext } from './harness';
import { relateFacts } from '../../../../lib/claims/facts/values';

/** The dates of a report of the fourth of June 2021; `index` is that of its article. */
function dates(text: string, index = 0): readonly Fact[] {
  const published = '2021-06-04T08:00:00Z';
  const input = { id: `d${index}`, outlet: 'صحيفة', published, title: '', text };
  return factsOf(readArticle(input, annotateArticle(input)), index).filter((fact) => fact.date);
}

function first(text: string, index = 0): Fact {
  const [fact] = dates(text, index);
  if (fact === undefined) throw new Error(`no date in ${text}`);
  return fact;
}

describe('two moments', () => {
  const quake = first('ضربت هزة الساحل عند الساعة 04:12 من صباح الثلاثاء 1 يونيو 2021.');
  test('by the day and the clock', () => {
    const other = 'ضربت هزة الساحل عند الساعة 17:40 من مساء الخميس 3 يونيو 2021.';
    expect(twoMoments(quake, first(other, 1))).toBe(true);
  });
  test('are no two where one of both is the same, or no clock is told', () => {
    const sameHour = 'ضربت هزة الساحل عند الساعة 04:12 من صباح الخميس 3 يونيو 2021.';
    expect(twoMoments(quake, first(sameHour, 1))).toBe(false);
    expect(twoMoments(quake, first('ضربت هزة الساحل يوم الخميس 3 يونيو 2021.', 1))).toBe(false);
  });
});

describe('one of the parts that a report tells', () => {
  const year = { facts: [first('وعدلت الشركة نتائج عام 2019.')] };
  const quarters = dates(
    'وعدلت الشركة نتائج الربع الأول من عام 2019.\nوعدلت نتائج الربع الثاني من عام 2019.',
    1,
  ).map((fact) => ({ facts: [fact] }));
  const [one, two] = quarters;
  test('is not the whole told more exactly', () => {
    if (!one || !two) throw new Error('no quarters read');
    expect(isOneOfParts(year, one, [year, one, two])).toBe(true);
    expect(isOneOfParts(two, year, [year, one, two])).toBe(true);
    expect(isOneOfParts(year, one, [year, one])).toBe(false);
    expect(isOneOfParts(one, two, [year, one, two])).toBe(false);
  });
});

describe('one date in other words', () => {
  test('the first day and the beginning of a month, the end of a span', () => {
    const start = first('ويبدأ العمل بالتعرفة مطلع يوليو 2021.');
    expect(relateFacts(start, first('ويبدأ العمل بالتعرفة في 1 يوليو 2021.', 1))).toBe('equal');
    expect(relateFacts(start, first('ويبدأ العمل بالتعرفة في 7 يوليو 2021.', 1))).toBe('rough');
    const span = first('ويقام المعرض من 10 إلى 18 يوليو 2021.');
    expect(relateFacts(span, first('ويستمر المعرض حتى 18 يوليو 2021.', 1))).toBe('equal');
    expect(relateFacts(span, first('ويقام حفل المعرض في 18 يوليو 2021.', 1))).toBe('rough');
  });
});

describe('two todays', () => {
  const told = (texts: readonly (readonly [day: string, text: string])[]): boolean => {
    const articles = texts.map(([published, text], i) => {
      const input = { id: `t${i}`, outlet: 'صحيفة', published, title: '', text };
      return readArticle(input, annotateArticle(input));
    });
    const [a, b] = articles.map((it, i) => factsOf(it, i).find((fact) => fact.date));
    if (!a || !b) throw new Error('no date read');
    return twoTodays(bareContext(articles), a, b);
  };
  const count = 'سجلت الوزارة إصابة جديدة بالحمى';
  test('of reports of two days', () => {
    const first = ['2021-06-03', `${count} اليوم الخميس.`] as const;
    expect(told([first, ['2021-06-04', `${count} اليوم الجمعة.`]])).toBe(true);
    expect(told([first, ['2021-06-04', `${count} يوم الجمعة.`]])).toBe(false);
  });
});

describe('the start of a stretch', () => {
  const start = first('وتنطلق الدورة يوم 6 يونيو 2021 في المكتبة.');
  test('is no other date than the stretch', () => {
    expect(isStartOf(start, first('وتقام الدورة من 6 إلى 9 يونيو 2021 في المكتبة.', 1))).toBe(true);
    expect(isStartOf(start, first('وتقام الدورة من 7 إلى 9 يونيو 2021 في المكتبة.', 1))).toBe(
      false,
    );
    expect(isStartOf(start, first('وتقام الدورة في يونيو 2021 في المكتبة.', 1))).toBe(false);
  });
});

describe('one text printed on two days', () => {
  const told = (here: readonly [string, string], there: readonly [string, string]): boolean => {
    const articles = [here, there].map(([published, text], i) => {
      const input = { id: `p${i}`, outlet: 'صحيفة', published, title: '', text };
      return readArticle(input, annotateArticle(input));
    });
    const [a, b] = articles.map((read, i) => factsOf(read, i).find((fact) => fact.date));
    if (!a || !b) throw new Error('no date');
    return isReprinted(bareContext(articles), a, b);
  };
  const text = 'أعلن النادي أن الحارس شارك في التدريب الذي أقيم قبل يومين ثم شعر بآلام في الركبة.';
  test('tells no other day', () => {
    expect(told(['2021-06-03', text], ['2021-06-04', text.replace('أعلن', 'وأكد')])).toBe(true);
  });
  test('but another text does, and so does another word for the day', () => {
    const other = 'وافتتح الوزير معرض الكتاب قبل يومين في العاصمة.';
    expect(told(['2021-06-03', text], ['2021-06-04', other])).toBe(false);
    const week = text.replace('قبل يومين', 'قبل أسبوع');
    expect(told(['2021-06-03', text], ['2021-06-04', week])).toBe(false);
  });
});

describe('the year so far', () => {
  const told = (here: readonly [string, string], there: readonly [string, string]): boolean => {
    const articles = [here, there].map(([published, text], i) => {
      const input = { id: `y${i}`, outlet: 'صحيفة', published, title: '', text };
      return readArticle(input, annotateArticle(input));
    });
    const [a, b] = articles.map((read, i) => factsOf(read, i).find((fact) => fact.date));
    if (!a || !b) throw new Error('no date');
    return bothSoFar(bareContext(articles), a, b);
  };
  const text = 'وأضرب عمال الميناء في وقت سابق من العام الحالي.';
  test('is one stretch on two days, and none against a day', () => {
    expect(told(['2021-06-03', text], ['2021-06-04', text])).toBe(true);
    expect(told(['2021-06-03', text], ['2021-06-04', 'وأضرب عمال الميناء في 5 مايو.'])).toBe(false);
    expect(told(['2020-06-03', text], ['2021-06-04', text])).toBe(false);
  });
});

describe('the day up to which something was counted', () => {
  const counts = (text: string): boolean => {
    const input = { id: 'd0', outlet: 'صحيفة', published: '2021-06-04T08:00:00Z', title: '', text };
    const article = readArticle(input, annotateArticle(input));
    const [fact] = factsOf(article, 0).filter(({ date }) => date);
    return fact !== undefined && countsUpToNow(bareContext([article]), fact);
  };
  test('is the day of the report, after a word of an end', () => {
    expect(counts('وبلغت حصيلة الفيضان إلى غاية اليوم 14 قتيلا.')).toBe(true);
    expect(counts('وبلغت حصيلة الفيضان اليوم 14 قتيلا.')).toBe(false);
    expect(counts('ويستمر المعرض إلى غاية 20 يونيو 2021.')).toBe(false);
  });
});
