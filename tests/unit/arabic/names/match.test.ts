import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePersonKeys, personKey, sameName } from '../../../../lib/arabic/names';
import { foldWord } from '../../../../lib/arabic/normalise';
import { anyString } from '../arbitraries';

const name = fc
  .array(
    fc.string({
      unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآةىئؤء'),
      minLength: 1,
      maxLength: 9,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));

describe('sameName', () => {
  it.each([
    ['تال كيلمان', 'طال كيلمان'],
    ['غانتس', 'جانتس'],
    ['غانتس', 'غانتز'],
    ['بلطي', 'بالطي'],
    ['الفاروق بلخير', 'بلخير الفاروق'],
    ['عبداللطيف بنعلال', 'عبد اللطيف بنعلال'],
    ['كيلمان', 'طال كيلمان'],
    ['نتنياهو', 'نتانياهو'],
    ['أنطونيو غوتيريش', 'انطونيو جوتيريس'],
    ['نور الدين بوطيب', 'نورالدين بوطيب'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b).same).toBe(true);
  });

  it.each([
    ['محمد', 'أحمد'],
    ['حسن', 'حسين'],
    ['سالم', 'سليم'],
    ['محمد بن سلمان', 'محمد بن زايد'],
    ['علي الرامي', 'أحمد الرامي'],
    ['بايدن', 'ترامب'],
    ['ديفيد راي', 'سعد الحريري'],
    ['راي', 'حريري'],
    ['', 'محمد'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b).same).toBe(false);
  });

  it('is reflexive and symmetric, with a score from 0 to 1', () => {
    fc.assert(
      fc.property(fc.oneof(name, anyString), fc.oneof(name, anyString), (a, b) => {
        expect(sameName(a, a)).toEqual({ same: true, score: 1 });
        const there = sameName(a, b);
        const back = sameName(b, a);
        expect(there.same).toBe(back.same);
        expect(there.score).toBeCloseTo(back.score, 9);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(there.same).toBe(there.score >= 0.5);
      }),
      { numRuns: 300 },
    );
  });
});

describe('personKey', () => {
  it('does not depend on the order of two words', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const words = [a, b].map((part) => foldWord(part.replaceAll(' ', '')));
        // Words that join the next or the word before them have no other order.
        fc.pre(words.every((word) => word.length > 4 && word !== 'الدين'));
        expect(personKey(words)).toBe(personKey([...words].reverse()));
      }),
    );
  });

  it('tells part, same and other', () => {
    const full = personKey(['طال', 'كيلمان']);
    expect(comparePersonKeys(full, personKey(['تال', 'كيلمان']))).toBe('same');
    expect(comparePersonKeys(full, personKey(['كيلمان']))).toBe('compatible');
    expect(comparePersonKeys(full, personKey(['يوسف', 'كيلمان']))).toBe('different');
  });
});
