import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { anyHeadMatch, headEventMatch } from '../../../../lib/claims/dates/date-heads';
import { factsOf, type Fact } from '../../../../lib/claims/facts/facts';
import { LoneLengths } from '../../../../lib/claims/dates/lone-lengths';
import { readArticle, type ReadArticle } from '../../../../lib/claims/read';
import { dateValue } from '../../../../lib/claims/rules/date';
import { dateRelation } from '../../../../lib/claims/rules/date-relation';
import { relateFacts } from '../../../../lib/claims/facts/values';
import { article, bareContext } from './harness';

interface Told {
  readonly articles: readonly ReadArticle[];
  readonly facts: readonly Fact[];
}

/** The first date, or length of time, of each text. */
function told(
  dimension: 'date' | 'time',
  ...texts: readonly (readonly [day: string | null, text: string])[]
): Told {
  const articles = texts.map(([day, text], i) => {
    const input = article(`a${i}`, day, text);
    return readArticle(input, annotateArticle(input));
  });
  const facts = articles.flatMap(
    (read, i) => factsOf(read, i).find((f) => f.dimension === dimension) ?? [],
  );
  return { articles, facts };
}

const relation = ({ articles, facts }: Told): string => dateRelation(bareContext(articles), facts);

describe('a date told otherwise', () => {
  const plan = 'وستفتتح البلدية السوق الجديد يوم 20 مايو المقبل بحضور التجار.';

  it('overtakes a plan where the report is younger', () => {
    const later = 'وافتتحت البلدية السوق الجديد يوم 3 يونيو بحضور التجار.';
    expect(relation(told('date', ['2022-05-01', plan], ['2022-06-05', later]))).toBe('update');
    expect(relation(told('date', ['2022-05-01', plan], [null, later]))).toBe('conflict');
  });

  it('contradicts what was past already, and what is off by a day', () => {
    const past = 'وافتتحت البلدية السوق الجديد يوم 20 مايو الماضي بحضور التجار.';
    const later = 'وافتتحت البلدية السوق الجديد يوم 28 مايو الماضي بحضور التجار.';
    expect(relation(told('date', ['2022-06-01', past], ['2022-06-05', later]))).toBe('conflict');
    const slip = 'وافتتحت البلدية السوق الجديد يوم 21 مايو الماضي بحضور التجار.';
    expect(relation(told('date', ['2022-05-01', plan], ['2022-06-05', slip]))).toBe('conflict');
  });

  it('overtakes a length that was foreseen', () => {
    const foreseen = 'وستستغرق أعمال الترميم ثلاثة أسابيع بحسب المهندس.';
    const done = 'واكتملت أعمال الترميم في ثمانية أيام بحسب المهندس.';
    expect(relation(told('time', ['2022-05-01', foreseen], ['2022-05-20', done]))).toBe('update');
    expect(relation(told('time', ['2022-05-01', done], ['2022-05-20', foreseen]))).toBe('conflict');
  });
});

it('dates without a year, and hours, have a value that can be told', () => {
  const { facts } = told(
    'date',
    [null, 'وافتتح السوق يوم 20 مايو بحضور التجار.'],
    ['2022-05-22', 'وافتتح السوق صباح يوم 20 مايو بحضور التجار.'],
    [null, 'وبقي السوق مغلقا أمام التجار حتى المساء.'],
  );
  expect(facts.map(dateValue)).toEqual(['--05-20', '2022-05-20 04:00-12:00', '15:00-00:00']);
});

it('two spans of years are two where both ends are said', () => {
  const { facts } = told(
    'date',
    ['2022-05-22', 'وتولى الحداد رئاسة المجلس بين 2012 و2017 بلا انقطاع.'],
    ['2022-05-22', 'وتولى الحداد رئاسة المجلس بين 2014 و2017 بلا انقطاع.'],
  );
  const [a, b] = facts;
  expect(a && b && relateFacts(a, b)).toBe('apart');
});

it('the event word of a date is that of its clause', () => {
  const { articles, facts } = told(
    'date',
    ['2022-05-22', 'وتأسست الشركة سنة 1998 في الميناء.'],
    ['2022-05-22', 'وكان تأسيس الشركة في عام 1989 بقرار بلدي.'],
    ['2022-05-22', 'واحترقت الشركة في عام 1989 بقرار بلدي.'],
  );
  const [a, b, c] = facts;
  const [x, y, z] = articles;
  if (!a || !b || !c || !x || !y || !z) throw new Error('no dates');
  expect(headEventMatch(a, b, x, y)).toBeGreaterThan(0);
  expect(headEventMatch(a, c, x, z)).toBeLessThan(0);
});

