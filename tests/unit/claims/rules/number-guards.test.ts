import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf, type Fact } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';
import { nothingToTell } from '../../../../lib/claims/rules/number-guards';
import { bareContext } from './harness';

interface Report {
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
}

const DAY = '2021-06-02T08:00:00Z';
const NEXT_DAY = '2021-06-03T09:00:00Z';

/** Is there nothing to tell of the last number of one report and that of another? */
function truckloads(...reports: readonly [Report, Report]): boolean {
  return nothingAt(-1, -1, ...reports);
}

/** Is there nothing to tell of the first number of one report and that of another? `open` as in a context. */
function nothingIn(open: number, ...reports: readonly [Report, Report]): boolean {
  return nothingAt(0, open, ...reports);
}

function nothingAt(at: number, open: number, ...reports: readonly [Report, Report]): boolean {
  const articles = reports.map(({ title = '', text, published = DAY }, i) => {
    const input = { id: `g${i}`, outlet: `صحيفة ${i}`, published, title, text };
    return readArticle(input, annotateArticle(input));
  });
  const [a, b] = articles.map((article, i): Fact | undefined =>
    factsOf(article, i)
      .filter((fact) => fact.number)
      .at(at),
  );
  if (!a || !b) throw new Error('no number read');
  return nothingToTell({ ...bareContext(articles), open }, [a], [b]);
}

const nothing = (...reports: readonly [Report, Report]): boolean => nothingIn(-1, ...reports);
const besideOpen = (...reports: readonly [Report, Report]): boolean => nothingIn(0, ...reports);

