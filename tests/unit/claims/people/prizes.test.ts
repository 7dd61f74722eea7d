import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { prizesOf } from '../../../../lib/claims/people/prizes';
import { readArticle } from '../../../../lib/claims/read';
import { article } from '../rules/harness';

const prizes = (text: string): string[] => {
  const input = article('a', null, text);
  return prizesOf(readArticle(input, annotateArticle(input)), 0).map(
    ({ id, party }) => `${id}: ${[...party.persons, ...party.bodies].join(', ')}`,
  );
};

describe('prizesOf', () => {
  it.each([
    ['نال المهاجم سامي الحداد بعد اللقاء جائزة رجل المباراة.', 'prize man-of-match: سامي الحداد'],
    ['واختير الحارس سامي الحداد أفضل لاعب في المباراة.', 'prize man-of-match: سامي الحداد'],
    ['وتصدى محمد العلوي لركلة جزاء، فاستحق جائزة أفضل لاعب.', 'prize man-of-match: محمد العلوي'],
    ['وعادت جائزة أحسن ممثل للجزائري سامي الحداد.', 'prize best-actor: سامي الحداد'],
    ['ذهبت جائزة النقاد إلى الفيلم الإيطالي «المرفأ».', 'prize critics-prize: المرفا'],
    ['فاز الفيلم التونسي «المرفأ» بالجائزة الكبرى.', 'prize grand-prize: المرفا'],
    ['جائزة أفضل ممثلة: ليلى الحداد', 'prize best-actress: ليلى الحداد'],
  ])('reads who won a prize: %s', (text, prize) => {
    expect(prizes(text)).toEqual([prize]);
  });

  it.each([
    'ولم ينل سامي الحداد جائزة أفضل ممثل في المهرجان.',
    'وسبق أن نال سامي الحداد جائزة أفضل ممثل قبل عامين.',
    'ويتنافس خمسة عشر فيلما على الجائزة الكبرى للمهرجان.',
  ])('reads no winner where none is told, and none of another time: %s', (text) => {
    expect(prizes(text)).toEqual([]);
  });
});
