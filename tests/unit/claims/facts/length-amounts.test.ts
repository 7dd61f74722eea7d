import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { ofTwoAmounts } from '../../../../lib/claims/facts/length-amounts';
import { readArticle } from '../../../../lib/claims/read';

function two(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text, i) => {
    const input = { id: `a${i}`, outlet: 'صحيفة', published: '2022-05-10', title: '', text };
    const article = readArticle(input, annotateArticle(input));
    return { article, fact: factsOf(article, i).find((f) => f.dimension === 'time') };
  });
  if (!x?.fact || !y?.fact) throw new Error('no length read');
  return ofTwoAmounts(x.fact, y.fact, x.article, y.article);
}

describe('ofTwoAmounts', () => {
  it('tells lengths within which two amounts were reached', () => {
    expect(
      two('هطل على البلدة 90 ملم خلال يومين.', 'هطل على الساحل 140 ملم من المطر في غضون 12 ساعة.'),
    ).toBe(true);
    expect(two('باع المعرض 3000 كتاب خلال ثلاثة أيام.', 'باعت الدار 800 نسخة خلال أسبوعين.')).toBe(
      true,
    );
  });

  it('tells lengths over which two amounts are spread', () => {
    expect(
      two('تبني الشركة 12 مدرسة على مدى أربعة أعوام.', 'تبني البلدية 40 مسكنا في غضون سنتين.'),
    ).toBe(true);
    expect(
      two('تبني الشركة 12 مدرسة على مدى أربعة أعوام.', 'تبني الشركة 12 مدرسة على مدار سنتين.'),
    ).toBe(false);
  });

  it('leaves one amount, and a length by itself, alone', () => {
    expect(
      two('باع المعرض 3000 كتاب خلال ثلاثة أيام.', 'باع المعرض 3000 كتاب خلال خمسة أيام.'),
    ).toBe(false);
    expect(two('دام المعرض ثلاثة أيام.', 'باع المعرض 3000 كتاب خلال خمسة أيام.')).toBe(false);
    expect(
      two('حضر 300 ضيف، وانتهى الحفل خلال ساعتين.', 'حضر 200 ضيف، وانتهى الحفل خلال ثلاث ساعات.'),
    ).toBe(false);
  });
});
