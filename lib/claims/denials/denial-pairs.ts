import { areBrief, brevityOf } from '../words/brevity';
import { compares, EVERY, type Scope } from '../context';
import {
  DENIAL_FEATURES,
  denialFeatures,
  type DenialStatement as Statement,
  type DenialTask as Task,
} from './denial-features';
import { denialsIn, denialsOfUnit, type Denial } from './denials';
import { bestHit, hitsIn, objectsOf } from './denial-hits';
import { sharesHead, statedWords, toneOf } from './denial-words';
import { namesOf, rowsOf, unitBefore } from './denial-surroundings';
import { addByField, deniedFields, fieldsShared, fieldToken } from './denial-fields';
import { asksFor, endsThere, isUntouched, lacksToo } from './denial-vetoes';
import { INSTANCES } from '../lexicon/denials';
import { isPastSpan } from '../dates/last-hours';
import { predictLinear, type LinearModel } from '../learned/linear';
import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle, Unit } from '../read';

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

/** Denials and the sentences that may state what they deny, in the articles of one event. */
export function denialPairs(
  articles: readonly ReadArticle[],
  members: readonly number[],
  pairs: readonly UnitPair[],
  scope: Scope = EVERY,
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
  const short = brevityOf(articles, members);
  const brief = areBrief(articles, members);
  const found: DenialPair[] = [];
  for (const inDenial of members) {
    const article = articles[inDenial];
    if (!article) continue;
    for (const denial of denialsIn(article)) {
      const made: { pair: DenialPair; strength: number }[] = [];
      for (const inUnit of members) {
        const there = articles[inUnit];
        if (!there || !compares(scope, inDenial, inUnit)) continue;
        made.push(
          ...pairsIn({
            denial,
            article,
            inDenial,
            there,
            inUnit,
            rarity,
            row: rows.get(denial.unit),
            short: there === article ? 0 : short,
            brief,
          }),
        );
      }
      made.sort((p, q) => q.strength - p.strength);
      made.forEach(({ pair }, rank) => found.push({ ...pair, x: [...pair.x, Math.min(10, rank)] }));
    }
  }
  return found;
}

/** The pairs of one denial with sentences of one article, all features but the last; with how much they say of it. */
function pairsIn(task: Task): { pair: DenialPair; strength: number }[] {
  const { denial, article, there, inDenial, inUnit, row } = task;
  if (there !== article && deniesSame(there, denial)) return [];
  const hits = hitsIn(there, denial, article);
  const previous = there === article ? unitBefore(article, denial) : undefined;
  if (previous && !hits.has(previous)) hits.set(previous, []);
  const names = namesOf(article, denial);
  const fields = deniedFields(article, denial);
  if (there !== article) addByField(hits, there, fields, row, task.brief);
  const made: { pair: DenialPair; strength: number }[] = [];
  for (const [unit, list] of hits) {
    const hit = bestHit(list);
    const shared = names.denied.filter((key) => unit.names.some((n) => n.key === key)).length;
    const statement: Statement = {
      unit,
      hits: list,
      hit,
      at:
        hit?.place.term.token ??
        fieldToken(there, unit, fields) ??
        unit.terms[0]?.token ??
        unit.firstToken,
      head: hit?.head === true,
      objects: objectsOf(list, hit, denial, task.rarity),
      others: denialsOfUnit(there, unit).filter((d) => d !== denial),
      denierNamed: unit.names.some((n) => names.denier.has(n.key)),
      shared,
      lacking: names.denied.length - shared,
      score: row?.scores.get(unit) ?? 0,
      previous: unit === previous,
      tone: toneOf(there, unit),
      ...fieldsShared(there, unit, fields),
    };
    if (!mayState(denial, statement)) continue;
    if (asksFor(denial, statement, article, there) || lacksToo(denial, statement, there)) continue;
    if (endsThere(denial, statement, article, there)) continue;
    if (denial.kind === 'negated' && isPastSpan(article, denial.unit, there, unit)) continue;
    const weight = hit ? hit.strength * hit.term.weight : 0;
    made.push({
      pair: {
        denial,
        inDenial,
        unit,
        inUnit,
        at: statement.at,
        x: denialFeatures(task, statement),
      },
      strength:
        weight +
        statement.objects.weight +
        0.3 * shared +
        0.5 * Math.min(1, statement.fieldHeads) +
        0.2 * Math.min(2, statement.fieldObjects) +
        statement.score,
    });
  }
  return made.sort((p, q) => q.strength - p.strength).slice(0, MOST_OF_ARTICLE);
}

/** Of one article so many sentences at most are held against a denial, those that say most of it. */
const MOST_OF_ARTICLE = 6;

/** Share of the words denied that another denial must be of to be the same. */
const SAME_DENIAL = 0.7;
const LEAST_WORDS = 4;

