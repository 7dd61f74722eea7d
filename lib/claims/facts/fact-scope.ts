import { eventClassesAt } from '../../arabic/events/classes';
import { nationality } from '../../arabic/names/gazetteer';
import type { Annotation, NumberMention } from '../../arabic/types';
import { HAPPENINGS, LIKENED } from '../lexicon/fact-scope';
import { foldedWords } from '../words/folded-words';

/** What bounds a number more than its noun does. */
export interface FactScope {
  /** Country of those who are counted, by their own adjective or name (14 عداء كينيا, تسعة مصريين); '' where none is told. */
  readonly nation: string;
  /** It is told of another event that is only likened to this one: في سيول مماثلة العام الماضي. */
  readonly likened: boolean;
  /** It counts how often, or how many times as much: أربع مرات, أربعة أضعاف. */
  readonly times: boolean;
  /** It stands for people at large, whom nothing names: العشرات, المئات. */
  readonly crowd: boolean;
}

const LIKE = foldedWords(LIKENED);
const HAPPENED = foldedWords(HAPPENINGS);
const TIMES = foldedWords('مرة مرات مرتين مرتان ضعف أضعاف ضعفين ضعفا');
const CROWDS = foldedWords('العشرات المئات الآلاف الملايين');
const NOTHING: FactScope = { nation: '', likened: false, times: false, crowd: false };

/** Does the sentence at tokens `[from, to)` liken a happening to another: حادث مماثل, هجوم مشابه? */
function likens({ tokens }: Annotation, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.definite || !LIKE.has(token.stem)) continue;
    const noun = tokens[i - 1];
    if (HAPPENED.has(noun?.lemma ?? '') || eventClassesAt(tokens, i - 1).length > 0) return true;
  }
  return false;
}

/** The country of what a number counts: the noun's own (مصريين), or that of the adjective after it. */
function nationOf(
  { tokens }: Annotation,
  { counted, firstToken, endToken }: NumberMention,
): string {
  if (counted === undefined) return '';
  for (let i = firstToken; i < endToken + 3; i += 1)
    if (tokens[i]?.start === counted.span.start) {
      const [noun, adjective] = [tokens[i], tokens[i + 1]];
      if (noun?.kind !== 'word') return '';
      const own = nationality(noun.lemma) ?? nationality(noun.stem);
      if (own !== undefined) return own;
      if (adjective?.kind !== 'word' || adjective.definite || adjective.preposition !== '')
        return '';
      return nationality(adjective.stem) ?? nationality(adjective.lemma) ?? '';
    }
  return '';
}

/** What bounds a number in the sentence at tokens `[from, to)`. `lemma` is that of the counted noun, '' where there is none. */
export function scopeOfNumber(
  annotation: Annotation,
  n: NumberMention | undefined,
  lemma: string,
  from: number,
  to: number,
): FactScope {
  if (n === undefined) return NOTHING;
  return {
    nation: nationOf(annotation, n),
    likened: likens(annotation, from, to),
    times: TIMES.has(lemma),
    crowd: lemma === '' && CROWDS.has(annotation.tokens[n.endToken - 1]?.norm ?? ''),
  };
}

/** Are two numbers of people of two nations? */
export function nationsApart(a: FactScope, b: FactScope): boolean {
  return a.nation !== '' && b.nation !== '' && a.nation !== b.nation;
}

/** Is one number of an event that is only likened to the other's, or does one count how often? `sameYear` where both tell of one year. */
export function scopesApart(a: FactScope, b: FactScope, sameYear: boolean): boolean {
  return a.times !== b.times || (a.likened !== b.likened && !sameYear) || nationsApart(a, b);
}
