import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { readArticle } from '../../../../lib/claims/read';
import { twoVoices } from '../../../../lib/claims/voices/two-voices';

const figures = (text: string): number[][] => {
  const input = { id: 'a', outlet: 'صحيفة', published: '2020-02-03', title: '', text };
  const article = readArticle(input, annotateArticle(input));
  return twoVoices(article, 0).map((pair) => pair.map(({ value }) => value));
};

describe('twoVoices', () => {
  it('finds what one voice says against another in one sentence', () => {
    expect(
      figures('وقالت النقابة إن 400 سائق شاركوا في الإضراب، بينما تحدثت الشركة عن 90 سائقا فقط.'),
    ).toEqual([[400, 90]]);
    expect(
      figures('وبلغ عدد المصابين بالتسمم 61 تلميذا بحسب المديرية، في حين يصر الأهالي على رقم 85.'),
    ).toEqual([[61, 85]]);
    expect(
      figures(
        'قدرت الوزارة خسائر الحقول بثلاثة ملايين دينار، غير أن اتحاد الفلاحين قدرها بسبعة ملايين دينار.',
      ),
    ).toEqual([[3_000_000, 7_000_000]]);
  });

  it('finds it in the next sentence where that begins with the turn', () => {
    expect(
      figures('وقدر المنظمون عدد زوار المعرض بخمسين ألف زائر. أما إدارة القاعة فأحصت 32 ألف زائر.'),
    ).toEqual([[50_000, 32_000]]);
    expect(
      figures('وقدر المنظمون عدد زوار المعرض بخمسين ألف زائر. وأحصت إدارة القاعة 32 ألف سيارة.'),
    ).toEqual([]);
  });

  it('takes a verb that has the count for its object, and of several figures the likest', () => {
    expect(
      figures('قدرت الشركة الكميات المسروقة بمئة طن، وقدرتها الشرطة بنحو أربعين طنا.'),
    ).toEqual([[100, 40]]);
    expect(
      figures(
        'ونُقلت ثلاث جثث مساء ليبلغ العدد 48 غريقا بحسب الدفاع المدني، بينما تتمسك الوزارة برقم 44.',
      ),
    ).toEqual([[48, 44]]);
  });

  it('leaves other counts, parts of the land and rounder forms alone', () => {
    expect(
      figures('وأعلنت الشرطة مقتل 12 شخصا، فيما قالت الإسعاف إن 30 شخصا أصيبوا في التصادم.'),
    ).toEqual([]);
    expect(
      figures('وأحصت الوزارة وفاة 40 شخصا، بينما تحدثت المنظمة عن وفاة 15 شخصا في مناطق الشمال.'),
    ).toEqual([]);
    expect(
      figures('وقالت الشركة إن 90 عاملا أضربوا، لكن النقابة تحدثت عن نحو تسعين عاملا.'),
    ).toEqual([]);
    expect(figures('وزار الوزير 12 مدرسة، ثم تحدث أمام 200 طالب.')).toEqual([]);
  });

  it('tells the noun of an amount and of ability from a verb of estimating', () => {
    expect(
      figures('وافتتحت الوزارة مستشفى بسعة 120 سريرا، وأعلنت توسعة آخر بسعة قدرها 400 سرير.'),
    ).toEqual([]);
    expect(
      figures('وقالت الشركة إنها باعت 900 سيارة، بزيادة قدرها (35) سيارة عن الربع السابق.'),
    ).toEqual([]);
    expect(
      figures('وذكر المصرف أن ديونه بلغت مليار دينار، وأكد قدرته على سداد 300 مليون دينار منها.'),
    ).toEqual([]);
    expect(figures('وأحصى الاتحاد 70 مزرعة متضررة، والوزارة قدرتها بعشرين مزرعة.')).toEqual([
      [70, 20],
    ]);
  });

  it('leaves lists, what is only awaited and figures that no voice is near alone', () => {
    expect(
      figures(
        'وذكر التقرير أن 40 طالبا اختاروا الطب، أما الباقون فذكروا أن 12 طالبا منهم اختاروا الهندسة و9 طلاب الزراعة و7 طلاب التجارة.',
      ),
    ).toEqual([]);
    expect(
      figures('وقالت الهيئة إن المخزون زاد 3 ملايين برميل، بينما أشارت التوقعات إلى مليون برميل.'),
    ).toEqual([]);
    expect(
      figures(
        'وأكد المرصد مقتل ستة عمال في الميناء، فيما قتل في حي المطار عاملان حين انهار سقف مخزن قديم كانا يبيتان فيه منذ أسابيع، كما قال الجيران.',
      ),
    ).toEqual([]);
  });
});
