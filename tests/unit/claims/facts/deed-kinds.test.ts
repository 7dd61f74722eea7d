import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';
import { article } from '../rules/harness';

/** What the people of a sentence's first count came to. */
function victim(text: string): string | undefined {
  const input = article('a', '2022-03-21', text);
  const facts = factsOf(readArticle(input, annotateArticle(input)), 0);
  return facts.find((f) => f.number && f.dimension === 'count')?.kinds.get('victim');
}

describe('what became of people counted by what they were', () => {
  test.each([
    ['وأطلق سراح 40 معتقلا.', 'freed'],
    ['والإفراج عن 12 معتقلا.', 'freed'],
    ['ومقتل خمسة معتقلين في السجن.', 'dead'],
    ['وفارق خمسة مصابين الحياة في المستشفى.', 'dead'],
    ['وبرأت المحكمة ثلاثة متهمين.', 'acquitted'],
    ['وأدانت المحكمة ثمانية متهمين.', 'sentenced'],
    ['وإنقاذ تسعة عالقين.', 'rescued'],
    ['وخرج تسعة ركاب أحياء من الحطام.', 'rescued'],
    ['وإصابة خمسة موقوفين.', 'arrested'],
    ['وأوقفت الشرطة خمسة متهمين.', 'arrested'],
    ['ومقتل شرطي، وضبط ستة متهمين.', 'dead'],
  ])('%s', (text, kind) => {
    expect(victim(text)).toBe(kind);
  });

  test('things come to no harm', () => {
    expect(victim('وبرأته المحكمة من أربع تهم.')).toBeUndefined();
    expect(victim('وقتل مدنيون في ثلاث غارات.')).toBeUndefined();
  });
});
