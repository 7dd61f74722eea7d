import { ADJECTIVES } from '../lexicon/adjectives';
import { ARABIC_GIVEN_NAMES, FOREIGN_ENDINGS, FOREIGN_GIVEN_NAMES } from '../lexicon/given-names';
import { NOT_NAMES } from '../lexicon/not-names';
import { NOUNS } from '../lexicon/nouns';
import { PARTICLES } from '../lexicon/particles';
import { BASIC_VERBS, DERIVED_VERBS } from '../lexicon/verbs';
import { foldWord } from '../normalise';
import { GenerationCache } from '../generation-cache';
import { nationality } from './gazetteer';

/** How a word may stand in a person's name, from surest to least. */
export enum NameClass {
  /** A given name that is nothing else. */
  Given = 5,
  /** بن, أبو, آل, عبد, دي, فان …: holds the name together with its next word. */
  Particle = 4,
  /** A given name that is also a common word. */
  WeakGiven = 3,
  /** Shaped as no Arabic common word is. */
  Foreign = 2,
  /** Not known as a common word. */
  Unknown = 1,
  /** Adjective of nationality. */
  Demonym = 0,
  /** A common word. */
  Common = -1,
}

interface Vocabulary {
  readonly given: ReadonlyMap<string, NameClass>;
  /** All common words and verbs. */
  readonly both: ReadonlySet<string>;
  /** Common words that are no verbs. */
  readonly plain: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly arabic: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly endings: readonly string[];
}

