import { expect, test } from 'vitest';
import { annotateArticle } from '../../../lib/claims/annotate-article';
import { copiesOf } from '../../../lib/claims/groups';
import { readArticle } from '../../../lib/claims/read';

const SENTENCES = [
  'افتتح وزير النقل جسر الميناء صباح السبت.',
  'شارك في الافتتاح سفراء ثلاث دول.',
  'كلف البناء أربعين مليون دينار.',
  'دفعت البلدية نصف المبلغ من ميزانيتها.',
  'يخفف الجسر الزحام عن حي الصيادين.',
  'منعت الشرطة الشاحنات من عبوره نهارا.',
  'احتج تجار السوق القديم على تغيير المسار.',
  'طالب السكان بممر للدراجات الهوائية.',
  'وعد الوزير بطريق ثان إلى المطار.',
  'انتهت الأشغال قبل موعدها بشهرين.',
  'زرع العمال أشجارا على الضفتين.',
  'ستبدأ الحافلات رحلاتها يوم الأحد.',
];
const print = (id: string, from: number, to: number) => {
  const text = SENTENCES.slice(from, to).join('\n');
  const input = { id, outlet: id, published: '2024-03-05', title: '', text };
  return readArticle(input, annotateArticle(input));
};

test('which articles are copies of one text does not depend on their order', () => {
  // The second shares three quarters with each of the others, these a half with one another; the last stands alone.
  const [a, b, c] = [print('a', 0, 8), print('b', 2, 10), print('c', 4, 12)];
  const other = print('d', 10, 12);
  const voices = (articles: readonly ReturnType<typeof print>[]): string[] => {
    const copies = copiesOf(articles);
    const sets = new Map<number | undefined, string[]>();
    articles.forEach(({ input }, i) => {
      sets.set(copies[i], [...(sets.get(copies[i]) ?? []), input.id]);
    });
    return [...sets.values()].map((ids) => ids.sort().join('')).sort();
  };
  expect(voices([a, b, c])).toEqual(['abc']);
  expect(voices([a, c, b])).toEqual(['abc']);
  expect(voices([c, a, b])).toEqual(['abc']);
  expect(voices([a, c])).toEqual(['a', 'c']);
  expect(voices([a, other])).toEqual(['a', 'd']);
});
