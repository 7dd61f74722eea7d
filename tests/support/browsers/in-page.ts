// Functions that run inside a page: each must stand alone, for only its source is sent there.
import type { Seen } from './types';

const queryIn = (root: Document, selector: string): Seen[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].map((element) => ({
    text: element.innerText.trim(),
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  }));

const pressIn = (root: Document, selector: string, index: number): number => {
  const found = root.querySelectorAll<HTMLElement>(selector);
  found[index]?.click();
  return found.length;
};

const marksIn = (): string[] => {
  const { highlights } = CSS as unknown as { highlights?: Map<string, Iterable<Range>> };
  return [...(highlights ?? [])].flatMap(([name, ranges]) =>
    name.startsWith('isnad') ? [...ranges].map((range) => `${name}: ${range.toString()}`) : [],
  );
};

const pushIn = (path: string, html: string): void => {
  history.pushState(null, '', path);
  const next = new DOMParser().parseFromString(html, 'text/html');
  document.title = next.title;
  document.head.replaceChildren(...next.head.childNodes);
  document.body.replaceChildren(...next.body.childNodes);
};

// No function with a name inside: some transpilers wrap those in helpers that the page does not have.
const inViewIn = (wanted: string): boolean => {
  const start = wanted.replace(/\s+/gu, ' ').slice(0, 20);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node.textContent ?? '').replace(/\s+/gu, ' ').includes(start)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { top, bottom } = range.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return true;
  }
  return false;
};

const call = (fn: (...args: never[]) => unknown, root: string | null, ...args: unknown[]): string =>
  `(${fn.toString()})(${[...(root === null ? [] : [root]), ...args.map((arg) => JSON.stringify(arg))].join(', ')})`;

/** Source of an expression that lists what a selector finds in `root` (an expression for a document). */
export const queryScript = (selector: string, root = 'document'): string =>
  call(queryIn, root, selector);

/** Source of an expression that presses the nth element found and gives how many there are. */
export const pressScript = (selector: string, index: number, root = 'document'): string =>
  call(pressIn, root, selector, index);

/** Source of an expression that lists 'highlight: text' for every range the extension marks. */
export const marksScript = (): string => call(marksIn, null);

/** Source of an expression that swaps address and content as a single-page site does. */
export const pushScript = (path: string, html: string): string => call(pushIn, null, path, html);

/** Source of an expression: does a text node that holds these words stand inside the window? */
export const inViewScript = (text: string): string => call(inViewIn, null, text);
