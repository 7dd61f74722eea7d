import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/page/extract';
import { readMetadata, type Metadata } from '../../../lib/page/metadata';
import { documentOf } from './fixtures';

const ADDRESS = 'https://jaridati.example/news/4';
const TITLE = 'افتتاح جسر جديد على النهر بعد ثلاث سنوات من الأشغال';
const TEXT =
  '<p>افتتح وزير النقل صباح اليوم جسرا جديدا على النهر يصل بين ضفتي المدينة ويخفف الازدحام في وسطها القديم.</p>'.repeat(
    3,
  );

const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const pageOf = (head: string, body: string): Document =>
  documentOf(`<html><head>${head}</head><body>${body}</body></html>`);
const read = (head: string, body: string, now: number | null = null): Metadata =>
  readMetadata(pageOf(head, body), ADDRESS, now);

describe('data of other articles', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'مهرجان التمور يجمع مزارعي الواحات في دورته العاشرة',
    url: 'https://jaridati.example/news/9',
    datePublished: '2020-01-02T10:00:00Z',
    author: { name: 'كاتب آخر' },
  };
  const own = { ...other, headline: TITLE, url: ADDRESS, datePublished: '2024-03-02T10:00:00Z' };
  const page = `<h1>${TITLE}</h1><span class="date">3 مارس 2024</span>${TEXT}`;

  it('are passed over for the open one', () => {
    const list = { '@type': 'ItemList', itemListElement: [other, { ...other, url: '/news/8' }] };
    expect(read(ld(list) + ld(own), page)).toMatchObject({
      title: TITLE,
      published: { value: '2024-03-02T10:00:00Z' },
    });
  });

  it('are not taken for want of better', () => {
    const found = read(`<title>${TITLE}</title>${ld(other)}`, page);
    expect(found).toMatchObject({ title: TITLE, author: null, published: { value: '2024-03-03' } });
    expect([...found.kinds]).toEqual([]);
  });

  it('are taken for the page’s own where their address says nothing', () => {
    for (const url of ['https://google.com/article', 'https://jaridati.example/', undefined])
      expect(read(ld({ ...other, url }), page)).toMatchObject({ author: 'كاتب آخر' });
  });

  it('are taken where the headline differs but the address is the page’s', () => {
    const found = read(ld({ ...other, url: `${ADDRESS}?ref=x` }), page);
    expect(found).toMatchObject({ author: 'كاتب آخر' });
  });
});

describe('the headline', () => {
  it('has no section’s name from inside the heading', () => {
    const h1 = `<h1><span>عاجل</span> ${TITLE}</h1>`;
    expect(read(`<meta property="og:title" content="${TITLE}">`, h1).title).toBe(TITLE);
  });

  it('is not the site’s own heading, nor has it the site’s name before or after it', () => {
    const h1 = `<h1><a href="/">جريدة الضفة الأخرى</a></h1><h1>${TITLE}</h1>`;
    const site = '<meta property="og:site_name" content="جريدة الضفة الأخرى">';
    for (const title of [`جريدة الضفة الأخرى | ${TITLE}`, `${TITLE} - جريدة الضفة الأخرى`])
      expect(read(`<meta property="og:title" content="${title}">${site}`, h1).title).toBe(TITLE);
  });

  it('is the page’s where the document’s title is the site’s, which then names the outlet', () => {
    expect(read('<title>صوت الضفة</title>', `<h1>${TITLE}</h1>${TEXT}`)).toMatchObject({
      title: TITLE,
      outlet: 'صوت الضفة',
    });
  });

  it.each(['-', '|', '»', '–'])('leaves the outlet’s name beside it: %s', (mark) => {
    expect(read(`<title>${TITLE} ${mark} صوت الضفة</title>`, `<h1>${TITLE}</h1>`)).toMatchObject({
      title: TITLE,
      outlet: 'صوت الضفة',
    });
  });
});

describe('the day beside the headline', () => {
  it('is not today’s, from the bar above', () => {
    const bar = '<div class="top-date">الأحد 22 نوفمبر 2026</div>';
    const page = `${bar}<div><div><div><h1>${TITLE}</h1><p>7/11/2023</p>${TEXT}</div></div></div>`;
    expect(read('', page).published?.value).toBe('2023-11-07');
  });

  it('is seen under a theme that names the whole page for its sidebar', () => {
    const page = `<div class="has-sidebar comments-open"><h1>${TITLE}</h1><i>7/11/2023</i>${TEXT}</div>`;
    expect(read('', page).published?.value).toBe('2023-11-07');
  });

  it('is that of publication, whichever stands first', () => {
    const times =
      '<p>آخر تحديث <time class="updated" datetime="2024-09-19T08:00:00+03:00">19 أيلول</time> ' +
      '<time class="published" datetime="2024-09-17T09:12:00+03:00">17 أيلول</time></p>';
    expect(read('', `<h1>${TITLE}</h1>${times}${TEXT}`).published?.value).toBe(
      '2024-09-17T09:12:00+03:00',
    );
  });

  it('is counted back on an open page, and none on a saved one, whatever days stand further off', () => {
    const page = `<h1>${TITLE}</h1><span>منذ ٣ ساعات</span>${TEXT}<p class="date">12 يناير 2020</p>`;
    const noon = new Date(2024, 2, 10, 12).getTime();
    expect(read('', page, noon).published).toEqual({ value: '2024-03-10', precision: 'day' });
    expect(read('', page).published).toBeNull();
  });

  it('may link to what else came that day', () => {
    const link = '<a href="/20231107/">12:20 GMT 07.11.2023</a> (تم التحديث: 08.11.2023)';
    expect(
      read('', `<main><div>${link}</div><h1>${TITLE}</h1>${TEXT}</main>`).published?.value,
    ).toBe('2023-11-07');
  });
});

