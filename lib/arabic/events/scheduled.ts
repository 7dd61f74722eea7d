import type { Clause, DateMention, EventMention, Token } from '../types';

/** Days and hours are set for what is to come; a month or a year ahead says when something will be over as well. */
const SET: ReadonlySet<DateMention['precision']> = new Set(['day', 'time']);

/** Parts of the day that are ahead when most reports are written. */
const LATER_TODAY = /^(?:مساء|عصر|ليل|ليله|ظهر|الليله|مسا)$/u;

/** Past auxiliaries before an imperfect: كان يلتقي الوزير كل خميس. */
const PAST = /^(?:كان|كانت|كانوا|ظل|ظلت|بات|باتت)$/u;
/** How many words before the verb one of them may stand. */
const PAST_REACH = 3;

/** A verb tells of a day this near behind it, in words. */
const NEAR = 12;

/**
 * Imperfect verbs with a day ahead of the report in their clause are of what is to come (يلتقي الوزير غدا نظيره), and so are
 * those with an hour or a part of the day of the report itself (يصل مساء اليوم). Takes events as `findEvents` has them and
 * the day of publication (ISO), null where it is unknown; then nothing changes.
 */
export function scheduled(
  events: readonly EventMention[],
  tokens: readonly Token[],
  clauses: readonly Clause[],
  dates: readonly DateMention[],
  published: string | null,
): EventMention[] {
  if (published === null) return [...events];
  const today = published.slice(0, 10);
  const ahead = dates.filter(
    ({ from, precision, parts, firstToken, endToken }) =>
      from !== null &&
      SET.has(precision) &&
      (from.slice(0, 10) > today ||
        (from.slice(0, 10) === today &&
          (parts.time !== undefined ||
            tokens
              .slice(Math.max(0, firstToken - 1), endToken)
              .some(({ stem }) => LATER_TODAY.test(stem))))),
  );
  if (ahead.length === 0) return [...events];
  return events.map((event) => {
    if (event.status !== 'under-way' || event.form !== 'verb') return event;
    const clause = clauses[event.clause];
    const set = ahead.some(
      ({ firstToken }) =>
        firstToken > event.token &&
        firstToken <= event.token + NEAR &&
        firstToken < (clause?.endToken ?? 0),
    );
    if (!set) return event;
    const before = tokens.slice(
      Math.max(clause?.firstToken ?? 0, event.token - PAST_REACH),
      event.token,
    );
    return before.some(({ stem }) => PAST.test(stem)) ? event : { ...event, status: 'planned' };
  });
}
