import { afterEach, describe, expect, it } from 'vitest';
import { copyPage } from '../../lib/page/copy';
import { detect } from '../../lib/page/detect';
import { extract } from '../../lib/page/extract';
import { showPassage } from '../../lib/page/mark/highlight';
import type { Extraction } from '../../lib/page/types';

const ADDRESS = 'https://aldiffa.example/news/1';
const TITLE = 'انتهاء أشغال الجسر الكبير في المدينة القديمة بعد تأخر';
const LINES = [
  'أعلنت بلدية المدينة صباح الأربعاء أن أشغال الجسر الكبير ستنتهي في نهاية الشهر المقبل بعد تأخر دام سنتين.',
  'وقال المدير سالم الحداد إن الكلفة بلغت ستين مليون درهم، وإن الشركة المنفذة ستدفع غرامة عن كل يوم تأخير.',
  'وأضاف أن المرور فوق الجسر سيفتح أمام الحافلات أولا، ثم أمام السيارات الخفيفة بعد أسبوع من التجارب.',
  'ورحب سكان الحي القديم بالخبر، وطالبوا بإصلاح الأرصفة المجاورة قبل حلول موسم الأمطار في الخريف.',
];
const PARAGRAPHS = LINES.map((line) => `<p>${line}</p>`).join('');
const ARTICLE = `<article><h1>${TITLE}</h1>${PARAGRAPHS}</article>`;

/** A document of its own, as the page's names would stand in the test runner's way. */
function page(body: string): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const doc = frame.contentDocument;
  if (!doc) throw new Error('no document in the frame');
  doc.open();
  doc.write(`<!doctype html><html lang="ar" dir="rtl"><title>${TITLE}</title><body>${body}</body>`);
  doc.close();
  return doc;
}

const linesOf = ({ text }: Extraction): string[] => text.split('\n');

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a page whose elements are named like properties of documents and forms', () => {
  const field = (name: string): string => `<input name="${name}">`;
  const names = [
    ...['parentNode', 'parentElement', 'firstChild', 'nextSibling', 'children', 'childNodes'],
    ...['tagName', 'nodeType', 'textContent', 'closest', 'remove', 'querySelector', 'attributes'],
    ...['getAttribute', 'append', 'ownerDocument', 'nodeName', 'id', 'className'],
  ];
  const fields = names.map(field).join('');
  it.each([
    ['a form around the article', `<form>${fields}${ARTICLE}</form>`],
    ['a form in the article', ARTICLE.replace('</article>', `<form>${fields}</form></article>`)],
    [
      'a form under the headline',
      ARTICLE.replace('</h1>', `</h1><form>${fields}<p>نموذج</p></form>`),
    ],
    [
      'images and forms of the document',
      ['body', 'title', 'documentElement', 'querySelector', 'querySelectorAll', 'createTreeWalker']
        .concat('cloneNode', 'importNode', 'createElement', 'head', 'implementation', 'baseURI')
        .map((name) => `<img name="${name}"><form name="${name}"></form>`)
        .join('') + ARTICLE,
    ],
  ])('is read like any other: %s', (_case, body) => {
    const doc = page(body);
    expect(detect(doc).maybe).toBe(true);
    const read = extract(doc, ADDRESS);
    expect(read).toMatchObject({ why: 'article', title: TITLE });
    expect(linesOf(read)).toEqual(LINES);
  });

  it('has its passages marked', () => {
    document.body.innerHTML = `<img name="body"><form name="createTreeWalker"></form><img name="adoptedStyleSheets">${ARTICLE}`;
    expect(showPassage({ quote: LINES[2] ?? '', prefix: '', suffix: '' })).toBe(true);
  });
});

describe('an article in shadow trees', () => {
  it('is noticed and read', () => {
    const doc = page(`<h1>${TITLE}</h1><x-page></x-page>`);
    const outer = doc.querySelector('x-page')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<nav><a href="#">الرئيسية</a></nav><x-body></x-body>';
    const inner = outer?.querySelector('x-body')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = `<article>${PARAGRAPHS}</article>`;
    expect(detect(doc).maybe).toBe(true);
    const read = extract(doc, ADDRESS);
    expect(read.why).toBe('article');
    expect(linesOf(read)).toEqual(LINES);
  });

  it('is read in the order in which slots show it, without what no slot shows', () => {
    const [first, ...rest] = LINES.map((line) => `<p>${line}</p>`);
    const doc = page(
      `<h1>${TITLE}</h1><x-page>${rest.join('')}<p slot="nowhere">مسودة لا يراها القارئ من هذا الخبر</p></x-page>`,
    );
    const host = doc.querySelector('x-page');
    host?.insertAdjacentHTML('beforeend', first?.replace('<p>', '<p slot="start">') ?? '');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<div><slot name="start"></slot><slot></slot></div>';
    expect(linesOf(extract(doc, ADDRESS))).toEqual(LINES);
  });
});

describe('a huge page', () => {
  const filler = (count: number): string =>
    Array.from({ length: count }, (_, at) => `<div class="c"><b>نص قصير ${at}</b></div>`).join('');
  const size = (doc: Document): readonly [number, number] => {
    const copy = copyPage(doc);
    return [copy?.querySelectorAll('*').length ?? 0, copy?.body.textContent.length ?? 0];
  };

  it('of 100,000 elements after the article is cut, and the article read', () => {
    const doc = page(ARTICLE + filler(50_000));
    expect(size(doc)[0]).toBeLessThanOrEqual(15_001);
    expect(linesOf(extract(doc, ADDRESS))).toEqual(LINES);
  });

  it('of one text without end is cut', () => {
    const text = LINES.join(' ');
    expect(size(page(`<p>${text.repeat(20_000)}</p>`))[1]).toBeLessThanOrEqual(20_000);
    const [, length] = size(page(`<p>${text.repeat(40)}</p>`.repeat(400)));
    expect(length).toBeLessThanOrEqual(520_000);
  });

  it(
    'of 5,000 line breaks in one element is read in seconds, not minutes',
    { timeout: 15_000 },
    () => {
      const text = Array.from({ length: 5_000 }, (_, at) => `${LINES[at % 4]} ${at}<br>`).join('');
      const read = extract(page(`<article><h1>${TITLE}</h1>${text}</article>`), ADDRESS);
      expect(linesOf(read)).toHaveLength(800);
    },
  );

  it('of lone wrappers without end is read', { timeout: 30_000 }, () => {
    const many = Array.from(
      { length: 500 },
      (_, at) => `<p>${LINES[at % 4]} ${1_000 + at}</p>`,
    ).join('');
    const read = extract(
      page(`<h1>${TITLE}</h1>${'<div class="text">'.repeat(300)}${many}${'</div>'.repeat(300)}`),
      ADDRESS,
    );
    expect(linesOf(read)).toHaveLength(500);
  });
});
