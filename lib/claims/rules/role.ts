import type { Annotation, NameMention, Token } from '../../arabic/types';
import type { Rule, RuleContext } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import { opensOffice, readOffice, relateOffices, relateRanks, type Office } from '../offices';
import { perArticle } from '../per-article';
import { unitAround, type ReadArticle } from '../read';
import type { Discrepancy, Field, LocalizedText, Relation } from '../types';

/** One person with the office, rank or title that an article gives. */
interface RoleFact {
  readonly article: number;
  readonly field: Field;
  readonly name: NameMention;
  readonly office: Office;
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Longest apposition that is read after a name, in tokens. */
const MAX_APPOSITION = 9;
const STOPS = new Set([
  'الذي',
  'التي',
  'الذين',
  'ان',
  'بان',
  'انه',
  'في',
  'علي',
  'خلال',
  'امس',
  'اليوم',
  'و',
]);
const LEADS = new Set(['،', ',', '(', '-', '–', '—']);

/** The office that follows a name: فلان، رئيس لجنة الأسرى / فلان، وهو عضو في الحزب. Token range, or undefined. */
function apposition(
  annotation: Annotation,
  name: NameMention,
): { firstToken: number; endToken: number } | undefined {
  const { tokens, names } = annotation;
  let at = name.endToken;
  if (LEADS.has(tokens[at]?.norm ?? '')) at += 1;
  if (['وهو', 'وهي', 'وكان', 'بصفته'].includes(tokens[at]?.norm ?? '')) at += 1;
  else if (tokens[at]?.conjunction) return undefined;
  if (!opensOffice(tokens, at)) return undefined;
  let end = at + 1;
  while (end < tokens.length && end - at < MAX_APPOSITION) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.pos === 'verb' || STOPS.has(token.norm)) break;
    if (token.norm === 'السابق' || token.norm === 'السابقه') {
      end += 1;
      break;
    }
    end += 1;
  }
  // The role of somebody else: فلان، وزير الداخلية فلان.
  const other = names.find(
    (n) => n.kind === 'person' && n.firstToken >= at && n.firstToken <= end && n !== name,
  );
  return other ? undefined : { firstToken: at, endToken: end };
}

/** The roles that an article gives to persons. */
const roleFactsOf = perArticle((article: ReadArticle, index: number): RoleFact[] => {
  const facts: RoleFact[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    for (const name of annotation.names) {
      if (name.kind !== 'person' || !name.key.includes('-')) continue;
      if (!unitAround(article, field, name.firstToken)) continue;
      const ranges: { firstToken: number; endToken: number }[] = [];
      const before = name.role?.span;
      if (before) {
        const inside = (t: Token): boolean => t.start >= before.start && t.end <= before.end;
        const firstToken = annotation.tokens.findIndex(inside);
        if (firstToken >= 0)
          ranges.push({
            firstToken,
            endToken: firstToken + annotation.tokens.filter(inside).length,
          });
      }
      const after = apposition(annotation, name);
      if (after) ranges.push(after);
      for (const range of ranges) {
        const office = readOffice(annotation.tokens.slice(range.firstToken, range.endToken));
        if (!office) continue;
        const start = annotation.tokens[range.firstToken]?.start ?? 0;
        const end = annotation.tokens[range.endToken - 1]?.end ?? start;
        facts.push({
          article: index,
          field,
          name,
          office,
          text: annotation.text.slice(start, end).replace(/\s+/gu, ' '),
          ...range,
        });
      }
    }
  }
  return facts;
});

function factsOf(context: RuleContext): Map<string, RoleFact[]> {
  const byPerson = new Map<string, RoleFact[]>();
  for (const index of context.members) {
    const article = context.articles[index];
    for (const fact of article ? roleFactsOf(article, index) : []) {
      const facts = byPerson.get(fact.name.key) ?? [];
      facts.push(fact);
      byPerson.set(fact.name.key, facts);
    }
  }
  return byPerson;
}

const DAY = 86_400_000;
/** Reports this far apart may find a person in a new office. */
const NEW_OFFICE = 45 * DAY;

function published(context: RuleContext, fact: RoleFact): number {
  const date = context.articles[fact.article]?.input.published;
  return date ? Date.parse(date) : Number.NaN;
}

interface Judgement {
  readonly relation: Relation;
  readonly confidence: number;
  readonly why: LocalizedText;
}

const RANKS_DIFFER: LocalizedText = {
  ar: 'رتبتان مختلفتان للشخص نفسه',
  en: 'Two ranks for the same person',
  fr: 'Deux grades pour la même personne',
};
const OFFICES_DIFFER: LocalizedText = {
  ar: 'منصبان مختلفان للشخص نفسه',
  en: 'Two offices for the same person',
  fr: 'Deux fonctions pour la même personne',
};
const NEW_IN_OFFICE: LocalizedText = {
  ar: 'المقال الأحدث يعطي الشخص نفسه صفة جديدة',
  en: 'The later article gives the same person a new office',
  fr: "L'article le plus récent donne à la même personne une nouvelle fonction",
};

