import { callBackground } from '../../lib/messaging/client';
import { callPatiently } from '../shared/patient-call';
import type { ImportChange } from './use-import';

/** What was changed here, for the background: nothing that it found before holds any more. */
export const tellChange = (change: ImportChange): Promise<unknown> =>
  callPatiently('corpusChanged', change);

/** Changes of the corpus that this page is making, or has made and not yet told the background of. */
let untold = 0;

/** Counts a change as untold until `work`, which makes it and tells of it, has ended; gives what that comes to. */
export async function untilTold<T>(work: Promise<T>): Promise<T> {
  untold += 1;
  try {
    return await work;
  } finally {
    untold -= 1;
  }
}

/**
 * Tells of changes under way when the page closes, so that the tabs in front are compared again: what it was about to
 * tell is lost with it. Returns what stops it.
 */
export function tellOnLeaving(): () => void {
  const leave = (): void => {
    if (untold > 0) void callBackground('corpusChanged', { added: 0, removed: 0 });
  };
  addEventListener('pagehide', leave);
  return () => removeEventListener('pagehide', leave);
}
