import { GenerationCache } from '../generation-cache';
import { nationality } from './gazetteer';
import {
  FamilyKind,
  NameClass,
  PARTICLE_WORDS,
  vocabulary as get,
  type WordList,
} from './vocabulary-tables';

export { FamilyKind, NameClass };

const SUFFIXES =
  'ه ات ون ين ان ها هم هما ا ي يه نا تها ته تهم اته اتها اتهم وا ت تا وه يا ني تين تان'.split(' ');
/** Suffixes by their last letter. */
const suffixesByEnd = new Map<string, string[]>();
for (const suffix of SUFFIXES) {
  const end = suffix.slice(-1);
  suffixesByEnd.set(end, [...(suffixesByEnd.get(end) ?? []), suffix]);
}

function inflects(stem: string, words: WordList): boolean {
  if (words.has(stem)) return true;
  for (const suffix of suffixesByEnd.get(stem.slice(-1)) ?? []) {
    if (stem.length - suffix.length < 2 || !stem.endsWith(suffix)) continue;
    const base = stem.slice(0, -suffix.length);
    if (words.has(base) || words.has(`${base}ه`)) return true;
  }
  return false;
}

/** Participles and verbal nouns by their shape on a known verb: تفعيل, افتعال, مفتعل, استفعال. */
function derived(stem: string, verbs: WordList): boolean {
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
  if ((get().family.get(norm) ?? FamilyKind.Weak) > FamilyKind.Weak) return NameClass.Family;
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

/** Family names that are nothing else. */
export function* sureFamilyNames(): Iterable<string> {
  for (const [name, kind] of get().family) if (kind !== FamilyKind.Weak) yield name;
}

/** How sure a listed family name the folded word is; undefined where it is none of the list. */
export function familyKind(norm: string): FamilyKind | undefined {
  return get().family.get(norm);
}

/** True for one of `listedNames`. */
export function isListedName(norm: string): boolean {
  return get().given.has(norm) || PARTICLE_WORDS.has(norm);
}

/** How the folded word `norm`, as it stands, may take part in a person's name. */
export function nameClass(norm: string): NameClass {
  return classCache.get(norm) ?? classCache.set(norm, classify(norm));
}
