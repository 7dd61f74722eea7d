import { denialsIn, type Denial } from './denials';
import {
  ACCUSATIONS,
  DOUBTS,
  PLANS,
  SAYINGS,
  UNSAID_VERBS,
  VERB_NEGATORS,
} from '../lexicon/denials';
import { bareWord } from '../../arabic/events/status';
import type { ReadArticle, Term, Unit } from '../read';
import { rootOf } from '../words/roots';
import type { Field } from '../types';

/** A word of an article that may state what a denial is of. */
export interface Place {
  readonly unit: Unit;
  readonly term: Term;
}

/** The words of an article that no denial governs, by what they may be found by. */
export interface StatedWords {
  readonly families: ReadonlyMap<string, readonly Place[]>;
  readonly classes: ReadonlyMap<string, readonly Place[]>;
  readonly roots: ReadonlyMap<string, readonly Place[]>;
}

/** Event classes too wide to tell what happened. */
const WIDE: ReadonlySet<string> = new Set(
  'announce confirm deny refer cause measure locate register aim decide move carry publish talk start end'
    .split(' ')
    .map((id) => `e:${id}`),
);

/** The classes of a word that tell what it is of. */
export function telling({ classes }: Term): readonly string[] {
  return classes.some((id) => WIDE.has(id)) ? classes.filter((id) => !WIDE.has(id)) : classes;
}

/** Tokens of an article that stand in what a denial governs; what it points back at is stated. */
function governed(article: ReadArticle): Record<Field, Uint8Array> {
  const table = {
    title: new Uint8Array(article.annotation.title.tokens.length),
    text: new Uint8Array(article.annotation.text.tokens.length),
  };
  for (const d of denialsIn(article)) if (!d.back) table[d.field].fill(1, d.firstToken, d.endToken);
  return table;
}

const words = new WeakMap<ReadArticle, StatedWords>();

/** The words of an article that no denial governs, by family, class and root. Made once an article. */
export function statedWords(article: ReadArticle): StatedWords {
  const known = words.get(article);
  if (known) return known;
  const families = new Map<string, Place[]>();
  const classes = new Map<string, Place[]>();
  const roots = new Map<string, Place[]>();
  const add = (map: Map<string, Place[]>, key: string, place: Place): void => {
    const list = map.get(key);
    if (list) list.push(place);
    else map.set(key, [place]);
  };
  const cover = governed(article);
  for (const unit of article.units)
    for (const term of unit.terms) {
      if (cover[unit.field][term.token] === 1) continue;
      const place = { unit, term };
      add(families, term.family, place);
      for (const id of telling(term)) add(classes, id, place);
    }
  for (const [family, places] of families) {
    const root = rootOf(family);
    if (root !== '') for (const place of places) add(roots, root, place);
  }
  const found = { families, classes, roots };
  words.set(article, found);
  return found;
}

/** What words of a unit show of how it is said. */
export interface Tone {
  /** Somebody is said to accuse, claim or complain. */
  readonly accuses: boolean;
  /** It may be so, or is asked. */
  readonly doubts: boolean;
  readonly plans: boolean;
  readonly says: boolean;
  /** Somebody has neither confirmed nor denied. */
  readonly unsaid: boolean;
}

const tones = new WeakMap<Unit, Tone>();

/** How a unit says what it says. */
export function toneOf(article: ReadArticle, unit: Unit): Tone {
  const known = tones.get(unit);
  if (known) return known;
  const { tokens } = article.annotation[unit.field];
  let [accuses, doubts, plans, says, unsaid] = [false, false, false, false, false];
  for (let i = unit.firstToken; i < unit.endToken; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const is = (set: ReadonlySet<string>): boolean => set.has(token.stem) || set.has(token.lemma);
    accuses ||= is(ACCUSATIONS);
    doubts ||= is(DOUBTS);
    plans ||= is(PLANS);
    says ||= is(SAYINGS);
    const before = tokens[i - 1];
    unsaid ||=
      UNSAID_VERBS.test(token.norm) && before !== undefined && VERB_NEGATORS.has(bareWord(before));
  }
  const tone = { accuses, doubts, plans, says, unsaid };
  tones.set(unit, tone);
  return tone;
}

/** Are two denials of one thing, by the words they deny first? */
export function sharesHead(a: Denial, b: Denial): boolean {
  return a.heads.some((x) =>
    b.heads.some((y) => x.family === y.family || telling(x).some((id) => telling(y).includes(id))),
  );
}
