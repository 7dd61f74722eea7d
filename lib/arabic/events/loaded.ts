import { LOADED_GROUPS } from '../lexicon/loaded-terms';
import { foldWord } from '../normalise';
import type { Span, Token, TokenizedText } from '../types';

/** A loaded (or plainly neutral) name for something that has several. */
export interface LoadedMention extends Span {
  /** Id of the group: what is named. */
  readonly group: string;
  /** Index of the choice in its group. */
  readonly choice: number;
  readonly loaded: boolean;
  /** The name as the lexicon writes it: without the clitics of the place. */
  readonly term: string;
  readonly firstToken: number;
  readonly endToken: number;
}

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly group: string;
  readonly choice: number;
  readonly loaded: boolean;
}

function readPhrases(): Map<string, Phrase[]> {
  const byHead = new Map<string, Phrase[]>();
  for (const group of LOADED_GROUPS) {
    group.choices.forEach((choice, index) => {
      for (const text of choice.phrases.split('|')) {
        const words = text.split(' ').map(foldWord);
        const head = words[0];
        if (head === undefined || head === '') continue;
        const phrase = { text, words, group: group.id, choice: index, loaded: choice.loaded };
        const bare = head.startsWith('ال') ? head.slice(2) : head;
        const phrases = byHead.get(bare);
        if (phrases === undefined) byHead.set(bare, [phrase]);
        else phrases.push(phrase);
      }
    });
  }
  return byHead;
}

let byHead: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** The phrases that begin with a word, its article left out; read on first use. */
function phrasesOf(bare: string): readonly Phrase[] {
  byHead ??= readPhrases();
  return byHead.get(bare) ?? NONE;
}

/** Does a token, whatever clitics it has, say this word of a phrase? The article must agree. */
function says(token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  if (word === '*') return true;
  if (token.norm === word) return true;
  if (word.startsWith('ال'))
    return token.definite && (token.stem === word.slice(2) || token.stem === word);
  return !token.definite && token.stem === word;
}

const NONE: readonly Phrase[] = [];

/** All names of the loaded-terms lexicon in a text, in order; a longer phrase hides a shorter one of its group inside it. */
export function findLoaded(doc: TokenizedText): LoadedMention[] {
  const found: LoadedMention[] = [];
  doc.tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const bareNorm = token.norm.startsWith('ال') ? token.norm.slice(2) : token.norm;
    const heads =
      bareNorm === token.stem
        ? phrasesOf(bareNorm)
        : [...phrasesOf(bareNorm), ...phrasesOf(token.stem)];
    const best = new Map<string, Phrase>();
    for (const phrase of heads) {
      if (!phrase.words.every((word, k) => says(skipQuotes(doc.tokens, i, k), word))) continue;
      const before = best.get(phrase.group);
      if (!before || before.words.length < phrase.words.length) best.set(phrase.group, phrase);
    }
    for (const phrase of best.values()) {
      const last = skipQuotes(doc.tokens, i, phrase.words.length - 1);
      const endToken = last ? doc.tokens.indexOf(last, i) + 1 : i + 1;
      const hidden = found.some((m) => m.group === phrase.group && m.endToken > i);
      if (hidden) continue;
      found.push({
        start: token.start,
        end: last?.end ?? token.end,
        group: phrase.group,
        choice: phrase.choice,
        loaded: phrase.loaded,
        term: phrase.text,
        firstToken: i,
        endToken,
      });
    }
  });
  return found;
}

/** The k-th word from `i`, quotation marks between not counted. */
function skipQuotes(tokens: readonly Token[], i: number, k: number): Token | undefined {
  let at = i;
  for (let n = 0; n < k; n += 1) {
    at += 1;
    while (tokens[at]?.kind === 'punctuation' && /["«»“”']/u.test(tokens[at]?.norm ?? '')) at += 1;
  }
  return tokens[at];
}
