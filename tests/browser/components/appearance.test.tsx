import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createTranslator } from '../../../lib/report/index';
import { PackList } from '../../../components/options/PackList';
import { comparePage, optionsProps, scenes } from './scenes';
import { reportIn } from './fixtures';
import { one, show } from './support';

/** Every rule of a selector, with whether it is for colours that the system forces, in the order in which they hold. */
function rulesOf(
  selector: string,
  rules: readonly CSSRule[] = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]),
  forced = false,
): { forced: boolean; style: CSSStyleDeclaration }[] {
  return rules.flatMap((rule) => {
    if (rule instanceof CSSMediaRule)
      return rulesOf(
        selector,
        [...rule.cssRules],
        forced || rule.conditionText.includes('forced-colors'),
      );
    return rule instanceof CSSStyleRule && rule.selectorText === selector
      ? [{ forced, style: rule.style }]
      : [];
  });
}

test('where the system forces its colours, marks take one of them', () => {
  show((translator) => comparePage(reportIn(translator)));
  const rules = rulesOf('mark');
  expect(rules.length).toBeGreaterThan(1);
  expect(rules.at(-1)?.forced).toBe(true);
  expect(rules.at(-1)?.style.background).toMatch(/^mark/iu);
});

test('all that stands beside the comparison can be reached in a low window', async () => {
  await page.viewport(1280, 420);
  const root = show((translator) => comparePage(reportIn(translator)));
  const side = one(root, '.page__side');
  expect(side.clientHeight).toBeLessThanOrEqual(innerHeight);
  expect(side.scrollHeight).toBeGreaterThan(side.clientHeight);
  expect(getComputedStyle(side).overflowY).toBe('auto');
  await page.viewport(414, 896);
});

test('text and the popup grow with the size that the reader has set in the browser', () => {
  const popup = scenes(createTranslator('ar'))['popup-findings-tall'] ?? <p />;
  const root = show(popup);
  const sizes = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .map((it) =>
      it instanceof CSSStyleRule && it.selectorText === 'html' ? it.style.fontSize : '',
    )
    .filter((size) => size !== '');
  expect(sizes).toEqual(['100%']);
  root.style.inlineSize = '800px';
  document.documentElement.style.fontSize = '24px';
  expect(getComputedStyle(one(root, '.popup')).inlineSize).toBe('600px');
  document.documentElement.style.fontSize = '';
});

test.each(['.steps__step', 'progress'])(
  'where the system forces its colours, %s keeps its own, and has a line around it',
  (selector) => {
    show((translator) => comparePage(reportIn(translator)));
    const last = rulesOf(selector).at(-1);
    expect(last?.forced).toBe(true);
    expect(last?.style.getPropertyValue('forced-color-adjust')).toBe('none');
    expect(last?.style.borderStyle).toBe('solid');
  },
);

test('beside large text the button leaves the headline its line', () => {
  const root = show(scenes(createTranslator('en'))['popup-findings-tall'] ?? <p />, 'en');
  root.style.inlineSize = '400px';
  const widths = (): [number, number] => [
    one(root, '.open-article__text').clientWidth,
    one(root, '.open-article').clientWidth,
  ];
  const [usual] = widths();
  expect(one(root, '.keep').offsetTop).toBe(one(root, '.open-article__text').offsetTop);
  document.documentElement.style.fontSize = '32px';
  const [text, all] = widths();
  document.documentElement.style.fontSize = '';
  expect(usual).toBeLessThan(all / 1.3);
  expect(text).toBeGreaterThan(all / 1.2);
});

/** The words of an element that the end of a line parts. */
function partedWords(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parted: string[] = [];
  while (walker.nextNode()) {
    for (const { 0: word, index } of (walker.currentNode.textContent ?? '').matchAll(/\S+/gu)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) parted.push(word);
    }
  }
  return parted;
}

test('beside its buttons the title of a pack keeps its words whole, at any width', async () => {
  await page.viewport(1280, 800);
  const { packs } = optionsProps({ kind: 'idle' });
  const [pack] = packs.packs;
  if (!pack) throw new Error('a pack expected');
  const titles = [
    'L’accord saoudo-iranien de Pékin',
    'Contacts militaires Maroc-Israël, 2021-2022',
  ];
  const listed = titles.map((title) => ({ ...pack, id: title, title }));
  const root = show(<PackList {...packs} packs={listed} />, 'fr');
  for (let width = 290; width <= 900; width += 10) {
    root.style.inlineSize = `${String(width)}px`;
    const parted = [...root.querySelectorAll('.pack__title')].flatMap(partedWords);
    expect([width, parted]).toEqual([width, []]);
  }
  await page.viewport(414, 896);
});

test('a description in the other direction stands under the title of its pack', async () => {
  await page.viewport(1280, 800);
  const { packs } = optionsProps({ kind: 'idle' });
  const root = show(<PackList {...packs} />, 'fr');
  const description = one(root, '.pack__description');
  expect(description.getAttribute('dir')).toBe('rtl');
  const { left } = one(root, '.pack__title').getBoundingClientRect();
  const text = document.createRange();
  text.selectNodeContents(description);
  expect(text.getBoundingClientRect().left).toBeCloseTo(left, 0);
  await page.viewport(414, 896);
});

test.each([
  [16, 'popup-findings-tall'],
  [16, 'popup-notice'],
  [32, 'popup-findings-tall'],
  [32, 'popup-notice'],
  [16, 'options-empty'],
  [32, 'options-empty'],
])(
  'with text of %i px what has the focus is not under what stands at the foot of %s',
  async (size, name) => {
    // As wide as a popup is, and as high as browsers let it be.
    await page.viewport(25 * size, 600);
    document.documentElement.style.fontSize = `${String(size)}px`;
    for (const language of ['ar', 'fr'] as const) {
      const root = show((translator) => scenes(translator)[name] ?? <p />, language);
      for (const details of root.querySelectorAll('details')) details.open = true;
      const foot = one(root, '.popup__bottom, .page__notice');
      const hidden = [
        ...root.querySelectorAll<HTMLElement>('button:enabled, a[href], summary, input'),
      ]
        .filter((it) => !foot.contains(it) && it.tabIndex === 0)
        .filter((it) => {
          // Where it would be under the foot.
          scrollBy(0, it.getBoundingClientRect().bottom - innerHeight + 2);
          it.focus();
          return it.getBoundingClientRect().bottom > foot.getBoundingClientRect().top;
        });
      expect([language, hidden.map((it) => it.innerText)]).toEqual([language, []]);
    }
    document.documentElement.style.fontSize = '';
    await page.viewport(414, 896);
  },
);

test.each(['ar', 'en', 'fr'] as const)(
  'in %s the head of a comparison begins at one edge, whatever the language of its lines',
  async (language) => {
    await page.viewport(1280, 800);
    const root = show((translator) => scenes(translator)['compare-pack'] ?? <p />, language);
    const edges = [...root.querySelectorAll('.page__header h1, .page__header p')].map((it) => {
      const text = document.createRange();
      text.selectNodeContents(it);
      const { left, right } = text.getBoundingClientRect();
      return Math.round(language === 'ar' ? right : left);
    });
    expect(edges.length).toBeGreaterThan(3);
    expect(new Set(edges).size, edges.join(' ')).toBe(1);
  },
);
