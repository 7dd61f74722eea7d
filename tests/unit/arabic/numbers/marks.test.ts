import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../lib/arabic/numbers';
import { tokenise } from '../../../../lib/arabic/tokenise';
import type { NumberMention } from '../../../../lib/arabic/types';

const read = (text: string): NumberMention[] => findNumbers(tokenise(text));
const values = (text: string): number[] => read(text).map(({ value }) => value);

describe('one mark before three digits', () => {
  it.each([
    ['حصد الفلاحون 1.596 مليون قنطار', 1.596e6],
    ['حصد الفلاحون 1,596 مليون قنطار', 1.596e6],
    ['حصد الفلاحون ١٫٥٩٦ مليون قنطار', 1.596e6],
    ['حصد الفلاحون ١٬٥٩٦ قنطارا', 1596],
    ['يقطنها 1.742 مليون نسمة', 1.742e6],
    ['يقطنها 1,400 مليون نسمة', 1.4e9],
    ['قدم 13.982 ألف حاج', 13_982],
    ['قدم 13,982 ألف حاج', 13_982],
    ['حضر 50.000 ألف متفرج', 50_000],
    ['حضر 1,596 متفرجا', 1596],
    ['حضر 1.596 متفرجا', 1596],
    ['حضر 1.596.000 متفرج', 1_596_000],
    ['بلغت التعويضات (1,596,000) مليون ريال', 1_596_000],
    ['زرعت 1,250 ألف هكتار', 1.25e6],
  ])('is read by the size of what is counted: %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each([
    ['بكلفة 1.596 مليون دولار', 1.596e6],
    ['بكلفة 1,596 مليون دولار', 1.596e9],
    ['بكلفة 277,300 مليون ريال', 277.3e6],
    ['بكلفة 1,114 تريليون ريال', 1.114e12],
    ['بكلفة 1,596 مليون درهم مغربي', 1.596e6],
    ['بكلفة 1,596 مليون دينار كويتي', 1.596e9],
    ['بكلفة 1.200 مليار سنتيم', 1.2e12],
    ['بكلفة 1.596 دولار', 1596],
  ])('is read of money by its custom: %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('is read as the rest of the text writes it', () => {
    expect(values('ارتفع 12.5 في المئة إلى 1,596 مليون دولار')).toEqual([12.5, 1.596e9]);
    expect(values('ارتفع 12,5 في المئة إلى 1,596 مليون دولار')).toEqual([12.5, 1.596e6]);
    expect(values('ارتفع 12,5 في المئة إلى 1.596 مليون دولار')).toEqual([12.5, 1.596e9]);
    expect(values('سُلّم 1.596.000 دولار. وقيل إن 1.596 مليون دولار سُلّمت')).toEqual([
      1.596e6, 1.596e6,
    ]);
  });

  it('parts thousands of what is counted where decimals would end in a nought', () => {
    expect(values('ارتفع 12.5 في المئة بين 14.500 جندي')).toEqual([12.5, 14_500]);
  });

  it('is read alike at both ends of a range', () => {
    expect(read('بين 1.596 و2.345 مليون طن')).toMatchObject([{ min: 1.596e6, max: 2.345e6 }]);
    expect(read('بين 1,596 و2,345 مليون دولار')).toMatchObject([{ min: 1.596e9, max: 2.345e9 }]);
    expect(read('بين 1.596 و2.5 مليون طن')).toMatchObject([{ min: 1.596e6, max: 2.5e6 }]);
    expect(read('بين 3 و5 ملايين طن')).toMatchObject([{ min: 3e6, max: 5e6 }]);
  });

  it('keeps the other reading of a measure or a sum where it may be meant', () => {
    expect(read('بكلفة 1.596 مليون دولار')).toMatchObject([{ otherwise: 1.596e9 }]);
    expect(read('بكلفة 1,596 مليون دولار')).toMatchObject([{ otherwise: 1.596e6 }]);
    const sure =
      '1.596 متفرجا، 1.114 تريليون دولار، 1.5 مليون دولار، 1596 مليون دولار، ١٫٥٩٦ مليون';
    for (const { otherwise } of read(sure)) expect(otherwise).toBeUndefined();
  });

  it('gives a per cent sign to one number', () => {
    expect(read('ارتفع 12 % 15 شخصا').map(({ kind }) => kind)).toEqual(['percent', 'number']);
    expect(read('ارتفع 12 %15').map(({ kind }) => kind)).toEqual(['number', 'percent']);
    expect(read('%12 %15').map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 7],
    ]);
  });

  it('keeps days, hours and shares what they are', () => {
    expect(values('ارتفع 1.596 في المئة')).toEqual([1.596]);
    expect(values('ارتفع 1,250 في المئة')).toEqual([1250]);
    expect(values('في 12.05.2015')).toEqual([]);
    expect(values('بلغت الحرارة -1.250 درجة')).toEqual([-1250]);
  });
});
