import { isNested, lieOf } from '../../arabic/names/homes';
import { sameName } from '../../arabic/names/match';
import { compares, EVERY, type Scope } from '../context';
import { EVERYWHERE } from '../lexicon/where-acts';
import { perArticle } from '../words/per-article';
import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle, Term } from '../read';
import { coverage } from '../words/similarity';
import { statementScore } from '../statements/statement-scores';
import { whereaboutsOf, type Whereabouts } from './where';
import { foldedWords } from '../words/folded-words';

/** Two places that two articles give for what may be one thing. */
export interface WherePair {
  readonly a: Whereabouts;
  readonly b: Whereabouts;
  /** 0 to 1. */
  readonly score: number;
}

/** Sentences less likely than this to make one statement aren't looked at. */
const MIN_PAIR = 0.12;
/** Words within this many tokens of a place are those it is told of. */
const NEAR = 8;

const told = perArticle((article: ReadArticle, index: number) => {
  const places = whereaboutsOf(article, index);
  const byUnit = new Map<unknown, Whereabouts[]>();
  for (const place of places) byUnit.set(place.unit, [...(byUnit.get(place.unit) ?? []), place]);
  const keys = new Set(places.map((p) => p.key));
  const charted = new Set(places.flatMap((p) => (wide(p) ? (placeOf(p) ?? []) : [])));
  return { byUnit, keys, charted };
});

function nearTerms(place: Whereabouts): Term[] {
  return place.unit.terms.filter(
    (t) =>
      (t.token < place.firstToken || t.token >= place.endToken) &&
      t.token >= place.firstToken - NEAR &&
      t.token < place.endToken + NEAR,
  );
}

const words = (place: Whereabouts): string[] =>
  place.text
    .split(' ')
    .map((w) => w.replace(/^[وبل]?ال|^ب(?=...)/u, ''))
    .filter((w) => w.length > 2);

/** How near the kind of happening stands that both are told of, of those in `among` if given; 0 where there is none. */
function sharedAct(a: Whereabouts, b: Whereabouts, among?: ReadonlySet<string>): number {
  let best = 0;
  for (const [id, weight] of a.acts)
    if (among?.has(id) !== false) best = Math.max(best, weight * (b.acts.get(id) ?? 0));
  return best;
}

/** Acts that end where somebody is brought: of travellers each has a way of their own, the wounded are taken to one place. */
const BROUGHT: ReadonlySet<string> = new Set(['treat', 'bury', 'detain']);

/** Key of the place of the gazetteer that a place is, or that a site is called after; undefined for others. */
function placeOf({ key }: Whereabouts): string | undefined {
  const at = key.indexOf('place:');
  return at < 0 ? undefined : key.slice(at);
}

/** Does an article that tells these places name one that `place` lies in, and `other` doesn't? */
function knows(charted: ReadonlySet<string>, place: Whereabouts, other: Whereabouts): boolean {
  const [key, own] = [placeOf(place), placeOf(other)];
  if (key === undefined || own === undefined) return false;
  for (const near of charted)
    if (lieOf(near, key) === 'around' && !isNested(near, own)) return true;
  return false;
}

/** Can both places not be one, nor one in the other? */
function apart(a: Whereabouts, b: Whereabouts): boolean {
  if (a.key === b.key || a.text === b.text) return false;
  if (a.kind === 'country' || b.kind === 'country')
    return a.country !== '' && b.country !== '' && !isNested(placeOf(a) ?? '', placeOf(b) ?? '');
  // A site and a town: one may lie in the other.
  if (wide(a) !== wide(b)) return false;
  // مرآب السيارات, مستودع السيارات.
  if (a.next !== '' && a.next === b.next) return false;
  if ((a.kind === 'plain') !== (b.kind === 'plain')) return plainKind(a) !== plainKind(b);
  const [p, q] = [placeOf(a), placeOf(b)];
  if (p !== undefined && q !== undefined) return !isNested(p, q);
  const [x, y] = [words(a), words(b)];
  if (sameName(a.name, b.name).same) return false;
  return !x.some((w, i) => (i > 0 || x.length === 1) && y.includes(w));
}

/** السجن may be any prison that the other names: the kind of named sites that a site without a name is one of. */
const NAMED_KIND = new Map([['cell', 'prison']]);

function plainKind(p: Whereabouts): string {
  const kind = p.kind === 'plain' ? p.key.slice(6) : p.kind;
  return NAMED_KIND.get(kind) ?? kind;
}

const wide = (p: Whereabouts): boolean => p.kind === 'town' || p.kind === 'region';
const level = (p: Whereabouts): string =>
  wide(p) ? 'town' : p.kind === 'country' ? 'country' : 'site';

/** A place so near to the word of an act is told of it. */
const TIED = 0.5;

