import { bareWord } from '../arabic/events/status';
import { compares } from './context';
import { denialsIn, denialsOfUnit, type Denial } from './denials';
import { bestHit, hitsIn, objectsOf, SAME_CLASS, SAME_ROOT, type Hit } from './denial-hits';
import { sharesHead, statedWords, toneOf, type Tone } from './denial-words';
import { NOUN_NEGATORS } from './lexicon/denials';
import { predictLinear, type LinearModel } from './linear';
import type { UnitPair } from './overlaps';
import { quickScore } from './pair-features';
import type { ReadArticle, Unit } from './read';

/** Names of the features of a denial and a sentence that may state what it denies, in the order of `DenialPair.x`. */
export const DENIAL_FEATURES = [
  'headFamily',
  'headClass',
  'headRoot',
  'headHit',
  'headWeight',
  'headRare',
  'objects',
  'objectShare',
  'objectRare',
  'hits',
  'headObject',
  'both',
  'names',
  'namesLacking',
  'denierNamed',
  'total',
  'denied',
  'untrue',
  'back',
  'beforeNoun',
  'says',
  'scope',
  'noun',
  'verbMissed',
  'accuses',
  'doubts',
  'plans',
  'denies',
  'verb',
  'sameArticle',
  'adjacent',
  'previous',
  'own',
  'titles',
  'score',
  'best',
  'quick',
  'rank',
] as const;

/** A denial and a sentence that may state what it denies. */
export interface DenialPair {
  readonly denial: Denial;
  /** Index of the article that denies. */
  readonly inDenial: number;
  readonly unit: Unit;
  readonly inUnit: number;
  /** The word that states it. */
  readonly at: number;
  readonly x: readonly number[];
}

/** Sentences likelier than this to make the denial's statement are looked at without words of its head. */
const MIN_SCORE = 0.3;
/** Where two names or more are denied and a sentence gives none of them, it must say this share of the words. */
const MIN_NAMELESS = 0.6;
/** A word in one sentence of so many tells little; in fewer sentences than MIN_UNITS all are counted as rare. */
const COMMON = 6;
const MIN_UNITS = 20;

/** Scores of the pairs of a unit, and the best of each article. */
interface Row {
  readonly scores: Map<Unit, number>;
  readonly best: Map<number, number>;
}

/** The rows of the units that hold denials. */
function rowsOf(pairs: readonly UnitPair[], units: ReadonlySet<Unit>): Map<Unit, Row> {
  const rows = new Map<Unit, Row>();
  const add = (of: Unit, there: UnitPair['a'], score: number): void => {
    if (!units.has(of)) return;
    const row = rows.get(of) ?? {
      scores: new Map<Unit, number>(),
      best: new Map<number, number>(),
    };
    row.scores.set(there.unit, score);
    row.best.set(there.article, Math.max(score, row.best.get(there.article) ?? 0));
    rows.set(of, row);
  };
  for (const { a, b, score } of pairs) {
    add(a.unit, b, score);
    add(b.unit, a, score);
  }
  return rows;
}

/** Denials and the sentences that may state what they deny, in the articles of one event. */
export function denialPairs(
  articles: readonly ReadArticle[],
  members: readonly number[],
  pairs: readonly UnitPair[],
  open = -1,
): DenialPair[] {
  const denying = new Set<Unit>();
  for (const i of members)
    for (const denial of articles[i] ? denialsIn(articles[i]) : []) denying.add(denial.unit);
  const rows = rowsOf(pairs, denying);
  const units = members.reduce((n, i) => n + (articles[i]?.units.length ?? 0), 0);
  const rarities = new Map<string, number>();
  const rarity = (family: string): number => {
    let rare = rarities.get(family);
    if (rare === undefined) {
      let spread = 0;
      for (const i of members) {
        const article = articles[i];
        if (article) spread += statedWords(article).families.get(family)?.length ?? 0;
      }
      rare = Math.max(0, 1 - (COMMON * spread) / Math.max(MIN_UNITS, units));
      rarities.set(family, rare);
    }
    return rare;
  };
  const found: DenialPair[] = [];
  for (const inDenial of members) {
    const article = articles[inDenial];
    if (!article) continue;
    for (const denial of denialsIn(article)) {
      const made: { pair: DenialPair; strength: number }[] = [];
      for (const inUnit of members) {
        const there = articles[inUnit];
        if (!there || !compares(open, inDenial, inUnit)) continue;
        made.push(
          ...pairsIn({
            denial,
            article,
            inDenial,
            there,
            inUnit,
            rarity,
            row: rows.get(denial.unit),
          }),
        );
      }
      made.sort((p, q) => q.strength - p.strength);
      made.forEach(({ pair }, rank) => found.push({ ...pair, x: [...pair.x, Math.min(10, rank)] }));
    }
  }
  return found;
}

