import { itemsOf } from '../numbers/items';
import type { TokenizedText } from '../types';

export function calendarItems(doc: TokenizedText): Uint8Array {
  return new Uint8Array(itemsOf(doc).length);
}
