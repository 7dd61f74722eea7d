import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import { causesOf, type CauseClaim } from './causes';
import { CAUSE_NATURES, CAUSING_VERBS, FINDINGS, GUESSES } from '../lexicon/cause-natures';
import { perArticle } from '../words/per-article';
import type { ReadArticle, Term, Unit } from '../read';
import type { Field } from '../types';
import { foldedWords } from '../words/folded-words';

/** A sentence, or a stretch of one, that may tell why something happened. */
export interface Explanation {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  /** `said`: with a marker that says a reason and nothing else; `after`: with one that may tell what came first; `bare`: with none. */
  readonly form: 'said' | 'after' | 'bare';
  readonly claim: CauseClaim | undefined;
  readonly natures: ReadonlySet<string>;
  readonly cause: readonly Term[];
  readonly causing: boolean;
  readonly guessed: boolean;
  readonly found: boolean;
}

interface Natures {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: string; readonly id: string }[]>;
}

let table: Natures | undefined;

function read(): Natures {
  const words = new Map<string, string[]>();
  const phrases = new Map<string, { rest: string; id: string }[]>();
  for (const line of CAUSE_NATURES.trim().split('\n')) {
    const [id = '', list = ''] = line.split(': ');
    for (const entry of list.split(' ')) {
      const [head = '', rest] = entry.split('_').map(foldWord);
      if (rest === undefined) words.set(head, [...(words.get(head) ?? []), id]);
      else phrases.set(head, [...(phrases.get(head) ?? []), { rest, id }]);
    }
  }
  return { words, phrases };
}

/** Natures of what goes wrong: a sentence that tells of such a thing may be a reason without saying so. */
const FAULTS = new Set(
  'technical human load weather attack beast health food works supply play chance'.split(' '),
);
const listed = (words: string): ReadonlySet<string> => foldedWords(words);
const CAUSING = listed(CAUSING_VERBS);
const GUESSED = listed(GUESSES);
const FOUND = listed(FINDINGS);

/** The natures of the words of a stretch of tokens. */
function naturesIn(tokens: readonly Token[], from: number, to: number): Set<string> {
  table ??= read();
  const found = new Set<string>();
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    for (const word of new Set([token.stem, token.lemma])) {
      const next = tokens[i + 1];
      const phrase = table.phrases
        .get(word)
        ?.find(({ rest }) => next?.stem === rest || next?.lemma === rest);
      if (phrase) found.add(phrase.id);
      else for (const id of table.words.get(word) ?? []) found.add(id);
    }
  }
  return found;
}

const says = (
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean => {
  for (let i = from; i < to; i += 1)
    if (words.has(tokens[i]?.lemma ?? '') || words.has(tokens[i]?.stem ?? '')) return true;
  return false;
};

/** The explanations that an article may give, in text order. */
export const explanationsOf = perArticle((article: ReadArticle, index: number): Explanation[] => {
  const found: Explanation[] = [];
  for (const claim of causesOf(article)) {
    const { tokens } = article.annotation[claim.field];
    const { firstToken, endToken, unit } = claim;
    const at = claim.cause.map((t) => t.token);
    const [from, to] = [Math.min(...at), Math.max(...at) + 1];
    found.push({
      article: index,
      field: claim.field,
      unit,
      firstToken,
      endToken,
      form: claim.strong || claim.said ? 'said' : 'after',
      claim: { ...claim, article: index },
      natures: naturesIn(tokens, from, to),
      cause: claim.cause,
      causing: says(tokens, from, to, CAUSING),
      guessed: says(tokens, unit.firstToken, unit.endToken, GUESSED),
      found: says(tokens, unit.firstToken, unit.endToken, FOUND),
    });
  }
  for (const unit of article.units) {
    const { tokens } = article.annotation[unit.field];
    const { firstToken, endToken } = unit;
    const natures = new Set(
      [...naturesIn(tokens, firstToken, endToken)].filter((id) => FAULTS.has(id)),
    );
    if (natures.size === 0) continue;
    found.push({
      article: index,
      field: unit.field,
      unit,
      firstToken,
      endToken,
      form: 'bare',
      claim: undefined,
      natures,
      cause: unit.terms,
      causing: says(tokens, firstToken, endToken, CAUSING),
      guessed: says(tokens, firstToken, endToken, GUESSED),
      found: says(tokens, firstToken, endToken, FOUND),
    });
  }
  return found;
});
