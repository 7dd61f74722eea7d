import { sameName } from '../../arabic/names/match';
import { eventsOf, type EventRef } from '../statements/event-pairs';
import type { NameMention } from '../../arabic/types';
import { differInGiven } from '../people/bearers';
import type { Rule, RuleContext } from '../context';
import { focusMention, makeDiscrepancy, sameGround } from '../findings';
import { labelNoun } from '../labels';
import { holdersOf, type OfficeHolder } from '../people/office-holders';
import { relateOffices } from '../people/office-relations';
import { perArticle } from '../words/per-article';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Discrepancy, Field, LocalizedText } from '../types';
import { cleftFindings } from './person-clefts';
import { doerFindings } from './person-doers';
import { fillerFindings } from './one-slot';
import { natureFindings } from './person-natures';
import { makeUpFindings } from './person-make-up';
import { partFindings } from './person-parts';
import { takeoverFindings } from './person-takeovers';

/** Who takes part in an event, by where the name stands to the event word. */
type Place = 'after' | 'before' | 'with' | 'to' | 'by';

interface Participant {
  readonly article: number;
  readonly unit: Unit;
  readonly event: EventRef;
  readonly name: NameMention;
  readonly place: Place;
  readonly text: string;
}

/** Furthest that a participant stands from its event, in tokens. */
const REACH = 6;
/** Two sentences at least this likely to make one statement are held against each other. */
const MIN_PAIR = 0.5;

const WITH = new Set(['مع', 'رفقه', 'برفقه', 'الي', 'ب']);
const TO = new Set(['الي', 'ل']);
const BY = new Set(['قبل', 'يد', 'جانب']);

function placeOf(
  article: ReadArticle,
  field: Field,
  event: EventRef,
  name: NameMention,
): Place | undefined {
  const { tokens } = article.annotation[field];
  const first = name.role
    ? tokens.findIndex((t) => t.start >= (name.role?.span.start ?? 0))
    : name.firstToken;
  const start = Math.min(first < 0 ? name.firstToken : first, name.firstToken);
  const gap = start - event.event.token;
  if (gap <= 0 ? name.endToken + REACH <= event.event.token : gap > REACH) return undefined;
  const previous = tokens[start - 1]?.norm ?? '';
  const lead = tokens[start]?.preposition ?? '';
  if (WITH.has(previous) || lead === 'ب') return TO.has(previous) ? 'to' : 'with';
  if (TO.has(previous) || lead === 'ل') return 'to';
  if (BY.has(previous)) return 'by';
  if (gap === 1) return 'after';
  return gap < 0 && event.event.token === name.endToken ? 'before' : undefined;
}

const participantsOf = perArticle((article: ReadArticle, index: number): Participant[] => {
  const found: Participant[] = [];
  const events = eventsOf(article, index);
  for (const field of ['title', 'text'] as const) {
    const { names, speech, text } = article.annotation[field];
    for (const name of names) {
      if (name.kind !== 'person' || !name.key.includes('-')) continue;
      // Whoever is quoted is the attribution's, not the event's.
      if (
        speech.some(
          (s) =>
            s.speakerSpan && s.speakerSpan.start <= name.start && s.speakerSpan.end >= name.end,
        )
      )
        continue;
      const unit = unitAround(article, field, name.firstToken);
      if (!unit) continue;
      for (const event of events) {
        if (event.unit !== unit) continue;
        const place = placeOf(article, field, event, name);
        if (place)
          found.push({
            article: index,
            unit,
            event,
            name,
            place,
            text: text.slice(name.start, name.end),
          });
      }
    }
  }
  return found;
});

/** Could two names be spellings, or a longer and a shorter form, of one? */
function maybeSame(a: string, b: string): boolean {
  if (differInGiven(a, b)) return false;
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word)) || sameName(a, b).score > 0.3;
}

const BODIES: ReadonlySet<string> = new Set(['body']);

const WHY: LocalizedText = {
  ar: 'الحدث نفسه منسوب إلى أكثر من شخص',
  en: 'The same event with another person in the same part',
  fr: 'Le même fait, avec une autre personne dans le même rôle',
};

function label(shared: string): LocalizedText {
  const noun = labelNoun(`e:${shared}`);
  return noun
    ? {
        ar: `من؟ (${noun.ar})`,
        en: `Who? (${noun.en.replace(/^the /u, '')})`,
        fr: `Qui ? (${noun.fr})`,
      }
    : { ar: 'من؟', en: 'Who?', fr: 'Qui ?' };
}

const OFFICE_LABEL: LocalizedText = {
  ar: 'من يشغل المنصب؟',
  en: 'Who holds the office?',
  fr: 'Qui occupe la fonction ?',
};
const OFFICE_WHY: LocalizedText = {
  ar: 'منصب واحد وأكثر من شخص',
  en: 'One office, more than one person',
  fr: 'Une fonction, plus d’une personne',
};

const NEW_HOLDER: LocalizedText = {
  ar: 'المقال الأحدث يسمي شخصاً آخر في المنصب نفسه',
  en: 'The later article names another person in the same office',
  fr: "L'article le plus récent nomme une autre personne à la même fonction",
};

