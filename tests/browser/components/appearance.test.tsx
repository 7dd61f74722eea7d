import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createTranslator } from '../../../lib/report/index';
import { comparePage, scenes } from './scenes';
import { reportIn } from './fixtures';
import { one, show } from './support';

/** Every rule for `mark`, with whether it is for colours that the system forces, in the order in which they hold. */
function markRules(rules: CSSRuleList, forced = false): { forced: boolean; style: string }[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule)
      return markRules(rule.cssRules, forced || rule.conditionText.includes('forced-colors'));
    return rule instanceof CSSStyleRule && rule.selectorText === 'mark'
      ? [{ forced, style: rule.style.background }]
      : [];
  });
}

test('where the system forces its colours, marks take one of them', () => {
  show((translator) => comparePage(reportIn(translator)));
  const rules = [...document.styleSheets].flatMap((sheet) => markRules(sheet.cssRules));
  expect(rules.length).toBeGreaterThan(1);
  expect(rules.at(-1)).toMatchObject({ forced: true, style: expect.stringMatching(/^mark/iu) });
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
