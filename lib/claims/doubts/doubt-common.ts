import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle, Unit } from '../read';
import type { Discrepancy, Mention } from '../types';
import { idsOfTerm } from '../words/term-ids';
import { cosine, vectorOf, type Vector } from '../words/vectors';

/** What the sentences of a finding have in common, those of the open article with those held against them. */
export interface Common {
  /** How likely the likeliest two of them make one statement. */
  readonly statement: number;
  /** Likeness of the words of the two that are most alike, 0 to 1. */
  readonly likeness: number;
  /** The most names that two of them share. */
  readonly names: number;
  /** Share of the words right before what a mention points to, and right behind it, that two of them have in common. */
  readonly left: number;
  readonly right: number;
  /** The same of the words that it points to. */
  readonly within: number;
}

/** Content words before and after what a mention points to that are held against each other, and within how many tokens. */
const [BESIDE, REACH] = [4, 8];

type Words = ReadonlySet<string>;

interface Sentence {
  readonly units: readonly Unit[];
  readonly words: Vector;
  readonly names: Words;
  readonly left: Words;
  readonly right: Words;
  readonly within: Words;
}

/** The content words around what a mention points to, and those within. */
function around(
  article: ReadArticle,
  { field, start, end, focus }: Mention,
  units: readonly Unit[],
): Pick<Sentence, 'left' | 'right' | 'within'> {
  const { tokens } = article.annotation[field];
  const from = focus?.start ?? start;
  const to = focus?.end ?? end;
  const at = { left: [] as string[], within: [] as string[], right: [] as string[] };
  let [first, last] = [-1, -1];
  for (const { terms } of units)
    for (const { token } of terms) {
      const place = tokens[token];
      if (place === undefined || place.end <= from || place.start >= to) continue;
      if (first < 0) first = token;
      last = token;
    }
  for (const { terms } of units)
    for (const { token, family } of terms) {
      const place = tokens[token];
      if (place === undefined) continue;
      if (place.end <= from) {
        if (first < 0 || first - token <= REACH) at.left.push(family);
      } else if (place.start >= to) {
        if (last < 0 || token - last <= REACH) at.right.push(family);
      } else at.within.push(family);
    }
  return {
    left: new Set(at.left.slice(-BESIDE)),
    right: new Set(at.right.slice(0, BESIDE)),
    within: new Set(at.within),
  };
}

/** Words of both among the words of either; 0 where there are none. */
function jaccard(a: Words, b: Words): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

function sentenceOf(article: ReadArticle, mention: Mention): Sentence {
  const { field, start, end } = mention;
  const units = article.units.filter((u) => u.field === field && u.start < end && start < u.end);
  const words = new Map<number, number>();
  for (const { terms } of units)
    for (const term of terms) words.set(idsOfTerm(term).family, term.weight);
  const names = new Set(units.flatMap((unit) => unit.names.map(({ key }) => key)));
  return { units, words: vectorOf(words), names, ...around(article, mention, units) };
}

/**
 * What the sentences of a finding have in common across the open article and the others. `byUnit` has the likely pairs of
 * each unit of the open article, with that unit first.
 */
export function commonOf(
  found: Discrepancy,
  open: ReadArticle,
  articles: ReadonlyMap<string, ReadArticle>,
  byUnit: ReadonlyMap<Unit, readonly UnitPair[]>,
): Common {
  let [statement, likeness, names] = [0, 0, 0];
  let [left, right, within] = [0, 0, 0];
  const sides = found.sides.map(({ mentions }) =>
    mentions.flatMap((mention) => {
      const article = articles.get(mention.article);
      return article ? [{ here: article === open, ...sentenceOf(article, mention) }] : [];
    }),
  );
  sides.forEach((side, i) => {
    for (const a of side.filter(({ here }) => here))
      for (const b of sides.filter((_, k) => k !== i).flat()) {
        if (b.here) continue;
        likeness = Math.max(likeness, cosine(a.words, b.words));
        names = Math.max(names, [...a.names].filter((name) => b.names.has(name)).length);
        left = Math.max(left, jaccard(a.left, b.left));
        right = Math.max(right, jaccard(a.right, b.right));
        within = Math.max(within, jaccard(a.within, b.within));
        for (const unit of a.units)
          for (const pair of byUnit.get(unit) ?? [])
            if (pair.score > statement && b.units.includes(pair.b.unit)) statement = pair.score;
      }
  });
  return { statement, likeness, names, left, right, within };
}
