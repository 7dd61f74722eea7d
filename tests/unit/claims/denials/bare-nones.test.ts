import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { bareNones } from '../../../../lib/claims/denials/bare-nones';

/** Lemmas of those of whom a sentence tells that there are none. */
function nones(text: string): string[] {
  const input = { id: 'n', outlet: 'صحيفة', published: null, title: '', text };
  return bareNones(annotateArticle(input).text).map((n) => n.counted?.lemma ?? '');
}

describe('nobody came to harm', () => {
  test.each([
    ['وانهار الجدار دون إصابات.', 'جريح'],
    ['واندلع الحريق من غير ضحايا.', 'ضحيه'],
    ['وأكدت البلدية عدم تسجيل أي وفيات.', 'قتيل'],
    ['ونفى المحافظ سقوط قتلى.', 'قتيل'],
    ['ولم يسفر الحادث عن أضرار أو ضحايا.', 'ضحيه'],
    ['وسقط السقف دون أن يخلف جرحى.', 'جريح'],
    ['ولم تكن هناك إصابات في المصنع.', 'جريح'],
    ['وليس ثمة ضحايا في القرية.', 'ضحيه'],
    ['ولم تقع خسائر مادية أو بشرية.', 'ضحيه'],
    ['واقتصرت الخسائر على الماديات.', 'ضحيه'],
    ['ولم يصب أحد من العمال.', 'جريح'],
    ['ولم يتم توقيف أي شخص.', 'موقوف'],
    ['وانتهت المسيرة بلا اعتقالات.', 'موقوف'],
    ['ونجا الركاب جميعا من الحادث.', 'قتيل'],
    ['وخرج العمال سالمين من النفق.', 'جريح'],
    ['وقال الطبيب إن جميع التلاميذ بخير.', 'جريح'],
    ['ولم يصب الطاقم بأذى.', 'جريح'],
  ])('%s', (text, lemma) => {
    expect(nones(text)).toEqual([lemma]);
  });

  test.each([
    ['of a part', 'ولم يسفر الحادث إلا عن جرحى.'],
    ['but for one', 'ولم تقع إصابات في المصنع عدا إصابة حارس.'],
    ['so that it may not', 'وأخليت القرية حتى لا تقع إصابات.'],
    ['none more than before', 'ولم تسجل أي وفاة جديدة منذ أمس.'],
    ['a cause', 'وغاب اللاعب لسفره، لا لإصابة كما قيل.'],
    ['a name', 'وانتخب المجلس منى بن سالم رئيسة له.'],
    ['one person', 'وقال الطبيب إن الطفل بخير.'],
    ['things that were lost', 'ولم تقع خسائر مادية.'],
  ])('but not %s', (_, text) => {
    expect(nones(text)).toEqual([]);
  });
});
