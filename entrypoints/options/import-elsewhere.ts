import { IMPORT_LOCK, IMPORT_NEWS, type ImportNews } from './import-messages';

/** Does a page import now? */
export async function isImportedElsewhere(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === IMPORT_LOCK);
}

/** What this page is called in the news. */
export const THIS_PAGE = crypto.randomUUID();

/** Hears how far the imports of other pages are. Returns what stops it. */
export function onImportNews(hear: (news: ImportNews) => void): () => void {
  const channel = new BroadcastChannel(IMPORT_NEWS);
  channel.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => {
    if (data.page !== THIS_PAGE) hear(data);
  });
  return () => channel.close();
}
