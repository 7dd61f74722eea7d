import { callBackground } from '../../lib/messaging/client';
import { patiently } from '../../lib/messaging/patience';
import type { UiCalls } from '../../lib/messaging/protocol';
import type { Result } from '../../lib/messaging/result';

/** Calls the background, and again where nobody answers (see `patiently`). */
export const callPatiently = <Name extends keyof UiCalls>(
  name: Name,
  request: UiCalls[Name]['request'],
): Promise<Result<UiCalls[Name]['reply']>> => patiently(() => callBackground(name, request));
