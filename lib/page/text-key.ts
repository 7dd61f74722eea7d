import { MAX_ELEMENTS, MAX_TEXT, walk } from './walk';

/** Shorter pieces are labels, counters and times, which change all the time. */
const LEAST_LENGTH = 25;
const PASSED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME SVG A BUTTON'.split(' '),
);

/**
 * A number that is another when a page shows other sentences, whatever its elements are: much cheaper than reading it,
 * and blind to what an article does not hold (links, short texts). Two pages have the same one by chance only.
 */
export function textKey(body: Element): number {
  let key = 0;
  let elements = 0;
  let units = 0;
  walk(body, {
    enter(_element, tag) {
      elements += 1;
      if (elements > MAX_ELEMENTS) return 'stop';
      return PASSED.has(tag) ? 'past' : 'into';
    },
    text({ data, length }) {
      if (length < LEAST_LENGTH || data.trim().length < LEAST_LENGTH) return true;
      for (let at = 0; at < length; at += 1) key = (Math.imul(key, 31) + data.charCodeAt(at)) | 0;
      units += length;
      return units < MAX_TEXT;
    },
  });
  return key;
}
