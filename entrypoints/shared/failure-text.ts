import type { FailureCode } from '../../lib/messaging/result';
import type { Translator } from '../../lib/report/index';

/** What to tell the reader when a call failed. */
export function failureText(code: FailureCode, { t }: Translator): string {
  switch (code) {
    case 'quote-not-found':
      return t('failure_quote_not_found');
    case 'page-out-of-reach':
      return t('failure_page_out_of_reach');
    case 'tab-gone':
    case 'no-article':
      return t('failure_tab_gone');
    case 'storage-failed':
    case 'storage-full':
      return t('failure_storage');
    case 'permission-denied':
      return t('failure_permission_denied');
    default:
      return t('failure_other');
  }
}
