import { comparePersonKeys } from '../../arabic/names/index';
import { compares, type Rule, type RuleContext } from '../context';
import { hoursBetween } from '../dates/hours-between';
import { focusMention, makeDiscrepancy } from '../findings';
import { LADDERS, personStagesOf, type PersonStageMention } from '../states/person-stages';
import { datesOf, sentenceOfUnit } from '../words/unit-sentence';
import type { Discrepancy, LocalizedText, Mention } from '../types';

/** A report this many hours younger may have overtaken another. */
const LATER = 2;
const CONFIDENCE = 0.62;

const WHY: LocalizedText = {
  ar: 'المقال الأحدث يروي ما آل إليه من أو ما ذكره المقال الأقدم',
  en: 'The later article tells what became of who or what the earlier one tells of',
  fr: "L'article récent dit ce qu'il est advenu de qui ou de ce dont parle l'ancien",
};

/** A stage of somebody or something as an article tells it. */
interface Told extends PersonStageMention {
  readonly article: number;
}

interface Change {
  readonly before: Told[];
  readonly after: Told[];
}

const ofOne = (a: Told, b: Told): boolean =>
  a.ladder === b.ladder && comparePersonKeys(a.person.key, b.person.key) !== 'different';

/** Does an article tell a stage of the person of a mention? */
const tells = (all: readonly Told[], article: number, of: Told, stage: number): boolean =>
  all.some((m) => m.article === article && m.stage === stage && ofOne(m, of));

/** Days before a report from which what it dates is of the past. */
const LONG_AGO = 200;

/** A date this near to a word dates it: أفرج عنه في آذار 2014, not the day of an arrest further on. In words. */
const DATED = 6;

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day.slice(0, 10)) - days * 86_400_000).toISOString().slice(0, 10);

/** Is a mention dated to before a day, by a date close to it? Where no day is known, it isn't. */
function isDatedBefore({ unit, firstToken, endToken }: Told, day: string | null): boolean {
  return (
    day !== null &&
    unit.dates.some(
      (date) =>
        date.to !== null &&
        date.to < daysBefore(day, 0) &&
        Math.max(date.firstToken - endToken, firstToken - date.endToken) < DATED,
    )
  );
}

/** Does the sentence of a mention speak of what was long before its report? */
function isLongAgo({ articles }: RuleContext, mention: Told): boolean {
  const day = articles[mention.article]?.input.published ?? null;
  const sentence = sentenceOfUnit(articles, mention);
  if (day === null || sentence === undefined) return false;
  const long = daysBefore(day, LONG_AGO);
  return datesOf(sentence).some(({ to }) => to !== null && to < long);
}

function changesOf(context: RuleContext): Change[] {
  const { articles, members } = context;
  const all = members.flatMap((article) => {
    const read = articles[article];
    return read ? personStagesOf(read).map((m): Told => ({ ...m, article })) : [];
  });
  const changes: Change[] = [];
  for (const early of all)
    for (const late of all) {
      if (early.stage === late.stage || !ofOne(early, late)) continue;
      const [first, second] = [articles[early.article], articles[late.article]];
      if (!first || !second || !compares(context, early.article, late.article)) continue;
      if ((hoursBetween(first, second) ?? 0) < LATER) continue;
      // What happened before the earlier report is no news to it, nor was what had long been so.
      if (isDatedBefore(late, first.input.published)) continue;
      if (isLongAgo(context, early) || isLongAgo(context, late)) continue;
      // What the earlier report tells as well is no news.
      if (tells(all, early.article, early, late.stage)) continue;
      const change = changes.find(
        ({ before: [b], after: [a] }) =>
          b && a && ofOne(b, early) && b.stage === early.stage && a.stage === late.stage,
      );
      if (change) {
        if (!change.before.includes(early)) change.before.push(early);
        if (!change.after.includes(late)) change.after.push(late);
      } else changes.push({ before: [early], after: [late] });
    }
  return changes;
}

/** What one report tells of a person, and a later one of what has become of him: arrested and released, in office and gone. */
export const personStageRule: Rule = (context) =>
  changesOf(context).flatMap(({ before, after }): Discrepancy[] => {
    const [early, late] = [before[0], after[0]];
    const ladder = early && LADDERS[early.ladder];
    const [was, is] = [early && ladder?.stages[early.stage], late && ladder?.stages[late.stage]];
    if (!ladder || !was || !is) return [];
    const quotes = (list: readonly Told[]): Mention[] =>
      list.flatMap(({ article, unit, firstToken, endToken }) => {
        const read = context.articles[article];
        return (read && focusMention(read, unit.field, firstToken, endToken)) ?? [];
      });
    context.trace(
      `person stage ${ladder.id} ${early?.person.key ?? ''}: ${was.name.en} > ${is.name.en}`,
    );
    return [
      makeDiscrepancy({
        type: 'status',
        relation: after.some((m) => m.still) ? 'conflict' : 'update',
        confidence: CONFIDENCE,
        label: ladder.label,
        sides: [
          { value: was.name.en, display: was.name, mentions: quotes(before) },
          { value: is.name.en, display: is.name, mentions: quotes(after) },
        ],
        why: [WHY],
      }),
    ];
  });
