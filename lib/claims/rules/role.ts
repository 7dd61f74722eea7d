import { nationality } from '../../arabic/names/gazetteer';
import type { Token } from '../../arabic/types';
import type { Rule, RuleContext } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import { ADDRESS_WORDS, PROMOTION_WORDS } from '../lexicon/offices';
import {
  areTwoCallings,
  areTwoPosts,
  excludeEachOther,
  isDeputyOf,
  isPastPlayer,
  isSameOffice,
  relateOffices,
  relateRanks,
} from '../people/office-relations';
import { rankEnd } from '../people/offices';
import { areOneOffice } from '../people/one-office';
import { rolesByPerson, type RoleFact } from '../people/role-facts';
import { sentenceAt } from '../words/sentence-at';
import type { Discrepancy, LocalizedText, Relation } from '../types';
import { foldedWords } from '../words/folded-words';

const DAY = 86_400_000;
/** Reports this far apart may find a person in a new office. */
const NEW_OFFICE = 45 * DAY;
/** A report this much later may call former who held the office in the earlier one. */
const LEFT_OFFICE = 7 * DAY;
const ADDRESS = foldedWords(ADDRESS_WORDS);
const PROMOTED = foldedWords(PROMOTION_WORDS);

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
  ar: 'تختلف رتبة الشخص نفسه',
  en: 'Different ranks for the same person',
  fr: 'Des grades différents pour la même personne',
};
const OFFICES_DIFFER: LocalizedText = {
  ar: 'يختلف منصب الشخص نفسه',
  en: 'Different offices for the same person',
  fr: 'Des fonctions différentes pour la même personne',
};
const NEW_IN_OFFICE: LocalizedText = {
  ar: 'المقال الأحدث يعطي الشخص نفسه صفة جديدة',
  en: 'The later article gives the same person a new office',
  fr: "L'article le plus récent donne à la même personne une nouvelle fonction",
};

/** Reports nearer to each other than this leave no time for a promotion that nobody tells of. */
const PROMOTION = 7 * DAY;

function judgeRanks(context: RuleContext, a: RoleFact, b: RoleFact): Judgement {
  const [low, high] = a.office.rank < b.office.rank ? [a, b] : [b, a];
  const later = published(context, high) - published(context, low);
  const told = [low, high].some((fact) => tellsPromotion(context, fact));
  // A promotion goes up one step; an undated report may be the older one.
  const promoted =
    !(later <= 0) && high.office.rank - low.office.rank === 1 && (told || !(later < PROMOTION));
  return promoted
    ? { relation: 'update', confidence: 0.6, why: RANKS_DIFFER }
    : { relation: 'conflict', confidence: 0.65, why: RANKS_DIFFER };
}

function tellsPromotion(context: RuleContext, fact: RoleFact): boolean {
  const article = context.articles[fact.article];
  return (
    article !== undefined &&
    (['title', 'text'] as const).some((field) =>
      article.annotation[field].tokens.some((t) => PROMOTED.has(t.lemma) || PROMOTED.has(t.stem)),
    )
  );
}

/** Words of a role phrase that say what the office is; ranks, countries and forms of address left out. */
function officeWords(
  context: RuleContext,
  { article, field, firstToken, endToken }: RoleFact,
): Token[] {
  const tokens = context.articles[article]?.annotation[field].tokens ?? [];
  return tokens
    .slice(firstToken, endToken)
    .filter(
      (t, i) =>
        t.kind === 'word' &&
        nationality(t.stem) === undefined &&
        !ADDRESS.has(t.stem) &&
        rankEnd(tokens, firstToken + i) < 0,
    );
}

/** المحافظ for محافظ البنك: the word of the office with the article and nothing beside it is short for the whole. */
function isShort(context: RuleContext, a: RoleFact, b: RoleFact): boolean {
  const [x, y] = [officeWords(context, a), officeWords(context, b)];
  const [few, many] = x.length < y.length ? [x, y] : [y, x];
  const [title] = few;
  return few.length === 1 && title?.definite === true && many[0]?.lemma === title.lemma;
}

