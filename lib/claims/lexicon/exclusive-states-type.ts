import type { LocalizedText } from '../types';

/** A question to which reports of one happening can give answers that exclude each other. */
export interface ExclusiveState {
  /** Kebab-case English, unique over all fields. */
  readonly id: string;
  /** What a reader would call a difference of this kind. */
  readonly type:
    'status' | 'polarity' | 'cause' | 'person' | 'place' | 'role' | 'attribution' | 'wording';
  /** Short natural noun phrase, or question with its mark; of people whose sex and number nobody knows beforehand. */
  readonly label: LocalizedText;
  /** Two to four answers, each excluding the others if said of one thing at one time. */
  readonly values: readonly {
    readonly name: LocalizedText;
    /**
     * Ways of saying it, ` | ` between them: folded words without article and conjunction, citation forms where the
     * inflections meet in one. A word is met by a token whose bare form, stem or lemma equals it; up to two words may
     * stand between two words of a phrase, none of them a negation, and none after a negation that the phrase begins
     * with. A phrase of another value that lies within a longer one does not count («اداء يمين» in «تاجيل اداء يمين»).
     */
    readonly phrases: string;
  }[];
  /** Folded words that tell what is asked about: a phrase counts for more where one stands in its sentence. */
  readonly about?: string;
  /** The phrases are common ones, which count where one of the two sentences has a word of `about`. */
  readonly anchored?: true;
  /** Two answers (by index) that the two parties of one thing give of themselves, and so exclude nothing: won, lost. */
  readonly turned?: readonly [number, number];
}
