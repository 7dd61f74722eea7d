import { BODY_NOUNS } from '../lexicon/not-names';
import { foldWord } from '../normalise';
import type { Token } from '../types';
import { classAt, nameWordAt, wordAt, type Context } from './context';
import { NameUse } from './name-words';
import { roleHeadAt } from './roles';
import { FamilyKind, familyKind, isCommonWord, isParticle, isVerb, NameClass } from './vocabulary';

const bodyNouns = new Set(BODY_NOUNS.split(/\s+/u).map(foldWord));
/** Firms are called by two men: فروست آند سوليفان. */
export const JOINED: ReadonlySet<string> = new Set(['اند', '&']);
const COMMAS = new Set(['،', ',']);

/** A noun, participle or adjective without article, clitics or pronoun: what a given name that is a word looks like. */
function isPlain(token: Token | undefined, word: string): boolean {
  if (token === undefined || word.length < 3 || word.startsWith('ال')) return false;
  if (token.conjunction !== '' || token.preposition !== '' || token.enclitic !== '') return false;
  return token.pos !== 'verb' && token.pos !== 'particle' && !isVerb(word) && !isParticle(word);
}

/**
 * شجاع الدوسري, عماد منسي الزهراني: a common word right before a sure family name with the article. Only asked where a name is
 * due, for إصابة الدوسري looks the same.
 */
export function isWordName(context: Context, index: number): boolean {
  const word = wordAt(context.tokens, index);
  if (!isPlain(context.tokens[index], word) || (context.cover[index] ?? -1) >= 0) return false;
  if (/(?:ه|ات|ين|ون)$/u.test(word) || roleHeadAt(context, index) !== undefined) return false;
  const next = wordAt(context.tokens, index + 1);
  return next.startsWith('ال') && classAt(context, index + 1) === NameClass.Family;
}

/** An unlisted word right before a sure family name: كيلور نافاس, ماغمد داؤدوف. */
export function isUnlistedName(context: Context, index: number, skip: number): boolean {
  const { tokens } = context;
  const token = tokens[index];
  if (token === undefined || (token.pos !== 'unknown' && token.pos !== 'name')) return false;
  const word = wordAt(tokens, index).slice(skip);
  if (word.length < 3 || word.startsWith('ال') || token.enclitic !== '') return false;
  // ويجيد مونتاري: an imperfect that the tables lack.
  if (/^ي[^اوهح]/u.test(word)) return false;
  if (isVerb(word) || isCommonWord(word) || (/(?:ات|ين|ون)$/u.test(word) && skip === 0))
    return false;
  return classAt(context, index + 1) === NameClass.Family;
}

/** Listed as a family name that is a word too, and no role here: الخطيب, حجازي. */
export function isWeakFamily(context: Context, index: number): boolean {
  const token = context.tokens[index];
  if (token === undefined || token.preposition !== '' || token.enclitic !== '') return false;
  if (token.conjunction !== '' || roleHeadAt(context, index) !== undefined) return false;
  return familyKind(wordAt(context.tokens, index)) === FamilyKind.Weak;
}

/** خالد المالكي: a family name in ـي that is a word too, or the name of somebody known. */
export function isNisba(context: Context, index: number): boolean {
  const word = wordAt(context.tokens, index);
  if (!word.startsWith('ال') || !word.endsWith('ي') || word.length < 6) return false;
  if (classAt(context, index) === NameClass.Demonym) return false;
  const covered = context.found[context.cover[index] ?? -1];
  return covered?.kind === 'person' || isWeakFamily(context, index);
}

/** Token after the further family names that begin at `index`: غارسيا ماركيز. */
function familyEnd(context: Context, index: number): number {
  const token = context.tokens[index];
  const free =
    (context.cover[index] ?? -1) < 0 && token?.conjunction === '' && token.preposition === '';
  const word = wordAt(context.tokens, index);
  return free && !word.startsWith('ال') && familyKind(word) !== undefined ? index + 1 : index;
}

/**
 * A sure family name that stands alone: of another language anywhere but in a body's name, an Arab one after a verb of
 * speech or in a list of persons (السهلاوي والعابد).
 * @returns the reading of the word as a name and the token after the name, undefined where there is none
 */
export function loneFamily(
  context: Context,
  index: number,
): { readonly skip: number; readonly word: string; readonly end: number } | undefined {
  const { tokens, uses, found, cover } = context;
  const token = tokens[index];
  if (token === undefined) return undefined;
  for (const { skip, word } of nameWordAt(context, index).readings) {
    const kind = familyKind(word);
    if (kind === undefined || kind === FamilyKind.Weak) continue;
    if (skip > 0 && (word.length < 4 || isCommonWord(token.norm))) continue;
    const before = wordAt(tokens, index - 1);
    if (JOINED.has(before) || JOINED.has(wordAt(tokens, index + 1))) return undefined;
    if (skip === 0 && bodyNouns.has(before.replace(/^[وبل]/u, ''))) return undefined;
    if (kind === FamilyKind.Foreign && word.length >= 4)
      return { skip, word, end: familyEnd(context, index + 1) };
    if (!word.startsWith('ال')) continue;
    const spoken = skip === 0 && ((uses[index - 1] ?? 0) & NameUse.SpeechVerb) !== 0;
    const mark = skip === 0 && COMMAS.has(tokens[index - 1]?.norm ?? '') ? 1 : 0;
    const last = found[cover[index - 1 - mark] ?? -1];
    const listed = (skip === 1 || mark === 1) && last?.kind === 'person';
    if (spoken || listed) return { skip, word, end: index + 1 };
  }
  return undefined;
}
