import {
  antonymsOf,
  areAntonyms,
  eventClassesAt,
  linkedClasses,
  mayBecome,
} from '../../arabic/events/classes';
import type { Clause, EventMention } from '../../arabic/types';
import { compares, type RuleContext } from '../context';
import { statementScore } from './statement-scores';
import { unitAround, type ReadArticle, type Term, type Unit } from '../read';
import type { Field } from '../types';

/** An event word of an article with its surroundings. */
export interface EventRef {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly event: EventMention;
  readonly clause: Clause;
  readonly classes: readonly string[];
  /** Keys of the names of its clause. */
  readonly names: ReadonlySet<string>;
}

/** Classes so common that they tell nothing of what happened. */
const GENERIC: ReadonlySet<string> = new Set(
  'announce confirm deny refer cause measure locate register aim forecast plan last praise talk decide start end publish move carry accuse warn promise order support participate organise disclose raise lower win lose suspect demand lead attend wait control investigate price send'.split(
    ' ',
  ),
);

const HALF = 5;

const cache = new WeakMap<ReadArticle, readonly EventRef[]>();

/** The telling event words of an article. */
export function eventsOf(article: ReadArticle, index: number): readonly EventRef[] {
  const known = cache.get(article);
  if (known)
    return known[0] && known[0].article !== index
      ? known.map((e) => ({ ...e, article: index }))
      : known;
  const refs: EventRef[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    for (const event of annotation.events) {
      const classes = eventClassesAt(annotation.tokens, event.token).filter((c) => !GENERIC.has(c));
      if (classes.length === 0) continue;
      const unit = unitAround(article, field, event.token);
      const clause = annotation.clauses[event.clause];
      if (!unit || !clause) continue;
      refs.push({
        article: index,
        field,
        unit,
        event,
        clause,
        classes,
        names: new Set(
          annotation.names
            .filter((n) => n.firstToken >= clause.firstToken && n.endToken <= clause.endToken)
            .map((n) => n.key),
        ),
      });
    }
  }
  cache.set(article, refs);
  return refs;
}

/** Two event words that may be of one event. */
export interface EventPair {
  readonly a: EventRef;
  readonly b: EventRef;
  /** The class both share, or the two that exclude each other. */
  readonly shared: string;
  readonly antonyms: boolean;
  /** The classes differ: one is what the other may become once it is done. */
  readonly follows: boolean;
  /** How alike their surroundings are, 0 to 1. */
  readonly near: number;
  /** Names both clauses give, weighted by rarity in the articles. */
  readonly names: number;
  /** Probability that their units make one statement. */
  readonly unit: number;
}

/** The words of an event word's unit, itself left out. */
interface Surroundings {
  readonly terms: readonly Term[];
  /** Their weights, nearer ones and those of its clause heavier. */
  readonly weights: ReadonlyMap<string, number>;
  readonly classes: ReadonlySet<string>;
}

const surroundings = new WeakMap<EventRef, Surroundings>();

/** What stands around an event word; read once somebody asks. */
function aroundOf(ref: EventRef): Surroundings {
  const known = surroundings.get(ref);
  if (known) return known;
  const { unit, event, clause } = ref;
  const terms = unit.terms.filter((t) => t.token !== event.token);
  const weights = new Map<string, number>();
  const classes = new Set<string>();
  for (const term of terms) {
    const outside = term.token < clause.firstToken || term.token >= clause.endToken;
    const gap = Math.abs(term.token - event.token);
    const weight = ((term.weight * HALF) / (HALF + gap)) * (outside ? 0.5 : 1);
    if (weight > (weights.get(term.family) ?? 0)) weights.set(term.family, weight);
    for (const id of term.classes) classes.add(id);
  }
  const around = { terms, weights, classes };
  surroundings.set(ref, around);
  return around;
}

/** How much of the words around an event word another one has around it too. */
function cover(x: Surroundings, y: Surroundings): number {
  let shared = 0;
  let total = 0;
  for (const [family, weight] of x.weights) {
    total += weight;
    if (y.weights.has(family)) shared += weight;
  }
  for (const term of x.terms)
    if (!y.weights.has(term.family) && term.classes.some((c) => y.classes.has(c)))
      shared += 0.6 * (x.weights.get(term.family) ?? 0);
  return total === 0 ? 0 : Math.min(1, shared / total);
}

/** A pair whose surroundings are compared once somebody asks: of most pairs nobody does. */
class LazyPair implements EventPair {
  private alike: number | undefined;

