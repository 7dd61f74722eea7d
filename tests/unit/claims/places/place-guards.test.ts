import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';
import {
  isComplement,
  isDistanceFrom,
  isSeveral,
} from '../../../../lib/claims/places/place-guards';

const at = (text: string, word: string) => {
  const annotation = annotate(text, { published: '2024-03-01' });
  return {
    annotation,
    first: annotation.tokens.findIndex((t) => text.slice(t.start, t.end) === word),
  };
};

describe('isDistanceFrom', () => {
  it.each([
    ['رست الباخرة على بعد 12 ميلا بحريا من الميناء.', 'الميناء', true],
    ['تقع المزرعة على مسافة ثلاثة كيلومترات فقط عن الشاطئ.', 'الشاطئ', true],
    ['أبحرت الباخرة من الميناء فجرا.', 'الميناء', false],
    ['نقلت الباخرة 400 طن من الميناء.', 'الميناء', false],
  ])('%s', (text, word, expected) => {
    const { annotation, first } = at(text, word);
    expect(isDistanceFrom(annotation, first)).toBe(expected);
  });
});

describe('isSeveral', () => {
  it.each([
    ['تكدس المسافرون في صالات المطار.', 'صالات', true],
    ['توزع الجرحى على مشافي المدينة.', 'مشافي', true],
    ['توفي في أحد مستشفيات المدينة.', 'مستشفيات', false],
    ['وقف الحجاج في صالة المطار.', 'صالة', false],
  ])('%s', (text, word, expected) => {
    const { annotation, first } = at(text, word);
    expect(isSeveral(annotation.tokens, first)).toBe(expected);
  });
});

describe('isComplement', () => {
  it.each([
    ['حكم القاضي على التاجر بالسجن عامين.', 'بالسجن', true],
    ['طالب النواب بالمستشفى الذي وُعدوا به.', 'بالمستشفى', true],
    ['توفي التاجر بالسجن أمس.', 'بالسجن', false],
    ['حكم القاضي عليه، وتوفي بالسجن أمس.', 'بالسجن', false],
  ])('%s', (text, word, expected) => {
    const { annotation, first } = at(text, word);
    expect(isComplement(annotation.tokens, first)).toBe(expected);
  });
});
