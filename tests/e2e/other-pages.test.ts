import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest } from '../support/browsers';
import { articlePage, frontPage } from '../support/site';

const HOST = 'www.aljazeera.net';

const persian = articlePage({
  outlet: 'روزنامه',
  published: '2022-07-20',
  title: 'دیدار هیئت نظامی در پایتخت برگزار شد',
  text: Array.from(
    { length: 6 },
    (_, i) =>
      `وزارت امور خارجه در گزارش ${i + 1} اعلام کرد که گفت‌وگوهای دو کشور درباره همکاری‌های اقتصادی و گردشگری ادامه دارد و پیشرفت چشمگیری به دست آمده است.`,
  ).join('\n'),
}).replace('lang="ar"', 'lang="fa"');

const urdu = articlePage({
  outlet: 'اخبار',
  published: '2022-07-20',
  title: 'دونوں ملکوں کے درمیان دفاعی مذاکرات شروع ہو گئے',
  text: Array.from(
    { length: 6 },
    (_, i) =>
      `وزارت خارجہ نے بیان ${i + 1} میں کہا ہے کہ دونوں ملکوں کے درمیان تجارت اور سیاحت کے بارے میں بات چیت جاری ہے اور اس میں بڑی پیش رفت ہوئی ہے۔`,
  ).join('\n'),
}).replace('lang="ar"', 'lang="ur"');

const shop = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>سماعات لاسلكية | المتجر</title>
<meta property="og:type" content="product">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"سماعات لاسلكية","offers":{"@type":"Offer","price":"149","priceCurrency":"SAR"}}</script>
</head><body><main><h1>سماعات لاسلكية بعزل الضوضاء</h1><p>السعر: 149 ريالا</p><button>أضف إلى السلة</button>
${'<p>سماعات خفيفة الوزن ببطارية تدوم ثلاثين ساعة، مع علبة شحن سريعة وضمان لمدة عامين وتوصيل مجاني إلى جميع المدن خلال ثلاثة أيام.</p>'.repeat(5)}
</main></body></html>`;

const short = articlePage({
  outlet: 'الجزيرة',
  published: '2022-07-20',
  title: 'إغلاق الطريق الساحلي أمام الشاحنات',
  // Forty words.
  text: 'أغلقت بلدية المدينة صباح الأربعاء الطريق الساحلي أمام الشاحنات الثقيلة بسبب أشغال صيانة تستمر أسبوعا، ودعت السائقين إلى استعمال الطريق الدائري. وقالت إن الحافلات العمومية ستواصل رحلاتها المعتادة، وإن رجال المرور سينظمون السير عند مداخل الحي القديم حتى انتهاء الأشغال في موعدها المحدد.',
});

const empty =
  '<!doctype html><html lang="ar" dir="rtl"><title>صفحة</title><body><div id="app"></div></body></html>';

const cases: Readonly<Record<string, readonly [string, string]>> = {
  'a page in Persian': ['fa', persian],
  'a page in Urdu': ['ur', urdu],
  'a shop': ['shop', shop],
  'a front page of headlines': ['front', frontPage('الجزيرة')],
  'a page with no text': ['empty', empty],
};

describe.each(BROWSERS)('pages that are no long Arabic article, in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launch({
      pages: {
        ...Object.fromEntries(
          Object.values(cases).map(([path, html]) => [`${HOST}/${path}`, html]),
        ),
        [`${HOST}/short`]: short,
      },
      language: 'en',
    });
  });
  afterAll(() => browser.close());

  test.each(Object.entries(cases))(
    '%s: said to be no article, no finding',
    async (_case, [path]) => {
      await browser.openTab(`${HOST}/${path}`);
      const popup = await browser.openPopup();
      const [title] = await popup.waitFor('.state:not([aria-busy]) .state__title');
      expect(title?.text).not.toBe('');
      expect(await popup.query('.finding')).toEqual([]);
      expect(await popup.query('.open-article')).toEqual([]);
      expect(await popup.query('.state--error')).toEqual([]);
      expect(await browser.badge()).toBe('');
    },
  );

  test('asked to check such a page anyway, it says that it did', async () => {
    await browser.openTab(`${HOST}/fa`);
    const popup = await browser.openPopup();
    await popup.waitFor('.state__actions .button');
    await popup.press('.state__actions .button');
    const [notice] = await popup.waitFor('.notice');
    expect(notice?.text).toContain('same result');
    expect(notice?.attributes['class']).not.toContain('error');
  });

  test('a page of the extension itself: named as such, and nothing gone wrong', async () => {
    await browser.openExtensionPage('welcome.html');
    const popup = await browser.openPopup();
    const [state] = await popup.waitFor('.state:not([aria-busy])');
    expect(state?.text).toContain('one of Isnad’s own pages');
    expect(await popup.query('.notice, .state--error')).toEqual([]);
  });

  test.runIf(_name === 'Chromium')(
    'the source of a page, into which the browser lets a script neither in nor not: said to be closed',
    async () => {
      await browser.openTab(`view-source:http://${HOST}/short`);
      const popup = await browser.openPopup();
      const [title] = await popup.waitFor('.state:not([aria-busy]) .state__title');
      expect(title?.text).toContain('does not let Isnad read');
    },
  );

  test('an article of forty words: its title is shown, and no finding', async () => {
    await browser.openTab(`${HOST}/short`);
    const popup = await browser.openPopup();
    await popup.waitFor('.state:not([aria-busy]) .state__title');
    const [open] = await popup.waitFor('.open-article');
    expect(open?.text).toContain('الطريق الساحلي');
    expect(await popup.query('.finding')).toEqual([]);
    expect(await popup.query('.state--error')).toEqual([]);
    expect(await browser.badge()).toBe('');
  });
});
