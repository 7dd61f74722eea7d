// Speed of a comparison: one article of about 500 words against 20 related ones. Cold: nothing is annotated. First: all
// are annotated, but nothing else was made of them. Again: what the comparison itself keeps for as long as the
// annotations live (units, words as numbers, values, likeness of units) is there, as when another threshold is asked for.
// Next: the same with another of the articles open, as when a reader goes on to the next report of the event.
//   npx tsx bench/claims/compare.bench.ts [--news NEWS.ndjson.gz]
// The articles are made here, from sentences of one event with other numbers, dates and names in each, so that pairs,
// slots and findings are many more than in a real event: half of all sentences are in all articles. `--news` measures the
// same with real articles of about 500 words and the 20 most related ones that the corpus finds for each.
import { parseArgs } from 'node:util';
import { readArticles } from '../../cli/read-articles';
import { annotateArticle } from '../../lib/claims/annotate-article';
import { compare } from '../../lib/claims/compare';
import type { ArticleInput } from '../../lib/claims/types';
import { openArticles, relatedTo } from '../../scripts/learn/real-groups';

/** Real articles drawn, of which those are measured that have about 500 words. */
const OPEN = 400;
const [SHORTEST, LONGEST] = [400, 600];

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

/** What was measured of comparisons, in milliseconds. */
interface Times {
  readonly first: number[];
  readonly again: number[];
  readonly next: number[];
  readonly cold: number[];
}

const noTimes = (): Times => ({ first: [], again: [], next: [], cold: [] });

/** Times of one set of articles, the first of them open, then the eighth. Returns how many findings there are. */
function measure(articles: readonly ArticleInput[], times: Times): number {
  const fresh = articles.map((a) => ({ ...a }));
  const [open, other] = [fresh[0]?.id ?? '', fresh[7]?.id ?? ''];
  let at = performance.now();
  compare(fresh, { open });
  times.cold.push(performance.now() - at);
  const annotations = new Map(fresh.map((a) => [a.id, annotateArticle(a)]));
  at = performance.now();
  const result = compare(fresh, { open, annotations });
  times.first.push(performance.now() - at);
  at = performance.now();
  compare(fresh, { open, annotations });
  times.again.push(performance.now() - at);
  const turned = [...fresh.slice(7), ...fresh.slice(0, 7)];
  at = performance.now();
  compare(turned, { open: other, annotations });
  times.next.push(performance.now() - at);
  return result.discrepancies.length + result.overlaps.length;
}

function print({ first, again, next, cold }: Times): void {
  console.log(
    `annotated, first: ${median(first).toFixed(1)} ms; again: ${median(again).toFixed(1)} ms; ` +
      `next: ${median(next).toFixed(1)} ms; cold: ${median(cold).toFixed(1)} ms (median of ${first.length})`,
  );
}

const wordsOf = (article: ArticleInput | undefined): number =>
  article?.text.split(/\s+/u).length ?? 0;

const made = Array.from({ length: 21 }, (_, n) => madeArticle(n));
const ofMade = noTimes();
let found = 0;
for (let round = 0; round < 25; round += 1) found = measure(made, ofMade);
console.log(`21 articles of ${wordsOf(made[0])} words, ${found} findings`);
print(ofMade);

const { news } = parseArgs({ options: { news: { type: 'string' } } }).values;
if (news !== undefined) {
  const all = readArticles(news);
  const byId = new Map(all.map((article) => [article.id, article]));
  const long = openArticles(all, OPEN).filter(
    (a) => wordsOf(a) >= SHORTEST && wordsOf(a) <= LONGEST,
  );
  const related = await relatedTo(all, long);
  const ofReal = noTimes();
  const sizes: number[] = [];
  for (const open of long) {
    const others = (related.get(open.id) ?? []).flatMap((id) => byId.get(id) ?? []);
    sizes.push(others.reduce((sum, article) => sum + wordsOf(article), 0));
    measure([open, ...others], ofReal);
  }
  console.log(
    `${long.length} real articles of ${SHORTEST} to ${LONGEST} words, each against 20 related ones of ${median(sizes)} words in all`,
  );
  print(ofReal);
}
