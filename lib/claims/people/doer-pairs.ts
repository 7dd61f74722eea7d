import { sameName } from '../../arabic/names/match';
import { attendancesOf, type Attendance } from './absences';
import { differInGiven } from './bearers';
import { compares, EVERY, type Scope } from '../context';
import type { Deed, Doer } from './doers';
import { deedsAndParts } from './parts';
import { OF_ONE } from '../lexicon/deeds';
import { relateOffices } from './office-relations';
import { areOneOffice } from './one-office';
import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle, Unit } from '../read';
import { coverage } from '../words/similarity';
import { perArticle } from '../words/per-article';
import { statementScore } from '../statements/statement-scores';

/** Where an article tells of somebody's part: a deed of his, or that he was there or away. */
export type Part = Pick<Deed, 'article' | 'field' | 'unit' | 'doer'> & {
  /** Tokens that tell it, the naming among them. */
  readonly firstToken: number;
  readonly endToken: number;
};

/** A deed that two articles tell of two persons, or somebody away here and there in person. */
export interface DoerPair {
  readonly kind: 'deed' | 'absence';
  /** Of an absence, the one away. */
  readonly a: Part;
  readonly b: Part;
  /** 0 to 1. */
  readonly score: number;
}

/** Could two names be spellings, or a longer and a shorter form, of one? */
export function maybeSame(a: string, b: string): boolean {
  if (differInGiven(a, b)) return false;
  const words = new Set(a.split(' ').filter((w) => w.length > 3));
  return b.split(' ').some((word) => words.has(word)) || sameName(a, b).score > 0.3;
}

/** Heads that say little by themselves. */
const VAGUE: ReadonlySet<string> = new Set(['', 'official', 'head', 'member', 'adviser']);

/** Offices of state: who holds one is not head of a body as well. */
const PUBLIC: ReadonlySet<string> = new Set(
  'minister minister-delegate prime-minister governor ambassador mayor bank-governor'.split(' '),
);
/** Deeds of which an occasion has many, each of another thing: prizes, speeches, papers. */
const OF_MANY: ReadonlySet<string> = new Set([
  'award',
  'receive-award',
  'speak',
  'hand-papers',
  'perform',
  'write',
  'preside-panel',
]);
/** Of these an occasion has one only if it is told of what: one jury, one inquiry. */
const TOLD_OF: ReadonlySet<string> = new Set(['preside-panel']);

/** Deeds that an occasion has one of. */
const OF_ONE_ONLY: ReadonlySet<string> = new Set(OF_ONE.split(' '));
/** May two deeds be one? برئاسة فلان does not say of what. */
const sameDeed = (a: string, b: string): boolean =>
  a === b ||
  [a, b].every((id) => id.split('-')[0] === 'preside' && (a === 'preside' || b === 'preside'));

/** How two namings stand: 1 surely two persons, -1 the same one, 0 nobody can tell. */
export function relateDoers(a: Doer, nameA: string, b: Doer, nameB: string): -1 | 0 | 1 {
  if (nameA && nameB) {
    if (a.name?.key === b.name?.key || maybeSame(nameA, nameB)) return -1;
    return 1;
  }
  const [x, y] = [a.office, b.office];
  if (x && y && x.head !== '' && y.head !== '') {
    const apart = [...a.countries].some((c) => !b.countries.has(c)) && b.countries.size > 0;
    if (x.head === y.head) {
      if (apart) return 1;
      const relation = relateOffices(x, y);
      return relation === 'portfolio' ? 1 : relation === 'same' || relation === 'tenure' ? -1 : 0;
    }
    if (VAGUE.has(x.head) || VAGUE.has(y.head)) {
      const [vague, other] = VAGUE.has(x.head) ? [x, y] : [y, x];
      if (vague.head !== 'head' || vague.portfolio.size === 0 || areOneOffice(x, y)) return 0;
      const disjoint = ![...vague.portfolio].some((word) => other.portfolio.has(word));
      return PUBLIC.has(other.head) || (disjoint && !VAGUE.has(other.head)) ? 1 : 0;
    }
    if (a.title !== '' && a.title === b.title) return -1;
    return 1;
  }
  if (a.title !== '' && b.title !== '') return a.title === b.title ? -1 : 1;
  return 0;
}

/** Sentences less near than this are of two occasions. */
const MIN_NEAR = 0.12;

/** How near two sentences are, the namings left out: likely one statement, or of the same words. */
function nearness(pairs: readonly UnitPair[], a: Part, b: Part): number {
  const terms = ({ unit, doer }: Part): Unit['terms'] =>
    unit.terms.filter((t) => t.token < doer.firstToken || t.token >= doer.endToken);
  const [p, q] = [terms(a), terms(b)];
  return Math.max(
    statementScore(pairs, a.unit, b.unit),
    Math.sqrt(coverage(p, q) * coverage(q, p)),
  );
}

/** What an article tells of who did what, and who came. */
interface Told {
  readonly index: number;
  readonly deeds: readonly (Part & Pick<Deed, 'id' | 'of'>)[];
  readonly away: readonly Part[];
  /** Parts of those who are told to have come or done something. */
  readonly there: readonly Part[];
  /** Units that say in whose stead somebody acts, or that he acts in person. */
  readonly stead: ReadonlySet<Unit>;
  readonly names: ReadonlyMap<Doer, string>;
}

