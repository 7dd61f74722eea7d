import type { Annotation, Token } from '../../arabic/types';
import { bareWord } from '../../arabic/events/status';
import { AFFECTED, AGAIN, EFFECTS, FARINGS, HINDRANCES, MANNERS, USUAL } from '../lexicon/farings';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Field } from '../types';
import { foldedWords } from '../words/folded-words';
import { HeadIndex } from '../words/head-index';
import { stanceBefore } from './answer-stance';

/** A place where an article tells how a thing fares: that it runs as ever, or is hampered; that it is enough, or short. */
export interface FaringMention {
  readonly field: Field;
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index in FARINGS. */
  readonly faring: number;
  readonly well: boolean;
  /** Line of the lexicon that the thing stands in of which it is told. */
  readonly thing: string;
  /** Key of the name that the thing bears (مطار الخرطوم); '' where it bears none. */
  readonly name: string;
}

/** So many words before or behind what is told of a thing its noun may stand. */
const BEFORE = 8;
const BEHIND = 6;
/** So many words before it what says that it had been otherwise. */
const AGAIN_REACH = 5;
/** So many words before it a verb of the future makes it a promise: ستعمل المصارف كالمعتاد. */
const COMING = 4;
/** Words that may stand between two words of a phrase. */
const GAP = 1;

const NEGATORS: ReadonlySet<string> = new Set('لم لن لا دون بدون بلا'.split(' '));
const WITHOUT: ReadonlySet<string> = new Set('دون بدون بلا دونما لا عدم اي ايه'.split(' '));

const LACKING = /^(?:دون|بدون|بلا|دونما)$/u;

const affected = foldedWords(AFFECTED);
const effects = foldedWords(EFFECTS);
const hindrances = foldedWords(HINDRANCES);
const manners = foldedWords(MANNERS);
const usual = foldedWords(USUAL);
const again = foldedWords(AGAIN);

interface Indexed {
  readonly well: HeadIndex;
  readonly ill: HeadIndex;
  readonly things: HeadIndex;
  readonly names: readonly string[];
}

let index: readonly Indexed[] | undefined;

/** The lexicon by first words; read when a comparison first asks. */
function lexicon(): readonly Indexed[] {
  index ??= FARINGS.map(({ things: lines, wellSaid, illSaid }) => {
    const [well, ill, things] = [new HeadIndex(), new HeadIndex(), new HeadIndex()];
    well.add(wellSaid, 0);
    ill.add(illSaid, 0);
    const names: string[] = [];
    for (const line of lines.trim().split('\n')) {
      const [name = '', words = ''] = line.split(': ');
      things.add(words, names.length);
      names.push(name);
    }
    return { well, ill, things, names };
  });
  return index;
}

function bare(token: Token): string {
  const norm = token.norm.slice(token.conjunction.length);
  return norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm;
}

const masculine = (word: string): string => (word.endsWith('ه') ? word.slice(0, -1) : word);

function formsOf(token: Token): Set<string> {
  const plain = bare(token);
  const forms = new Set([plain, masculine(plain), token.stem, token.lemma, token.family]);
  // Verbs that the dictionary of lemmas lacks: نفدت.
  if (token.lemma === token.stem && token.stem.length > 3) forms.add(token.stem.replace(/ت$/u, ''));
  return forms;
}

const is = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && [...formsOf(token)].some((form) => words.has(form));

/** Where a phrase of a lexicon that begins at `i` ends, and what it stands for; undefined where none begins there. */
function phraseAt(
  tokens: readonly Token[],
  i: number,
  phrases: HeadIndex,
): { readonly end: number; readonly of: number } | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word') return undefined;
  for (const form of formsOf(token))
    for (const { rest, of } of phrases.at(form)) {
      let at = i;
      for (const word of rest) {
        let next = at + 1;
        while (next <= at + GAP && !is(tokens[next], new Set([word]))) next += 1;
        if (!is(tokens[next], new Set([word]))) {
          at = -1;
          break;
        }
        at = next;
      }
      if (at >= 0) return { end: at + 1, of };
    }
  return undefined;
}

