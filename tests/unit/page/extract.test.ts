import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOT_ARTICLE_TEXTS } from '../../../components/popup/state-texts';
import { detect } from '../../../lib/page/detect';
import { extract } from '../../../lib/page/extract';
import type { PageVerdict } from '../../../lib/page/types';
import { createTranslator, LANGUAGES } from '../../../lib/report/i18n';
import { documentOf, fixture } from './fixtures';

const ADDRESS = 'https://aldiffa.example/news/1234.html';
/** Pages that are known by their address. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'thread.html': 'https://muntada.example/showthread.php?t=881',
};

const VERDICTS: Readonly<Record<string, PageVerdict>> = {
  'news-classic.html': 'article',
  'news-dateline.html': 'article',
  'news-breaks.html': 'article',
  'news-rich.html': 'article',
  'news-builder.html': 'article',
  'news-blocks.html': 'article',
  'news-endless.html': 'article',
  'live-blog.html': 'article',
  'live-points.html': 'article',
  'theme-boxes.html': 'article',
  'node-fields.html': 'article',
  'hashed-classes.html': 'article',
  'agency-hijri.html': 'article',
  'old-table.html': 'article',
  'endless-blocks.html': 'article',
  'endless-scrolled.html': 'article',
  'embeds.html': 'article',
  'presentation-forms.html': 'article',
  'hostile.html': 'article',
  'short.html': 'short-article',
  'front-page.html': 'front-page',
  'section-teasers.html': 'front-page',
  'tag-cards.html': 'front-page',
  'encyclopaedia.html': 'not-article',
  'shop.html': 'shop',
  'forum.html': 'forum',
  'thread.html': 'forum',
  'video.html': 'media',
  'empty.html': 'no-text',
  'persian.html': 'not-arabic',
  'urdu.html': 'not-arabic',
  'kurdish.html': 'not-arabic',
  'english.html': 'not-arabic',
};

describe('what a page is taken for', () => {
  it('is stated for every fixture', () => {
    const files = readdirSync(join(import.meta.dirname, '../../fixtures/pages'));
    expect(files.filter((file) => file.endsWith('.html')).sort()).toEqual(
      Object.keys(VERDICTS).sort(),
    );
  });

  it.each(Object.entries(VERDICTS))('%s: %s', (file, verdict) => {
    const read = extract(fixture(file), ADDRESSES[file] ?? ADDRESS);
    expect(read.why).toBe(verdict);
    expect(read.article).toBe(verdict === 'article' || verdict === 'short-article');
  });

  it.each(Object.entries(VERDICTS))(
    '%s: the cheap detection lets articles through',
    (file, verdict) => {
      const cheap = detect(fixture(file));
      if (verdict === 'article' || verdict === 'short-article') expect(cheap.maybe).toBe(true);
      if (verdict === 'not-arabic' || verdict === 'no-text') expect(cheap.maybe).toBe(false);
    },
  );

  it('leaves the page as it was', () => {
    const doc = fixture('news-classic.html');
    const before = doc.toString();
    extract(doc, ADDRESS);
    expect(doc.toString()).toBe(before);
  });
});

describe('the cheap detection', () => {
  const english = (letters: number): string => `<p>${'word '.repeat(letters / 4)}</p>`;
  const arabic = '<p>أعلنت بلدية المدينة أن أشغال الجسر ستنتهي في نهاية الشهر المقبل بعد تأخر.</p>';
  const look = (body: string) => detect(documentOf(`<html><body>${body}</body></html>`));

  it('gives a page up after 24,000 letters of another script', () => {
    const later = arabic.repeat(1_000);
    expect(look(english(3_000) + later)).toEqual({ maybe: true });
    expect(look(english(5_000).repeat(6) + later)).toEqual({ maybe: false, why: 'not-arabic' });
  });
});

describe('a page with a sentence or two', () => {
  it('has too little text, and is not said to have none', () => {
    const line = 'انهار جزء من الجسر القديم صباح اليوم ولم يصب أحد.';
    const verdict = detect(documentOf(`<html><body><p>${line}</p></body></html>`));
    expect(verdict).toEqual({ maybe: false, why: 'no-text' });
    const said = LANGUAGES.map((it) => createTranslator(it).t(NOT_ARTICLE_TEXTS['no-text'].title));
    expect(said.join('\n')).not.toMatch(/لا نص في|no text|ne contient pas/u);
  });
});

describe('a page with all that surrounds an article', () => {
  const read = extract(fixture('news-classic.html'), ADDRESS);

  it('gives headline, day, outlet, author, section and address', () => {
    expect(read).toMatchObject({
      title: 'الجسر الجديد على سبو يفتح في شتنبر',
      published: '2022-07-20T09:30:00+01:00',
      publishedPrecision: 'instant',
      outlet: 'جريدة الضفة',
      author: 'هدى بناني',
      section: 'مجتمع',
      url: 'https://aldiffa.example/bridge.html',
      language: 'ar',
    });
  });

  it('gives every paragraph once and nothing else', () => {
    const lines = read.text.split('\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatch(/^أعلنت وزارة التجهيز/);
    expect(lines[4]).toContain('سيغير حياة سكان الضفتين');
    expect(lines.at(-1)).toMatch(/وفق أرقام المجلس البلدي\.$/);
    for (const word of [
      'اقرأ',
      'المصدر',
      'تابعوا',
      'الدلالية',
      'إعلان',
      'شارك',
      'ذات صلة',
      'الأرشيف',
      '900',
    ]) {
      expect(read.text).not.toContain(word === 'شارك' ? 'شارك\n' : word);
    }
  });
});

describe('what pages without machine-readable data tell', () => {
  it('reads the day beside the headline, day first', () => {
    const read = extract(fixture('news-dateline.html'), ADDRESS);
    expect(read).toMatchObject({ published: '2022-07-20', publishedPrecision: 'day' });
  });

  it('takes what malformed JSON-LD still says', () => {
    const read = extract(fixture('news-dateline.html'), ADDRESS);
    expect(read).toMatchObject({ outlet: 'صوت الأطلس', author: 'سعاد المرابط' });
    expect(read.text).not.toContain('اللقاحات في البيوت');
  });

  it('parts paragraphs at line breaks and knows the months of Tunis', () => {
    const read = extract(fixture('news-breaks.html'), ADDRESS);
    expect(read.published).toBe('2021-08-12');
    expect(read.text.split('\n')).toHaveLength(4);
  });

  it('finds the dateline of an agency at the head of the text', () => {
    const body =
      'قال المتحدث باسم الوزارة إن الطريق ستبقى مغلقة أمام الشاحنات حتى نهاية الأشغال في الجسر. '.repeat(
        4,
      );
    const read = extract(
      documentOf(
        `<html><body><article><h1>إغلاق الطريق الساحلية</h1><p>بيروت - 3 كانون الثاني 2023 (وكالة الساحل) - ${body}</p><p>${body} وأكد ذلك مصدر ثان.</p></article></body></html>`,
      ),
      ADDRESS,
    );
    expect(read).toMatchObject({ why: 'article', published: '2023-01-03' });
  });

  it('says null where there is no day', () => {
    expect(extract(fixture('short.html'), ADDRESS)).toMatchObject({
      published: null,
      publishedPrecision: 'none',
    });
  });

  it('keeps all posts of a live blog', () => {
    const { text } = extract(fixture('live-blog.html'), ADDRESS);
    expect(text).toContain('4500 مركز');
    expect(text).toContain('42 شكوى');
    expect(text).not.toMatch(/^\d\d:\d\d$/m);
  });

  it('keeps inner headings and lists, leaves out tables of figures and invitations', () => {
    const { text } = extract(fixture('news-rich.html'), ADDRESS);
    expect(text).toContain('ما الذي تحقق؟');
    expect(text).toContain('أربعة خزانات');
    for (const gone of ['النشرة', 'نشرتنا', 'شاهد', 'إقرأ', '46%'])
      expect(text).not.toContain(gone);
  });
});

describe('how sites build their pages', () => {
  it.each(['news-builder.html', 'news-blocks.html', 'news-endless.html'])(
    '%s: all six paragraphs, no others',
    (file) => {
      const lines = extract(fixture(file), ADDRESS).text.split('\n');
      expect(lines[0]).toMatch(/^قررت بلدية العقبة/);
      expect(lines).toContain('وبدأت ست فرق تنظيف العمل منذ الفجر.');
      expect(lines.at(-1)).toMatch(/^ودعت الجمعية/);
      expect(lines.filter((line) => /[.]$/.test(line))).toHaveLength(6);
      expect(lines.join(' ')).not.toMatch(/معرض الزهور|قصص|صلالة|الأكثر قراءة/);
    },
  );
});

describe('a hostile page', () => {
  const read = extract(fixture('hostile.html'), ADDRESS);

  it('yields no link but its own address', () => {
    expect(read.url).toBe(ADDRESS);
  });

  it('yields no invisible controls', () => {
    expect(`${read.title}${read.text}`).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(read.title).toBe('عنوان معكوس داخل عزل');
  });

  it('yields no impossible day and no markup for a name', () => {
    expect(read.published).toBeNull();
    expect(read.author).toBeNull();
  });

  it('is bounded in size', () => {
    const line = (n: number): string =>
      `<p>الفقرة رقم ${String(n)} من نص طويل جدا لا ينتهي أبدا مهما قرأ القارئ من سطوره الكثيرة المتتالية</p>`;
    const long = Array.from({ length: 3_000 }, (_, n) => line(n)).join('');
    const huge = extract(
      documentOf(`<html><body><article><h1>نص طويل</h1>${long}</article></body></html>`),
      ADDRESS,
    );
    expect(huge.text.length).toBeLessThanOrEqual(200_000);
    expect(huge.text.split('\n').length).toBeLessThanOrEqual(800);
  });

  it('may be anything at all', () => {
    for (const html of ['', '<html></html>', '<html><body></body></html>', '<p>x', '<svg></svg>']) {
      expect(extract(documentOf(html), 'file:///tmp/page.html').article).toBe(false);
    }
  });
});