describe('the author', () => {
  it.each([
    ['<meta name="author" content="admin"><p class="author-name">كتبت هند عادل</p>', 'هند عادل'],
    ['<meta name="author" content="حاوره: هاني درويش">', 'هاني درويش'],
    ['<span class="byline">بقلم: سلمى الحاج</span>', 'سلمى الحاج'],
    ['<meta name="author" content="محرر2">', null],
  ])('%s', (html, author) => {
    expect(read('', `<h1>${TITLE}</h1>${html}`).author).toBe(author);
  });
});

describe('an article all the same', () => {
  const links = Array.from(
    { length: 10 },
    (_, n) => `<li><a href="/${String(n)}">عنوان الخبر رقم ${String(n)} في هذه الصفحة</a></li>`,
  ).join('');
  const story = [
    'تواصل فرق الإنقاذ لليوم الثالث عملها تحت أنقاض مبنى سكني انهار في حي الزهور شرق المدينة.',
    'وقال قائد الفريق إن رجاله سمعوا طرقا خافتا من جهة الطابق الأرضي عند فجر الأربعاء.',
    'وأخرجت الفرق حتى الآن 23 شخصا بينهم خمسة أطفال نقلوا جميعا إلى مستشفى المدينة.',
    'وفتحت النيابة تحقيقا مع مالك المبنى الذي أضاف إليه طابقين في العام الماضي من دون ترخيص.',
  ];
  const body = story.map((it) => `<p>${it}</p>`).join('');
  const lines = (html: string): readonly string[] => {
    const found = extract(pageOf('', html), ADDRESS);
    expect(found.article).toBe(true);
    return found.text.split('\n');
  };

  it.each(['البحث عن ناجين يدخل يومه الثالث', 'أرشيف الإذاعة يعود بعد حريق'])(
    'with a headline like a list’s and a list below: %s',
    (title) => {
      expect(lines(`<h1>${title}</h1>${body}<ul>${links}</ul>`)).toEqual(story);
    },
  );

  it('in a box that a framework names for captions', () => {
    expect(
      lines(`<h1>${TITLE}</h1><div class="caption">${body}</div><ul>${links.repeat(3)}</ul>`),
    ).toEqual(story);
  });

  it('with its inner heading over a single link', () => {
    const inner = '<h2>ليلة ثالثة من العمل</h2><p><a href="/1">خبر آخر من المدينة نفسها</a></p>';
    expect(
      lines(`<article><h1>${TITLE}</h1>${body.replace('</p><p>', `</p>${inner}<p>`)}`),
    ).toEqual([story[0], 'ليلة ثالثة من العمل', ...story.slice(1)]);
  });
});

describe('a page that is no article', () => {
  const why = (address: string, head: string, body: string): string =>
    extract(pageOf(head, body), address).why;
  const paragraphs = Array.from(
    { length: 6 },
    (_, n) =>
      `<p>الفقرة ${String(n)} من صفحة طويلة فيها كلام كثير عن الموقع ومن يعمل فيه وما ينشره كل يوم.</p>`,
  ).join('');
  const links = Array.from(
    { length: 9 },
    (_, n) => `<a href="/${String(n)}"><h2>عنوان الخبر رقم ${String(n)} في هذه الصفحة</h2></a>`,
  ).join('');

  it.each([
    ['https://jaridati.example/about', '', '<h1>من نحن</h1>'],
    ['https://jaridati.example/p', '<title>سياسة الخصوصية - جريدتي</title>', ''],
    ['https://mail.jaridati.example/inbox', '', `<h1>${TITLE}</h1>`],
    ['https://matbakh.example/r', ld({ '@type': 'Recipe', name: 'المجدرة' }), `<h1>${TITLE}</h1>`],
    ['https://jaridati.example/u', '<meta property="og:type" content="profile">', ''],
  ])('%s %s', (address, head, body) => {
    expect(why(address, head, body + paragraphs)).toBe('not-article');
    expect(why(ADDRESS, '', `<h1>${TITLE}</h1>${paragraphs}`)).toBe('article');
  });

  it.each([
    ['https://jaridati.example/', ''],
    ['https://jaridati.example/?s=x', '<h1>نتائج البحث عن: القمح</h1>'],
    ['https://jaridati.example/author/rima/', '<h1>ريما الأسعد</h1>'],
  ])('a list: %s', (address, body) => {
    const items = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] };
    expect(why(address, ld(items), `${body}<main>${paragraphs}</main>${links}`)).toBe('front-page');
  });
});
