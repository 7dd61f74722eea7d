import { areBrief } from '../words/brevity';
import { compares, type Rule, type RuleContext } from '../context';
import { hoursBetween } from '../dates/hours-between';
import { FARINGS } from '../lexicon/farings';
import { focusMention, makeDiscrepancy } from '../findings';
import { quickScore } from '../statements/pair-features';
import { namesShared } from '../statements/shared-names';
import { statementScore } from '../statements/statement-scores';
import { faringsOf, type FaringMention } from '../states/farings';
import type { Discrepancy, LocalizedText, Mention } from '../types';

/** Confidence, and what it gains where the two sentences may make one statement, as the model of statements has it. */
const CONFIDENCE = 0.6;
const LINKED = 0.3;
const GAIN = 0.1;
/** Of longer articles two sentences must be this likely to make one statement, this much alike, or share a name. */
const MIN_SCORE = 0.05;
const MIN_QUICK = 0.06;
/** So likely where the reports are of different times. */
const MIN_LATER = 0.2;
/** Hours after which a report tells of another time. */
const OVERTAKES = 36;

const WHY: LocalizedText = {
  ar: 'يقول مقال إن الأمر على ما يرام، ويروي آخر ما يخالف ذلك',
  en: 'One article says that it fares well, another tells of the contrary',
  fr: 'Selon un article tout va bien, un autre rapporte le contraire',
};

/** The question of a faring, of what it is asked: « الأدوية » : suffisant ou en manque ? */
function asked({ ar, en, fr }: LocalizedText, thing: string): LocalizedText {
  const words = `\u2067${thing}\u2069`;
  const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
  return {
    ar: `«${words}»: ${ar}`,
    en: `“${words}”: ${small(en)}`,
    fr: `« ${words} » : ${small(fr)}`,
  };
}

interface Told extends FaringMention {
  readonly article: number;
}

/** Hours between the reports of two places; 0 where they are not known. */
function hoursOf({ articles }: RuleContext, a: Told, b: Told): number {
  const [here, there] = [articles[a.article], articles[b.article]];
  return Math.abs((here && there && hoursBetween(here, there)) ?? 0);
}

/** May two places tell of one thing? */
function meet(context: RuleContext, well: Told, ill: Told): boolean {
  const { articles, members, pairs } = context;
  const [here, there] = [articles[well.article], articles[ill.article]];
  if (!here || !there || well.article === ill.article) return false;
  if (!compares(context, well.article, ill.article)) return false;
  if (well.name !== '' && ill.name !== '' && well.name !== ill.name) return false;
  // Of another time only what is told of one thing counts: that it was so, and has come otherwise.
  if (hoursOf(context, well, ill) >= OVERTAKES)
    return statementScore(pairs, well.unit, ill.unit) >= MIN_LATER;
  return (
    areBrief(articles, members) ||
    statementScore(pairs, well.unit, ill.unit) >= MIN_SCORE ||
    quickScore(well.unit, ill.unit, here, there) >= MIN_QUICK ||
    namesShared(well.unit, ill.unit) > 0
  );
}

/** The fullest of what a thing is called: with its name, or with the article. */
const fullest = (told: readonly Told[]): string =>
  told.map(({ called }) => called).reduce((a, b) => (b.length > a.length ? b : a));

/** Places of one thing, with what they are held against of the other articles. */
interface Met {
  readonly well: Told;
  readonly ill: Told;
}

/** What fares well by one report and ill by another: runs as usual, or is delayed, cut, closed; is enough, or short. */
export const faringRule: Rule = (context) => {
  const { articles, members, pairs } = context;
  const all = members.flatMap((article) => {
    const read = articles[article];
    return read ? faringsOf(read).map((m): Told => ({ ...m, article })) : [];
  });
  const ofOne = (a: Told, b: Told): boolean => a.faring === b.faring && a.thing === b.thing;
  // Who tells both in one breath tells that it went on in spite of something.
  const sure = all.filter(
    (of) => !all.some((m) => m.unit === of.unit && ofOne(m, of) && m.well !== of.well),
  );
  const quotes = (list: readonly Told[]): Mention[] =>
    list.flatMap(({ article, field, firstToken, endToken }) => {
      const read = articles[article];
      return (read && focusMention(read, field, firstToken, endToken)) ?? [];
    });
  const groups = new Map<string, Met[]>();
  for (const well of sure)
    for (const ill of well.well ? sure : []) {
      if (ill.well || !ofOne(well, ill) || !meet(context, well, ill)) continue;
      const key = `${String(well.faring)} ${well.thing}`;
      groups.set(key, [...(groups.get(key) ?? []), { well, ill }]);
    }
  return [...groups].flatMap(([key, met]): Discrepancy[] => {
    const faring = FARINGS[met[0]?.well.faring ?? -1];
    if (faring === undefined) return [];
    const score = Math.max(
      ...met.map(({ well, ill }) => statementScore(pairs, well.unit, ill.unit)),
    );
    context.trace(`faring ${key} ${score.toFixed(2)}`);
    const apart = Math.min(...met.map(({ well, ill }) => hoursOf(context, well, ill)));
    const sides = [
      { value: faring.well.en, display: faring.well, mentions: quotes(met.map((m) => m.well)) },
      { value: faring.ill.en, display: faring.ill, mentions: quotes(met.map((m) => m.ill)) },
    ];
    return [
      makeDiscrepancy({
        type: 'polarity',
        relation: apart >= OVERTAKES ? 'update' : 'conflict',
        confidence: CONFIDENCE + (score >= LINKED ? GAIN : 0),
        label: asked(faring.label, fullest(met.flatMap(({ well, ill }) => [well, ill]))),
        sides,
        why: [WHY],
      }),
    ];
  });
};
