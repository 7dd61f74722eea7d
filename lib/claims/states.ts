import { DENIERS } from '../arabic/lexicon/status-markers';
import type { Annotation, Token } from '../arabic/types';
import { EXCLUSIVE_STATES, type ExclusiveState } from './lexicon/exclusive-states';
import { unitAround, type ReadArticle, type Unit } from './read';
import type { Field } from './types';

/** A place where an article answers a question of the lexicon of exclusive states. */
export interface StateMention {
  readonly field: Field;
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  readonly state: ExclusiveState;
  /** Index in `state.values` of what is said; a negated phrase says the other of two. */
  readonly value: number;
  /** The value was told by negating the other. */
  readonly negated: boolean;
  /** A word of `state.about` stands in the sentence, or the state has none. */
  readonly about: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly state: number;
  readonly value: number;
  /** The phrase negates by itself. */
  readonly negative: boolean;
}

/** Words that may stand between two words of a phrase. */
const GAP = 2;
/** A negation governs a phrase that begins within this many words. */
const REACH = 3;

const NEGATORS: ReadonlySet<string> = new Set(
  'لم لن لا ليس ليست ليسوا غير دون بدون بلا عدم ولا دونما'.split(' '),
);
/** Words before a phrase that undo it: it was threatened, asked for, tried or put off. */
const UNDOING: ReadonlySet<string> = new Set(
  'الغي الغاء اجل تاجيل ارجا ارجاء فشل فشلت نجا تنجو طالب طالبت طلب هدد هددت تهديد دعا دعت حاول محاوله رفض رفضت استبعد احتمال قبل'.split(
    ' ',
  ),
);

/** Phrases that begin with one word. */
interface Heads {
  /** Those of that word alone. */
  readonly alone: Phrase[];
  /** The others by their second word. */
  readonly bySecond: Map<string, Phrase[]>;
}

interface PhraseIndex {
  readonly byHead: ReadonlyMap<string, Heads>;
  /** Words of `about` by state; undefined where a state has none. */
  readonly about: readonly (ReadonlySet<string> | undefined)[];
}

let index: PhraseIndex | undefined;

/** The lexicon's phrases by their first word; made when a comparison first asks, for a worker that wakes to search needs none. */
function phraseIndex(): PhraseIndex {
  if (index) return index;
  const byHead = new Map<string, Heads>();
  const about = EXCLUSIVE_STATES.map((entry) =>
    entry.about === undefined ? undefined : new Set(entry.about.split(' ')),
  );
  EXCLUSIVE_STATES.forEach((entry, state) => {
    entry.values.forEach(({ phrases }, value) => {
      for (const text of phrases.split(' | ')) {
        const words = text.split(' ');
        const head = words[0] ?? '';
        const negative = words.some((word) => NEGATORS.has(word) || DENIERS.has(word));
        const phrase = { words, state, value, negative };
        const heads = byHead.get(head) ?? { alone: [], bySecond: new Map<string, Phrase[]>() };
        byHead.set(head, heads);
        const second = words[1];
        if (second === undefined) heads.alone.push(phrase);
        else heads.bySecond.set(second, [...(heads.bySecond.get(second) ?? []), phrase]);
      }
    });
  });
  index = { byHead, about };
  return index;
}

function bare(token: Token): string {
  const norm = token.norm.slice(token.conjunction.length);
  return norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm;
}

/** The words of the lexicon that a token may be. */
function formsOf(token: Token): string[] {
  const plain = bare(token);
  const forms = [plain];
  if (token.lemma !== plain) forms.push(token.lemma);
  if (token.stem !== plain && token.stem !== token.lemma) forms.push(token.stem);
  // An adjective stands in the lexicon without its feminine ending.
  if (plain.endsWith('ه')) {
    const masculine = plain.slice(0, -1);
    if (!forms.includes(masculine)) forms.push(masculine);
  }
  return forms;
}

function says(token: Token | undefined, word: string): boolean {
  return token !== undefined && formsOf(token).includes(word);
}

