import { eventClassesAt } from '../../arabic/events/classes';
import { eventPairs, type EventRef } from '../statements/event-pairs';
import type { Rule, RuleContext } from '../context';
import { focusMention, makeDiscrepancy } from '../findings';
import type { LocalizedText } from '../types';

/** Deeds that put down what the parties bind themselves to. */
const BINDING: ReadonlySet<string> = new Set(['sign', 'agree', 'ratify', 'approve']);
/** How alike the surroundings of the two must be. */
const MIN_NEAR = 0.35;

const LABEL: LocalizedText = {
  ar: 'ماذا تقرّر في الوثيقة؟',
  en: 'What does the document settle?',
  fr: 'Que décide le document ?',
};
const CONSIDERED: LocalizedText = {
  ar: 'للنظر فيه',
  en: 'to be considered',
  fr: "à l'étude",
};
const AGREED: LocalizedText = { ar: 'متفق عليه', en: 'agreed', fr: 'convenu' };

/** What a document sets up, starts or gives away; of other things (to cooperate) any document says something. */
const SETTLED: ReadonlySet<string> = new Set(
  'create-body build open launch join deploy train-exercise host sell buy pay release withdraw resume lift transfer'.split(
    ' ',
  ),
);

/** Does the sentence of an event word leave anything for later? */
function considers(context: RuleContext, ref: EventRef): boolean {
  const events = context.articles[ref.article]?.annotation[ref.field].events ?? [];
  return events.some(
    (e) =>
      e.token >= ref.unit.firstToken && e.token < ref.unit.endToken && e.status === 'considered',
  );
}

/** Does the sentence of an event word tell of a binding deed as done, another word than this one? */
function binds(context: RuleContext, ref: EventRef): boolean {
  const annotation = context.articles[ref.article]?.annotation[ref.field];
  return (
    annotation?.events.some(
      (e) =>
        e.token !== ref.event.token &&
        e.token >= ref.unit.firstToken &&
        e.token < ref.unit.endToken &&
        e.polarity === 'affirmed' &&
        e.status !== 'planned' &&
        e.status !== 'considered' &&
        eventClassesAt(annotation.tokens, e.token).some((id) => BINDING.has(id)),
    ) === true
  );
}

/**
 * What a signed document says of one thing: set up by it here, only to be considered there. Both sentences tell of the
 * signing, so neither report overtakes the other.
 */
export const standingRule: Rule = (context) => {
  const taken = new Set<unknown>();
  return eventPairs(context)
    .flatMap((pair) => {
      const { a, b } = pair;
      if (pair.antonyms || pair.follows || a.article === b.article || !SETTLED.has(pair.shared))
        return [];
      if (a.event.polarity !== 'affirmed' || b.event.polarity !== 'affirmed') return [];
      const considered = a.event.status === 'considered';
      if (considered === (b.event.status === 'considered')) return [];
      const [open, settled] = considered ? [a, b] : [b, a];
      if (settled.event.status === 'planned' || settled.event.status === 'alleged') return [];
      if (considers(context, settled)) return [];
      if (!binds(context, open) || !binds(context, settled)) return [];
      return pair.near < MIN_NEAR ? [] : [{ pair, open, settled }];
    })
    .sort((x, y) => y.pair.near - x.pair.near)
    .flatMap(({ pair, open, settled }) => {
      if (taken.has(open.unit) || taken.has(settled.unit)) return [];
      const [p, q] = [open, settled].map((ref) => {
        const article = context.articles[ref.article];
        return article && focusMention(article, ref.field, ref.event.token, ref.event.token + 1);
      });
      if (!p || !q) return [];
      taken.add(open.unit).add(settled.unit);
      context.trace(`standing ${pair.shared} ${pair.near.toFixed(2)}: ${p.quote} | ${q.quote}`);
      return [
        makeDiscrepancy({
          type: 'status',
          relation: 'conflict',
          confidence: Math.min(0.85, 0.45 + 0.5 * pair.near),
          label: LABEL,
          sides: [
            { value: 'considered', display: CONSIDERED, mentions: [p] },
            { value: 'agreed', display: AGREED, mentions: [q] },
          ],
          why: [
            {
              ar: 'الجملتان عن وثيقة موقّعة: في إحداهما الأمر متفق عليه وفي الأخرى للنظر فيه فقط',
              en: 'Both sentences are on a signed document: in one the thing is agreed, in the other it is only to be considered',
              fr: "Les deux phrases portent sur un document signé : l'une dit la chose convenue, l'autre seulement à l'étude",
            },
          ],
        }),
      ];
    });
};
