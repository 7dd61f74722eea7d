import { EVIDENCE_FEATURES, pairEvidence } from './pair-evidence';
import type { ReadArticle, Term, Unit } from './read';
import { amountOf, datesMeet, sameDimension } from './similarity';

/** Names of the features of a pair of units, in the order of `pairFeatures`. */
export const PAIR_FEATURES = [
  'coverMin',
  'coverMax',
  'coverMean',
  'localMin',
  'localMax',
  'sharedWeight',
  'sharedRare',
  'sharedEvents',
  'bigrams',
  'run',
  'numbersShared',
  'numbersApart',
  'datesShared',
  'datesApart',
  'namesShared',
  'namesApart',
  'termsMin',
  'lengthRatio',
  'distance',
  'titles',
  'rank',
  'margin',
  ...EVIDENCE_FEATURES,
] as const;

interface Prepared {
  readonly families: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
  readonly bigrams: ReadonlySet<string>;
  readonly total: number;
  readonly localTotal: number;
  readonly nameKeys: ReadonlySet<string>;
}

const prepared = new WeakMap<Unit, Prepared>();
const localScales = new WeakMap<ReadArticle, ReadonlyMap<string, number>>();

/** How few units of its article a family stands in: 1 for one, less for what the whole article is about. */
function localScale(article: ReadArticle): ReadonlyMap<string, number> {
  const known = localScales.get(article);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const unit of article.units)
    for (const family of new Set(unit.terms.map((t) => t.family)))
      counts.set(family, (counts.get(family) ?? 0) + 1);
  const scale = new Map<string, number>();
  for (const [family, count] of counts) scale.set(family, 1 / Math.sqrt(count));
  localScales.set(article, scale);
  return scale;
}

function prepare(unit: Unit, article: ReadArticle): Prepared {
  const known = prepared.get(unit);
  if (known) return known;
  const scale = localScale(article);
  const families = new Map<string, number>();
  const classes = new Map<string, number>();
  const bigrams = new Set<string>();
  let total = 0;
  let localTotal = 0;
  let before = '';
  for (const term of unit.terms) {
    if (before !== '') bigrams.add(`${before} ${term.family}`);
    before = term.family;
    if (families.has(term.family)) continue;
    families.set(term.family, term.weight);
    total += term.weight;
    localTotal += term.weight * (scale.get(term.family) ?? 1);
    for (const id of term.classes) if (!classes.has(id)) classes.set(id, term.weight);
  }
  const made: Prepared = {
    families,
    classes,
    bigrams,
    total,
    localTotal,
    nameKeys: new Set(unit.names.map((name) => name.key)),
  };
  prepared.set(unit, made);
  return made;
}

/** Strength with which two words of one class, but of different families, are held to say the same. */
const SAME_CLASS = 0.75;

function share(
  terms: readonly Term[],
  there: Prepared,
  scale: ReadonlyMap<string, number>,
): { plain: number; local: number; rare: number; events: number } {
  const seen = new Set<string>();
  let plain = 0;
  let local = 0;
  let rare = 0;
  let events = 0;
  for (const term of terms) {
    if (seen.has(term.family)) continue;
    seen.add(term.family);
    let strength = 0;
    if (there.families.has(term.family)) strength = 1;
    else if (term.classes.some((id) => there.classes.has(id))) strength = SAME_CLASS;
    if (strength === 0) continue;
    plain += strength * term.weight;
    local += strength * term.weight * (scale.get(term.family) ?? 1);
    if (term.weight > 0.6) rare += strength;
    if (term.classes.some((id) => id.startsWith('e:') && there.classes.has(id)))
      events += scale.get(term.family) ?? 1;
  }
  return { plain, local, rare, events };
}

/** Longest run of terms that both units have in the same order. */
function longestRun(a: readonly Term[], b: readonly Term[]): number {
  let best = 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = new Array<number>(b.length + 1).fill(0);
    b.forEach((y, j) => {
      if (x.family !== y.family) return;
      const run = (row[j] ?? 0) + 1;
      next[j + 1] = run;
      if (run > best) best = run;
    });
    row = next;
  }
  return best;
}

const quick = new WeakMap<Unit, WeakMap<Unit, number>>();

const strong = new WeakMap<Unit, readonly string[]>();

/** Words this telling make two units of other articles worth a look where two of them are shared. */
const STRONG = 0.5;

/** Do two units share two or more telling words? A cheap test before `quickScore`. */
export function sharesTwo(a: Unit, b: Unit, inB: ReadArticle): boolean {
  let words = strong.get(a);
  if (words === undefined) {
    words = [...new Set(a.terms.filter((t) => t.weight >= STRONG).map((t) => t.family))];
    strong.set(a, words);
  }
  const there = prepare(b, inB).families;
  let shared = 0;
  for (const word of words) {
    if (there.has(word)) shared += 1;
    if (shared > 1) return true;
  }
  return false;
}

