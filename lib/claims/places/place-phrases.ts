import { skeleton } from '../../arabic/names/skeleton';
import type { NameMention, Token } from '../../arabic/types';
import { phraseText } from '../words/surface';
import { isSeveral } from './place-guards';
import {
  HONOURS,
  MORE_SITES,
  NAME_OPENERS,
  SITE_FILLERS,
  SITE_NOUNS,
  UNTELLING_SITES,
} from '../lexicon/site-nouns';
import { ONE_OF_SITES, PLACE_NOUNS, STRETCHES, SURROUNDINGS } from '../lexicon/place-words';
import { perArticle } from '../words/per-article';
import { kindsOf } from '../words/kind-lists';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Field } from '../types';
import { foldedWords } from '../words/folded-words';
import { WordMemo } from '../words/word-memo';

/** A place that an article names: a town of the gazetteer, or by the noun that opens its name. */
export interface PlacePhrase {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  /** 'town', 'port', 'hospital', …: only places of one kind exclude each other. */
  readonly kind: string;
  /** The same for the same place. */
  readonly key: string;
  /** As the article has it, without what is written to its first word. */
  readonly text: string;
  /** Its proper name: `text` without the noun that says what it is. */
  readonly name: string;
  readonly role: PlaceRole;
  readonly firstToken: number;
  readonly endToken: number;
}

const MORE = new Map(kindsOf(MORE_SITES));
const KINDS = new Map([...kindsOf(SITE_NOUNS), ...MORE]);
const MORE_KINDS = new Set(MORE.values());

/** Is a kind of site one of which an article often names several? */
export function isCommonKind(kind: string): boolean {
  return MORE_KINDS.has(kind);
}

const bare = (word: string): string => word.replace(/^ال(?=...)/u, '');

const siteKinds = new WordMemo(
  ({ kind, stem, norm, lemma }): string | null =>
    (kind === 'word'
      ? (KINDS.get(stem) ??
        KINDS.get(norm) ??
        (/^[وبل]/u.test(norm) ? KINDS.get(norm.replace(/^[وبل]+/u, '')) : undefined) ??
        KINDS.get(lemma))
      : undefined) ?? null,
);

/** The kind of site that the word at token `i` of a text opens the name of; undefined where it opens none. */
export function siteKindAt(tokens: readonly Token[], i: number): string | undefined {
  return siteKinds.at(tokens, i) ?? undefined;
}

/** What a phrase of place says of what happens there. */
export type PlaceRole = 'at' | 'near' | 'from' | 'to' | '';

const ROLES = new Map<string, PlaceRole>([
  ['في', 'at'],
  ['داخل', 'at'],
  ['وسط', 'at'],
  ['عند', 'at'],
  ['علي', 'at'],
  ['قرب', 'near'],
  ['قباله', 'near'],
  ['جوار', 'near'],
  ['بجوار', 'near'],
  ['بمحاذاه', 'near'],
  ['من', 'from'],
  ['الي', 'to'],
  ['نحو', 'to'],
  ['صوب', 'to'],
]);

const PLACE_NOUN = foldedWords(PLACE_NOUNS);
const ONE_OF = foldedWords(ONE_OF_SITES);

/** So many words may stand between من and the noun of the place before it. */
const INNER_WORDS = 4;

/** بقرية كذا من ولاية كذا: does من tell in which place the one before it lies, rather than whence something comes? */
function isWithin(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - INNER_WORDS); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.pos === 'verb') return false;
    if (PLACE_NOUN.has(token.lemma))
      return token.preposition === 'ب' || tokens[i - 1]?.norm === 'في';
  }
  return false;
}

const STRETCH = foldedWords(STRETCHES);
const SURROUNDING = foldedWords(SURROUNDINGS);

/** So many nouns may stand between a preposition and the name: في إحدى غابات ولاية كذا. */
const CHAIN = 3;

/** بالملعب الكبير لمراكش: what has the article and belongs to a place stands there; else ل says where something goes. */
function roleOfOwner(tokens: readonly Token[], first: number): PlaceRole {
  for (let i = first - 1; i >= first - 1 - CHAIN; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !token.definite || token.pos === 'verb') return 'to';
    if (token.preposition === 'ب') return 'at';
    const role = token.preposition === '' ? ROLES.get(tokens[i - 1]?.norm ?? '') : undefined;
    if (role !== undefined) return role;
  }
  return 'to';
}

/** What the preposition before the token at `first` says of it; nouns of sites and stretches of land between them count. */
export function roleBefore(tokens: readonly Token[], first: number): PlaceRole {
  const clitic = tokens[first]?.preposition;
  if (clitic === 'ب') return 'at';
  if (clitic === 'ل') return roleOfOwner(tokens, first);
  for (let i = first - 1; i >= first - 1 - CHAIN; i -= 1) {
    const token = tokens[i];
    const role = ROLES.get(token?.norm ?? '');
    if (role === 'from' && /^ب?(?:القرب|مقربه|محاذاه)$/u.test(tokens[i - 1]?.norm ?? ''))
      return 'near';
    if (role === 'from' && isWithin(tokens, i)) return 'at';
    if (role !== undefined) return role;
    if (token?.kind !== 'word' || token.definite) return '';
    if (SURROUNDING.has(token.stem)) return 'near';
    const land = STRETCH.has(token.lemma) || STRETCH.has(token.stem);
    if (!land && !ONE_OF.has(token.norm) && siteKindAt(tokens, i) === undefined) return '';
    // بمدينة الرباط: the preposition is written to the noun.
    if (token.preposition === 'ب') return 'at';
    if (token.preposition === 'ل') return 'to';
  }
  return '';
}