/** Places of an article by the act that they are told of, where all of one level are one. */
const aloneByAct = perArticle(
  (article: ReadArticle, index: number): ReadonlyMap<string, Whereabouts> => {
    const byAct = new Map<string, Whereabouts[]>();
    for (const place of whereaboutsOf(article, index)) {
      if (place.ofSomething) continue;
      for (const [id, weight] of place.acts) {
        if (weight < TIED) continue;
        const key = `${level(place)} ${id}`;
        byAct.set(key, [...(byAct.get(key) ?? []), place]);
      }
    }
    const alone = new Map<string, Whereabouts>();
    for (const [key, list] of byAct) {
      const best = [...list].sort((x, y) => tie(y, key) - tie(x, key))[0];
      if (best && new Set(list.map((p) => p.key)).size === 1) alone.set(key, best);
    }
    return alone;
  },
);

const tie = (p: Whereabouts, key: string): number => p.acts.get(key.split(' ')[1] ?? '') ?? 0;

function lonePairs(
  articles: readonly ReadArticle[],
  members: readonly number[],
  scope: Scope,
): [Whereabouts, Whereabouts][] {
  const found: [Whereabouts, Whereabouts][] = [];
  members.forEach((i, at) => {
    for (const j of members.slice(at + 1)) {
      const [x, y] = [articles[i], articles[j]];
      if (!x || !y || !compares(scope, i, j)) continue;
      const there = aloneByAct(y, j);
      for (const [key, p] of aloneByAct(x, i)) {
        const q = there.get(key);
        if (q) found.push([p, q]);
      }
    }
  });
  return found;
}

/** Is it the only place of its level that its sentence names? */
function isSole(byUnit: ReadonlyMap<unknown, readonly Whereabouts[]>, place: Whereabouts): boolean {
  return (byUnit.get(place.unit) ?? []).every(
    (p) => p.key === place.key || level(p) !== level(place),
  );
}

/** Does its sentence put nothing in a town that it doesn't lie in, and that doesn't lie in it? */
function isSpot(byUnit: ReadonlyMap<unknown, readonly Whereabouts[]>, place: Whereabouts): boolean {
  const key = placeOf(place);
  return (
    key !== undefined &&
    (byUnit.get(place.unit) ?? []).every((p) => {
      const there = placeOf(p);
      return there === undefined || isNested(there, key);
    })
  );
}

/** Acts that befall somebody at one place: a site without a name may then stand against a named one of another kind. */
const FATES: ReadonlySet<string> = new Set(['die', 'born', 'arrest', 'meet', 'sign']);

/** What speaks for two places being told of one thing. */
interface Evidence {
  /** Probability that both sentences make one statement. */
  readonly pair: number;
  /** How near the word of the act stands that both are told of. */
  readonly act: number;
  /** The same of the acts that end where somebody is brought. */
  readonly brought: number;
  /** The same of what happens to somebody at one place only. */
  readonly fate: number;
  /** Weight of the words around that both have. */
  readonly near: number;
  /** How many likelier counterparts the sentences have. */
  readonly rank: number;
  /** Both articles are short and give the act this place alone. */
  readonly short: boolean;
  /** Each is the only place of its level that its sentence names. */
  readonly sole: boolean;
  /** Neither sentence has a likelier counterpart in the other's article. */
  readonly mutual: boolean;
  /** The gazetteer tells that they lie apart, and each sentence names no town but its own and those around it. */
  readonly charted: boolean;
}

/** Sentences this likely to make one statement tell of one thing, whatever the word for it. */
const SURE_PAIR = 0.8;
/** It is enough where they are each other's counterpart and the gazetteer sets the places apart. */
const MUTUAL_PAIR = 0.6;

/** An article of so many units tells of one thing. */
const SHORT = 8;

const MANY = foldedWords(EVERYWHERE);

/** Does a sentence tell of what happens at many places at once? */
function isEverywhere(article: ReadArticle, { unit }: Whereabouts): boolean {
  return article.annotation[unit.field].tokens
    .slice(unit.firstToken, unit.endToken)
    .some((t) => MANY.has(t.norm.replace(/^(?:و?ال|و)(?=...)/u, '')) || MANY.has(t.lemma));
}

/** What a place is to what happens: what is beside a town is as often told as in it, and who is taken from home was there. */
const wayOf = ({ role, acts }: Whereabouts): string =>
  role === 'near' || (role === 'from' && (acts.get('arrest') ?? 0) >= TIED) ? 'at' : role;

