import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createTranslator } from '../../../lib/report/index';
import { comparePage, scenes } from './scenes';
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
