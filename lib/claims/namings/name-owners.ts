import type { Token } from '../../arabic/types';
import { foldedWords } from '../words/folded-words';
import type { Hit } from './loaded-hits';
import type { ReadArticle } from '../read';

const QUOTE = /^["«»“”'‘’„()]$/u;
/** Words between the name and whose it is: 'fighters of the movement X' are those of X. */
const BODIES = foldedWords('تنظيم جماعة حركة حزب قوة قوات فصيل فصائل كتيبة جبهة عناصر');
/** Words that tell how men are, not whose. */
const HOW = foldedWords(
  'مجهول ملثم مقنع مسلح مدجج موال موالي متشدد متطرف إرهابي متمرد انقلابي آخر سابق جديد مئات عشرات',
);
/** 'Of', and what belongs to somebody. */
const OF = foldedWords('من تابع تابعة تابعين تابعون التابع التابعة التابعين التابعون');

function skipQuotes(tokens: readonly Token[], from: number): number {
  let at = from;
  while (QUOTE.test(tokens[at]?.norm ?? '')) at += 1;
  return at;
}

/**
 * Whose men a name is of, by the noun, name or adjective of origin after it (مسلحي الحوثي, the Kurdish fighters): its word
 * family; undefined where the name stands alone. `endToken` is the token after the name.
 */
export function ownerOf(tokens: readonly Token[], endToken: number): string | undefined {
  let at = skipQuotes(tokens, endToken);
  const belongs = OF.has(tokens[at]?.norm ?? '');
  if (belongs) at = skipQuotes(tokens, at + 1);
  const passes = (word = ''): boolean => BODIES.has(word) || HOW.has(word);
  while (passes(tokens[at]?.lemma)) at = skipQuotes(tokens, at + 1);
  const token = tokens[at];
  if (token?.kind !== 'word' || token.conjunction !== '') return undefined;
  if (token.preposition !== '' && !belongs) return undefined;
  const { pos } = token;
  // A participle tells how they are (unknown, loyal), not whose.
  return pos === 'verb' || pos === 'particle' || pos === 'participle' ? undefined : token.family;
}

function ownerOfHit(articles: readonly ReadArticle[], hit: Hit): string | undefined {
  const tokens = articles[hit.article]?.annotation[hit.field].tokens ?? [];
  return ownerOf(tokens, hit.mention.endToken);
}

/** Does the sentence of a name that stands alone tell of these owners' men? */
function tellsOf(hit: Hit, owner: string): boolean {
  return hit.unit.terms.some(({ family }) => family === owner);
}

/**
 * Are two names those of different men, as far as the words after them tell: of two owners, or of one whom the sentence of
 * the other name does not know?
 */
export function isOfOthers(articles: readonly ReadArticle[], x: Hit, y: Hit): boolean {
  const [a, b] = [ownerOfHit(articles, x), ownerOfHit(articles, y)];
  if (a !== undefined && b !== undefined) return a !== b;
  if (a !== undefined) return !tellsOf(y, a);
  return b !== undefined && !tellsOf(x, b);
}

/** So many words before or behind a title stands the name of whoever has it. */
const BESIDE = 4;

/** The people named right beside a title, by key. */
function bearersOf({ unit, mention }: Hit): string[] {
  return unit.names.flatMap(({ kind, key, firstToken, endToken }) =>
    kind === 'person' &&
    firstToken <= mention.endToken + BESIDE &&
    endToken >= mention.firstToken - BESIDE
      ? [key]
      : [],
  );
}

/** Are two titles given to different people: is the one named beside either another than all whom the other's sentence names? */
export function isOfOtherPerson(x: Hit, y: Hit): boolean {
  const apart = (bearers: readonly string[], hit: Hit): boolean =>
    bearers.length > 0 && !hit.unit.names.some(({ key }) => bearers.includes(key));
  return apart(bearersOf(x), y) || apart(bearersOf(y), x);
}
