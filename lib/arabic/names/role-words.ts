import { ROLE_WORDS } from '../lexicon/roles';
import type { FrontReading } from './fronts';
import { phraseWords } from './gazetteer';

export type RoleKind = 'office' | 'rank' | 'title' | 'trade';

interface HeadReading {
  readonly kind: RoleKind;
  readonly skip: number;
  readonly definite: boolean;
}

/** The readings of a word as the opening of a role. */
export interface HeadInfo {
  /** Reading of the word alone. */
  readonly alone: HeadReading | undefined;
  /** Readings that may open a role of two words. */
  readonly pairs: readonly FrontReading[];
}

/** Of most words: one for all of them. */
const NO_HEAD: HeadInfo = { alone: undefined, pairs: [] };

interface Tables {
  readonly words: ReadonlyMap<string, RoleKind>;
  /** First words of the roles of two words. */
  readonly firsts: ReadonlySet<string>;
}

let tables: Tables | undefined;

function build(): Tables {
  const map = new Map<string, RoleKind>();
  for (const line of ROLE_WORDS.split('\n')) {
    const [kind = '', words = ''] = line.split('|');
    if (kind !== 'office' && kind !== 'rank' && kind !== 'title' && kind !== 'trade') continue;
    for (const entry of words.split(',')) {
      const word = phraseWords(entry).join(' ');
      if (word === '') continue;
      if (!map.has(word)) map.set(word, kind);
      // An office with the article is a title as well: الوزير فلان, and so is a foreign rank: الجنرال.
      if (kind === 'office' && !word.startsWith('ال') && !map.has(`ال${word}`))
        map.set(`ال${word}`, 'office');
    }
  }
  const firsts = new Set<string>();
  for (const phrase of map.keys()) {
    const space = phrase.indexOf(' ');
    if (space > 0) firsts.add(phrase.slice(0, space));
  }
  return { words: map, firsts };
}

const get = (): Tables => (tables ??= build());

/** The kind of role that a folded word, or two joined by a space, open; undefined where none. */
export function roleOf(words: string): RoleKind | undefined {
  return get().words.get(words);
}

/** محافظة is folded like 'its governor', and is a province. */
const PROVINCE = 'محافظه';
const PRONOUNS = ['هما', 'هم', 'ها', 'ه'];
const LAST_OF_PRONOUN = 'هما';

/** The readings of a word as the opening of a role. */
export function readHead(readings: readonly FrontReading[]): HeadInfo {
  const { words, firsts } = get();
  const pairs: FrontReading[] = [];
  let alone: HeadInfo['alone'];
  for (const reading of readings) {
    const { skip, word } = reading;
    if (firsts.has(word)) pairs.push(reading);
    if (alone !== undefined) continue;
    const kind = words.get(word);
    if (kind !== undefined) alone = { kind, skip, definite: word.startsWith('ال') };
    if (!LAST_OF_PRONOUN.includes(word.charAt(word.length - 1))) continue;
    for (const pronoun of PRONOUNS) {
      if (alone !== undefined || word === PROVINCE) break;
      if (!word.endsWith(pronoun) || word.length - pronoun.length < 4) continue;
      const bare = word.slice(0, -pronoun.length);
      // نظيره, وزيرها, زوجته: definite by the pronoun.
      const owned =
        words.get(bare) ?? (bare.endsWith('ت') ? words.get(`${bare.slice(0, -1)}ه`) : undefined);
      if (owned === 'office') alone = { kind: owned, skip, definite: true };
    }
  }
  return alone === undefined && pairs.length === 0 ? NO_HEAD : { alone, pairs };
}
