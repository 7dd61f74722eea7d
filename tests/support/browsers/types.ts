/** An element of a page as a test sees it. */
export interface Seen {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page of the extension (the popup among them) or of a site. All waits end with an error that says what was there. */
export interface PageUnderTest {
  /** The elements that match, in document order. */
  query(selector: string): Promise<readonly Seen[]>;
  /** Presses the nth element that matches. Throws if there is none. */
  press(selector: string, index?: number): Promise<void>;
  /** Waits until `accept` takes what the selector finds, and returns it. */
  waitFor(selector: string, accept?: (seen: readonly Seen[]) => boolean): Promise<readonly Seen[]>;
  /** Chooses a file of this machine in a file input, as a reader does in the browser's dialogue. */
  chooseFile(selector: string, path: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Value of an expression in the page; a promise's is waited for. */
  evaluate(expression: string): Promise<unknown>;
}

/** A tab with a site's page. */
export interface TabUnderTest extends PageUnderTest {
  /** Texts of the ranges that the extension marks in the page by CSS highlights, in document order. */
  marks(): Promise<readonly string[]>;
  waitForMarks(accept: (marks: readonly string[]) => boolean): Promise<readonly string[]>;
  /** Does the first place where the text begins stand inside the window? */
  inView(text: string): Promise<boolean>;
  reload(): Promise<void>;
  /** Changes the address and the body without a load, as a single-page site does. */
  pushPage(path: string, html: string): Promise<void>;
  /** The page's own markup, to show that marking does not change it. */
  bodyHtml(): Promise<string>;
}

/** A browser with the extension. */
export interface BrowserUnderTest {
  readonly name: 'chromium' | 'firefox';
  openTab(hostAndPath: string): Promise<TabUnderTest>;
  /** Text on the toolbar button for the tab in front. */
  badge(): Promise<string>;
  /** Waits until the badge of the tab in front is accepted. */
  waitForBadge(accept: (text: string) => boolean): Promise<string>;
  /** Presses the toolbar button: the real popup, over the tab in front. */
  openPopup(): Promise<PageUnderTest>;
  /** A page of the extension in a tab of its own, 'options.html' say. */
  openExtensionPage(path: string): Promise<PageUnderTest>;
  /** The page of the extension that a press has opened in a tab, 'compare.html' say. */
  openedPage(path: string): Promise<PageUnderTest>;
  /** Lets the extension into private windows and opens a page of it in one. Firefox only: Chromium opens none there. */
  openInPrivateWindow?(path: string): Promise<void>;
  /** Ends the background (service worker or event page) as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Ends the background at once, whatever it is doing and whoever waits for it; open pages and popups stay. */
  killBackground(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  /**
   * Takes the network from every page and worker, those opened later among them, and the stand-in site with it. What it
   * returns lists the addresses that any of them has asked for since, pages of the extension left out.
   */
  goOffline(): Promise<() => readonly string[]>;
  /** Resolves when a person has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Pages by 'host/path'; every host in it is looked up at the stand-in site. */
  readonly pages: Readonly<Record<string, string>>;
  /** Language of the browser's interface. */
  readonly language: 'ar' | 'en' | 'fr';
  readonly colorScheme?: 'light' | 'dark';
  /** Files of the built extension whose text is another in this browser: by the beginning of the path, what it becomes. */
  readonly changed?: Readonly<Record<string, (text: string) => string>>;
  /** Leave the first page open, which comes when the extension is installed. */
  readonly keepWelcome?: boolean;
  /** Show a window instead of running headless. */
  readonly headed?: boolean;
}
