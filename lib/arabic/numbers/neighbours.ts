/** What stands about a number or a dual and says that it is another thing. */
import type { Draft } from './draft';
import type { Item } from './items';

/** Endings of a definite plural or dual that العامين behind it describes (المديرين العامين). */
const DESCRIBED = /(?:ين|ون|ان)$/u;

/** Is the unit in the dual at item `i` an adjective (المديرين العامين) or another word (طنين الحشرات)? */
export function isAdjective(items: readonly Item[], i: number): boolean {
  const [before, item, next] = [items[i - 1], items[i], items[i + 1]];
  if (item === undefined) return false;
  if (item.token.stem === 'طنين') {
    const weighs = before?.kind === 'word' && before.token.pos !== 'noun';
    return next?.kind === 'word' && next.norm !== 'من' && !next.conjunction && !weighs;
  }
  const year = item.norm === 'العامين' || item.norm === 'العامان';
  return year && before?.kind === 'word' && before.definite && DESCRIBED.test(before.norm);
}

/** Are these digits a year? */
export function isYear(item: Item | undefined): boolean {
  const digits = item?.digits;
  return digits?.plain === true && digits.width === 4 && digits.value > 1300 && digits.value < 2200;
}

/** Is the number closed in brackets, by itself ((130) عاملا) or as the end of a range ((17 - 25) سنة)? */
export function inBrackets(items: readonly Item[], { from, tail, digits }: Draft): boolean {
  if (!digits || items[tail]?.norm !== ')') return false;
  const ranged = items[from - 1]?.kind === 'mark' && items[from - 2]?.digits !== undefined;
  return items[from - 1]?.norm === '(' || (ranged && items[from - 3]?.norm === '(');
}

/** واحدا تلو الآخر, واحدا بعد الآخر: one by one, no count. */
export function oneByOne(items: readonly Item[], i: number): boolean {
  const next = items[i]?.norm;
  return next === 'تلو' || (next === 'بعد' && items[i + 1]?.token.stem.endsWith('اخر') === true);
}

/** Do a noun and the word for one after it agree in gender? */
export function oneAgrees(noun: string, one: string): boolean {
  const feminine = noun.endsWith('ه') || noun.endsWith('اء') || noun.endsWith('ات');
  return one.endsWith('ه') ? feminine : !noun.endsWith('ه');
}
