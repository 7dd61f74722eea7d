import { useEffect, useState } from 'preact/hooks';
import type { SitesProps } from '../../components/options/Sites';
import { callBackground, onEvent } from '../../lib/messaging/client';
import type { PermissionState } from '../../lib/messaging/protocol';
import type { Result } from '../../lib/messaging/result';
import { OUTLETS } from '../../lib/page/outlets';
import { requestAllSites } from '../../lib/platform/permissions';
import type { Language } from '../../lib/report/index';
import { callPatiently } from '../shared/patient-call';

/** What the extension may read, and the reader's say in it. */
export function useSites(
  language: Language,
  tell: (reply: Result<PermissionState>) => void,
): SitesProps {
  const [state, setState] = useState<PermissionState | null>(null);
  const take = (reply: Result<PermissionState>): void => {
    if (reply.ok) setState(reply.value);
    tell(reply);
  };
  useEffect(() => {
    void callPatiently('permissionState', null).then((reply) => reply.ok && setState(reply.value));
    return onEvent('permissionsChanged', (event) => setState(event.permissions));
  }, []);
  return {
    allSites: state?.allSites ?? null,
    granted: state?.listedOutlets.granted ?? 0,
    total: state?.listedOutlets.total ?? OUTLETS.length,
    outlets: OUTLETS.map((it) => ({
      host: it.domain,
      name: language === 'ar' ? it.ar : it.en,
      country: it.country,
    })),
    onEnableAll: () => {
      // Asked first thing in the click: browsers allow it only there.
      void requestAllSites().then(async (granted) => {
        take(
          granted
            ? await callBackground('enableAllSites', null)
            : { ok: false, error: { code: 'permission-denied' } },
        );
      });
    },
    onRevokeAll: () => void callBackground('disableAllSites', null).then(take),
  };
}
