import type { Rule, RuleContext } from './context';
import { byConfidence, sameGround } from './findings';
import { attributionRule } from './rules/attribution';
import { causeRule } from './rules/cause';
import { dateRule } from './rules/date';
import { denialRule } from './rules/denial';
import { faringRule } from './rules/faring';
import { matchMinuteRule } from './rules/match-minute';
import { numberRule } from './rules/number';
import { personRule } from './rules/person';
import { personPenaltyRule } from './rules/person-penalty';
import { personStageRule } from './rules/person-stage';
import { placeRule } from './rules/place';
import { poleRule } from './rules/pole';
import { polarityRule } from './rules/polarity';
import { progressRule } from './rules/progress';
import { rankRule } from './rules/rank';
import { roleRule } from './rules/role';
import { standingRule } from './rules/standing';
import { stateRule } from './rules/state';
import { statusRule } from './rules/status';
import { voicesRule } from './rules/voices';
import { wordingRule } from './rules/wording';
import { mixesVerdicts, onePerQuestion, tellsNoMoreThan } from './one-question';
import { Retellings } from './voices/retellings';
import { isSpelling } from './spellings';
import { DEFAULT_THRESHOLD } from './threshold';
import type { Discrepancy } from './types';

const RULES: readonly Rule[] = [
  numberRule,
  dateRule,
  matchMinuteRule,
  rankRule,
  voicesRule,
  standingRule,
  wordingRule,
  roleRule,
  causeRule,
  attributionRule,
  placeRule,
  personRule,
];

/** Differing values, beside which sentences may differ in what they tell as well. */
const VALUES: ReadonlySet<Discrepancy['type']> = new Set(['number', 'date']);

/** Differences that say of a denial what it is about: another reason, another doer, another place. */
const FACTS: ReadonlySet<Discrepancy['type']> = new Set([
  'cause',
  'person',
  'place',
  'status',
  'polarity',
]);

/** What holds of some, and the rest, both in their order. */
function split<T>(all: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of all) (holds(item) ? yes : no).push(item);
  return [yes, no];
}

/** Is an article on one of the sides of a finding? */
function speaksOf(found: Discrepancy, article: string | undefined): boolean {
  return found.sides.some((side) => side.mentions.some((m) => m.article === article));
}

/** Are there two sides at least, and do all of them read differently? */
function readsApart({ sides }: Discrepancy): boolean {
  const shown = new Set(sides.map(({ value, display }) => display?.ar ?? value));
  return sides.length > 1 && shown.size === sides.length;
}

/** Does a finding keep others of its sentences back? One that no reader is shown does not hide a surer one. */
const stands = (other: Discrepancy, d: Discrepancy): boolean =>
  other.confidence >= Math.min(d.confidence, DEFAULT_THRESHOLD);

/** Of findings with the same sides the surest: two rules may come upon one difference. */
function onceEach(told: readonly Discrepancy[]): readonly Discrepancy[] {
  const surest = new Map<string, Discrepancy>();
  for (const d of told)
    if (d.confidence > (surest.get(d.id)?.confidence ?? -1)) surest.set(d.id, d);
  return told.filter((d) => surest.get(d.id) === d);
}

/** What the rules tell of one group of articles. */
export interface Differences {
  readonly told: readonly Discrepancy[];
  /** What is left out, for another finding says more of the same sentences. */
  readonly saysLess: readonly Discrepancy[];
}

/** All differences of a group of articles, whatever their confidence; with an article open, those it has a part in. */
export function differencesOf(context: RuleContext): Differences {
  const { articles, open } = context;
  const retellings = new Retellings(context);
  const told: Discrepancy[] = [];
  const saysLess: Discrepancy[] = [];
  const tell = (found: readonly Discrepancy[]): void => {
    for (const d of found) {
      const differing = isSpelling(d) ? undefined : retellings.withoutCopies(d);
      if (
        differing &&
        readsApart(differing) &&
        (open < 0 || speaksOf(differing, articles[open]?.input.id))
      )
        told.push(differing);
    }
  };
  const aside = (found: readonly Discrepancy[], others: (d: Discrepancy) => boolean): void => {
    const [less, more] = split(found, others);
    saysLess.push(...less);
    tell(more);
  };
  const penalties = personPenaltyRule(context);
  for (const rule of RULES) aside(rule(context), (d) => tellsNoMoreThan(d, penalties));
  // A number that fills one slot of two reports is told with all that they say of it.
  aside(penalties, (d) =>
    told.some((o) => o.type === d.type && o.relation === d.relation && sameGround(d, o)),
  );
  for (const rule of [denialRule, faringRule, polarityRule])
    aside(rule(context), (d) =>
      told.some((o) => FACTS.has(o.type) && stands(o, d) && sameGround(d, o)),
    );
  // What another rule tells of the same sentences says more than that two answers, or two stages, differ.
  const saysMore = (other: Discrepancy, d: Discrepancy): boolean =>
    !VALUES.has(other.type) && stands(other, d) && sameGround(d, other);
  // One by one, the surest first: two questions may be answered by the same sentences.
  for (const rule of [personStageRule, statusRule, progressRule, stateRule, poleRule])
    for (const found of rule(context).sort(byConfidence))
      aside([found], (d) => mixesVerdicts(d, penalties) || told.some((o) => saysMore(o, d)));
  return { told: onePerQuestion(onceEach(told)), saysLess };
}