/** End of a phrase that begins at `i`, or -1. */
function phraseEnd(tokens: readonly Token[], i: number, words: readonly string[]): number {
  let at = i;
  for (let w = 1; w < words.length; w += 1) {
    const word = words[w] ?? '';
    let next = at + 1;
    // 'Still admits' after 'does not': a negation that opens the phrase governs the very next word.
    const last = next + (w === 1 && NEGATORS.has(words[0] ?? '') ? 0 : GAP);
    for (; next <= last; next += 1) {
      const token = tokens[next];
      if (token === undefined || token.kind === 'punctuation') return -1;
      if (says(token, word)) break;
      if (NEGATORS.has(token.norm)) return -1;
    }
    if (next > last) return -1;
    at = next;
  }
  return at + 1;
}

/** What the words before a phrase do to it: -1 negate, 1 undo, 0 neither. */
function stanceBefore(annotation: Annotation, i: number, from: number): -1 | 0 | 1 {
  for (let k = i - 1; k >= Math.max(from, i - REACH); k -= 1) {
    const token = annotation.tokens[k];
    if (token === undefined || token.kind === 'punctuation') return 0;
    const word = token.norm.slice(token.conjunction.length);
    if (NEGATORS.has(word) || DENIERS.has(word) || DENIERS.has(token.lemma)) return -1;
    if (k >= i - 2 && (UNDOING.has(word) || UNDOING.has(token.stem))) return 1;
  }
  return 0;
}

const cache = new WeakMap<ReadArticle, readonly StateMention[]>();

/** All places where an article answers a question of the lexicon of exclusive states, in text order. */
export function statesOf(article: ReadArticle): readonly StateMention[] {
  const known = cache.get(article);
  if (known) return known;
  const found: StateMention[] = [];
  for (const field of ['title', 'text'] as const) readStates(article, field, found);
  cache.set(article, found);
  return found;
}

function readStates(article: ReadArticle, field: Field, found: StateMention[]): void {
  const { tokens } = article.annotation[field];
  const { byHead } = phraseIndex();
  const all: StateMention[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    for (const head of new Set([bare(token), token.stem, token.lemma])) {
      const heads = byHead.get(head);
      if (heads === undefined) continue;
      for (const phrase of begun(heads, tokens, i)) {
        const mention = readPhrase(article, field, i, phrase);
        if (mention) all.push(mention);
      }
    }
  });
  // 'The oath put off' holds 'the oath': the longer phrase of one question speaks.
  const inside = (x: StateMention, y: StateMention): boolean =>
    x.state === y.state &&
    x.firstToken >= y.firstToken &&
    x.endToken <= y.endToken &&
    x.endToken - x.firstToken < y.endToken - y.firstToken;
  found.push(...all.filter((x) => !all.some((y) => inside(x, y))));
}

/** The phrases of a head at token `i` whose second word is near enough; whether the rest is there is not asked yet. */
function begun({ alone, bySecond }: Heads, tokens: readonly Token[], i: number): Set<Phrase> {
  const phrases = new Set(alone);
  if (bySecond.size === 0) return phrases;
  for (let k = i + 1; k <= i + 1 + GAP; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'punctuation') break;
    for (const form of formsOf(token))
      for (const phrase of bySecond.get(form) ?? []) phrases.add(phrase);
  }
  return phrases;
}

/** The answer that a phrase gives where it begins at token `i`; undefined where it does not stand there or is undone. */
function readPhrase(
  article: ReadArticle,
  field: Field,
  i: number,
  phrase: Phrase,
): StateMention | undefined {
  const annotation = article.annotation[field];
  const endToken = phraseEnd(annotation.tokens, i, phrase.words);
  const unit = endToken < 0 ? undefined : unitAround(article, field, i);
  const state = EXCLUSIVE_STATES[phrase.state];
  if (unit === undefined || state === undefined) return undefined;
  const sentence = annotation.sentences[unit.sentence];
  const [from, to] = [sentence?.firstToken ?? unit.firstToken, sentence?.endToken ?? unit.endToken];
  const stance = phrase.negative ? 0 : stanceBefore(annotation, i, from);
  const negated = stance === -1;
  if (stance === 1 || (negated && state.values.length > 2)) return undefined;
  const about = phraseIndex().about[phrase.state];
  return {
    field,
    unit,
    firstToken: i,
    endToken,
    state,
    value: negated ? 1 - phrase.value : phrase.value,
    negated,
    about: about === undefined || saysAny(annotation.tokens, from, to, about),
  };
}

function saysAny(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (words.has(token.lemma) || words.has(token.stem) || words.has(bare(token))) return true;
  }
  return false;
}
