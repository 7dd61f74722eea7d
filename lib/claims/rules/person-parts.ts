import { compares, type RuleContext } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import { namedAlike, relateParties } from '../people/parties';
import { partQuestion } from '../people/part-questions';
import { prizesOf } from '../people/prizes';
import { isInManyWords, needsNear } from '../people/part-words';
import { solePartsOf, type SolePart } from '../people/sole-parts';
import { statementScore } from '../statements/statement-scores';
import { areBrief } from '../words/brevity';
import { coverage } from '../words/similarity';
import type { Unit } from '../read';
import type { Discrepancy, LocalizedText } from '../types';

const WHY: LocalizedText = {
  ar: 'دور واحد في الحدث نفسه منسوب إلى أكثر من طرف',
  en: 'One part in the same event given to more than one party',
  fr: 'Un seul rôle dans le même événement, attribué à plus d’une partie',
};

/** How sure it is that two parties with one part of an event are told of one event. */
const BASE = 0.57;
const NEARER = 0.25;
/** Sentences at least this near are needed of parts that an event may give to several, and with an article open, for related news is wider. */
const MIN_NEAR = 0.5;
const MIN_NEAR_BRIEF = 0.22;

/** How near two sentences are, those who are named in them left out. */
function nearness({ pairs }: RuleContext, a: SolePart, b: SolePart): number {
  const terms = ({ unit, party }: SolePart): Unit['terms'] =>
    unit.terms.filter((t) => t.token < party.firstToken || t.token >= party.endToken);
  const [p, q] = [terms(a), terms(b)];
  return Math.max(
    statementScore(pairs, a.unit, b.unit),
    Math.sqrt(coverage(p, q) * coverage(q, p)),
  );
}

const isOne = (a: SolePart, b: SolePart): boolean =>
  a === b || relateParties(a.party, b.party) === -1;

/** May what both are of be one thing? Of two ships each has an owner. */
const sameObject = (a: SolePart, b: SolePart): boolean =>
  a.object === '' || b.object === '' || a.object === b.object || isInManyWords(a.id);

/** Does the article that tells of `a` give the part to more than one, or to the one of `b` as well? */
function isShared(parts: readonly SolePart[], a: SolePart, b: SolePart): boolean {
  return parts.some(
    (p) => p.article === a.article && (relateParties(p.party, a.party) === 1 || isOne(p, b)),
  );
}

function sideOf(context: RuleContext, told: readonly SolePart[]): DraftSide {
  return {
    value: told[0]?.party.text ?? '',
    mentions: told.flatMap(({ article, field, token, endToken, party }) => {
      const source = context.articles[article];
      const [from, to] = [Math.min(token, party.firstToken), Math.max(endToken, party.endToken)];
      return (source && focusMention(source, field, from, to)) ?? [];
    }),
  };
}

/** How near the sentences of two parts must be: reports of a few sentences tell of one thing. */
function leastNear({ articles, members, open }: RuleContext, id: string): number {
  if (open < 0 && !needsNear(id)) return 0;
  return open < 0 && areBrief(articles, members) ? MIN_NEAR_BRIEF : MIN_NEAR;
}

/** Who mediated, owns, paid, claimed: parts that one has in an event, where two articles give one to two parties. */
export function partFindings(context: RuleContext): Discrepancy[] {
  const { articles, members } = context;
  const byId = new Map<string, SolePart[]>();
  for (const index of members) {
    const article = articles[index];
    for (const part of article ? [...solePartsOf(article, index), ...prizesOf(article, index)] : [])
      byId.set(part.id, [...(byId.get(part.id) ?? []), part]);
  }
  return [...byId].flatMap(([id, parts]) => {
    let best: { readonly a: SolePart; readonly b: SolePart; readonly near: number } | undefined;
    for (const [i, a] of parts.entries())
      for (const b of parts.slice(i + 1)) {
        if (a.article === b.article || !compares(context, a.article, b.article)) continue;
        if (relateParties(a.party, b.party) !== 1 || !sameObject(a, b)) continue;
        if (isShared(parts, a, b) || isShared(parts, b, a)) continue;
        const near = nearness(context, a, b);
        if (near > (best?.near ?? -1)) best = { a, b, near };
      }
    if (!best) return [];
    // Offices are many in an event: who holds one is not the only one who could have had the part.
    const byOffice = best.a.party.doer !== undefined || best.b.party.doer !== undefined;
    if (best.near < Math.max(byOffice ? MIN_NEAR : 0, leastNear(context, id))) return [];
    const { a, b, near } = best;
    const side = (of: SolePart, other: SolePart): DraftSide =>
      sideOf(
        context,
        parts.filter(
          (p) =>
            isOne(p, of) &&
            namedAlike(p.party, of.party) &&
            relateParties(p.party, other.party) === 1,
        ),
      );
    const sides = [side(a, b), side(b, a)];
    if (sides.some((s) => s.mentions.length === 0)) return [];
    context.trace(`person part ${id} ${near.toFixed(2)}: ${a.party.text} | ${b.party.text}`);
    return [
      makeDiscrepancy({
        type: 'person',
        relation: 'conflict',
        confidence: BASE + NEARER * near,
        label: partQuestion(id),
        sides,
        why: [WHY],
      }),
    ];
  });
}
