import {
  COMMA_CONNECTORS,
  RELATIVES,
  REPORTING_PARTICIPLES,
  STRONG_CONNECTORS,
  STRONG_PAIRS,
} from './lexicon/connectors';
import { foldWord } from './normalise';
import type { WordAnalysis } from './word-analysis';
import type { Token } from './types';
import { wordSet } from './word-index';

/** A place where a sentence may be cut: before the token `at`. */
export interface Cut {
  readonly at: number;
  /** 3 opens a statement of its own, 2 likely does, 1 only where the sentence is too long. */
  readonly strength: number;
  /** The word that opens the clause, folded; for a mark of punctuation the mark. */
  readonly connector: string;
}

const strong = wordSet(STRONG_CONNECTORS);
const afterComma = wordSet(COMMA_CONNECTORS);
const relatives = wordSet(RELATIVES);
const pairs = new Set(STRONG_PAIRS.trim().split(/\s+/u).map(foldWord));
const pairHeads = new Set([...pairs].map((pair) => pair.split('+')[0] ?? ''));
const reporting = new Set<string>();
for (const participle of wordSet(REPORTING_PARTICIPLES)) {
  const base = participle.slice(0, -1);
  for (const ending of ['ا', 'ه', 'ين', 'ات']) reporting.add(base + ending);
}

function bareNorm(token: Token): string {
  return token.norm.slice(token.conjunction.length);
}

function isComma(token: Token | undefined): boolean {
  // ٬ is folded to a comma and is a symbol.
  if (token === undefined || token.kind === 'word') return false;
  return token.norm === '،' || token.norm === ',';
}

// What a word is to the cutting of clauses, in one of its readings: a sum of flags.
const OPENS = 1;
const OPENS_PAIR = 2;
const OPENS_AFTER_COMMA = 4;
const RELATIVE = 8;
const AS_WELL = 16;

function flagsOf(token: Token, reading: WordAnalysis | undefined): number {
  if (reading?.clause !== undefined) return reading.clause;
  const { norm } = token;
  const bare = bareNorm(token);
  const opens = strong.has(bare) || strong.has(norm) || reporting.has(bare);
  const flags =
    (opens ? OPENS : 0) +
    (pairHeads.has(bare) ? OPENS_PAIR : 0) +
    (afterComma.has(bare) || afterComma.has(norm) ? OPENS_AFTER_COMMA : 0) +
    (relatives.has(norm) ? RELATIVE : 0) +
    (bare === 'كما' ? AS_WELL : 0);
  if (reading !== undefined) reading.clause = flags;
  return flags;
}

/** Strength of a cut before the word `token`, 0 for none. */
function wordStrength(tokens: readonly Token[], i: number, token: Token, flags: number): number {
  if ((flags & OPENS) !== 0) return 3;
  const next = tokens[i + 1];
  if ((flags & OPENS_PAIR) !== 0 && next !== undefined) {
    // وهو الأمر الذي: the pair belongs to the pronoun before it.
    if (pairs.has(`${bareNorm(token)}+${next.norm}`)) {
      return tokens[i - 1]?.pos === 'particle' ? 0 : 3;
    }
  }
  const comma = isComma(tokens[i - 1]);
  if (token.pos === 'verb') {
    if (token.conjunction !== '') return 3;
    // A comma before a bare verb parts two statements of a headline or a list of deeds.
    return comma ? 2 : 0;
  }
  if (token.conjunction !== '' && next?.pos === 'verb' && token.pos === 'particle') return 2;
  if ((flags & AS_WELL) !== 0 && (comma || next?.pos === 'verb')) return 3;
  if (comma && (flags & OPENS_AFTER_COMMA) !== 0) return 2;
  if ((flags & RELATIVE) !== 0) return 1;
  if (token.conjunction === 'و') return comma ? 2 : 1;
  return comma ? 1 : 0;
}

/** Strength of a cut after the mark `token`, 0 for none. */
function markStrength(token: Token): number {
  switch (token.norm) {
    case '؛':
    case ';':
    case '…':
    case ':':
      return 3;
    default:
      return 0;
  }
}

const DASHES = new Set(['–', '—', '-', '―', '|']);
const OPENERS = new Set(['«', '“', '"', '(', '‹', '„']);

/** A dash between two words with space around it; between digits it makes a date or a range. */
function isFreeDash(tokens: readonly Token[], i: number): boolean {
  const dash = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (dash === undefined || !DASHES.has(dash.norm)) return false;
  return (
    before !== undefined &&
    after !== undefined &&
    before.end < dash.start &&
    dash.end < after.start &&
    !(before.kind === 'number' && after.kind === 'number')
  );
}

/** The quotation mark that opens at a word belongs to the clause of the word. */
function withOpener(tokens: readonly Token[], i: number, first: number): number {
  const mark = tokens[i - 1];
  const token = tokens[i];
  const before = tokens[i - 2];
  if (mark === undefined || token === undefined || i - 1 <= first || !OPENERS.has(mark.norm))
    return i;
  const opens = mark.norm === '«' || (before !== undefined && before.end < mark.start);
  return opens ? i - 1 : i;
}

/**
 * The places where the tokens [first, end) may be cut, in order. Places in parentheses are left out, for what stands
 * there belongs to the word before it.
 *
 * @param readings of the tokens, see `TextMemo`
 */
export function findCuts(
  tokens: readonly Token[],
  readings: readonly (WordAnalysis | undefined)[],
  first: number,
  end: number,
): Cut[] {
  const cuts: Cut[] = [];
  let depth = 0;
  for (let i = first; i < end; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      if (token.norm === '(' || token.norm === '[') depth += 1;
      else if (token.norm === ')' || token.norm === ']') depth = Math.max(0, depth - 1);
    }
    if (depth > 0 || i === first) continue;
    const before = tokens[i - 1];
    if (before?.kind === 'punctuation') {
      const strength = markStrength(before);
      if (strength > 0) {
        cuts.push({ at: i, strength, connector: before.norm });
        continue;
      }
    }
    if (token.kind !== 'word') {
      if (isFreeDash(tokens, i)) cuts.push({ at: i, strength: 1, connector: '-' });
      continue;
    }
    const strength = wordStrength(tokens, i, token, flagsOf(token, readings[i]));
    if (strength > 0) {
      const and = token.pos === 'verb' && token.conjunction !== '';
      const connector = and ? token.conjunction : bareNorm(token);
      cuts.push({ at: withOpener(tokens, i, first), strength, connector });
    }
  }
  return cuts;
}
