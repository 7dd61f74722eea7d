import { foldWord } from '../normalise';
import type { Item } from '../numbers/items';
import { type DateContext, readDay } from './fields';
import type { NodeReading } from './nodes';
import { dayAndMonth } from './read-numeric';

function words(forms: string): ReadonlySet<string> {
  return new Set(forms.split(' ').map(foldWord));
}

/** Verbs of coming, going and meeting, by lemma: what they say of oneself may end in a bare day. */
const GOING = words('عاد رجع خرج غادر سافر رحل ذهب جاء وصل حضر التقى اجتمع انتقل');
/** Hollow verbs among them: their first person of the perfect is spelled apart from 'she came back' (عادت). */
const HOLLOW = words('عاد جاء');
const WENT = words('عدت عدنا جئت جئنا');
const FIRST_PERSON = ['ا', 'ن'];
const STOPS = new Set(['.', '!', '؟', '?']);
/** An utterance is short: further than this from its verb a number is one of news. */
const REACH = 6;

function isGoing(items: readonly Item[], i: number, near: boolean): boolean {
  const item = items[i];
  if (item?.kind !== 'word') return false;
  if (WENT.has(item.norm)) return true;
  const { token } = item;
  if (token.pos !== 'verb' || !GOING.has(token.lemma)) return false;
  const person = FIRST_PERSON.includes(token.stem.charAt(0));
  if (person && (token.future || items[i - 1]?.norm === 'سوف')) return true;
  // 'I came out' is spelled like 'she came out', whose subject would stand between.
  if (!near || HOLLOW.has(token.lemma)) return false;
  return item.norm.endsWith('ت') || item.norm.endsWith('نا');
}

/** Does the sentence that ends with item `i` open with one’s own going or meeting? */
function goesBefore(items: readonly Item[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - REACH; at -= 1) {
    const item = items[at];
    if (item === undefined || STOPS.has(item.norm) || item.digits !== undefined) return false;
    const opens = at === 0 || item.lineStart || STOPS.has(items[at - 1]?.norm ?? '');
    if (opens) return isGoing(items, item.norm === 'سوف' ? at + 1 : at, i - at <= 2);
  }
  return false;
}

function closes(items: readonly Item[], end: number): boolean {
  const item = items[end];
  return item === undefined || item.lineStart || STOPS.has(item.norm);
}

/**
 * Reads a bare day that closes a short sentence of the speaker’s own going or meeting, from item `i`: 'I come back' with
 * on 15, 4.22, 22-4, on the second. In any other sentence a bare number counts.
 */
export function readUtteranceDay(context: DateContext, i: number): NodeReading | undefined {
  const { items } = context;
  const item = items[i];
  if (item === undefined || item.conjunction || (item.digits === undefined && !item.definite))
    return undefined;
  const pair = dayAndMonth(items, i);
  const on = item.preposition === 'ل' || items[i - 1]?.norm === 'في';
  const day = pair === undefined && on ? readDay(context, i) : undefined;
  const end = pair?.end ?? day?.end;
  if (end === undefined || !closes(items, end) || !goesBefore(items, i)) return undefined;
  if (pair !== undefined) return { end, calendar: true, node: pair.node };
  if (day === undefined) return undefined;
  return {
    end,
    calendar: true,
    node: { type: 'days', days: [day.day], calendar: 'gregorian' },
  };
}
