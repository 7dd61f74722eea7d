/**
 * All forms of the lexicon that a word is told by, with their readings. Nothing that runs in the browser imports this:
 * `scripts/word-table.mjs` writes the forms down as `word-table.generated.ts`, which `word-index.ts` reads.
 */
import { ADJECTIVES } from './lexicon/adjectives';
import { CITIES } from './lexicon/cities';
import { LATIN_LETTER_NAMES } from './lexicon/connectors';
import { COUNTRIES } from './lexicon/countries';
import { ARABIC_GIVEN_NAMES, FOREIGN_GIVEN_NAMES } from './lexicon/given-names';
import { IRREGULAR_FORMS } from './lexicon/homographs';
import { NOUNS } from './lexicon/nouns';
import { PARTICLES } from './lexicon/particles';
import { PUBLIC_FIGURES } from './lexicon/persons';
import { PROPER_NAMES } from './lexicon/proper';
import { PROVINCES_OF_AFRICA } from './lexicon/provinces-africa';
import { PROVINCES_OF_ASIA } from './lexicon/provinces-asia';
import { TOWNS } from './lexicon/towns';
import { BASIC_VERBS, DERIVED_VERBS, MORE_VERBAL_NOUNS } from './lexicon/verbs';
import { foldWord } from './normalise';
import { basicVerb, derivedVerb, type VerbForms } from './verb-forms';
import type { PartOfSpeech } from './types';
import type { Reading, VerbList, VerbStem } from './word-table';

/** Forms of nouns, adjectives, participles, names and particles, without clitics and sound endings. */
const nominals = new Map<string, Reading>();
/** Adjectives and participles, also those whose bare form is a noun too: موقّعة is no place, العامة no year. */
const agreeing = new Map<string, Reading>();

const verbStems = new Map<string, VerbStem>();

/** Folded forms whose last letter is ه as spelled, not ة. */
const endsInHa = new Set<string>();

/** Splits a table of the lexicon into its folded entries. */
function entries(table: string): string[] {
  return table
    .split(/\s+/u)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const folded = foldWord(entry);
      if (entry.endsWith('ه')) endsInHa.add(folded);
      return folded;
    });
}

function add(form: string, reading: Reading): void {
  if (form === '' || nominals.has(form)) return;
  nominals.set(form, reading);
}

function readVerbs(): VerbForms[] {
  const moreNouns = new Map<string, string[]>();
  for (const entry of entries(MORE_VERBAL_NOUNS)) {
    const [past = '', nouns = ''] = entry.split(':');
    moreNouns.set(past, nouns.split(','));
  }
  const verbs: VerbForms[] = [];
  for (const entry of entries(BASIC_VERBS)) {
    const [past = '', present = '=', nouns = ''] = entry.split('/');
    const list = nouns === '' ? [] : nouns.split(',');
    verbs.push(basicVerb(past, present === '=' ? past : present, list));
  }
  for (const [form, list] of Object.entries(DERIVED_VERBS)) {
    for (const past of entries(list)) verbs.push(derivedVerb(past, form, moreNouns.get(past)));
  }
  return verbs;
}

function indexStems(list: VerbList, stems: readonly string[], reading: Reading): void {
  for (const stem of stems) {
    if (stem === '') continue;
    let known = verbStems.get(stem);
    if (known === undefined) {
      known = {
        pastBare: undefined,
        pastSuffixed: undefined,
        pastFirst: undefined,
        presentBare: undefined,
        presentSuffixed: undefined,
      };
      verbStems.set(stem, known);
    }
    known[list] ??= reading;
  }
}

function indexVerbs(verbs: readonly VerbForms[]): void {
  for (const verb of verbs) {
    const reading: Reading = { lemma: verb.lemma, family: verb.family, pos: 'verb' };
    indexStems('pastBare', verb.pastBare, reading);
    indexStems('pastSuffixed', verb.pastSuffixed, reading);
    indexStems('pastFirst', verb.pastFirst, reading);
    indexStems('presentBare', verb.presentBare, reading);
    indexStems('presentSuffixed', verb.presentSuffixed, reading);
  }
  // Stems that lost a vowel give way to whole ones of other verbs.
  for (const { lemma, family, presentShort } of verbs) {
    if (presentShort.length > 0)
      indexStems('presentBare', presentShort, { lemma, family, pos: 'verb' });
  }
}

