import type { PermissionState } from '../../lib/messaging/protocol';
import { outletPatterns } from '../../lib/page/outlets';
import { ARTICLE_SCRIPT } from '../../lib/platform/built-files';
import { ALL_SITES, dropAllSites, grantedOrigins, mayRead } from '../../lib/platform/permissions';
import { isRegistered, registerScript, unregisterScript } from '../../lib/platform/scripts';
import { openTurns } from './turns';

const SCRIPT = 'all-sites';

// The browser's news of a permission and the page that asked for it come at once; both have the script follow.
const inTurn = openTurns();

/** Which pages the extension may read by itself, as the browser tells now. */
export async function permissionState(): Promise<PermissionState> {
  const patterns = outletPatterns();
  const everywhere = await mayRead(ALL_SITES);
  const origins = await grantedOrigins();
  const granted = everywhere ? patterns : patterns.filter((pattern) => origins.has(pattern));
  return {
    allSites: everywhere && (await isRegistered(SCRIPT)),
    listedOutlets: { granted: granted.length, total: patterns.length },
  };
}

/**
 * Makes the registered script follow the permission: there with it, gone without it. Called at start and whenever
 * permissions change, since the reader can take them back in the browser's own pages.
 */
export function followPermission(): Promise<void> {
  return inTurn(async () => {
    if (await mayRead(ALL_SITES)) {
      await registerScript({ id: SCRIPT, file: ARTICLE_SCRIPT, matches: ALL_SITES });
    } else {
      await unregisterScript(SCRIPT);
    }
  });
}

/** Gives all sites back, script first. */
export function giveBackAllSites(): Promise<void> {
  return inTurn(async () => {
    await unregisterScript(SCRIPT);
    await dropAllSites();
  });
}
