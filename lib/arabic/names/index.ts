import { tellAmman } from './amman';
import { BODY_NOUNS, NO_PLACE_IDIOMS, NO_PLACE_NOUNS, PLACE_NOUNS } from '../lexicon/not-names';
import { foldOf } from '../characters';
import { foldWord } from '../normalise';
import type { NameMention, Span, Token, TokenizedText } from '../types';
import {
  enter,
  gazetteerAt,
  hasHamza,
  makeContext,
  wordAt,
  type Context,
  type Found,
} from './context';
import { nationality, type GazetteerEntry } from './gazetteer';
import { JOINED } from './families';
import { findOrganisations } from './organisations';
import { attachAppositions } from './appositions';
import { findPersons } from './persons';
import { isNamedAfter } from './things-names';
import { resolveSurnames } from './surnames';
import { NameUse } from './name-words';

export { countryOf, nationality } from './gazetteer';
export { comparePersonKeys, personKey, type KeyRelation } from './skeleton';
export { sameName } from './match';

const placeNouns = new Set(PLACE_NOUNS.split(/\s+/u).map(foldWord));
const bodyNouns = new Set(BODY_NOUNS.split(/\s+/u).map(foldWord));
const idioms = new Set(NO_PLACE_IDIOMS.split('|').map(foldWord));
const noPlaceNouns = new Set(NO_PLACE_NOUNS.split(/\s+/u).map(foldWord));
const QUOTES = new Set(['"', '«', '“', '”', '{', '‘', "'"]);

const DIRECTIONS = new Set(
  'في من الي شمال جنوب شرق غرب وسط شمالي جنوبي بين عن داخل خارج حول نحو مع ضد'.split(' '),
);

const PAPERS = new Set(['صحيفه', 'جريده', 'يوميه']);

/** «الشرق الأوسط», صحيفة الرياض: nothing but the name in quotation marks, or a word for a newspaper before it. */
function isPaper({ tokens }: Context, index: number, length: number): boolean {
  const before = wordAt(tokens, index - 1);
  if (PAPERS.has(before) || PAPERS.has(before.replace(/^[وبل]/u, ''))) return true;
  const after = tokens[index + length]?.norm ?? '';
  return QUOTES.has(tokens[index - 1]?.norm ?? '') && (QUOTES.has(after) || after === '»');
}

function announced(context: Context, index: number, entry: GazetteerEntry): boolean {
  const before = wordAt(context.tokens, index - 1);
  const bare = before.replace(/^[وبل]/u, '');
  const { kind } = entry;
  if (kind === 'place') {
    if (placeNouns.has(before) || placeNouns.has(bare)) return true;
    // A country's name may follow any preposition: في مالي.
    return !entry.key.includes('/') && (DIRECTIONS.has(before) || DIRECTIONS.has(bare));
  }
  // The names of newspapers are too common to be read after any word for a body: شركة الخليج, نادي الرياض.
  if (kind === 'organisation' && entry.key.endsWith('-paper')) return isPaper(context, index, 1);
  if (kind === 'organisation')
    return (
      bodyNouns.has(before) ||
      bodyNouns.has(bare) ||
      QUOTES.has(context.tokens[index - 1]?.norm ?? '')
    );
  return false;
}

function isAdjectiveHere(context: Context, index: number): boolean {
  const word = wordAt(context.tokens, index);
  if (!word.endsWith('يه') || nationality(word) === undefined) return false;
  const before = context.tokens[index - 1];
  if (before?.kind !== 'word' || !before.definite) return false;
  // الأسهم السعودية: behind a broken plural too.
  return (
    /(?:ه|ات|ا|ي)$/u.test(before.norm) || (before.pos === 'noun' && before.lemma !== before.stem)
  );
}

const TANWIN = '\u064b';

/**
 * Is the word at `index` another than the place it is spelled like: زواره (his visitors), دوماً, اللون الرمادي, بالخير واليمن,
 * كاسيا (no 'like Asia')?
 */
function isOtherWord({ doc, tokens }: Context, index: number, skip: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  const hamza = skip > 0 && hasHamza(doc, token, skip);
  if (token.enclitic !== '' && token.pos === 'noun' && !hamza) return true;
  if (doc.text.slice(token.start, token.end).includes(TANWIN)) return true;
  if (skip > 0 && token.norm.charAt(skip - 1) === 'ك' && token.preposition !== 'ك') return true;
  const before = tokens[index - 1];
  if (before !== undefined && noPlaceNouns.has(before.stem) && token.definite) return true;
  const after = wordAt(tokens, index + 1);
  return idioms.has(`${before?.norm ?? ''} ${token.norm}`) || idioms.has(`${token.norm} ${after}`);
}

const AT = new Set(['في', 'من', 'الي', 'عن', 'وفي', 'ومن']);

/** Does a preposition stand before the place at `index`: في الرس, بعفيف? */
function isGoverned({ tokens }: Context, index: number, skip: number): boolean {
  if (skip > 0) return 'بل'.includes(tokens[index]?.norm.charAt(skip - 1) ?? '-');
  return AT.has(wordAt(tokens, index - 1));
}

