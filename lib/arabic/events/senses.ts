import { EVENT_SENSES } from '../lexicon/event-senses';
import { foldWord } from '../normalise';
import type { Token } from '../types';

/** How many words after an event's word may decide what it means: أخلت النيابة العامة سبيل. */
const AFTER = 4;
/** How many words before it. */
const BEFORE = 3;

interface Sense {
  readonly after: ReadonlySet<string> | undefined;
  readonly before: ReadonlySet<string> | undefined;
  readonly next: ReadonlySet<string> | undefined;
  readonly previous: ReadonlySet<string> | undefined;
  readonly takes: string | undefined;
  readonly form: 'verb' | 'noun' | 'definite' | undefined;
  readonly classes: readonly string[];
}

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');
const folded = (list: string | undefined): ReadonlySet<string> | undefined =>
  list === undefined ? undefined : new Set(words(list).map(foldWord));

let table: ReadonlyMap<string, readonly Sense[]> | undefined;

/** The senses by the lemma they are of, read on first use. */
function senses(): ReadonlyMap<string, readonly Sense[]> {
  if (table !== undefined) return table;
  const read = new Map<string, Sense[]>();
  for (const { after, before, next, previous, takes, form, ...rest } of EVENT_SENSES) {
    const sense = {
      after: folded(after),
      before: folded(before),
      next: folded(next),
      previous: folded(previous),
      takes,
      form,
      classes: words(rest.classes),
    };
    for (const word of words(rest.words).map(foldWord))
      read.set(word, [...(read.get(word) ?? []), sense]);
  }
  return (table = read);
}

/** Is one of a list's words this one, whatever is written to it? */
function isOne(list: ReadonlySet<string>, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { norm, stem, lemma } = token;
  const bare = (word: string): string => word.replace(/^ال(?=...)/u, '');
  return list.has(norm) || list.has(lemma) || list.has(bare(stem));
}

/** The words on one side of `i`, the nearest first, as far as the next mark. */
function side(tokens: readonly Token[], i: number, step: 1 | -1, reach: number): Token[] {
  const found: Token[] = [];
  for (let k = i + step; found.length < reach; k += step) {
    const token = tokens[k];
    if (token === undefined || /^[.،,؛;:!؟]$/u.test(token.norm)) break;
    if (token.kind !== 'punctuation') found.push(token);
  }
  return found;
}

function hasForm({ pos, definite }: Token, form: Sense['form']): boolean {
  if (form === 'definite') return definite;
  return form === undefined || (form === 'verb') === (pos === 'verb');
}

function holds(
  sense: Sense,
  token: Token,
  after: readonly Token[],
  before: readonly Token[],
): boolean {
  const among = (list: ReadonlySet<string> | undefined, near: readonly Token[]): boolean =>
    list === undefined || near.some((word) => isOne(list, word));
  return (
    hasForm(token, sense.form) &&
    among(sense.next, after.slice(0, 1)) &&
    among(sense.previous, before.slice(0, 1)) &&
    among(sense.after, after) &&
    among(sense.before, before) &&
    (sense.takes === undefined || after.some(({ preposition }) => preposition === sense.takes))
  );
}

/**
 * The event classes of a word that is spelled alike for several happenings, as the words around it decide: قضت المحكمة
 * بكذا is a ruling, أخلت النيابة سبيله a release. Empty where it names no event there.
 * @param known the classes of the word by itself, returned where nothing around it decides
 */
export function classesInPlace(
  tokens: readonly Token[],
  i: number,
  known: readonly string[],
): readonly string[] {
  const token = tokens[i];
  if (token === undefined || known.length === 0) return known;
  const read = senses().get(token.lemma);
  if (read === undefined) return known;
  const after = side(tokens, i, 1, AFTER);
  const before = side(tokens, i, -1, BEFORE);
  return read.find((sense) => holds(sense, token, after, before))?.classes ?? known;
}
