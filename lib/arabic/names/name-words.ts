import { NAME_HERALDS, PERSONS_VERBS } from '../lexicon/name-heralds';
import { NAMED_AFTER } from '../lexicon/not-names';
import { LetterFilter } from '../letter-filter';
import { foldWord } from '../normalise';
import { speechForm } from '../speech/verbs';
import { newWord, type Word } from '../word-memo';
import { bodyWords } from './body-words';
import { readFront, type FrontReading } from './fronts';
import { beginsGazetteerName, gazetteerWords } from './gazetteer';
import { readHead, type HeadInfo } from './role-words';
import {
  FamilyKind,
  familyKind,
  isListedName,
  listedNames,
  mayBeCompound,
  NameClass,
  sureFamilyNames,
} from './vocabulary';

/** What a word may be to a reader of names, as a sum of flags. */
export enum NameUse {
  /** Some reading is the first word of a gazetteer name. */
  Gazetteer = 1,
  /** Some reading may open the name of a body. */
  Body = 2,
  /** It may open a role. */
  Role = 4,
  /** Some reading is a listed given name or a particle that begins names. */
  Listed = 8,
  /** It is a form of a speech verb, no participle. */
  SpeechVerb = 16,
  /** Some reading names a thing that bears somebody's name. */
  NamedAfter = 32,
  /** It may be a preposition that is folded like a name: على like علي, وإلى like والي, and the verb أدى. */
  Ala = 64,
  /** Some reading is a family name that is nothing else. */
  Family = 128,
  /** A person may be named right behind it: what was done to him. */
  Herald = 256,
}

/** What the readers of names know of a word that may begin a name or a role. */
export interface NameWord {
  readonly readings: readonly FrontReading[];
  /** Role that the word may open. */
  readonly head: HeadInfo;
}

const wordsIn = (list: string): string[] => list.split(/\s+/u).filter(Boolean).map(foldWord);
const heralds = new Set([
  ...wordsIn(NAME_HERALDS),
  ...wordsIn(PERSONS_VERBS).flatMap((verb) => [verb, `${verb.replace(/[اي]$/u, '')}ت`]),
]);
const namedAfter = new Set(NAMED_AFTER.split(/\s+/u).map(foldWord));

let filter: LetterFilter | undefined;

/** Of all words that give a reading a use but that of a role. */
function frontFilter(): LetterFilter {
  if (filter !== undefined) return filter;
  filter = new LetterFilter(18);
  for (const words of [
    gazetteerWords(),
    bodyWords().openers,
    listedNames(),
    sureFamilyNames(),
    namedAfter,
  ]) {
    for (const word of words) filter.add(word);
  }
  return filter;
}

function usesOf(norm: string, readings: readonly FrontReading[], head: HeadInfo): number {
  const fronts = frontFilter();
  let uses = 0;
  for (const { word } of readings) {
    if (mayBeCompound(word)) uses |= NameUse.Listed;
    if (!fronts.mayHold(word)) continue;
    if (beginsGazetteerName(word)) uses |= NameUse.Gazetteer;
    if (bodyWords().openers.has(word)) uses |= NameUse.Body;
    if (isListedName(word)) uses |= NameUse.Listed;
    if (namedAfter.has(word)) uses |= NameUse.NamedAfter;
    if ((familyKind(word) ?? FamilyKind.Weak) > FamilyKind.Weak) uses |= NameUse.Family;
  }
  if (head.alone !== undefined || head.pairs.length > 0) uses |= NameUse.Role;
  if (speechForm(norm)?.form === 'verb') uses |= NameUse.SpeechVerb;
  if (readings.some(({ skip, word }) => skip < 2 && heralds.has(word))) uses |= NameUse.Herald;
  if (norm.length <= 4 && (norm.endsWith('علي') || norm === 'والي' || norm === 'ادي'))
    uses |= NameUse.Ala;
  return uses;
}

function read(word: Word): NameWord {
  const readings = readFront(word.norm);
  return { readings, head: readHead(readings) };
}

/** The readings of a word's front. */
export function frontReadings(word: Word): readonly FrontReading[] {
  return word.names?.readings ?? readFront(word.norm);
}

/** What is known of a word, remembered with it where it has a use. */
export function nameWord(word: Word): NameWord {
  return word.names ?? read(word);
}

/** Sum of `NameUse` of a word, remembered with it. Most have none: of them nothing else is kept. */
export function nameUses(word: Word): number {
  if (word.nameUses === undefined) {
    const found = read(word);
    word.nameUses = usesOf(word.norm, found.readings, found.head);
    if (word.nameUses !== 0) word.names = found;
  }
  return word.nameUses;
}

/** At what is no word. */
export const NO_WORD: Word = {
  ...newWord(''),
  names: { readings: [], head: { alone: undefined, pairs: [] } },
  nameUses: 0,
  nameClass: NameClass.Common,
  plainMarks: 0,
  shapeMarks: 0,
};
