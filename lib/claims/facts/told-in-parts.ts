import type { Token } from '../../arabic/types';
import type { ReadArticle } from '../read';
import type { Fact } from './facts';

/** So many tokens may stand between a count and the one beside it: سبعة بالغين وأربعة أطفال. */
const BESIDE = 3;
/** Right before a count these leave one out: ومعه 15 آخرون. Folded forms without conjunction. */
const WITH_ONE: ReadonlySet<string> = new Set(['معه', 'معها', 'برفقته', 'برفقتها', 'رفقته']);

/** Does nothing but words, the last of them with 'and' where it must be, stand between two tokens? */
function joined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > BESIDE || to < from || tokens[to]?.conjunction !== 'و') return false;
  return tokens.slice(from, to).every(({ kind }) => kind === 'word');
}

/** What the sentence of a count adds to it, right beside it: another count, one more (12 راكبا ومضيفة), or whom the others are with. */
function besides(article: ReadArticle, { field, firstToken, endToken, unit }: Fact): number[] {
  const { tokens } = article.annotation[field];
  const added: number[] = [];
  for (const n of unit.numbers) {
    if (n.unit !== undefined || n.firstToken === firstToken) continue;
    if (joined(tokens, endToken, n.firstToken) || joined(tokens, n.endToken, firstToken))
      added.push(n.value);
  }
  const one = tokens[endToken + 1];
  if (
    one?.kind === 'word' &&
    one.conjunction === 'و' &&
    // No plural: dozens of hurt are not one more dead (12 قتيلا وعشرات الجرحى).
    one.stem === one.lemma &&
    !one.definite &&
    one.preposition === '' &&
    one.pos !== 'verb' &&
    one.pos !== 'verbal-noun' &&
    one.pos !== 'particle'
  )
    added.push(1);
  if (WITH_ONE.has(tokens[firstToken - 1]?.norm.replace(/^[وف]/u, '') ?? '')) added.push(1);
  return added;
}

/** Is one count a part of the other, by what its own sentence tells right beside it (سبعة بالغين وأربعة أطفال, 11 قتيلا)? */
export function isToldInParts(articles: readonly ReadArticle[], a: Fact, b: Fact): boolean {
  if (a.dimension !== 'count' || b.dimension !== 'count' || !a.number || !b.number) return false;
  const [part, whole] = a.number.value < b.number.value ? [a, b] : [b, a];
  const missing = (whole.number?.value ?? 0) - (part.number?.value ?? 0);
  const article = articles[part.article];
  return article !== undefined && missing > 0 && besides(article, part).includes(missing);
}
