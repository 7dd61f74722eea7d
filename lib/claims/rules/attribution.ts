import {
  attributionOf,
  rolesOf,
  sameSpeaker,
  SOURCE_PHRASES,
  type Attributed,
} from '../voices/attributed';
import type { Rule, RuleContext } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import type { Term, Unit } from '../read';
import type { Slot } from '../facts/slots';
import { amountOf, sameDimension } from '../words/similarity';
import type { Discrepancy, LocalizedText } from '../types';
import { relateFacts } from '../facts/values';
import type { UnitRef } from '../statements/overlaps';

/** Two units at least this likely to make one statement are held against each other. */
const MIN_PAIR = 0.3;
/** Share of their words that the two statements must have in common, both ways. */
const MIN_CONTENT = 0.2;

/** From here on it is the same statement without further signs; a shared figure is such a sign. */
const SURE_CONTENT = 0.3;
const SURE_PAIR = 0.5;

/** Share of the weight of two statements' words that both have, by family or class: the lesser of both ways. */
function contentShared(a: readonly Term[], b: readonly Term[]): number {
  const cover = (x: readonly Term[], y: readonly Term[]): number => {
    const families = new Set(y.map((t) => t.family));
    const classes = new Set(y.flatMap((t) => t.classes));
    let all = 0;
    let shared = 0;
    for (const term of x) {
      all += term.weight;
      if (families.has(term.family) || term.classes.some((id) => classes.has(id)))
        shared += term.weight;
    }
    return all === 0 ? 0 : shared / all;
  };
  return Math.min(cover(a, b), cover(b, a));
}

/** Do both statements give the same figure? */
function sameValue(a: Attributed, b: Attributed): boolean {
  return a.numbers.some(
    (n) =>
      n.kind !== 'ordinal' &&
      b.numbers.some((m) => sameDimension(n, m) && amountOf(n) === amountOf(m)),
  );
}

/** Unnamed against named, units at least this likely to make one statement do so whatever their words. */
const SURE_UNNAMED = 0.7;
/** Likelihood and least share of words from which one figure of one statement is laid to two sources. */
const SURE_FIGURE = 0.65;
const FIGURE_CONTENT = 0.15;
const SHOWN = 0.56;

/**
 * Two outlets often quote two people on one matter, and both may well have spoken: only an unnamed source against a
 * named one is shown unless the reader asks for more, and only where both surely make one statement.
 */
function confidenceOf(sure: boolean, unnamed: boolean, pair: number): number {
  if (!sure) return 0.3;
  return unnamed ? 0.3 + 0.4 * pair : Math.min(0.48, 0.35 + 0.15 * pair);
}

const LABEL: LocalizedText = { ar: 'من القائل؟', en: 'Who says so?', fr: 'Qui le dit ?' };
const WHY: LocalizedText = {
  ar: 'القول نفسه منسوب إلى أكثر من مصدر',
  en: 'The same statement is attributed to different sources',
  fr: 'La même affirmation est attribuée à des sources différentes',
};
const ANONYMOUS: LocalizedText = {
  ar: 'مصدر غير مسمى هنا ومسمى هناك',
  en: 'The source is unnamed here and named there',
  fr: 'La source est anonyme ici et nommée là',
};

function side(context: RuleContext, list: readonly Attributed[]): DraftSide {
  const texts = [...new Set(list.map((a) => a.text))].sort();
  return {
    value: texts.slice(0, 2).join(' / '),
    mentions: list.flatMap((a) => {
      const article = context.articles[a.ref.article];
      return (article && focusMention(article, a.ref.unit.field, a.firstToken, a.endToken)) ?? [];
    }),
  };
}

/** Facts at least this likely to fill one slot lay one figure to two sources. */
const MIN_FIGURE = 0.5;
const SAME_FIGURE: LocalizedText = {
  ar: 'الرقم نفسه منسوب إلى أكثر من مصدر',
  en: 'The same figure is attributed to different sources',
  fr: 'Le même chiffre est attribué à des sources différentes',
};

/** Is what a source says laid to it by a phrase or behind the words (بحسب الوزارة، …؛ …، قالت الوزارة), not opened by it? */
const isPhrase = ({ speech }: Attributed): boolean => SOURCE_PHRASES.has(speech.verb);

/** Do two articles lay one figure to two bodies that have nothing in common, one by a phrase that names the source? */
function laidApart(a: Attributed, b: Attributed): boolean {
  return (
    !a.speech.anonymous &&
    !b.speech.anonymous &&
    (isPhrase(a) || isPhrase(b)) &&
    ![...a.families].some((family) => b.families.has(family))
  );
}

/** A finding with the sources of its sides. */
interface Laid {
  readonly sources: readonly (readonly Attributed[])[];
  readonly finding: Discrepancy;
}

