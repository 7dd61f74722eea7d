import { comparePersonKeys } from '../../arabic/names/index';
import { nameClass, NameClass } from '../../arabic/names/vocabulary';
import { foldWord } from '../../arabic/normalise';

/** Where a person is named: key, and tokens. */
export interface Bearer {
  readonly key: string;
  readonly firstToken: number;
  readonly endToken: number;
  /** The name as written. */
  readonly text: string;
}

/** Are two words alike but for one letter changed, put in or left out? */
export function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  const rest = short.length === long.length ? short.slice(i + 1) : short.slice(i);
  return long.slice(i + 1) === rest;
}

const isGiven = (word: string): boolean => nameClass(word) === NameClass.Given;

/** Letters that spellings of a foreign name put in or leave out. */
const VOWELS = /^[اويهءئ]$/u;

/** Are two words of one length but for a letter, or is the letter more a vowel? هاري and هارلي are two men. */
function isSpeltAlike(a: string, b: string): boolean {
  if (a.length === b.length) return oneLetterApart(a, b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!oneLetterApart(short, long)) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  return VOWELS.test(long[i] ?? '');
}

/** فهد العلوي, يوسف بن فهد العلوي: is one name that of the other's father? A fuller form of a name keeps the given name. */
function isFather(a: string, b: string): boolean {
  const [left, right] = [foldWord(a).split(' '), foldWord(b).split(' ')];
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const [given = '', own = ''] = [few[0], many[0]];
  return given !== own && isGiven(given) && isGiven(own) && many.indexOf(given) > 0;
}

/** The words of a name, عبد with what follows it: عبد الله and عبدالله are one word. */
const wordsOf = (name: string): string[] =>
  foldWord(name)
    .replace(/(^| )عبد (?=\S)/gu, '$1عبد')
    .split(' ');

/** May two full names be spellings of one: cut otherwise (بن علال, بنعلال), or a letter of a foreign name apart? */
function sameSpelling(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.join('') === right.join('')) return true;
  if (left.length !== right.length) return false;
  return left.every((word, i) => {
    const other = right[i] ?? '';
    // محمد and أحمد are two men.
    if (word === other) return true;
    return !isGiven(word) && !isGiven(other) && word.length > 2 && isSpeltAlike(word, other);
  });
}

/** May two bearers be one person: one key, a fuller form of a name, or another spelling? */
export function sameBearer(a: Bearer, b: Bearer): boolean {
  if (a.key === b.key) return true;
  // A part of a name says too little: many share a family name.
  if (!a.key.includes('-') || !b.key.includes('-')) return false;
  if (isFather(a.text, b.text)) return false;
  return comparePersonKeys(a.key, b.key) !== 'different' || sameSpelling(a.text, b.text);
}

/** A given name, or a word that is one where it opens a name: سامي. */
const opensName = (word: string): boolean =>
  isGiven(word) || nameClass(word) === NameClass.WeakGiven;

/**
 * سامي الحداد, نوال الحداد: two of one family. Given names that differ, neither of which the other's full name has, part two
 * persons whatever else their names share.
 */
export function differInGiven(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [x = '', y = ''] = [left[0], right[0]];
  if (left.length < 2 || right.length < 2 || !opensName(x) || !opensName(y)) return false;
  return !left.includes(y) && !right.includes(x) && !isSpeltAlike(x, y);
}
