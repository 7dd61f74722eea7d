/** Letters of a root: what has more or fewer is left alone, for weak and doubled roots take too many shapes. */
const LETTERS = 3;

/** Roots of so many words are kept: the articles of an event have some thousands. */
const MOST = 20_000;
const known = new Map<string, string>();

/**
 * The three consonants of a folded word's root, roughly: the shells of the derived forms and the endings come off
 * (اقتراض, قروض and مقترض are قرض). Empty where not just three remain; two words of one root need not mean the same.
 */
export function rootOf(word: string): string {
  let root = known.get(word);
  if (root === undefined) {
    root = readRoot(word);
    if (known.size >= MOST) known.clear();
    known.set(word, root);
  }
  return root;
}

function readRoot(word: string): string {
  const bare = word.replace(/(?:ات|ون|ين|يه|ه|ي|ا)$/u, '').replace(/^(?:است|مست|مت|يست|تست)/u, '');
  const shell = withoutShell(bare);
  let root = shell.slice(0, 1) + shell.slice(1).replace(/ا/gu, '');
  if (root.length > LETTERS) root = root.slice(0, 1) + root.slice(1).replace(/[وي]/gu, '');
  if (root.length > LETTERS && root[1] === 'ت') root = root.slice(0, 1) + root.slice(2);
  return root.length === LETTERS ? root : '';
}

function withoutShell(word: string): string {
  // افتعال: the letter after the first of the root.
  if (word.length >= 5 && word.startsWith('ا') && word[2] === 'ت')
    return word.slice(1, 2) + word.slice(3);
  if (word.length > 4) return word.replace(/^[امتين]/u, '');
  return word.length === 4 ? word.replace(/^[امت]/u, '') : word;
}
