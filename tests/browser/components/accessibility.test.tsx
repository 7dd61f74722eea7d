import { expect, test } from 'vitest';
import { createTranslator, LANGUAGES } from '../../../lib/report/index';
import { scenes } from './scenes';
import { show, violations } from './support';

const themes = ['light', 'dark'] as const;
const names = Object.keys(scenes(createTranslator('ar')));

for (const theme of themes) {
  for (const language of LANGUAGES) {
    test.each(names)(
      `%s in ${language}, ${theme}: nothing that axe finds fault with`,
      async (name) => {
        const root = show(
          (translator) => scenes(translator)[name] ?? <p>no such screen</p>,
          language,
          theme,
        );
        for (const details of root.querySelectorAll('details')) details.open = true;
        expect(await violations()).toEqual([]);
      },
    );
  }
}

test.each(LANGUAGES)(
  'the question before all is deleted, in %s: nothing that axe finds',
  async (language) => {
    const root = show((translator) => scenes(translator)['options-idle'] ?? <p />, language);
    const ask = root.querySelector<HTMLButtonElement>('#data .button--danger');
    ask?.click();
    await expect.poll(() => root.querySelector('.danger[role=alert]')).not.toBeNull();
    expect(await violations()).toEqual([]);
  },
);

/**
 * Popups are 400 wide, narrower where the browser's window is; pages are looked at on a telephone, or at four times their
 * size, where of 320 a scroll bar takes 15.
 */
const widthsOf = (name: string): readonly number[] =>
  name.startsWith('popup') ? [400, 360] : [360, 305];
const sized = names.flatMap((name) => widthsOf(name).map((width) => [name, width] as const));

/** On how many lines the words of an element stand. */
function linesOf(element: HTMLElement): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const bottoms = new Set<number>();
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const { bottom } of range.getClientRects()) bottoms.add(Math.round(bottom));
  }
  return bottoms.size;
}

test.each(LANGUAGES)('in %s no button breaks a word on a narrow screen', (language) => {
  for (const name of names) {
    const root = show((translator) => scenes(translator)[name] ?? <p />, language);
    root.style.inlineSize = '360px';
    for (const it of root.querySelectorAll<HTMLElement>('.button, .segmented__choice span')) {
      const words = it.innerText.trim().split(/\s+/u).length;
      const lines = linesOf(it);
      expect([name, it.innerText, lines > words]).toEqual([name, it.innerText, false]);
    }
  }
});

test.each(LANGUAGES)('in %s no screen is wider than its window', (language) => {
  for (const [name, width] of sized) {
    const root = show((translator) => scenes(translator)[name] ?? <p />, language);
    for (const details of root.querySelectorAll('details')) details.open = true;
    root.style.inlineSize = `${width}px`;
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const hidden = element.closest('.visually-hidden, svg');
      const excess = hidden ? 0 : element.scrollWidth - element.clientWidth;
      const scrolls = getComputedStyle(element).overflowX !== 'visible';
      const inline = getComputedStyle(element).display === 'inline';
      expect([name, element.className, scrolls || inline ? 0 : Math.max(0, excess - 1)]).toEqual([
        name,
        element.className,
        0,
      ]);
    }
  }
});
