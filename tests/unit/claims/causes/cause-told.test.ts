import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { causesOf } from '../../../../lib/claims/causes/causes';
import { readArticle } from '../../../../lib/claims/read';

function reasonsIn(text: string): string[] {
  const input = { id: 'a', outlet: 'a', published: null, title: '', text };
  return causesOf(readArticle(input, annotateArticle(input))).map((c) => c.causeText);
}

test.each([
  'لهذا السبب ألغى الاتحاد مباراة الإياب أمس في الملعب البلدي.',
  'ألغيت الرحلة للسبب نفسه وعاد الركاب إلى بيوتهم.',
  'وخصص المتحف قاعة واسعة لهذا الغرض في الطابق السفلي.',
])('a reason that is only pointed back to is not what follows: %s', (text) => {
  expect(reasonsIn(text)).toEqual([]);
});

test.each([
  'وأضاف الخبير أن السبب الثاني هو ارتفاع كلفة الشحن البحري.',
  'كان ارتفاع كلفة الشحن أحد أهم أسباب إفلاس الشركة العام الماضي.',
])('one of several reasons is none that excludes another: %s', (text) => {
  expect(reasonsIn(text)).toEqual([]);
});

test.each([
  'اعتذرت المطربة عن الحفل لأسباب عديدة في مقدمتها المرض.',
  'أرجأت المحكمة الجلسة بسبب عدة عوامل.',
])('that there are reasons says none: %s', (text) => {
  expect(reasonsIn(text)).toEqual([]);
});

test.each([
  'وتحاول اللجنة معرفة سبب انهيار الجسر الحديدي.',
  'سأله القاضي عن سبب تأخره في إبلاغ الشرطة.',
  'شرح الوزير سبب ارتفاع أسعار الدقيق في الأسواق.',
  'لماذا يكون الإهمال سبب كل حادث؟',
])('a reason asked for or spoken of is none: %s', (text) => {
  expect(reasonsIn(text)).toEqual([]);
});

test('a yield is no participle, and what results from a happening is not its reason', () => {
  expect(reasonsIn('تحقق هذه الصناديق أفضل عائد إلى المستثمرين الصغار.')).toEqual([]);
  expect(reasonsIn('انفجر صهريج وقود في المصنع نتج عنه إصابة ثلاثة من العمال.')).toEqual([]);
});

test.each([
  ['سبب انهيار الجسر هو السيول الجارفة.', 'السيول الجارفة'],
  ['كانت السيول سبب انهيار الجسر الحديدي بحسب الوزارة.', 'كانت السيول'],
  ['اعتذرت المطربة عن الحفل لأسباب صحية.', 'صحية'],
  ['نتج الحريق عن تماس كهربائي في مستودع الورق.', 'تماس كهربائي في مستودع الورق'],
  ['قال الطبيب إن تأخر العملية عائد إلى نقص مواد التخدير.', 'نقص مواد التخدير'],
  ['قال المدرب إن السبب الأول هو إصابة الحارس.', 'إصابة الحارس'],
])('reasons that are told are read: %s', (text, reason) => {
  expect(reasonsIn(text)).toEqual([reason]);
});
