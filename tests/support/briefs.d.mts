import type { ArticleInput } from '../../lib/claims/types';

interface BriefMention {
  readonly article: string;
  readonly quote: string;
}

/** A brief in the shape of an annotated event. */
export interface BriefEvent {
  readonly event: string;
  readonly about: string;
  readonly articles: readonly ArticleInput[];
  readonly overlaps: readonly {
    readonly claim: string;
    readonly mentions: readonly BriefMention[];
  }[];
  readonly discrepancies: readonly {
    readonly type: string;
    readonly relation: string;
    readonly claim: string;
    readonly sides: readonly {
      readonly value: string;
      readonly mentions: readonly BriefMention[];
    }[];
  }[];
  readonly traps: readonly { readonly why: string; readonly mentions: readonly BriefMention[] }[];
}

export function readBriefs(text: string, name: string): BriefEvent[];
