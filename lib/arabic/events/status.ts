import { STATUS_PHRASES } from '../lexicon/status-markers';
import type { EventStatus, Token } from '../types';

const PHRASES: readonly { readonly words: readonly string[]; readonly status: EventStatus }[] =
  Object.entries(STATUS_PHRASES).flatMap(([status, phrases]) =>
    phrases
      .split('|')
      .map((phrase) => ({ words: phrase.split(' '), status: status as EventStatus })),
  );
const BY_HEAD = new Map<string, (typeof PHRASES)[number][]>();
for (const phrase of PHRASES) {
  const head = phrase.words[0] ?? '';
  BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), phrase]);
}

/** Adverbs that may part the words of a phrase: النظر خصوصا في. */
const ADVERBS: ReadonlySet<string> = new Set(
  'خصوصا خاصه ايضا لاحقا مستقبلا جديا مجددا حاليا'.split(' '),
);

/** The token's folded word without its conjunction. */
export function bareWord(token: Token): string {
  return token.conjunction === '' ? token.norm : token.norm.slice(token.conjunction.length);
}

/** May a word open a phrase of status? Takes the word without conjunction, and its stem. */
export function opensStatusPhrase(bare: string, stem: string): boolean {
  return BY_HEAD.has(bare) || BY_HEAD.has(stem);
}

const PLAN = /^خط(?:ه|ط)$/u;
const CARRIED_OUT = /^[وف]?(?:نفذ|طبق)(?:ت|وا|ا|تا)?$/u;
/** So many words before a plan the verb may stand that carries it out, its subject between. */
const CARRIED_REACH = 4;

/** Is the word at `i` a plan that is carried out (نفذت الفرق خطة انتشار)? What it is of is done then. */
function isCarriedOut(tokens: readonly Token[], i: number): boolean {
  if (!PLAN.test(tokens[i]?.stem ?? '')) return false;
  for (let k = i - 1; k >= i - CARRIED_REACH; k -= 1) {
    const token = tokens[k];
    if (token?.kind !== 'word') return false;
    if (CARRIED_OUT.test(token.norm)) return true;
  }
  return false;
}

/** The status that a phrase beginning at `tokens[i]` (من المقرر, يعتزم) gives to what follows, or undefined. */
export function statusPhraseAt(tokens: readonly Token[], i: number): EventStatus | undefined {
  const token = tokens[i];
  if (token === undefined || isCarriedOut(tokens, i)) return undefined;
  for (const phrase of BY_HEAD.get(bareWord(token)) ?? BY_HEAD.get(token.stem) ?? []) {
    let at = i;
    const fits = phrase.words.every((word, k) => {
      if (k === 0) return true;
      at += 1;
      if (ADVERBS.has(tokens[at]?.norm ?? '')) at += 1;
      const there = tokens[at];
      if (there === undefined) return false;
      // على وشك: a word that only seems to carry a conjunction.
      if (there.norm === word || bareWord(there) === word) return true;
      return word === 'ب' && there.preposition === 'ب';
    });
    if (fits) return phrase.status;
  }
  return undefined;
}