interface Task {
  readonly denial: Denial;
  readonly article: ReadArticle;
  readonly inDenial: number;
  readonly there: ReadArticle;
  readonly inUnit: number;
  readonly rarity: (family: string) => number;
  readonly row: Row | undefined;
}

/** The pairs of one denial with sentences of one article, all features but the last; with how much they say of it. */
function pairsIn(task: Task): { pair: DenialPair; strength: number }[] {
  const { denial, article, there, inDenial, inUnit, row } = task;
  const hits = hitsIn(there, denial, article);
  const previous = there === article ? unitBefore(article, denial) : undefined;
  if (previous && !hits.has(previous)) hits.set(previous, []);
  const names = namesOf(article, denial);
  const made: { pair: DenialPair; strength: number }[] = [];
  for (const [unit, list] of hits) {
    const hit = bestHit(list);
    const shared = names.denied.filter((key) => unit.names.some((n) => n.key === key)).length;
    const statement: Statement = {
      unit,
      hits: list,
      hit,
      at: hit?.place.term.token ?? unit.terms[0]?.token ?? unit.firstToken,
      head: hit?.head === true,
      objects: objectsOf(list, hit, denial, task.rarity),
      others: denialsOfUnit(there, unit).filter((d) => d !== denial),
      denierNamed: unit.names.some((n) => names.denier.has(n.key)),
      shared,
      lacking: names.denied.length - shared,
      score: row?.scores.get(unit) ?? 0,
      previous: unit === previous,
      tone: toneOf(there, unit),
    };
    if (!mayState(denial, statement)) continue;
    const weight = hit ? hit.strength * hit.term.weight : 0;
    made.push({
      pair: { denial, inDenial, unit, inUnit, at: statement.at, x: features(task, statement) },
      strength: weight + statement.objects.weight + 0.3 * shared,
    });
  }
  return made;
}

/** A sentence that says words of a denial. */
interface Statement {
  readonly unit: Unit;
  readonly hits: readonly Hit[];
  /** The best of them. */
  readonly hit: Hit | undefined;
  /** The word that states what is denied. */
  readonly at: number;
  /** It states what is denied first of all. */
  readonly head: boolean;
  readonly objects: ReturnType<typeof objectsOf>;
  /** Other denials of the sentence. */
  readonly others: readonly Denial[];
  readonly denierNamed: boolean;
  /** How many of the names denied the sentence gives, and how many it does not. */
  readonly shared: number;
  readonly lacking: number;
  /** Probability that it makes one statement with the sentence of the denial. */
  readonly score: number;
  /** It stands right before the denial. */
  readonly previous: boolean;
  readonly tone: Tone;
}

/** May a sentence state what a denial is of? */
function mayState(denial: Denial, it: Statement): boolean {
  const { head, objects, others } = it;
  if (!it.previous) {
    const named = objects.count > 0 && denial.kind !== 'negated' && it.denierNamed;
    if (!head && objects.count < 2 && it.score < MIN_SCORE && !named) return false;
    if (!head && !denial.back && others.some((d) => d.kind === 'denied')) return false;
    if (it.shared + it.lacking > 1 && it.shared === 0 && objects.share < MIN_NAMELESS) return false;
  }
  return !it.tone.unsaid && !others.some((d) => !d.back && sharesHead(d, denial));
}

