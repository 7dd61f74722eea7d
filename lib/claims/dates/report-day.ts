import type { Annotation } from '../../arabic/types';

/** Days since a report by the word that tells them beside a weekday. Folded forms. */
const SINCE: ReadonlyMap<string, number> = new Map([
  ['اليوم', 0],
  ['امس', 1],
]);

const DAY = 86_400_000;

/**
 * The day on which a report was written (ISO, a day): the one that 'today, Thursday' or 'yesterday, Wednesday' has been
 * resolved to, for a report may be printed on the next; else that of publication, undefined where that is not known.
 */
export function reportDay(
  { tokens, dates }: Annotation,
  published: string | null,
): string | undefined {
  if (published === null) return undefined;
  for (const { firstToken, from, to, parts } of dates) {
    const since = SINCE.get(tokens[firstToken]?.norm ?? '');
    if (since === undefined || parts.weekday === undefined || from === null || from !== to)
      continue;
    return new Date(Date.parse(from) + since * DAY).toISOString().slice(0, 10);
  }
  return published.slice(0, 10);
}