function addName(name: string): void {
  const article = name.startsWith('ال') && name.length > 4;
  // A careless spelling of a name with hamza (المانيا) has no article to take off.
  if (article && nominals.get(foldWord(name))?.pos === 'name') return;
  const word = foldWord(article ? name.slice(2) : name);
  if (name.endsWith('ه')) endsInHa.add(word);
  add(word, { lemma: word, family: word, pos: 'name' });
}

function isPast(word: string): boolean {
  return verbStems.get(word)?.pastBare !== undefined;
}

/** Is the name also a verb, or a common word behind a clitic (كان, فان, بان, لحسن, التقي)? Then that must win. */
function isCommonWord(name: string): boolean {
  if (isPast(name) || isPast(`ال${name}`) || COMMON_FORMS.has(name)) return true;
  const first = name.charAt(0);
  const rest = nominals.get(name.slice(1));
  if (first === 'و' || first === 'ف') return rest?.pos === 'particle' || name.startsWith('ال', 1);
  const preposition = first === 'ب' || first === 'ل' || first === 'ك';
  return preposition && rest !== undefined && rest.pos !== 'name';
}

/** Inflected verbs that some place or person is called by. */
const COMMON_FORMS = new Set(['كنت', 'بنيت', 'سالت', 'كانت', 'ولايتي', 'لامي', 'زاده']);

/**
 * Single words of the gazetteers, so that no clitic is taken off وليد or بولونيا. The tables mark common words with
 * `?`, set columns apart with `|` and `:`, and names with commas and semicolons.
 */
function addGazetteerNames(): void {
  const names = new Set<string>();
  const given = `${ARABIC_GIVEN_NAMES} ${FOREIGN_GIVEN_NAMES}`;
  for (const name of given.trim().split(/\s+/u)) names.add(name);
  for (const line of CITIES.split('\n')) {
    for (const name of line.slice(line.indexOf(':') + 1).split(/[;,]/u)) names.add(name.trim());
  }
  // Among the smaller towns are plurals of common nouns (المهندسين), which are marked and left to the nouns.
  for (const line of TOWNS.split('\n')) {
    for (const name of line.slice(line.indexOf(':') + 1).split(/[;,]/u))
      if (!name.endsWith('?')) names.add(name.trim());
  }
  // Without its article the name of a village is some other word too often (اليشير, يشير).
  for (const line of `${PROVINCES_OF_ASIA}${PROVINCES_OF_AFRICA}`.split('\n')) {
    for (const name of line.slice(line.indexOf(':') + 1).split(/[;,]/u))
      if (!name.endsWith('?') && !name.trim().startsWith('ال')) names.add(name.trim());
  }
  for (const line of COUNTRIES.split('\n')) {
    const [, spellings = '', demonyms = ''] = line.split('|');
    for (const name of spellings.split(',')) names.add(name.trim());
    addDemonyms(demonyms);
  }
  for (const line of PUBLIC_FIGURES.split('\n')) {
    for (const word of line.split(/[|,\s]+/u)) names.add(word);
  }
  for (const marked of names) {
    const name = marked.endsWith('?') ? marked.slice(0, -1) : marked;
    if (name.length < 3 || name.includes(' ')) continue;
    const bare = name.startsWith('ال') && name.length > 4 ? name.slice(2) : name;
    if (!isCommonWord(foldWord(bare))) addName(name);
  }
}

