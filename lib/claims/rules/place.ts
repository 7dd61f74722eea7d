import { isNested } from '../../arabic/names/homes';
import type { NameMention } from '../../arabic/types';
import type { Rule, RuleContext } from '../context';
import { eventPlacesOf, originsOf, type PlaceFact } from '../places/event-places';
import { focusMention, makeDiscrepancy, sameGround, type DraftSide } from '../findings';
import { labelNoun, ofFrench } from '../labels';
import type { Unit } from '../read';
import { coverage } from '../words/similarity';
import type { Discrepancy, LocalizedText } from '../types';
import { fillerFindings } from './one-slot';
import { siteFindings } from './place-sites';
import { whereFindings } from './place-where';

/** Two sentences at least this likely to make one statement are held against each other. */
const MIN_PAIR = 0.5;
/** Words that two reports of one journey or flight share, apart from the place. */
const MIN_LIKE = 0.12;

const precise = (name: NameMention): boolean => name.key.includes('/');

/** Do two units give other places for one role, neither naming the other's? */
function apart(a: PlaceFact, b: PlaceFact): boolean {
  if (a.name.key === b.name.key || a.role !== b.role) return false;
  const named = (unit: Unit, key: string): boolean => unit.names.some((n) => n.key === key);
  return !named(a.unit, b.name.key) && !named(b.unit, a.name.key);
}

const PLACES: ReadonlySet<string> = new Set(['town', 'country']);

const WHY: LocalizedText = {
  ar: 'يختلف مكان الحدث نفسه',
  en: 'Different places for the same event',
  fr: 'Des lieux différents pour le même fait',
};
const INSIDE: LocalizedText = {
  ar: 'أحد المكانين داخل الآخر',
  en: 'One of the places lies in the other',
  fr: "L'un des lieux se trouve dans l'autre",
};

function label(fact: PlaceFact): LocalizedText {
  const noun = fact.classes.map((id) => labelNoun(`e:${id}`)).find((n) => n !== undefined);
  if (fact.role === 'from') return { ar: 'من أين؟', en: 'From where?', fr: "D'où ?" };
  return noun
    ? { ar: `مكان ${noun.ar}`, en: `Place of ${noun.en}`, fr: `Lieu ${ofFrench(noun.fr)}` }
    : { ar: 'أين؟', en: 'Where?', fr: 'Où ?' };
}

function side(context: RuleContext, facts: readonly PlaceFact[]): DraftSide {
  const first = facts[0];
  const text = (fact: PlaceFact): string =>
    (context.articles[fact.article]?.input[fact.unit.field] ?? '').slice(
      fact.name.start,
      fact.name.end,
    );
  return {
    value: first ? text(first) : '',
    mentions: facts.flatMap((fact) => {
      const article = context.articles[fact.article];
      return (
        (article &&
          focusMention(article, fact.unit.field, fact.name.firstToken, fact.name.endToken)) ??
        []
      );
    }),
  };
}

function finding(
  context: RuleContext,
  facts: readonly PlaceFact[],
  inside: boolean,
  confidence: number,
): Discrepancy[] {
  const sides = new Map<string, PlaceFact[]>();
  for (const fact of facts) {
    const list = sides.get(fact.name.key) ?? [];
    list.push(fact);
    sides.set(fact.name.key, list);
  }
  const first = facts[0];
  if (!first || sides.size < 2) return [];
  context.trace(`place: ${[...sides.keys()].join(' | ')}`);
  return [
    makeDiscrepancy({
      type: 'place',
      relation: inside ? 'precision' : 'conflict',
      confidence,
      label: label(first),
      sides: [...sides.values()].map((list) => side(context, list)),
      why: [inside ? INSIDE : WHY],
    }),
  ];
}

/** Where what is reported came from (قادمة من): one finding for all articles, if they speak of one traveller. */
function originFindings(context: RuleContext): Discrepancy[] {
  const facts = context.members.flatMap((index) => {
    const article = context.articles[index];
    return article ? originsOf(article, index) : [];
  });
  const linked = facts.filter((a) =>
    facts.some(
      (b) =>
        a.article !== b.article &&
        a.name.key !== b.name.key &&
        !isNested(a.name.key, b.name.key) &&
        Math.min(coverage(a.unit.terms, b.unit.terms), coverage(b.unit.terms, a.unit.terms)) >=
          MIN_LIKE,
    ),
  );
  return finding(context, linked, false, 0.6);
}

/** Where the same event happened: another place is a conflict, a place inside the other a precision. */
export const placeRule: Rule = (context) => {
  const byUnit = new Map<Unit, PlaceFact[]>();
  for (const index of context.members) {
    const article = context.articles[index];
    if (!article) continue;
    for (const fact of eventPlacesOf(article, index)) {
      // Many travel, and each has a way of their own: journeys are compared by their origin alone.
      if (fact.role === 'from' || fact.role === 'to') continue;
      const list = byUnit.get(fact.unit) ?? [];
      list.push(fact);
      byUnit.set(fact.unit, list);
    }
  }
  // An article with several places for one kind of event tells of several events.
  const places = new Map<string, Set<string>>();
  const keysOf = (fact: PlaceFact): string[] =>
    fact.classes.map((id) => `${fact.article} ${fact.role} ${id}`);
  for (const list of byUnit.values())
    for (const fact of list)
      for (const key of keysOf(fact))
        places.set(key, (places.get(key) ?? new Set<string>()).add(fact.name.key));
  const alone = (fact: PlaceFact): boolean =>
    keysOf(fact).every((key) => places.get(key)?.size === 1);
  const found = [...originFindings(context), ...siteFindings(context)];
  const seen = new Set<string>();
  for (const pair of context.pairs) {
    if (pair.score < MIN_PAIR) break;
    for (const a of byUnit.get(pair.a.unit) ?? [])
      for (const b of byUnit.get(pair.b.unit) ?? []) {
        if (!alone(a) || !alone(b) || !apart(a, b) || !a.classes.some((c) => b.classes.includes(c)))
          continue;
        const inside = isNested(a.name.key, b.name.key);
        if (!inside && !(precise(a.name) && precise(b.name))) continue;
        const key = [a.name.key, b.name.key].sort().join(' ');
        if (seen.has(key)) continue;
        seen.add(key);
        // That the capital was struck and that the country was is the same to most readers.
        const confidence = inside ? 0.3 : Math.min(0.8, 0.25 + 0.5 * pair.score);
        found.push(...finding(context, [a, b], inside, confidence));
      }
  }
  // What is told already is not told twice.
  for (const more of [fillerFindings(context, PLACES), whereFindings(context)])
    found.push(...more.filter((d) => !found.some((e) => sameGround(d, e))));
  return found;
};
