import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair } from '../../../../lib/claims/pairs';
import { featureHash, pairScores } from '../../../../lib/claims/pairs/model';
import { pairFeatures } from '../../../../lib/claims/pairs/features';

describe('comparePair', () => {
  test.each([
    ['البرلمان يصادق على قانون الإيجار الجديد', 'مصادقة البرلمان على قانون الإيجار الجديد'],
    ['افتتاح أطول جسر معلق في شمال البلاد', 'أطول جسر معلق يُفتتح شمال البلاد'],
    ['ارتفاع أسعار القمح في الأسواق العالمية', 'أسعار القمح ترتفع عالميا'],
  ])('%s / %s: agree', (a, b) => {
    expect(comparePair(a, b).verdict).toBe('agree');
  });

  test.each([
    ['ارتفاع أسعار القمح في الأسواق العالمية', 'انخفاض أسعار القمح في الأسواق العالمية'],
    ['المحكمة تدين رئيس البلدية بتهمة الاختلاس', 'المحكمة تبرئ رئيس البلدية من تهمة الاختلاس'],
    ['الوزارة تؤكد تأجيل الامتحانات', 'الوزارة تنفي تأجيل الامتحانات'],
  ])('%s / %s: disagree', (a, b) => {
    expect(comparePair(a, b).verdict).toBe('disagree');
  });

  test.each([
    ['ارتفاع أسعار القمح في الأسواق العالمية', 'فريق الجامعة يتوج بلقب الشطرنج'],
    ['افتتاح أطول جسر معلق في شمال البلاد', 'مهرجان السينما يكرم مخرجة شابة'],
  ])('%s / %s: other', (a, b) => {
    expect(comparePair(a, b)).toMatchObject({ verdict: 'other', discrepancies: [] });
  });

  test('a text against itself agrees, whatever it says', () => {
    expect(comparePair('لا توجد خسائر في الميناء', 'لا توجد خسائر في الميناء').verdict).toBe(
      'agree',
    );
  });

  test('takes any two strings, with a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { verdict, confidence } = comparePair(a, b);
        expect(['agree', 'disagree', 'other']).toContain(verdict);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});

test('scores are probabilities', () => {
  const scores = pairScores(pairFeatures('زيارة الوفد', 'الوفد يزور'));
  expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 9);
});

test('featureHash is FNV-1a over UTF-16 units', () => {
  // Published test vectors of FNV-1a 32 for ASCII, where bytes and units are the same.
  expect(featureHash('')).toBe(0x811c9dc5);
  expect(featureHash('a')).toBe(0xe40c292c);
  expect(featureHash('foobar')).toBe(0xbf9cf968);
});
