import type { Fact } from '../facts/facts';
import { lastingBefore, lengthFrame } from './length-frames';
import { SAYING_CLASSES } from '../lexicon/governors';
import type { ReadArticle, Term } from '../read';
import { rootOf } from '../words/roots';

const SAYING: ReadonlySet<string> = new Set(SAYING_CLASSES.split(' '));

/** Words that only tell that something lasted, went on or took time, or round it: anything may. Folded lemmas and stems. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'مده دام استمر استغرق امتد تواصل طوال طيله مدي مدار امتداد امضي ظل بقي مكث كان صار اصبح تم جري قام سوف مر مضي ' +
    'تجاوز تعدي تخطي بلغ ناهز قارب كامل كامله متتالي متواصل متواليه متتاليه وقت زمن فتره اكثر اقل نحو قرابه حوالي ' +
    'زهاء غضون خلال اول اخر مره'
  ).split(' '),
);

/** Tokens before and behind a length in which what it is of may stand. */
const [BEFORE, BEHIND] = [10, 6];
const STOP = /^[.؛:!؟]$/u;
/** Words kept of those that a length may be of. */
const MOST = 5;
/** Of the words before a verb of lasting its subject is one of the nearest. */
const SUBJECT = 3;

/** A word that a length may be of. */
interface Head {
  readonly term: Term;
  readonly root: string;
}

const kept = new WeakMap<Fact, readonly Head[]>();

/** What a length of time may be of, the likeliest first: what is said to last, else the deed nearest before it. */
function headsOf(fact: Fact, article: ReadArticle): readonly Head[] {
  const known = kept.get(fact);
  if (known) return known;
  const annotation = article.annotation[fact.field];
  const { tokens } = annotation;
  const { firstToken: first, endToken: end } = fact;
  const stops = (i: number): boolean => STOP.test(tokens[i]?.norm ?? '');
  let from = first;
  while (from > Math.max(0, fact.unit.firstToken, first - BEFORE) && !stops(from - 1)) from -= 1;
  let to = end;
  while (to < Math.min(tokens.length, end + BEHIND) && !stops(to)) to += 1;
  const telling = ({ token: i, classes }: Term): boolean => {
    const token = tokens[i];
    if (i < from || i >= to || token?.kind !== 'word') return false;
    return (
      !EMPTY.has(token.lemma) && !EMPTY.has(token.stem) && !classes.some((id) => SAYING.has(id))
    );
  };
  const isDeed = ({ token, classes }: Term): boolean =>
    /^(?:verb|verbal-noun|participle)$/u.test(tokens[token]?.pos ?? '') ||
    classes.some((id) => id.startsWith('e:'));
  const deedsFirst = (terms: readonly Term[]): Term[] => [
    ...terms.filter(isDeed),
    ...terms.filter((term) => !isDeed(term)),
  ];
  const terms = fact.nearTerms.filter(telling);
  const before = terms.filter((term) => term.token < first).reverse();
  const lasting =
    lengthFrame(annotation, first, end) === 'lasting'
      ? lastingBefore(annotation, first)
      : undefined;
  const ordered = (): Term[] => {
    if (lasting === undefined)
      return [...deedsFirst(before), ...deedsFirst(terms.filter((term) => term.token >= end))];
    // دامت المحاكمة أربعة أيام: the subject stands between; المحاكمة التي دامت: before.
    const between = before.filter((term) => term.token > lasting).reverse();
    const ahead = before.filter((term) => term.token < lasting);
    return between.length > 0 ? [...between, ...ahead] : deedsFirst(ahead.slice(0, SUBJECT));
  };
  const heads = ordered()
    .slice(0, MOST)
    .map((term) => ({ term, root: rootOf(tokens[term.token]?.lemma ?? '') }));
  kept.set(fact, heads);
  return heads;
}

/** How alike two words are: one family, one class, one root. */
const [FAMILY, CLASS, ROOT] = [1, 0.8, 0.7];

function likeness(x: Head, y: Head): number {
  if (x.term.family === y.term.family) return FAMILY;
  if (x.term.classes.some((id) => y.term.classes.includes(id))) return CLASS;
  return x.root !== '' && x.root === y.root ? ROOT : 0;
}

/** Share of a match that words further down the lists lose, and what a word that tells nothing keeps. */
const [DOWN, LEAST] = [0.15, 0.3];

/** How likely two lengths of time are of one thing by the words that tell what they are of, 0 to 1. */
export function lengthHeadMatch(a: Fact, b: Fact, inA: ReadArticle, inB: ReadArticle): number {
  let best = 0;
  headsOf(a, inA).forEach((x, i) => {
    headsOf(b, inB).forEach((y, k) => {
      const telling = Math.min(1, LEAST + Math.min(x.term.weight, y.term.weight));
      best = Math.max(best, (likeness(x, y) * telling) / (1 + DOWN * (i + k)));
    });
  });
  return best;
}
