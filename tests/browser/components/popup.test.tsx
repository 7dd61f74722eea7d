import { describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import type { PopupState } from '../../../components/popup/popup-state';
import type { PopupActions } from '../../../components/popup/Popup';
import { createTranslator } from '../../../lib/report/index';
import { open, popupStates } from './fixtures';
import { idle } from './scenes';
import { button, drawn, one, show } from './support';

const ar = createTranslator('ar');
const states = popupStates(ar);
const state = (name: string): PopupState => states[name] ?? { kind: 'loading' };

function popup(name: string, over: Partial<PopupActions> = {}): HTMLElement {
  const actions = { ...idle, ...over };
  return show(
    <Popup state={state(name)} amount="normal" corpusSize={1284} notice={null} actions={actions} />,
  );
}

describe('states', () => {
  const steps: [string, keyof PopupActions, string][] = [
    ['not-checked', 'check', 'افحص هذه الصفحة'],
    ['not-article', 'check', 'افحصها على أي حال'],
    ['front-page', 'check', 'افحصها على أي حال'],
    ['empty-corpus', 'openImport', 'استورد حزمة'],
    ['empty-corpus', 'keep', 'احفظ المقال'],
    ['nothing-related', 'openImport', 'استورد حزمة'],
    ['nothing-related', 'unkeep', 'محفوظ'],
    ['error-retry', 'retry', 'حاول مجدداً'],
    ['error-space', 'openOptions', 'الحزم والإعدادات'],
    ['findings', 'openCompare', 'افتح في صفحة كاملة'],
    ['findings', 'openOptions', 'الإعدادات'],
  ];
  test.each(steps)('%s offers %s', (name, action, label) => {
    const act = vi.fn();
    button(popup(name, { [action]: act }), label).click();
    expect(act).toHaveBeenCalledOnce();
  });

  test('a page that no extension can read offers nothing to press', () => {
    const root = popup('out-of-reach');
    expect(one(root, 'main').querySelectorAll('button')).toHaveLength(0);
  });

  test('work under way is told to screen readers', () => {
    const bar = one(popup('comparing'), '[role=progressbar]');
    expect(bar.getAttribute('aria-valuenow')).toBe('3');
    expect(bar.getAttribute('aria-label')).toContain('يقارن');
  });

  test('no finding and no chip where nothing is found', () => {
    const root = popup('findings-quiet');
    expect(root.querySelectorAll('.finding, .chip')).toHaveLength(0);
    expect(root.textContent).toContain('لم يوجد اختلاف');
  });

  test('where the surest findings only are wanted and none is, the way back is offered', () => {
    const setAmount = vi.fn();
    const root = show(
      <Popup
        state={state('findings-quiet')}
        amount="less"
        corpusSize={1284}
        notice={null}
        actions={{ ...idle, setAmount }}
      />,
    );
    expect(one(root, '.nothing').textContent).toContain('الأوثق فقط');
    button(root, 'أظهر المعتاد').click();
    expect(setAmount).toHaveBeenCalledExactlyOnceWith('normal');
  });

  test('an article that is kept is not asked to be kept', () => {
    expect(one(popup('nothing-related'), '.state__help').textContent).toContain('محفوظ');
    const alone = show(
      <Popup
        state={state('empty-corpus')}
        amount="normal"
        corpusSize={1}
        notice={null}
        actions={idle}
      />,
    );
    expect(one(alone, '.state__help').textContent).not.toContain('فارغة');
  });
});

describe('findings', () => {
  test('conflicts come first, those among others apart', () => {
    const root = popup('findings');
    const own = [...root.querySelectorAll('.findings')][0];
    expect([...(own?.querySelectorAll('h3') ?? [])].map((it) => it.textContent)).toEqual([
      'سبب جنوح العبّارة',
      'عدد الركاب',
      'عدد المصابين',
      'وقت الحادث',
      'تسمية الحادث',
    ]);
    expect(one(root, 'details.section .finding h3').textContent).toBe('صفة سليم الحداد');
  });

  test('shows the mention of the open article in the page, and links to the others', () => {
    const act = vi.fn();
    const root = popup('findings', { show: act });
    const card = one(root, '.finding');
    button(card, 'أظهرها في الصفحة').click();
    expect(act).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        article: 'waha',
        quote: expect.stringContaining('المحرك') as string,
      }),
    );
    const link = one<HTMLAnchorElement>(card, 'a');
    expect([link.href, link.target, link.rel]).toEqual([
      'https://marfa.example/2024/03/ferry',
      '_blank',
      'noreferrer noopener',
    ]);
  });

  test('marks the part that differs', () => {
    const marks = [...popup('findings').querySelectorAll('.finding mark')].map(
      (it) => it.textContent,
    );
    expect(marks.slice(0, 2)).toEqual(['عطل في المحرك الأيسر', 'سوء الأحوال الجوية']);
  });

  test('cuts a long quote, and shows all of it on a click', async () => {
    const card = one(popup('findings'), '.finding');
    expect(card.textContent).not.toContain('القاع الرملي');
    button(card, 'الاقتباس كاملاً').click();
    await drawn();
    expect(card.textContent).toContain('القاع الرملي');
  });

  test('filters by relation, and back', async () => {
    const root = popup('findings');
    const chip = (text: string): HTMLElement => {
      const found = [...root.querySelectorAll<HTMLElement>('.chip')].find((it) =>
        it.textContent?.includes(text),
      );
      if (!found) throw new Error(text);
      return found;
    };
    chip('تحديث').click();
    await drawn();
    expect(root.querySelectorAll('.finding')).toHaveLength(1);
    expect(chip('تحديث').getAttribute('aria-pressed')).toBe('true');
    chip('تحديث').click();
    await drawn();
    expect(root.querySelectorAll('.finding')).toHaveLength(6);
  });

  test('says how many agree, and when all are copies of one text', () => {
    const heads = [...popup('findings').querySelectorAll('.statement__head')].map(
      (it) => it.textContent,
    );
    expect(heads).toEqual([
      '3 مصادر تتفق',
      'نسختان من نص واحد',
      '3 مصادر تتفق · منها نسخ من نص واحد',
      'مصدران يتفقان',
    ]);
  });

  test('names the outlets whose quotes are not shown yet', () => {
    const [also] = popup('findings').querySelectorAll('.statement .help');
    expect(also?.textContent?.replace(/[\u2066-\u2069]/g, '')).toBe(
      'وكذلك: وكالة المرفأ للأنباء وCoast Monitor عربي',
    );
  });

  test('lets the reader ask for more', () => {
    const act = vi.fn();
    const root = popup('findings', { setAmount: act });
    one<HTMLInputElement>(root, 'input[value=more]').click();
    expect(act).toHaveBeenCalledExactlyOnceWith('more');
  });

  test('a name in Latin letters keeps its direction inside Arabic', () => {
    const names = [...popup('findings').querySelectorAll<HTMLElement>('.source__outlet')];
    const latin = names.find((it) => it.textContent?.startsWith('Coast'));
    expect(latin && getComputedStyle(latin).direction).toBe('ltr');
  });
});