function addDemonyms(column: string): void {
  const [singulars = '', plurals = ''] = column.split('+');
  let main: Reading | undefined;
  for (const word of singulars.split(',')) {
    const lemma = foldWord(word.trim());
    if (lemma.length < 3 || lemma.includes(' ')) continue;
    const reading: Reading = { lemma, family: lemma, pos: 'adjective' };
    main ??= reading;
    add(lemma, reading);
    if (!agreeing.has(lemma)) agreeing.set(lemma, reading);
  }
  if (main === undefined) return;
  for (const plural of plurals.split(',')) {
    const form = foldWord(plural.trim());
    if (form.length >= 3 && !form.includes(' ')) add(form, main);
  }
}

function build(): void {
  const verbs = readVerbs();
  indexVerbs(verbs);
  const participleFamilies = new Map<string, string>();
  const families = new Map<string, string>();
  for (const verb of verbs) {
    for (const noun of verb.verbalNouns) if (!families.has(noun)) families.set(noun, verb.family);
    // Adjectives like معلق or محاصر tell the verb's event; participles of form I (عامل) mostly have a life of their own.
    for (const participle of verb.participles) {
      if (participle.startsWith('م') && participle.length >= 4 && !families.has(participle)) {
        participleFamilies.set(participle, verb.family);
      }
    }
  }
  for (const entry of IRREGULAR_FORMS.trim().split(/\s+/u)) {
    const [form = '', lemma = '', family = '', pos = 'noun'] = entry.split(':');
    add(foldWord(form), {
      lemma: foldWord(lemma),
      family: foldWord(family),
      pos: pos as PartOfSpeech,
    });
  }
  // إيه, the letter A, has the letters of أية.
  entries(LATIN_LETTER_NAMES);
  for (const word of entries(PARTICLES)) {
    add(word, { lemma: word, family: word, pos: 'particle' });
  }
  const broken: [string, Reading][] = [];
  const tables: readonly (readonly [string, PartOfSpeech])[] = [
    [NOUNS, 'noun'],
    [ADJECTIVES, 'adjective'],
  ];
  for (const [table, pos] of tables) {
    for (const entry of entries(table)) {
      const equals = entry.indexOf('=');
      const given = equals < 0 ? undefined : entry.slice(equals + 1);
      const word = equals < 0 ? entry : entry.slice(0, equals);
      const colon = word.indexOf(':');
      const lemma = colon < 0 ? word : word.slice(0, colon);
      const noun = families.get(lemma);
      const reading: Reading = {
        lemma,
        family:
          given ??
          noun ??
          (pos === 'adjective' ? participleFamilies.get(lemma) : undefined) ??
          lemma,
        pos: pos === 'noun' && noun !== undefined ? 'verbal-noun' : pos,
      };
      add(lemma, reading);
      if (pos === 'adjective') agreeing.set(lemma, reading);
      if (colon < 0) continue;
      for (const plural of word.slice(colon + 1).split(',')) broken.push([plural, reading]);
    }
  }
  // After the singulars: كتاب is a book before it is the writers.
  for (const [plural, reading] of broken) add(plural, reading);
  for (const verb of verbs) {
    for (const noun of verb.verbalNouns) {
      add(noun, { lemma: noun, family: verb.family, pos: 'verbal-noun' });
    }
  }
  for (const name of PROPER_NAMES.trim().split(/\s+/u)) addName(name);
  addGazetteerNames();
  for (const verb of verbs) {
    for (const participle of verb.participles) {
      const reading: Reading = { lemma: participle, family: verb.family, pos: 'participle' };
      add(participle, reading);
      if (!agreeing.has(participle)) agreeing.set(participle, reading);
    }
  }
}

/** The forms of the lexicon by their kind, all folded. */
export interface WordForms {
  readonly nominals: ReadonlyMap<string, Reading>;
  readonly agreeing: ReadonlyMap<string, Reading>;
  readonly verbStems: ReadonlyMap<string, VerbStem>;
  readonly endsInHa: ReadonlySet<string>;
}

let built = false;

/** Derives all forms of the lexicon's tables. */
export function wordForms(): WordForms {
  if (!built) build();
  built = true;
  return { nominals, agreeing, verbStems, endsInHa };
}
