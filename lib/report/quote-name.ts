import { excerptOf } from './view';
import type { Segment } from './view-types';

/** Units of a quote that a button is named after: enough to tell it from the others, short enough to be listened to. */
const LENGTH = 60;

/** A quote cut short around what differs in it, in quotation marks: tells buttons apart that do the same with others. */
export function quoteName(segments: readonly Segment[]): string {
  const words = excerptOf(segments, LENGTH)
    .map(({ text }) => text)
    .join('');
  return `«${words.replace(/\s+/gu, ' ').trim()}»`;
}
