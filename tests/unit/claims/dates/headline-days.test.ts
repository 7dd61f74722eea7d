import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';

/** The days that a headline names, in an article published on Wednesday 18 May 2022. */
function headline(title: string, text: string): (string | null)[] {
  const article = { id: 'a', outlet: 'صحيفة', published: '2022-05-18', title, text };
  return annotateArticle(article).title.dates.map((date) => date.from);
}

describe('the weekday of a headline', () => {
  it('is the day to come that the text gives', () => {
    expect(headline('معرض الخزف.. الاثنين', 'يفتح المعرض أبوابه يوم الاثنين المقبل.')).toEqual([
      '2022-05-23',
    ]);
  });

  it('stays the day gone by where the text knows that one, or neither', () => {
    const both = 'سُرق المعرض الاثنين، ويفتح أبوابه من جديد الاثنين المقبل.';
    expect(headline('سرقة معرض الخزف الاثنين', both)).toEqual(['2022-05-16']);
    expect(headline('سرقة معرض الخزف الاثنين', 'سُرق المعرض قبل أيام.')).toEqual(['2022-05-16']);
  });

  it('stays where it tells the day of the month', () => {
    const text = 'يفتح المعرض أبوابه يوم الاثنين المقبل.';
    expect(headline('معرض الخزف الاثنين 16 مايو', text)).toEqual(['2022-05-16']);
  });
});
