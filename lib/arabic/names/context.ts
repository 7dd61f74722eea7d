import type { NameMention, Token, TokenizedText } from '../types';
import { beginsGazetteerName, lookUp, type GazetteerHit } from './gazetteer';
import { memoOf, wordOf } from '../word-memo';
import { isWholeCommon, nameClass, NameClass } from './vocabulary';

/** A found name before it is given out: token range instead of offsets. */
export interface Found {
  readonly kind: NameMention['kind'];
  key: string;
  readonly first: number;
  readonly end: number;
  /** Letters of clitics at the front of the first token that are no part of the name. */
  readonly skip: number;
  role?: RoleAt;
}

/** A role phrase in the text: token range, clitic letters before its first word. */
export interface RoleAt {
  readonly first: number;
  readonly end: number;
  readonly skip: number;
}

/** What the readers of one text share. */
export interface Context {
  readonly doc: TokenizedText;
  readonly tokens: readonly Token[];
  readonly infos: readonly WordInfo[];
  /** Index into `found` of the name that covers a token, or -1. */
  readonly cover: Int32Array;
  readonly found: Found[];
}

/** Folded word at `index`, '' where there is no word. */
export function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token !== undefined && token.kind === 'word' ? token.norm : '';
}

/** A reading of a word's front: how many letters are clitics and what is left. */
export interface FrontReading {
  readonly skip: number;
  readonly word: string;
  /** `word` without its article, and the skeleton of `word`; filled in when first asked for. */
  plain: string | undefined;
  shape: string | undefined;
}

/**
 * The readings of a word that may begin a name: as it stands, without conjunction, without preposition (للـ gives its
 * article back), the longest first.
 */
function readFront(norm: string): FrontReading[] {
  const out: FrontReading[] = [];
  const add = (skip: number, word: string): void => {
    out.push({ skip, word, plain: undefined, shape: undefined });
  };
  add(0, norm);
  const prepositions = (skip: number, word: string): void => {
    if (word.length > 3 && word.startsWith('لل')) {
      add(skip + 1, `ا${word.slice(1)}`);
      // للبنان: the second ل is the word's own.
      add(skip + 1, word.slice(1));
    } else if (word.length > 3 && 'بكل'.includes(word.charAt(0))) add(skip + 1, word.slice(1));
  };
  const first = norm.charAt(0);
  if (first === 'و' && norm.length > 3) {
    add(1, norm.slice(1));
    prepositions(1, norm.slice(1));
  } else if (first === 'ف' && norm.length > 5 && norm.charAt(1) === 'ا' && norm.charAt(2) === 'ل') {
    add(1, norm.slice(1));
  }
  prepositions(0, norm);
  return out;
}

/** What is known of a folded word wherever it stands; the readers fill in their part when they first meet it. */
export interface WordInfo {
  readonly norm: string;
  readonly readings: readonly FrontReading[];
  /** Some reading is the first word of a gazetteer name. */
  readonly inGazetteer: boolean;
  /** How the word as it stands may take part in a person's name, filled in when first asked for. */
  nameClass: NameClass | undefined;
  /** The word is a form of a speech verb, no participle. */
  speechVerb: boolean | undefined;
  /** Role that the word may open (see roles.ts). */
  head: HeadInfo | undefined;
  /** The word may open the name of a body. */
  opener: boolean | undefined;
  /** Some reading is a listed given name or a particle that begins names. */
  listed: boolean | undefined;
  /** The word names a thing that bears somebody's name. */
  namedAfter: boolean | undefined;
}

interface HeadReading {
  readonly kind: RoleKind;
  readonly skip: number;
  readonly definite: boolean;
}

export type RoleKind = 'office' | 'rank' | 'title' | 'trade';

/** The readings of a word as the opening of a role. */
export interface HeadInfo {
  /** Reading of the word alone. */
  readonly alone: HeadReading | undefined;
  /** Readings that may open a role of two words. */
  readonly pairs: readonly FrontReading[];
}