it('the event word of a date is no part of its day', () => {
  const { articles, facts } = told(
    'date',
    ['2022-05-22', 'وغادر الوزير القصر فجر السبت بعد اللقاء.'],
    ['2022-05-22', 'وكانت مغادرة الوزير مساء السبت من باب خلفي.'],
    ['2022-05-22', 'وانفجرت قنبلة أمام القصر مساء السبت وأصابت حارسا.'],
  );
  const [a, b, c] = facts;
  const [x, y, z] = articles;
  if (!a || !b || !c || !x || !y || !z) throw new Error('no dates');
  expect(headEventMatch(a, b, x, y)).toBe(1);
  expect(headEventMatch(a, c, x, z)).toBeLessThan(0);
});

it('what is announced is dated by the announcement', () => {
  const { articles, facts } = told(
    'date',
    ['2022-05-22', 'وأعلن النادي مساء الثلاثاء رحيل مدربه بالتراضي.'],
    ['2022-06-22', 'وعاد المدرب إلى بلاده بعد رحيله عن النادي في يونيو.'],
  );
  const [a, b] = facts;
  const [x, y] = articles;
  if (!a || !b || !x || !y) throw new Error('no dates');
  expect(anyHeadMatch(a, b, x, y)).toBeGreaterThan(0.7);
});

it('years of two calendars that overlap are no two years', () => {
  const { facts } = told(
    'date',
    ['2022-12-07', 'وأقرت البلدية ميزانيتها للعام المالي 1444 / 1445هـ بعد نقاش.'],
    ['2022-12-07', 'وأقرت البلدية ميزانية عام 2023 بعد نقاش طويل.'],
  );
  const [a, b] = facts;
  expect(a && b && relateFacts(a, b)).toBe('equal');
});

it('a year may be that of so many decades ago, which no calendar tells', () => {
  const { facts } = told(
    'date',
    ['2024-08-12', 'وعثر العمال على بئرين في الموقع قبل عقدين.'],
    ['2024-08-12', 'وعثر العمال عام 2003 على بئرين في الموقع.'],
  );
  const [a, b] = facts;
  expect(a && b && relateFacts(a, b)).toBe('rough');
});

it('five years, and more than five years, are one length', () => {
  const { facts } = told(
    'time',
    ['2022-12-07', 'وبقي المعبر مغلقا أكثر من خمس سنوات بحسب السكان.'],
    ['2022-12-07', 'وبقي المعبر مغلقا خمس سنوات بحسب البلدية.'],
  );
  const [a, b] = facts;
  expect(a && b && relateFacts(a, b)).toBe('equal');
});

describe('the only lengths of time in two sentences', () => {
  const floor = (score: number, first: string, second: string): number => {
    const { articles, facts } = told('time', ['2022-05-22', first], ['2022-05-22', second]);
    const [a, b] = facts;
    if (!a || !b) throw new Error('no lengths');
    const all = articles.flatMap((read, i) => factsOf(read, i));
    const lone = new LoneLengths(
      [{ a: { article: 0, unit: a.unit }, b: { article: 1, unit: b.unit }, score, x: [] }],
      all,
    );
    return lone.floor({ a, b, x: [] }, articles);
  };
  const trial = 'وانقطع التيار عن الحي ثلاث ساعات بحسب السكان.';
  const other = 'وانقطع التيار عن الحي سبع ساعات بحسب البلدية.';

  it('are of one thing where the sentences make one statement', () => {
    expect(floor(0.7, trial, other)).toBeGreaterThan(0.3);
    expect(floor(0.2, trial, other)).toBe(0);
  });

  it('are not where they are worlds apart, or stand beside others', () => {
    expect(floor(0.7, trial, 'وانقطع التيار عن الحي قبل ذلك تسع سنوات بحسب البلدية.')).toBe(0);
    expect(
      floor(0.7, trial, 'وانقطع التيار عن الحي سبع ساعات ثم عاد دقيقتين ثم انقطع خمس دقائق.'),
    ).toBe(0);
  });
});
