import { areBrief, brevityOf } from '../words/brevity';
import { causesOf } from '../causes/causes';
import type { Rule, RuleContext } from '../context';
import type { DenialPair, ScoredDenialPair } from '../denials/denial-pairs';
import { sharesHead } from '../denials/denial-words';
import type { Denial } from '../denials/denials';
import { focusMention, makeDiscrepancy, mentionOf } from '../findings';
import { hoursBetween } from '../dates/hours-between';
import { ADMISSIONS, REASON_NOUNS } from '../lexicon/denials';
import { quotedWords, quoting } from '../quoted';
import type { ReadArticle, Unit } from '../read';
import type { Discrepancy, Field, LocalizedText, Mention } from '../types';

/** Probability of a pair from which its finding is told: about three in four are rightly placed (left-out events). */
const SHOWN = 0.45;
/** The same between two reports of a few sentences, where little is said that is not of the matter. */
const SHOWN_SHORT = 0.32;
/** Probability from which a further statement, or denial, joins a finding. */
const JOINS = 0.3;

/** Brevity of articles from which on SHOWN is enough, and what is asked for besides in articles without end. */
const LONG = 0.17;
const LONG_MORE = 0.25;

/**
 * Probability from which a pair's finding is told. In long articles words meet by chance more often than in those the
 * probability was learned from: of 22 findings of long ones on real news that were less likely none was right.
 */
function least({ articles, members }: RuleContext, { inDenial, inUnit }: DenialPair): number {
  if (inDenial !== inUnit && areBrief(articles, members)) return SHOWN_SHORT;
  return SHOWN + LONG_MORE * Math.max(0, 1 - brevityOf(articles, members) / LONG);
}
/** Confidence at SHOWN, what a whole unit of probability adds, and the most. */
const CONFIDENCE = 0.6;
const SLOPE = 0.6;
const MOST = 0.9;

/** How a difference between a denial and a statement is headed, before the words of the denial. */
const DENIAL_LABEL: LocalizedText = {
  ar: 'نفي يخالفه قول آخر',
  en: 'Denial contradicted',
  fr: 'Démenti contredit',
};
const LATER_LABEL: LocalizedText = {
  ar: 'نفي تلاه خبر مخالف',
  en: 'Denial, later told otherwise',
  fr: 'Démenti, puis récit contraire',
};
const CAUSE_LABEL: LocalizedText = {
  ar: 'سبب بين من يذكره ومن ينفيه',
  en: 'A reason given and denied',
  fr: 'Une raison donnée et démentie',
};
const WHY: LocalizedText = {
  ar: 'جملة تنفي ما تقوله الأخرى',
  en: 'One sentence denies what the other says',
  fr: "Une phrase dément ce que dit l'autre",
};
const LATER_WHY: LocalizedText = {
  ar: 'المقال الأحدث يروي وقوع ما كان المقال الأقدم ينفيه',
  en: 'The later article tells as done what the earlier one denied',
  fr: "L'article le plus récent donne pour fait ce que l'ancien démentait",
};

/** One matter: denials of it and statements of it. */
interface Matter {
  readonly pairs: ScoredDenialPair[];
  readonly denials: Set<Denial>;
  readonly denying: Set<Unit>;
  readonly stating: Set<Unit>;
}

/** Do two denials deny the same, by what they deny first or by two words of it? */
function oneThing(a: Denial, b: Denial): boolean {
  if (a === b || sharesHead(a, b)) return true;
  const families = new Set([...a.heads, ...a.objects].map((t) => t.family));
  return [...b.heads, ...b.objects].filter((t) => families.has(t.family)).length > 1;
}

/** Does a pair belong to a matter: the same denial, the same word that states it, or one thing denied of one sentence? */
function belongs({ denial, unit, at }: ScoredDenialPair, matter: Matter): boolean {
  if (matter.denials.has(denial)) return true;
  if (!matter.stating.has(unit)) return false;
  return (
    matter.pairs.some((p) => p.unit === unit && p.at === at) ||
    [...matter.denials].some((d) => oneThing(d, denial))
  );
}

/** Joins pairs of one matter, likeliest first; a sentence stands on one side of a matter only. */
function mattersOf(context: RuleContext, pairs: readonly ScoredDenialPair[]): Matter[] {
  const matters: Matter[] = [];
  for (const pair of pairs) {
    const { denial, unit, score } = pair;
    const known = matters.find((m) => belongs(pair, m));
    if (score < (known ? JOINS : least(context, pair))) continue;
    if (
      known &&
      unit !== denial.unit &&
      (known.denying.has(unit) || known.stating.has(denial.unit))
    )
      continue;
    const matter = known ?? {
      pairs: [],
      denials: new Set<Denial>(),
      denying: new Set<Unit>(),
      stating: new Set<Unit>(),
    };
    if (!known) matters.push(matter);
    matter.pairs.push(pair);
    matter.denials.add(denial);
    matter.denying.add(denial.unit);
    matter.stating.add(unit);
  }
  return matters;
}

/** A stretch of tokens as a mention. */
function stretch(
  article: ReadArticle,
  field: Field,
  from: number,
  to: number,
): Mention | undefined {
  const { tokens } = article.annotation[field];
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && mentionOf(article, { field, start: first.start, end: last.end });
}

/**
 * The mentions of a denial and of what states what it denies, in this order. One sentence that has both is cut before
 * the words that point back. Undefined where an article lacks the sentence.
 */
