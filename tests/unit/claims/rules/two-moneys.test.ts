import { describe, expect, it } from 'vitest';
import { compare } from '../../../../lib/claims/compare';
import type { Discrepancy } from '../../../../lib/claims/types';

/** The differences in number of two reports of one day. */
function told(...texts: readonly string[]): Discrepancy[] {
  const articles = texts.map((text, i) => ({
    id: `a${i}`,
    outlet: `o${i}`,
    published: '2024-05-01T10:00:00Z',
    title: '',
    text,
  }));
  return compare(articles).discrepancies.filter(({ type }) => type === 'number');
}
const values = (...texts: readonly string[]): string[][] =>
  told(...texts).map(({ sides }) => sides.map(({ value }) => value).sort());

describe('sums in two moneys', () => {
  const sold = (sum: string): string => `أعلنت الشركة بيع المصنع بمبلغ ${sum} لمستثمر أجنبي.`;
  it('are not held against each other as numbers', () => {
    expect(told(sold('10 ملايين دولار'), sold('37 مليون درهم'))).toEqual([]);
    expect(told(sold('10 ملايين دولار'), sold('37 مليون درهم مغربي'))).toEqual([]);
    expect(told(sold('12 مليار سنتيم'), sold('9 ملايين يورو'))).toEqual([]);
    expect(told(sold('10 ملايين دينار'), sold('37 مليون درهم'))).toEqual([]);
  });
  it('are a slip where the figure is one', () => {
    expect(values(sold('10 ملايين دولار'), sold('10 ملايين درهم'))).toEqual([
      ['10000000 USD', '10000000 dirham'],
    ]);
  });
  it('are compared in the money that both give', () => {
    expect(told(sold('10 ملايين دولار (37 مليون درهم)'), sold('37 مليون درهم'))).toEqual([]);
    expect(values(sold('10 ملايين دولار (37 مليون درهم)'), sold('45 مليون درهم'))).toEqual([
      ['37000000 dirham', '45000000 dirham'],
    ]);
  });
  it('may be of one money where one report leaves its country open', () => {
    expect(told(sold('10 ملايين درهم'), sold('10 ملايين درهم مغربي'))).toEqual([]);
    expect(values(sold('10 ملايين درهم'), sold('12 مليون درهم مغربي'))).toEqual([
      ['10000000 dirham', '12000000 MAD'],
    ]);
  });
  it('keep their money in a range', () => {
    const cost = (sum: string): string => `بلغت كلفة المشروع ${sum} بحسب الوزير.`;
    expect(values(cost('ما بين 3.2 و4 ملايين درهم'), cost('5.7 مليون درهم'))).toEqual([
      ['3200000-4000000 dirham', '5700000 dirham'],
    ]);
  });
});