/** الوزير فلان: a title without what it is of, by which who has left the office is still called. */
function isCourtesy(context: RuleContext, fact: RoleFact): boolean {
  const [title] = officeWords(context, fact);
  if (title === undefined || fact.office.portfolio.size > 0) return false;
  return title.definite || title.enclitic !== '';
}

/** Does an earlier report tell that an office is held for the time being, and the later one only that it is held? */
function isCalledShort(context: RuleContext, a: RoleFact, b: RoleFact): boolean {
  const [early, late] = published(context, a) <= published(context, b) ? [a, b] : [b, a];
  return early.office.tenure === 'caretaker' && late.office.tenure === 'holds';
}

function judge(context: RuleContext, a: RoleFact, b: RoleFact): Judgement | undefined {
  const gap = Math.abs(published(context, a) - published(context, b));
  if (relateRanks(a.office, b.office) === 'rank') return judgeRanks(context, a, b);
  if (a.article !== b.article && a.office.tenure === b.office.tenure) {
    const deputy = isDeputyOf(a.office, b.office) || isDeputyOf(b.office, a.office);
    if (deputy && gap > NEW_OFFICE)
      return { relation: 'update', confidence: 0.6, why: NEW_IN_OFFICE };
    if (deputy || areTwoCallings(a.office, b.office))
      return { relation: 'conflict', confidence: 0.62, why: OFFICES_DIFFER };
  }
  if (isPastPlayer(a.office, b.office)) return undefined;
  const relation = relateOffices(a.office, b.office);
  if (relation === 'same' || relation === 'rank') return undefined;
  if (relation !== 'tenure' && (isShort(context, a, b) || areOneOffice(a.office, b.office)))
    return undefined;
  const past = a.office.tenure === 'former' || b.office.tenure === 'former';
  if (relation === 'tenure') {
    const former = a.office.tenure === 'former' ? a : b;
    const other = former === a ? b : a;
    if (past && other.office.current && gap <= NEW_OFFICE && a.article !== b.article)
      return { relation: 'conflict', confidence: 0.62, why: OFFICES_DIFFER };
    if (past && isCourtesy(context, other)) return undefined;
    if (past && !(published(context, former) - published(context, other) > LEFT_OFFICE))
      return undefined;
    // Who has resigned and stays on is also called by his office alone.
    if (isCalledShort(context, a, b)) return undefined;
    return gap > DAY ? { relation: 'update', confidence: 0.62, why: NEW_IN_OFFICE } : undefined;
  }
  const later = published(context, a) > published(context, b) ? a : b;
  const excluded = relation === 'portfolio' || excludeEachOther(a.office, b.office);
  if (!past && (gap > NEW_OFFICE ? excluded : gap > DAY && later.office.tenure === 'designate'))
    return { relation: 'update', confidence: 0.65, why: NEW_IN_OFFICE };
  if (excluded && a.office.tenure === b.office.tenure)
    return past || a.article === b.article
      ? { relation: 'precision', confidence: 0.56, why: OFFICES_DIFFER }
      : { relation: 'conflict', confidence: 0.62, why: OFFICES_DIFFER };
  const held = !past && a.office.tenure === b.office.tenure && a.article !== b.article;
  if (held && !(gap > NEW_OFFICE) && areTwoPosts(a.office, b.office))
    return { relation: 'conflict', confidence: 0.58, why: OFFICES_DIFFER };
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

function label(fact: RoleFact): LocalizedText {
  const name = fact.name.text.replace(/\s+/gu, ' ');
  return { ar: `صفة ${name}`, en: `Office of ${name}`, fr: `Fonction de ${name}` };
}

/** The words of an office that another does not have, each by its stem. */
function wordsBeside(context: RuleContext, own: RoleFact, other: RoleFact): string[] {
  const stems = ({ article, field, firstToken, endToken }: RoleFact): string[] =>
    (context.articles[article]?.annotation[field].tokens ?? [])
      .slice(firstToken, endToken)
      .filter((token) => token.kind === 'word' && token.pos !== 'particle')
      .map((token) => token.stem);
  const there = new Set(stems(other));
  return stems(own).filter((stem) => !there.has(stem));
}

/** Does the sentence that gives a person one office hold these words as well? */
function holdsAll(context: RuleContext, fact: RoleFact, words: readonly string[]): boolean {
  const annotation = context.articles[fact.article]?.annotation[fact.field];
  const sentence = annotation && sentenceAt(annotation, fact.firstToken);
  const stems = new Set(
    annotation?.tokens
      .slice(sentence?.firstToken ?? 0, sentence?.endToken ?? 0)
      .map((token) => token.stem),
  );
  return words.every((word) => stems.has(word));
}

/** Do both sentences give both offices: one before the name, the other behind it? */
function bothGiveBoth(context: RuleContext, a: RoleFact, b: RoleFact): boolean {
  const [ofA, ofB] = [wordsBeside(context, a, b), wordsBeside(context, b, a)];
  return holdsAll(context, a, ofB) && holdsAll(context, b, ofA);
}

/** From so many reports that give a person two offices on, who has one of them is known to have the other. */
const LEAST_GIVING_BOTH = 2;

/** Does one run of titles give the person both offices: وكيل الوزارة رئيس اللجنة فلان? Then he holds both. */
function heldInOneBreath(facts: readonly RoleFact[], a: RoleFact, b: RoleFact): boolean {
  // The present and the former minister: one office, which no run of titles gives twice.
  if (isSameOffice(a.office, b.office)) return false;
  return facts.some(({ office, beside }) => {
    const all = [office, ...beside()];
    // A bare الوزير would be either of them.
    return all.some(
      (one) =>
        isSameOffice(one, a.office) &&
        all.some((other) => isSameOffice(other, b.office) && !isSameOffice(one, other)),
    );
  });
}

/** Do reports give the person both offices, wherever in them? Then neither office says more than the other. */
function heldTogether(facts: readonly RoleFact[], a: RoleFact, b: RoleFact): boolean {
  if (heldInOneBreath(facts, a, b)) return true;
  const gives = ({ office }: RoleFact): Set<number> =>
    new Set(facts.flatMap((f) => (f.office.head === office.head ? [f.article] : [])));
  const ofB = gives(b);
  const both = [...gives(a)].filter((article) => ofB.has(article));
  return (
    both.length >= LEAST_GIVING_BOTH || both.some((at) => at === a.article || at === b.article)
  );
}

function personFindings(context: RuleContext, facts: readonly RoleFact[]): Discrepancy[] {
  // One finding a person: the offices that are apart, each value with all its mentions.
  const best = new Map<Relation, { sides: Set<RoleFact>; judgement: Judgement }>();
  facts.forEach((a, i) => {
    for (const b of facts.slice(i + 1)) {
      const judgement = judge(context, a, b);
      if (!judgement || bothGiveBoth(context, a, b)) continue;
      if (judgement.relation === 'precision' && heldTogether(facts, a, b)) continue;
      if (judgement.why === OFFICES_DIFFER && heldInOneBreath(facts, a, b)) continue;
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
    const named = [...sides].sort((x, y) => y.name.text.length - x.name.text.length)[0];
    if (groups.length < 2 || !named) continue;
    context.trace(`role/${judgement.relation}: ${groups.map((g) => g[0]?.text ?? '').join(' | ')}`);
    found.push(
      makeDiscrepancy({
        type: 'role',
        ...judgement,
        label: label(named),
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
  rolesByPerson(context).flatMap((facts) => personFindings(context, facts));
