import { describe, expect, it } from 'vitest';
import type { NumberMention } from '../../../../lib/arabic/types';
import { relateNumbers, type ValueRelation } from '../../../../lib/claims/facts/values';

const number = (value: number, rest: Partial<NumberMention> = {}): NumberMention => ({
  kind: 'number',
  value,
  start: 0,
  end: 1,
  firstToken: 0,
  endToken: 1,
  ...rest,
});
const about = (value: number, rest: Partial<NumberMention> = {}): NumberMention =>
  number(value, { approx: 'about', ...rest });
const over = (value: number, rest: Partial<NumberMention> = {}): NumberMention =>
  number(value, { approx: 'over', ...rest });
const percent = { kind: 'percent' } as const;
const dollars = { kind: 'currency', unit: 'USD' } as const;

/** The relation of two numbers, whichever comes first. */
function relation(a: NumberMention, b: NumberMention): ValueRelation {
  expect(relateNumbers(a, b)).toBe(relateNumbers(b, a));
  return relateNumbers(a, b);
}

describe('relateNumbers', () => {
  it('takes a length for about so many of a larger unit where it is near', () => {
    const month = { kind: 'unit', unit: 'month', baseUnit: 'month', baseValue: 1 } as const;
    const day = { kind: 'unit', unit: 'day', baseUnit: 'second' } as const;
    const days = (value: number) => number(value, { ...day, baseValue: value * 86_400 });
    expect(relation(about(1, month), days(35))).toBe('rough');
    expect(relation(about(1, month), days(45))).toBe('apart');
    expect(relation(number(1, month), days(35))).toBe('apart');
  });

  it('takes two weeks for fifteen days, and decades for years about as many', () => {
    const time = (value: number, unit: string, months: number): NumberMention =>
      number(value, { kind: 'unit', unit, baseUnit: 'month', baseValue: months });
    const days = (value: number, unit: string, seconds: number): NumberMention =>
      number(value, { kind: 'unit', unit, baseUnit: 'second', baseValue: seconds });
    expect(relation(days(2, 'week', 14 * 86_400), days(15, 'day', 15 * 86_400))).toBe('equal');
    expect(relation(days(2, 'week', 14 * 86_400), days(12, 'day', 12 * 86_400))).toBe('apart');
    expect(relation(time(4, 'decade', 480), time(41, 'year', 492))).toBe('equal');
    expect(relation(time(4, 'decade', 480), time(46, 'year', 552))).not.toBe('equal');
  });

  it('takes the same digits for one figure where either mark may part decimals or thousands', () => {
    const point = number(1.596e6, { ...dollars, otherwise: 1.596e9 });
    const comma = number(1.596e9, { ...dollars, otherwise: 1.596e6 });
    expect(relation(point, comma)).toBe('equal');
    expect(relation(point, number(1.596e9, dollars))).toBe('apart');
    expect(relation(point, { ...comma, unit: 'EUR' })).toBe('apart');
    expect(relation(point, number(1.569e9, { ...dollars, otherwise: 1.569e6 }))).toBe('apart');
  });

  it('lets a figure of one digit and noughts be off by a few, another by less', () => {
    expect(relation(about(20), number(17))).toBe('rough');
    expect(relation(about(40), number(37))).toBe('rough');
    expect(relation(about(900), number(841))).toBe('rough');
    expect(relation(about(20), number(14))).toBe('apart');
    expect(relation(about(1230), number(1300))).toBe('apart');
  });

  it('reads fractions as no more exact than they are', () => {
    const [third, thirds] = [100 / 3, 200 / 3];
    expect(relation(about(third, percent), number(31.6, percent))).toBe('rough');
    expect(relation(over(thirds, percent), number(67.8, percent))).toBe('rough');
    expect(relation(about(25, percent), number(27.4, percent))).toBe('rough');
    expect(relation(number(third, percent), number(25, percent))).toBe('apart');
    expect(relation(about(third, percent), number(40, percent))).toBe('apart');
  });

  it('takes little more for over, the next round figure not', () => {
    expect(relation(over(450), number(460))).toBe('rough');
    expect(relation(over(60), number(70))).toBe('apart');
  });

  it('takes sums that differ in their last digit for one that was rounded twice', () => {
    expect(relation(number(4.2e9, dollars), number(4.3e9, dollars))).toBe('rough');
    expect(relation(number(4.2e9, dollars), number(4.9e9, dollars))).toBe('apart');
    expect(relation(number(41, dollars), number(42, dollars))).toBe('apart');
    expect(relation(number(4.2), number(4.3))).toBe('apart');
  });

  it('holds two ranges with other ends apart, dozens and a range that shares an end not', () => {
    const range = (min: number, max: number): NumberMention => ({ ...number(min), min, max });
    expect(relation(range(8, 15), range(7, 18))).toBe('apart');
    expect(relation(range(7, 15), range(7, 18))).toBe('rough');
    expect(relation(range(8, 15), { ...range(7, 18), approx: 'about' })).toBe('rough');
  });

  it('rounds estimates in two units apart from one another', () => {
    const metres = (n: NumberMention, factor: number): NumberMention => ({
      ...n,
      kind: 'unit',
      unit: factor === 1609 ? 'mile' : 'km',
      baseUnit: 'm',
      baseValue: n.value * factor,
    });
    expect(relation(metres(about(2), 1609), metres(about(3), 1000))).toBe('rough');
    expect(relation(metres(about(2), 1609), metres(about(5), 1000))).toBe('apart');
  });
});