function judge(context: RuleContext, a: RoleFact, b: RoleFact): Judgement | undefined {
  const gap = Math.abs(published(context, a) - published(context, b));
  if (relateRanks(a.office, b.office) === 'rank') {
    const [low, high] = a.office.rank < b.office.rank ? [a, b] : [b, a];
    const later = published(context, high) - published(context, low);
    // A promotion goes up one step; an undated report may be the older one.
    return !(later <= 0) && high.office.rank - low.office.rank === 1
      ? { relation: 'update', confidence: 0.6, why: RANKS_DIFFER }
      : { relation: 'conflict', confidence: 0.62, why: RANKS_DIFFER };
  }
  const relation = relateOffices(a.office, b.office);
  if (relation === 'same' || relation === 'rank') return undefined;
  const past = a.office.tenure === 'former' || b.office.tenure === 'former';
  if (relation === 'tenure')
    return gap > DAY && !past
      ? { relation: 'update', confidence: 0.62, why: NEW_IN_OFFICE }
      : undefined;
  const later = published(context, a) > published(context, b) ? a : b;
  if (!past && (gap > NEW_OFFICE || (gap > DAY && later.office.tenure === 'designate')))
    return { relation: 'update', confidence: 0.65, why: NEW_IN_OFFICE };
  if (
    relation === 'portfolio' &&
    a.office.head === 'minister' &&
    a.office.tenure === b.office.tenure
  )
    return past || a.article === b.article
      ? { relation: 'precision', confidence: 0.56, why: OFFICES_DIFFER }
      : { relation: 'conflict', confidence: 0.6, why: OFFICES_DIFFER };
  return { relation: 'precision', confidence: 0.58, why: OFFICES_DIFFER };
}

function toSide(context: RuleContext, facts: readonly RoleFact[]): DraftSide {
  const longest = [...facts].sort(
    (x, y) => y.text.length - x.text.length || (x.text < y.text ? -1 : 1),
  )[0];
  return {
    value: longest?.text ?? '',
    mentions: facts.flatMap((fact) => {
      const article = context.articles[fact.article];
      const first = Math.min(fact.firstToken, fact.name.firstToken);
      const end = Math.max(fact.endToken, fact.name.endToken);
      return (article && focusMention(article, fact.field, first, end)) ?? [];
    }),
  };
}

function label(context: RuleContext, fact: RoleFact): LocalizedText {
  const text = context.articles[fact.article]?.input[fact.field] ?? '';
  const name = text.slice(fact.name.start, fact.name.end).replace(/\s+/gu, ' ');
  return { ar: `صفة ${name}`, en: `Office of ${name}`, fr: `Fonction de ${name}` };
}

function personFindings(context: RuleContext, facts: readonly RoleFact[]): Discrepancy[] {
  // One finding a person: the offices that are apart, each value with all its mentions.
  const best = new Map<Relation, { sides: Set<RoleFact>; judgement: Judgement }>();
  facts.forEach((a, i) => {
    for (const b of facts.slice(i + 1)) {
      const judgement = judge(context, a, b);
      if (!judgement) continue;
      const known = best.get(judgement.relation);
      if (!known) best.set(judgement.relation, { sides: new Set([a, b]), judgement });
      else {
        known.sides.add(a).add(b);
        if (judgement.confidence > known.judgement.confidence) known.judgement = judgement;
      }
    }
  });
  const found: Discrepancy[] = [];
  for (const { sides, judgement } of best.values()) {
    const groups: RoleFact[][] = [];
    for (const fact of sides) {
      const home = groups.find((g) =>
        g.every((other) => judge(context, fact, other) === undefined),
      );
      if (home) home.push(fact);
      else groups.push([fact]);
    }
    const named = [...sides].sort(
      (x, y) => y.name.end - y.name.start - (x.name.end - x.name.start),
    )[0];
    if (groups.length < 2 || !named) continue;
    context.trace(`role/${judgement.relation}: ${groups.map((g) => g[0]?.text ?? '').join(' | ')}`);
    found.push(
      makeDiscrepancy({
        type: 'role',
        ...judgement,
        label: label(context, named),
        sides: groups.map((g) => toSide(context, g)),
        why: [judgement.why],
      }),
    );
  }
  return found;
}

/**
 * The office, rank or title given to one person. Apart in rank or portfolio at the same time is a conflict, a later
 * report of another office an update, two offices that one person may hold a precision; one office in other words is
 * no finding.
 */
export const roleRule: Rule = (context) =>
  [...factsOf(context).values()].flatMap((facts) => personFindings(context, facts));
