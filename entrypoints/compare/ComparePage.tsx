import type { PageProps } from '../shared/page';
import { PackComparisonPage } from './PackComparisonPage';
import { TabComparisonPage } from './TabComparisonPage';

/** The comparison that the address names: of a tab's article (compare.html?tab=12) or of a pack (compare.html?pack=ID). */
export function ComparePage(props: PageProps): preact.JSX.Element {
  const address = new URLSearchParams(location.search);
  const pack = address.get('pack');
  if (pack !== null) return <PackComparisonPage {...props} pack={pack} />;
  const tab = Number(address.get('tab') ?? NaN);
  // -1: no tab has it.
  return <TabComparisonPage {...props} tabId={Number.isInteger(tab) ? tab : -1} />;
}
