import type { Annotation, NameMention, NumberMention, Sentence, Token } from '../../arabic/types';
import { isAge } from '../facts/ages';
import {
  ACQUITTAL,
  ASKED,
  CLAIMED,
  COURT_WORDS,
  EACH,
  FORMER,
  GETTING,
  NO_TERM,
  SAME,
  TERM_WORDS,
} from '../lexicon/penalties';
import type { ReadArticle } from '../read';
import type { Field } from '../types';
import { foldedWords } from '../words/folded-words';
import { perArticle } from '../words/per-article';
import { says } from '../words/says';
import { bearersOfPenalty, personsTold } from './penalised';

/** What somebody got: 'acquitted', 'life', 'death', or a term in months. */
export type Outcome = 'acquitted' | 'life' | 'death' | number;

/** What a court gave somebody, as an article tells it. */
export interface Penalty {
  readonly article: number;
  readonly field: Field;
  readonly name: NameMention;
  readonly outcome: Outcome;
  /** The tokens that tell the outcome. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** An outcome told at some tokens of a sentence, whoever got it. */
export interface ToldOutcome {
  readonly first: number;
  readonly end: number;
  readonly outcome: Outcome;
}

const COURT = foldedWords(COURT_WORDS);
const TERM = foldedWords(TERM_WORDS);
const GETS = foldedWords(GETTING);
const NOT_GIVEN = foldedWords(ASKED);
const BEFORE_THAT = foldedWords(FORMER);
const NO_LENGTH = foldedWords(NO_TERM);
const FREED = foldedWords(ACQUITTAL);
const ONLY_SAID = foldedWords(CLAIMED);
const SAME_ONE = foldedWords(SAME);
const EACH_OF = foldedWords(EACH);
const FROM_TO = foldedWords('من إلى');

/** Tokens before an outcome in which a word takes it back. */
const GUARD = 6;
/** The same for what must stand closer. */
const CLOSE = 3;
/** A number without a unit is no longer a term of years above this. */
const MOST_YEARS = 40;

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['year', 12],
  ['month', 1],
]);

/** Does one of up to `reach` tokens before `at`, back to a mark, say a word of a list? */
function ledBy(
  tokens: readonly Token[],
  at: number,
  reach: number,
  words: ReadonlySet<string>,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    if (tokens[i]?.kind === 'punctuation') return false;
    if (says(tokens[i], words)) return true;
  }
  return false;
}

/** Tokens before a length behind a mark in which a word for prison makes it a term: بسجن فلان، مدير المصنع، ثلاث سنوات. */
const APPOSED = 16;
/** Years in brackets behind a name are his age above this. */
const YOUNGEST = 16;

/** Is a length of time told as a penalty, by the words next to it? */
function isTerm(annotation: Annotation, n: NumberMention): boolean {
  const { tokens, names, numbers } = annotation;
  const { firstToken: first, endToken: end } = n;
  if (ledBy(tokens, first, 2, NO_LENGTH)) return false;
  const [own, before, after] = [tokens[first], tokens[first - 1], tokens[end]];
  // (10 سنوات) behind a name.
  if (before?.norm === '(') return after?.norm === ')' && n.value < YOUNGEST;
  if (isAge(annotation, n)) return false;
  if (own?.preposition === 'ب' || before?.norm === 'ب' || FROM_TO.has(before?.norm ?? ''))
    return true;
  if (says(before, TERM) || says(tokens[first - 2], TERM) || says(after, TERM)) return true;
  if (says(before, GETS) || after?.preposition === 'ل') return true;
  if (own?.conjunction === 'و' || before?.norm === 'و') return true;
  // ولكل واحد من الثلاثة 7 سنوات, والأول 15 عاما
  if (ledBy(tokens, first, CLOSE + 1, EACH_OF)) return true;
  if (numbers.some((o) => o.kind === 'ordinal' && o.endToken === first)) return true;
  const named = names.some(({ kind, endToken }) => kind === 'person' && endToken === first);
  const apposed = named || before?.norm === '،';
  return apposed && tokens.slice(Math.max(0, first - APPOSED), first).some((t) => says(t, TERM));
}

