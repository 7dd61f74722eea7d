import { CITIES } from '../lexicon/cities';
import { COUNTRIES, REGIONS } from '../lexicon/countries';
import { ORGANISATIONS } from '../lexicon/organisations';
import { PUBLIC_FIGURES } from '../lexicon/persons';
import { PROVINCES_OF_AFRICA } from '../lexicon/provinces-africa';
import { PROVINCES_OF_ASIA } from '../lexicon/provinces-asia';
import { TOWNS } from '../lexicon/towns';
import { foldLetters, foldWord, isFolded } from '../normalise';
import type { NameKind } from '../types';
import { personKey } from './skeleton';

/** What a name of the gazetteer stands for. */
export interface GazetteerEntry {
  readonly key: string;
  readonly kind: NameKind;
  /** Also a common word or name: counts only where the context announces it. */
  readonly weak: boolean;
}

interface Node {
  entry?: GazetteerEntry;
  /** A body of the same name as a place, read so in quotation marks: «الرياض». */
  quoted?: GazetteerEntry;
  next?: Map<string, Node>;
}

interface Gazetteer {
  readonly root: Map<string, Node>;
  /** Folded adjective of nationality, each regular form → country code. */
  readonly demonyms: ReadonlyMap<string, string>;
}

const PARTED = /[\s.+]/u;
const fold = (s: string): string => (isFolded(s) ? s : foldWord(s));

/** Folded words of a phrase as the tokeniser would cut it. */
export function phraseWords(phrase: string): string[] {
  const folded = fold(phrase);
  if (!PARTED.test(folded)) return folded === '' ? [] : [folded];
  return folded
    .replaceAll('+', ' + ')
    .split(/[\s.]+/u)
    .filter((word) => word !== '');
}

function insert(root: Map<string, Node>, phrase: string, key: string, kind: NameKind): void {
  const weak = phrase.endsWith('?');
  let node: Node | undefined;
  for (const word of phraseWords(weak ? phrase.slice(0, -1) : phrase)) {
    const level: Map<string, Node> = node === undefined ? root : (node.next ??= new Map());
    node = level.get(word);
    if (node === undefined) {
      node = {};
      level.set(word, node);
    }
  }
  if (node?.entry?.kind === 'place' && weak && kind === 'organisation')
    node.quoted ??= { key, kind, weak };
  // The first line that claims a name keeps it, but a sure reading takes the place of a weak one.
  else if (node !== undefined && (node.entry === undefined || (node.entry.weak && !weak))) {
    if (node.entry?.kind === 'organisation' && kind === 'place') node.quoted ??= node.entry;
    node.entry = { key, kind, weak };
  }
}

/** The lines of a table, their Arabic letters folded. */
const lines = (table: string): string[] =>
  foldLetters(table)
    .split('\n')
    .filter((line) => line !== '');
const cells = (line: string): string[] => line.split('|');
const names = (cell: string | undefined): string[] =>
  (cell ?? '').split(',').filter((name) => name !== '');

function addDemonym(map: Map<string, string>, adjective: string, code: string): void {
  const stem = fold(adjective);
  for (const ending of ['', 'ه', 'ون', 'ين', 'ان', 'ات', 'تين', 'تان', 'ا']) {
    const form = stem + ending;
    if (!map.has(form)) map.set(form, code);
  }
}

/** `place:MA/الدار-البيضاء`: key of a place inside a country from its customary name. */
function placeKey(code: string, name: string): string {
  return `place:${code}/${phraseWords(name).join('-')}`;
}

/** A place and those that lie in it, each with its spellings, as the lexicon writes them. */
export interface Province {
  readonly code: string;
  readonly place: readonly string[];
  readonly within: readonly (readonly string[])[];
}

/** The provinces of the lexicon, their letters folded. */
export function provinces(): Province[] {
  return [...lines(PROVINCES_OF_ASIA), ...lines(PROVINCES_OF_AFRICA)].map((line) => {
    const colon = line.indexOf(':');
    return {
      code: line.slice(0, 2),
      place: names(line.slice(3, colon)),
      within: line
        .slice(colon + 1)
        .split(';')
        .map((place) => names(place.trim())),
    };
  });
}

/** Does a table before have the whole phrase already? Then its reading stays. */
function isKnown(root: ReadonlyMap<string, Node>, phrase: string): boolean {
  let node: Node | undefined;
  for (const word of phraseWords(phrase.replace('?', ''))) {
    node = node === undefined ? root.get(word) : node.next?.get(word);
    if (node === undefined) return false;
  }
  return node?.entry !== undefined;
}

