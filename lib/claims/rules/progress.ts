import type { Rule, RuleContext } from '../context';
import { makeDiscrepancy, mentionOf } from '../findings';
import { PROGRESS_FEATURES, type ScoredProgressPair } from '../states/progress-pairs';
import { behindDateline, quotedWords, quoting } from '../quoted';
import type { Unit } from '../read';
import { isReprinted } from '../statements/told-before';
import type { Discrepancy, LocalizedText, Mention } from '../types';
import { STAGE_LABEL, STAGE_WORDS } from './status';

/**
 * Probability of a pair from which its finding is shown by default. Annotators leave out many changes, and the pairs
 * that join a finding bear it out: about four in five findings are rightly placed from here on (left-out events).
 */
const SHOWN = 0.3;
/** Confidence there, and what a whole unit of probability adds. */
const CONFIDENCE = 0.6;
const SLOPE = 0.6;
const MOST = 0.9;

/**
 * Sentences that only retell the earlier report show that both are of one thing: a pair beside them that does not, this
 * likely or likelier, is as likely as they are.
 */
const BESIDE = 0.25;

const LATER: LocalizedText = {
  ar: 'كان الأمر في المقال الأقدم منتظراً أو غير محسوم، والمقال الأحدث يروي ما آل إليه',
  en: 'In the earlier article this was still ahead or unsettled; the later one tells what became of it',
  fr: "Dans l'article le plus ancien, l'affaire était à venir ou en suspens ; le plus récent en dit la suite",
};

/**
 * A report published so many hours after another has rarely overtaken it, unless something was ahead there: of differences
 * of status annotated in reports nearer in time 25 of 33 are conflicts. In hours.
 */
const SOON = 6;

const APART_LABEL: LocalizedText = {
  ar: 'روايتان عن حال الأمر',
  en: 'Two accounts of how things stand',
  fr: 'Deux récits de l’état des choses',
};
const APART: LocalizedText = {
  ar: 'تقريران متقاربان في الوقت يرويان للأمر حالين مختلفين',
  en: 'Two reports of nearly the same time tell of two states of one thing',
  fr: 'Deux articles presque simultanés donnent deux états d’une même chose',
};

const [HOURS, AHEAD, ASKED] = (['hours', 'early ahead', 'early asked'] as const).map((name) =>
  PROGRESS_FEATURES.indexOf(name),
) as [number, number, number];

/** Do two reports of one time tell of two states, rather than of a plan and what came of it? */
const areOfOneTime = ({ x }: ScoredProgressPair): boolean =>
  (x[HOURS] ?? 0) < Math.log1p(SOON) && (x[AHEAD] ?? 0) === 0 && (x[ASKED] ?? 0) === 0;

/** One change: sentences before it and after it. */
interface Change {
  readonly pairs: ScoredProgressPair[];
  readonly before: Set<Unit>;
  readonly after: Set<Unit>;
}

/** Joins pairs that share a sentence, likeliest first; a sentence stands on one side of a change only. */
function changesOf(pairs: readonly ScoredProgressPair[]): Change[] {
  const changes: Change[] = [];
  for (const pair of pairs) {
    const { a, b } = pair;
    const meets = changes.find((change) => change.before.has(a) || change.after.has(b));
    const change = meets ?? { pairs: [], before: new Set<Unit>(), after: new Set<Unit>() };
    if (change.before.has(b) || change.after.has(a)) continue;
    change.pairs.push(pair);
    change.before.add(a);
    change.after.add(b);
    if (!meets) changes.push(change);
  }
  return changes;
}

function confidenceOf(score: number): number {
  if (score < SHOWN) return (0.5 * score) / SHOWN;
  return Math.min(MOST, CONFIDENCE + SLOPE * (score - SHOWN));
}

/** Fewer words from a verb on tell too little. */
const LEAST_QUOTED = 4;

function shown(context: RuleContext, index: number, unit: Unit, token: number): Mention[] {
  const article = context.articles[index];
  const word = article?.annotation[unit.field].tokens[token];
  return article && word ? [mentionOf(article, unit, { start: word.start, end: word.end })] : [];
}

/** What denies the verb behind it: quoted without, the verb would say the contrary. */
const NEGATORS: ReadonlySet<string> = new Set(['لم', 'لن', 'لا', 'ما', 'ليس']);

/** The heading, with what the later report tells: from its verb on where the word that carries it is one. */
function labelOf(context: RuleContext, { inB, b, atB }: ScoredProgressPair): LocalizedText {
  const annotation = context.articles[inB]?.annotation[b.field];
  if (!annotation) return STAGE_LABEL;
  const behind = behindDateline(annotation.tokens, b.firstToken);
  // A newspaper in a byline may be called by a verb: هدى كنعان - سبق - صور.
  const inByline = b.firstToken === 0 && atB > 0 && atB < behind;
  const isVerb =
    !inByline && annotation.tokens[atB]?.pos === 'verb' && b.endToken - atB >= LEAST_QUOTED;
  const verb =
    atB > b.firstToken && NEGATORS.has(annotation.tokens[atB - 1]?.norm ?? '') ? atB - 1 : atB;
  const from = isVerb ? verb : behind;
  return quoting(STAGE_LABEL, quotedWords(annotation, from, b.endToken));
}

/** With an article open: does the earlier report, of the day before, tell most of what the later unit tells wherever in it? */
function isPrintedAnew({ articles, open }: RuleContext, pair: ScoredProgressPair): boolean {
  const [early, late] = [articles[pair.inA], articles[pair.inB]];
  return open >= 0 && early !== undefined && late !== undefined && isReprinted(early, late, pair.b);
}

/** What was ahead, asked for, not settled or not yet lifted in an earlier report and has moved on in a later one. */
export const progressRule: Rule = (context) =>
  changesOf(context.progress).flatMap(({ pairs: all }): Discrepancy[] => {
    const pairs = all.filter(({ retold }) => !retold);
    const best = pairs[0];
    if (best === undefined || isPrintedAnew(context, best)) return [];
    const score = best.score < BESIDE ? best.score : (all[0]?.score ?? 0);
    const before = pairs.flatMap((p) => shown(context, p.inA, p.a, p.atA));
    const later = pairs.flatMap((p) => shown(context, p.inB, p.b, p.atB));
    context.trace(
      `status moved on ${score.toFixed(2)}: ${before[0]?.quote ?? ''} | ${later[0]?.quote ?? ''}`,
    );
    const conflict = areOfOneTime(best);
    return [
      makeDiscrepancy({
        type: 'status',
        relation: conflict ? 'conflict' : 'update',
        confidence: confidenceOf(score),
        label: conflict ? APART_LABEL : labelOf(context, best),
        sides: [
          { value: 'before', display: STAGE_WORDS.before, mentions: before },
          { value: 'later', display: STAGE_WORDS.later, mentions: later },
        ],
        why: [conflict ? APART : LATER],
      }),
    ];
  });
