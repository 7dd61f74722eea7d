import {
  COMMA_CONNECTORS,
  RELATIVES,
  REPORTING_PARTICIPLES,
  STRONG_CONNECTORS,
  STRONG_PAIRS,
} from './lexicon/connectors';
import { foldWord } from './normalise';
import type { Token } from './types';
import { wordSet } from './word-index';

/** What a word is to the cutting of clauses, in one of its readings. */
export interface ClauseWord {
  /** Without its conjunction. */
  readonly bare: string;
}

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
  return token?.norm === '،' || token?.norm === ',';
}

/** Strength of a cut before the word `token`, 0 for none. */
function wordStrength(tokens: readonly Token[], i: number, token: Token): number {
  const bare = bareNorm(token);
  const comma = isComma(tokens[i - 1]);
  const next = tokens[i + 1];
  if (strong.has(bare) || strong.has(token.norm)) return 3;
  if (reporting.has(bare)) return 3;
  if (pairHeads.has(bare) && next !== undefined && pairs.has(`${bare}+${next.norm}`)) {
    // وهو الأمر الذي: the pair belongs to the pronoun before it.
    return tokens[i - 1]?.pos === 'particle' ? 0 : 3;
  }
  if (token.pos === 'verb') {
    if (token.conjunction !== '') return 3;
    // A comma before a bare verb parts two statements of a headline or a list of deeds.
    if (comma) return 2;
    return 0;
  }
  if (token.conjunction !== '' && next?.pos === 'verb' && token.pos === 'particle') return 2;
  if (bare === 'كما' && (comma || next?.pos === 'verb')) return 3;
  if (comma && (afterComma.has(bare) || afterComma.has(token.norm))) return 2;
  if (relatives.has(token.norm)) return 1;
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
 */
export function findCuts(tokens: readonly Token[], first: number, end: number): Cut[] {
  const cuts: Cut[] = [];
  let depth = 0;
  for (let i = first; i < end; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.norm === '(' || token.norm === '[') depth += 1;
    else if (token.norm === ')' || token.norm === ']') depth = Math.max(0, depth - 1);
    if (depth > 0 || i === first) continue;
    const before = tokens[i - 1];
    if (before !== undefined && before.kind === 'punctuation') {
      const strength = markStrength(before);
      if (strength > 0) {
        cuts.push({ at: i, strength, connector: before.norm });
        continue;
      }
    }
    if (isFreeDash(tokens, i)) {
      cuts.push({ at: i, strength: 1, connector: '-' });
      continue;
    }
    if (token.kind !== 'word') continue;
    const strength = wordStrength(tokens, i, token);
    if (strength > 0) {
      const bare = bareNorm(token);
      const connector = token.pos === 'verb' && token.conjunction !== '' ? token.conjunction : bare;
      cuts.push({ at: withOpener(tokens, i, first), strength, connector });
    }
  }
  return cuts;
}
