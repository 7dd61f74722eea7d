import { ARABIC_GIVEN_NAMES } from '../lexicon/given-names';
import { foldWord } from '../normalise';
import { GenerationCache } from '../generation-cache';

/**
 * Classes of letters that transcribers of foreign names write for one sound. Long vowels, hamza and final ه are left
 * out altogether: they carry what writers differ in.
 */
const LETTER_CLASS: Readonly<Record<string, string>> = {
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

function withoutArticle(norm: string): string {
  return norm.length > 4 && norm.startsWith('ال') ? norm.slice(2) : norm;
}

function consonants(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i += 1) {
    const ch = word.charAt(i);
    const next = word.charAt(i + 1);
    const last = i === word.length - 1;
    if (last && ch === 'ه') break;
    let sound = LETTER_CLASS[ch] ?? ch;
    // تش and دج are one sound, and so are تس and تز: غانتس, غانتز.
    if (ch === 'ت' && (next === 'ش' || next === 'س' || next === 'ز')) sound = '';
    else if (ch === 'د' && next === 'ج') sound = '';
    else if (last && (ch === 'ث' || ch === 'ش')) sound = 's';
    if (i === 0 && ch === 'ا') sound = 'a';
    if (sound !== '' && !out.endsWith(sound)) out += sound;
  }
  return out;
}

/** Given names whose skeletons fall together keep their spelling in keys: حامد and محمد are not أحمد. */
function buildExact(): ReadonlySet<string> {
  const first = new Map<string, string>();
  const exact = new Set<string>();
  for (const entry of ARABIC_GIVEN_NAMES.split(/\s+/u)) {
    const word = withoutArticle(foldWord(entry.replace('?', '')));
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

let exactNames: ReadonlySet<string> | undefined;
const cache = new GenerationCache<string>(10_000);

/**
 * The consonant skeleton of one folded word: the same for spellings that transcribers mix (تال/طال, غانتس/جانتس/غانتز),
 * without the article, long vowels and doubled letters. Common Arabic given names, whose spelling does not vary, stay
 * as they are where their skeletons would fall together. Never empty for a word that has a letter.
 */
export function skeleton(norm: string): string {
  const known = cache.get(norm);
  if (known !== undefined) return known;
  exactNames ??= buildExact();
  const bare = withoutArticle(norm);
  let result = bare;
  if (!exactNames.has(bare)) {
    const shape = consonants(bare);
    if (shape.length > 1 || bare.length < 3) result = shape === '' ? bare : shape;
  }
  return cache.set(norm, result);
}

const DROPPED = new Set(
  ['بن', 'ابن', 'بنت', 'ال', 'ولد', 'ايت', 'اولاد', 'دي', 'دو', 'دا', 'دوس', 'فان', 'فون'].map(
    foldWord,
  ),
);
const JOINS_NEXT = new Set(['عبد', 'ابو', 'ابي', 'ابا', 'بو', 'ام']);
const JOINS_PREVIOUS = new Set(['الدين', 'الله']);

/**
 * The parts of a person's name as its key keeps them: compound names joined (عبد اللطيف = عبداللطيف, نور الدين), family
 * particles dropped, each part a skeleton.
 * @param words folded words of the name in order
 */
export function nameParts(words: readonly string[]): string[] {
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
