import type { RuleContext } from '../context';
import { focusMention, makeDiscrepancy } from '../findings';
import type { Discrepancy, LocalizedText } from '../types';
import { wherePairs } from '../places/where-pairs';

const LABEL: LocalizedText = { ar: 'أين؟', en: 'Where?', fr: 'Où ?' };
const WHY: LocalizedText = {
  ar: 'أكثر من مكان للشيء نفسه، لا يقع بعضها في بعض',
  en: 'More than one place for the same thing, none within another',
  fr: 'Plus d’un lieu pour la même chose, aucun dans un autre',
};

/** Where something happened, went or stands, where two articles put it in two places. */
export function whereFindings(context: RuleContext): Discrepancy[] {
  const { articles, members, pairs } = context;
  const seen = new Set<unknown>();
  return wherePairs(articles, members, pairs, context)
    .sort((x, y) => y.score - x.score)
    .flatMap(({ a, b, score }) => {
      if (seen.has(a.unit) && seen.has(b.unit)) return [];
      const [x, y] = [articles[a.article], articles[b.article]];
      const p = x && focusMention(x, a.field, a.firstToken, a.endToken);
      const q = y && focusMention(y, b.field, b.firstToken, b.endToken);
      if (!p || !q) return [];
      seen.add(a.unit).add(b.unit);
      context.trace(`where ${score.toFixed(2)}: ${a.text} | ${b.text}`);
      return [
        makeDiscrepancy({
          type: 'place',
          relation: 'conflict',
          confidence: Math.min(0.85, score),
          label: LABEL,
          sides: [
            { value: a.text, mentions: [p] },
            { value: b.text, mentions: [q] },
          ],
          why: [WHY],
        }),
      ];
    });
}
