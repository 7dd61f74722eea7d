import { foldWord } from '../normalise';

/**
 * Sound groups: letters that transcribers write for one another. A letter may stand in several.
 */
const GROUPS: readonly string[] = [
  'غجكق',
  'كخ',
  'خهح',
  'جيزش',
  'تطثد',
  'سصزثش',
  'دذضظ',
  'زظذ',
  'فبو',
  'وي',
  'اعه',
  'نم',
];

const VOWELS = 'اويءع';

const codes = new Map<string, number>();
GROUPS.forEach((group, index) => {
  for (const ch of group) codes.set(ch, (codes.get(ch) ?? 0) | (1 << index));
});

const isVowel = (ch: string): boolean => ch !== '' && VOWELS.includes(ch);

/** 0 the same letter, 1 letters of one sound group, 2 two long vowels, 3 a vowel against a consonant, 4 two consonants. */
function substitutionKind(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return 2;
  if (((codes.get(a) ?? 0) & (codes.get(b) ?? 0)) !== 0) return 1;
  return isVowel(a) || isVowel(b) ? 3 : 4;
}

const SUBSTITUTION_COST: readonly number[] = [0, 0.45, 0.5, 0.95, 1.1];
const VOWEL_GAP = 0.4;
const FINAL_GAP = 0.5;
const CONSONANT_GAP = 0.9;
const SWAP_COST = 0.8;
const DOUBLE_GAP = 0.25;

/** Cost of leaving out the letter at `index` of `word`. */
function gapCost(word: string, index: number): number {
  const ch = word.charAt(index);
  if (ch === word.charAt(index - 1)) return DOUBLE_GAP;
  if (index > 0 && isVowel(ch)) return VOWEL_GAP;
  return index === word.length - 1 && ch === 'ه' ? FINAL_GAP : CONSONANT_GAP;
}

const MAX_LETTERS = 40;

/** One step of an alignment of two words, as the weights know it, and where it stands. */
type Emit = (feature: string, value: number) => void;

function place(index: number, length: number): string {
  if (index === 0) return '^';
  return index === length - 1 ? '$' : '.';
}

/** Aligns two folded words at the least cost and emits the steps that are no plain match. */
function align(a: string, b: string, emit: Emit): number {
  const m = a.length;
  const n = b.length;
  const width = n + 1;
  const cost = new Float64Array((m + 1) * width);
  for (let i = 1; i <= m; i += 1)
    cost[i * width] = (cost[(i - 1) * width] ?? 0) + gapCost(a, i - 1);
  for (let j = 1; j <= n; j += 1) cost[j] = (cost[j - 1] ?? 0) + gapCost(b, j - 1);
  const swapped = (i: number, j: number): boolean =>
    i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && a[i - 1] !== a[i - 2];
  for (let i = 1; i <= m; i += 1) {
    for (let j = 1; j <= n; j += 1) {
      const kind = substitutionKind(a.charAt(i - 1), b.charAt(j - 1));
      let best = (cost[(i - 1) * width + j - 1] ?? 0) + (SUBSTITUTION_COST[kind] ?? 1);
      best = Math.min(best, (cost[(i - 1) * width + j] ?? 0) + gapCost(a, i - 1));
      best = Math.min(best, (cost[i * width + j - 1] ?? 0) + gapCost(b, j - 1));
      if (swapped(i, j)) best = Math.min(best, (cost[(i - 2) * width + j - 2] ?? 0) + SWAP_COST);
      cost[i * width + j] = best;
    }
  }
  let i = m;
  let j = n;
  const near = (x: number, y: number): boolean => Math.abs(x - y) < 1e-9;
  while (i > 0 || j > 0) {
    const here = cost[i * width + j] ?? 0;
    if (i > 0 && j > 0) {
      const x = a.charAt(i - 1);
      const y = b.charAt(j - 1);
      const kind = substitutionKind(x, y);
      if (near(here, (cost[(i - 1) * width + j - 1] ?? 0) + (SUBSTITUTION_COST[kind] ?? 1))) {
        if (kind > 0) {
          const pair = x < y ? x + y : y + x;
          emit(`sub:${pair}`, 1);
          emit(
            `kind:${String(kind)}${i === 1 || j === 1 ? '^' : ''}${i === m && j === n ? '$' : ''}`,
            1,
          );
        }
        i -= 1;
        j -= 1;
        continue;
      }
      if (swapped(i, j) && near(here, (cost[(i - 2) * width + j - 2] ?? 0) + SWAP_COST)) {
        emit(isVowel(a.charAt(i - 1)) || isVowel(a.charAt(i - 2)) ? 'swap:vowel' : 'swap', 1);
        i -= 2;
        j -= 2;
        continue;
      }
    }
    const left = i > 0 && near(here, (cost[(i - 1) * width + j] ?? 0) + gapCost(a, i - 1));
    const word = left ? a : b;
    const index = left ? i - 1 : j - 1;
    const ch = word.charAt(index);
    const where = place(index, word.length);
    emit(`gap:${ch}${where}`, 1);
    if (ch === word.charAt(index - 1)) emit('gap:double', 1);
    else emit(isVowel(ch) ? `gap:vowel${where}` : `gap:consonant${where}`, 1);
    if (left) i -= 1;
    else j -= 1;
  }
  return cost[m * width + n] ?? 0;
}

