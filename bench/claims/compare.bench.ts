// Speed of a comparison: one article of about 500 words against 20 related ones. Cold: nothing is annotated. First: all
// are annotated, but nothing else was made of them. Again: what the comparison itself keeps for as long as the
// annotations live (units, words as numbers, values, likeness of units) is there, as when another threshold is asked for.
// Next: the same with another of the articles open, as when a reader goes on to the next report of the event.
//   npx tsx bench/claims/compare.bench.ts
// The articles are made here, from sentences of one event with other numbers, dates and names in each, so that pairs,
// slots and findings are as many as in a real event.
import { annotateArticle } from '../../lib/claims/annotate-article';
import { compare } from '../../lib/claims/compare';
import type { ArticleInput } from '../../lib/claims/types';

const CITIES = ['صفاقس', 'بنزرت', 'قابس', 'سوسة', 'المنستير', 'نابل', 'القيروان'];

/** A made article about a ferry that sank, of some 500 words; `n` varies its figures and order. */
export function madeArticle(n: number): ArticleInput {
  const city = CITIES[n % CITIES.length] ?? 'تونس';
  const sentences = [
    `غرقت عبّارة تقل ${180 + n} راكبا قبالة سواحل ${city} فجر يوم ${3 + (n % 4)} مارس 2021، وفق ما أعلنت وزارة النقل.`,
    `وقالت الحماية المدنية إن ${20 + (n % 9)} شخصا لقوا مصرعهم وإن ${40 + (n % 7)} آخرين أصيبوا بجروح متفاوتة.`,
    `وأكد وزير النقل معز شقشوق أن العبّارة كانت تحمل أكثر من طاقتها بنحو ${30 + n} راكبا، ونفى وجود عطل في المحرك.`,
    'وأضاف الوزير أن الحكومة قررت فتح تحقيق في أسباب الحادث وتوقيف ربان السفينة ومساعديه.',
    `وذكر شهود عيان أن عمليات الإنقاذ بدأت بعد ${1 + (n % 3)} ساعات من الغرق بسبب ارتفاع الأمواج وسوء الأحوال الجوية.`,
    'وشاركت في البحث ثلاث مروحيات تابعة للجيش وخمسة زوارق من الحرس البحري إلى جانب صيادين من المنطقة.',
    `وتبلغ حمولة العبّارة ${400 + 10 * (n % 3)} طنا ويصل طولها إلى ${60 + (n % 2)} مترا، وقد بنيت عام ${1998 + (n % 2)}.`,
    'وأعلن رئيس الجمهورية قيس سعيد الحداد ثلاثة أيام وأمر بصرف تعويضات لعائلات الضحايا.',
    `وقدّرت شركة الملاحة الخسائر بنحو ${12 + (n % 5)} مليون دينار، وتعهدت بدفعها قبل نهاية العام الجاري.`,
    'ودعت نقابة البحارة إلى محاسبة المسؤولين عن منح رخصة الإبحار للسفينة رغم تقارير سابقة عن حالتها.',
    `واستقبل مستشفى ${city} الجامعي ${30 + (n % 6)} جريحا غادر أغلبهم بعد تلقي الإسعافات الأولية.`,
    'ويعود آخر حادث مماثل في المنطقة إلى صيف عام 2004 حين قضى سبعة عشر بحارا في غرق مركب صيد.',
  ];
  const turned = sentences.map((_, i) => sentences[(i + n) % sentences.length] ?? '');
  const text = [
    ...turned,
    ...turned.map((s) => s.replace('وقال', 'وأوضح').replace('وأكد', 'وشدد')),
  ];
  return {
    id: `made-${n}`,
    outlet: `جريدة ${n}`,
    published: new Date(Date.UTC(2021, 2, 4, n)).toISOString(),
    title: `غرق عبّارة قبالة ${city} ومصرع ${20 + (n % 9)} شخصا`,
    text: [...turned, ...text.slice(0, 18)].join('\n'),
  };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const articles = Array.from({ length: 21 }, (_, n) => madeArticle(n));
const words = articles[0]?.text.split(/\s+/u).length ?? 0;
const first: number[] = [];
const again: number[] = [];
const next: number[] = [];
const cold: number[] = [];
let found = 0;
for (let round = 0; round < 25; round += 1) {
  const fresh = articles.map((a) => ({ ...a }));
  let at = performance.now();
  compare(fresh, { open: 'made-0' });
  cold.push(performance.now() - at);
  const annotations = new Map(fresh.map((a) => [a.id, annotateArticle(a)]));
  at = performance.now();
  const result = compare(fresh, { open: 'made-0', annotations });
  first.push(performance.now() - at);
  at = performance.now();
  compare(fresh, { open: 'made-0', annotations });
  again.push(performance.now() - at);
  const turned = [...fresh.slice(7), ...fresh.slice(0, 7)];
  at = performance.now();
  compare(turned, { open: 'made-7', annotations });
  next.push(performance.now() - at);
  found = result.discrepancies.length + result.overlaps.length;
}
console.log(`21 articles of ${words} words, ${found} findings`);
console.log(
  `annotated, first: ${median(first).toFixed(1)} ms; again: ${median(again).toFixed(1)} ms; ` +
    `next: ${median(next).toFixed(1)} ms; cold: ${median(cold).toFixed(1)} ms (median of 25)`,
);
