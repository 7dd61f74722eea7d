import { browser } from 'wxt/browser';

/**
 * Match patterns that together mean all web pages. Two, and not the one for both schemes: when Chromium takes that one
 * back it takes every pattern inside it along, those of the outlet list too; these hold none of them.
 */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/**
 * Asks the reader for all sites. Call it first thing in a click's handler in an extension page: browsers ask only
 * then. True when granted (or granted before).
 */
export function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [...ALL_SITES] });
}

/** Gives all sites back. */
export async function dropAllSites(): Promise<void> {
  await browser.permissions.remove({ origins: [...ALL_SITES] });
}

/** May the extension read pages that match all of these patterns? */
export function mayRead(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/** The match patterns the browser grants now, as it lists them. */
export async function grantedOrigins(): Promise<ReadonlySet<string>> {
  const { origins } = await browser.permissions.getAll();
  return new Set(origins);
}

/** Hears that the reader granted or took back something. Register at start, synchronously. */
export function onPermissionsChanged(hear: () => void): void {
  browser.permissions.onAdded.addListener(() => hear());
  browser.permissions.onRemoved.addListener(() => hear());
}
