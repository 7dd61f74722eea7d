/** A reading of a word's front: how many letters are clitics and what is left. */
export interface FrontReading {
  readonly skip: number;
  readonly word: string;
}

const WAW = 0x648;
const FA = 0x641;
const BA = 0x628;
const KAF = 0x643;
const LAM = 0x644;

/** Adds what stands behind a preposition at the front of `word`, the rest of a word without its first `skip` letters. */
function addBehindPreposition(out: FrontReading[], skip: number, word: string): void {
  if (word.length <= 3) return;
  const first = word.charCodeAt(0);
  if (first === LAM && word.charCodeAt(1) === LAM) {
    out.push({ skip: skip + 1, word: `ا${word.slice(1)}` });
    // للبنان: the second ل is the word's own.
    out.push({ skip: skip + 1, word: word.slice(1) });
  } else if (first === BA || first === KAF || first === LAM) {
    out.push({ skip: skip + 1, word: word.slice(1) });
  }
}

/**
 * The readings of a word that may begin a name: as it stands, without conjunction, without preposition (للـ gives its
 * article back), the longest first.
 */
export function readFront(norm: string): FrontReading[] {
  const out: FrontReading[] = [{ skip: 0, word: norm }];
  const { length } = norm;
  const first = norm.charCodeAt(0);
  if (first === WAW && length > 3) {
    const rest = norm.slice(1);
    out.push({ skip: 1, word: rest });
    addBehindPreposition(out, 1, rest);
  } else if (first === FA && length > 5 && norm.startsWith('ال', 1)) {
    out.push({ skip: 1, word: norm.slice(1) });
  }
  addBehindPreposition(out, 0, norm);
  return out;
}
