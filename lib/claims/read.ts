import { conceptsAt, eventClassesAt, mayHaveClass } from '../arabic/events/classes';
import type { Annotation, DateMention, NameMention, NumberMention } from '../arabic/types';
import { findBoilerplate } from './reports/boilerplate';
import type { TermIds } from './words/term-ids';
import type { ArticleAnnotation, ArticleInput, Field } from './types';
import { termWeight } from './words/weights';
import { WordMemo } from './words/word-memo';

/** A content word of an article with what it stands for. */
export interface Term {
  /** Index in the field's tokens. */
  readonly token: number;
  readonly family: string;
  /** Event classes ('e:kill') and noun concepts ('n:soldier') the word names, in this order. */
  readonly classes: readonly string[];
  /** 0 to 1, see `termWeight`. */
  readonly weight: number;
  /** Filled in by `idsOfTerm` when it is first asked. */
  ids: TermIds | undefined;
}

/** A sentence, or a stretch of clauses of a long one: what is compared and shown. Offsets are the field's. */
export interface Unit {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly terms: readonly Term[];
  readonly names: readonly NameMention[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  /** 0 at the top of the article, 1 at its end. */
  readonly position: number;
}

/** An article as the comparer sees it. */
export interface ReadArticle {
  readonly input: ArticleInput;
  readonly annotation: ArticleAnnotation;
  readonly units: readonly Unit[];
}

/** A sentence up to this long is one unit; a longer one is cut at clauses. In UTF-16 units. */
const MAX_SENTENCE = 220;
/** A piece of a long sentence is closed at a clause once it is this long. */
const MIN_PIECE = 70;
/** No mention may be longer (CONTRACT). */
const MAX_UNIT = 400;
/** Shorter sentences are headings or scraps. */
const MIN_TERMS = 2;

/** The terms at the tokens of a text: null where a token is none, undefined where nobody asked yet. */
const termTables = new WeakMap<Annotation, (Term | null | undefined)[]>();

const EVENTS = new Map<string, string>();
const CONCEPTS = new Map<string, string>();

/** The name of a class with its mark, one string a class: what is looked up later is hashed once. */
function named(names: Map<string, string>, mark: string, id: string): string {
  let name = names.get(id);
  if (name === undefined) {
    name = mark + id;
    names.set(id, name);
  }
  return name;
}

const NONE: readonly string[] = [];
const maybeClassed = new WordMemo(mayHaveClass);

function termAt(annotation: Annotation, i: number): Term | null {
  const token = annotation.tokens[i];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'latin')) return null;
  const weight = termWeight(token.family);
  const classed = maybeClassed.at(annotation.tokens, i) === true;
  if (weight <= 0 && !classed) return null;
  const events = classed ? eventClassesAt(annotation.tokens, i) : NONE;
  const concepts = classed ? conceptsAt(annotation.tokens, i) : NONE;
  if (weight <= 0 && events.length === 0 && concepts.length === 0) return null;
  const classes: string[] = [];
  for (const id of events) classes.push(named(EVENTS, 'e:', id));
  for (const id of concepts) classes.push(named(CONCEPTS, 'n:', id));
  return { token: i, family: token.family, classes, weight: Math.max(weight, 0.1), ids: undefined };
}

/** Terms of a stretch of tokens: words that carry meaning, with their classes. Each is read once a text. */
export function termsOf(annotation: Annotation, firstToken: number, endToken: number): Term[] {
  let table = termTables.get(annotation);
  if (table === undefined) {
    table = new Array<Term | null | undefined>(annotation.tokens.length);
    termTables.set(annotation, table);
  }
  const terms: Term[] = [];
  for (let i = firstToken; i < endToken; i += 1) {
    let term = table[i];
    if (term === undefined) {
      term = termAt(annotation, i);
      table[i] = term;
    }
    if (term !== null) terms.push(term);
  }
  return terms;
}

