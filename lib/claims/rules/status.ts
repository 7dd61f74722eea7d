import type { EventStatus } from '../../arabic/types';
import { eventPairs, type EventRef } from '../event-pairs';
import type { Rule, RuleContext } from '../context';
import { focusMention, makeDiscrepancy } from '../findings';
import { labelNoun } from '../labels';
import type { Discrepancy, LocalizedText } from '../types';

/** Events that are planned before they happen; of others (a fire, a surplus) a plan and a fact are not one. */
const PLANNED_EVENTS: ReadonlySet<string> = new Set(
  'visit arrive depart meet sign approve vote elect open close extend postpone cancel convict sentence release appoint resign withdraw resume suspend launch send build create-body form-government try evacuate ceasefire reduce-sentence join host train-exercise pay deploy swear transfer-player space-launch extinguish ratify'.split(
    ' ',
  ),
);

const BEFORE: ReadonlySet<EventStatus> = new Set([
  'planned',
  'considered',
  'postponed',
  'conditional',
]);

/** How well two event words must match for their differing status to count. */
const MIN_MATCH = 0.6;

function published(context: RuleContext, ref: EventRef): number {
  const date = context.articles[ref.article]?.input.published;
  return date ? Date.parse(date) : Number.NaN;
}

const STATUS_WORDS: Readonly<Partial<Record<EventStatus, LocalizedText>>> = {
  planned: { ar: 'مقرر', en: 'planned', fr: 'prévu' },
  considered: { ar: 'قيد الدرس', en: 'considered', fr: "à l'étude" },
  postponed: { ar: 'مؤجل', en: 'postponed', fr: 'reporté' },
  conditional: { ar: 'مشروط', en: 'conditional', fr: 'conditionnel' },
  done: { ar: 'تم', en: 'done', fr: 'fait' },
};

/** A plan and its later doing: planned, considered or put off in the earlier report, done in the later one. */
export const statusRule: Rule = (context) => {
  const best = new Map<string, { before: EventRef; after: EventRef; strength: number }[]>();
  for (const pair of eventPairs(context)) {
    if (pair.antonyms || !PLANNED_EVENTS.has(pair.shared)) continue;
    const { a, b } = pair;
    if (
      a.article === b.article ||
      a.event.polarity !== 'affirmed' ||
      b.event.polarity !== 'affirmed'
    )
      continue;
    const [before, after] = BEFORE.has(a.event.status) ? [a, b] : [b, a];
    if (!BEFORE.has(before.event.status) || after.event.status !== 'done') continue;
    const [x, y] = [published(context, before), published(context, after)];
    // A plan told after the deed is of something else; an undated report may be the later one.
    if (Number.isNaN(x) || y <= x) continue;
    const strength = pair.near + 0.5 * Math.min(1, pair.names) + 0.4 * pair.unit;
    if (strength < MIN_MATCH) continue;
    const list = best.get(pair.shared) ?? [];
    list.push({ before, after, strength });
    best.set(pair.shared, list);
  }
  const found: Discrepancy[] = [];
  for (const [shared, list] of best) {
    list.sort((p, q) => q.strength - p.strength);
    const first = list[0];
    if (!first) continue;
    const quotes = (refs: readonly EventRef[]) =>
      refs.flatMap((ref) => {
        const article = context.articles[ref.article];
        return (
          (article && focusMention(article, ref.field, ref.event.token, ref.event.token + 1)) ?? []
        );
      });
    const noun = labelNoun(`e:${shared}`);
    const word = STATUS_WORDS[first.before.event.status];
    context.trace(`status ${shared} ${first.strength.toFixed(2)}`);
    found.push(
      makeDiscrepancy({
        type: 'status',
        relation: 'update',
        confidence: Math.min(0.9, 0.25 + 0.42 * first.strength),
        label: noun
          ? {
              ar: `هل تم؟ ${noun.ar}`,
              en: `Done or planned: ${noun.en}`,
              fr: `Fait ou prévu : ${noun.fr}`,
            }
          : { ar: 'مقرر أم منجز', en: 'Planned or done', fr: 'Prévu ou fait' },
        sides: [
          {
            value: first.before.event.status,
            ...(word && { display: word }),
            mentions: quotes(list.map((p) => p.before)),
          },
          {
            value: 'done',
            ...(STATUS_WORDS.done && { display: STATUS_WORDS.done }),
            mentions: quotes(list.map((p) => p.after)),
          },
        ],
        why: [
          {
            ar: 'الحدث نفسه كان مقررا في المقال الأقدم وتم في الأحدث',
            en: 'The same event is ahead in the earlier article and done in the later one',
            fr: "Le même événement est à venir dans l'article ancien et accompli dans le récent",
          },
        ],
      }),
    );
  }
  return found;
};
