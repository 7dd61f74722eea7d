import type { Token } from '../../arabic/types';
import type { ReadArticle } from '../read';
import type { Field } from '../types';

/** Where an answer stands. */
interface Place {
  readonly field: Field;
  readonly firstToken: number;
  readonly endToken: number;
}

/** An ordinal in an answer, or so many words behind it, says of which of several it is. */
const REACH = 2;

/** Ordinals with the article, folded, the feminine ones without their ending. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);

/** The place in an order that a word gives (الثالثة: 3); 0 for none. */
function ordinalOf({ norm, conjunction, definite }: Token): number {
  if (!definite) return 0;
  const plain = norm.slice(conjunction.length).replace(/^ال/u, '');
  if (plain === 'اولي') return 1;
  return ORDINALS.get(plain) ?? ORDINALS.get(plain.replace(/ه$/u, '')) ?? 0;
}

function ordinalsAt(article: ReadArticle, { field, firstToken, endToken }: Place): number[] {
  const { tokens } = article.annotation[field];
  const found: number[] = [];
  for (let i = firstToken; i < endToken + REACH; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' && i >= endToken) break;
    const value = token === undefined ? 0 : ordinalOf(token);
    if (value > 0) found.push(value);
  }
  return found;
}

/** Are two answers of two things of a row: of the first filling here, the third there? */
export function areOfTwo(here: ReadArticle, a: Place, there: ReadArticle, b: Place): boolean {
  const [x, y] = [ordinalsAt(here, a), ordinalsAt(there, b)];
  return x.length > 0 && y.length > 0 && !x.some((value) => y.includes(value));
}
