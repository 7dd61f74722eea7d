import { denialPairs } from '../lib/claims/denials/denial-pairs';
import { focusMention } from '../lib/claims/findings';
import { denialMentions } from '../lib/claims/rules/denial';
import type { UnitPair } from '../lib/claims/statements/overlaps';
import { polePairs } from '../lib/claims/states/pole-pairs';
import { progressPairs } from '../lib/claims/states/progress-pairs';
import { statePairs } from '../lib/claims/states/state-pairs';
import { factPairs } from '../lib/claims/facts/fact-features';
import { equalValues } from '../lib/claims/facts/values';
import type { FactLinks } from '../lib/claims/facts/fact-links';
import { factsOf, type Fact } from '../lib/claims/facts/facts';
import { amountOf } from '../lib/claims/words/similarity';
import type { ReadArticle, Unit } from '../lib/claims/read';
import { slotEvidence } from '../lib/claims/statements/slot-evidence';
import type { ArticleInput } from '../lib/claims/types';
import { candidates } from '../lib/claims/statements/unit-pairs';
import type { Row } from './boost';
import { numbersTold } from './learn/side-values';
import { crossPairs, samePair, sidePairs, type Pair, type Place } from './learn/places';

interface RawMention {
  readonly article: string;
  readonly quote: string;
  readonly nth?: number;
}

interface RawEvent {
  readonly event: string;
  readonly articles: readonly ArticleInput[];
  readonly overlaps: readonly { readonly mentions: readonly RawMention[] }[];
  readonly discrepancies: readonly {
    readonly type: string;
    readonly relation: string;
    readonly sides: readonly {
      readonly value?: string;
      readonly mentions: readonly RawMention[];
    }[];
  }[];
  readonly traps: readonly { readonly mentions: readonly RawMention[] }[];
}

/** An annotated event with its quotes found in the articles. */
export interface TrainingEvent {
  readonly event: string;
  readonly articles: readonly ArticleInput[];
  readonly overlaps: readonly (readonly Place[])[];
  readonly discrepancies: readonly {
    readonly type: string;
    readonly relation: string;
    readonly sides: readonly (readonly Place[])[];
    /** The value of each side as the annotator wrote it; '' where none is written. */
    readonly values: readonly string[];
  }[];
  readonly traps: readonly (readonly Place[])[];
}

/** Finds the quotes of an annotated event in its articles. Throws where a quote is not there. */
export function placeEvent(raw: RawEvent): TrainingEvent {
  const place = (mention: RawMention): Place => {
    const article = raw.articles.find((a) => a.id === mention.article);
    for (const field of ['text', 'title'] as const) {
      let start = -1;
      for (let n = 0; n < (mention.nth ?? 1); n += 1)
        start = article?.[field].indexOf(mention.quote, start + 1) ?? -1;
      if (start >= 0)
        return { article: mention.article, field, start, end: start + mention.quote.length };
    }
    throw new Error(`${raw.event}: quote not found in ${mention.article}: ${mention.quote}`);
  };
  return {
    event: raw.event,
    articles: raw.articles,
    overlaps: raw.overlaps.map((overlap) => overlap.mentions.map(place)),
    discrepancies: raw.discrepancies.map((d) => ({
      type: d.type,
      relation: d.relation,
      sides: d.sides.map((side) => side.mentions.map(place)),
      values: d.sides.map((side) => side.value ?? ''),
    })),
    traps: raw.traps.map((trap) => trap.mentions.map(place)),
  };
}

/** Rows for 'do two units make one statement?': all candidate pairs of the event; `facts` by models that have not seen it. */
export function pairRows(
  event: TrainingEvent,
  articles: readonly ReadArticle[],
  facts: FactLinks,
): Row[] {
  const gold = [
    ...event.overlaps.flatMap(crossPairs),
    ...event.discrepancies.flatMap((d) => sidePairs(d.sides)),
  ];
  const spot = (article: ReadArticle, unit: Unit): Place => ({
    article: article.input.id,
    field: unit.field,
    start: unit.start,
    end: unit.end,
  });
  const slotsOf = slotEvidence(articles, facts);
  return articles.flatMap((left, i) =>
    articles.slice(i + 1).flatMap((right, k) =>
      candidates(left, right, slotsOf(i, i + 1 + k)).map(({ a, b, x }): Row => {
        const [p, q] = [spot(left, a), spot(right, b)];
        const hit = gold.some((pair) => samePair([p, q], pair));
        return { x, y: hit ? 1 : 0, event: event.event };
      }),
    ),
  );
}