test('text of an article is text, whatever is in it', () => {
  const evil = '<img src=x onerror=alert(1)> <b>خبر</b>';
  const root = show(
    <Popup
      state={{ kind: 'empty-corpus', open: { ...open, title: evil, outlet: evil } }}
      amount="normal"
      corpusSize={0}
      notice={null}
      actions={idle}
    />,
  );
  expect(root.querySelectorAll('img, b')).toHaveLength(0);
  expect(one(root, '.open-article__title').textContent).toBe(evil);
});

test('is as wide as a popup, scrolls as one, and keeps its foot in sight', () => {
  const root = one(popup('findings'), '.popup');
  expect(root.getBoundingClientRect().width).toBe(400);
  const scrolling = [...root.querySelectorAll('*')].filter((it) =>
    ['auto', 'scroll'].includes(getComputedStyle(it).overflowY),
  );
  expect(scrolling).toEqual([]);
  const foot = one(root, '.popup__footer').getBoundingClientRect();
  expect(Math.round(foot.bottom)).toBeLessThanOrEqual(window.innerHeight);
});

test('a notice says what went wrong, and goes away', () => {
  const act = vi.fn();
  const root = show(
    <Popup
      state={state('findings')}
      amount="normal"
      corpusSize={5}
      notice={{ tone: 'error', text: 'لم تعد هذه الجملة في الصفحة' }}
      actions={{ ...idle, dismissNotice: act }}
    />,
  );
  expect(one(root, '[role=status] .notice--error').textContent).toContain('لم تعد هذه الجملة');
  button(root, 'أغلق').click();
  expect(act).toHaveBeenCalledOnce();
});
