import { sameName } from '../../arabic/names/match';
import type { EventStatus } from '../../arabic/types';
import type { Rule, RuleContext } from '../context';
import { eventPairs, type EventPair, type EventRef } from '../event-pairs';
import { focusMention, makeDiscrepancy } from '../findings';
import type { Unit } from '../read';
import { quotedWords, quoting } from '../quoted';
import type { Discrepancy, LocalizedText, Side } from '../types';
import { isUnreal } from '../unreal';
import { DENIAL_LABEL } from './denial';

/** Classes in which one person or body can't be on both sides at once; with the names this needs. */
const OPPOSED: ReadonlySet<string> = new Set(['acquit', 'convict', 'sentence', 'stay', 'withdraw']);

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

/** How well two event words must match for their differing polarity to count. */
const MIN_MATCH = 0.72;

function strengthOf(pair: EventPair): number {
  return pair.near + 0.5 * Math.min(1, pair.names) + 0.4 * pair.unit;
}

/** Is a pair one of classes that exclude each other, or is only one of its words affirmed? */
function mayDiffer({ a, b, antonyms, follows }: EventPair): boolean {
  if (follows) return false;
  const [na, nb] = [a.event.polarity !== 'affirmed', b.event.polarity !== 'affirmed'];
  return antonyms ? !na && !nb : na !== nb;
}

const OPPOSED_LABEL: LocalizedText = {
  ar: 'قولان متعارضان في الأمر نفسه',
  en: 'Two contrary accounts',
  fr: 'Deux récits contraires',
};

/** The heading of a negated event, with the words that negate it. */
function denialLabel({ articles }: RuleContext, { article, field, unit, event }: EventRef) {
  const annotation = articles[article]?.annotation[field];
  if (!annotation) return DENIAL_LABEL;
  const before = Math.max(unit.firstToken, event.token - 1);
  return quoting(DENIAL_LABEL, quotedWords(annotation, before, unit.endToken));
}

/** The value of a side; of two contrary deeds each is shown by its own word. */
function sideOf(
  { articles }: RuleContext,
  antonyms: boolean,
  { article, field, event }: EventRef,
): Pick<Side, 'value' | 'display'> {
  if (!antonyms)
    return { value: event.polarity === 'affirmed' ? event.lemma : `not: ${event.lemma}` };
  const word = articles[article]?.annotation[field];
  const display = word ? quotedWords(word, event.token, event.token + 1) : '';
  return {
    value: event.lemma,
    ...(display !== '' && { display: { ar: display, en: display, fr: display } }),
  };
}

/** Is an event word one of something that lies ahead, or is left undone by the words before it? */
function isAhead({ articles }: RuleContext, { article, field, unit, event }: EventRef): boolean {
  if (NOT_YET.has(event.status)) return true;
  const { tokens = [] } = articles[article]?.annotation[field] ?? {};
  return isUnreal(tokens, event.token, unit.firstToken);
}

function eventFindings(context: RuleContext): Discrepancy[] {
  const found: Discrepancy[] = [];
  const taken = new Set<Unit>();
  const pairs = eventPairs(context)
    .filter(mayDiffer)
    .map((pair) => ({ pair, strength: strengthOf(pair) }))
    .sort((x, y) => y.strength - x.strength);
  for (const { pair, strength } of pairs) {
    const { a, b } = pair;
    if (pair.follows || taken.has(a.unit) || taken.has(b.unit)) continue;
    const [na, nb] = [a.event.polarity !== 'affirmed', b.event.polarity !== 'affirmed'];
    let confidence = 0;
    if (pair.antonyms) {
      if (na || nb || !OPPOSED.has(pair.shared)) continue;
      // A verdict put off or asked for is none, nor is somebody's own word of innocence.
      if (INNOCENT.test(a.event.lemma) || INNOCENT.test(b.event.lemma)) continue;
      if (NOT_YET.has(a.event.status) || NOT_YET.has(b.event.status)) continue;
      if (!pair.unit && a.event.form === 'noun' && b.event.form === 'noun') continue;
      const [x, y] = [personNear(context, a), personNear(context, b)];
      if (!samePerson(x, y)) continue;
      confidence = 0.7;
    } else {
      if (na === nb || strength < MIN_MATCH) continue;
      // What somebody denies is held against what others say as a whole, not by its event word.
      if (a.event.polarity === 'denied' || b.event.polarity === 'denied') continue;
      const [no, yes] = na ? [a, b] : [b, a];
      // What is only asked for, planned or feared is not affirmed.
      if (isAhead(context, yes)) continue;
      if (no.event.form === 'participle' || (yes.event.form !== 'verb' && no.event.form !== 'verb'))
        continue;
      confidence = Math.min(0.9, 0.2 + 0.5 * strength);
    }
    const mentions = [a, b].map((ref) => {
      const article = context.articles[ref.article];
      return article && focusMention(article, ref.field, ref.event.token, ref.event.token + 1);
    });
    const [p, q] = mentions;
    if (!p || !q) continue;
    taken.add(a.unit).add(b.unit);
    context.trace(`polarity ${pair.shared} ${strength.toFixed(2)}: ${p.quote} | ${q.quote}`);
    found.push(
      makeDiscrepancy({
        type:
          pair.antonyms &&
          pair.shared !== 'acquit' &&
          pair.shared !== 'convict' &&
          pair.shared !== 'sentence'
            ? 'status'
            : 'polarity',
        relation: 'conflict',
        confidence,
        label: pair.antonyms ? OPPOSED_LABEL : denialLabel(context, na ? a : b),
        sides: [
          { ...sideOf(context, pair.antonyms, a), mentions: [p] },
          { ...sideOf(context, pair.antonyms, b), mentions: [q] },
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

/** A negated event and the same one affirmed, a verdict and its contrary; denials are told by `denialRule`. */
export const polarityRule: Rule = eventFindings;