const PARTICLE_WORDS = new Set(
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

function buildVerbs(): Set<string> {
  const verbs = new Set<string>();
  const add = (past: string, present: string): void => {
    verbs.add(past);
    for (const prefix of ['ي', 'ت', 'ن', 'سي', 'ست', 'سن', 'لي', 'لت']) verbs.add(prefix + present);
  };
  for (const entry of BASIC_VERBS.split(/\s+/u)) {
    const [past = '', present = ''] = entry.split('/');
    const folded = foldWord(past);
    add(folded, present === '=' ? folded : foldWord(present));
  }
  for (const [form, table] of Object.entries(DERIVED_VERBS)) {
    for (const entry of table.split(/\s+/u)) {
      const past = foldWord(entry);
      if (past === '') continue;
      const present =
        form !== 'II' && form !== 'III' && past.startsWith('ا') ? past.slice(1) : past;
      add(past, present);
      if (past.endsWith('ي') || past.endsWith('ا')) add(past.slice(0, -1), present.slice(0, -1));
      // Hollow and defective verbs keep the past's stem in the feminine and the present's ي (يقيم, ينهي).
      const hollow =
        present.length >= 3 ? present.slice(0, -2) + present.slice(-2).replace('ا', 'ي') : present;
      add(past, hollow);
    }
  }
  return verbs;
}

function build(): Vocabulary {
  const given = new Map<string, NameClass>();
  const closed = new Set(tableWords(PARTICLES));
  for (const list of [ARABIC_GIVEN_NAMES, FOREIGN_GIVEN_NAMES]) {
    for (const entry of list.split(/\s+/u)) {
      const weak = entry.endsWith('?');
      const name = foldWord(weak ? entry.slice(0, -1) : entry);
      // ألان folds to الآن: a word of a closed class is no name.
      if (closed.has(name)) continue;
      if (name === '' || given.get(name) === NameClass.WeakGiven) continue;
      given.set(name, weak ? NameClass.WeakGiven : NameClass.Given);
    }
  }
  const verbs = buildVerbs();
  const plain = new Set([NOT_NAMES, NOUNS, ADJECTIVES, PARTICLES].flatMap(tableWords));
  const both = new Set(plain);
  for (const verb of verbs) both.add(verb);
  return {
    given,
    both,
    plain,
    particles: new Set([PARTICLES, NOT_NAMES].flatMap(tableWords)),
    arabic: new Set(tableWords(ARABIC_GIVEN_NAMES.replaceAll('?', ''))),
    adjectives: new Set(tableWords(ADJECTIVES)),
    nouns: new Set([NOUNS, ADJECTIVES].flatMap(tableWords)),
    verbs,
    endings: FOREIGN_ENDINGS.split(/\s+/u)
      .map(foldWord)
      .filter((ending) => ending.length >= 2),
  };
}

let vocabulary: Vocabulary | undefined;
const get = (): Vocabulary => (vocabulary ??= build());

const SUFFIXES =
  'ه ات ون ين ان ها هم هما ا ي يه نا تها ته تهم اته اتها اتهم وا ت تا وه يا ني تين تان'.split(' ');
/** Suffixes by their last letter. */
const suffixesByEnd = new Map<string, string[]>();
for (const suffix of SUFFIXES) {
  const end = suffix.slice(-1);
  suffixesByEnd.set(end, [...(suffixesByEnd.get(end) ?? []), suffix]);
}

function inflects(stem: string, words: ReadonlySet<string>): boolean {
  if (words.has(stem)) return true;
  for (const suffix of suffixesByEnd.get(stem.slice(-1)) ?? []) {
    if (stem.length - suffix.length < 2 || !stem.endsWith(suffix)) continue;
    const base = stem.slice(0, -suffix.length);
    if (words.has(base) || words.has(`${base}ه`)) return true;
  }
  return false;
}

/** Participles and verbal nouns by their shape on a known verb: تفعيل, افتعال, مفتعل, استفعال. */
function derived(stem: string, verbs: ReadonlySet<string>): boolean {
  // Neither begins like an imperfect.
  if (stem.length < 4 || stem.startsWith('ي')) return false;
  if (stem.startsWith('م')) {
    const rest = stem.slice(1);
    for (const base of [
      rest,
      `ا${rest}`,
      rest.replace(/ي(.)$/u, 'ا$1'),
      `ا${rest.replace(/ي(.)$/u, 'ا$1')}`,
    ])
      if (inflects(base, verbs)) return true;
  }
  // The alef before the last letter of a verbal noun: انسحاب, اجتماع, اعلان, استقبال.
  for (const cut of [0, 1, 2]) {
    const base = cut === 0 ? stem : stem.slice(0, -cut);
    const at = base.length - 2;
    if (at < 2) continue;
    // Hollow verbs: اغتيال of اغتال, اختيار of اختار.
    if (
      base[at] === 'ا' &&
      base[at - 1] === 'ي' &&
      verbs.has(`${base.slice(0, at - 1)}ا${base.slice(at + 1)}`)
    )
      return true;
    if (
      base[at] === 'ا' &&
      (verbs.has(base.slice(0, at) + base.slice(at + 1)) ||
        (at > 3 && base.startsWith('ا') && verbs.has(base.slice(0, at))))
    )
      return true;
    if (
      base.startsWith('ت') &&
      base[at] === 'ي' &&
      verbs.has(base.slice(1, at) + base.slice(at + 1))
    )
      return true;
  }
  return false;
}

const verbCache = new GenerationCache<boolean>(20_000);
const commonCache = new GenerationCache<boolean>(20_000);
const classCache = new GenerationCache<NameClass>(20_000);

/** True for a folded word that the tables know as a common word in some inflection, clitics included. */
export function isCommonWord(norm: string): boolean {
  const known = commonCache.get(norm);
  if (known !== undefined) return known;
  const { both, plain, verbs } = get();
  const test = (stem: string): boolean => inflects(stem, both) || derived(stem, verbs);
  // A preposition stands before no verb and before no nominative: كيلمان is no ك + يلمان, كاميرون no ك + أميرون.
  const governed = (stem: string): boolean =>
    plain.has(stem) ||
    (!/(?:ون|ان|وا|ي)$/u.test(stem) && (inflects(stem, plain) || derived(stem, verbs)));
  // No article stands before an imperfect: أليجري is no ال + يجري.
  const articled = (stem: string): boolean =>
    stem.startsWith('ي') ? !verbs.has(stem) && inflects(stem, plain) : test(stem);
  const { bare, afterArticle, afterPreposition } = withoutClitics(norm);
  return commonCache.set(
    norm,
    bare.some(test) || afterArticle.some(articled) || afterPreposition.some(governed),
  );
}

/** The word without conjunction, and what stands after an article or a preposition, each at least two letters long. */
function withoutClitics(norm: string): {
  bare: string[];
  afterArticle: string[];
  afterPreposition: string[];
} {
  const bare = [norm];
  const afterArticle: string[] = [];
  const afterPreposition: string[] = [];
  let rest = norm;
  if (rest.length > 3 && (rest.startsWith('و') || rest.startsWith('ف'))) {
    rest = rest.slice(1);
    bare.push(rest);
  }
  if (rest.length > 3 && rest.startsWith('لل')) afterArticle.push(rest.slice(2));
  else if (rest.length > 3 && 'بكل'.includes(rest.charAt(0))) {
    const inner = rest.slice(1);
    if (inner.length > 4 && inner.startsWith('ال')) afterArticle.push(inner.slice(2));
    else afterPreposition.push(inner);
  }
  if (rest.length > 3 && rest.startsWith('ال')) afterArticle.push(rest.slice(2));
  return { bare, afterArticle, afterPreposition };
}

/** True for a verb form that the verb tables give: what follows a name and ends it. */
export function isVerb(norm: string): boolean {
  const known = verbCache.get(norm);
  return known ?? verbCache.set(norm, inflects(norm, get().verbs));
}

/** True for a noun or adjective of the tables in its plain form, no particle and no verb. */
export function isNoun(norm: string): boolean {
  const { nouns, verbs } = get();
  return nouns.has(norm) && !verbs.has(norm) && !isParticle(norm);
}

/** True for a noun of the tables in its plain form, though it may be a verb as well: قسم. */
export function isListedNoun(norm: string): boolean {
  return get().nouns.has(norm);
}

/** True for an adjective of the tables, masculine or feminine, without the article. */
export function isAdjective(norm: string): boolean {
  const { adjectives } = get();
  return adjectives.has(norm) || (norm.endsWith('ه') && adjectives.has(norm.slice(0, -1)));
}

/** True for an Arabic given name of the lists: أحمد, not روز. */
export function isArabicGiven(norm: string): boolean {
  return get().arabic.has(norm);
}

/** True for a word of a closed class: التي, الذين, الآن. */
export function isParticle(norm: string): boolean {
  return get().particles.has(norm);
}

/** True for a common word as it stands, no clitic taken off. */
export function isWholeCommon(norm: string): boolean {
  return get().both.has(norm);
}

function classify(norm: string): NameClass {
  // على and وإلى, which the context keeps apart from علي and والي.
  if (norm.endsWith('ى') && norm.length <= 4) return NameClass.Common;
  const { given, endings } = get();
  if (PARTICLE_WORDS.has(norm)) return NameClass.Particle;
  const name = given.get(norm);
  if (name !== undefined) return name;
  // بنعلال, بوعلام: family names of the Maghreb written together with their particle.
  if (
    norm.length > 4 &&
    /^(?:بن|بو|ايت)/u.test(norm) &&
    given.has(norm.replace(/^(?:بن|بو|ايت)/u, ''))
  )
    return NameClass.Foreign;
  if (nationality(norm) !== undefined) return NameClass.Demonym;
  if (isCommonWord(norm)) return NameClass.Common;
  if (isParticle(norm)) return NameClass.Common;
  const bare = norm.startsWith('ال') && norm.length > 4 ? given.get(norm.slice(2)) : undefined;
  if (bare !== undefined) return NameClass.WeakGiven;
  if (norm.length < 3) return NameClass.Common;
  if (!norm.startsWith('ال')) {
    if (norm.startsWith('عبدال') && norm.length > 6) return NameClass.Given;
    if (norm.length > 6 && norm.endsWith('الدين')) return NameClass.Given;
    if (norm.length >= 5 && endings.some((ending) => norm.endsWith(ending)))
      return NameClass.Foreign;
    if (norm.length >= 8) return NameClass.Foreign;
  }
  return NameClass.Unknown;
}

/** A given name written together of two by its shape: عبدالرحمن, نورالدين. */
export function mayBeCompound(norm: string): boolean {
  return norm.length > 6 && (norm.startsWith('عبدال') || norm.endsWith('الدين'));
}

/** Given names and particles: the words that by the lists alone may begin a person's name. */
export function* listedNames(): Iterable<string> {
  yield* get().given.keys();
  yield* PARTICLE_WORDS;
}

/** True for one of `listedNames`. */
export function isListedName(norm: string): boolean {
  return get().given.has(norm) || PARTICLE_WORDS.has(norm);
}

/** How the folded word `norm`, as it stands, may take part in a person's name. */
export function nameClass(norm: string): NameClass {
  return classCache.get(norm) ?? classCache.set(norm, classify(norm));
}
