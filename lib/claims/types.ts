import type { Trace } from './trace';
import type { Annotation } from '../arabic/types';

/** An article as the comparer takes it. `published` is ISO 8601 or null. */
export interface ArticleInput {
  readonly id: string;
  readonly outlet: string;
  readonly url?: string;
  readonly published: string | null;
  readonly title: string;
  readonly text: string;
}

/** Title and body annotated apart; spans are offsets into `title` and `text`. */
export interface ArticleAnnotation {
  readonly title: Annotation;
  readonly text: Annotation;
}

export type Field = 'text' | 'title';

/** Where something is said. `quote` is `article[field].slice(start, end)`, at most 400 characters. */
export interface Mention {
  readonly article: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The part of the quote that carries the value (same offsets' base as start and end), for marking. */
  readonly focus?: { readonly start: number; readonly end: number };
  /** Where the sentence goes on beyond the quote. */
  readonly cut?: 'before' | 'after' | 'both';
}

export type DiscrepancyType =
  | 'number'
  | 'date'
  | 'place'
  | 'person'
  | 'role'
  | 'status'
  | 'polarity'
  | 'attribution'
  | 'cause'
  | 'wording';
export type Relation = 'conflict' | 'update' | 'precision' | 'wording';

/** One short text in the interface languages. */
export interface LocalizedText {
  readonly ar: string;
  readonly en: string;
  readonly fr: string;
}

export interface Side {
  /** The value in a neutral notation ('2000', '2021-12', '2 memoranda'). */
  readonly value: string;
  /** The value for people, where a bare value reads badly. */
  readonly display?: LocalizedText;
  readonly mentions: readonly Mention[];
  /** How the value was read ('ديسمبر الماضي = December 2021, …'). */
  readonly reading?: LocalizedText;
}

export interface Discrepancy {
  /** Stable for the same sides whatever the order of the articles. */
  readonly id: string;
  readonly type: DiscrepancyType;
  readonly relation: Relation;
  readonly confidence: number;
  readonly label: LocalizedText;
  readonly sides: readonly Side[];
  /** Why these sentences are held to be about the same thing, one reason a line. */
  readonly why: readonly LocalizedText[];
}

export interface Overlap {
  readonly id: string;
  readonly mentions: readonly Mention[];
  readonly confidence: number;
  /** Independent voices: copies of one agency's text count once. */
  readonly voices: number;
  /** Its mentions stand on different sides of a conflict or an update as likely as LEAST_KNOWN, shown or not. */
  readonly doubted?: true;
}

export interface LoneClaim {
  readonly mentions: readonly Mention[];
  readonly confidence: number;
  /** As of an overlap. */
  readonly doubted?: true;
}

export interface Comparison {
  readonly articles: readonly {
    readonly id: string;
    readonly outlet: string;
    readonly published: string | null;
  }[];
  readonly overlaps: readonly Overlap[];
  readonly discrepancies: readonly Discrepancy[];
  /** Claims of the open article that no other makes; empty without `open`. */
  readonly onlyHere: readonly LoneClaim[];
  /** Claims that two or more others make and the open article does not; empty without `open`. */
  readonly missingHere: readonly LoneClaim[];
  /**
   * Ids of articles that have so many values and sentences to be held against each other that not all of it was done: with
   * `open` those that it was not compared with, else those that were compared in parts. Absent as a rule.
   */
  readonly parted?: readonly string[];
}

export interface CompareOptions {
  /** Id of the article the reader has open. */
  readonly open?: string;
  /** Findings under this confidence are left out (0 to 1). Default: DEFAULT_THRESHOLD of compare.ts. */
  readonly threshold?: number;
  /** Links of values and sentences held at once: beyond them articles are parted. Default: MOST_LINKS of reported-events.ts. */
  readonly most?: number;
  /** Annotations made before, by article id; the others are made here. */
  readonly annotations?: ReadonlyMap<string, ArticleAnnotation>;
  /** Hears of each step of the reasoning (`isnad compare --explain`). */
  readonly trace?: Trace;
}

export type PairVerdict = 'agree' | 'disagree' | 'other';
export interface PairComparison {
  readonly verdict: PairVerdict;
  readonly confidence: number;
  readonly discrepancies: readonly Discrepancy[];
}