/** Words that name no place of their own, as stems. */
const OPENERS = foldedWords(NAME_OPENERS);
const FILLERS = foldedWords(SITE_FILLERS);
const GENERIC = foldedWords(UNTELLING_SITES);
const HONOUR = foldedWords(HONOURS);

/** May a word be (part of) the proper name of a place? */
function isProper(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    token.preposition === '' &&
    token.pos !== 'verb' &&
    token.pos !== 'particle' &&
    token.norm.length > 2
  );
}

/** ابن سينا, عين التل, الإمام علي: words that open a name, though elsewhere they may be particles. */
function opensName(token: Token | undefined): token is Token {
  if (token?.kind !== 'word' || token.preposition !== '') return false;
  return OPENERS.has(token.norm) || (token.definite && HONOUR.has(token.stem));
}

/** Furthest that the dash of a dateline stands from the start, in tokens. */
const DATELINE = 12;

function datelineEnd(tokens: readonly Token[]): number {
  for (let i = 0; i < Math.min(tokens.length, DATELINE); i += 1)
    if (/^[-–—:]$/u.test(tokens[i]?.norm ?? '')) return i + 1;
  return 0;
}

/** The name of a place that begins at a token. */
function placeAt(names: readonly NameMention[], token: number): NameMention | undefined {
  return names.find((n) => n.kind === 'place' && n.firstToken === token);
}

/** Words that go with the name after them, without the article: جامعة الملك عبد العزيز. */
const HALF_NAMES = new Set(['عبد', 'ابو', 'ابي', 'ام', 'بن', 'ابن', 'بنت']);

/** Where the name of somebody ends whose title stands at `i`; `i + 1` where none follows. */
function honoureeEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  if (!isProper(tokens[end]) || tokens[end]?.pos === 'adjective') return end;
  while (HALF_NAMES.has(tokens[end]?.norm ?? '') && tokens[end + 1]?.kind === 'word') end += 1;
  end += 1;
  while (HALF_NAMES.has(tokens[end]?.norm ?? '') && tokens[end + 1]?.kind === 'word') end += 2;
  return end;
}

/** The places that an article names, furniture left out. */
export const placePhrasesOf = perArticle((article: ReadArticle, index: number): PlacePhrase[] => {
  const found: PlacePhrase[] = [];
  for (const field of ['title', 'text'] as const) {
    const { tokens, names } = article.annotation[field];
    const add = (kind: string, key: string, from: number, to: number, name = from): void => {
      const unit = unitAround(article, field, from);
      if (!unit) return;
      found.push({
        article: index,
        field,
        unit,
        kind,
        key,
        text: phraseText(article.annotation[field], from, to),
        name: phraseText(article.annotation[field], name, to),
        role: roleBefore(tokens, from),
        firstToken: from,
        endToken: to,
      });
    };
    // الرباط (وكالة) - …: a dateline says where the report was written.
    const line = field === 'text' ? datelineEnd(tokens) : 0;
    for (const name of names)
      if (
        name.kind === 'place' &&
        name.key.includes('/') &&
        name.firstToken >= line &&
        // مسقط رأسه: where somebody was born.
        !tokens[name.endToken]?.norm.startsWith('راس')
      )
        add('town', name.key, name.firstToken, name.endToken);
    for (let i = line; i < tokens.length; i += 1) {
      const kind = siteKindAt(tokens, i);
      const first = tokens[i + 1];
      if (kind === undefined || isSeveral(tokens, i)) continue;
      if (!isProper(first) && !opensName(first)) continue;
      if (HONOUR.has(first.stem) && !tokens[i]?.definite) {
        const end = honoureeEnd(tokens, i + 1);
        const whose = tokens.slice(i + 2, end).map((t) => skeleton(bare(t.norm)));
        add(kind, `${kind}:${[skeleton(bare(first.norm)), ...whose].join('-')}`, i, end, i + 1);
        continue;
      }
      if (tokens[i]?.definite) {
        // السجن المدني, المتحف العراقي.
        if (first.definite && !GENERIC.has(first.stem) && first.pos !== 'verb')
          add(kind, `${kind}:${first.stem}`, i, i + 2, i + 1);
        continue;
      }
      // محكمة بداية نابلس: what kind of court, and then whose.
      const filled = FILLERS.has(bare(first.norm)) || FILLERS.has(first.stem);
      const named = placeAt(names, i + 1) ?? (filled ? placeAt(names, i + 2) : undefined);
      if (named && (kind === 'town' || kind === 'region')) continue;
      // في أحد مستشفيات صنعاء: which of them is not said.
      if (named && ONE_OF.has(tokens[i - 1]?.norm ?? '')) continue;
      const next = tokens[i + 2];
      // مدينة أصيلة المغربية: an adjective with the article shows that the word before it is a name.
      const shown = !first.definite && next?.definite === true && next.pos === 'adjective';
      // قرية عين السخونة, بلدة بئر كذا.
      const double = !named && OPENERS.has(first.norm) && isProper(next);
      if (double) {
        add(
          kind,
          `${kind}:${skeleton(bare(first.norm))}-${skeleton(bare(next.norm))}`,
          i,
          i + 3,
          i + 1,
        );
        continue;
      }
      if (!named && !(first.pos === 'unknown' || first.pos === 'name' || first.definite || shown))
        continue;
      if (!named && GENERIC.has(first.stem)) continue;
      const key = named?.key ?? skeleton(bare(first.norm));
      add(kind, `${kind}:${key}`, i, named ? named.endToken : i + 2, i + 1);
    }
  }
  return found;
});