/** One figure that the articles lay to different sources. */
function figureFindings(
  context: RuleContext,
  roles: ReadonlyMap<string, ReadonlySet<string>>,
): Laid[] {
  return context.slots.flatMap((slot) => {
    const sources: Attributed[][] = [];
    let link = 0;
    slot.facts.forEach((fact, i) => {
      const article = context.articles[fact.article];
      const n = fact.number;
      // Two weeks and three hours are told of many things.
      if (!article || !n || fact.dimension === 'time') return;
      const source = attributionOf(article, { article: fact.article, unit: fact.unit }, roles, n);
      if (!source) return;
      const same = slot.facts
        .map((other, k) => ({ other, k }))
        .filter(
          ({ other, k }) =>
            k !== i &&
            other.article !== fact.article &&
            (relateFacts(fact, other) === 'equal' || amountOf(other.number ?? n) === amountOf(n)),
        );
      const best = Math.max(0, ...same.map(({ k }) => slot.likely(i, k)));
      if (best < MIN_FIGURE) return;
      link = Math.max(link, best);
      const home = sources.find(([first]) => first && sameSpeaker(first, source));
      if (home) home.push(source);
      else sources.push([source]);
    });
    if (sources.length < 2) return [];
    const [first, second] = sources.map(([source]) => source);
    const apart = sources.length === 2 && first && second && laidApart(first, second);
    const outright = apart && isPhrase(first) && isPhrase(second);
    const unnamed = new Set(sources.map(([first]) => first?.speech.anonymous ?? false)).size > 1;
    return [
      {
        sources,
        finding: makeDiscrepancy({
          type: 'attribution',
          relation: outright ? 'conflict' : 'precision',
          confidence: apart ? SHOWN : confidenceOf(true, unnamed, link),
          label: LABEL,
          sides: sources.map((list) => side(context, list)),
          why: [SAME_FIGURE],
        }),
      },
    ];
  });
}

/** Kinds of a figure that every report gives and lays to somebody: the dead, the missing, those set free, … */
const TOLLS: ReadonlySet<string> = new Set(
  'dead injured infected missing rescued freed arrested'.split(' '),
);
const TOLL: LocalizedText = {
  ar: 'الحصيلة منسوبة إلى مصادر مختلفة',
  en: 'The toll is attributed to different sources',
  fr: 'Le bilan est attribué à des sources différentes',
};

/** Who gives the toll: sources of the slot of victims that most articles fill, whatever the figures. */
function tollFinding(
  context: RuleContext,
  roles: ReadonlyMap<string, ReadonlySet<string>>,
): Laid[] {
  const spread = (slot: Slot): number => new Set(slot.facts.map((f) => f.article)).size;
  const main = context.slots
    .filter((slot) => {
      const tolls = slot.facts.filter((f) => TOLLS.has(f.kinds.get('victim') ?? ''));
      return tolls.length * 2 > slot.facts.length;
    })
    .sort((x, y) => spread(y) - spread(x))[0];
  const sources: Attributed[][] = [];
  for (const fact of main?.facts ?? []) {
    const article = context.articles[fact.article];
    const n = fact.number;
    if (!article || !n) continue;
    const source = attributionOf(article, { article: fact.article, unit: fact.unit }, roles, n);
    if (!source) continue;
    const home = sources.find(([first]) => first && sameSpeaker(first, source));
    if (home) home.push(source);
    else sources.push([source]);
  }
  const articles = new Set(sources.flatMap((list) => list.map((s) => s.ref.article))).size;
  if (sources.length < 2 || articles < 2) return [];
  return [
    {
      sources,
      finding: makeDiscrepancy({
        type: 'attribution',
        relation: 'precision',
        confidence: 0.55,
        label: LABEL,
        sides: sources.map((list) => side(context, list)),
        why: [TOLL],
      }),
    },
  ];
}

/** The same statement laid to different sources: both may have said it, so that it is never more than a precision. */
export const attributionRule: Rule = (context) => {
  const roles = rolesOf(context);
  const known = new Map<Unit, Attributed | null>();
  const attributed = (ref: UnitRef): Attributed | undefined => {
    let value = known.get(ref.unit);
    if (value === undefined) {
      const article = context.articles[ref.article];
      value = (article && attributionOf(article, ref, roles)) ?? null;
      known.set(ref.unit, value);
    }
    return value ?? undefined;
  };
  const taken = new Set<Unit>();
  // One sentence often lays several figures to its source, the toll among them: that is one finding.
  const found: Discrepancy[] = [];
  for (const { sources, finding } of [
    ...tollFinding(context, roles),
    ...figureFindings(context, roles),
  ]) {
    if (sources.every((list) => list.some((source) => taken.has(source.ref.unit)))) continue;
    for (const source of sources.flat()) taken.add(source.ref.unit);
    found.push(finding);
  }
  for (const pair of context.pairs) {
    if (pair.score < MIN_PAIR) break;
    const [a, b] = [attributed(pair.a), attributed(pair.b)];
    if (!a || !b || taken.has(a.ref.unit) || taken.has(b.ref.unit) || sameSpeaker(a, b)) continue;
    // What one denies the other does not say.
    if ((a.speech.verb === 'نفى') !== (b.speech.verb === 'نفى')) continue;
    const shared = contentShared(a.content, b.content);
    if (shared < (sameValue(a, b) ? FIGURE_CONTENT : MIN_CONTENT)) continue;
    const unnamed = a.speech.anonymous !== b.speech.anonymous;
    const figure = sameValue(a, b);
    const sure =
      shared >= SURE_CONTENT ||
      (figure && pair.score >= SURE_PAIR) ||
      (unnamed && pair.score >= SURE_UNNAMED);
    const laid = figure && pair.score >= SURE_FIGURE && (isPhrase(a) || isPhrase(b));
    const least = laid ? SHOWN : 0;
    taken.add(a.ref.unit).add(b.ref.unit);
    context.trace(`attribution ${pair.score.toFixed(2)}: ${a.text} | ${b.text}`);
    found.push(
      makeDiscrepancy({
        type: 'attribution',
        relation: 'precision',
        confidence: Math.max(least, confidenceOf(sure, unnamed, pair.score)),
        label: LABEL,
        sides: [side(context, [a]), side(context, [b])],
        why: [unnamed ? ANONYMOUS : WHY],
      }),
    );
  }
  return found;
};
