import type { NameMention, Token, TokenizedText } from '../types';
import { lookUp, type GazetteerHit } from './gazetteer';

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
}

/**
 * The readings of a word that may begin a name: as it stands, without conjunction, without preposition (للـ gives its
 * article back), the longest first.
 */
export function frontReadings(norm: string): FrontReading[] {
  const out: FrontReading[] = [{ skip: 0, word: norm }];
  const prepositions = (skip: number, word: string): void => {
    if (word.length > 3 && word.startsWith('لل'))
      out.push({ skip: skip + 1, word: `ا${word.slice(1)}` });
    else if (word.length > 3 && 'بكل'.includes(word.charAt(0)))
      out.push({ skip: skip + 1, word: word.slice(1) });
  };
  const first = norm.charAt(0);
  if (first === 'و' && norm.length > 3) {
    out.push({ skip: 1, word: norm.slice(1) });
    prepositions(1, norm.slice(1));
  } else if (first === 'ف' && norm.length > 5 && norm.charAt(1) === 'ا' && norm.charAt(2) === 'ل') {
    out.push({ skip: 1, word: norm.slice(1) });
  }
  prepositions(0, norm);
  return out;
}

/** Longest gazetteer name that begins at token `index`, with the clitic letters before it. */
export function gazetteerAt(
  tokens: readonly Token[],
  index: number,
): (GazetteerHit & { readonly skip: number }) | undefined {
  const norm = wordAt(tokens, index);
  if (norm === '') {
    const token = tokens[index];
    if (token?.kind !== 'latin') return undefined;
    const hit = lookUp(token.norm, () => undefined);
    return hit === undefined ? undefined : { ...hit, skip: 0 };
  }
  // Numbers stand in some names: فرانس 24, القناة 12.
  const at = (offset: number): string | undefined => {
    const token = tokens[index + offset];
    return token === undefined || token.kind === 'punctuation' ? undefined : token.norm;
  };
  let best: (GazetteerHit & { readonly skip: number }) | undefined;
  for (const { skip, word } of frontReadings(norm)) {
    if (word.length < 2) continue;
    const hit = lookUp(word, at);
    if (hit === undefined || (skip > 0 && hit.length === 1 && word.length < 3)) continue;
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
