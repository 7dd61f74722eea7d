import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { stanceBefore } from '../../../../lib/claims/states/answer-stance';

/** What the words before the phrase that begins with `word` do to it. */
function stance(text: string, word: string): number {
  const annotation = annotateArticle({ id: 'a', outlet: 'o', published: null, title: '', text });
  const i = annotation.text.tokens.findIndex((t) => text.slice(t.start, t.end) === word);
  expect(i).toBeGreaterThan(0);
  return stanceBefore(annotation.text, { i, end: i + 1, from: 0, deed: false });
}

describe('what the words before an answer do to it', () => {
  test.each([
    ['a quality', 'وتسببت الأدوية غير المرخصة بوفيات في القرية.', 'بوفيات', 0],
    ['a quality before a verb', 'وكانت مياه غير صالحة سببت تسمما.', 'سببت', 0],
    ['the answer itself', 'وبقيت القاعة غير ممتلئة حتى الختام.', 'ممتلئة', -1],
    ['another quality', 'ووصفها بأنها وعود غير مدروسة وميزانية كاذبة.', 'وميزانية', 0],
    ['what cannot be', 'والحارس غير قادر على السفر مع الفريق.', 'السفر', -1],
    ['a deed', 'ولم توقع الوزارة العقد.', 'توقع', -1],
    ['nothing', 'ووقعت الوزارة العقد.', 'العقد', 0],
  ])('%s', (_, text, word, does) => expect(stance(text, word)).toBe(does));
});
