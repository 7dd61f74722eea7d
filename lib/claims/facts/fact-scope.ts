import { eventClassesAt } from '../../arabic/events/classes';
import { nationality } from '../../arabic/names/gazetteer';
import type { Annotation, NumberMention } from '../../arabic/types';
import { GONE_BY, HAPPENINGS, LIKENED, ROUNDS } from '../lexicon/fact-scope';
import { foldedWords } from '../words/folded-words';

/** What bounds a number more than its noun does. */
export interface FactScope {
  /** Country of those who are counted, by their own adjective or name (14 عداء كينيا, تسعة مصريين); '' where none is told. */
  readonly nation: string;
  /** It is told of another event that is only likened to this one: في سيول مماثلة العام الماضي. */
  readonly likened: boolean;
  /** It counts how often, or how many times as much: أربع مرات, أربعة أضعاف. */
  readonly times: boolean;
  /** It is told of a former round, term or body: وشاركت 11 دولة في الدورة الماضية. */
  readonly former: boolean;
  /** It stands for people at large, whom nothing names: العشرات, المئات. */
  readonly crowd: boolean;
}

const LIKE = foldedWords(LIKENED);
const HAPPENED = foldedWords(HAPPENINGS);
const TIMES = foldedWords('مرة مرات مرتين مرتان ضعف أضعاف ضعفين ضعفا');
const CROWDS = foldedWords('العشرات المئات الآلاف الملايين');
const ROUND = foldedWords(ROUNDS);
const GONE = foldedWords(GONE_BY);
const NOTHING: FactScope = {
  nation: '',
  likened: false,
  times: false,
  former: false,
  crowd: false,
};

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

/** Between a round and what says that it is over may stand so many words: الانتخابات البلدية السابقة. */
const ROUND_REACH = 2;
/** A round among the first so many words of a sentence is what it speaks of. */
const OPENING = 4;
/** Marks, and words that open a clause of their own. */
const ENDS: ReadonlySet<string> = new Set(
  '، , ؛ ; : . الي الذي التي الذين اللذين اللتين اللواتي فيما بينما'.split(' '),
);

/**
 * Does the clause of the number at tokens `[first, end)` name a former round of what comes again (الدورة الماضية, في الانتخابات
 * السابقة), with no other number between?
 */
function isOfFormerRound(
  { tokens, numbers }: Annotation,
  { firstToken, endToken }: NumberMention,
  from: number,
  to: number,
): boolean {
  const names = (i: number): boolean =>
    tokens[i]?.definite === true &&
    ROUND.has(tokens[i]?.lemma ?? '') &&
    tokens
      .slice(i + 1, Math.min(to, i + 2 + ROUND_REACH))
      .some(({ definite, stem }) => definite && GONE.has(stem));
  const ends = (i: number): boolean =>
    ENDS.has(tokens[i]?.norm ?? '') ||
    numbers.some((n) => n.firstToken <= i && i < n.endToken && n.firstToken !== firstToken);
  // وكانت الدورة الماضية …: all of its sentence is of it.
  for (let i = from; i < Math.min(firstToken, from + OPENING); i += 1) if (names(i)) return true;
  for (let i = firstToken - 1; i >= from && !ends(i); i -= 1) if (names(i)) return true;
  for (let i = endToken; i < to && !ends(i); i += 1) if (names(i)) return true;
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
    former: isOfFormerRound(annotation, n, from, to),
    crowd: lemma === '' && CROWDS.has(annotation.tokens[n.endToken - 1]?.norm ?? ''),
  };
}

/** Are two numbers of people of two nations? */
export function nationsApart(a: FactScope, b: FactScope): boolean {
  return a.nation !== '' && b.nation !== '' && a.nation !== b.nation;
}

/**
 * Is one number of an event that is only likened to the other's, or of a former round, or does one count how often?
 * `sameYear` where both tell of one year, `dated` where both name one.
 */
export function scopesApart(
  a: FactScope,
  b: FactScope,
  { sameYear, dated }: { readonly sameYear: boolean; readonly dated: boolean },
): boolean {
  return (
    a.times !== b.times ||
    (a.likened !== b.likened && !sameYear) ||
    (a.former !== b.former && !dated) ||
    nationsApart(a, b)
  );
}
