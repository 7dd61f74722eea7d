import { ADJECTIVES } from '../lexicon/adjectives';
import { ARABIC_FAMILY_NAMES, FOREIGN_FAMILY_NAMES } from '../lexicon/family-names';
import { ARABIC_GIVEN_NAMES, FOREIGN_ENDINGS, FOREIGN_GIVEN_NAMES } from '../lexicon/given-names';
import { NOT_NAMES } from '../lexicon/not-names';
import { NOUNS } from '../lexicon/nouns';
import { PARTICLES } from '../lexicon/particles';
import { BASIC_VERBS, DERIVED_VERBS } from '../lexicon/verbs';
import { LetterFilter } from '../letter-filter';
import { foldLetters, foldWord } from '../normalise';

/** How a word may stand in a person's name, from surest to least. */
export enum NameClass {
  /** A given name that is nothing else. */
  Given = 6,
  /** بن, أبو, آل, عبد, دي, فان …: holds the name together with its next word. */
  Particle = 5,
  /** A given name that is also a common word. */
  WeakGiven = 4,
  /** A family name that is nothing else. */
  Family = 3,
  /** Shaped as no Arabic common word is. */
  Foreign = 2,
  /** Not known as a common word. */
  Unknown = 1,
  /** Adjective of nationality. */
  Demonym = 0,
  /** A common word. */
  Common = -1,
}

/** What can be asked for a folded word. */
export interface WordList {
  has(word: string): boolean;
}

/** How sure a family name is. */
export enum FamilyKind {
  /** Also a common word, a place or a people's adjective. */
  Weak = 1,
  /** Nothing else, of Arab use. */
  Arab = 2,
  /** Nothing else, of other languages. */
  Foreign = 3,
}

export interface Vocabulary {
  readonly given: ReadonlyMap<string, NameClass>;
  readonly family: ReadonlyMap<string, FamilyKind>;
  /** All common words and verbs. */
  readonly both: WordList;
  /** Common words that are no verbs. */
  readonly plain: WordList;
  readonly nouns: WordList;
  readonly particles: WordList;
  readonly arabic: WordList;
  readonly adjectives: WordList;
  readonly verbs: WordList;
  readonly endings: readonly string[];
}

export const PARTICLE_WORDS: ReadonlySet<string> = new Set(
  'بن ابن بنت ابو ابي ابا ال ايت ولد ام عبد بو دي دا دوس ديل ديلا فان فون فاندر سان ماك اوف لو'.split(
    ' ',
  ),
);

function tableWords(table: string): string[] {
  return table
    .split(/[\s:,=/]+/u)
    .filter((word) => word !== '')
    .map(foldWord);
}

const NOUN = 1;
const ADJECTIVE = 2;
const PARTICLE = 4;
const OTHER = 8;

/** The common words of all tables in one map, each with the tables that it stands in. */
class CommonWords {
  private readonly kinds = new Map<string, number>();
  private readonly filter = new LetterFilter(17);

  constructor() {
    const tables = [
      [NOUNS, NOUN],
      [ADJECTIVES, ADJECTIVE],
      [PARTICLES, PARTICLE],
      [NOT_NAMES, OTHER],
    ] as const;
    for (const [table, kind] of tables) {
      for (const word of tableWords(table)) {
        this.kinds.set(word, (this.kinds.get(word) ?? 0) | kind);
        this.filter.add(word);
      }
    }
  }

  /** The words of some of the tables: `kinds` is a sum. */
  of(kinds: number): WordList {
    return {
      has: (word) => this.filter.mayHold(word) && ((this.kinds.get(word) ?? 0) & kinds) !== 0,
    };
  }
}

const YA = 0x64a;
const TA = 0x62a;
const NOON = 0x646;
const SIN = 0x633;
const LAM = 0x644;

/** Length of the prefix that a word of the imperfect begins with (ي ت ن سي ست سن لي لت), 0 where it has none. */
function prefixLength(word: string): number {
  const first = word.charCodeAt(0);
  if (first === YA || first === TA || first === NOON) return 1;
  const second = word.charCodeAt(1);
  if (first === SIN) return second === YA || second === TA || second === NOON ? 2 : 0;
  return first === LAM && (second === YA || second === TA) ? 2 : 0;
}

