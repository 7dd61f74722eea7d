import { foldWord } from '../arabic/normalise';
import { byConfidence, makeDiscrepancy } from './findings';
import { SLOTS, shareSpot } from './repeats';
import type { Discrepancy, DiscrepancyType, Relation, Side } from './types';

/** Types whose rules hold two articles against each other at a time, so that a third answer is told as a finding of its own. */
const PAIRWISE: ReadonlySet<DiscrepancyType> = new Set(['place', 'person', 'role']);

/** What says more of several relations comes first. */
const RELATIONS: readonly Relation[] = ['conflict', 'update', 'precision', 'wording'];

/**
 * Does a finding of numbers tell only terms that findings of who got what from a court tell as well? These say whose term
 * each is.
 */
export function tellsNoMoreThan(numbers: Discrepancy, penalties: readonly Discrepancy[]): boolean {
  const told = penalties.flatMap(({ sides }) => sides);
  return (
    numbers.type === 'number' &&
    numbers.sides.every((side) => told.some((it) => shareSpot(side, it)))
  );
}

/**
 * Does a finding hold a verdict on somebody, told by person among `penalties`, against verdicts on whomever else the court
 * judged?
 */
export function mixesVerdicts(found: Discrepancy, penalties: readonly Discrepancy[]): boolean {
  return (
    found.type === 'polarity' &&
    penalties.some(
      (it) =>
        it.type === 'polarity' &&
        found.sides.some((side) => it.sides.some((told) => shareSpot(side, told))),
    )
  );
}

/** The words of an answer without what spellings differ in: the hamza, a final ة or ى. */
const folded = ({ value }: Side): readonly string[] => value.split(' ').map(foldWord);

/**
 * Is one answer the other, spelt in two ways (عبد الله, عبدالله) or cut short (وزير الداخلية, وزير الداخلية عدنان السالم)?
 */
function sameAnswer(a: Side, b: Side): boolean {
  const [x, y] = [folded(a), folded(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word)) || x.join('') === y.join('') || shareSpot(a, b);
}

/**
 * Do two findings ask one thing, and have an answer in common? Figures are common to many things, so that they must stand at
 * one spot, and a rising toll is told apart from a count by others that stands against it.
 */
function asksTheSame(a: Discrepancy, b: Discrepancy): boolean {
  if (a.type !== b.type || a.label.en !== b.label.en) return false;
  const common = SLOTS.has(a.type) ? shareSpot : sameAnswer;
  return (
    (PAIRWISE.has(a.type) || a.relation === b.relation) &&
    a.sides.some((x) => b.sides.some((y) => common(x, y)))
  );
}

/** One finding with the answers of both, `a` the surer one. */
function joined(a: Discrepancy, b: Discrepancy): Discrepancy {
  const sides: Side[] = [...a.sides];
  for (const side of b.sides) {
    const at = sides.findIndex((known) => sameAnswer(known, side));
    const known = sides[at];
    if (known === undefined) sides.push(side);
    else sides[at] = { ...known, mentions: [...known.mentions, ...side.mentions] };
  }
  const relation = RELATIONS.find((it) => it === a.relation || it === b.relation) ?? a.relation;
  return makeDiscrepancy({ ...a, relation, sides });
}

/**
 * Findings that ask one thing and share an answer made one, with as many sides as there are answers: where they met, told
 * as Rabat by one report, as Fez by two others. Order and the rest are as they were; a joined one stands where its surest
 * did.
 */
export function onePerQuestion(told: readonly Discrepancy[]): readonly Discrepancy[] {
  const groups: { finding: Discrepancy; readonly parts: Set<Discrepancy> }[] = [];
  for (const d of told
    .filter(({ type }) => PAIRWISE.has(type) || SLOTS.has(type))
    .sort(byConfidence)) {
    const group = groups.find(({ finding }) => asksTheSame(finding, d));
    if (group === undefined) groups.push({ finding: d, parts: new Set([d]) });
    else {
      group.finding = joined(group.finding, d);
      group.parts.add(d);
    }
  }
  return told.flatMap((d) => {
    const group = groups.find(({ parts }) => parts.has(d));
    if (group === undefined) return [d];
    const [surest] = group.parts;
    return d === surest ? [group.finding] : [];
  });
}
