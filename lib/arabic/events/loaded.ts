import { LOADED_GROUPS } from '../lexicon/loaded-terms';
import { OTHER_SENSES } from '../lexicon/loaded/other-senses';
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

/** A word of a phrase: folded, and how freely it matches. */
interface Word {
  readonly text: string;
  /** `text` without the article. */
  readonly bare: string;
  readonly by: 'form' | 'either' | 'lemma' | 'any';
}

interface Phrase {
  /** As it is shown: without the marks of the lexicon. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly group: string;
  readonly choice: number;
  readonly loaded: boolean;
  readonly notAfter: ReadonlySet<string>;
}

/** Phrases by their first word: its form without the article, or its lemma. */
interface Phrasebook {
  readonly byForm: ReadonlyMap<string, readonly Phrase[]>;
  readonly byLemma: ReadonlyMap<string, readonly Phrase[]>;
}

const NONE: readonly Phrase[] = [];

function bareOf(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word;
}

function readWord(raw: string): Word {
  const word = (text: string, by: Word['by']): Word => ({ text, bare: bareOf(text), by });
  if (raw === '*') return word(raw, 'any');
  if (raw.startsWith('~')) return word(foldWord(raw.slice(1)), 'lemma');
  if (raw.startsWith('+')) return word(foldWord(raw.slice(1)), 'either');
  return word(foldWord(raw), 'form');
}

function readPhrases(): Phrasebook {
  const byForm = new Map<string, Phrase[]>();
  const byLemma = new Map<string, Phrase[]>();
  for (const group of LOADED_GROUPS) {
    group.choices.forEach((choice, index) => {
      const notAfter = new Set((choice.notAfter ?? '').split('|').map(foldWord));
      for (const raw of choice.phrases.split('|')) {
        const words = raw.split(' ').map(readWord);
        const head = words[0];
        if (head === undefined || head.text === '') continue;
        const phrase: Phrase = {
          text: raw.replace(/[~+]/gu, ''),
          words,
          group: group.id,
          choice: index,
          loaded: choice.loaded,
          notAfter,
        };
        const map = head.by === 'lemma' ? byLemma : byForm;
        const key = head.by === 'lemma' ? head.text : bareOf(head.text);
        const phrases = map.get(key);
        if (phrases === undefined) map.set(key, [phrase]);
        else phrases.push(phrase);
      }
    });
  }
  return { byForm, byLemma };
}

const foldedWords = (list: string): string[] => list.split(' ').map(foldWord);

/** For lemmas with another sense, the lemmas that follow them then. */
const ELSEWHERE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  OTHER_SENSES.flatMap(([heads, followers]) => {
    const follow = new Set(foldedWords(followers));
    return foldedWords(heads).map((head) => [head, follow] as const);
  }),
);
/** How far behind a word what gives it another sense may stand, in tokens. */
const NEXT = 3;

/** Words between a word and the number of what it counts: 'the fall of more than twenty dead'. */
const ABOUT: ReadonlySet<string> = new Set(
  foldedWords('أكثر أقل من نحو حوالي قرابة زهاء قرب ما لا يقل عن يزيد على'),
);

/** Does what follows give a word another sense than the one it has as a name? A number and words about it don't count. */
function meansElse(tokens: readonly Token[], i: number): boolean {
  const followers = ELSEWHERE.get(tokens[i]?.lemma ?? '');
  if (followers === undefined) return false;
  let left = NEXT;
  for (let at = i + 1; left > 0; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (followers.has(token.lemma) || followers.has(token.stem)) return true;
    if (token.kind !== 'number' && !ABOUT.has(token.norm)) left -= 1;
  }
  return false;
}

let book: Phrasebook | undefined;

/** The phrases that begin with the token at `i`; the lexicon is read on first use. */
function phrasesAt(tokens: readonly Token[], token: Token, i: number): readonly Phrase[] {
  book ??= readPhrases();
  const bare = bareOf(token.norm);
  const form = book.byForm.get(bare);
  const stem = bare === token.stem ? undefined : book.byForm.get(token.stem);
  const lemma = book.byLemma.get(token.lemma);
  if (!form && !stem && !lemma) return NONE;
  const found: Phrase[] = [];
  for (const phrases of [form, stem, lemma])
    for (const phrase of phrases ?? NONE) if (stands(phrase, tokens, i)) found.push(phrase);
  return found;
}

/** Does a token, whatever clitics it has, say this word of a phrase? Where a form is asked for, the article must agree. */
function says(token: Token | undefined, { text, bare, by }: Word): boolean {
  if (token === undefined) return false;
  if (by === 'any') return token.kind !== 'punctuation';
  if (by === 'lemma') return token.kind === 'word' && token.lemma === text;
  if (token.norm === text) return true;
  if (by === 'either') return token.stem === bare || token.stem === text;
  if (text !== bare) return token.definite && (token.stem === bare || token.stem === text);
  return !token.definite && token.stem === text;
}

/**
 * All names of the loaded-terms lexicon in a text, in order; a longer phrase hides a shorter one of its group inside it,
 * and a plain name that touches a loaded one of its group is part of it: title and name, name and epithet.
 */
export function findLoaded(doc: TokenizedText): LoadedMention[] {
  const found = namesIn(doc);
  return found.filter((m) => m.loaded || !found.some((other) => other.loaded && touch(m, other)));
}

/** Are two names of one group parts of one expression, nothing between them? */
function touch(a: LoadedMention, b: LoadedMention): boolean {
  return a.group === b.group && a.endToken >= b.firstToken && b.endToken >= a.firstToken;
}

function namesIn(doc: TokenizedText): LoadedMention[] {
  const found: LoadedMention[] = [];
  doc.tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const heads = phrasesAt(doc.tokens, token, i);
    if (heads.length === 0) return;
    const before = doc.tokens[i - 1];
    const best = new Map<string, Phrase>();
    for (const phrase of heads) {
      if (before && (phrase.notAfter.has(before.norm) || phrase.notAfter.has(before.stem)))
        continue;
      if (phrase.words.length === 1 && meansElse(doc.tokens, i)) continue;
      const other = best.get(phrase.group);
      if (!other || other.words.length < phrase.words.length) best.set(phrase.group, phrase);
    }
    for (const phrase of best.values()) {
      const last = skipQuotes(doc.tokens, i, phrase.words.length - 1);
      const endToken = last ? doc.tokens.indexOf(last, i) + 1 : i + 1;
      // A loaded name that goes on past a plain one begun before it (مياه + الخليج العربي) takes its place.
      const hidden = found.some(
        (m) =>
          m.group === phrase.group &&
          m.endToken > i &&
          (m.loaded || !phrase.loaded || endToken <= m.endToken),
      );
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

/** Does a phrase begin at `i`? */
function stands({ words }: Phrase, tokens: readonly Token[], i: number): boolean {
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k];
    if (word && !says(skipQuotes(tokens, i, k), word)) return false;
  }
  return true;
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
