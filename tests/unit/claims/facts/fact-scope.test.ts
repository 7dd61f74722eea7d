import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { comparable } from '../../../../lib/claims/facts/comparable';
import { factsOf, type Fact } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';
import { article } from '../rules/harness';

/** May the first numbers of two texts be compared? */
function may(...texts: readonly [string, string]): boolean {
  const [a, b] = texts.map((text, i) => {
    const input = article(`a${i}`, '2031-05-20', text);
    return factsOf(readArticle(input, annotateArticle(input)), i).find((f) => f.number);
  }) as [Fact, Fact];
  return comparable(a, b);
}

describe('a number of a former round', () => {
  const now = 'وتشارك في المعرض 20 دار نشر.';
  test('is not held against one of this round', () => {
    expect(may('وشاركت 14 دار نشر في الدورة الماضية.', now)).toBe(false);
    expect(may('وكانت الدورة السابقة محدودة، وشاركت فيها 14 دار نشر.', now)).toBe(false);
  });
  test('but one of this round is, though its sentence names a former one beside another number', () => {
    expect(may('وتشارك 14 دار نشر، مقابل تسع في الدورة الماضية.', now)).toBe(true);
    expect(may('وتشارك 14 دار نشر في المعرض.', now)).toBe(true);
  });
});