function readInfo(norm: string): WordInfo {
  const readings = readFront(norm);
  return {
    norm,
    readings,
    inGazetteer: readings.some(({ word }) => beginsGazetteerName(word)),
    nameClass: undefined,
    speechVerb: undefined,
    head: undefined,
    opener: undefined,
    listed: undefined,
    namedAfter: undefined,
  };
}

/** What is known of a folded word, remembered. */
export function wordInfo(norm: string): WordInfo {
  const word = wordOf(norm);
  return (word.info ??= readInfo(norm));
}

/** The front readings of a folded word (see `readFront`), remembered. */
export function frontReadings(norm: string): readonly FrontReading[] {
  return wordInfo(norm).readings;
}

const NO_WORD: WordInfo = {
  norm: '',
  readings: [],
  inGazetteer: false,
  nameClass: NameClass.Common,
  speechVerb: false,
  head: { alone: undefined, pairs: [] },
  opener: false,
  listed: false,
  namedAfter: false,
};

/** على is folded like the name علي; the alef maqsura tells them apart, so the preposition keeps it here. */
function isPreposition(doc: TokenizedText, { norm, end }: Token): boolean {
  return norm.length <= 4 && norm.endsWith('علي') && doc.text[end - 1] === 'ى';
}

/** A context without names for a text. */
export function makeContext(doc: TokenizedText): Context {
  const { words } = memoOf(doc);
  const tokens = doc.tokens.slice();
  const infos: WordInfo[] = [];
  doc.tokens.forEach((token, i) => {
    const word = words[i];
    if (word === undefined) infos.push(NO_WORD);
    else if (isPreposition(doc, token)) {
      const norm = `${token.norm.slice(0, -1)}ى`;
      tokens[i] = { ...token, norm };
      infos.push(wordInfo(norm));
    } else infos.push((word.info ??= readInfo(word.norm)));
  });
  return { doc, tokens, infos, cover: new Int32Array(tokens.length).fill(-1), found: [] };
}

/** What is known of the word at `index`; of nothing outside the text and at marks. */
export function infoAt(context: Context, index: number): WordInfo {
  return context.infos[index] ?? NO_WORD;
}

/** How the word at `index` may take part in a person's name; outside the text and at marks as a common word. */
export function classAt(context: Context, index: number): NameClass {
  const info = infoAt(context, index);
  return (info.nameClass ??= nameClass(info.norm));
}

/** Longest gazetteer name that begins at token `index`, with the clitic letters before it. */
export function gazetteerAt(
  context: Context,
  index: number,
): (GazetteerHit & { readonly skip: number }) | undefined {
  const { tokens } = context;
  const info = infoAt(context, index);
  if (info.norm === '') {
    const token = tokens[index];
    if (token?.kind !== 'latin') return undefined;
    const hit = lookUp(token.norm, () => undefined);
    return hit === undefined ? undefined : { ...hit, skip: 0 };
  }
  if (!info.inGazetteer) return undefined;
  // Numbers stand in some names: فرانس 24, القناة 12.
  const at = (offset: number): string | undefined => {
    const token = tokens[index + offset];
    return token === undefined || token.kind === 'punctuation' ? undefined : token.norm;
  };
  let best: (GazetteerHit & { readonly skip: number }) | undefined;
  for (const { skip, word } of info.readings) {
    if (word.length < 2) continue;
    const hit = lookUp(word, at);
    if (hit === undefined) continue;
    // بيان is no ب + يان: a common word as it stands is not taken apart for a single name.
    if (skip > 0 && hit.length === 1 && (word.length < 3 || isWholeCommon(info.norm))) continue;
    if (best === undefined || hit.length > best.length) best = { ...hit, skip };
  }
  return best;
}

/** Enters a name, unless a name found before covers part of it. */
export function enter(context: Context, name: Found): boolean {
  for (let i = name.first; i < name.end; i += 1) if ((context.cover[i] ?? -1) >= 0) return false;
  const index = context.found.push(name) - 1;
  context.cover.fill(index, name.first, name.end);
  return true;
}
