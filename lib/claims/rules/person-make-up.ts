import { compares, type RuleContext } from '../context';
import { focusMention, makeDiscrepancy } from '../findings';
import { ARMED } from '../lexicon/make-up';
import { makeUpsOf, type MakeUp } from '../people/make-up';
import { coverage } from '../words/similarity';
import { statementScore } from '../statements/statement-scores';
import type { Discrepancy, LocalizedText } from '../types';

const WHO: LocalizedText = { ar: 'من هم؟', en: 'Who were they?', fr: 'Qui étaient-ils ?' };
const WHY: LocalizedText = {
  ar: 'كلهم من فئة في مقال، ومن غيرها في آخر',
  en: 'All of one sort in one article, some of another in the other',
  fr: 'Tous d’une sorte dans un article, certains d’une autre dans l’autre',
};

const BEARS_ARMS = new Set(ARMED.split(' ').map((kind) => `kind ${kind}`));
/** Sentences less near than this are of two sets of people. */
const MIN_NEAR = 0.1;

/** Can nobody be both, of two nations or kinds? Civilians are of any trade. */
function excludes(a: string, b: string): boolean {
  if (a === b || a.split(' ')[0] !== b.split(' ')[0]) return false;
  if (a.startsWith('nation ')) return true;
  return BEARS_ARMS.has(a) || BEARS_ARMS.has(b);
}

/** Is somebody of `b` none of what all of `a` are told to be? */
function contradicts(a: MakeUp, b: MakeUp): boolean {
  if (a.share === 'some' || (a.share === 'counted' && b.share === 'counted')) return false;
  if (![...a.sets].some((id) => b.sets.has(id))) return false;
  if ([...a.what].some((x) => b.what.has(x) && b.share !== 'some')) return false;
  return [...a.what].some((x) => [...b.what].some((y) => excludes(x, y) && !a.what.has(y)));
}

/** Who the people of a set were, where one article has all of them of one nation or kind and another somebody of another. */
export function makeUpFindings(context: RuleContext): Discrepancy[] {
  const { articles, members, pairs } = context;
  const told = members.flatMap((index) => {
    const article = articles[index];
    return article ? makeUpsOf(article, index) : [];
  });
  const found: { readonly near: number; readonly finding: Discrepancy }[] = [];
  const seen = new Set<string>();
  for (const a of told)
    for (const b of told) {
      if (a.article === b.article || !compares(context, a.article, b.article)) continue;
      if (!contradicts(a, b)) continue;
      // An article that tells of the exception itself has no quarrel with the other.
      if (told.some((c) => c.article === a.article && [...c.what].some((x) => b.what.has(x))))
        continue;
      const near = Math.max(
        statementScore(pairs, a.unit, b.unit),
        Math.sqrt(coverage(a.unit.terms, b.unit.terms) * coverage(b.unit.terms, a.unit.terms)),
      );
      const key = [a.article, b.article].sort().join(' ');
      const [x, y] = [articles[a.article], articles[b.article]];
      const p = x && focusMention(x, a.field, a.firstToken, a.endToken);
      const q = y && focusMention(y, b.field, b.firstToken, b.endToken);
      if (near < MIN_NEAR || seen.has(key) || !p || !q) continue;
      seen.add(key);
      context.trace(`person make-up ${near.toFixed(2)}: ${a.text} | ${b.text}`);
      found.push({
        near,
        finding: makeDiscrepancy({
          type: 'person',
          relation: 'conflict',
          confidence: 0.56 + 0.2 * near,
          label: WHO,
          sides: [
            { value: a.text, mentions: [p] },
            { value: b.text, mentions: [q] },
          ],
          why: [WHY],
        }),
      });
    }
  return found.sort((m, n) => n.near - m.near).map(({ finding }) => finding);
}
