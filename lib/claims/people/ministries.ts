import { MINISTRIES } from '../lexicon/offices';
import { kindsOf } from '../words/kind-lists';

const PORTFOLIOS = new Map(kindsOf(MINISTRIES));

/**
 * What a ministry is for whose name has one of these forms: the portfolio, and the word itself, by which a deputy or an
 * envoy is of it. Empty where the word names no ministry.
 */
export function portfoliosOf(forms: readonly string[]): readonly string[] {
  for (const form of forms) {
    const portfolio = PORTFOLIOS.get(form);
    if (portfolio !== undefined) return [form, portfolio];
  }
  return [];
}
