import { nationality } from '../../arabic/names/gazetteer';
import type { NameMention, Token } from '../../arabic/types';
import { ALL_BEFORE, ALL_OF, ARE, BUT_FOR, KINDS, SETS, SOME_OF } from '../lexicon/make-up';
import { foldedWords } from '../words/folded-words';
import { perArticle } from '../words/per-article';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Field } from '../types';
import { kindsOf } from '../words/kind-lists';

/** How much of a set is told to be something: all of it, a counted set by itself (ثمانية بحارة سريلانكيين), some. */
export type Share = 'all' | 'counted' | 'some';

/** What an article tells the people of a set to be: all the dead Iranians, an Indian among the crew. */
export interface MakeUp {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  /** Ids of the sets that may be meant. */
  readonly sets: ReadonlySet<string>;
  readonly share: Share;
  /** Nations ('nation MA') or kinds of people ('kind soldier'). */
  readonly what: ReadonlySet<string>;
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
}

const SET_OF = new Map<string, Set<string>>();
for (const [noun, id] of kindsOf(SETS)) SET_OF.set(noun, (SET_OF.get(noun) ?? new Set()).add(id));
const KIND_OF = new Map(kindsOf(KINDS));
const ALL = foldedWords(ALL_OF);
const SOME = foldedWords(SOME_OF);
const BUT = foldedWords(BUT_FOR);
const ALL_HEAD = foldedWords(ALL_BEFORE);
const BE = foldedWords(ARE);

/** Furthest that a set stands before a word that takes a part of it, in tokens. */
const REACH = 12;
/** Most tokens of what the people are told to be. */
const LONGEST = 5;

const plain = (token: Token): string => token.norm.slice(token.conjunction.length);

const isIn = (list: ReadonlySet<string>, token: Token | undefined): boolean =>
  token?.kind === 'word' && list.has(plain(token));

const PLURAL = /..(?:ون|ين|ات)$/u;

/** The forms under which a list may have a noun. */
const formsOf = ({ lemma, stem }: Token): readonly string[] =>
  PLURAL.test(lemma) ? [lemma, stem, lemma.slice(0, -2)] : [lemma, stem];

const isStop = (token: Token | undefined): boolean =>
  token === undefined || /^[.؛;:!؟]$/u.test(token.norm);

function setsAt(token: Token | undefined): ReadonlySet<string> | undefined {
  if (token?.kind !== 'word' || token.pos === 'verb') return undefined;
  return formsOf(token)
    .map((form) => SET_OF.get(form))
    .find((ids) => ids !== undefined);
}

/** What a stretch of tokens from `from` on tells people to be, with its end; undefined where it tells nothing. */
function whatFrom(
  tokens: readonly Token[],
  names: readonly NameMention[],
  from: number,
): { readonly what: ReadonlySet<string>; readonly end: number } | undefined {
  const what = new Set<string>();
  let end = from;
  for (let i = from; i < from + LONGEST; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || token.pos === 'verb') break;
    if (i > from && what.size > 0 && token.conjunction !== '') break;
    const country = names.find((n) => n.firstToken === i && /^place:[A-Z]{2}$/u.test(n.key));
    const of = tokens[i - 1]?.norm;
    const nation =
      country && (of === 'من' || token.preposition === 'ل')
        ? country.key.slice(6)
        : (nationality(token.stem) ?? nationality(token.lemma));
    const kind = formsOf(token)
      .map((form) => KIND_OF.get(form))
      .find((k) => k !== undefined);
    if (nation !== undefined) what.add(`nation ${nation}`);
    if (kind !== undefined && token.kind === 'word') what.add(`kind ${kind}`);
    if (nation !== undefined || kind !== undefined) end = i + 1;
  }
  return what.size > 0 ? { what, end } : undefined;
}

/** The share that is told at token `i`, with where what they are told to be begins; undefined where none is. */
function shareAt(
  tokens: readonly Token[],
  i: number,
): { readonly share: Share; readonly from: number } | undefined {
  const token = tokens[i];
  if (isIn(ALL, token)) return { share: 'all', from: i + 1 };
  if (isIn(SOME, token) || isIn(BUT, token)) return { share: 'some', from: i + 1 };
  // جميع الضحايا كانوا إيرانيين
  if (!token?.definite || !setsAt(token) || !isIn(ALL_HEAD, tokens[i - 1])) return undefined;
  let from = i + 1;
  while (isIn(BE, tokens[from])) from += 1;
  return { share: 'all', from };
}

/** The sets that a word of share at `i` takes from: the nearest before it in its sentence. */
function setsBefore(tokens: readonly Token[], i: number): ReadonlySet<string> | undefined {
  for (let k = i; k >= Math.max(0, i - REACH); k -= 1) {
    if (isStop(tokens[k])) return undefined;
    const sets = setsAt(tokens[k]);
    if (sets) return sets;
  }
  return undefined;
}

/** What an article tells sets of people to be, furniture left out. */
export const makeUpsOf = perArticle((article: ReadArticle, index: number): MakeUp[] => {
  const found: MakeUp[] = [];
  for (const field of ['title', 'text'] as const) {
    const { tokens, names, numbers, text } = article.annotation[field];
    for (let i = 0; i < tokens.length; i += 1) {
      const told = shareAt(tokens, i);
      const sets = told && setsBefore(tokens, i);
      const read = sets && whatFrom(tokens, names, told.from);
      const unit = read && unitAround(article, field, i);
      if (!unit) continue;
      found.push({
        article: index,
        field,
        unit,
        sets,
        share: told.share,
        what: read.what,
        text: text
          .slice(tokens[i]?.start ?? 0, tokens[read.end - 1]?.end ?? 0)
          .replace(/\s+/gu, ' '),
        firstToken: i,
        endToken: read.end,
      });
    }
    // ثمانية بحارة سريلانكيين: a nation right behind a counted set.
    tokens.forEach((token, i) => {
      const counted = numbers.some((n) => n.counted?.span.start === token.start);
      const sets = counted ? setsAt(token) : undefined;
      const next = tokens[i + 1];
      const nation =
        sets && next?.kind === 'word' && next.conjunction === ''
          ? (nationality(next.stem) ?? nationality(next.lemma))
          : undefined;
      const unit = nation === undefined ? undefined : unitAround(article, field, i);
      if (!sets || !unit || nation === undefined) return;
      found.push({
        article: index,
        field,
        unit,
        sets,
        share: 'counted',
        what: new Set([`nation ${nation}`]),
        text: text.slice(token.start, next?.end ?? token.end).replace(/\s+/gu, ' '),
        firstToken: i,
        endToken: i + 2,
      });
    });
  }
  return found;
});
