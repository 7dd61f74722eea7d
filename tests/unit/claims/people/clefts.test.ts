import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { cleftsOf } from '../../../../lib/claims/people/clefts';
import { readArticle } from '../../../../lib/claims/read';
import { article } from '../rules/harness';

const subjects = (text: string): string[] => {
  const input = article('a', null, text);
  return cleftsOf(readArticle(input, annotateArticle(input)), 0).map((cleft) => cleft.subject);
};

describe('cleftsOf', () => {
  it.each([
    ['ويؤكد الشهود أن شباب الحي هم من حفروا النفق قبل وصول رجال الإنقاذ.', 'شباب الحي'],
    ['وقال المدرب إن الحارس هو الذي قاد الفريق إلى النهائي في ذلك اليوم.', 'الحارس'],
    ['وقالت الشرطة إن سائق الحافلة هو الذي انتبه إلى الدخان في المحرك.', 'سائق الحافلة'],
    ['وكتب المؤرخ أن التجار هم الذين قد بنوا السور على نفقتهم.', 'التجار'],
  ])('singles out who did something: %s', (text, subject) => {
    expect(subjects(text)).toEqual([subject]);
  });

  it.each([
    'وقال الخطيب إن المؤمن هو الذي يصبر على أذى جيرانه ويعفو عنهم.',
    'وذكر التقرير أن أسرع خمس سيارات هي من إنتاج المصنع الجديد في المدينة.',
    'وأوضحت الطبيبة أن هذه الأعراض هي التي تتعلق بنقص الحديد عند الأطفال.',
  ])('takes no definition, and no من before a noun, for a deed: %s', (text) => {
    expect(subjects(text)).toEqual([]);
  });
});
