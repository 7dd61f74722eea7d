import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extract } from '../../lib/page/extract';
import { findPassage } from '../../lib/page/mark/find';
import { clearMarks, showPassage } from '../../lib/page/mark/highlight';
import { readPageText } from '../../lib/page/mark/page-text';

const marked = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());

const passage = (quote: string, prefix = '', suffix = '') => ({ quote, prefix, suffix });

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  clearMarks();
});

describe('finding a passage', () => {
  const find = (html: string, quote: string, prefix = '', suffix = ''): string | null => {
    document.body.innerHTML = html;
    const found = findPassage(readPageText(document.body), passage(quote, prefix, suffix));
    return found ? found.quote.toString() : null;
  };

  it('goes across elements, line breaks and white space', () => {
    expect(
      find(
        '<p>قال <b>الوزير</b>\n   <i>إن</i>&nbsp;الأشغال<br>انتهت أمس.</p>',
        'قال الوزير إن الأشغال انتهت',
      ),
    ).toMatch(/^قال الوزير\s+إن\s+الأشغال\s*انتهت$/);
  });

  it('does not mind marks, tatweel, letter variants and invisible controls on either side', () => {
    expect(find('<p>أعلنت الشـركة\u200f عن أربـعةِ عقودٍ.</p>', 'اعلنت الشركة عن أربعة عقود')).toBe(
      'أعلنت الشـركة\u200f عن أربـعةِ عقود',
    );
    expect(find('<p>بلغت الكلفة ٦٤٠ مليون.</p>', 'الكلفة 640 مليون')).toBe('الكلفة ٦٤٠ مليون');
  });

  it('takes the place whose surroundings fit', () => {
    document.body.innerHTML =
      '<p id="one">قال الوزير: انتهت الأشغال. وغادر.</p><p id="two">وأضاف المدير: انتهت الأشغال. ثم جلس.</p>';
    const found = findPassage(
      readPageText(document.body),
      passage('انتهت الأشغال', 'وأضاف المدير: ', '. ثم جلس'),
    );
    expect(found?.quote.startContainer.parentElement?.id).toBe('two');
  });

  it('prefers running text to a link that says the same', () => {
    document.body.innerHTML =
      '<nav><a href="#">انتهت الأشغال في الجسر</a></nav><p id="text">انتهت الأشغال في الجسر أمس.</p>';
    const found = findPassage(readPageText(document.body), passage('انتهت الأشغال في الجسر'));
    expect(found?.quote.startContainer.parentElement?.id).toBe('text');
  });

  it('prefers what is shown to a copy that is not, and takes that where it is all there is', () => {
    const hidden = '<div style="display:none"><p id="copy">قبل. انتهت الأشغال أمس. بعد.</p></div>';
    const shown = '<p id="text">انتهت الأشغال أمس.</p>';
    const at = (html: string): string | undefined => {
      document.body.innerHTML = html;
      const found = findPassage(
        readPageText(document.body),
        passage('انتهت الأشغال أمس', 'قبل. ', '. بعد'),
      );
      return found?.quote.startContainer.parentElement?.id;
    };
    expect(at(hidden + shown)).toBe('text');
    expect(at(hidden)).toBe('copy');
  });

  it('finds the part that carries the value', () => {
    document.body.innerHTML = '<p>عُلّقت العلاقات <em>عام ٢٠٠٠</em> بقرار.</p>';
    const quote = 'علقت العلاقات عام 2000 بقرار';
    const found = findPassage(readPageText(document.body), {
      ...passage(quote),
      focus: { start: quote.indexOf('2000'), end: quote.indexOf('2000') + 4 },
    });
    expect(found?.focus?.toString()).toBe('٢٠٠٠');
  });

  it('says null where there is no such text, or none at all', () => {
    expect(find('<p>نص آخر.</p>', 'انتهت الأشغال')).toBeNull();
    expect(find('<p>نص آخر.</p>', ' \u200f ')).toBeNull();
    expect(find('<script>انتهت الأشغال</script>', 'انتهت الأشغال')).toBeNull();
  });
});

