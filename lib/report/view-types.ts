import type { DiscrepancyType, Mention, Relation } from '../claims/types';

/** What a report needs to know of an article. */
export interface ReportArticle {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly url?: string;
  readonly published: string | null;
}

/** An article as it is shown. */
export interface ArticleView {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  /** http or https, or null. */
  readonly url: string | null;
  readonly published: string | null;
  /** It is the article the reader has open. */
  readonly isOpen: boolean;
}

/** A stretch of a quote, marked where it carries the difference. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

export interface MentionView {
  readonly mention: Mention;
  readonly article: ArticleView;
  readonly segments: readonly Segment[];
}

export interface SideView {
  readonly value: string;
  /** How the value was read, where that is not plain. */
  readonly reading: string | null;
  readonly mentions: readonly MentionView[];
  readonly hasOpen: boolean;
}

/** 'open': the open article is on one side; 'within': it contradicts itself; 'others': it is on none. */
export type FindingScope = 'open' | 'within' | 'others';

export interface FindingView {
  readonly id: string;
  readonly type: DiscrepancyType;
  readonly relation: Relation;
  readonly confidence: number;
  /** Shown only to a reader who asks for more than the usual. */
  readonly tentative: boolean;
  readonly label: string;
  readonly sides: readonly SideView[];
  readonly why: readonly string[];
  readonly scope: FindingScope;
}

/** A statement that articles share or that stands alone. */
export interface StatementView {
  readonly id: string;
  readonly mentions: readonly MentionView[];
  readonly outlets: number;
  /** Copies of one text count as one voice. */
  readonly voices: number;
  /** Its quotes stand on different sides of a conflict or an update that is shown. */
  readonly disputed: boolean;
  /** They do so of one that is known and not sure enough to be shown: that they agree can't be said either. */
  readonly doubted: boolean;
  readonly confidence: number;
}

/** A pack whose articles are compared with each other, in the language of the report. */
export interface PackSubject {
  readonly id: string;
  readonly title: string;
  /** What it says of itself, '' for nothing. */
  readonly about: string;
}

/** A comparison made ready to be shown or written: ordered, named, in one language. Plain data. */
export interface ReportView {
  readonly open: ArticleView | null;
  /** The pack that is compared; null where an article is open, or what is compared has no name. */
  readonly pack: PackSubject | null;
  readonly articles: readonly ArticleView[];
  /** Conflicts first, then updates, precision and wording; within each, those of the open article first. */
  readonly findings: readonly FindingView[];
  readonly counts: Readonly<Record<Relation, number>>;
  readonly overlaps: readonly StatementView[];
  readonly onlyHere: readonly StatementView[];
  readonly missingHere: readonly StatementView[];
  /** Articles that there was too much of to compare: with one open those that it was not compared with, else those compared in parts. */
  readonly parted: number;
}