const told = perArticle((article: ReadArticle, index: number): Told => {
  const names = new Map<Doer, string>();
  const part = (from: Deed | Attendance, doer: Doer, first: number, end: number): Part => {
    const { name } = doer;
    if (name) names.set(doer, article.input[from.field].slice(name.start, name.end));
    return {
      article: index,
      field: from.field,
      unit: from.unit,
      doer,
      firstToken: Math.min(first, doer.firstToken),
      endToken: Math.max(end, doer.endToken),
    };
  };
  const deeds = deedsAndParts(article, index).map((d) => ({
    ...part(d, d.doer, d.token, d.token + 1),
    id: d.id,
    of: d.of,
  }));
  const attended = attendancesOf(article, index);
  const of = (there: boolean): Part[] =>
    attended.filter((x) => x.there === there).map((x) => part(x, x.who, x.firstToken, x.endToken));
  const stead = new Set(attended.filter((x) => !x.there || x.personally).map((x) => x.unit));
  return { index, deeds, away: of(false), there: [...deeds, ...of(true)], stead, names };
});

function relate(left: Told, a: Part, right: Told, b: Part): -1 | 0 | 1 {
  return relateDoers(a.doer, left.names.get(a.doer) ?? '', b.doer, right.names.get(b.doer) ?? '');
}

/** Is somebody of one article told of in the other as well, so that each of two may have had a part of his own? */
function comesIn(left: Told, a: Part, right: Told): boolean {
  return right.there.some((other) => relate(left, a, right, other) === -1);
}

/** Least score at which two deeds of two persons, and two tellings of one person's presence, are kept. */
const KEEP = 0.5;
/** How much it adds that a sentence says in whose stead somebody acts. */
const STEAD = 0.3;
/** What each further deed of the kind takes away: the article tells of several occasions. */
const SEVERAL = 0.12;

/** What it adds that an occasion has one such deed, and both articles tell of one doer only. */
const SOLE = 0.26;

/** Does an article tell a deed of one person only? */
function onlyOne(told: Told, id: string): boolean {
  const [first, ...rest] = told.deeds.filter((d) => d.id === id);
  return first !== undefined && rest.every((d) => relate(told, first, told, d) === -1);
}

function deedPairs(left: Told, right: Told, pairs: readonly UnitPair[]): DoerPair[] {
  const found: DoerPair[] = [];
  for (const a of left.deeds)
    for (const b of right.deeds) {
      if (!sameDeed(a.id, b.id)) continue;
      if (
        OF_MANY.has(a.id) &&
        a.of.length > 0 &&
        b.of.length > 0 &&
        !a.of.some((w) => b.of.includes(w))
      )
        continue;
      const relation = relate(left, a, right, b);
      const stead = left.stead.has(a.unit) || right.stead.has(b.unit);
      if (relation === -1 || (relation === 0 && !stead)) continue;
      if (!stead && (comesIn(left, a, right) || comesIn(right, b, left))) continue;
      const occasions = (told: Told): number =>
        new Set(told.deeds.filter((d) => d.id === a.id).map((d) => d.unit)).size;
      const several = Math.max(0, occasions(left) + occasions(right) - 3);
      const near = nearness(pairs, a, b);
      const sole =
        a.id === b.id &&
        OF_ONE_ONLY.has(a.id) &&
        (!TOLD_OF.has(a.id) || a.of.some((w) => b.of.includes(w))) &&
        onlyOne(left, a.id) &&
        onlyOne(right, a.id);
      const score =
        0.32 + 0.55 * near + (stead ? STEAD : 0) + (sole ? SOLE : 0) - SEVERAL * several;
      if ((sole || near >= MIN_NEAR) && score >= KEEP)
        found.push({ kind: 'deed', a, b, score: Math.min(0.85, score) });
    }
  return found;
}

/** Score of a pair that has nothing in common but who was away and there. */
const ABSENT_THROUGHOUT = 0.56;

function absencePairs(left: Told, right: Told, pairs: readonly UnitPair[]): DoerPair[] {
  const found: DoerPair[] = [];
  for (const a of left.away)
    for (const b of right.there) {
      if (relate(left, a, right, b) !== -1) continue;
      const near = nearness(pairs, a, b);
      // One article has him away and nowhere there, the other there and nowhere away: one occasion, in whatever words.
      const whole =
        !left.there.some((other) => relate(left, a, left, other) === -1) &&
        !right.away.some((other) => relate(right, b, right, other) === -1);
      const score = Math.min(0.85, 0.5 + 0.5 * near);
      if (near >= MIN_NEAR) found.push({ kind: 'absence', a, b, score });
      else if (whole) found.push({ kind: 'absence', a, b, score: ABSENT_THROUGHOUT });
    }
  return found;
}

/** The deeds of two articles told of two persons, and persons away in one and there in the other, surest first. */
export function doerPairs(
  articles: readonly ReadArticle[],
  members: readonly number[],
  pairs: readonly UnitPair[],
  scope: Scope = EVERY,
): DoerPair[] {
  const read = members.flatMap((index) => {
    const article = articles[index];
    return article ? [told(article, index)] : [];
  });
  const found: DoerPair[] = [];
  read.forEach((left, i) => {
    for (const right of read.slice(i + 1)) {
      if (!compares(scope, left.index, right.index)) continue;
      found.push(
        ...deedPairs(left, right, pairs),
        ...absencePairs(left, right, pairs),
        ...absencePairs(right, left, pairs),
      );
    }
  });
  return found.sort((x, y) => y.score - x.score);
}
