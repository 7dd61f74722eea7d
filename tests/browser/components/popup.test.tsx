import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { FindingCard } from '../../../components/findings/FindingCard';
import { FindingLabel } from '../../../components/findings/FindingLabel';
import { I18n } from '../../../components/i18n';
import { OpenArticle } from '../../../components/popup/OpenArticle';
import { Popup } from '../../../components/popup/Popup';
import { Quote } from '../../../components/shared/Quote';
import { Source } from '../../../components/shared/Source';
import type { PopupState } from '../../../components/popup/popup-state';
import type { PopupActions } from '../../../components/popup/Popup';
import { createTranslator } from '../../../lib/report/index';
import { open, popupStates, reportIn } from './fixtures';
import { idle, scenes } from './scenes';
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
    ['still-loading', 'check', 'افحص هذه الصفحة'],
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

  test.each(['out-of-reach', 'own-page'])(
    '%s: a page that is not read offers nothing to press',
    (name) => {
      const root = popup(name);
      expect(one(root, 'main').querySelectorAll('button')).toHaveLength(0);
    },
  );

  test('what an article says in two ways is told where nothing is compared with it, with the next step', () => {
    const openImport = vi.fn();
    const root = popup('findings-within', { openImport });
    expect(one(root, '.summary').textContent).toMatch(/تعارض.*داخل هذا المقال/u);
    expect(one(root, '.summary').textContent).not.toContain('قورن');
    const [first, next] = root.querySelectorAll('main h2:not(.summary), main h3');
    expect(first?.textContent).toBe('عدد المصابين');
    expect(next?.textContent).toBe('لا مقال في مكتبتك عن هذا الموضوع');
    button(root, 'استورد حزمة').click();
    expect(openImport).toHaveBeenCalledOnce();
  });

  test('no button is told twice, by its name and by a title that says the same', () => {
    const named = [...popup('findings').querySelectorAll<HTMLElement>('[title][aria-label]')];
    expect(named.filter((it) => it.title === it.getAttribute('aria-label'))).toEqual([]);
  });

  test('each screen is told to screen readers by one region that stays', async () => {
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    const draw = (name: string): void =>
      render(
        <I18n.Provider value={ar}>
          <Popup
            state={state(name)}
            amount="normal"
            corpusSize={1284}
            notice={null}
            actions={idle}
          />
        </I18n.Provider>,
        root,
      );
    draw('loading');
    const region = one(root, '[role=status].visually-hidden');
    expect(region.textContent).toBe('');
    const told = ['comparing', 'not-checked', 'empty-corpus', 'nothing-related', 'findings'].map(
      (name) => {
        draw(name);
        expect(one(root, '[role=status].visually-hidden')).toBe(region);
        expect(root.querySelectorAll('main [aria-live], main [role=status]')).toHaveLength(0);
        return region.textContent ?? '';
      },
    );
    expect(new Set(told).size).toBe(told.length);
    expect(told.at(-1)).toBe('تعارضان مع هذا المقال، قورن بـ3 مقالات');
    draw('error-retry');
    expect([region.textContent, root.querySelectorAll('[role=alert]').length]).toEqual(['', 1]);
  });

  test('work under way is told to screen readers', () => {
    const bar = one(popup('comparing'), '[role=progressbar]');
    expect(bar.getAttribute('aria-valuenow')).toBe('3');
    expect(bar.getAttribute('aria-label')).toContain('مقارنة');
  });

  test('no finding and no chip where nothing is found', () => {
    const root = popup('findings-quiet');
    expect(root.querySelectorAll('.finding, .chip')).toHaveLength(0);
    expect(root.textContent).toContain('لم يظهر اختلاف');
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
    button(root, 'عُد إلى العرض المعتاد').click();
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

test('the focus stays in the screen when the button that had it goes, and is not taken on opening', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  const draw = async (name: string, notice: string | null = null): Promise<void> => {
    render(
      <I18n.Provider value={ar}>
        <Popup
          state={state(name)}
          amount="normal"
          corpusSize={1284}
          notice={notice === null ? null : { tone: 'info', text: notice }}
          actions={idle}
        />
      </I18n.Provider>,
      root,
    );
    await drawn();
  };
  await draw('not-article');
  await draw('reading');
  expect(document.activeElement).toBe(document.body);
  await draw('not-article');
  button(root, 'افحصها على أي حال').focus();
  await draw('reading');
  expect(document.activeElement).toBe(one(root, 'main'));
  await draw('findings');
  const pressed = one(root, '.finding .evidence button.action');
  pressed.focus();
  await draw('findings', 'ظُلّلت الجملة');
  button(root, 'أغلق').focus();
  await draw('findings');
  expect(document.activeElement).toBe(pressed);
  root.remove();
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
    one(card, '.evidence button.action').click();
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

  test('says what a reason is of to who hears it alone', () => {
    const names = [...popup('findings').querySelectorAll('.why > summary')].map((it) =>
      it.textContent?.trim(),
    );
    expect(names[0]).toBe('لماذا يُعرض هذا؟ سبب جنوح العبّارة');
    expect(new Set(names).size).toBe(names.length);
  });

  test('names each button and link after its own sentence or article, beginning with what it shows', () => {
    const root = popup('findings');
    for (const details of root.querySelectorAll('details')) details.open = true;
    const targets = new Map<string, string>();
    for (const it of root.querySelectorAll<HTMLElement>('.evidence .action, .quote__more')) {
      const name = it.getAttribute('aria-label') ?? it.innerText;
      const quote = it.closest('.evidence')?.querySelector('.quote__text')?.textContent ?? '';
      const target = it instanceof HTMLAnchorElement ? it.href : quote;
      expect(name.startsWith(it.innerText.trim())).toBe(true);
      expect([name, targets.get(name) ?? target]).toEqual([name, target]);
      targets.set(name, target);
    }
    const shows = [...targets.keys()].filter((it) => it.startsWith('أظهرها في الصفحة'));
    expect(shows.length).toBeGreaterThan(2);
    expect(shows.every((it) => it.length < 100)).toBe(true);
  });

  test('sets the values of one difference in one size', () => {
    const [finding] = reportIn(ar).findings;
    const [first, ...others] = finding?.sides ?? [];
    if (!finding || !first) throw new Error('a finding with sides expected');
    const phrase = { ...first, value: 'أقل من واحد وثلاثين جنيهاً مصرياً' };
    const card = show(
      <FindingCard finding={{ ...finding, sides: [phrase, ...others] }} onShow={idle.show} />,
    );
    const sizes = [...card.querySelectorAll('.side__value')].map(
      (value) => getComputedStyle(value).fontSize,
    );
    expect(sizes).toEqual(['17px', '17px']);
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
      'مصدران يذكران هذا باختلاف بينهما',
      'مصدران يتفقان',
    ]);
  });

  test('names the outlets whose quotes are not shown yet', () => {
    const [also] = popup('findings').querySelectorAll('.statement .help');
    expect(also?.textContent?.replace(/[\u2066-\u2069]/g, '')).toBe(
      'وكذلك: وكالة المرفأ للأنباء وCoast Monitor عربي',
    );
  });

  test('says that the number it begins with is of this article, where others contradict each other', () => {
    const summary = one(popup('findings'), '.summary').textContent ?? '';
    expect(summary).toContain('تعارضان');
    expect(summary).toContain('مع هذا المقال');
    const chip = button(popup('findings'), 'تعارض 3');
    expect(chip.className).toContain('chip--conflict');
  });

  test('says how many articles were left out, and nothing where none was', () => {
    const saying = (name: string): number =>
      [...show((it) => scenes(it)[name] ?? <p />).querySelectorAll('.help')].filter(
        (it) => it.textContent === ar.plural('leftOut', 4),
      ).length;
    expect([saying('popup-left-out'), saying('popup-findings')]).toEqual([1, 0]);
  });

  test('lets the reader ask for more', () => {
    const act = vi.fn();
    const root = popup('findings', { setAmount: act });
    one<HTMLInputElement>(root, 'input[value=more]').click();
    expect(act).toHaveBeenCalledExactlyOnceWith('more');
  });

  test('a name of both scripts is read as the interface is, one in Latin letters from the left', () => {
    const directionIn = (outlet: string, language: 'ar' | 'fr' = 'ar'): string => {
      const root = show(<Source article={{ ...open, outlet }} />, language);
      return getComputedStyle(one(root, '.source__outlet')).direction;
    };
    expect(directionIn('Coast Monitor عربي')).toBe('rtl');
    expect(directionIn('Coast Monitor')).toBe('ltr');
    expect(directionIn('Coast Monitor عربي', 'fr')).toBe('ltr');
    expect(directionIn('إذاعة الساحل', 'fr')).toBe('rtl');
  });

  test('Arabic words quoted in a heading of another script are not torn apart', () => {
    const label = 'Denial: “\u2067لم يوقع العقد\u2069”';
    const quoted = show(<FindingLabel label={label} />, 'en').querySelector('[dir=rtl]');
    // From the right, as the marks come to stand around the words on the screen.
    expect(quoted?.textContent).toBe('”\u2067لم يوقع العقد\u2069“');
    const french = 'Démenti : «\u00A0\u2067لم يوقع العقد\u2069\u00A0»';
    expect(show(<FindingLabel label={french} />, 'fr').textContent).toBe(french);
    expect(show(<FindingLabel label={label} />, 'ar').querySelector('[dir=rtl]')).toBeNull();
  });

  test('what is Arabic in a French interface is named so to screen readers', () => {
    const scene = scenes(createTranslator('fr'))['popup-findings-tall'] ?? <p />;
    const root = show(scene, 'fr');
    const unnamed = (node: Node): string[] => {
      if (node instanceof Text)
        return /[\u0620-\u064A]/u.test(node.data) && !node.parentElement?.closest('[lang="ar"]')
          ? [node.data]
          : [];
      return [...node.childNodes].flatMap(unnamed);
    };
    expect(root.querySelectorAll('[lang="ar"]').length).toBeGreaterThan(10);
    expect(unnamed(root)).toEqual([]);
  });

  test('a quote and a headline that begin with Latin letters are Arabic all the same', () => {
    const quote = show(<Quote segments={[{ text: 'COP28 ينطلق في دبي', marked: false }]} />);
    expect(getComputedStyle(one(quote, 'blockquote')).direction).toBe('rtl');
    const head = { ...open, title: 'COP28 ينطلق في دبي' };
    const article = show(<OpenArticle open={head} onKeep={idle.keep} onUnkeep={idle.unkeep} />);
    expect(getComputedStyle(one(article, '.open-article__title')).direction).toBe('rtl');
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

test('the open article, what is found and the foot are landmarks of their own', () => {
  const root = popup('findings');
  const outside = [...one(root, '.popup').children].filter(
    (it) => it.querySelector(':scope > *') && !it.matches('header, main, section[aria-label]'),
  );
  expect(outside.map((it) => it.className)).toEqual(['popup__bottom']);
  expect(one(root, '.open-article').getAttribute('aria-label')).toBe('هذا المقال');
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