describe('nothing to tell of two numbers', () => {
  test('a number that only stands in a condition', () => {
    const told = { text: 'وبلغت الحرارة في المدينة 44 درجة.' };
    expect(nothing(told, { text: 'وحين تبلغ الحرارة 41 درجة يغلق الحارس المخزن.' })).toBe(true);
    expect(nothing(told, { text: 'وأغلق المخزن في حين تبلغ الحرارة 41 درجة.' })).toBe(false);
    expect(nothing(told, { text: 'وبلغت الحرارة في المدينة 41 درجة.' })).toBe(false);
  });

  test('what the same sentence gives', () => {
    const text = 'وعُرضت في السوق 40 لوحة قديمة و55 لوحة حديثة.';
    const input = { id: 'g', outlet: 'صحيفة', published: DAY, title: '', text };
    const article = readArticle(input, annotateArticle(input));
    const [old, fresh] = factsOf(article, 0).filter((fact) => fact.number);
    if (!old || !fresh) throw new Error('two numbers not read');
    expect(nothingToTell(bareContext([article]), [old], [fresh])).toBe(true);
  });

  test('the two ends of one change, which both tell', () => {
    const from = { text: 'وارتفع رسم المرسى من 13% إلى 23% على قوارب الصيد.' };
    const to = { text: 'وقال البحارة إن رسم المرسى 23% على قوارب الصيد.' };
    expect(nothing(from, to)).toBe(true);
    expect(nothing(from, { text: 'وارتفع رسم المرسى من 14% إلى 25% على القوارب.' })).toBe(false);
    const instead = { text: 'ويدفع الزائر 60 دينارا بدلا من 20 دينارا عند باب المتحف.' };
    expect(nothing({ text: 'ويدفع الزائر 20 دينارا عند باب المتحف.' }, instead)).toBe(false);
  });
  test('but for two figures that changed places', () => {
    const one = { text: 'وأصيب خمسة عمال وقتل ثلاثة عمال في انهيار الرافعة.' };
    expect(nothing(one, { text: 'وأصيب ثلاثة عمال وقتل خمسة عمال في انهيار الرافعة.' })).toBe(
      false,
    );
  });
  test('a range that is told by its two bounds', () => {
    const range = { text: 'وتتراوح الغرامة بين 3 آلاف و10 آلاف درهم.' };
    const bounds = { text: 'والغرامة لا تقل عن 3 آلاف درهم ولا تزيد على 10 آلاف درهم.' };
    expect(nothing(range, bounds)).toBe(true);
    expect(nothing(range, { text: 'والغرامة لا تقل عن 3 آلاف درهم.' })).toBe(false);
  });
  test('hours and years', () => {
    const hours = { text: 'وعاش السجين في الزنزانة 24 ساعة.' };
    expect(nothing(hours, { text: 'وعاش السجين في الزنزانة 24 سنة.' })).toBe(true);
    expect(nothing(hours, { text: 'وعاش السجين في الزنزانة 24 يوما.' })).toBe(false);
  });
  test('a few that nobody counted, and sums by a bare plural', () => {
    const few = { text: 'وأغلقت البلدية عدة مطاعم في الحي القديم.' };
    expect(nothing(few, { text: 'وأغلقت البلدية 4 مطاعم في الحي القديم.' })).toBe(true);
    expect(
      nothing(
        { text: 'ووفر المشروع مليارات الدولارات على الخزينة.' },
        { text: 'ووفر المشروع ثلاثة ملايين دولار على الخزينة.' },
      ),
    ).toBe(true);
    expect(
      nothing(
        { text: 'وجرفت السيول عشرات المنازل في الوادي.' },
        { text: 'وجرفت السيول 140 منزلا في الوادي.' },
      ),
    ).toBe(false);
  });

  test('one figure hedged twice, unless one report has it exactly', () => {
    const about = { text: 'وحضر العرض نحو 300 متفرج في المسرح.' };
    const over = { text: 'وحضر العرض أكثر من 300 متفرج في المسرح.' };
    expect(nothing(about, over)).toBe(true);
    expect(nothing({ text: 'وحضر العرض 300 متفرج في المسرح.' }, over)).toBe(false);
    expect(nothing(about, { text: 'وحضر العرض أكثر من 450 متفرجا في المسرح.' })).toBe(false);
  });

  test('a headline that shortens what its own text gives', () => {
    const exact = { text: 'وزرعت الوزارة 48731 شجرة في الهضاب هذا الموسم.' };
    const title = 'زراعة 48 ألف شجرة في الهضاب';
    expect(nothing({ title, text: `وقال المدير: ${exact.text}` }, exact)).toBe(true);
    expect(nothing({ title, text: 'ولم يذكر المدير عدد الأشجار.' }, exact)).toBe(false);
    expect(nothing({ title: 'زراعة 43 ألف شجرة في الهضاب', text: exact.text }, exact)).toBe(false);
  });

  test('readings of a market on two days, and at two hours of one', () => {
    const index = (points: string, published: string): Report => ({
      text: `وأغلق مؤشر البورصة عند ${points} نقطة.`,
      published,
    });
    expect(nothing(index('7120.4', DAY), index('7155.9', NEXT_DAY))).toBe(true);
    expect(nothing(index('7120.4', DAY), index('7155.9', DAY))).toBe(false);
    const oil = (hour: string, price: string): Report => ({
      text: `وصعد خام برنت إلى ${price} دولارا للبرميل بحلول الساعة ${hour} بتوقيت غرينتش.`,
    });
    expect(nothing(oil('0715', '71.2'), oil('1340', '71.9'))).toBe(true);
    expect(nothing(oil('0715', '71.2'), oil('0715', '71.9'))).toBe(false);
    const rate = (price: string, published: string): Report => ({
      text: `وصعد اليورو إلى ${price} دولار أمام العملات.`,
      published,
    });
    expect(nothing(rate('1.09', DAY), rate('1.12', NEXT_DAY))).toBe(true);
    const fee = (sum: string, published: string): Report => ({
      text: `وبلغت قيمة الصفقة ${sum} ملايين يورو.`,
      published,
    });
    expect(nothing(fee('3', DAY), fee('4', NEXT_DAY))).toBe(false);
    const league = (points: string, published: string): Report => ({
      text: `وجمع الفريق ${points} نقاط من ست مباريات في الدوري.`,
      published,
    });
    expect(nothing(league('سبع', DAY), league('ثماني', NEXT_DAY))).toBe(false);
    const fell = (points: string, published: string): Report => ({
      text: `وخسر مؤشر البورصة ${points} نقطة في الجلسة.`,
      published,
    });
    expect(nothing(fell('31', DAY), fell('44', NEXT_DAY))).toBe(true);
  });

  test('a toll that one bounds by at least, and a bound in a headline only', () => {
    const toll = { text: 'ولقي 13 شخصا حتفهم في انهيار المنجم.' };
    expect(nothing(toll, { text: 'ولقي ما لا يقل عن 13 شخصا حتفهم في انهيار المنجم.' })).toBe(true);
    expect(nothing(toll, { text: 'ولقي 13 شخصا على الأقل حتفهم في انهيار المنجم.' })).toBe(true);
    expect(nothing(toll, { text: 'ولقي أكثر من 13 شخصا حتفهم في انهيار المنجم.' })).toBe(false);
    expect(nothing(toll, { text: 'ولقي 16 شخصا على الأقل حتفهم في انهيار المنجم.' })).toBe(false);
    const books = { text: 'واقتنت المكتبة 400 كتاب من المعرض.' };
    const more = { text: 'واقتنت المكتبة أكثر من 400 كتاب من المعرض.' };
    expect(nothing(books, more)).toBe(false);
    expect(nothing(books, { title: 'أكثر من 400 كتاب للمكتبة', text: 'واقتنت كتبا.' })).toBe(true);
  });

  test('with an article open, readings of a market that do not name one hour', () => {
    const silver = (price: string): Report => ({
      text: `وصعدت الفضة إلى ${price} دولارا للأوقية في المعاملات الفورية.`,
    });
    expect(besideOpen(silver('23.15'), silver('23.61'))).toBe(true);
    expect(nothing(silver('23.15'), silver('23.61'))).toBe(false);
    expect(besideOpen(silver('23.1'), silver('23.12'))).toBe(false);
    const closed = (price: string): Report => ({
      text: `وأغلقت العقود الآجلة لخام برنت عند التسوية على ${price} دولارا للبرميل.`,
    });
    expect(besideOpen(closed('71.2'), closed('71.9'))).toBe(false);
    const house = (sum: string): Report => ({ text: `وبيع المنزل بمبلغ ${sum} ألف دولار.` });
    expect(besideOpen(house('310'), house('350'))).toBe(false);
  });

  test('shares for and against, levels behind a rise and a fall', () => {
    const against = { text: 'وقال 58 في المائة من السكان إنهم يعارضون توسعة المطار.' };
    expect(nothing(against, { text: 'وبلغت نسبة تأييد التوسعة 31 في المائة.' })).toBe(true);
    expect(nothing(against, { text: 'وقال 51 في المائة إنهم يعارضون التوسعة.' })).toBe(false);
    const called = 'وقال ثلثا سكان البلدة الجديدة نعم للتوسعة التي يرفضها معارضون.';
    expect(nothing({ text: 'وأيد 58 في المائة التوسعة.' }, { text: called })).toBe(false);
    const rose = { text: 'وارتفع عدد الزوار إلى 410 آلاف زائر.' };
    expect(nothing(rose, { text: 'وانخفض عدد الزوار إلى 330 ألف زائر.' })).toBe(true);
    expect(nothing(rose, { text: 'وارتفع عدد الزوار إلى 330 ألف زائر.' })).toBe(false);
    const level = { text: 'وارتفع منسوب النهر إلى 90 سنتيمترا.' };
    expect(nothing(level, { text: 'وانخفض منسوب النهر إلى 60 سنتيمترا.' })).toBe(false);
  });

  test('who fell on either side, and two batches', () => {
    const soldiers = { text: 'وقتل 14 جنديا في الكمين.' };
    expect(besideOpen(soldiers, { text: 'وقتل الجيش 17 مسلحا في الكمين.' })).toBe(true);
    expect(besideOpen(soldiers, { text: 'وقتل 17 عنصرا من التنظيم في الكمين.' })).toBe(true);
    expect(besideOpen(soldiers, { text: 'وقتل 17 عسكريا في الكمين.' })).toBe(false);
    const second = { text: 'ووصلت الدفعة الثانية من الخيام على متن 6 شاحنات.' };
    const shipped = 'من الخيام على متن 4 شاحنات.';
    expect(truckloads(second, { text: `ووصلت الدفعة الثالثة ${shipped}` })).toBe(true);
    expect(truckloads(second, { text: `ووصلت الدفعة الثانية ${shipped}` })).toBe(false);
  });

  test('goals of a half and of the match', () => {
    const half = { text: 'وأضاف الفريق هدفين في الشوط الثاني.' };
    expect(nothing(half, { text: 'وسجل الفريق ثلاثة أهداف أمام ضيفه.' })).toBe(true);
    expect(nothing(half, { text: 'وسجل ثلاثة أهداف في الشوط الثاني.' })).toBe(false);
  });

  test('ages far apart where nobody is named in both', () => {
    const age = (years: number): Report => ({
      text: `وكان بين الغواصين رجل يبلغ من العمر ${years} عاما قرب الميناء.`,
    });
    expect(nothing(age(19), age(52))).toBe(true);
    expect(nothing(age(50), age(52))).toBe(false);
  });
});
