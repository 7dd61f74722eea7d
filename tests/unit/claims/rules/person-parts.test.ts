import { describe, expect, it } from 'vitest';
import { partFindings } from '../../../../lib/claims/rules/person-parts';
import { article, run } from './harness';

const shown = (first: string, second: string) =>
  run(partFindings, [article('a0', '2024-03-01', first), article('a1', '2024-03-01', second)]).map(
    (d) => d.sides.map((s) => s.value).join(' / '),
  );

describe('partFindings', () => {
  it.each([
    ['تم تبادل الأسرى بوساطة عمانية.', 'قادت سويسرا وساطة بين الجانبين لأسابيع.'],
    ['والسفينة مملوكة لشركة يونانية.', 'قالت الشركة النرويجية المالكة إن السفينة سليمة.'],
    ['رممت المئذنة بتمويل من اليونسكو.', 'تكفلت حكومة ألمانيا بتكاليف ترميم المئذنة.'],
  ])('holds two who had one part against each other: %s', (a, b) => {
    expect(shown(a, b)).toHaveLength(1);
  });

  it('tells one finding of two parties', () => {
    expect(shown('تم تبادل الأسرى بوساطة عمانية.', 'وساطة سويسرية تنهي أزمة الأسرى.')).toEqual([
      'سويسرية / عمانية',
    ]);
  });

  it.each([
    ['تم التبادل بوساطة قطرية.', 'تم التبادل بوساطة مصرية قطرية.'],
    ['والسفينة مملوكة لشركة يونانية.', 'والعبارة التي تملكها شركة نرويجية سليمة، والسفينة قريبة.'],
    ['بتمويل من وزارة الثقافة رمم السوق.', 'رمم السوق بتمويل حكومي.'],
    ['تم التبادل بوساطة قطرية.', 'قال قائد إن وساطة قطر نجحت، بعد وساطة تركية لم تكتمل.'],
  ])('finds nothing in one among several, another thing and one in other words: %s', (a, b) => {
    expect(shown(a, b)).toEqual([]);
  });
});
