import { findCuts, type Cut } from './clause-cuts';
import type { Clause, Token, TokenizedText } from './types';
import { memoOf } from './word-memo';

/** A statement has some six words; less is an aside of the clause before it. */
const FEWEST_WORDS = 5;
/** What follows a cut must be long enough to say something. */
const FEWEST_AFTER = 3;
/** From so many words on, a clause holds more than one statement. */
const MOST_WORDS = 30;
/** A quote of over 400 characters is no evidence for a finding, so no clause may be longer. */
const MOST_CHARACTERS = 380;

function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'punctuation' && token.kind !== 'symbol';
}

function countWords(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i += 1) if (isWord(tokens[i])) words += 1;
  return words;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly connector: string;
}

/** Cuts at every place of strength 2 or more that leaves enough words on both sides. */
function cutAtStrong(
  tokens: readonly Token[],
  first: number,
  end: number,
  cuts: readonly Cut[],
): Piece[] {
  const all = countWords(tokens, first, end);
  // Words of the sentence before the piece that is open, and before the cut at hand.
  let open = 0;
  let before = 0;
  let counted = first;
  const pieces: Piece[] = [];
  let from = first;
  let connector = 'main';
  for (const cut of cuts) {
    if (cut.strength < 2) continue;
    // A cut may lie one token before the last: there its quotation mark opens.
    before +=
      cut.at < counted ? -countWords(tokens, cut.at, counted) : countWords(tokens, counted, cut.at);
    counted = cut.at;
    const needed = cut.strength === 3 ? FEWEST_WORDS : FEWEST_WORDS + 3;
    if (before - open < needed || all - before < FEWEST_AFTER) continue;
    pieces.push({ from, to: cut.at, connector });
    from = cut.at;
    open = before;
    connector = cut.connector;
  }
  pieces.push({ from, to: end, connector });
  return pieces;
}

function tooLong(tokens: readonly Token[], from: number, to: number): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return (
    end - start > MOST_CHARACTERS ||
    (to - from > MOST_WORDS && countWords(tokens, from, to) > MOST_WORDS)
  );
}

/** The best place in the middle of a piece: the stronger the better, then the nearer to its middle. */
function middleCut(piece: Piece, cuts: readonly Cut[], low: number, high: number): Cut | undefined {
  const middle = (piece.from + piece.to) / 2;
  const span = piece.to - piece.from;
  let best: Cut | undefined;
  let bestScore = -Infinity;
  for (let k = low; k < high; k += 1) {
    const cut = cuts[k];
    if (cut === undefined) break;
    const off = Math.abs(cut.at - middle) / span;
    // Cuts in the outer fifths would leave the other part as long as it was.
    if (off > 0.3) continue;
    const score = cut.strength - 4 * off;
    if (score > bestScore) {
      best = cut;
      bestScore = score;
    }
  }
  return best;
}

/** First index of `cuts` whose place is not before `at`. */
function firstFrom(cuts: readonly Cut[], at: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((cuts[mid]?.at ?? Infinity) < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Halves what is too long until nothing is, in order; a piece of one token stays as it is. */
function shorten(tokens: readonly Token[], piece: Piece, cuts: readonly Cut[]): Piece[] {
  const done: Piece[] = [];
  const open: Piece[] = [piece];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { from, to, connector } = next;
    if (to - from < 2 || !tooLong(tokens, from, to)) {
      done.push(next);
      continue;
    }
    const low = firstFrom(cuts, from + 1);
    const cut = middleCut(next, cuts, low, firstFrom(cuts, to));
    const characters = (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);
    // Without a place to cut, many short words may stay together, but no evidence may be over long.
    if (cut === undefined && characters <= MOST_CHARACTERS) {
      done.push(next);
      continue;
    }
    const at = cut?.at ?? (from + to) >> 1;
    open.push({ from: at, to, connector: cut?.connector ?? '' }, { from, to: at, connector });
  }
  return done;
}

/**
 * Cuts the tokens [first, end) of a sentence into clauses that cover it without a gap, each at most 400 characters
 * unless it is a single token.
 *
 * @param sentence index of the sentence, copied into the clauses
 */
export function splitClauses(
  doc: TokenizedText,
  first: number,
  end: number,
  sentence: number,
): Clause[] {
  const { tokens } = doc;
  const cuts = findCuts(tokens, memoOf(doc).readings, first, end);
  const clauses: Clause[] = [];
  for (const piece of cutAtStrong(tokens, first, end, cuts)) {
    for (const { from, to, connector } of shorten(tokens, piece, cuts)) {
      const head = tokens[from];
      const tail = tokens[to - 1];
      if (head === undefined || tail === undefined) continue;
      clauses.push({
        start: head.start,
        end: tail.end,
        sentence,
        firstToken: from,
        endToken: to,
        connector,
      });
    }
  }
  return clauses;
}