/** Verbs in the past, and in the imperfect by their stems. */
class Verbs implements WordList {
  private readonly pasts = new Set<string>();
  private readonly stems = new Set<string>();
  private readonly pastFilter = new LetterFilter(16);
  private readonly stemFilter = new LetterFilter(16);

  constructor() {
    for (const entry of BASIC_VERBS.split(/\s+/u)) {
      const [past = '', present = ''] = entry.split('/');
      const folded = foldWord(past);
      this.add(folded, present === '=' ? folded : foldWord(present));
    }
    for (const [form, table] of Object.entries(DERIVED_VERBS)) {
      const augmented = form !== 'II' && form !== 'III';
      for (const entry of table.split(/\s+/u)) this.addDerived(foldWord(entry), augmented);
    }
  }

  private add(past: string, stem: string): void {
    this.pasts.add(past);
    this.pastFilter.add(past);
    this.stems.add(stem);
    this.stemFilter.add(stem);
  }

  private addDerived(past: string, augmented: boolean): void {
    if (past === '') return;
    const present = augmented && past.startsWith('ا') ? past.slice(1) : past;
    this.add(past, present);
    if (past.endsWith('ي') || past.endsWith('ا')) this.add(past.slice(0, -1), present.slice(0, -1));
    // Hollow and defective verbs keep the past's stem in the feminine and the present's ي (يقيم, ينهي).
    const hollow =
      present.length >= 3 ? present.slice(0, -2) + present.slice(-2).replace('ا', 'ي') : present;
    this.add(past, hollow);
  }

  has(word: string): boolean {
    if (this.pastFilter.mayHold(word) && this.pasts.has(word)) return true;
    const prefix = prefixLength(word);
    if (prefix === 0) return false;
    // The prefix alone is kept off as well: سن, لي, ست.
    return (
      word.length === prefix ||
      (this.stemFilter.mayHold(word, prefix) && this.stems.has(word.slice(prefix)))
    );
  }
}

function readGiven(): Map<string, NameClass> {
  const given = new Map<string, NameClass>();
  const closed = new Set(tableWords(PARTICLES));
  for (const list of [ARABIC_GIVEN_NAMES, FOREIGN_GIVEN_NAMES]) {
    for (const entry of list.split(/\s+/u)) {
      const weak = entry.endsWith('?');
      const name = foldWord(weak ? entry.slice(0, -1) : entry);
      // ألان folds to الآن: a word of a closed class is no name.
      // But the context tells علي from على.
      if (closed.has(name) && name !== 'علي') continue;
      if (name === '' || given.get(name) === NameClass.WeakGiven) continue;
      given.set(name, weak ? NameClass.WeakGiven : NameClass.Given);
    }
  }
  return given;
}

function readFamily(given: ReadonlyMap<string, NameClass>): Map<string, FamilyKind> {
  const family = new Map<string, FamilyKind>();
  const lists = [
    [ARABIC_FAMILY_NAMES, FamilyKind.Arab],
    [FOREIGN_FAMILY_NAMES, FamilyKind.Foreign],
  ] as const;
  for (const [list, kind] of lists) {
    for (const entry of foldLetters(list).split(/\s+/u)) {
      const weak = entry.endsWith('?');
      const name = foldWord(weak ? entry.slice(0, -1) : entry);
      if (name === '' || given.has(name) || family.has(name)) continue;
      family.set(name, weak ? FamilyKind.Weak : kind);
    }
  }
  return family;
}

function build(): Vocabulary {
  const common = new CommonWords();
  const plain = common.of(NOUN | ADJECTIVE | PARTICLE | OTHER);
  const verbs = new Verbs();
  const given = readGiven();
  return {
    given,
    family: readFamily(given),
    both: { has: (word) => plain.has(word) || verbs.has(word) },
    plain,
    particles: common.of(PARTICLE | OTHER),
    arabic: new Set(tableWords(ARABIC_GIVEN_NAMES.replaceAll('?', ''))),
    adjectives: common.of(ADJECTIVE),
    nouns: common.of(NOUN | ADJECTIVE),
    verbs,
    endings: FOREIGN_ENDINGS.split(/\s+/u)
      .map(foldWord)
      .filter((ending) => ending.length >= 2),
  };
}

let tables: Vocabulary | undefined;

/** The word lists that names are told by, read on first use. */
export function vocabulary(): Vocabulary {
  return (tables ??= build());
}
