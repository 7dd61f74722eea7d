import {
  BROKEN_PLURAL_NOUNS,
  DUAL_HELPERS,
  FEMININE_NOUNS,
  NOT_DUALS,
  PARTICIPLE_NOUNS,
  SOUND_PLURAL_NOUNS,
} from '../lexicon/counted-nouns';
import { foldWord } from '../normalise';
import type { Item } from './items';

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldWord));
}

const feminine = folded(FEMININE_NOUNS);
const broken = folded(BROKEN_PLURAL_NOUNS);
const sound = folded(SOUND_PLURAL_NOUNS);
const notDual = folded(NOT_DUALS);
const helpers = folded(DUAL_HELPERS);
const participles = folded(PARTICIPLE_NOUNS);

const PREPOSITIONS = new Set([
  'في',
  'من',
  'علي',
  'الي',
  'بين',
  'عن',
  'مع',
  'ان',
  'كلتا',
  'خلال',
  'بعد',
  'قبل',
]);

function endsDual(word: string): boolean {
  return word.length >= 5 && (word.endsWith('ين') || word.endsWith('ان'));
}

/** The word without clitics: as the tokeniser read it, and without them taken off by letters. */
function stems(item: Item): string[] {
  const found = [item.token.stem];
  const { norm } = item;
  if (norm !== item.token.stem) found.push(norm);
  let rest = norm;
  if (rest.startsWith('و') || rest.startsWith('ف')) rest = rest.slice(1);
  if (rest.startsWith('لل')) rest = rest.slice(2);
  else {
    if (rest.startsWith('بال') || rest.startsWith('كال')) rest = rest.slice(1);
    else if (/^[بلك]/.test(rest)) found.push(rest.slice(1));
    if (rest.startsWith('ال')) rest = rest.slice(2);
  }
  if (rest !== norm) found.push(rest);
  return found;
}

function helperNear(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  const before = items[i - 1];
  const two = next?.word?.digit === 2 && !next.conjunction;
  return two || (before !== undefined && helpers.has(before.norm));
}

function isCount(item: Item | undefined): boolean {
  const word = item?.word;
  // عام 2018 قمتين: a year counts nothing.
  if (item?.digits !== undefined) return !(item.digits.plain && item.digits.width === 4);
  return (word?.digit ?? 0) > 2 || word?.ten === true || word?.tens !== undefined;
}

/** الأعضاء المنتخبين: does a definite noun stand before it, to which it is an adjective? */
function describes(items: readonly Item[], i: number): boolean {
  const [before, item] = [items[i - 1], items[i]];
  return before?.kind === 'word' && before.definite && item?.definite === true && !item.conjunction;
}

/**
 * The singular of the feminine noun at item `i` in the dual of a construct (حالتي غرق, بقذيفتي هاون), else undefined. A noun
 * must follow: سيارتي alone, or with an adjective, is 'my car'.
 */
export function constructDual(items: readonly Item[], i: number): string | undefined {
  const [item, next] = [items[i], items[i + 1]];
  if (item?.kind !== 'word' || !item.norm.endsWith(CONSTRUCT) || item.definite) return undefined;
  if (next?.kind !== 'word' || next.lineStart || next.conjunction || next.preposition !== '')
    return undefined;
  const { pos, lemma } = next.token;
  // غرق, طلاق: a noun of three letters that reads as its verb too.
  const bare = pos === 'verb' && next.norm === lemma && lemma.length === 3;
  if (!bare && !NOUNS.has(pos ?? 'unknown')) return undefined;
  if (isCount(items[i - 1]) || next.word !== undefined) return undefined;
  for (const stem of stems(item)) {
    const singular = `${stem.slice(0, -2)}ه`;
    if (stem.endsWith(CONSTRUCT) && feminine.has(singular)) return singular;
  }
  return undefined;
}
const CONSTRUCT = 'تي';
const NOUNS: ReadonlySet<string> = new Set(['noun', 'verbal-noun', 'name', 'unknown']);

/**
 * The singular of the noun at item `i` where its form is surely the dual (مذكرتين, قتيلان), else undefined. Masculine
 * plurals in ون read ين too: for those a neighbour must say two. Adjectives that agree with a dual before them are
 * left out by the caller.
 */
export function dualNoun(items: readonly Item[], i: number): string | undefined {
  const item = items[i];
  if (item?.kind !== 'word' || item.word !== undefined) return undefined;
  const { norm } = item;
  const last = norm.charCodeAt(norm.length - 1);
  if (last !== 0x646 || norm.length < 5) return undefined;
  if (notDual.has(norm) || norm.endsWith('ستان')) return undefined;
  // عشرات الفنانين: a plural after a count of many.
  const many = items[i - 1]?.word;
  if (many?.vague !== undefined || many?.magnitude !== undefined) return undefined;
  // أربعة سائقين: what a number counts is no dual.
  if (!item.conjunction && item.preposition === '' && isCount(items[i - 1])) return undefined;
  for (const stem of stems(item)) {
    if (!endsDual(stem) || notDual.has(stem)) continue;
    const base = stem.slice(0, -2);
    if (base.endsWith('ت') && base.length >= 3) {
      const singular = `${base.slice(0, -1)}ه`;
      if (feminine.has(singular)) return singular;
    }
    if (broken.has(base)) return participles.has(base) && describes(items, i) ? undefined : base;
    if (sound.has(base) && (stem.endsWith('ان') || helperNear(items, i))) return base;
  }
  // تان and تين on a long stem are the feminine dual even where the noun isn't known.
  // With the article and a noun before it, it is more likely an adjective of a dual further up.
  const before = items[i - 1];
  const noun = before?.kind === 'word' && !PREPOSITIONS.has(before.norm);
  if (item.definite && item.preposition === '' && noun) return undefined;
  const { stem } = item.token;
  const verb = stem.startsWith('ي') && stem.endsWith('ان');
  const long = stem.length >= 6 && (stem.endsWith('تين') || stem.endsWith('تان'));
  if (long && !verb && !notDual.has(stem) && item.token.pos !== 'name') {
    return `${stem.slice(0, -3)}ه`;
  }
  return undefined;
}