const DAY = 86_400_000;
/** Within this time an office is taken to have one holder. */
const ONE_TERM = 20 * DAY;

/** Two persons in one office at one time. */
function officeFindings(context: RuleContext): Discrepancy[] {
  const holders = context.members.flatMap((index) => {
    const article = context.articles[index];
    return article ? holdersOf(article, index) : [];
  });
  const date = (h: OfficeHolder): number =>
    Date.parse(context.articles[h.article]?.input.published ?? '');
  const found: Discrepancy[] = [];
  const seen = new Set<string>();
  holders.forEach((a, i) => {
    for (const b of holders.slice(i + 1)) {
      const key = [a.name.key, b.name.key].sort().join(' ');
      if (a.article === b.article || a.name.key === b.name.key || seen.has(key)) continue;
      if (a.countries !== b.countries || a.office.head !== b.office.head) continue;
      if (relateOffices(a.office, b.office) !== 'same' || maybeSame(a.text, b.text)) continue;
      const gap = Math.abs(date(a) - date(b));
      if (Number.isNaN(gap)) continue;
      const later = gap > ONE_TERM;
      seen.add(key);
      const sides = [a, b].flatMap((h) => {
        const article = context.articles[h.article];
        const mention =
          article && focusMention(article, h.field, h.name.firstToken, h.name.endToken);
        return mention ? [{ value: h.text, mentions: [mention] }] : [];
      });
      if (sides.length < 2) continue;
      found.push(
        makeDiscrepancy({
          type: 'person',
          relation: later ? 'update' : 'conflict',
          confidence: 0.6,
          label: OFFICE_LABEL,
          sides,
          why: [later ? NEW_HOLDER : OFFICE_WHY],
        }),
      );
    }
  });
  return found;
}

/**
 * Who did it, or to whom it was done: two sentences that make one statement of one event and give different persons
 * in the same part, neither naming the other's.
 */
export const personRule: Rule = (context: RuleContext) => {
  const byUnit = new Map<Unit, Participant[]>();
  for (const index of context.members) {
    const article = context.articles[index];
    for (const participant of article ? participantsOf(article, index) : []) {
      const list = byUnit.get(participant.unit) ?? [];
      list.push(participant);
      byUnit.set(participant.unit, list);
    }
  }
  // Where many did or suffered the same, two names are two of the many.
  const persons = new Map<string, Set<string>>();
  for (const list of byUnit.values())
    for (const { article, event, name } of list)
      for (const id of event.classes) {
        const key = `${article} ${id}`;
        persons.set(key, (persons.get(key) ?? new Set<string>()).add(name.key));
      }
  const alone = (p: Participant, id: string): boolean =>
    persons.get(`${p.article} ${id}`)?.size === 1 &&
    new Set(p.unit.names.filter((n) => n.kind === 'person').map((n) => n.key)).size === 1;
  const everywhere = (article: number): ReadonlySet<string> =>
    new Set(context.articles[article]?.units.flatMap((u) => u.names.map((n) => n.key)) ?? []);
  const found = [
    ...natureFindings(context),
    ...doerFindings(context),
    ...cleftFindings(context),
    ...officeFindings(context),
    ...takeoverFindings(context),
    ...makeUpFindings(context),
    ...fillerFindings(context, BODIES),
  ];
  // Whoever is singled out for it, or did it by office, is told already.
  found.push(...partFindings(context).filter((part) => !found.some((d) => sameGround(d, part))));
  const seen = new Set<string>();
  for (const pair of context.pairs) {
    if (pair.score < MIN_PAIR) break;
    for (const a of byUnit.get(pair.a.unit) ?? [])
      for (const b of byUnit.get(pair.b.unit) ?? []) {
        const shared = a.event.classes.find((c) => b.event.classes.includes(c));
        if (shared === undefined || a.place !== b.place || a.name.key === b.name.key) continue;
        if (!alone(a, shared) || !alone(b, shared) || maybeSame(a.text, b.text)) continue;
        // An article that names both has its reasons: each has a part of its own.
        if (everywhere(a.article).has(b.name.key) || everywhere(b.article).has(a.name.key))
          continue;
        const key = [a.name.key, b.name.key].sort().join(' ');
        if (seen.has(key)) continue;
        seen.add(key);
        const [x, y] = [context.articles[a.article], context.articles[b.article]];
        const p = x && focusMention(x, a.unit.field, a.name.firstToken, a.name.endToken);
        const q = y && focusMention(y, b.unit.field, b.name.firstToken, b.name.endToken);
        if (!p || !q) continue;
        context.trace(`person ${shared}: ${a.text} | ${b.text}`);
        const finding = makeDiscrepancy({
          type: 'person',
          relation: 'conflict',
          confidence: Math.min(0.8, 0.25 + 0.5 * pair.score),
          label: label(shared),
          sides: [
            { value: a.text, mentions: [p] },
            { value: b.text, mentions: [q] },
          ],
          why: [WHY],
        });
        // Who opened, signed or presided is told already.
        if (!found.some((d) => sameGround(d, finding))) found.push(finding);
      }
  }
  return found;
};
