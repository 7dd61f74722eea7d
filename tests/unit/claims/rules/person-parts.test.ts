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
    [
      'أغلق محتجون ميناء الحريقة صباح الأحد.',
      'أقدم حراس المنشأة على إغلاق ميناء الحريقة صباح الأحد.',
    ],
    ['أوقفت الشرطة سائق الحافلة بعد الحادث.', 'أوقفت الشرطة مقاولا بعد حادث الحافلة.'],
  ])('holds two who had one part against each other: %s', (a, b) => {
    expect(shown(a, b)).toHaveLength(1);
  });

  it('marks the name of a prize whole', () => {
    const [found] = run(partFindings, [
      article('a0', '2024-03-01', 'ونالت الممثلة اللبنانية هدى صعب جائزة أفضل ممثلة.'),
      article('a1', '2024-03-01', 'وفازت الممثلة المغربية سناء العلوي بجائزة أفضل ممثلة.'),
    ]);
    const marked = found?.sides.flatMap((side) =>
      side.mentions.map((m) =>
        m.quote.slice((m.focus?.start ?? 0) - m.start, (m.focus?.end ?? 0) - m.start),
      ),
    );
    expect(marked).toEqual([
      'اللبنانية هدى صعب جائزة أفضل ممثلة',
      'المغربية سناء العلوي بجائزة أفضل ممثلة',
    ]);
  });

  it('lays nobody else to a side who is only of the same kind', () => {
    const [found] = run(partFindings, [
      article('a0', '2024-03-01', 'وموّلت وزارة الثقافة المهرجان بمبلغ ثلاثة ملايين درهم.'),
      article('a1', '2024-03-01', 'والمهرجان بتمويل من الاتحاد الأوروبي بلغ أربعة ملايين درهم.'),
      article('a2', '2024-03-01', 'وتكفلت بلدية المدينة بنفقات المهرجان.'),
      article('a3', '2024-03-01', 'وتكفلت الوزارة بنفقات المهرجان.'),
    ]);
    const sides = found?.sides.map(({ value, mentions }) => [
      value,
      mentions.map((m) => m.article),
    ]);
    expect(sides).toContainEqual(['وزارة الثقافة', ['a0', 'a3']]);
  });

  it('tells one finding of two parties', () => {
    expect(shown('تم تبادل الأسرى بوساطة عمانية.', 'وساطة سويسرية تنهي أزمة الأسرى.')).toEqual([
      'وساطة سويسرية / وساطة عمانية',
    ]);
  });

  it.each([
    ['تم التبادل بوساطة قطرية.', 'تم التبادل بوساطة مصرية قطرية.'],
    ['والسفينة مملوكة لشركة يونانية.', 'والعبارة التي تملكها شركة نرويجية سليمة، والسفينة قريبة.'],
    ['أغلق محتجون ميناء الحريقة.', 'أغلق شبان من الأهالي ميناء الحريقة.'],
    ['أوقفت الشرطة سائق الحافلة.', 'أوقفت الشرطة مقاولا وسائق الحافلة.'],
    ['وقع الاتفاق والي الجهة.', 'وقع الاتفاق وزير النقل ووالي الجهة.'],
    ['بتمويل من وزارة الثقافة رمم السوق.', 'رمم السوق بتمويل حكومي.'],
    ['تم التبادل بوساطة قطرية.', 'قال قائد إن وساطة قطر نجحت، بعد وساطة تركية لم تكتمل.'],
  ])('finds nothing in one among several, another thing and one in other words: %s', (a, b) => {
    expect(shown(a, b)).toEqual([]);
  });
});
