import { compares, type Rule, type RuleContext } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import { RANK_LABEL } from '../labels';
import { ranksOf, type Rank } from '../facts/ranks';
import { rootOf } from '../words/roots';
import { statementScore } from '../statements/statement-scores';
import type { LocalizedText, Mention, Relation } from '../types';

/** A rank with the article that gives it. */
interface Given {
  readonly article: number;
  readonly rank: Rank;
}

const WHY: LocalizedText = {
  ar: 'يختلف ترتيب الشيء الواحد في سلسلة واحدة',
  en: 'Different places in one order for one thing',
  fr: 'Des rangs différents d’une même série pour une même chose',
};
const LAST: LocalizedText = { ar: 'الأخير', en: 'last', fr: 'le dernier' };
const BEFORE_LAST: LocalizedText = { ar: 'قبل الأخير', en: 'last but one', fr: 'l’avant-dernier' };
const CONFIDENCE = 0.74;
/** A place in a table that a report a day later gives otherwise has changed. In ms. */
const A_DAY = 20 * 3_600_000;

/** Names of what comes again, beside which its own name (المهرجان, المؤتمر) ranks the same. */
const COMING: ReadonlySet<string> = new Set('دوره نسخه طبعه شمعه عام سنه'.split(' '));

/**
 * How likely two sentences must make one statement for their ranks to be of one thing: a thing that comes again has one
 * number in an event, a person's works and titles are told of few, anything else is told of many.
 */
function leastFor(a: Rank, b: Rank): number {
  if (a.of === 'edition')
    return a.noun === b.noun || COMING.has(a.noun) || COMING.has(b.noun) ? 0 : 1;
  if (a.of === 'place') return 0.5;
  if (a.of !== b.of) return 0.15;
  return FEW.has(a.of) || a.of.includes(' ') ? 0.1 : 0.4;
}
const FEW: ReadonlySet<string> = new Set(['work', 'title', 'birthday', 'child', 'floor', 'term']);

/** Does an article give one rank of a kind only? */
function isLone(context: RuleContext, { article, rank }: Given): boolean {
  const source = context.articles[article];
  const values = (source ? ranksOf(source) : []).filter((r) => r.of === rank.of);
  return values.every((r) => r.value === rank.value);
}

/** Does one sentence tell a deed as done for the so-manieth time, and the other rank it (للمرة الرابعة عُوّم, التعويم الثالث)? */
function ofOneDeed(a: Rank, b: Rank): boolean {
  const [time, deed] = a.of === TIME ? [a, b] : [b, a];
  if (time.of !== TIME || deed.of === TIME) return false;
  const root = rootOf(deed.noun);
  return root !== '' && time.unit.terms.some((term) => rootOf(term.family) === root);
}
const TIME = 'move';

/** The second week here and the fourth two weeks later are one count from one beginning. */
function goesOn(context: RuleContext, a: Given, b: Given): boolean {
  const { days } = a.rank;
  if (days === 0 || b.rank.days !== days) return false;
  const passed = (publishedAt(context, b) - publishedAt(context, a)) / (days * 86_400_000);
  // Without a day of publication nothing speaks against it.
  return !(Math.abs(b.rank.value - a.rank.value - passed) >= 1);
}

/** Is what a later report ranks higher the next of many that come one by one (the second aeroplane, a day later the third)? */
function isNextOne(context: RuleContext, a: Given, b: Given): boolean {
  if (a.rank.of === 'edition' || FEW.has(a.rank.of)) return false;
  const passed = publishedAt(context, b) - publishedAt(context, a);
  return Math.abs(passed) >= A_DAY && passed > 0 === b.rank.value > a.rank.value;
}

/** Are two ranks of one thing, which can't have both? The first of anything is told too lightly. */
function differ(context: RuleContext, a: Given, b: Given): boolean {
  const [x, y] = [a.rank, b.rank];
  if (x.value === y.value || x.value === 1 || y.value === 1) return false;
  if (x.of !== y.of && !ofOneDeed(x, y)) return false;
  // A place from the end and one from the top may be one.
  if (x.value < 0 !== y.value < 0 || goesOn(context, a, b)) return false;
  const score = statementScore(context.pairs, x.unit, y.unit);
  if (score < leastFor(x, y)) return false;
  if (context.open >= 0 && isNextOne(context, a, b)) return false;
  return (x.of === 'place' && context.open < 0) || (isLone(context, a) && isLone(context, b));
}

const publishedAt = (context: RuleContext, { article }: Given): number =>
  Date.parse(context.articles[article]?.input.published ?? '');

/** A place in a table changes from day to day; what number a thing has does not. */
function relationOf(context: RuleContext, pairs: readonly (readonly [Given, Given])[]): Relation {
  const moved = pairs.every(
    ([a, b]) =>
      a.rank.of === 'place' && Math.abs(publishedAt(context, a) - publishedAt(context, b)) >= A_DAY,
  );
  return moved ? 'update' : 'conflict';
}

/** A place in the order, as an answer for people. */
function placeText(place: number): LocalizedText {
  if (place < 0) return place === -1 ? LAST : BEFORE_LAST;
  return { ar: `رقم ${place}`, en: `no. ${place}`, fr: `nᵒ ${place}` };
}

function sidesOf(context: RuleContext, given: Iterable<Given>): DraftSide[] {
  const sides = new Map<number, Mention[]>();
  for (const { article, rank } of given) {
    const source = context.articles[article];
    const mention = source && focusMention(source, rank.field, rank.firstToken, rank.endToken);
    if (mention) sides.set(rank.value, [...(sides.get(rank.value) ?? []), mention]);
  }
  return [...sides].map(([value, mentions]) => ({
    value: value > 0 ? `#${value}` : placeText(value).en,
    display: placeText(value),
    mentions,
  }));
}

/** Differing places in one order (the eighteenth session here, the seventeenth there): type `number`. */
export const rankRule: Rule = (context) => {
  const { articles, members, trace } = context;
  const given = members.flatMap((index): Given[] => {
    const article = articles[index];
    return article ? ranksOf(article).map((rank) => ({ article: index, rank })) : [];
  });
  const pairs = new Map<string, [Given, Given][]>();
  given.forEach((a, i) => {
    for (const b of given.slice(i + 1)) {
      if (a.article === b.article || !compares(context, a.article, b.article)) continue;
      if (!differ(context, a, b)) continue;
      const list = pairs.get(a.rank.of);
      if (list) list.push([a, b]);
      else pairs.set(a.rank.of, [[a, b]]);
    }
  });
  return [...pairs].flatMap(([of, list]) =>
    (['conflict', 'update'] as const).flatMap((relation) => {
      const mine = list.filter((pair) => relationOf(context, [pair]) === relation);
      const sides = sidesOf(context, new Set(mine.flat()));
      if (sides.length < 2) return [];
      trace(`number/${relation} rank of ${of}: ${sides.map((side) => side.value).join(' | ')}`);
      return [
        makeDiscrepancy({
          type: 'number',
          relation,
          confidence: CONFIDENCE,
          label: RANK_LABEL,
          sides,
          why: [WHY],
        }),
      ];
    }),
  );
};
