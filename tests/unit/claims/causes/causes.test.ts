import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { causesOf } from '../../../../lib/claims/causes/causes';
import { readArticle } from '../../../../lib/claims/read';

function reasonsIn(text: string): ReturnType<typeof causesOf> {
  const input = { id: 'a', outlet: 'a', published: null, title: '', text };
  return causesOf(readArticle(input, annotateArticle(input)));
}

test('a reason within quotation marks is no aside before the reason', () => {
  const [reason] = reasonsIn('غادر الأعضاء القاعة احتجاجا على «تزوير المحاضر»، وسيجتمعون الأحد.');
  expect(reason?.causeText).toContain('تزوير المحاضر');
});

test('a reason right behind مرده runs on over an إلى of its own', () => {
  const [reason] = reasonsIn('وقال المدير إن التأخير مرده حرص اللجنة على الاستماع إلى الجميع.');
  expect(reason?.causeText).toBe('حرص اللجنة على الاستماع إلى الجميع');
});

test('a reason behind مرده and إلى begins after إلى', () => {
  const [reason] = reasonsIn('وقال المدير إن التأخير مرده أساسا إلى نقص الوقود.');
  expect(reason?.causeText).toBe('نقص الوقود');
});

test('what a reason is laid to stands last behind the verb, not who lays it there', () => {
  const [reason] = reasonsIn('وعزا مدير المشروع إرجاء الافتتاح إلى رياح قوية.');
  expect(reason?.head?.classes).toContain('e:postpone');
});

test.each([
  ['ألغي الحفل تلبية لطلب الأهالي.', 'لطلب الأهالي'],
  ['أغلق الجسر تفادياً للازدحام.', 'للازدحام'],
  ['وقال إن القرار أملته مصلحة الوطن.', 'مصلحة الوطن'],
  ['عللت الوزارة الخطوة بـ«أسباب صحية».', 'أسباب صحية'],
  ['ويعتقد ناشطون أن الغاية من الحجب إخفاء الصور.', 'إخفاء الصور'],
  ['وأضاف أن سبب التوقف يعود لعطل في المحرك.', 'لعطل في المحرك'],
  ['سُحبت المجلة من الأكشاك بضغط من رجال أعمال.', 'رجال أعمال'],
  ['عوقب اللاعب لانتقاده الحكم علنا.', 'لانتقاده الحكم علنا'],
  ['أُعفي المدير، كونه تجاوز السن القانونية.', 'كونه تجاوز السن القانونية'],
  ['ورأى السكان أن الحفر والإهمال هما السبب.', 'الحفر والإهمال'],
  ['وقال الخبراء إن الصدأ وقلة الصيانة تسببا في الانهيار.', 'الصدأ وقلة الصيانة'],
  ['نُقلت الأرشيفات ليلا للتستر على التلاعب.', 'التلاعب'],
  [
    'حالت العاصفة الرملية التي ضربت المطار الدولي الجديد للعاصمة دون هبوط الطائرة.',
    'العاصفة الرملية التي ضربت المطار الدولي الجديد للعاصمة',
  ],
])('%s gives a reason', (text, reason) => {
  expect(reasonsIn(text).map((c) => c.causeText)).toContain(reason);
});

test.each(['أوفد المدير لنشر تعليمات جديدة.', 'جاء القرار رغم كونه متأخرا.'])(
  '%s tells an aim or a hindrance, and no reason',
  (text) => {
    expect(reasonsIn(text)).toEqual([]);
  },
);

test('العملية stands for what was told before, though it may name an attack', () => {
  const [reason] = reasonsIn('ويرى مراقبون أن العملية جاءت ردا على احتجاز السفينة.');
  expect(reason?.implied).toBe(true);
});

test('of a wound somebody dies, which is no reason of what happened', () => {
  expect(reasonsIn('توفي متأثراً بجراحه.')).toEqual([]);
});

test.each([
  ['وتسببت الأمطار الغزيرة في انهيار السد.', 'الأمطار الغزيرة', 'e:collapse'],
  ['عجلت الضائقة المالية برحيل المدرب.', 'الضائقة المالية', 'e:depart'],
  ['وألقى المحافظ باللائمة على المقاول في انهيار الجسر.', 'المقاول', 'e:collapse'],
])('%s says by its verb what brought it about', (text, reason, effect) => {
  const [claim] = reasonsIn(text);
  expect(claim?.causeText).toBe(reason);
  expect(claim?.head?.classes).toContain(effect);
});

test('who is held responsible is read without what it is for', () => {
  const [claim] = reasonsIn('أعلن الوزير أنه باق، محملا المسؤولية للعنصر البشري.');
  expect(claim?.causeText).toBe('للعنصر البشري');
  expect(claim?.implied).toBe(true);
});

test('a goal from a penalty and why such things happen are no reasons of what happened', () => {
  expect(reasonsIn('وسجل سامي الهدف من ركلة جزاء.')).toEqual([]);
  expect(reasonsIn('وأرجع الأستاذ مثل هذه الحوادث إلى الإهمال.')).toEqual([]);
});
