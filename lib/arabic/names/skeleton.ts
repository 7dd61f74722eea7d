import { ARABIC_GIVEN_NAMES } from '../lexicon/given-names';
import { foldTable, foldWord } from '../normalise';
import { LetterFilter } from '../letter-filter';
import { hashLetter, NO_LETTERS } from '../word-store';

/**
 * Classes of letters that transcribers of foreign names write for one sound. Long vowels, hamza and final ه are left
 * out altogether: they carry what writers differ in.
 */
const LETTER_CLASSES: Readonly<Record<string, string>> = {
  ا: '',
  و: '',
  ي: '',
  ء: '',
  ب: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'g',
  غ: 'g',
  ك: 'g',
  ق: 'g',
  ح: 'j',
  خ: 'x',
  د: 'd',
  ذ: 'd',
  ض: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ص: 's',
  ش: 'c',
  ع: 'e',
  ف: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/** The same by code unit; 0 for a letter that is left out. Letters beyond the table stand for themselves. */
const soundOf = new Uint16Array(0x700).map((_, code) => {
  const sound = LETTER_CLASSES[String.fromCharCode(code)];
  return sound === undefined ? code : sound === '' ? 0 : sound.charCodeAt(0);
});

const A = 0x61;
const S = 0x73;
const ALEF = 0x627;
const TA = 0x62a;
const THA = 0x62b;
const JIM = 0x62c;
const DAL = 0x62f;
const ZAY = 0x632;
const SIN = 0x633;
const SHIN = 0x634;
const HA = 0x647;

function withoutArticle(norm: string): string {
  return norm.slice(articleLength(norm));
}

function articleLength(norm: string): number {
  return norm.length > 4 && norm.startsWith('ال') ? 2 : 0;
}

/** Room for the skeleton of one word; longer ones are noise and are cut off. */
const sounds = new Uint16Array(256);

/** Writes the consonants of `word` from letter `from` on into `sounds`; returns how many there are. */
function readSounds(word: string, from: number): number {
  const end = Math.min(word.length, from + sounds.length);
  let count = 0;
  for (let i = from; i < end; i += 1) {
    const code = word.charCodeAt(i);
    const last = i === word.length - 1;
    if (last && code === HA) break;
    let sound = soundOf[code] ?? code;
    if (code === TA || code === DAL) {
      // تش and دج are one sound, and so are تس and تز: غانتس, غانتز.
      const next = last ? 0 : word.charCodeAt(i + 1);
      const one = code === DAL ? next === JIM : next === SHIN || next === SIN || next === ZAY;
      if (one) sound = 0;
    } else if (last && (code === THA || code === SHIN)) sound = S;
    if (i === from && code === ALEF) sound = A;
    if (sound !== 0 && (count === 0 || sounds[count - 1] !== sound)) {
      sounds[count] = sound;
      count += 1;
    }
  }
  return count;
}

function consonants(word: string): string {
  return String.fromCharCode(...sounds.subarray(0, readSounds(word, 0)));
}

/** Given names whose skeletons fall together keep their spelling in keys: حامد and محمد are not أحمد. */
function buildExact(): ReadonlySet<string> {
  const first = new Map<string, string>();
  const exact = new Set<string>();
  for (const entry of foldTable(ARABIC_GIVEN_NAMES).split(/\s+/u)) {
    const word = withoutArticle(entry.replace('?', ''));
    if (word === '') continue;
    const key = consonants(word);
    const other = first.get(key);
    if (other === undefined) first.set(key, word);
    else if (other !== word) {
      exact.add(other);
      exact.add(word);
    }
  }
  return exact;
}

let exactNames: { readonly names: ReadonlySet<string>; readonly filter: LetterFilter } | undefined;

/** Does the word from letter `from` on keep its spelling? */
function isExact(norm: string, from: number): boolean {
  if (exactNames === undefined) {
    const filter = new LetterFilter(13);
    exactNames = { names: buildExact(), filter };
    for (const name of exactNames.names) filter.add(name);
  }
  return exactNames.filter.mayHold(norm, from) && exactNames.names.has(norm.slice(from));
}

/** How many letters of `sounds` are the skeleton of a word; 0 where the word without article is its own. */
function shapeLength(norm: string, from: number): number {
  if (isExact(norm, from)) return 0;
  const count = readSounds(norm, from);
  return count > 1 || norm.length - from < 3 ? count : 0;
}

/**
 * The consonant skeleton of one folded word: the same for spellings that transcribers mix (تال/طال, غانتس/جانتس/غانتز),
 * without the article, long vowels and doubled letters. Common Arabic given names, whose spelling does not vary, stay
 * as they are where their skeletons would fall together. Never empty for a word that has a letter.
 */
export function skeleton(norm: string): string {
  const from = articleLength(norm);
  const count = shapeLength(norm, from);
  return count === 0 ? norm.slice(from) : String.fromCharCode(...sounds.subarray(0, count));
}

/** Hash (see `hashLetter`) and length of the skeleton of a folded word, made without a string. */
export function skeletonHash(norm: string): { readonly hash: number; readonly length: number } {
  const from = articleLength(norm);
  const count = shapeLength(norm, from);
  let hash = NO_LETTERS;
  if (count > 0) for (let i = 0; i < count; i += 1) hash = hashLetter(hash, sounds[i] ?? 0);
  else for (let i = from; i < norm.length; i += 1) hash = hashLetter(hash, norm.charCodeAt(i));
  return { hash, length: count > 0 ? count : norm.length - from };
}

const DROPPED = new Set(
  [
    'بن',
    'ابن',
    'بنت',
    'منت',
    'ال',
    'ولد',
    'ايت',
    'اولاد',
    'دي',
    'دو',
    'دا',
    'دوس',
    'فان',
    'فون',
  ].map(foldWord),
);
const JOINS_NEXT = new Set(['عبد', 'ابو', 'ابي', 'ابا', 'بو', 'ام']);
const JOINS_PREVIOUS = new Set(['الدين', 'الله']);

/**
 * The parts of a person's name as its key keeps them: compound names joined (عبد اللطيف = عبداللطيف, نور الدين), family
 * particles dropped, each part a skeleton.
 * @param words folded words of the name in order
 */
function nameParts(words: readonly string[]): string[] {
  const parts: string[] = [];
  let prefix = '';
  for (const word of words) {
    if (prefix !== '') {
      parts.push(skeleton(prefix + withoutArticle(word)));
      prefix = '';
    } else if (JOINS_NEXT.has(word)) prefix = word;
    else if (JOINS_PREVIOUS.has(word) && parts.length > 0)
      parts.push(`${parts.pop() ?? ''}${skeleton(word)}`);
    else if (!DROPPED.has(word)) parts.push(compound(word));
  }
  if (prefix !== '') parts.push(skeleton(prefix));
  return parts.length > 0 ? parts : words.map(skeleton);
}

function compound(word: string): string {
  if (word.length > 6 && word.startsWith('عبدال')) return skeleton(`عبد${word.slice(5)}`);
  if (word.length > 6 && word.endsWith('الدين'))
    return skeleton(word.slice(0, -5)) + skeleton('الدين');
  return skeleton(word);
}

/**
 * Key of a person's name: the same for transliteration variants and for either order of given and family name.
 * @param words folded words of the name, titles left out
 */
export function personKey(words: readonly string[]): string {
  return `person:${[...new Set(nameParts(words))].sort().join('-')}`;
}

/** How two person keys stand to each other. */
export type KeyRelation = 'same' | 'compatible' | 'different';

/**
 * Compares two person keys: `compatible` when one names a part of what the other names (كيلمان within طال كيلمان, a middle
 * name left out), `different` when each has a part that the other lacks.
 */
export function comparePersonKeys(a: string, b: string): KeyRelation {
  if (a === b) return 'same';
  if (!a.startsWith('person:') || !b.startsWith('person:')) return 'different';
  const left = a.slice(7).split('-');
  const right = b.slice(7).split('-');
  const [small, large] = left.length <= right.length ? [left, right] : [right, left];
  return small.every((part) => large.includes(part)) ? 'compatible' : 'different';
}
