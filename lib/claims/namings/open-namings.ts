import {
  BEARERS,
  CLUB_NAMES,
  CLUB_NOUNS,
  PRAISE,
  SCORN,
  SO_CALLED,
  VAGUE,
} from '../../arabic/lexicon/epithets';
import type { Token } from '../../arabic/types';
import type { RuleContext } from '../context';
import type { Hit } from './loaded-hits';
import { unitAround, type ReadArticle } from '../read';
import { statementScore } from '../statements/statement-scores';
import type { Field } from '../types';
import { foldedWords } from '../words/folded-words';
import { perArticle } from '../words/per-article';
import { WordMemo } from '../words/word-memo';

/** A name that no lexicon has, judged by how it is built, and plainer names of what may be the same thing elsewhere. */
export interface OpenNaming {
  readonly how: 'so-called' | 'epithet';
  readonly judged: readonly Hit[];
  readonly plain: readonly Hit[];
}

/** A name where an article gives it: what it is of, and whether it judges. */
interface Naming {
  readonly how: OpenNaming['how'];
  /** What both names must have in common. */
  readonly key: string;
  readonly judges: boolean;
  readonly hit: Hit;
}

/** Sentences at least this likely to make one statement name one thing. */
const SAME_THING = 0.2;
const JUDGING = foldedWords(`${SCORN} ${PRAISE}`);
const CALLED = foldedWords(SO_CALLED);
const BEARER = new Map(
  BEARERS.flatMap((line, k) => [...foldedWords(line)].map((word) => [word, k])),
);
const TOO_MUCH_ELSE = foldedWords(VAGUE);
const CLUB = foldedWords(CLUB_NOUNS);
const CLUB_NAME = foldedWords(CLUB_NAMES);
const QUOTE = /^["«»“”'‘’„]$/u;

function hitOf(
  article: ReadArticle,
  index: number,
  field: Field,
  [firstToken, endToken]: readonly [number, number],
  loaded: boolean,
): Hit | undefined {
  const { tokens } = article.annotation[field];
  const unit = unitAround(article, field, firstToken);
  const [first, last] = [tokens[firstToken], tokens[endToken - 1]];
  if (!unit || !first || !last) return undefined;
  const start = first.start + first.conjunction.length;
  const term = article.input[field].slice(start, last.end).trim();
  const mention = {
    start,
    end: last.end,
    group: 'open',
    choice: Number(loaded),
    loaded,
    term,
    firstToken,
    endToken,
  };
  return { article: index, field, unit, mention };
}

/** The word after `i`, quotation marks between not counted. */
function wordAfter(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  while (QUOTE.test(tokens[at]?.norm ?? '')) at += 1;
  return at;
}

const WHAT = /^[وفبل]?ما$/u;

/** May a word open a name that judges by how it is built, or a plainer name beside it? */
const mayOpen = new WordMemo((token): boolean => BEARER.has(token.lemma) || WHAT.test(token.norm));

/** 'What is called X': the place of X, where `i` opens it. */
function calledAt(tokens: readonly Token[], i: number): number | undefined {
  if (!WHAT.test(tokens[i]?.norm ?? '') || !CALLED.has(tokens[i + 1]?.norm ?? '')) return undefined;
  const at = wordAfter(tokens, i + 1);
  return tokens[at]?.kind === 'word' ? at : undefined;
}

const NONE: Naming[] = [];

const namingsOf = perArticle((article: ReadArticle, index: number): readonly Naming[] =>
  (['title', 'text'] as const).flatMap((field) => {
    const { tokens } = article.annotation[field];
    return tokens.flatMap((token, i): Naming[] => {
      if (token.kind !== 'word' || mayOpen.at(tokens, i) !== true) return NONE;
      const called = calledAt(tokens, i);
      const head = called === undefined ? undefined : tokens[called];
      if (called !== undefined && head) {
        const next = tokens[called + 1];
        const two = next?.kind === 'word' && next.definite;
        const key = two ? `${head.lemma} ${next.lemma}` : head.lemma;
        const hit = hitOf(article, index, field, [i, called + (two ? 2 : 1)], true);
        return hit ? [{ how: 'so-called', key, judges: true, hit }] : [];
      }
      const bearer = BEARER.get(token.lemma);
      if (bearer === undefined) return [];
      const at = wordAfter(tokens, i);
      const after = tokens[at];
      // 'The fans of Victory' are those of a club of that name.
      const club = CLUB.has(token.lemma) && after !== undefined && CLUB_NAME.has(after.stem);
      const judges =
        !club && after?.definite === true && (JUDGING.has(after.lemma) || JUDGING.has(after.stem));
      if (judges ? token.definite : TOO_MUCH_ELSE.has(token.lemma)) return [];
      const hit = hitOf(article, index, field, [i, judges ? at + 1 : i + 1], judges);
      return hit ? [{ how: 'epithet', key: String(bearer), judges, hit }] : [];
    });
  }),
);

/** Where an article gives a name of one or two words plainly. */
function plainPlaces(article: ReadArticle, index: number, key: string): Hit[] {
  const [first = '', second] = key.split(' ');
  return (['title', 'text'] as const).flatMap((field) => {
    const { tokens } = article.annotation[field];
    return tokens.flatMap((token, i): Hit[] => {
      if (token.lemma !== first || token.kind !== 'word') return [];
      if (second !== undefined && tokens[wordAfter(tokens, i)]?.lemma !== second) return [];
      if (second === undefined && !token.definite) return [];
      const before = tokens.slice(Math.max(0, i - 3), i).some((_, k, near) => {
        return calledAt(tokens, i - near.length + k) !== undefined;
      });
      const end = second === undefined ? i + 1 : wordAfter(tokens, i) + 1;
      const hit = before ? undefined : hitOf(article, index, field, [i, end], false);
      return hit ? [hit] : [];
    });
  });
}

const isTop = ({ field, unit }: Hit): boolean => field === 'title' || unit.firstToken === 0;

/**
 * Names that judge by how they are built: a plain name that is only so called here, and a plain noun with a noun of scorn
 * or praise after it (the government of impoverishment), against plainer names of it in other articles of the event.
 */
export function openNamings({ articles, members, open, pairs }: RuleContext): OpenNaming[] {
  const all = members.flatMap((index) => {
    const article = articles[index];
    return article ? namingsOf(article, index) : [];
  });
  const keys = new Set(all.filter((n) => n.judges).map((n) => `${n.how} ${n.key}`));
  return [...keys].flatMap((id): OpenNaming[] => {
    const same = all.filter((n) => `${n.how} ${n.key}` === id);
    const judged = same.filter((n) => n.judges).map((n) => n.hit);
    const how = same[0]?.how ?? 'epithet';
    const others =
      how === 'epithet'
        ? same.filter((n) => !n.judges).map((n) => n.hit)
        : members.flatMap((index) => {
            const article = articles[index];
            return article ? plainPlaces(article, index, same[0]?.key ?? '') : [];
          });
    const score = (y: Hit): number =>
      Math.max(
        0,
        ...judged.map((x) => {
          if (x.article === y.article) return 0;
          const close = statementScore(pairs, x.unit, y.unit);
          return isTop(x) && isTop(y) ? Math.max(1, close) : close;
        }),
      );
    const ranked = others
      .filter((y) => !judged.some((x) => x.article === y.article))
      .map((hit) => ({ hit, near: score(hit) }))
      .filter(({ near }) => (how === 'so-called' && open < 0) || near >= SAME_THING)
      .sort((x, y) => y.near - x.near);
    return ranked.length === 0 ? [] : [{ how, judged, plain: ranked.map(({ hit }) => hit) }];
  });
}
