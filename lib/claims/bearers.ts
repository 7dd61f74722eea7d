import { comparePersonKeys } from '../arabic/names/index';
import { nameClass, NameClass } from '../arabic/names/vocabulary';
import { foldWord } from '../arabic/normalise';

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

/** May two full names be spellings of one: cut otherwise (بن علال, بنعلال), or a letter of a foreign name apart? */
function sameSpelling(a: string, b: string): boolean {
  const [left, right] = [foldWord(a).split(' '), foldWord(b).split(' ')];
  if (left.join('') === right.join('')) return true;
  if (left.length !== right.length) return false;
  return left.every((word, i) => {
    const other = right[i] ?? '';
    // محمد and أحمد are two men.
    if (word === other) return true;
    return !isGiven(word) && !isGiven(other) && word.length > 2 && oneLetterApart(word, other);
  });
}

/** May two bearers be one person: one key, a fuller form of a name, or another spelling? */
export function sameBearer(a: Bearer, b: Bearer): boolean {
  if (a.key === b.key) return true;
  // A part of a name says too little: many share a family name.
  if (!a.key.includes('-') || !b.key.includes('-')) return false;
  return comparePersonKeys(a.key, b.key) !== 'different' || sameSpelling(a.text, b.text);
}