/** Likeness of two units by words alone: geometric mean of the two coverages, local words counted. Kept for later calls. */
export function quickScore(a: Unit, b: Unit, inA: ReadArticle, inB: ReadArticle): number {
  let row = quick.get(a);
  if (row === undefined) {
    row = new WeakMap();
    quick.set(a, row);
  }
  const known = row.get(b) ?? quick.get(b)?.get(a);
  if (known !== undefined) return known;
  const score = computeQuick(a, b, inA, inB);
  row.set(b, score);
  return score;
}

function computeQuick(a: Unit, b: Unit, inA: ReadArticle, inB: ReadArticle): number {
  const pa = prepare(a, inA);
  const pb = prepare(b, inB);
  if (!meets(pa, pb)) return 0;
  const ab = share(a.terms, pb, localScale(inA));
  const ba = share(b.terms, pa, localScale(inB));
  const numbers = a.numbers.filter((n) =>
    b.numbers.some((m) => sameDimension(n, m) && amountOf(n) === amountOf(m)),
  ).length;
  return (
    Math.sqrt((ab.local / (pa.localTotal || 1)) * (ba.local / (pb.localTotal || 1))) +
    0.06 * Math.min(3, numbers)
  );
}

/** A word family this telling, or a class, must be common to two units for them to be worth a closer look. */
const TELLING = 0.3;

function meets(a: Prepared, b: Prepared): boolean {
  const [small, large] = a.families.size < b.families.size ? [a, b] : [b, a];
  for (const [family, weight] of small.families)
    if (weight >= TELLING && large.families.has(family)) return true;
  for (const [id, weight] of small.classes)
    if (weight >= TELLING && large.classes.has(id)) return true;
  return false;
}

/**
 * What speaks for and against two units of different articles making one statement, as numbers for a model.
 * `rank` is how many other units of either article match one of the two better; `margin` by how much the best does.
 */
export function pairFeatures(
  a: Unit,
  b: Unit,
  inA: ReadArticle,
  inB: ReadArticle,
  rank: number,
  margin: number,
): number[] {
  const pa = prepare(a, inA);
  const pb = prepare(b, inB);
  const ab = share(a.terms, pb, localScale(inA));
  const ba = share(b.terms, pa, localScale(inB));
  const ca = ab.plain / (pa.total || 1);
  const cb = ba.plain / (pb.total || 1);
  const la = ab.local / (pa.localTotal || 1);
  const lb = ba.local / (pb.localTotal || 1);
  let bigrams = 0;
  for (const gram of pa.bigrams) if (pb.bigrams.has(gram)) bigrams += 1;
  let numbersShared = 0;
  let numbersApart = 0;
  for (const n of a.numbers) {
    const like = b.numbers.filter((m) => sameDimension(n, m));
    if (like.some((m) => amountOf(n) === amountOf(m))) numbersShared += 1;
    else if (like.length > 0) numbersApart += 1;
  }
  let datesShared = 0;
  let datesApart = 0;
  for (const d of a.dates) {
    if (d.from === null || b.dates.length === 0) continue;
    if (b.dates.some((e) => datesMeet(d, e))) datesShared += 1;
    else if (b.dates.some((e) => e.from !== null)) datesApart += 1;
  }
  let namesShared = 0;
  for (const key of pa.nameKeys) if (pb.nameKeys.has(key)) namesShared += 1;
  const namesApart = Math.min(pa.nameKeys.size, pb.nameKeys.size) - namesShared;
  const [short, long] = [
    Math.min(pa.families.size, pb.families.size),
    Math.max(pa.families.size, pb.families.size),
  ];
  return [
    Math.min(ca, cb),
    Math.max(ca, cb),
    Math.sqrt(ca * cb),
    Math.min(la, lb),
    Math.max(la, lb),
    Math.min(ab.plain, ba.plain),
    Math.min(ab.rare, ba.rare),
    Math.min(ab.events, ba.events),
    bigrams,
    longestRun(a.terms, b.terms),
    numbersShared,
    numbersApart,
    datesShared,
    datesApart,
    namesShared,
    namesApart,
    short,
    long === 0 ? 0 : short / long,
    Math.abs(a.position - b.position),
    (a.field === 'title' ? 1 : 0) + (b.field === 'title' ? 1 : 0),
    rank,
    margin,
    ...pairEvidence(a, b, inA, inB),
  ];
}