function build(): Gazetteer {
  const root = new Map<string, Node>();
  const demonyms = new Map<string, string>();
  for (const line of lines(COUNTRIES)) {
    const [code = '', aliases, adjectives = '', capital = ''] = cells(line);
    for (const name of names(aliases)) insert(root, name, `place:${code}`, 'place');
    const [regular, plurals] = adjectives.split('+');
    for (const adjective of names(regular)) addDemonym(demonyms, adjective, code);
    for (const plural of names(plurals)) demonyms.set(fold(plural), code);
    const [slug, spellings] = capital.split('=');
    for (const name of names(spellings)) insert(root, name, `place:${code}/${slug ?? ''}`, 'place');
  }
  for (const line of lines(REGIONS)) {
    const [slug = '', aliases] = cells(line);
    for (const name of names(aliases)) insert(root, name, `place:${slug}`, 'place');
  }
  for (const line of lines(ORGANISATIONS)) {
    const [slug = '', aliases] = cells(line);
    for (const name of names(aliases)) insert(root, name, `org:${slug}`, 'organisation');
  }
  for (const line of [...lines(CITIES), ...lines(TOWNS)]) {
    const colon = line.indexOf(':');
    const code = line.slice(0, colon);
    for (const place of line.slice(colon + 1).split(';')) {
      const spellings = names(place.trim());
      const key = placeKey(code, (spellings[0] ?? '').replace('?', ''));
      for (const name of spellings) insert(root, name, key, 'place');
    }
  }
  for (const { code, place, within } of provinces())
    for (const spellings of [place, ...within]) {
      const key = placeKey(code, (spellings[0] ?? '').replace('?', ''));
      for (const name of spellings) if (!isKnown(root, name)) insert(root, name, key, 'place');
    }
  for (const line of lines(PUBLIC_FIGURES)) {
    const [full = '', aliases] = cells(line);
    const key = personKey(phraseWords(full));
    for (const name of [full, ...names(aliases)]) insert(root, name, key, 'person');
  }
  return { root, demonyms };
}

let gazetteer: Gazetteer | undefined;
const get = (): Gazetteer => (gazetteer ??= build());

/** True for the folded first word of some name of the gazetteer. */
export function beginsGazetteerName(word: string): boolean {
  return get().root.has(word);
}

/** The folded first words of all names of the gazetteer. */
export function gazetteerWords(): Iterable<string> {
  return get().root.keys();
}

/** A name of the gazetteer and how many words of the text it takes. */
export interface GazetteerHit {
  readonly entry: GazetteerEntry;
  readonly quoted: GazetteerEntry | undefined;
  readonly length: number;
}

/**
 * The longest name of the gazetteer that begins with `first` and goes on in the words `at(1)`, `at(2)`, …
 * @param first folded first word, clitics taken off by the caller
 * @param at folded word at an offset from the first, undefined where the phrase ends
 */
export function lookUp(
  first: string,
  at: (offset: number) => string | undefined,
): GazetteerHit | undefined {
  let node = get().root.get(first);
  let best: GazetteerHit | undefined;
  for (let length = 1; node !== undefined; length += 1) {
    if (node.entry !== undefined) best = { entry: node.entry, quoted: node.quoted, length };
    const word = node.next === undefined ? undefined : at(length);
    node = word === undefined ? undefined : node.next?.get(word);
  }
  return best;
}

/**
 * Country code of an adjective of nationality (مغربي, المغربية, المغاربة), undefined for any other word.
 * @param norm folded word without conjunction and preposition; the article may stand
 */
export function nationality(norm: string): string | undefined {
  const { demonyms } = get();
  if (norm.length > 4 && norm.startsWith('ال')) {
    const bare = demonyms.get(norm.slice(2));
    if (bare !== undefined) return bare;
  }
  return demonyms.get(norm);
}

/** Is a key that of a country itself (`place:MA`), not of a town or body in it? */
export const isCountryKey = (key: string): boolean => /^place:[A-Z]{2}$/u.test(key);

/** ISO code of the country a key belongs to (`place:MA/rabat` → MA, `org:IL/army` → IL), undefined where none. */
export function countryOf(key: string): string | undefined {
  const match = /^(?:place|org):([A-Z]{2})(?:\/|$)/u.exec(key);
  return match?.[1];
}
