import type { RuleContext } from '../context';
import { compares } from '../context';
import { focusMention, makeDiscrepancy } from '../findings';
import { maybeSame } from '../people/doer-pairs';
import { takeoversOf, type Takeover } from '../people/takeovers';
import { perArticle } from '../words/per-article';
import type { ReadArticle } from '../read';
import type { Discrepancy, LocalizedText } from '../types';

const WHO: LocalizedText = {
  ar: 'من يتولى المنصب؟',
  en: 'Who takes over?',
  fr: 'Qui prend la relève ?',
};
const TWO: LocalizedText = {
  ar: 'المنصب نفسه مسند إلى أكثر من شخص',
  en: 'The same post given to more than one person',
  fr: 'Le même poste confié à plus d’une personne',
};
const THEN: LocalizedText = {
  ar: 'المقال الأحدث يسند المنصب إلى شخص آخر',
  en: 'The later article gives the post to another person',
  fr: "L'article le plus récent confie le poste à une autre personne",
};

const HOUR = 3_600_000;
/** Two reports further apart than this tell of two appointments, one after the other. */
const ONE_APPOINTMENT = 40 * HOUR;

/** Keys of all the persons that an article names. */
const personsOf = perArticle(
  (article: ReadArticle): ReadonlySet<string> =>
    new Set(
      (['title', 'text'] as const).flatMap((field) =>
        article.annotation[field].names.filter((n) => n.kind === 'person').map((n) => n.key),
      ),
    ),
);

/** The one takeover of an article for each post; nothing where it gives one post to two. */
function soleOf(article: ReadArticle, index: number): readonly Takeover[] {
  const all = takeoversOf(article, index);
  return all.filter((a) =>
    all.every((b) => a.name.key === b.name.key || maybeSame(a.text, b.text) || apart(a, b)),
  );
}

/** Are two takeovers of two posts? */
function apart(a: Takeover, b: Takeover): boolean {
  const [x, y] = [a.portfolios, b.portfolios];
  if (a.listed || b.listed) return ![...x].some((id) => y.has(id));
  return x.size > 0 && y.size > 0 && ![...x].some((id) => y.has(id));
}

/** Who takes a post over, where two articles give it to two. */
export function takeoverFindings(context: RuleContext): Discrepancy[] {
  const { articles, members } = context;
  const found: Discrepancy[] = [];
  const seen = new Set<string>();
  members.forEach((i, at) => {
    for (const j of members.slice(at + 1)) {
      const [left, right] = [articles[i], articles[j]];
      if (!left || !right || !compares(context, i, j)) continue;
      const gap = Date.parse(right.input.published ?? '') - Date.parse(left.input.published ?? '');
      const later = Math.abs(gap) > ONE_APPOINTMENT;
      for (const a of soleOf(left, i))
        for (const b of soleOf(right, j)) {
          if (a.name.key === b.name.key || maybeSame(a.text, b.text) || apart(a, b)) continue;
          const key = [a.name.key, b.name.key].sort().join(' ');
          // An article that names both has its reasons, but the later one may recall the earlier holder.
          const recalls = personsOf(left, i).has(b.name.key) || personsOf(right, j).has(a.name.key);
          if (seen.has(key) || (recalls && !later)) continue;
          const p = focusMention(left, a.field, a.firstToken, a.endToken);
          const q = focusMention(right, b.field, b.firstToken, b.endToken);
          if (!p || !q) continue;
          seen.add(key);
          context.trace(`person takeover: ${a.text} | ${b.text}`);
          found.push(
            makeDiscrepancy({
              type: 'person',
              relation: later ? 'update' : 'conflict',
              confidence: 0.6,
              label: WHO,
              sides: [
                { value: a.text, mentions: [p] },
                { value: b.text, mentions: [q] },
              ],
              why: [later ? THEN : TWO],
            }),
          );
        }
    }
  });
  return found;
}
