import { type AgeDirection, ageDirection, type DateOpener, dateOpener } from '../dates/openers';
import { type DateWord, dateWords } from '../dates/words';
import type { Word } from '../word-memo';
import { PART } from './fractions';
import { isGoalCount } from './goals';
import { isUnitWord } from './units';
import { type NumberWord, numberWords } from './vocabulary';
import type { Found } from './word-table';

/** A token that is nothing but a clitic of the next one: و ثلاثون, الـ 20. */
export interface LoneClitic {
  readonly conjunction: boolean;
  readonly preposition: string;
  readonly definite: boolean;
}

/** What a folded word can be to the readers of numbers and dates, wherever it stands. */
export interface WordUse {
  readonly number: Found<NumberWord> | undefined;
  readonly date: Found<DateWord> | undefined;
  readonly clitic: LoneClitic | undefined;
  /** A number may be said by the word though it is no number word: a dual, قتيل وحيد, جزء من مئة. */
  readonly opensNumber: boolean;
  readonly opener: DateOpener | undefined;
  readonly age: AgeDirection | undefined;
}

const CLITICS: ReadonlyMap<string, LoneClitic> = new Map(
  (
    [
      ['و', true, '', false],
      ['ف', true, '', false],
      ['ال', false, '', true],
      ['وال', true, '', true],
      ['ب', false, 'ب', false],
      ['وب', true, 'ب', false],
      ['بال', false, 'ب', true],
      ['ل', false, 'ل', false],
      ['ول', true, 'ل', false],
      ['لل', false, 'ل', true],
      ['ك', false, 'ك', false],
    ] as const
  ).map(([norm, conjunction, preposition, definite]) => [
    norm,
    { conjunction, preposition, definite },
  ]),
);

/** Words that make one of the noun before them. */
export const ONLY: ReadonlySet<string> = new Set(['وحيد', 'وحيده', 'الوحيد', 'الوحيده', 'وحيدا']);

const NOON = 0x646;
/** The shortest word that can be the dual of a noun which is no unit. */
const SHORTEST_DUAL = 5;

const TA = 0x62a;
const YA = 0x64a;

function mayBeDual(norm: string): boolean {
  const end = norm.length - 1;
  // حالتي غرق: the dual of a feminine in a construct.
  if (norm.charCodeAt(end) === YA && norm.charCodeAt(end - 1) === TA)
    return norm.length >= SHORTEST_DUAL;
  if (norm.charCodeAt(norm.length - 1) !== NOON) return false;
  return norm.length >= SHORTEST_DUAL || isUnitWord(norm);
}

/** الأخير and الأخيرة count days and weeks (الأسبوع الأخير); other adjectives of time open no date. */
const LAST = new Set(['الاخير', 'الاخيره']);

function onlyRelative(norm: string, { entry }: Found<DateWord>): boolean {
  const told = Object.values(entry).filter((value) => value !== undefined);
  return entry.relative !== undefined && told.length === 1 && !LAST.has(norm);
}

/** Of most words: one for all of them, so that reading past them touches little memory. */
const NO_USE: WordUse = {
  number: undefined,
  date: undefined,
  clitic: undefined,
  opensNumber: false,
  opener: undefined,
  age: undefined,
};

function read(norm: string): WordUse {
  const number = numberWords().find(norm);
  const date = dateWords().find(norm);
  const clitic = CLITICS.get(norm);
  const opensNumber = ONLY.has(norm) || PART.has(norm) || mayBeDual(norm) || isGoalCount(norm);
  const opener = date !== undefined && !onlyRelative(norm, date) ? 'any' : dateOpener(norm);
  const age = ageDirection(norm);
  const useless =
    number === undefined &&
    date === undefined &&
    clitic === undefined &&
    !opensNumber &&
    opener === undefined &&
    age === undefined;
  return useless ? NO_USE : { number, date, clitic, opensNumber, opener, age };
}

/** What the word can be; read once for each word of the language and kept with it. */
export function wordUse(word: Word): WordUse {
  return (word.use ??= read(word.norm));
}