/** End of what says at `i` that something is not affected, or runs in a usual manner; -1 where nothing does. */
function usualAt(tokens: readonly Token[], i: number): number {
  const [token, before, second] = [tokens[i], tokens[i - 1], tokens[i - 2]];
  if (token?.kind !== 'word') return -1;
  const negator = (t: Token | undefined): boolean => t !== undefined && NEGATORS.has(bareWord(t));
  // لم تتأثر, دون أن تتأثر
  if (token.pos === 'verb' && is(token, affected))
    return negator(before) || (before?.norm === 'ان' && negator(second)) ? i + 1 : -1;
  if (before && WITHOUT.has(bareWord(before))) {
    if (is(token, effects)) return i + 1;
    if (is(token, hindrances) && LACKING.test(bareWord(before))) return i + 1;
  }
  if (before && is(before, manners) && is(token, usual)) return i + 1;
  return -1;
}

/** So many words behind the noun of a thing its name begins. */
const NAMED = 2;

/** What something that stands at tokens `first` to `end` is told of: the nearest thing of the lexicon, with its name. */
function thingOf(
  { tokens, names: all }: Annotation,
  { things, names }: Indexed,
  { first, end, from, to }: { first: number; end: number; from: number; to: number },
): { readonly thing: string; readonly name: string } | undefined {
  let best: { readonly thing: string; readonly name: string } | undefined;
  let least = Infinity;
  for (let i = Math.max(from, first - BEFORE); i < Math.min(to, end + BEHIND); i += 1) {
    if (i >= first && i < end) continue;
    // لم يتأثر بارتفاع حرارة المياه: by what.
    if (i >= end && tokens[i]?.preposition === 'ب') break;
    const found = phraseAt(tokens, i, things);
    if (!found || tokens[i]?.pos === 'verb') continue;
    const gap = i < first ? first - i : i - end + 1;
    if (gap >= least) continue;
    least = gap;
    const named = all.find(
      ({ firstToken, endToken, kind }) =>
        kind === 'place' && endToken > found.end && firstToken <= found.end + NAMED,
    );
    best = { thing: names[found.of] ?? '', name: named?.key ?? '' };
  }
  return best;
}

/** How a thing fares by the words at `i`, with their end; undefined where they tell nothing of it. */
function faringAt(
  annotation: Annotation,
  faring: number,
  { i, from }: { i: number; from: number },
): { readonly well: boolean; readonly end: number } | undefined {
  const { tokens } = annotation;
  const of = lexicon()[faring];
  if (!of) return undefined;
  const usual = faring === 0 ? usualAt(tokens, i) : -1;
  if (usual > 0) return { well: true, end: usual };
  const contrary = FARINGS[faring]?.contrary === true;
  for (const [phrases, well] of [
    [of.ill, false],
    [of.well, true],
  ] as const) {
    const end = phraseAt(tokens, i, phrases)?.end;
    if (end === undefined) continue;
    // دون انقطاع, دون نقص
    const before = tokens[i - 1];
    if (!well && before && LACKING.test(bareWord(before)))
      return contrary ? { well: true, end } : undefined;
    const stance = stanceBefore(annotation, { i, end, from, deed: !well });
    if (stance === 0) return { well, end };
    return stance === -1 && contrary ? { well: !well, end } : undefined;
  }
  return undefined;
}

const cache = new WeakMap<ReadArticle, readonly FaringMention[]>();

/** All places where an article tells how a thing fares, in text order; what will be so, and is so again, is left out. */
export function faringsOf(article: ReadArticle): readonly FaringMention[] {
  const known = cache.get(article);
  if (known) return known;
  const found: FaringMention[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens, sentences } = annotation;
    for (const { firstToken: from, endToken: to } of sentences)
      for (let i = from; i < to; i += 1) {
        if (tokens[i]?.kind !== 'word') continue;
        lexicon().forEach((of, faring) => {
          const told = faringAt(annotation, faring, { i, from });
          if (told === undefined) return;
          const { well, end } = told;
          if (tokens.slice(Math.max(from, i - COMING), i + 1).some((t) => t.future)) return;
          const before = tokens.slice(Math.max(from, i - AGAIN_REACH), i);
          if (well && before.some((t) => is(t, again))) return;
          const unit = unitAround(article, field, i);
          const thing = unit && thingOf(annotation, of, { first: i, end, from, to });
          if (unit && thing)
            found.push({ field, unit, firstToken: i, endToken: end, faring, well, ...thing });
        });
      }
  }
  cache.set(article, found);
  return found;
}