describe('marking', () => {
  it('marks the sentence, scrolls to it and leaves the page as it is', async () => {
    document.body.innerHTML = `<div style="height:4000px"></div><p>قال الوزير إن <b>الأشغال</b> انتهت عام 2000 بعد تأخر.</p><div style="height:4000px"></div>`;
    const before = document.documentElement.outerHTML;
    const quote = 'قال الوزير إن الأشغال انتهت عام 2000';
    expect(showPassage({ ...passage(quote), focus: { start: 32, end: 36 } })).toBe(true);
    expect(marked('isnad-quote')).toEqual([quote]);
    expect(marked('isnad-focus')).toEqual(['2000']);
    expect(document.documentElement.outerHTML).toBe(before);
    await expect
      .poll(() => {
        const { top, bottom } =
          document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect(0, -1);
        return top >= 0 && bottom <= innerHeight;
      })
      .toBe(true);
  });

  it('sets the caret before the sentence, for who reads on by keyboard or ear', () => {
    document.body.innerHTML = '<p><a href="#">رابط</a></p><p>تمهيد. الجملة المقصودة هنا.</p>';
    showPassage(passage('الجملة المقصودة هنا'));
    const selection = getSelection();
    expect(selection?.isCollapsed).toBe(true);
    expect(selection?.anchorNode?.textContent?.slice(selection.anchorOffset)).toBe(
      'الجملة المقصودة هنا.',
    );
  });

  it('takes neither what the reader has selected nor the field that they write in', () => {
    document.body.innerHTML =
      '<p id="own">ما اختاره القارئ.</p><textarea>تعليق</textarea><p>الجملة المقصودة هنا.</p>';
    const own = document.querySelector('#own');
    if (own) getSelection()?.selectAllChildren(own);
    showPassage(passage('الجملة المقصودة هنا'));
    expect(getSelection()?.toString()).toBe('ما اختاره القارئ.');
    getSelection()?.removeAllRanges();
    const field = document.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(2, 2);
    const before = getSelection()?.anchorNode;
    showPassage(passage('الجملة المقصودة هنا'));
    expect(getSelection()?.anchorNode).toBe(before);
    expect(document.activeElement).toBe(field);
  });

  it('keeps one mark at a time, and none after clearing', () => {
    document.body.innerHTML = '<p>الجملة الأولى هنا. الجملة الثانية هنا.</p>';
    showPassage(passage('الجملة الأولى هنا'));
    showPassage(passage('الجملة الثانية هنا'));
    expect(marked('isnad-quote')).toEqual(['الجملة الثانية هنا']);
    clearMarks();
    expect(marked('isnad-quote')).toEqual([]);
  });

  it('keeps the old mark where the new passage is not in the page', () => {
    document.body.innerHTML = '<p>الجملة الأولى هنا.</p>';
    showPassage(passage('الجملة الأولى هنا'));
    expect(showPassage(passage('جملة ليست هنا'))).toBe(false);
    expect(marked('isnad-quote')).toEqual(['الجملة الأولى هنا']);
  });

  it('opens what is folded around it', () => {
    document.body.innerHTML = '<details><summary>المزيد</summary><p>نص مطوي هنا.</p></details>';
    expect(showPassage(passage('نص مطوي هنا'))).toBe(true);
    expect(document.querySelector('details')?.open).toBe(true);
  });
});

describe('scrolling to a mark', () => {
  const line = (at: number): string =>
    `قال المدير في الجلسة رقم ${at} إن أشغال الجسر ستنتهي في موعدها وإن الكلفة لن تزيد على ما اتفق عليه.`;
  const lines = Array.from({ length: 300 }, (_, at) => line(at));
  const paragraphs = lines.map((it) => `<p>${it}</p>`).join('');
  const PAGES: Readonly<Record<string, string>> = {
    paragraphs: paragraphs,
    'one element with line breaks': `<div>${lines.join('<br><br>')}</div>`,
    'columns that go on beside the window': `<div style="columns:300px;height:80vh">${paragraphs}</div>`,
    'a part that scrolls by itself': `<div style="height:200px;overflow:auto"><div>${lines.join('<br>')}</div></div>`,
    'a part that is cut off': `<div style="max-height:100px;overflow:hidden">${paragraphs}</div>`,
    'one folded part in another': `<details><summary>أ</summary><details><summary>ب</summary>${paragraphs}</details></details>`,
    'parts laid out when they come into view': lines
      .map(
        (it) =>
          `<section style="content-visibility:auto;contain-intrinsic-size:auto 700px"><p>${it}</p></section>`,
      )
      .join(''),
  };

  /** Is what stands in the middle of the mark the element that holds it? */
  function isSeen(): boolean {
    const [range] = [...(CSS.highlights.get('isnad-quote') ?? [])] as Range[];
    if (!range) return false;
    const { left, right, top, bottom } = range.getBoundingClientRect();
    let at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    while (at?.shadowRoot)
      at = at.shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return at?.contains(range.startContainer) ?? false;
  }

  it.each(Object.entries(PAGES))('brings it into view: %s', async (_case, html) => {
    document.body.innerHTML = html;
    for (const at of [200, 3, 299]) {
      expect(showPassage(passage(line(at)))).toBe(true);
      await expect.poll(isSeen).toBe(true);
    }
  });

  it('in a shadow tree, with its colours', async () => {
    document.body.innerHTML = '<div></div>';
    const root = document.body.firstElementChild?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = paragraphs;
    expect(showPassage(passage(line(200)))).toBe(true);
    await expect.poll(isSeen).toBe(true);
    const marked = root?.querySelectorAll('p')[200];
    expect(marked && getComputedStyle(marked, '::highlight(isnad-quote)').backgroundColor).toBe(
      'rgb(255, 241, 168)',
    );
  });
});

const FIXTURES = import.meta.glob<string>('../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Pages of which no line is read: one is empty until a script fills it, the other is a film. */
const WITHOUT_TEXT = ['empty.html', 'video.html'];

describe('what is read of a page, article or not', () => {
  it.each(Object.entries(FIXTURES))('stands in it, line by line: %s', (path, html) => {
    const doc = new DOMParser().parseFromString(html, 'text/html');
    const { article, text, title } = extract(doc, 'https://aldiffa.example/bridge.html');
    document.body.innerHTML = doc.body.innerHTML;
    const page = readPageText(document.body);
    const found = (line: string): boolean => findPassage(page, passage(line)) !== null;
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines.length === 0).toBe(WITHOUT_TEXT.some((name) => path.endsWith(`/${name}`)));
    expect(lines.filter((line) => !found(line))).toEqual([]);
    // What is no article may have no other title than the document's, which stands in no line.
    if (article) expect(found(title)).toBe(true);
  });
});