export function denialMentions(
  articles: readonly ReadArticle[],
  { denial, inDenial, unit, inUnit, at }: DenialPair,
): readonly [Mention, Mention] | undefined {
  const [here, there] = [articles[inDenial], articles[inUnit]];
  if (!here || !there) return undefined;
  const { field, token } = denial;
  const cut = denial.endToken;
  const [denied, stated] =
    unit === denial.unit && cut > unit.firstToken
      ? [
          stretch(here, field, cut, unit.endToken),
          stretch(here, field, Math.max(denial.firstToken, unit.firstToken), cut),
        ]
      : [focusMention(here, field, token, token + 1), focusMention(there, unit.field, at, at + 1)];
  return denied && stated && [denied, stated];
}

/** A report this many hours younger may have overtaken what another denies. */
const LATER = 2;
/** Nobody owns up so soon to what he has just denied: until then that he does is another account. In hours. */
const ADMITTED = 12;

/** Does an article give a reason in these words? */
function reasons(
  article: ReadArticle | undefined,
  field: Field,
  from: number,
  to: number,
): boolean {
  const gives = article && causesOf(article);
  return (
    gives?.some((c) => c.strong && c.field === field && c.firstToken < to && c.endToken > from) ===
    true
  );
}

/** Is what a denial is of a reason, or does its sentence speak of one? 'Nobody died of the cold' denies that anybody died. */
function deniesReason(
  article: ReadArticle | undefined,
  { back, field, unit, heads, token: denied }: Denial,
) {
  if (!article || back) return { reason: false, spoken: false };
  const { tokens } = article.annotation[field];
  const spoken = tokens
    .slice(unit.firstToken, unit.endToken)
    .some((t) => REASON_NOUNS.has(t.stem) || REASON_NOUNS.has(t.lemma));
  const reason =
    heads.some(({ token }) => reasons(article, field, token, token + 1)) &&
    !reasons(article, field, denied, denied + 1);
  // بسبب عدم القبول: that it was not done is the reason, which nobody denies.
  return { reason, spoken: reason || spoken };
}

/** What differs: the reason, how far it has come, or whether it is so at all. */
function kindOf(
  context: RuleContext,
  { denial, inDenial, unit, inUnit, at }: ScoredDenialPair,
): Pick<Discrepancy, 'type' | 'relation'> {
  const { articles } = context;
  const denied = deniesReason(articles[inDenial], denial);
  if (denied.reason || (denied.spoken && reasons(articles[inUnit], unit.field, at, at + 1)))
    return { type: 'cause', relation: 'conflict' };
  const [early, late] = [articles[inDenial], articles[inUnit]];
  const hours = early && late && hoursBetween(early, late);
  const later = (hours ?? 0) >= LATER;
  // لم يوقع بعد: how far it has come is what differs; لن يستقيل is what somebody says of it.
  if (later ? denial.open : denial.pending && denial.kind === 'negated')
    return { type: 'status', relation: later ? 'update' : 'conflict' };
  if (!later) return { type: 'polarity', relation: 'conflict' };
  const words = articles[inUnit]?.annotation[unit.field].tokens.slice(
    unit.firstToken,
    unit.endToken,
  );
  const admits =
    (hours ?? 0) >= ADMITTED &&
    words?.some((t) => ADMISSIONS.has(t.stem) || ADMISSIONS.has(t.lemma)) === true;
  return { type: 'polarity', relation: admits ? 'update' : 'conflict' };
}

/** So many words before a denial that points back are quoted with it. */
const BEFORE_BACK = 7;

/** More words than this between a denial and what it denies are left out of the heading. */
const LONG_SUBJECT = 6;

/** The heading: what differs, with the words of the denial, which tell best what is denied. */
function labelOf(
  { articles }: RuleContext,
  { denial, inDenial }: ScoredDenialPair,
  { type, relation }: Pick<Discrepancy, 'type' | 'relation'>,
): LocalizedText {
  const label = type === 'cause' ? CAUSE_LABEL : relation === 'update' ? LATER_LABEL : DENIAL_LABEL;
  const annotation = articles[inDenial]?.annotation[denial.field];
  if (!annotation) return label;
  const { token, firstToken, endToken, back, unit } = denial;
  // Whoever denies may be named at length before what is denied.
  const apart = firstToken - token > LONG_SUBJECT;
  if (back) {
    // وهو ما نفته الوزارة: the words before say what it is, those of the denial that it is denied.
    const from = Math.max(firstToken, token - BEFORE_BACK);
    const quote = quotedWords(annotation, from, unit.endToken);
    return quoting(label, from > firstToken ? `…${quote}` : quote);
  }
  const opener = annotation.tokens[firstToken - 1]?.norm === 'ان' ? firstToken - 1 : firstToken;
  const words = apart
    ? `${quotedWords(annotation, token, token + 1)} … ${quotedWords(annotation, opener, endToken)}`
    : quotedWords(annotation, token, endToken);
  return quoting(label, words);
}

/** What one denies and another states: polarity, or cause where it is a reason, or status where it was ahead. */
export const denialRule: Rule = (context) =>
  mattersOf(context, context.denials).flatMap(({ pairs }): Discrepancy[] => {
    const best = pairs[0];
    if (best === undefined) return [];
    const mentions = pairs.flatMap((pair) => {
      const sides = denialMentions(context.articles, pair);
      return sides ? [sides] : [];
    });
    const kind = kindOf(context, best);
    context.trace(
      `${kind.type} denied ${best.score.toFixed(2)}: ${mentions[0]?.map((m) => m.quote).join(' | ') ?? ''}`,
    );
    return [
      makeDiscrepancy({
        ...kind,
        confidence: Math.min(MOST, CONFIDENCE + SLOPE * (best.score - least(context, best))),
        label: labelOf(context, best, kind),
        sides: [
          { value: 'denied', mentions: mentions.map(([denied]) => denied) },
          { value: 'stated', mentions: mentions.map(([, stated]) => stated) },
        ],
        why: [kind.relation === 'update' ? LATER_WHY : WHY],
      }),
    ];
  });