  constructor(
    readonly a: EventRef,
    readonly b: EventRef,
    readonly shared: string,
    readonly antonyms: boolean,
    readonly follows: boolean,
    readonly names: number,
    readonly unit: number,
  ) {}

  get near(): number {
    if (this.alike === undefined) {
      const [x, y] = [aroundOf(this.a), aroundOf(this.b)];
      this.alike = Math.sqrt(cover(x, y) * cover(y, x));
    }
    return this.alike;
  }
}

const made = new WeakMap<RuleContext, EventPair[]>();

/** Pairs of event words of one class, or of classes that exclude each other, in articles of one event. */
export function eventPairs(context: RuleContext): EventPair[] {
  const known = made.get(context);
  if (known) return known;
  const pairs = computeEventPairs(context);
  made.set(context, pairs);
  return pairs;
}

type ByClass = ReadonlyMap<string, readonly number[]>;

function byClass(refs: readonly EventRef[]): ByClass {
  const index = new Map<string, number[]>();
  refs.forEach((ref, i) => {
    for (const id of ref.classes) {
      const list = index.get(id);
      if (list === undefined) index.set(id, [i]);
      else list.push(i);
    }
  });
  return index;
}

/** For each class itself, those that exclude it, and those that it may become or that may become it. */
const RELATED = new Map<string, readonly string[]>();

function relatedClasses(id: string): readonly string[] {
  let related = RELATED.get(id);
  if (related === undefined) {
    related = [...new Set([id, ...antonymsOf(id), ...linkedClasses(id)])];
    RELATED.set(id, related);
  }
  return related;
}

const NO_REFS: readonly EventRef[] = [];

function pick(refs: readonly EventRef[], places: readonly number[]): EventRef[] {
  const picked: EventRef[] = [];
  for (const i of places) {
    const ref = refs[i];
    if (ref) picked.push(ref);
  }
  return picked;
}

/** Event words that share a class with `a` have one that excludes one of its own, or one that it may become, in their order. */
function related(
  a: EventRef,
  refs: readonly EventRef[],
  index: ByClass | undefined,
): readonly EventRef[] {
  const lists: (readonly number[])[] = [];
  for (const id of a.classes)
    for (const other of relatedClasses(id)) {
      const list = index?.get(other);
      if (list) lists.push(list);
    }
  const [first] = lists;
  if (first === undefined) return NO_REFS;
  if (lists.length === 1) return pick(refs, first);
  const found: number[] = [];
  for (const list of lists) for (const i of list) if (!found.includes(i)) found.push(i);
  return pick(
    refs,
    found.sort((x, y) => x - y),
  );
}

function computeEventPairs(context: RuleContext): EventPair[] {
  const { articles, members, pairs } = context;
  const refs = members.map((i) => {
    const article = articles[i];
    return article ? eventsOf(article, i) : [];
  });
  const spread = new Map<string, number>();
  for (const list of refs)
    for (const name of new Set(list.flatMap((r) => [...r.names])))
      spread.set(name, (spread.get(name) ?? 0) + 1);
  const found: EventPair[] = [];
  const indices = refs.map(byClass);
  refs.forEach((left, i) => {
    refs.slice(i).forEach((right, k) => {
      if (!compares(context, members[i] ?? -1, members[i + k] ?? -1)) return;
      for (const a of left)
        for (const b of related(a, right, indices[i + k])) {
          if (k === 0 && (a.unit === b.unit || a.event.token >= b.event.token)) continue;
          const shared = a.classes.find((c) => b.classes.includes(c));
          const opposed =
            shared === undefined && a.classes.find((c) => b.classes.some((d) => areAntonyms(c, d)));
          const follows =
            shared === undefined && !opposed
              ? (a.classes.find((c) => b.classes.some((d) => mayBecome(c, d))) ??
                b.classes.find((c) => a.classes.some((d) => mayBecome(c, d))))
              : undefined;
          if (shared === undefined && !opposed && follows === undefined) continue;
          let names = 0;
          if (b.names.size > 0)
            for (const name of a.names) if (b.names.has(name)) names += 1 / (spread.get(name) ?? 1);
          found.push(
            new LazyPair(
              a,
              b,
              shared ?? (opposed || follows || ''),
              shared === undefined && opposed !== undefined && opposed !== false,
              follows !== undefined,
              names,
              statementScore(pairs, a.unit, b.unit),
            ),
          );
        }
    });
  });
  return found;
}
