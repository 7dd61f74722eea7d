import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { denialsIn } from '../../../../lib/claims/denials/denials';
import { readArticle } from '../../../../lib/claims/read';

/** How many denials a sentence holds. */
function denials(text: string): number {
  const input = { id: 'a', outlet: 'o', published: '2024-03-05', title: '', text };
  return denialsIn(readArticle(input, annotateArticle(input))).length;
}

describe('negations that deny nothing', () => {
  test.each([
    ['a name', 'وأطلقت البحرية طائرة بدون طيار فوق الخليج الشمالي.'],
    ['a body', 'ونشرت منظمة أطباء بلا حدود تقريرها عن المخيم الشرقي.'],
    ['an age', 'ويلعب في الدوري لاعبون دون سن العشرين هذا الموسم.'],
    ['an age in figures', 'واستفاد من اللقاح أطفال دون 12 عاما في المحافظة.'],
    ['a temperature', 'وهبطت الحرارة في الجبال إلى خمس درجات دون الصفر.'],
    ['a manner', 'وهطلت الأمطار على الساحل بلا انقطاع طوال الليل.'],
    ['no warning', 'وانهارت أسعار القطن في البورصة من دون سابق إنذار.'],
    ['no doubt', 'وستتأثر الصادرات الزراعية لا محالة بعد قرار الرسوم.'],
    ['an unset day', 'وأُجلت مباراة القمة إلى موعد غير مسمى هذا الأسبوع.'],
    ['no secret', 'وقال المخرج إن خلافه مع المنتج ليس سرا على أحد.'],
    ['no surprise', 'ولم يكن مفاجئا فوز الحزب الحاكم في الانتخابات المحلية.'],
    ['no hesitation', 'ولم يتردد الحارس في القفز لإنقاذ الطفل من البئر.'],
    ['what should not be', 'ودعا الدفاع المدني السكان إلى عدم الاقتراب من الوادي.'],
    ['so that not', 'وأغلقت البلدية النفق حتى لا تغرق السيارات في مياه المطر.'],
    ['God forbid', 'وقال المزارع إن المحصول سيضيع كله لا قدر الله.'],
    ['statements condemned', 'ورفض الحزب تصريحات السفير عن القضاء في البلاد.'],
    ['what is demanded', 'وقال النائب إن المطلب الأساسي للأهالي كان يتمثل في عدم ردم البحيرة.'],
    ['a name that begins so', 'ورست السفينة في ميناء جزيرة لا ريونيون ثلاثة أيام.'],
    ['or not', 'وسيعود الموظف إلى مكتبه سواء وافق المجلس أم لا يوافق.'],
    [
      'not only',
      'ولن يربح الفائز بالمسابقة الدولية الكبرى للخط العربي في دورتها السابعة كأسا من الفضة الخالصة فحسب.',
    ],
    ['no hindrance', 'وقال الطبيب إن الإصابة لن تعيق العداء عن خوض السباق.'],
    ['nothing said', 'وغادر المدرب القاعة من دون أن يوضح سبب الخسارة.'],
  ])('%s', (_, text) => expect(denials(text)).toBe(0));

  test.each([
    ['without them', 'وخاض الفريق المباراة دون سبعة لاعبين من الأساسيين.'],
    ['without an effect', 'وفتحت الشرطة الطريق دون إطلاق الغاز على المعتصمين.'],
    ['not until now', 'وحتى الآن لا توجد إصابات بالحصبة في المحافظة.'],
    ['not so', 'ولم يوقع الوزير اتفاق الغاز مع الشركة.'],
    ['a lack', 'وأكد الطبيب عدم إصابة الأطفال بالحصبة.'],
  ])('%s denies', (_, text) => expect(denials(text)).toBe(1));
});
