import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserUnderTest, LaunchOptions } from './types';

export type { BrowserUnderTest, LaunchOptions, PageUnderTest, Seen, TabUnderTest } from './types';
export { launchChromium } from './chromium';
export { until } from './poll';

/** Both browsers, for describe.each. */
export const BROWSERS: readonly (readonly [
  string,
  (options: LaunchOptions) => Promise<BrowserUnderTest>,
])[] = [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
];
