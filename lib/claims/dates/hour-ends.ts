import type { Annotation, DateMention } from '../../arabic/types';

const FROM = 'من';
const TO = 'الي';
const HOUR = 'ساعه';
/** Tokens from 'from' or 'to' to the hour. */
const REACH = 2;
/** Tokens of what stands between 'from' and 'to': من مغيب الشمس إلى السادسة. */
const SPAN = 4;

/**
 * Which end of opening hours a time of day tells: true the later one (من الرابعة إلى الساعة العاشرة), false the earlier one
 * (من الساعة الرابعة, حتى السبت من الساعة الرابعة), undefined where it is no end of a stretch.
 */
export function closesHours(
  { tokens, dates }: Annotation,
  { parts, firstToken: first, endToken: end }: DateMention,
): boolean | undefined {
  if (parts.time === undefined) return undefined;
  for (let i = first; i < end - 1; i += 1)
    if (tokens[i]?.stem === FROM && tokens[i + 1]?.stem === HOUR) return false;
  if (tokens[first - 1]?.stem === FROM && tokens[first]?.stem === HOUR) return false;
  for (let i = first - 1; i >= first - REACH; i -= 1)
    if (tokens[i]?.stem === TO) {
      if (tokens.slice(Math.max(0, i - SPAN), i).some(({ stem }) => stem === FROM)) return true;
      return dates.some((d) => d.parts.time !== undefined && i - d.endToken <= 1 && d.endToken <= i)
        ? true
        : undefined;
    }
  return undefined;
}

const UNTIL: ReadonlySet<string> = new Set(['حتي', 'غايه', 'لغايه']);
/** Tokens from 'until' to an hour. */
const UNTIL_REACH = 3;

/** Is an hour the one at which something came to its end (انتهى التصويت في السابعة), and not one until which it lasts? */
export function endsAt({ tokens }: Annotation, { parts, firstToken: first }: DateMention): boolean {
  if (parts.time === undefined) return false;
  return !tokens
    .slice(Math.max(0, first - UNTIL_REACH), first)
    .some(({ stem, norm }) => UNTIL.has(stem) || UNTIL.has(norm));
}
