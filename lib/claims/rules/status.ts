import type { EventStatus } from '../../arabic/types';
import { eventPairs, type EventRef } from '../statements/event-pairs';
import { compares, type Rule, type RuleContext } from '../context';
import { focusMention, makeDiscrepancy } from '../findings';
import { hoursBetween } from '../dates/hours-between';
import { beside, labelNoun } from '../labels';
import { quotedWords, quoting } from '../quoted';
import { profileOf } from '../words/similarity';
import { stagesOf, type StageMention } from '../states/stages';
import type { Discrepancy, LocalizedText } from '../types';

/** Events that are planned before they happen; of others (a fire, a surplus) a plan and a fact are not one. */
const PLANNED_EVENTS: ReadonlySet<string> = new Set(
  'visit arrive depart meet sign approve vote elect open close extend postpone cancel convict sentence release appoint resign withdraw resume suspend launch send build create-body form-government try evacuate ceasefire reduce-sentence join host train-exercise pay deploy swear transfer-player space-launch extinguish ratify'.split(
    ' ',
  ),
);

const BEFORE: ReadonlySet<EventStatus> = new Set([
  'planned',
  'considered',
  'postponed',
  'conditional',
]);

/** How well two event words must match for their differing status to count. */
const MIN_MATCH = 0.45;
/** Of these at least this much must come from the pair of sentences, or from a name. */
const MIN_UNIT = 0.25;

const STATUS_WORDS: Readonly<Partial<Record<EventStatus, LocalizedText>>> = {
  planned: { ar: 'مقرر', en: 'planned', fr: 'prévu' },
  considered: { ar: 'قيد الدرس', en: 'considered', fr: "à l'étude" },
  postponed: { ar: 'مؤجل', en: 'postponed', fr: 'reporté' },
  conditional: { ar: 'مشروط', en: 'conditional', fr: 'conditionnel' },
  done: { ar: 'تم', en: 'done', fr: 'fait' },
};

/** Was an article published after another? Without an hour on both, on a later day; not where a date is missing. */
function isLater({ articles }: RuleContext, article: number, than: number): boolean {
  const [late, early] = [articles[article], articles[than]];
  return late !== undefined && early !== undefined && (hoursBetween(early, late) ?? 0) > 0;
}

/** Share of the words of one object that the other has too, by weight; both ways, the better one. */
function alike(a: StageMention, b: StageMention): { share: number; weight: number } {
  const other = profileOf(b.object);
  let hit = 0;
  let total = 0;
  const seen = new Set<string>();
  for (const term of a.object) {
    if (seen.has(term.family)) continue;
    seen.add(term.family);
    total += term.weight;
    if (other.families.has(term.family)) hit += term.weight;
    else if (term.classes.some((c) => other.classes.has(c))) hit += 0.7 * term.weight;
  }
  return { share: total === 0 ? 0 : hit / total, weight: hit };
}

/** Objects of two phase words are one thing from this share and weight of common words. */
const MIN_OBJECT_SHARE = 0.3;
const MIN_OBJECT_WEIGHT = 0.7;

/** Label of what has come further, before the words that tell it. */
export const STAGE_LABEL: LocalizedText = {
  ar: 'ما الجديد',
  en: 'What is new',
  fr: 'Du nouveau',
};

/** Label of what one report plans and the other tells as done: before its noun, and alone. */
const DONE_OR_NOT: LocalizedText = {
  ar: 'مقرر أم منجز',
  en: 'Planned or done',
  fr: 'Prévu ou fait',
};
const DONE_OR_NOT_ASKED: LocalizedText = {
  ar: 'مقرر أم منجز؟',
  en: 'Planned or done?',
  fr: 'Prévu ou fait ?',
};

/** The heading of a stage that was reached, with the words that tell it. */
function stageLabel({ articles }: RuleContext, late: StageMention | undefined): LocalizedText {
  const annotation = late && articles[late.article]?.annotation[late.field];
  const sentence = annotation?.sentences.find((s) => late && s.endToken > late.firstToken);
  if (!late || !annotation || !sentence) return STAGE_LABEL;
  return quoting(STAGE_LABEL, quotedWords(annotation, late.firstToken, sentence.endToken));
}

