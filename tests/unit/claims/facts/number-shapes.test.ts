import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf, type Fact } from '../../../../lib/claims/facts/facts';
import { comparable } from '../../../../lib/claims/facts/comparable';
import { readArticle } from '../../../../lib/claims/read';
import { relateFacts } from '../../../../lib/claims/facts/values';

const factsIn = (text: string, index = 0): readonly Fact[] => {
  const input = { id: `a${index}`, outlet: 'صحيفة', published: '2020-02-03', title: '', text };
  return factsOf(readArticle(input, annotateArticle(input)), index).filter((fact) => fact.number);
};
const read = (text: string): (string | number | undefined)[][] =>
  factsIn(text).map(({ dimension, number, countedLemma }) => [
    dimension,
    number?.value,
    number?.unit ?? countedLemma,
  ]);
const first = (text: string, index: number): Fact => {
  const fact = factsIn(text, index)[0];
  if (fact === undefined) throw new Error('no number read');
  return fact;
};

describe('numbers by what stands around', () => {
  it('reads a unit before its number and behind of', () => {
    expect(read('أغلق المتحف أبوابه في الأشهر الستة الماضية.')).toEqual([['time', 6, 'month']]);
    expect(read('وتسربت مئات من البراميل إلى الخليج.')).toEqual([['l', 200, 'barrel']]);
    expect(read('واختفت ابنة الأعوام السبعة قرب النهر.')).toEqual([['age', 7, 'year']]);
  });

  it('reads a share with whose it is, and a round ordinal behind about', () => {
    expect(read('سجلت الوزارة أعطالا في السدود، أربعة أخماسها في الجنوب.')).toEqual([
      ['percent', 80, ''],
    ]);
    expect(read('وكان عدد المتسابقين نحو العشرين.')).toEqual([['count', 20, 'متسابق']]);
  });

  it('counts the head of two nouns by what is the only one', () => {
    expect(read('يقع معمل الإسمنت الوحيد شرق البلدة.')).toEqual([['count', 1, 'معمل']]);
  });

  it('takes a large number that counts nothing for a sum where a ledger is told', () => {
    expect(read('وبلغت خسائر المصنع العام الماضي أربعمئة مليون.').map(([d]) => d)).toEqual([
      'money',
    ]);
  });
});

describe('sums in two moneys', () => {
  const sum = (text: string, index: number): Fact => first(`وبيع التمثال بمبلغ ${text}.`, index);

  it('are compared where they are one figure, which both cannot be', () => {
    const [francs, dollars] = [sum('2.4 مليون فرنك', 0), sum('2.4 مليون دولار', 1)];
    expect(comparable(francs, dollars)).toBe(true);
    expect(relateFacts(francs, dollars)).toBe('apart');
    expect(comparable(francs, sum('3.1 مليون دولار', 1))).toBe(false);
  });

  it('one of which is only lent may be of any money', () => {
    const text = 'وبلغت الكلفة 7 ملايين جنيه، ودفعت الوزارة منها 3 ملايين.';
    const lent = factsIn(text)[1];
    expect(lent?.bare).toBe(true);
    expect(lent && comparable(lent, sum('4 ملايين دولار', 1))).toBe(true);
  });
});