/** The features of a denial and a sentence, all but the last. */
function features({ denial, article, there, inUnit, rarity, row }: Task, it: Statement): number[] {
  const { unit, hits, hit, head, objects, tone } = it;
  const { tokens } = article.annotation[denial.field];
  const weight = hit ? hit.strength * hit.term.weight : 0;
  const rare = hit ? weight * rarity(hit.term.family) : 0;
  const gap =
    there === article && unit.field === denial.field
      ? Math.abs(unit.sentence - denial.unit.sentence)
      : 9;
  const cue = tokens[denial.token];
  return [
    Number(hit?.strength === 1),
    Number(hit?.strength === SAME_CLASS),
    Number(hit?.strength === SAME_ROOT),
    Number(head),
    weight,
    rare,
    objects.weight,
    objects.share,
    objects.rare,
    Math.min(5, objects.count),
    Number(head && objects.count > 0),
    head ? rare * objects.rare : 0,
    it.shared,
    it.lacking,
    Number(it.denierNamed),
    Number(denial.total),
    Number(denial.kind === 'denied'),
    Number(denial.kind === 'untrue'),
    Number(denial.back),
    Number(cue !== undefined && NOUN_NEGATORS.has(bareWord(cue))),
    Number(toneOf(article, denial.unit).says),
    Math.log1p(denial.endToken - denial.firstToken),
    Number(hit === undefined || tokens[hit.term.token]?.pos !== 'verb'),
    Number(head && denial.heads.some((h) => !hits.some((l) => l.term === h))),
    Number(tone.accuses),
    Number(tone.doubts),
    Number(tone.plans),
    Number(it.others.some((d) => d.kind !== 'negated')),
    Number(there.annotation[unit.field].tokens[it.at]?.pos === 'verb'),
    Number(there === article),
    Number(gap <= 1),
    Number(it.previous),
    Number(unit === denial.unit),
    Number(unit.field === 'title') + Number(denial.field === 'title'),
    it.score,
    Number(it.score > 0 && it.score === row?.best.get(inUnit)),
    there === article ? 0 : quickScore(denial.unit, unit, article, there),
  ];
}

/** The sentence right before a denial: an accusation and its answer stand together. */
function unitBefore(article: ReadArticle, denial: Denial): Unit | undefined {
  if (denial.kind !== 'denied' || denial.field !== 'text') return undefined;
  const before = article.units[article.units.indexOf(denial.unit) - 1];
  return before?.field === 'text' ? before : undefined;
}

/** Keys of the names that a denial is of, and of the others in its unit, among them whoever denies. */
function namesOf(
  article: ReadArticle,
  denial: Denial,
): { denied: readonly string[]; denier: ReadonlySet<string> } {
  const denied = new Set<string>();
  const denier = new Set<string>();
  for (const name of article.annotation[denial.field].names) {
    if (name.firstToken >= denial.firstToken && name.endToken <= denial.endToken)
      denied.add(name.key);
    else if (name.firstToken >= denial.unit.firstToken && name.endToken <= denial.unit.endToken)
      denier.add(name.key);
  }
  return { denied: [...denied], denier };
}

/** A pair with the probability that the one denies what the other states. */
export interface ScoredDenialPair extends DenialPair {
  readonly score: number;
}

/** Pairs less likely than this are dropped. */
const KEEP = 0.15;

/** Denials with the sentences that probably state what they deny, likeliest first. */
export function findDenials(
  articles: readonly ReadArticle[],
  members: readonly number[],
  pairs: readonly UnitPair[],
  model: LinearModel,
  open = -1,
): ScoredDenialPair[] {
  return denialPairs(articles, members, pairs, open)
    .map((pair) => ({ ...pair, score: predictLinear(model, pair.x) }))
    .filter((pair) => pair.score >= KEEP)
    .sort((x, y) => y.score - x.score);
}