/** Are two places told of one thing? */
function ofOneThing(p: Whereabouts, q: Whereabouts, by: Evidence): boolean {
  if (level(p) === 'country' || level(q) === 'country') return false;
  const [r, s] = [wayOf(p), wayOf(q)];
  const same = r === s && r !== '';
  const other = r !== s && r !== '' && s !== '';
  const kind = p.kind === q.kind;
  const act = p.role === 'to' ? by.brought : by.act;
  if (by.short && act >= 0.55 && same) return true;
  const inTitle = p.field === 'title' || q.field === 'title';
  if (by.pair >= SURE_PAIR && by.sole && by.rank <= 1 && !inTitle && r === 'at')
    if (same && kind && wide(p)) return true;
  if (by.pair >= MUTUAL_PAIR && by.mutual && by.charted && !inTitle && r === 'at' && same)
    return true;
  if (other || by.rank > 1 || inTitle) return false;
  const tied = same || by.act >= 0.6 || by.near >= 0.3;
  if (
    by.pair >= 0.3 &&
    by.act >= 0.3 &&
    tied &&
    (kind || (same && ((isNamed(p) && isNamed(q)) || (by.fate >= 0.3 && isSite(p) && isSite(q)))))
  )
    return p.role !== '' || q.role !== '';
  return by.pair >= 0.4 && by.near >= 0.3 && same && kind;
}

const isSite = (w: Whereabouts): boolean => level(w) === 'site';
const isNamed = (w: Whereabouts): boolean => isSite(w) && w.kind !== 'plain';

/** Places of two articles for what may be one thing, neither article naming the other's. */
export function wherePairs(
  articles: readonly ReadArticle[],
  members: readonly number[],
  pairs: readonly UnitPair[],
  scope: Scope = EVERY,
): WherePair[] {
  const found: WherePair[] = [];
  const ranks = new Map<unknown, number>();
  // Articles in which a sentence has met its likeliest counterpart.
  const met = new Map<unknown, Set<number>>();
  const metBy = (unit: unknown): Set<number> => {
    const articles = met.get(unit) ?? new Set<number>();
    met.set(unit, articles);
    return articles;
  };
  const seen = new Set<string>();
  const add = (
    p: Whereabouts,
    q: Whereabouts,
    score: number,
    rank: number,
    lone: boolean,
    mutual: boolean,
  ): void => {
    const [x, y] = [articles[p.article], articles[q.article]];
    if (!x || !y || p.ofSomething || q.ofSomething) return;
    const [left, right] = [told(x, p.article), told(y, q.article)];
    if (left.keys.has(q.key) || right.keys.has(p.key) || !apart(p, q)) return;
    if (knows(left.charted, q, p) || knows(right.charted, p, q)) return;
    const id = `${p.article} ${p.field} ${p.firstToken} ${q.article} ${q.field} ${q.firstToken}`;
    if (seen.has(id)) return;
    seen.add(id);
    const [m, n] = [nearTerms(p), nearTerms(q)];
    const [mn, nm] = [coverage(m, n), coverage(n, m)];
    const evidence: Evidence = {
      pair: score,
      act: sharedAct(p, q),
      brought: sharedAct(p, q, BROUGHT),
      fate: sharedAct(p, q, FATES),
      near: Math.sqrt(mn * nm),
      rank,
      sole: isSole(left.byUnit, p) && isSole(right.byUnit, q),
      mutual,
      charted:
        wide(p) &&
        wide(q) &&
        lieOf(placeOf(p) ?? '', placeOf(q) ?? '') === 'apart' &&
        isSpot(left.byUnit, p) &&
        isSpot(right.byUnit, q),
      short: lone && x.units.length <= SHORT && y.units.length <= SHORT,
    };
    if (ofOneThing(p, q, evidence) && !(isEverywhere(x, p) && isEverywhere(y, q)))
      found.push({
        a: p,
        b: q,
        score: 0.55 + 0.12 * evidence.pair + 0.1 * evidence.act + 0.1 * evidence.near,
      });
  };
  for (const [p, q] of lonePairs(articles, members, scope))
    add(p, q, statementScore(pairs, p.unit, q.unit), 0, true, false);
  for (const { a, b, score } of pairs) {
    if (score < MIN_PAIR) break;
    const rank = Math.max(ranks.get(a.unit) ?? 0, ranks.get(b.unit) ?? 0);
    ranks.set(a.unit, (ranks.get(a.unit) ?? 0) + 1);
    ranks.set(b.unit, (ranks.get(b.unit) ?? 0) + 1);
    const [there, here] = [metBy(a.unit), metBy(b.unit)];
    const mutual = !there.has(b.article) && !here.has(a.article);
    there.add(b.article);
    here.add(a.article);
    if (!compares(scope, a.article, b.article)) continue;
    const [x, y] = [articles[a.article], articles[b.article]];
    if (!x || !y) continue;
    for (const p of told(x, a.article).byUnit.get(a.unit) ?? [])
      for (const q of told(y, b.article).byUnit.get(b.unit) ?? [])
        add(p, q, score, rank, false, mutual);
  }
  return found;
}
