import { browser } from 'wxt/browser';

/** What the toolbar button of one tab shows. `text` is at most four characters, '' takes the badge off. */
export interface Badge {
  readonly text: string;
  /** CSS colour behind the text. */
  readonly colour: string;
  /** Tooltip, and the name that screen readers say. */
  readonly title: string;
}

/** Shows a badge on a tab's button. A tab that is gone is no error. */
export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge.text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour }),
      browser.action.setTitle({ tabId, title: badge.title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
