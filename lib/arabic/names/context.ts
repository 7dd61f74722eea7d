import { WordToken } from '../tokenise';
import type { NameMention, Token, TokenizedText } from '../types';
import type { WordAnalysis } from '../word-analysis';
import { memoOf, wordOf, type Word } from '../word-memo';
import { lookUp, type GazetteerHit } from './gazetteer';
import { isWholeCommon, nameClass, type NameClass } from './vocabulary';
import { nameUses, nameWord, NameUse, NO_WORD, type NameWord } from './name-words';

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
  /** Record of each word; at what is no word, one that is nothing to names. */
  readonly words: readonly Word[];
  /** Sum of `NameUse` of each token. */
  readonly uses: Uint16Array;
  /** Index into `found` of the name that covers a token, or -1. */
  readonly cover: Int32Array;
  readonly found: Found[];
}

/** Folded word at `index`, '' where there is no word. */
export function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token !== undefined && token.kind === 'word' ? token.norm : '';
}

/** على and وإلى are folded like the names علي and والي; the alef maqsura tells them apart, so they keep it here. */
function withMaqsura(
  doc: TokenizedText,
  { norm, start, end }: Token,
  reading: WordAnalysis,
  always: boolean,
): Token | undefined {
  const written = doc.text[end - 1] === 'ى' || always;
  return written ? new WordToken(start, end, `${norm.slice(0, -1)}ى`, reading) : undefined;
}

/** A text that writes ي for ى has علي for على; from how many on no name is meant. */
const MANY_ALA = 3;

/** Does the text write no على with its alef maqsura, but علي again and again? */
function writesYa(doc: TokenizedText, words: readonly (Word | undefined)[]): boolean {
  let count = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (words[i]?.norm !== 'علي') continue;
    if (doc.text[(doc.tokens[i]?.end ?? 0) - 1] === 'ى') return false;
    count += 1;
  }
  return count >= MANY_ALA;
}

const orNoWord = (word: Word | undefined): Word => word ?? NO_WORD;

/** A context without names for a text. */
export function makeContext(doc: TokenizedText): Context {
  const { words: memo, readings } = memoOf(doc);
  const always = writesYa(doc, memo);
  const tokens = doc.tokens.slice();
  const words = memo.map(orNoWord);
  const uses = new Uint16Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const reading = readings[i];
    let use = nameUses(words[i] ?? NO_WORD);
    if ((use & NameUse.Ala) !== 0 && token !== undefined && reading !== undefined) {
      const ala = withMaqsura(doc, token, reading, always && tokens[i + 1]?.norm !== 'بن');
      if (ala !== undefined) {
        tokens[i] = ala;
        const word = wordOf(ala.norm);
        words[i] = word;
        use = nameUses(word);
      }
    }
    uses[i] = use;
  }
  return { doc, tokens, words, uses, cover: new Int32Array(tokens.length).fill(-1), found: [] };
}

/** What is known of the word at `index`; of nothing outside the text and at marks. */
export function nameWordAt(context: Context, index: number): NameWord {
  return nameWord(context.words[index] ?? NO_WORD);
}

/** How the word at `index` may take part in a person's name; outside the text and at marks as a common word. */
export function classAt(context: Context, index: number): NameClass {
  const word = context.words[index] ?? NO_WORD;
  return (word.nameClass ??= nameClass(word.norm));
}

/** بأبها, بإربد: a hamza behind the preposition, which بابها (its door) has not. */
export function hasHamza(doc: TokenizedText, token: Token, skip: number): boolean {
  const letter = doc.text[token.start + skip];
  return letter === 'أ' || letter === 'إ';
}

/** A name of the gazetteer with the clitic letters before it. */
interface HitInToken extends GazetteerHit {
  readonly skip: number;
}

function behind({ entry, quoted, length }: GazetteerHit, skip: number): HitInToken {
  return { entry, quoted, length, skip };
}

/** Longest gazetteer name that begins at token `index`, with the clitic letters before it. */
export function gazetteerAt(context: Context, index: number): HitInToken | undefined {
  const { tokens } = context;
  const token = tokens[index];
  if (token?.kind !== 'word') {
    if (token?.kind !== 'latin') return undefined;
    const hit = lookUp(token.norm, () => undefined);
    return hit && behind(hit, 0);
  }
  if (((context.uses[index] ?? 0) & NameUse.Gazetteer) === 0) return undefined;
  // Numbers stand in some names: فرانس 24, القناة 12.
  const at = (offset: number): string | undefined => {
    const token = tokens[index + offset];
    return token === undefined || token.kind === 'punctuation' ? undefined : token.norm;
  };
  let best: HitInToken | undefined;
  for (const { skip, word } of nameWordAt(context, index).readings) {
    if (word.length < 2) continue;
    const hit = lookUp(word, at);
    if (hit === undefined) continue;
    // بيان is no ب + يان: a common word as it stands is not taken apart for a single name.
    const whole = skip > 0 && hit.length === 1;
    if (
      whole &&
      (word.length < 3 || (isWholeCommon(token.norm) && !hasHamza(context.doc, token, skip)))
    )
      continue;
    if (best === undefined || hit.length > best.length) best = behind(hit, skip);
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