/** Is a number one of those told: by its own figure, its ends or its share in per cent? */
function tells({ number }: Fact, numbers: readonly number[]): boolean {
  if (!number) return false;
  const figures = [number.value, number.min, number.max, amountOf(number)];
  return numbers.some((n) =>
    figures.some((x) => x !== undefined && Math.abs(x - n) <= 0.005 * Math.max(1, Math.abs(n))),
  );
}

/** Rows for 'do two values fill one slot?', of numbers (kind fact) or dates (kind date): values of number and date sides, and equal values of overlaps. */
export function factRows(
  event: TrainingEvent,
  articles: readonly ReadArticle[],
  kind: 'number' | 'date',
): Row[] {
  const sides = event.discrepancies
    .filter((d) => d.type === 'number' || d.type === 'date')
    .flatMap((d) => sidePairs(d.sides));
  // Of the numbers in a quote those that its side tells; all of them where none is told.
  const told = new Map<Place, readonly number[]>(
    event.discrepancies.flatMap((d) =>
      d.type === 'number'
        ? d.sides.flatMap((side, i) => {
            const numbers = numbersTold(d.values[i] ?? '');
            return side.map((place) => [place, numbers] as const);
          })
        : [],
    ),
  );
  const alike = event.overlaps.flatMap(crossPairs);
  const within = (fact: Fact, place: Place): boolean => {
    const article = articles[fact.article];
    if (article?.input.id !== place.article || fact.field !== place.field) return false;
    const { tokens } = article.annotation[fact.field];
    const start = tokens[fact.firstToken]?.start ?? 0;
    const end = tokens[fact.endToken - 1]?.end ?? 0;
    return start < place.end && end > place.start;
  };
  const facts = articles.map((article, i) => factsOf(article, i));
  const meant = new Map(
    [...told].map(([place, numbers]) => {
      const of = facts.flat().filter((fact) => within(fact, place) && tells(fact, numbers));
      return [place, new Set(of)] as const;
    }),
  );
  const inside = (fact: Fact, place: Place): boolean => {
    const only = meant.get(place);
    return only !== undefined && only.size > 0 ? only.has(fact) : within(fact, place);
  };
  const hits = (a: Fact, b: Fact, pairs: readonly Pair[]): boolean =>
    pairs.some(([p, q]) => (inside(a, p) && inside(b, q)) || (inside(a, q) && inside(b, p)));
  // An annotator quotes one place of a value; the same value of the same kind elsewhere in the article (in the headline,
  // say) fills the slot as well.
  const valueOf = (fact: Fact): string =>
    `${fact.article} ${fact.dimension} ${fact.kinds.get('victim') ?? ''} ${fact.number ? `${amountOf(fact.number)}${fact.number.approx ?? ''}` : `${fact.date?.from}-${fact.date?.to}`}`;
  const known = new Set<string>();
  for (const [p, q] of sides) {
    const [left, right] = [p, q].map((place) => facts.flat().filter((fact) => inside(fact, place)));
    for (const a of left ?? [])
      for (const b of right ?? [])
        if (a.dimension === b.dimension) known.add([valueOf(a), valueOf(b)].sort().join('|'));
  }
  const rows: Row[] = [];
  facts.forEach((left, i) => {
    facts.slice(i).forEach((right, k) => {
      for (const { a, b, x } of factPairs(left, right, articles)) {
        if ((a.date === undefined) !== (kind === 'number')) continue;
        const equal = equalValues(a, b);
        if (k === 0 && equal) continue;
        const y =
          hits(a, b, sides) ||
          known.has([valueOf(a), valueOf(b)].sort().join('|')) ||
          (equal && hits(a, b, alike));
        rows.push({ x, y: y ? 1 : 0, event: event.event });
      }
    });
  });
  return rows;
}