/** The lengths of time of a sentence that tell penalties. A number without a unit goes by the one before it. */
function termsIn(annotation: Annotation, { firstToken, endToken }: Sentence): ToldOutcome[] {
  const { tokens, numbers } = annotation;
  const found: ToldOutcome[] = [];
  let unit: number | undefined;
  for (const n of numbers) {
    if (n.firstToken < firstToken || n.endToken > endToken || n.kind === 'ordinal') continue;
    if (n.label === true || (n.unit !== 'year' && n.unit !== 'month' && n.counted)) continue;
    const own = n.unit === undefined ? undefined : MONTHS.get(n.unit);
    const [before, word, after] = [
      tokens[n.firstToken - 1],
      tokens[n.firstToken],
      tokens[n.endToken],
    ];
    // إلى أربع، و12 لفلان, بثلاث،
    const bare =
      n.kind === 'number' &&
      n.unit === undefined &&
      n.value <= MOST_YEARS &&
      (word?.preposition === 'ب' || before?.norm === 'الي' || after?.preposition === 'ل');
    const months = own ?? (bare ? unit : undefined);
    if (months === undefined) continue;
    if (own !== undefined) {
      if (!isTerm(annotation, n)) continue;
      unit = own;
    }
    const last = found.at(-1);
    const and = word?.conjunction === 'و' || before?.norm === 'و';
    // سنتان وستة أشهر
    if (
      last &&
      own === 1 &&
      and &&
      n.firstToken - last.end <= 1 &&
      typeof last.outcome === 'number'
    )
      found[found.length - 1] = { ...last, end: n.endToken, outcome: last.outcome + n.value };
    else found.push({ first: n.firstToken, end: n.endToken, outcome: n.value * months });
  }
  return found;
}

/** Is an outcome asked for, threatened with, taken back, or what was before? */
function isNotGiven(tokens: readonly Token[], { first, end, outcome }: ToldOutcome): boolean {
  if (outcome === 'acquitted') return ledBy(tokens, first, CLOSE, ONLY_SAID);
  if (ledBy(tokens, first, GUARD, NOT_GIVEN) || ledBy(tokens, first, CLOSE, BEFORE_THAT))
    return true;
  // من سبع سنوات إلى أربع
  return (
    tokens[first - 1]?.norm === 'من' &&
    tokens.slice(end, end + 3).some(({ norm }) => norm === 'الي')
  );
}

/** Outcomes of a sentence that are no terms: acquittal, life, death, the same again. */
function wordsIn(
  { tokens }: Annotation,
  { firstToken, endToken }: Sentence,
  last: Outcome | undefined,
): ToldOutcome[] {
  const found: ToldOutcome[] = [];
  for (let i = firstToken; i < endToken; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const tell = (outcome: Outcome, end = i + 1): void => {
      found.push({ first: i, end, outcome });
    };
    if (says(token, FREED)) tell('acquitted');
    else if (token.stem === 'موبد') tell('life');
    else if (token.stem === 'مدي' && tokens[i + 1]?.stem === 'حياه') tell('life', i + 2);
    else if (token.stem === 'اعدام' && ledBy(tokens, i, CLOSE, COURT)) tell('death');
    else if (last !== undefined && token.stem === 'عقوبه' && says(tokens[i + 1], SAME_ONE))
      tell(last, i + 2);
  }
  return found;
}

/** What the courts gave whom, by an article; what is only asked for, and what was so before, is left out. */
export const penaltiesOf = perArticle((article: ReadArticle, index: number): Penalty[] => {
  const found: Penalty[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens, sentences } = annotation;
    let last: Outcome | undefined;
    for (const sentence of sentences) {
      const inside = tokens.slice(sentence.firstToken, sentence.endToken);
      if (!inside.some((token) => says(token, COURT))) continue;
      const outcomes = [
        ...termsIn(annotation, sentence),
        ...wordsIn(annotation, sentence, last),
      ].sort((a, b) => a.first - b.first);
      const given = outcomes.filter((it) => !isNotGiven(tokens, it));
      const persons = personsTold(annotation, sentence);
      for (const it of given)
        for (const name of bearersOfPenalty(annotation, persons, it, given)) {
          found.push({
            article: index,
            field,
            name,
            outcome: it.outcome,
            firstToken: it.first,
            endToken: it.end,
          });
          if (it.outcome !== 'acquitted') last = it.outcome;
        }
    }
  }
  return found;
});
