import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';
import { harmsApart, tollsApart } from '../../../../lib/claims/facts/tolls';

/** Are the first numbers of two reports of one day tolls of two attacks or accidents? */
function apart(...texts: readonly [string, string]): boolean {
  const articles = texts.map((text, i) => {
    const published = '2021-06-04T08:00:00Z';
    const input = { id: `t${i}`, outlet: `صحيفة ${i}`, published, title: '', text };
    return readArticle(input, annotateArticle(input));
  });
  const [a, b] = articles.map((article, i) => factsOf(article, i).find((fact) => fact.number));
  if (!a || !b) throw new Error('no number read');
  return tollsApart(articles, a, b) && tollsApart(articles, b, a);
}

describe('tolls of two happenings', () => {
  test('in towns that the other report does not name', () => {
    const train = 'وقتل 14 شخصا في تصادم قطارين قرب طنطا.';
    expect(apart(train, 'وقتل 9 أشخاص في تصادم حافلتين قرب أسيوط.')).toBe(true);
    expect(apart(train, 'وقتل 9 أشخاص في تصادم قطارين قرب طنطا.')).toBe(false);
    expect(apart(train, 'وقتل 9 أشخاص في تصادم قطارين في مصر.')).toBe(false);
    // Tanta lies in that governorate.
    expect(apart(train, 'وقتل 9 أشخاص في تصادم قطارين في محافظة الغربية.')).toBe(false);
    expect(apart(train, 'وقتل 9 أشخاص قرب أسيوط.\nأما حادث طنطا فأوقع جرحى.')).toBe(false);
  });

  test('on days that are two days apart', () => {
    const monday = 'وأصيب 12 عاملا في انفجار مصنع يوم الاثنين.';
    expect(apart(monday, 'وأصيب 7 عمال في انفجار مصنع أمس الخميس.')).toBe(true);
    expect(apart(monday, 'وأصيب 7 عمال في انفجار مصنع يوم الثلاثاء.')).toBe(false);
    expect(apart(monday, 'وأصيب 7 عمال في انفجار مصنع.')).toBe(false);
  });

  test('of which one is not counted', () => {
    expect(apart('وسقط عشرات القتلى في المعارك.', 'وسقط 28 قتيلا في المعارك.')).toBe(true);
    expect(apart('وسقط نحو ثلاثين قتيلا في المعارك.', 'وسقط 28 قتيلا في المعارك.')).toBe(false);
  });

  test('and nothing that is no toll', () => {
    const trees = 'وزرع السكان 300 شجرة في طنطا.';
    expect(apart(trees, 'وزرع السكان 450 شجرة في أسيوط.')).toBe(false);
  });
});

test('the dead and the hurt are two harms, unless nobody was hurt', () => {
  const first = (text: string) => {
    const input = { id: 't', outlet: 'صحيفة', published: null, title: '', text };
    const fact = factsOf(readArticle(input, annotateArticle(input)), 0).find((it) => it.number);
    if (!fact) throw new Error('no number read');
    return fact;
  };
  const dead = first('وخلف الانهيار 14 قتيلا.');
  expect(harmsApart(dead, first('وخلف الانهيار 23 جريحا.'))).toBe(true);
  expect(harmsApart(dead, first('وخلف الانهيار 16 قتيلا.'))).toBe(false);
  expect(harmsApart(dead, first('ولم يصب أحد في الانهيار.'))).toBe(false);
});
