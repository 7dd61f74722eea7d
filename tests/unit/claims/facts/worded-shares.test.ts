import { describe, expect, it } from 'vitest';
import type { NumberMention } from '../../../../lib/arabic/types';
import { compare } from '../../../../lib/claims/compare';
import { relateNumbers } from '../../../../lib/claims/facts/values';
import { wordedText } from '../../../../lib/claims/facts/worded-shares';
import type { Discrepancy } from '../../../../lib/claims/types';

type Hedge = NumberMention['approx'];
const share = (value: number, approx?: Hedge): NumberMention => ({
  kind: 'percent',
  value,
  start: 0,
  end: 1,
  firstToken: 0,
  endToken: 1,
  ...(approx !== undefined && { approx }),
});
const word = (value: number, approx?: Hedge): NumberMention => ({
  ...share(value, approx),
  worded: true,
});
const [HALF, THIRD] = [50, 100 / 3];

describe('a share told in words against a figure', () => {
  it.each([
    [word(THIRD), share(33), 'rough'],
    [word(THIRD), share(33.3), 'equal'],
    [word(2 * THIRD), share(67), 'rough'],
    [word(HALF), share(50), 'equal'],
    [word(HALF), share(48), 'rough'],
    [word(HALF), share(51.4), 'rough'],
    [word(HALF), share(80), 'apart'],
    [word(HALF), share(40), 'apart'],
    [word(75), share(74), 'rough'],
    [word(20), share(24), 'apart'],
    [word(HALF, 'over'), share(63), 'rough'],
    [word(HALF, 'over'), share(48), 'apart'],
    [word(HALF, 'under'), share(48), 'rough'],
    [word(HALF, 'under'), share(52), 'apart'],
    [word(THIRD, 'over'), share(33), 'rough'],
    [word(HALF, 'about'), share(47), 'rough'],
  ])('%j %j: %s', (a, b, relation) => {
    expect(relateNumbers(a, b)).toBe(relation);
    expect(relateNumbers(b, a)).toBe(relation);
  });

  it('leaves two figures, and two words, what they are', () => {
    expect(relateNumbers(share(50), share(48))).toBe('apart');
    expect(relateNumbers(word(75), word(2 * THIRD))).toBe('apart');
    expect(relateNumbers(word(HALF), word(HALF))).toBe('equal');
  });

  it('is shown in words, with what hedges it', () => {
    expect(wordedText(word(THIRD))).toEqual({ ar: 'الثلث', en: 'a third', fr: 'un tiers' });
    expect(wordedText(word(2 * THIRD, 'over'))?.ar).toBe('أكثر من الثلثين');
    expect(wordedText(word(HALF, 'under'))?.fr).toBe('moins de la moitié');
    expect(wordedText(word(90))).toBeUndefined();
    expect(wordedText(share(50))).toBeUndefined();
  });
});

/** The differences in number of two reports of one day. */
function told(...subjects: readonly string[]): Discrepancy[] {
  const articles = subjects.map((subject, i) => ({
    id: `a${i}`,
    outlet: `o${i}`,
    published: '2024-05-01T10:00:00Z',
    title: '',
    text: `أظهر المسح أن ${subject} يعيشون تحت خط الفقر.`,
  }));
  return compare(articles).discrepancies.filter(({ type }) => type === 'number');
}

describe('reports that tell a share', () => {
  it.each([
    ['ثلث السكان', '33% من السكان', ['precision']],
    ['نصف السكان', '48% من السكان', ['precision']],
    ['نصف السكان', '80% من السكان', ['conflict']],
    ['ثلاثة أرباع الأطفال', '45% من الأطفال', ['conflict']],
    ['ثلاثة من كل أربعة أطفال', '75% من الأطفال', []],
    ['ثلاثة من كل أربعة أطفال', '40% من الأطفال', ['conflict']],
    ['واحدا من كل ثلاثة من السكان', '33% من السكان', ['precision']],
  ])('%s, %s: %j', (a, b, relations) => {
    expect(told(a, b).map(({ relation }) => relation)).toEqual(relations);
  });
  it('show it as it was told', () => {
    const [found] = told('ثلث السكان', '50% من السكان');
    expect(found?.sides.map(({ value, display }) => [value, display?.ar]).sort()).toEqual([
      ['33.3%', 'الثلث'],
      ['50%', undefined],
    ]);
  });
});
