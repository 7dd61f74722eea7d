import type { Item } from '../numbers/items';
import { futureCues } from './words';

/** الأسبوع المنتهي في 24 يوليو is over, whatever the sentence foretells of it. */
const ENDED = new Set(['المنتهي', 'المنتهيه', 'المنقضي', 'المنقضيه']);

/** Does the sentence around items `[from, end)` speak of what is to come? Looks twelve words back and two on. */
export function futureAround(
  items: readonly Item[],
  from: number,
  end: number,
  text: string,
): boolean {
  if (ENDED.has(items[from - 1]?.norm ?? '') || ENDED.has(items[from - 2]?.norm ?? ''))
    return false;
  for (let i = from - 1; i >= 0 && i >= from - 12; i -= 1) {
    const item = items[i];
    if (item === undefined || item.norm === '.' || items[i + 1]?.lineStart === true) break;
    if (tellsFuture(item, text)) return true;
    // 'على أن' sets what is to follow.
    if (item.norm === 'ان' && items[i - 1]?.norm === 'علي') return true;
  }
  for (let i = end; i < end + 2; i += 1) {
    const item = items[i];
    if (item === undefined || item.norm === '.' || item.lineStart) break;
    // أعلنت الثلاثاء أنها سترفع: what is to come is what was said.
    if (item.kind === 'word' && item.token.stem === 'ان') break;
    if (tellsFuture(item, text)) return true;
  }
  return false;
}

function tellsFuture(item: Item, text: string): boolean {
  if (item.kind !== 'word') return false;
  if (item.token.future || futureCues.has(item.norm)) return true;
  if (item.conjunction && futureCues.has(item.token.stem)) return true;
  // سأعود: the first person keeps its hamza in print; سأل is another verb.
  return text.startsWith('سأ', item.start) && !text.startsWith('سأل', item.start);
}