/** What had one stage in an earlier report and a later stage in a later one. */
function stageFindings(context: RuleContext): Discrepancy[] {
  const { articles, members } = context;
  const all = members.flatMap((i) => {
    const article = articles[i];
    return article ? stagesOf(article, i) : [];
  });
  const found: Discrepancy[] = [];
  for (const topic of new Set(all.map((s) => s.topic))) {
    const before = new Set<StageMention>();
    const after = new Set<StageMention>();
    let confidence = 0;
    const mentions = all.filter((s) => s.topic === topic);
    for (const early of mentions)
      for (const late of mentions) {
        if (early.stage >= late.stage || !compares(context, early.article, late.article)) continue;
        if (!isLater(context, late.article, early.article)) continue;
        // The earlier report itself tells of the later stage: its early words are of the past.
        if (
          topic !== '' &&
          mentions.some((m) => m.article === early.article && m.stage > early.stage)
        )
          continue;
        if (topic === '') {
          const { share, weight } = alike(early, late);
          if (share < MIN_OBJECT_SHARE || weight < MIN_OBJECT_WEIGHT || late.stage < 2) continue;
        }
        before.add(early);
        after.add(late);
        confidence = topic === '' ? 0.62 : 0.7;
      }
    if (confidence === 0) continue;
    const quotes = (list: ReadonlySet<StageMention>) =>
      [...list].flatMap((s) => {
        const article = articles[s.article];
        return (article && focusMention(article, s.field, s.firstToken, s.endToken)) ?? [];
      });
    context.trace(`status stage ${topic} ${before.size} ${after.size}`);
    found.push(
      makeDiscrepancy({
        type: 'status',
        relation: 'update',
        confidence,
        label: stageLabel(context, [...after][0]),
        sides: [
          { value: 'before', display: STAGE_WORDS.before, mentions: quotes(before) },
          { value: 'later', display: STAGE_WORDS.later, mentions: quotes(after) },
        ],
        why: [
          {
            ar: 'المقال الأحدث يصف مرحلة تلي ما في المقال الأقدم',
            en: 'The later article tells of a stage that follows the one in the earlier article',
            fr: "L'article récent décrit une étape qui suit celle de l'ancien",
          },
        ],
      }),
    );
  }
  return found;
}

/** How the sides of it are shown. */
export const STAGE_WORDS: Readonly<Record<'before' | 'later', LocalizedText>> = {
  before: { ar: 'الخبر الأقدم', en: 'Earlier report', fr: 'Article antérieur' },
  later: { ar: 'الخبر الأحدث', en: 'Later report', fr: 'Article postérieur' },
};

/** A plan and its later doing: planned, considered or put off in the earlier report, done in the later one. */
function planFindings(context: RuleContext): Discrepancy[] {
  const best = new Map<string, { before: EventRef; after: EventRef; strength: number }[]>();
  for (const pair of eventPairs(context)) {
    if (pair.antonyms || !PLANNED_EVENTS.has(pair.shared)) continue;
    const { a, b } = pair;
    if (
      a.article === b.article ||
      a.event.polarity !== 'affirmed' ||
      b.event.polarity !== 'affirmed'
    )
      continue;
    const [before, after] = BEFORE.has(a.event.status) ? [a, b] : [b, a];
    if (!BEFORE.has(before.event.status) || after.event.status !== 'done') continue;
    // A plan told after the deed is of something else; an undated report may be the later one.
    if (!isLater(context, after.article, before.article)) continue;
    const strength = pair.near + 0.5 * Math.min(1, pair.names) + 0.4 * pair.unit;
    if (strength < MIN_MATCH || (pair.unit < MIN_UNIT && pair.names === 0)) continue;
    const list = best.get(pair.shared) ?? [];
    list.push({ before, after, strength });
    best.set(pair.shared, list);
  }
  const found: Discrepancy[] = [];
  for (const [shared, list] of best) {
    list.sort((p, q) => q.strength - p.strength);
    const first = list[0];
    if (!first) continue;
    const quotes = (refs: readonly EventRef[]) =>
      refs.flatMap((ref) => {
        const article = context.articles[ref.article];
        return (
          (article && focusMention(article, ref.field, ref.event.token, ref.event.token + 1)) ?? []
        );
      });
    const noun = labelNoun(`e:${shared}`);
    const word = STATUS_WORDS[first.before.event.status];
    context.trace(`status ${shared} ${first.strength.toFixed(2)}`);
    found.push(
      makeDiscrepancy({
        type: 'status',
        relation: 'update',
        confidence: Math.min(0.9, 0.5 + 0.4 * (first.strength - MIN_MATCH)),
        label: noun ? beside(DONE_OR_NOT, noun) : DONE_OR_NOT_ASKED,
        sides: [
          {
            value: first.before.event.status,
            ...(word && { display: word }),
            mentions: quotes(list.map((p) => p.before)),
          },
          {
            value: 'done',
            ...(STATUS_WORDS.done && { display: STATUS_WORDS.done }),
            mentions: quotes(list.map((p) => p.after)),
          },
        ],
        why: [
          {
            ar: 'الحدث نفسه كان مقرراً في المقال الأقدم وتم في الأحدث',
            en: 'The same event is ahead in the earlier article and done in the later one',
            fr: "Le même événement est à venir dans l'article ancien et accompli dans le récent",
          },
        ],
      }),
    );
  }
  return found;
}

/** What was ahead or unfinished in an earlier report and is done in a later one. Only the relation `update`. */
export const statusRule: Rule = (context) => {
  const stages = stageFindings(context);
  const places = new Set(
    stages.flatMap((d) => d.sides.flatMap((s) => s.mentions.map((m) => `${m.article} ${m.start}`))),
  );
  // One change told twice, once by its stage and once by its event word, is one finding: the stage says more.
  const plans = planFindings(context).filter(
    (d) => !d.sides.some((s) => s.mentions.some((m) => places.has(`${m.article} ${m.start}`))),
  );
  return [...stages, ...plans];
};
