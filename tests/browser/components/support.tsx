import '../../../components/styles/index.css';
import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { I18n } from '../../../components/i18n';
import { createTranslator, type Language, type Translator } from '../../../lib/report/index';

/** Draws a screen into the page, as a page of the extension would. */
export function show(
  screen: VNode | ((translator: Translator) => VNode),
  language: Language = 'ar',
  theme: 'light' | 'dark' = 'light',
): HTMLElement {
  const translator = createTranslator(language);
  document.documentElement.lang = language;
  document.documentElement.dir = translator.direction;
  document.documentElement.style.colorScheme = theme;
  document.title = 'إسناد';
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const vnode = typeof screen === 'function' ? screen(translator) : screen;
  render(<I18n.Provider value={translator}>{vnode}</I18n.Provider>, root);
  return root;
}

/** Violations of WCAG A and AA, and of good practice, as short lines. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    resultTypes: ['violations'],
    // The runner's page around the component is not ours.
    rules: { 'landmark-one-main': { enabled: false }, region: { enabled: false } },
  });
  return found.flatMap((it) =>
    it.nodes.map((node) => `${it.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** The one element that matches; fails where there is none. */
export function one<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The button with this text or name. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (it) => it.textContent?.trim() === name || (it.getAttribute('aria-label') ?? it.title) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** Lets Preact draw what has changed. */
export const drawn = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