function makeUnit(
  annotation: Annotation,
  field: Field,
  firstToken: number,
  endToken: number,
  sentence: number,
  position: number,
): Unit | undefined {
  const head = annotation.tokens[firstToken];
  const tail = annotation.tokens[endToken - 1];
  if (head === undefined || tail === undefined || tail.end - head.start > MAX_UNIT)
    return undefined;
  const terms = termsOf(annotation, firstToken, endToken);
  if (terms.length < MIN_TERMS) return undefined;
  const inside = (m: { readonly firstToken: number; readonly endToken: number }): boolean =>
    m.firstToken >= firstToken && m.endToken <= endToken;
  return {
    field,
    start: head.start,
    end: tail.end,
    firstToken,
    endToken,
    sentence,
    terms,
    names: annotation.names.filter(inside),
    numbers: annotation.numbers.filter(inside),
    dates: annotation.dates.filter(inside),
    position,
  };
}

function unitsOf(annotation: Annotation, field: Field): Unit[] {
  const units: Unit[] = [];
  const skip = field === 'text' ? findBoilerplate(annotation.text) : [];
  const push = (first: number, end: number, sentence: number, start: number): void => {
    const unit = makeUnit(
      annotation,
      field,
      first,
      end,
      sentence,
      field === 'title' ? 0 : start / Math.max(1, annotation.text.length),
    );
    if (unit) units.push(unit);
  };
  annotation.sentences.forEach((sentence, index) => {
    if (skip.some((span) => sentence.start >= span.start && sentence.start < span.end)) return;
    if (sentence.end - sentence.start <= MAX_SENTENCE) {
      push(sentence.firstToken, sentence.endToken, index, sentence.start);
      return;
    }
    let from = sentence.firstToken;
    let to = from;
    const startOf = (i: number): number => annotation.tokens[i]?.start ?? 0;
    for (let c = sentence.firstClause; c < sentence.endClause; c += 1) {
      const clause = annotation.clauses[c];
      if (clause === undefined) break;
      const length = startOf(to) === 0 ? 0 : startOf(clause.firstToken) - startOf(from);
      const withClause = clause.end - startOf(from);
      if (to > from && (length >= MIN_PIECE || withClause > MAX_SENTENCE) && length > 40) {
        push(from, to, index, startOf(from));
        from = clause.firstToken;
      }
      to = clause.endToken;
    }
    if (to > from) push(from, to, index, startOf(from));
  });
  return units;
}

const cache = new WeakMap<ArticleAnnotation, ReadArticle>();

/** Cuts an annotated article into comparable units, furniture left out. Kept for as long as the annotation lives. */
export function readArticle(input: ArticleInput, annotation: ArticleAnnotation): ReadArticle {
  const known = cache.get(annotation);
  if (known?.input === input) return known;
  const read: ReadArticle = {
    input,
    annotation,
    units: [...unitsOf(annotation.title, 'title'), ...unitsOf(annotation.text, 'text')],
  };
  cache.set(annotation, read);
  return read;
}

/** For each field the unit that each token stands in. */
type UnitTable = Readonly<Record<Field, readonly (Unit | undefined)[]>>;

const unitTables = new WeakMap<ReadArticle, UnitTable>();

function unitTable(article: ReadArticle): UnitTable {
  const table: Record<Field, (Unit | undefined)[]> = { title: [], text: [] };
  for (const unit of article.units)
    for (let i = unit.firstToken; i < unit.endToken; i += 1) table[unit.field][i] ??= unit;
  unitTables.set(article, table);
  return table;
}

/** The table that was asked for last: readers go through an article token by token. */
let latest: { readonly of: ReadArticle; readonly table: UnitTable } | undefined;

/** The unit of an article that a token of a field stands in; undefined in furniture and scraps. */
export function unitAround(article: ReadArticle, field: Field, token: number): Unit | undefined {
  if (latest?.of !== article)
    latest = { of: article, table: unitTables.get(article) ?? unitTable(article) };
  return latest.table[field][token];
}
