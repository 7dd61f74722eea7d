import type { Mention } from '../claims/types';

/** Marks that join what follows to what is left out. */
const LEADING_MARKS = /^[،,؛;:.\s]{1,8}/u;

/** What stands around a quote whose sentence goes on beyond it: '…' on the sides where it does. */
export function cutMarks(cut: Mention['cut']): { readonly before: string; readonly after: string } {
  return {
    before: cut === 'before' || cut === 'both' ? '… ' : '',
    after: cut === 'after' || cut === 'both' ? ' …' : '',
  };
}

/** The beginning of a quote as it stands behind '…'. */
export function withoutLeadingMarks(text: string): string {
  return text.replace(LEADING_MARKS, '');
}

/** A quote as it is printed, with '…' where its sentence goes on. */
export function printedQuote({ quote, cut }: Pick<Mention, 'quote' | 'cut'>): string {
  const { before, after } = cutMarks(cut);
  return before + (before === '' ? quote : withoutLeadingMarks(quote)) + after;
}
