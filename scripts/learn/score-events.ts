import type { Comparison, Discrepancy, Mention } from '../../lib/claims/types';
import type { TrainingEvent } from '../claims-rows';
import { crossPairs, samePair, sidePairs, type Pair, type Place } from './places';

/** A longer mention is no evidence. In UTF-16 units. */
const MAX_SPAN = 400;

/** Right findings, all findings, all annotated, annotated ones found. */
export interface Tally {
  right: number;
  found: number;
  gold: number;
  hit: number;
}

/** What comparisons of annotated events score, summed over them. */
export interface Score {
  readonly conflict: Tally;
  readonly place: Tally;
  readonly typed: Tally;
  readonly exact: Tally;
  readonly overlap: Tally;
  traps: number;
  trapCount: number;
  /** 'type/relation' → found and annotated. */
  readonly kinds: Map<string, [number, number]>;
  /** 'type/relation' of findings → those at an annotated place of any kind, and all. */
  readonly told: Map<string, [number, number]>;
  /** Confidence of each finding shown, and whether it stands at an annotated place with the right type. */
  readonly confidences: { confidence: number; right: boolean }[];
}

const tally = (): Tally => ({ right: 0, found: 0, gold: 0, hit: 0 });

/** A score of nothing yet. */
export function emptyScore(): Score {
  return {
    conflict: tally(),
    place: tally(),
    typed: tally(),
    exact: tally(),
    overlap: tally(),
    traps: 0,
    trapCount: 0,
    kinds: new Map(),
    told: new Map(),
    confidences: [],
  };
}

function places(mentions: readonly Mention[]): Place[] {
  return mentions.filter((m) => m.end - m.start <= MAX_SPAN);
}

function bump(map: Map<string, [number, number]>, key: string, hit: boolean): void {
  const entry = map.get(key) ?? [0, 0];
  map.set(key, [entry[0] + (hit ? 1 : 0), entry[1] + 1]);
}

/** Adds what a comparison of an event found to a score; the definitions are those of the public scorer. */
export function scoreEvent(score: Score, event: TrainingEvent, found: Comparison): void {
  const gold = event.discrepancies.map((d) => ({ ...d, pairs: sidePairs(d.sides) }));
  const told = found.discrepancies.map((d) => ({
    ...d,
    pairs: sidePairs(d.sides.map((side) => places(side.mentions))),
  }));
  const goldOverlaps = event.overlaps.flatMap(crossPairs);
  const allowed = [...goldOverlaps, ...gold.flatMap((g) => g.pairs)];
  const pairs = found.overlaps.flatMap((o) => crossPairs(places(o.mentions)));
  score.overlap.right += pairs.filter((p) => allowed.some((g) => samePair(p, g))).length;
  score.overlap.found += pairs.length;
  score.overlap.gold += goldOverlaps.length;
  score.overlap.hit += goldOverlaps.filter((g) => pairs.some((p) => samePair(p, g))).length;
  const meets = (p: readonly Pair[], g: readonly Pair[]): boolean =>
    p.some((x) => g.some((y) => samePair(x, y)));
  const match = (
    into: Tally,
    accept: (p: Discrepancy, g: { type: string; relation: string }) => boolean,
    only: (d: { relation: string }) => boolean = () => true,
  ): Set<number> => {
    const taken = new Set<number>();
    for (const p of told.filter(only)) {
      const i = gold.findIndex(
        (g, k) => only(g) && !taken.has(k) && accept(p, g) && meets(p.pairs, g.pairs),
      );
      if (i >= 0) taken.add(i);
    }
    into.right += taken.size;
    into.hit += taken.size;
    into.found += told.filter(only).length;
    into.gold += gold.filter(only).length;
    return taken;
  };
  const taken = match(score.place, () => true);
  match(score.typed, (p, g) => p.type === g.type);
  match(score.exact, (p, g) => p.type === g.type && p.relation === g.relation);
  match(
    score.conflict,
    () => true,
    (d) => d.relation === 'conflict',
  );
  gold.forEach((g, i) => {
    bump(score.kinds, `${g.type}/${g.relation}`, taken.has(i));
  });
  for (const p of told) {
    const at = gold.filter((g) => meets(p.pairs, g.pairs));
    bump(score.told, `${p.type}/${p.relation}`, at.length > 0);
    score.confidences.push({ confidence: p.confidence, right: at.some((g) => g.type === p.type) });
  }
  score.trapCount += event.traps.length;
  for (const trap of event.traps) {
    const trapPairs = sidePairs(trap.map((place) => [place]));
    const fell = told.some(
      (p) =>
        p.relation === 'conflict' &&
        meets(p.pairs, trapPairs) &&
        !gold.some((g) => meets(p.pairs, g.pairs)),
    );
    if (fell) score.traps += 1;
  }
}

function line(name: string, t: Tally): string {
  const p = t.found === 0 ? 0 : t.right / t.found;
  const r = t.gold === 0 ? 0 : t.hit / t.gold;
  const f = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  return `${name} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f.toFixed(3)}`;
}

/** The score as lines of text; with `details` also what was found and told of each kind, and how sure findings were. */
export function printScore(score: Score, details = false): string {
  const lines = [
    [
      line('conflicts', score.conflict),
      line('place', score.place),
      line('typed', score.typed),
      line('exact', score.exact),
      line('overlaps', score.overlap),
      `traps ${score.traps}/${score.trapCount}`,
    ].join(' | '),
  ];
  if (!details) return lines.join('\n');
  for (const [kind, [hit, all]] of [...score.kinds].sort()) {
    const [right, told] = score.told.get(kind) ?? [0, 0];
    lines.push(
      `  ${kind.padEnd(24)} found ${hit}/${all}, told ${told}, ${right} of them rightly placed`,
    );
  }
  for (let from = 0.5; from < 0.99; from += 0.1) {
    const bin = score.confidences.filter(
      (c) => c.confidence >= from && c.confidence < from + 0.1 + 1e-9,
    );
    lines.push(
      `  confidence ${from.toFixed(1)}: ${bin.filter((c) => c.right).length} of ${bin.length} right`,
    );
  }
  return lines.join('\n');
}
