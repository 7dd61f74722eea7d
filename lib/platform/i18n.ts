import { browser } from 'wxt/browser';

/**
 * A text of the interface in the browser's language, from public/_locales. `substitutions` fill $1 to $9.
 * Returns the key itself where there is no such text, so that a gap shows.
 */
export function t(key: string, ...substitutions: readonly (string | number)[]): string {
  // WXT narrows keys and paths to the files it saw when it last generated types; ours are checked by tests.
  const getMessage = browser.i18n.getMessage as (key: string, values: string[]) => string;
  const text = getMessage(key, substitutions.map(String));
  return text === '' ? key : text;
}

/** The browser's interface language as a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
