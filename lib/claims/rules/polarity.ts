import { sameName } from '../../arabic/names/match';
import type { EventStatus } from '../../arabic/types';
import type { Rule, RuleContext } from '../context';
import { eventPairs, type EventPair, type EventRef } from '../statements/event-pairs';
import { focusMention, makeDiscrepancy } from '../findings';
import type { Unit } from '../read';
import { quotedWords } from '../quoted';
import type { Discrepancy, LocalizedText, Side } from '../types';

/** Classes in which one person or body can't be on both sides at once; with the names this needs. */
const OPPOSED: ReadonlySet<string> = new Set(['acquit', 'convict', 'sentence', 'stay', 'withdraw']);

/** Those of them that say whether it is so; the others, how far it has come. */
const VERDICTS: ReadonlySet<string> = new Set(['acquit', 'convict', 'sentence']);
const CONFIDENCE = 0.7;

const INNOCENT = /^بري[ءئ]?[هة]?$/u;

const NOT_YET: ReadonlySet<EventStatus> = new Set([
  'planned',
  'considered',
  'postponed',
  'conditional',
  'alleged',
]);

/** The person an event word of a verdict or departure is said of: the nearest after it, else before it. */
function personNear(context: RuleContext, ref: EventRef): string | undefined {
  const annotation = context.articles[ref.article]?.annotation[ref.field];
  const { names = [], tokens = [] } = annotation ?? {};
  // A name before it is meant where the word closes a phrase on it: نال فلان البراءة, خرج فلان بالبراءة.
  const at = tokens[ref.event.token];
  const closes = ref.event.form === 'noun' && at !== undefined && at.definite;
  let best: { key: string; gap: number } | undefined;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    if (name.firstToken < ref.unit.firstToken || name.endToken > ref.unit.endToken) continue;
    const lead = tokens[name.firstToken - 1];
    if (lead && KIN.has(lead.norm.slice(lead.conjunction.length))) continue;
    const after = name.firstToken - ref.event.token;
    if (after <= 0 && !closes) continue;
    const gap = after > 0 ? after : MAX_PERSON_GAP + ref.event.token - name.endToken;
    if (gap > (after > 0 ? MAX_PERSON_GAP : 1.5 * MAX_PERSON_GAP)) continue;
    if (!best || gap < best.gap) best = { key: name.key, gap };
  }
  return best?.key;
}

/** Somebody else than the one whose name follows. */
const KIN: ReadonlySet<string> = new Set(
  'نجل ابن ابنه ابناء زوجه زوج شقيق شقيقه والد والده محامي محاميه دفاع عائله انصار'.split(' '),
);

/** Words that may stand between an event word and the name of whom it is said. */
const MAX_PERSON_GAP = 8;

/** One person by key, or by two spellings of one name. */
function samePerson(x: string | undefined, y: string | undefined): boolean {
  if (x === undefined || y === undefined) return false;
  return x === y || sameName(x.slice(x.indexOf(':') + 1), y.slice(y.indexOf(':') + 1)).same;
}

/** How strongly two event words are tied to one another. */
function strengthOf(pair: EventPair): number {
  return pair.near + 0.5 * Math.min(1, pair.names) + 0.4 * pair.unit;
}

/** Is a pair one of affirmed words of classes that exclude each other? */
function areContrary({ a, b, antonyms, follows }: EventPair): boolean {
  return antonyms && !follows && a.event.polarity === 'affirmed' && b.event.polarity === 'affirmed';
}

const OPPOSED_LABEL: LocalizedText = {
  ar: 'قولان متعارضان في الأمر نفسه',
  en: 'Two contrary accounts',
  fr: 'Deux récits contraires',
};

/** The value of a side: its own word. */
function sideOf(
  { articles }: RuleContext,
  { article, field, event }: EventRef,
): Pick<Side, 'value' | 'display'> {
  const word = articles[article]?.annotation[field];
  const display = word ? quotedWords(word, event.token, event.token + 1) : '';
  return {
    value: event.lemma,
    ...(display !== '' && { display: { ar: display, en: display, fr: display } }),
  };
}

function eventFindings(context: RuleContext): Discrepancy[] {
  const found: Discrepancy[] = [];
  const taken = new Set<Unit>();
  const pairs = eventPairs(context)
    .filter(areContrary)
    .map((pair) => ({ pair, strength: strengthOf(pair) }))
    .sort((x, y) => y.strength - x.strength);
  for (const { pair, strength } of pairs) {
    const { a, b } = pair;
    if (taken.has(a.unit) || taken.has(b.unit) || !OPPOSED.has(pair.shared)) continue;
    // A verdict put off or asked for is none, nor is somebody's own word of innocence.
    if (INNOCENT.test(a.event.lemma) || INNOCENT.test(b.event.lemma)) continue;
    if (NOT_YET.has(a.event.status) || NOT_YET.has(b.event.status)) continue;
    if (!pair.unit && a.event.form === 'noun' && b.event.form === 'noun') continue;
    if (!samePerson(personNear(context, a), personNear(context, b))) continue;
    const [p, q] = [a, b].map((ref) => {
      const article = context.articles[ref.article];
      return article && focusMention(article, ref.field, ref.event.token, ref.event.token + 1);
    });
    if (!p || !q) continue;
    taken.add(a.unit).add(b.unit);
    context.trace(`polarity ${pair.shared} ${strength.toFixed(2)}: ${p.quote} | ${q.quote}`);
    found.push(
      makeDiscrepancy({
        type: VERDICTS.has(pair.shared) ? 'polarity' : 'status',
        relation: 'conflict',
        confidence: CONFIDENCE,
        label: OPPOSED_LABEL,
        sides: [
          { ...sideOf(context, a), mentions: [p] },
          { ...sideOf(context, b), mentions: [q] },
        ],
        why: [
          {
            ar: 'الفعل نفسه مثبت هنا ومنفي هناك، والأطراف متفقة',
            en: 'The same event is affirmed here and negated there, of the same participants',
            fr: 'Le même fait est affirmé ici et nié là, des mêmes acteurs',
          },
        ],
      }),
    );
  }
  return found;
}

/**
 * A verdict and its contrary, or a departure and its contrary, of one person. A negated event is held against the same
 * one affirmed by `denialRule` alone: of 9 such findings by event words, on real news and on tests/events/held, none was
 * right.
 */
export const polarityRule: Rule = eventFindings;
