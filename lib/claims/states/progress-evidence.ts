import { areAntonyms, mayBecome } from '../../arabic/events/classes';
import type { EventStatus } from '../../arabic/types';
import { eventsOf, type EventRef } from '../statements/event-pairs';
import { PROGRESS_KINDS, progressOf } from './progress';
import type { ReadArticle, Unit } from '../read';
import { perArticle } from '../words/per-article';

/** A word this far from what both units have counts half; none counts as farther than MAX_GAP. In words. */
const HALF = 4;
const MAX_GAP = 12;
/** Kinds that say by themselves how far something has come; tense and time only help. */
const TELLING: ReadonlySet<string> = new Set([
  'ahead',
  'asked',
  'open',
  'held',
  'decided',
  'ended',
  'undone',
]);

/** What a unit says of how far something has come, beside the words that another unit has too. */
interface StageReading {
  /** For each kind, how near its nearest word stands to a word that both units have, 0 to 1. */
  readonly near: readonly number[];
  /** The telling word nearest to what both units have; the first shared word where there is none. */
  readonly token: number;
  /** Its kind, an index in PROGRESS_KINDS; -1 where no word tells. */
  readonly kind: number;
}

/** Reads the stage of a unit; `anchors` are the tokens that both units have. */
export function stageNear(
  article: ReadArticle,
  unit: Unit,
  anchors: readonly number[],
): StageReading {
  const near = PROGRESS_KINDS.map(() => 0);
  let token = anchors[0] ?? unit.firstToken;
  let kind = -1;
  let best = 0;
  for (const mark of progressOf(article, unit)) {
    let gap = MAX_GAP;
    for (const anchor of anchors) gap = Math.min(gap, Math.abs(anchor - mark.token));
    const weight = HALF / (HALF + gap);
    near[mark.kind] = Math.max(near[mark.kind] ?? 0, weight);
    if (weight <= best || !TELLING.has(PROGRESS_KINDS[mark.kind] ?? '')) continue;
    best = weight;
    [token, kind] = [mark.token, mark.kind];
  }
  return { near, token, kind };
}

/** Event words of an article by unit. */
const unitEvents = perArticle((article: ReadArticle, index: number) => {
  const map = new Map<Unit, EventRef[]>();
  for (const ref of eventsOf(article, index)) {
    const list = map.get(ref.unit);
    if (list) list.push(ref);
    else map.set(ref.unit, [ref]);
  }
  return map;
});

/** The event words of one unit of an article; `index` is the article's. */
export function eventsIn(article: ReadArticle, index: number, unit: Unit): readonly EventRef[] {
  return unitEvents(article, index).get(unit) ?? [];
}

const AHEAD: ReadonlySet<EventStatus> = new Set<EventStatus>([
  'planned',
  'considered',
  'postponed',
  'conditional',
  'attempted',
]);

/** Whether an event ahead, negated or done in the early unit is done in the late one, and whether classes exclude or follow each other. */
export function eventFeatures(early: readonly EventRef[], late: readonly EventRef[]): number[] {
  const [aheadDone, negatedDone, sameDone, antonyms, becomes] = [0, 1, 2, 3, 4];
  const x = [0, 0, 0, 0, 0];
  for (const e of early)
    for (const l of late) {
      const same = e.classes.some((c) => l.classes.includes(c));
      const opposed = !same && e.classes.some((c) => l.classes.some((d) => areAntonyms(c, d)));
      const next = !same && e.classes.some((c) => l.classes.some((d) => mayBecome(c, d)));
      if (opposed) x[antonyms] = 1;
      if (next) x[becomes] = 1;
      if (!same) continue;
      const done = l.event.status === 'done' || l.event.status === 'unknown';
      if (l.event.polarity !== 'affirmed' || !done) continue;
      if (e.event.polarity !== 'affirmed') x[negatedDone] = 1;
      else if (AHEAD.has(e.event.status))
        x[aheadDone] = l.event.status === 'done' ? 2 : Math.max(1, x[aheadDone] ?? 0);
      else if (e.event.status === 'done') x[sameDone] = 1;
    }
  return x;
}

/** Is a day ahead of the early report; does the late unit tell of that day, of one since the early report, of one before it? */
export function dateFeatures(a: Unit, b: Unit, early: string, late: string): number[] {
  const [from, to] = [early.slice(0, 10), late.slice(0, 10)];
  const ahead = a.dates.filter((d) => d.from !== null && d.from > from);
  const met = ahead.some((d) =>
    b.dates.some(
      (e) =>
        e.precision !== 'year' &&
        d.from !== null &&
        d.to !== null &&
        e.from !== null &&
        e.to !== null &&
        d.from <= to &&
        e.from <= d.to &&
        e.to >= d.from,
    ),
  );
  const since = b.dates.some((d) => d.from !== null && d.from > from && d.from <= to);
  const old = b.dates.some((d) => d.to !== null && d.to < from);
  return [ahead.length > 0 ? 1 : 0, met ? 1 : 0, since ? 1 : 0, old ? 1 : 0];
}
