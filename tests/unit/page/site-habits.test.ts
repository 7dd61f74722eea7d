import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/page/extract';
import { fixture } from './fixtures';

interface Expected {
  readonly address: string;
  readonly title: string;
  readonly outlet: string;
  readonly author: string | null;
  readonly published: string;
  /** How many lines, and how the first and the last begin. */
  readonly lines: number;
  readonly first: string;
  readonly last: string;
  /** What must not be among them. */
  readonly gone: readonly string[];
}

const PORT = 'مرفأ اللاذقية يستقبل أول باخرة قمح بعد توقف دام شهرين';
const MUSEUM = 'الإسكندرية تعيد فتح المتحف اليوناني الروماني بعد ترميم طويل';
const FLOOD = 'سيول جارفة تعزل قرى في محافظة ظفار العمانية';
const COURT = 'محكمة مغربية تدين منعشا عقاريا بالسجن ست سنوات في قضية تجزئة سكنية';

const PAGES: Readonly<Record<string, Expected>> = {
  // A theme's boxes in the body, author's box below it, lead in the page's head.
  'theme-boxes.html': {
    address: 'https://sawtaljabal.example/2024/09/17/port/',
    title: PORT,
    outlet: 'صوت الجبل',
    author: 'ريما الأسعد',
    published: '2024-09-17T06:12:44Z',
    lines: 7,
    first: 'المؤسسة العامة للحبوب تعد',
    last: 'ويقول عمال في المرفأ',
    gone: ['صحفية سورية', 'أسعار الأسماك', 'الوسوم', 'أرشيف'],
  },
  // The day month first, in a footer above the text; no site name but in the document's title; canonical: the front page.
  'node-fields.html': {
    address: 'https://www.alwadi.example/node/5521',
    title: 'افتتاح جناح لعلاج الحروق في مستشفى الموصل العام',
    outlet: 'جريدة الوادي',
    author: null,
    published: '2023-10-16',
    lines: 6,
    first: 'افتتحت دائرة صحة نينوى',
    last: 'وينتظر أن يستقبل الجناح',
    gone: ['عدسة', 'وسوم', 'من القسم نفسه'],
  },
  // Parts are named by data-e2e and aria-labelledby only.
  'hashed-classes.html': {
    address: 'https://www.aldiffa.example/articles/c4nq1d2x3y5o',
    title: MUSEUM,
    outlet: 'الضفة الإخبارية',
    author: 'الضفة الإخبارية',
    published: '2023-10-12T08:14:00Z',
    lines: 7,
    first: 'أعادت مصر افتتاح',
    last: 'ويفتح المتحف أبوابه',
    gone: ['Author', 'البودكاست', 'برنامج أسبوعي', 'قصص مقترحة', 'الأسماك'],
  },
  // An agency's page: Hijri day with the Gregorian one, line breaks, marks of the end.
  'agency-hijri.html': {
    address: 'https://wakala.example/N2150001',
    title: `عام / ${MUSEUM}`,
    outlet: 'wakala.example',
    author: null,
    published: '2023-10-12',
    lines: 6,
    first: 'أعادت مصر افتتاح',
    last: 'ويفتح المتحف أبوابه',
    gone: ['انتهى', '15:32', '0098', 'استماع'],
  },
  // Tables for layout, the headline in bold only, the site's name for a title.
  'old-table.html': {
    address: 'http://www.wakala.example/ViewNews.asp?id=3321',
    title: FLOOD,
    outlet: 'وكالة الساحل للأنباء',
    author: null,
    published: '2024-04-13',
    lines: 7,
    first: 'مسقط في 13 أبريل',
    last: 'س ع / م ح',
    gone: ['طباعة', 'عودة', 'الأسماك', FLOOD],
  },
  // The next articles below the open one, in blocks of the same make.
  'endless-blocks.html': {
    address: 'https://khabar24.example/n/100',
    title: PORT,
    outlet: 'خبر 24',
    author: null,
    published: '2024-09-17T06:12:44Z',
    lines: 6,
    first: 'رست في مرفأ اللاذقية',
    last: 'ويقول عمال في المرفأ',
    gone: ['محكمة', 'المتحف'],
  },
  // The reader has scrolled to the second: address and title have changed, the page's data has not.
  'endless-scrolled.html': {
    address: 'https://khabar24.example/n/99',
    title: COURT,
    outlet: 'خبر 24',
    author: null,
    published: '2024-02-08',
    lines: 6,
    first: 'أدانت غرفة الجنايات',
    last: 'وكانت الأبحاث في القضية',
    gone: ['مرفأ', 'المتحف'],
  },
  // A post, captions that are no <figcaption>, two pulled quotes, a table.
  'embeds.html': {
    address: 'https://modern.example/story/embeds',
    title: 'الوحدات يهزم الرمثا بهدفين ويعتلي صدارة الدوري الأردني',
    outlet: 'مودرن',
    author: null,
    published: '2024-03-15T21:00:00+03:00',
    lines: 7,
    first: 'فاز الوحدات على ضيفه',
    last: 'وحضر المباراة نحو',
    gone: ['pic.twitter', 'يحتفلون', '@wehdatclub', 'Instagram', 'لعب'],
  },
  // Key points above the posts, the posts' times in labels.
  'live-points.html': {
    address: 'https://jaridati.example/live/storm',
    title: 'مباشر.. عاصفة تضرب الساحل الشمالي',
    outlet: 'جريدتي',
    author: null,
    published: '2024-01-20T05:00:00Z',
    lines: 9,
    first: 'تتابع جريدتي لحظة بلحظة',
    last: 'وصلت فرق الدفاع المدني',
    gone: ['غرينتش', '11:40', 'نسخ الرابط'],
  },
};

describe('what a careful reader would copy', () => {
  it.each(Object.entries(PAGES))('%s', (file, expected) => {
    const read = extract(fixture(file), expected.address);
    expect(read).toMatchObject({
      article: true,
      title: expected.title,
      outlet: expected.outlet,
      author: expected.author,
      published: expected.published,
    });
    const lines = read.text.split('\n');
    expect(lines[0]).toMatch(new RegExp(`^${expected.first}`));
    expect(lines.at(-1)).toMatch(new RegExp(`^${expected.last}`));
    for (const word of expected.gone) expect(read.text).not.toContain(word);
    expect(lines).toHaveLength(expected.lines);
  });

  it('a quote pulled out of the text stands there once', () => {
    const { text } = extract(fixture('embeds.html'), 'https://modern.example/story/embeds');
    expect(text.split('وتجمد رصيد الرمثا')).toHaveLength(2);
    expect(text.split('وأكمل الرمثا اللقاء')).toHaveLength(2);
  });

  it('the first article again, once the reader has scrolled back', () => {
    const doc = fixture('endless-scrolled.html');
    doc.title = `${PORT} | خبر 24`;
    const read = extract(doc, 'https://khabar24.example/n/100');
    expect(read).toMatchObject({
      title: PORT,
      author: 'ريما الأسعد',
      published: '2024-09-17T06:12:44Z',
      url: 'https://khabar24.example/n/100',
    });
  });
});
