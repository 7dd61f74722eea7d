import { wordAt, type Context } from './context';
import { beginsAnew } from './family-words';
import {
  familyKind,
  FamilyKind,
  isArabicGiven,
  isParticle,
  isVerb,
  nameClass,
  NameClass,
} from './vocabulary';

/** What stands inside long names: particles of European family names, a title that is a given name, compounds with أبو and عبد. */

/** Particles before a European family name, and what may stand between one and the name (دي لا كروز, فون دير لاين). */
const EUROPEAN: ReadonlySet<string> = new Set('دي دا دو دوس دل ديل ديلا فان فون فاندر'.split(' '));
const BETWEEN: ReadonlySet<string> = new Set(['لا', 'لوس', 'دير', 'در', 'دن']);

/**
 * Token after a European family name whose particle stands at `index` (بيير دو غول), whatever the word means in Arabic; -1
 * where none stands there, or behind an Arabic given name.
 */
export function europeanEnd(context: Context, index: number, firstWord: string): number {
  const { tokens, cover, found } = context;
  if (!EUROPEAN.has(wordAt(tokens, index)) || isArabicGiven(firstWord)) return -1;
  const last = BETWEEN.has(wordAt(tokens, index + 1)) ? index + 2 : index + 1;
  const word = wordAt(tokens, last);
  if (word.length < 3 || word.startsWith('ال') || isParticle(word) || isVerb(word)) return -1;
  const other = found[cover[last] ?? -1];
  if (other !== undefined && other.kind !== 'person') return -1;
  return word.startsWith('و') && beginsAnew(word) ? -1 : last + 1;
}

/** A title that is a given name as often; before a role or a given name it is taken for the title. */
const SAYYID = 'السيد';

/**
 * Is السيد at `index`, behind two given names, a name itself: a sure family name with the article follows (منى عبد الحميد
 * السيد الشناوي), or nothing that one could have as a title?
 */
export function isNameInside({ tokens }: Context, index: number): boolean {
  if (wordAt(tokens, index) !== SAYYID) return false;
  const after = tokens[index + 1];
  if (after?.kind !== 'word') return true;
  const word = wordAt(tokens, index + 1);
  if (word.startsWith('ال')) return (familyKind(word) ?? FamilyKind.Weak) > FamilyKind.Weak;
  if (nameClass(word) >= NameClass.WeakGiven) return false;
  return isParticle(word) || after.pos === 'particle' || after.preposition !== '' || isVerb(word);
}

/** أبو and عبد make one name with any definite word, town or not: أبو العلا, عبد ربه. */
const COMPOUND: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابي', 'ابا']);

/** Does the word at `index` belong to the particle before it, though it is a town or a verb elsewhere? */
export function isOfCompound({ tokens }: Context, index: number): boolean {
  const particle = wordAt(tokens, index - 1);
  if (!COMPOUND.has(particle)) return false;
  return wordAt(tokens, index).startsWith('ال') || particle === 'عبد';
}

/**
 * Token after a double family name with a hyphen that begins at `index`, though its first half may be a word with a
 * preposition in Arabic (بروني-شولتس); -1 where none stands there.
 */
export function doubleEnd({ tokens, cover, found }: Context, index: number): number {
  const [token, hyphen, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (hyphen?.norm !== '-' || hyphen.start !== token?.end || second?.start !== hyphen.end)
    return -1;
  if (token.definite || token.conjunction !== '' || isParticle(token.norm)) return -1;
  const isFree = (at: number): boolean => {
    const other = found[cover[at] ?? -1];
    const word = wordAt(tokens, at);
    const listed = other?.kind === 'person' || nameClass(word) >= NameClass.Unknown;
    return word.length >= 3 && (other === undefined || other.kind === 'person') && listed;
  };
  const known = found[cover[index] ?? -1];
  if (known !== undefined && known.kind !== 'person') return -1;
  return isFree(index + 2) ? index + 3 : -1;
}
