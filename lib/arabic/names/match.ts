import { ARABIC_GIVEN_NAMES } from '../lexicon/given-names';
import { foldWord } from '../normalise';
import { matchFeatures } from './match-features';
import { MATCH_BIAS, MATCH_WEIGHTS } from './match-weights';

/** Words that hold a name together and tell no two names apart. */
const PARTICLES = new Set(['بن', 'ابن', 'ال', 'ولد', 'دي', 'دو', 'فان', 'فون', 'دير']);
const JOINS_NEXT = new Set(['عبد', 'ابو', 'بو', 'ابا', 'ابي']);
const JOINS_PREVIOUS = new Set(['الدين', 'الله']);
const MAX_WORDS = 8;
/** What a name loses for each word that the other leaves out. */
const MISSING_WORD = 0.85;

/**
 * Alignment cost for each letter above which two words are no spellings of one name, whatever else is alike (of 796 pairs
 * of spellings 3 lie above). The model has not seen words so unlike: its weights say nothing of them.
 */
const MAX_COST = 0.4;
const FAR = 0.01;

const LETTER = /\p{L}/u;

/** The folded word without the article. A hamza on the alef tells أليسون from الأليسون: `raw` is the word as spelled. */
function withoutArticle(raw: string): string {
  const word = foldWord(raw);
  return word.length > 4 && raw.startsWith('ال') ? word.slice(2) : word;
}

let givenNames: ReadonlySet<string> | undefined;

/** Everyday Arabic given names, whose spelling is settled: two of them that differ are two names (حسن, حسين). */
function isGivenName(word: string): boolean {
  givenNames ??= new Set(
    ARABIC_GIVEN_NAMES.split(/\s+/u)
      .filter((name) => name !== '')
      .map((name) => withoutArticle(name.replace('?', ''))),
  );
  return givenNames.has(word);
}

/** The word without what its spellings do differ in: doubled letters, the alef that speech drops (براهيم, لحسن), final ه or ا. */
function settled(word: string): string {
  let out = '';
  for (const ch of word) if (!out.endsWith(ch)) out += ch;
  if (out.endsWith('ه') || out.endsWith('ا')) out = out.slice(0, -1);
  return out.startsWith('ا') || out.startsWith('ل') ? out.slice(1) : out;
}

/** Words of a name with compounds joined (عبد اللطيف), the article and family particles dropped. */
function nameWords(name: string): string[] {
  const words: string[] = [];
  let prefix = '';
  for (const raw of name.split(/[\s\-–—.'’_]+/u)) {
    const word = foldWord(raw);
    if (!LETTER.test(word)) continue;
    if (JOINS_PREVIOUS.has(word) && words.length > 0) words.push((words.pop() ?? '') + word);
    else if (JOINS_NEXT.has(word)) prefix += word;
    else if (prefix !== '') {
      words.push(prefix + word);
      prefix = '';
    } else if (!PARTICLES.has(word)) words.push(withoutArticle(raw));
    if (words.length >= MAX_WORDS) break;
  }
  if (prefix !== '') words.push(prefix);
  if (words.length > 0) return words;
  const whole = foldWord(name).trim();
  return LETTER.test(whole) ? [whole] : [];
}

/** Likelihood (0 to 1) that two folded words spell one name. */
function sameWord(a: string, b: string): number {
  if (a === b) return 1;
  if (isGivenName(a) && isGivenName(b)) return settled(a) === settled(b) ? 0.95 : 0.05;
  let sum = MATCH_BIAS;
  let cost = 0;
  matchFeatures(a, b, (name, value) => {
    if (name === 'cost/length') cost = value;
    sum += (MATCH_WEIGHTS[name] ?? 0) * value;
  });
  return cost > MAX_COST ? FAR : 1 / (1 + Math.exp(-sum));
}

/** The best pairing of the words of two names, whatever their order: likelihoods of the pairs, best first. */
function pairWords(left: readonly string[], right: readonly string[]): number[] {
  const pairs: { i: number; j: number; score: number }[] = [];
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      pairs.push({ i, j, score: sameWord(a, b) });
    });
  });
  // Ties are broken by position from whichever side, so that the order of the two names does not matter.
  pairs.sort((p, q) => q.score - p.score || Math.abs(p.i - p.j) - Math.abs(q.i - q.j));
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const scores: number[] = [];
  for (const { i, j, score } of pairs) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    scores.push(score);
  }
  return scores;
}

/**
 * Whether two spellings are one name: transliteration variants (غانتس, جانتس), either order of the words, spacing
 * (عبداللطيف), a bare family name against the full one. Two given names before one family name differ.
 *
 * Single words are weighed by a logistic model over the steps of their alignment; its weights are learned by
 * scripts/train-names.ts.
 * @returns `score` from 0 to 1; `same` from one half on. Symmetric; equal spellings score 1; a name without letters is the
 * same as nothing but itself.
 */
export function sameName(a: string, b: string): { same: boolean; score: number } {
  const one = foldWord(a).trim();
  const two = foldWord(b).trim();
  if (one === two) return { same: true, score: 1 };
  const left = nameWords(a);
  const right = nameWords(b);
  if (left.length === 0 || right.length === 0) return { same: false, score: 0 };
  const shorter = Math.min(left.length, right.length);
  const longer = Math.max(left.length, right.length);
  const worst = Math.min(...pairWords(left, right).slice(0, shorter));
  let score = worst * MISSING_WORD ** (longer - shorter);
  // بن غفير and بنغفير, جينبينغ and جين بينغ: the same letters, cut otherwise.
  if (left.length !== right.length || longer > 1)
    score = Math.max(score, left.join('') === right.join('') ? 0.97 : 0);
  return { same: score >= 0.5, score };
}