/** Does an article print a denial too: one of mostly the same words? */
function deniesSame(there: ReadArticle, { heads, objects, back }: Denial): boolean {
  const words = [...heads, ...objects];
  if (back || words.length < LEAST_WORDS) return false;
  return denialsIn(there).some((other) => {
    if (other.back) return false;
    const told = new Set([...other.heads, ...other.objects].map((t) => t.family));
    return words.filter((t) => told.has(t.family)).length >= SAME_DENIAL * words.length;
  });
}

/** May a sentence state what a denial is of? */
function mayState(denial: Denial, it: Statement): boolean {
  const { head, objects, others } = it;
  if (!it.previous) {
    const named = objects.count > 0 && denial.kind !== 'negated' && it.denierNamed;
    if (
      !head &&
      objects.count < 2 &&
      it.score < MIN_SCORE &&
      !named &&
      it.fieldHeads === 0 &&
      it.fieldObjects < 2
    )
      return false;
    if (!head && others.some((d) => d.kind === 'denied' && !(d.back && denial.back))) return false;
    if (it.shared + it.lacking > 1 && it.shared === 0 && objects.share < MIN_NAMELESS) return false;
  }
  // ما يتداول عن التأجيل غير صحيح denies the delay too, as does نفت الوزارة خبر التأجيل.
  // Whoever says it first, before وهو ما نفته الوزارة, has stated it.
  const denies = others.some(
    (d) => (d.kind === 'untrue' || (d.kind === 'denied' && !d.back)) && governs(d, it),
  );
  if (denies || it.tone.unsaid) return false;
  return !others.some((d) => !d.back && (sharesHead(d, denial) || deniesAnyOf(d, denial)));
}

/** لا توجد أي حالة تسمم against نفي التسمم: is it denied that there is any of what is denied? */
function deniesAnyOf({ kind, heads, objects }: Denial, denial: Denial): boolean {
  const [first] = heads;
  if (kind !== 'negated' || first === undefined || !INSTANCES.has(first.family)) return false;
  return denial.heads.some((head) => objects.some((object) => object.family === head.family));
}

/** Does what a denial governs hold the word that states something, or half of what the sentence says of it? */
function governs({ field, firstToken, endToken }: Denial, { unit, at, hits }: Statement): boolean {
  if (field !== unit.field) return false;
  const holds = (token: number): boolean => token >= firstToken && token < endToken;
  const held = hits.filter(({ place }) => holds(place.term.token)).length;
  return holds(at) || (held > 0 && 2 * held >= hits.length);
}

/** A pair with the probability that the one denies what the other states. */
export interface ScoredDenialPair extends DenialPair {
  readonly score: number;
}

const HEAD_HIT = DENIAL_FEATURES.indexOf('headHit');
const FIELD_HEAD = DENIAL_FEATURES.indexOf('fieldHead');
const HITS = DENIAL_FEATURES.indexOf('hits');
const FIELD_OBJECTS = DENIAL_FEATURES.indexOf('fieldObjects');

/**
 * Does the sentence say the very thing that is negated, in its own words or in words of its field? That both name one
 * thing (لم يسحب المعارض ترشحه, held against what else he did) makes no contrary. Between brief articles it is enough that
 * nothing of it is left over (لم يصب أحد), or that something was not touched, and the sentence tells of it. What points
 * back has no words of its own, but what it points at must be met at least.
 */
function isStated({ denial, x }: DenialPair, denying: ReadArticle, brief: boolean): boolean {
  const said = (feature: number): boolean => (x[feature] ?? 0) > 0;
  const named = said(HITS) || (x[FIELD_OBJECTS] ?? 0) > 1;
  if (denial.back) return brief || named;
  if (denial.kind !== 'negated' || said(HEAD_HIT) || said(FIELD_HEAD)) return true;
  return brief && (denial.total || (named && isUntouched(denial, denying)));
}

/** Pairs less likely than this are dropped. */
const KEEP = 0.15;

/**
 * Denials with the sentences that probably state what they deny, likeliest first. With an article open nothing is held
 * against its own words: who gives a rumour and its denial has told the reader both (of 15 such findings on real news none
 * was right, and two arguable).
 */
export function findDenials(
  articles: readonly ReadArticle[],
  members: readonly number[],
  pairs: readonly UnitPair[],
  model: LinearModel,
  scope: Scope = EVERY,
): ScoredDenialPair[] {
  const brief = areBrief(articles, members);
  return denialPairs(articles, members, pairs, scope)
    .filter((pair) => {
      const denying = articles[pair.inDenial];
      return denying !== undefined && isStated(pair, denying, brief);
    })
    .map((pair) => ({ ...pair, score: predictLinear(model, pair.x) }))
    .filter((pair) => pair.score >= KEEP && (scope.open < 0 || pair.inDenial !== pair.inUnit))
    .sort((x, y) => y.score - x.score);
}