/** A doubtful town that the text has announced (محافظة عفيف) is meant behind a preposition too: بعفيف. */
function findTownsAgain(context: Context, waiting: readonly Found[]): void {
  const announcedKeys = new Set(context.found.map((name) => name.key));
  for (const name of waiting) {
    if (announcedKeys.has(name.key) && isGoverned(context, name.first, name.skip))
      enter(context, name);
  }
}

function findGazetteer(context: Context): void {
  const { tokens, uses } = context;
  const waiting: Found[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const begins = ((uses[index] ?? 0) & NameUse.Gazetteer) !== 0;
    if (!begins && tokens[index]?.kind !== 'latin') continue;
    const hit = gazetteerAt(context, index);
    if (hit === undefined) continue;
    const { length, skip } = hit;
    const entry =
      hit.quoted !== undefined && isPaper(context, index, length) ? hit.quoted : hit.entry;
    if (entry.weak && !announced(context, index, entry)) {
      if (entry.kind === 'place' && length === 1 && !isOtherWord(context, index, skip))
        waiting.push({ kind: 'place', key: entry.key, first: index, end: index + 1, skip });
      continue;
    }
    if (entry.kind === 'person' && length === 1 && JOINED.has(wordAt(tokens, index - 1))) continue;
    // مطار الملك سلمان is no mention of the king.
    if (entry.kind === 'person' && isNamedAfter(context, index)) continue;
    // الملك سلمان بن عبد العزيز: the full name is read as one later.
    const son = wordAt(tokens, index - 1) === 'بن' || wordAt(tokens, index + length) === 'بن';
    if (entry.kind === 'person' && son) continue;
    // المصارف السعودية: the adjective, where a definite noun stands before it.
    if (entry.kind === 'place' && skip === 0 && length === 1 && isAdjectiveHere(context, index))
      continue;
    if (entry.kind === 'place' && length === 1 && isOtherWord(context, index, skip)) continue;
    const open = entry.weak && entry.kind === 'organisation' && wordAt(tokens, index - 1) !== '';
    const name: Found = {
      kind: entry.kind,
      key: entry.key,
      first: open ? index - 1 : index,
      end: index + length,
      skip: open ? 0 : skip,
    };
    if (enter(context, name)) index += length - 1;
  }
  findTownsAgain(context, waiting);
}

/** Offset in the text after the first `skip` folded letters of a token. */
function startAfter(text: string, token: Token, skip: number): number {
  let at = token.start;
  for (let left = skip; left > 0 && at < token.end; at += 1)
    if (foldOf(text.charCodeAt(at)) !== '') left -= 1;
  // Marks that belong to the letters left out go with them.
  while (skip > 0 && at < token.end && foldOf(text.charCodeAt(at)) === '') at += 1;
  // للمغرب: the article is written into the preposition, so that the word can only be shown whole.
  if (text[at] === 'ل' && skip > 0 && text[at - 1] === 'ل') at -= 1;
  return at < token.end ? at : token.start;
}

function spanOf(doc: TokenizedText, first: number, end: number, skip: number): Span | undefined {
  const opening = doc.tokens[first];
  const closing = doc.tokens[end - 1];
  if (opening === undefined || closing === undefined) return undefined;
  return { start: startAfter(doc.text, opening, skip), end: closing.end };
}

function roleText(context: Context, first: number, end: number, skip: number): string {
  const words: string[] = [];
  for (let i = first; i < end; i += 1) {
    const word = wordAt(context.tokens, i);
    if (word === '') continue;
    if (i > first) words.push(word);
    else
      words.push(
        skip > 0 && word.startsWith('لل', skip - 1) ? `ا${word.slice(skip)}` : word.slice(skip),
      );
  }
  return words.join(' ');
}

function toMention(context: Context, name: Found): NameMention | undefined {
  const span = spanOf(context.doc, name.first, name.end, name.skip);
  if (span === undefined) return undefined;
  const { start, end } = span;
  const { kind, key, first: firstToken, end: endToken, role } = name;
  const roleSpan =
    role === undefined ? undefined : spanOf(context.doc, role.first, role.end, role.skip);
  if (role === undefined || roleSpan === undefined) {
    return { start, end, kind, key, firstToken, endToken };
  }
  const text = roleText(context, role.first, role.end, role.skip);
  return { start, end, kind, key, firstToken, endToken, role: { text, span: roleSpan } };
}

/**
 * Finds the persons, organisations and places that a text names, in text order, without overlaps.
 *
 * The gazetteer goes first, then bodies by their opening noun, persons by role, given name and pattern, and last the
 * bare family names of persons whom the text or `known` names in full. A mention's span leaves out the conjunction or
 * preposition written together with it. Never throws.
 * @param options.known names met before (those of the title, say)
 */
export function findNames(
  doc: TokenizedText,
  options: { readonly known?: readonly NameMention[] } = {},
): NameMention[] {
  const context = makeContext(doc);
  const known = options.known ?? [];
  findGazetteer(context);
  findOrganisations(context);
  tellAmman(context, known);
  const roles = findPersons(context);
  resolveSurnames(context, roles, known);
  attachAppositions(context);
  const mentions: NameMention[] = [];
  context.found.forEach((name, index) => {
    // A name that gave way to a longer one no longer covers its tokens.
    if (context.cover[name.first] !== index) return;
    const mention = toMention(context, name);
    if (mention !== undefined) mentions.push(mention);
  });
  return mentions.sort((a, b) => a.start - b.start);
}
