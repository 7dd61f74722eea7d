import { isNested } from '../../arabic/names/homes';
import { foldWord } from '../../arabic/normalise';
import { oneLetterApart } from '../people/bearers';
import { compares, type RuleContext } from '../context';
import { fillersOf, type Filler } from '../facts/fillers';
import { focusMention, makeDiscrepancy } from '../findings';
import { ON_REQUEST } from '../threshold';
import { SAYING_CLASSES } from '../lexicon/governors';
import type { Term } from '../read';
import type { Discrepancy, LocalizedText } from '../types';

/** Words within this many tokens of a name are those it is told of. */
const NEAR = 8;
/** Weight of the words around two names that both must have in common, the word they hang on left out. */
const MIN_SHARED = 0.25;

const SAYING = new Set(SAYING_CLASSES.split(' ').map((id) => `e:${id}`));

const PLACE_LABEL: LocalizedText = { ar: 'أين؟', en: 'Where?', fr: 'Où ?' };
const BODY_LABEL: LocalizedText = { ar: 'أي جهة؟', en: 'Which body?', fr: 'Quel organisme ?' };
const WHY: LocalizedText = {
  ar: 'يختلف الاسم في الموضع نفسه من جمل عن الشيء نفسه',
  en: 'Different names in the same place of sentences on the same thing',
  fr: 'Des noms différents à la même place de phrases sur le même sujet',
};

/** The words of a body's name, its kind left out where it opens the name: نادي بنفيكا, بنفيكا. */
function ownWords(text: string): string[] {
  const words = foldWord(text).split(' ');
  return words.length > 1 ? words.slice(1) : words;
}

/** Words this long may be spellings of one, a letter apart, or one that lost a letter: بنفيكا, بينفيكا. */
const MISSPELT = 5;

function isMisspelt(x: string, y: string): boolean {
  return Math.min(x.length, y.length) >= MISSPELT && oneLetterApart(x, y);
}

/** Can two names not stand for one bearer, nor for one within the other? */
function excludes(a: Filler, b: Filler): boolean {
  if (a.key === b.key || a.text === b.text) return false;
  if (a.kind === 'country' || a.kind === 'town') return !isNested(a.key, b.key);
  // وزارة النقل, هيئة النقل: bodies that share more than their first word may be parts of one.
  const [left, right] = [ownWords(a.text), ownWords(b.text)];
  return !left.some((x) => right.some((y) => x === y || isMisspelt(x, y)));
}

function nearTerms(filler: Filler): readonly Term[] {
  return filler.unit.terms.filter(
    (t) =>
      t !== filler.governor &&
      (t.token < filler.firstToken || t.token >= filler.endToken) &&
      t.token >= filler.firstToken - NEAR &&
      t.token < filler.endToken + NEAR,
  );
}

/** Weight of the words that two names both have around them, each family once. */
function sharedAround(a: Filler, b: Filler): number {
  const there = new Set(nearTerms(b).map((t) => t.family));
  const shared = new Map<string, number>();
  for (const term of nearTerms(a)) if (there.has(term.family)) shared.set(term.family, term.weight);
  let sum = 0;
  for (const weight of shared.values()) sum += weight;
  return sum;
}

/** Do two names hang on their word in one way? */
function sameTie(a: Filler, b: Filler): boolean {
  return a.attribute ? b.attribute : !b.attribute && a.role !== '' && a.role === b.role;
}

/** The fillers of one word where all of them are one: an article with several tells of several things. */
function aloneIn(list: readonly Filler[] | undefined): readonly Filler[] {
  return list !== undefined && new Set(list.map((f) => f.key)).size === 1 ? list : [];
}

/** Names of the fillers of an article by the word they hang on. */
function byGovernor(fillers: readonly Filler[]): ReadonlyMap<string, readonly Filler[]> {
  const index = new Map<string, Filler[]>();
  for (const filler of fillers) {
    if (!filler.governor || filler.field === 'title') continue;
    if (filler.governor.classes.some((id) => SAYING.has(id))) continue;
    const key = `${filler.kind} ${filler.governor.family}`;
    const list = index.get(key);
    if (list === undefined) index.set(key, [filler]);
    else list.push(filler);
  }
  return index;
}

/** Two towns, countries or bodies that hang on one word in sentences with more in common, neither article naming the other's. */
export function fillerFindings(context: RuleContext, kinds: ReadonlySet<string>): Discrepancy[] {
  const { articles, members, open } = context;
  const read = members.map((index) => {
    const article = articles[index];
    const fillers = (article ? fillersOf(article, index) : []).filter((f) => kinds.has(f.kind));
    return { index, article, known: new Set(fillers.map((f) => f.key)), by: byGovernor(fillers) };
  });
  const found: Discrepancy[] = [];
  const seen = new Set<string>();
  read.forEach((left, i) => {
    for (const right of read.slice(i + 1)) {
      if (!compares(context, left.index, right.index)) continue;
      for (const [key, list] of left.by)
        for (const a of aloneIn(list))
          for (const b of aloneIn(right.by.get(key))) {
            if (!sameTie(a, b) || !excludes(a, b)) continue;
            // An article that names both has its reasons.
            if (left.known.has(b.key) || right.known.has(a.key)) continue;
            const pair = [a.key, b.key].sort().join(' ');
            if (seen.has(pair)) continue;
            const shared = sharedAround(a, b);
            if (shared < MIN_SHARED) continue;
            seen.add(pair);
            context.trace(`slot ${key}, ${shared.toFixed(2)} around: ${a.text} | ${b.text}`);
            const sides = [a, b].flatMap((f) => {
              const article = articles[f.article];
              const mention = article && focusMention(article, f.field, f.firstToken, f.endToken);
              return mention ? [{ value: f.text, mentions: [mention] }] : [];
            });
            if (sides.length < 2) continue;
            const body = a.kind === 'body';
            found.push(
              makeDiscrepancy({
                type: body ? 'person' : 'place',
                relation: 'conflict',
                // Two bodies beside one word, with an article open: of 10 on real news none was right, for long articles name many.
                confidence: body && open >= 0 ? ON_REQUEST : 0.56,
                label: body ? BODY_LABEL : PLACE_LABEL,
                sides,
                why: [WHY],
              }),
            );
          }
    }
  });
  return found;
}
