/** Milliseconds after which a page that lets no script in and doesn't refuse it either is told about as it is. */
export const PATIENCE = 2_500;

/** What asking a page for its article needs of the browser. */
export interface AskedPage {
  /** Has the script that is there already read the page; false: none is. */
  readonly read: () => Promise<boolean>;
  /** Puts the script in; false where the browser refuses. Comes to no end while a page loads. */
  readonly inject: () => Promise<boolean>;
  readonly isLoading: () => Promise<boolean>;
}

/** 'asked': the page answers by itself; 'loading': it will once its text is there; 'closed': no script gets in. */
export type PageAnswer = 'asked' | 'loading' | 'closed';

/**
 * Asks a page for its article. The browser puts a script in when a page's text has come: a page that goes on loading
 * keeps it waiting, and so does, for ever, one that shows the source of another (view-source:).
 */
export async function askPage(page: AskedPage): Promise<PageAnswer> {
  if (await page.read()) return 'asked';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  const got = await Promise.race([page.inject(), silence]);
  clearTimeout(timer);
  if (got !== null) return got ? 'asked' : 'closed';
  return (await page.isLoading()) ? 'loading' : 'closed';
}