/** Rows for 'are two answers that exclude each other of one thing?': the sides of any discrepancy are. */
export function stateRows(event: TrainingEvent, articles: readonly ReadArticle[]): Row[] {
  const gold = event.discrepancies.flatMap((d) => sidePairs(d.sides));
  return articles.flatMap((_, i) =>
    articles.slice(i + 1).flatMap((__, k) =>
      statePairs(articles, i, i + 1 + k).flatMap(({ a, b, inA, inB, x }): Row[] => {
        const [left, right] = [articles[inA], articles[inB]];
        const p = left && focusMention(left, a.field, a.firstToken, a.endToken);
        const q = right && focusMention(right, b.field, b.firstToken, b.endToken);
        if (!p || !q) return [];
        const hit = gold.some((pair) => samePair([p, q], pair));
        return [{ x, y: hit ? 1 : 0, event: event.event }];
      }),
    ),
  );
}

/**
 * Rows for 'does the later of two units tell a later stage?': the sides of updates of status do. `pairs` are scored by a
 * model that has not seen the event.
 */
export function progressRows(
  event: TrainingEvent,
  articles: readonly ReadArticle[],
  pairs: readonly UnitPair[],
): Row[] {
  const gold = event.discrepancies
    .filter((d) => d.type === 'status' && d.relation === 'update')
    .flatMap((d) => sidePairs(d.sides));
  const spot = (index: number, unit: Unit): Place => ({
    article: articles[index]?.input.id ?? '',
    field: unit.field,
    start: unit.start,
    end: unit.end,
  });
  return progressPairs(articles, pairs).map(({ a, b, inA, inB, x }): Row => {
    const [p, q] = [spot(inA, a), spot(inB, b)];
    const hit = gold.some((pair) => samePair([p, q], pair));
    return { x, y: hit ? 1 : 0, event: event.event };
  });
}

/** Rows for 'does a sentence state what a denial is of?': denials and sentences; true where they stand on two sides of a conflict or change. */
export function denialRows(
  event: TrainingEvent,
  articles: readonly ReadArticle[],
  pairs: readonly UnitPair[],
): Row[] {
  const gold = event.discrepancies
    .filter((d) => DENIED_TYPES.has(d.type))
    .flatMap((d) => sidePairs(d.sides));
  const members = articles.map((_, i) => i);
  return denialPairs(articles, members, pairs).flatMap((pair): Row[] => {
    const sides = denialMentions(articles, pair);
    if (!sides) return [];
    const hit = gold.some((g) => samePair(sides, g));
    return [{ x: pair.x, y: hit ? 1 : 0, event: event.event }];
  });
}

/** Rows for 'are two words on opposite ends of a scale said of one thing?': the sides of a difference of polarity or status are. */
export function poleRows(
  event: TrainingEvent,
  articles: readonly ReadArticle[],
  pairs: readonly UnitPair[],
): Row[] {
  const gold = event.discrepancies
    .filter((d) => d.type === 'polarity' || d.type === 'status')
    .flatMap((d) => sidePairs(d.sides));
  const members = articles.map((_, i) => i);
  return polePairs(articles, members, pairs).flatMap(({ a, b, inA, inB, x }): Row[] => {
    const [left, right] = [articles[inA], articles[inB]];
    const p = left && focusMention(left, a.field, a.firstToken, a.endToken);
    const q = right && focusMention(right, b.field, b.firstToken, b.endToken);
    if (!p || !q) return [];
    const hit = gold.some((pair) => samePair([p, q], pair));
    return [{ x, y: hit ? 1 : 0, event: event.event }];
  });
}

/** What annotators call a difference between a denial and a statement. */
const DENIED_TYPES: ReadonlySet<string> = new Set(['polarity', 'status', 'cause']);