const CLASS: Readonly<Record<string, string>> = {
  ط: 'ت',
  ث: 'ت',
  غ: 'ج',
  ك: 'ج',
  ق: 'ج',
  ص: 'س',
  ز: 'س',
  ض: 'د',
  ذ: 'د',
  ظ: 'د',
  ح: 'ه',
  خ: 'ه',
  ش: 'س',
};

function bones(word: string): string {
  let out = '';
  for (const ch of word) {
    if (isVowel(ch)) continue;
    const sound = CLASS[ch] ?? ch;
    if (!out.endsWith(sound)) out += sound;
  }
  return out;
}

/** Length of the longest common subsequence of two short strings. */
function commonLength(a: string, b: string): number {
  let previous = new Uint8Array(b.length + 1);
  for (const ch of a) {
    const row = new Uint8Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1)
      row[j] =
        ch === b[j - 1] ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0);
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/**
 * What the comparison of two single words weighs: steps of their best alignment, and how much of their letters and
 * consonants they share. The same whichever word stands first.
 * @param first a word, folded or not
 * @param second another
 * @param emit takes each feature's name and value; a name may come more than once, values add up
 */
export function matchFeatures(first: string, second: string, emit: Emit): void {
  const one = foldWord(first).slice(0, MAX_LETTERS);
  const two = foldWord(second).slice(0, MAX_LETTERS);
  const [a, b] = one < two ? [one, two] : [two, one];
  const cost = align(a, b, emit);
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  emit('cost', cost);
  emit('cost/length', cost / Math.max(1, longer));
  emit('same letters', commonLength(a, b) / Math.max(1, longer));
  emit('shorter', Math.min(shorter, 10) / 10);
  emit(`length:${String(Math.min(shorter, 8))}`, 1);
  emit('length difference', longer - shorter);
  const left = bones(a);
  const right = bones(b);
  const most = Math.max(left.length, right.length, 1);
  const common = commonLength(left, right);
  emit('consonants', common / most);
  emit('consonants missed', most - common);
  if (left === right) emit(left.length > 2 ? 'bones same' : 'bones same, short', 1);
  if (left.charAt(0) !== right.charAt(0)) emit('first consonant differs', 1);
  if (left.charAt(left.length - 1) !== right.charAt(right.length - 1))
    emit('last consonant differs', 1);
  if (a.charAt(0) === b.charAt(0)) emit('first letter same', 1);
  if (a.charAt(a.length - 1) === b.charAt(b.length - 1)) emit('last letter same', 1);
}
