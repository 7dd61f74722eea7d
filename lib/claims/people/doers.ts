import { nationality } from '../../arabic/names/gazetteer';
import type { Annotation, NameMention, Token } from '../../arabic/types';
import { DOER_LINKS, LIGHT_VERBS, OF_ANY, TITLES } from '../lexicon/deeds';
import { BY_NOUN, MASDARS, NOUNS, OBJECTS, VERBS, type ByNoun } from './deed-tables';
import { opensOffice, readOffice, type Office } from './offices';
import { foldedWords } from '../words/folded-words';
import { perArticle } from '../words/per-article';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Field } from '../types';
import { kindsOf } from '../words/kind-lists';
import { WordMemo } from '../words/word-memo';

/** Somebody as a sentence names him: by office or title, by name, or by both. */
export interface Doer {
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  readonly office: Office | undefined;
  /** Kind of title, '' where none opens the phrase. */
  readonly title: string;
  readonly name: NameMention | undefined;
  readonly countries: ReadonlySet<string>;
}

/** A deed that one person does before others, with its doer. */
export interface Deed {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly id: string;
  /** The token that tells it. */
  readonly token: number;
  /** Lemmas of the words right after what it is done to: of which prize, which session. */
  readonly of: readonly string[];
  readonly doer: Doer;
}

const TITLE_OF = new Map(kindsOf(TITLES));
const LIGHT = foldedWords(LIGHT_VERBS);
const LINKS = foldedWords(DOER_LINKS);
const UNTELLING = foldedWords(OF_ANY);

const bare = (norm: string): string =>
  norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm;

/** The forms of a verb or noun under which a table may list it. */
function formsOf(token: Token): readonly string[] {
  const { lemma, stem } = token;
  const plain = bare(token.norm.slice(token.conjunction.length));
  const list = [lemma, bare(stem), plain];
  if (stem.endsWith('ت') && stem.length > 2) list.push(stem.slice(0, -1));
  if (plain.endsWith('ه') && plain.length > 3) list.push(plain.slice(0, -1));
  return list;
}

const forms = new WordMemo(formsOf);
const NO_FORMS: readonly string[] = [];

/** Has a table the word at token `i` of a text, under one of its forms? */
function isIn(
  tokens: readonly Token[],
  i: number,
  listed: { has(word: string): boolean },
): boolean {
  return (forms.at(tokens, i) ?? NO_FORMS).some((form) => listed.has(form));
}

/** Furthest that what a deed is done to stands before بقيادة, in tokens. */
const OBJECT_BEFORE = 6;
/** Furthest that a verb of doing stands before ب, in tokens. */
const LIGHT_BEFORE = 6;

/** The deed that برئاسة or its like tells at `at`: of what stands before it, where that is told. */
function deedBy({ id, of }: ByNoun, tokens: readonly Token[], from: number, at: number): string {
  for (let i = at - 1; i >= Math.max(from, at - OBJECT_BEFORE); i -= 1) {
    if (!isWord(tokens[i])) continue;
    const found = (forms.at(tokens, i) ?? NO_FORMS).map((f) => of.get(f)).find((d) => d);
    if (found !== undefined) return found;
  }
  return id;
}

/** The verb of doing that a verbal noun with ب at `at` hangs on, -1 where none does: قام الوزير بتوزيع. */
function lightVerb(tokens: readonly Token[], from: number, at: number): number {
  if (tokens[at]?.preposition !== 'ب') return -1;
  for (let i = at - 1; i >= Math.max(from, at - LIGHT_BEFORE); i -= 1) {
    if (!isWord(tokens[i])) return -1;
    if (tokens[i]?.pos === 'verb') return isIn(tokens, i, LIGHT) ? i : -1;
  }
  return -1;
}

/** Every word that tells a deed. */
const TELLING = new Set([...VERBS.keys(), ...NOUNS.keys(), ...MASDARS.keys(), ...BY_NOUN.keys()]);

/** May a word tell a deed, under one of its forms? */
const mayTell = new WordMemo(
  (token): boolean => BY_NOUN.has(token.norm) || formsOf(token).some((form) => TELLING.has(form)),
);

/** The title that a word is, '' for none. */
const titleOf = new WordMemo(
  (token): string =>
    formsOf(token)
      .map((form) => TITLE_OF.get(form))
      .find((title) => title !== undefined) ?? '',
);

/** Prepositions and the like: what follows them does nothing. */
const GOVERNING = foldedWords(
  'في من إلى على عن مع بين لدى عند ضد نحو حول برفقة رفقة إلى_جانب بحضور بمشاركة تجاه أمام خلال بعد قبل منذ حتى وسط داخل نيابة بالنيابة باسم غير',
);
/** Words at which the clause of a verb ends. */
const ENDS = foldedWords(
  'الذي التي الذين اللذان اللتان فيما بينما حيث أن بأن وأن لأن إن لكن إذ بعدما قبلما كما مما بل حين عندما نيابة بالنيابة وذلك حسب بحسب وفق',
);
/** Furthest that a doer begins after its verb, and before it, in tokens. */
const AFTER = 12;
const BEFORE = 9;
const MAX_NAMING = 9;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const isStop = (token: Token | undefined): boolean =>
  token !== undefined && /^[.؛;:!؟]$/u.test(token.norm);

/** Is the word before a noun in construct with it, so that the noun only tells whose it is? */
function construct(tokens: readonly Token[], i: number, names: readonly NameMention[]): boolean {
  const before = tokens[i - 1];
  if (!isWord(before)) return false;
  if (before.pos === 'verb' || before.pos === 'particle' || before.enclitic !== '') return false;
  if (before.definite || names.some((n) => n.endToken === i)) return false;
  if (before.pos === 'adjective' || before.norm.endsWith('ا')) return false;
  return before.pos === 'noun' || before.pos === 'verbal-noun' || before.pos === 'participle';
}

/** Namings of a text by the token they begin at, null where none does; each is read once. */
const namings = new WeakMap<Annotation, (Doer | null | undefined)[]>();

/** The naming of somebody that begins at token `i`; undefined where none does. */
export function doerAt(annotation: Annotation, i: number): Doer | undefined {
  let known = namings.get(annotation);
  if (known === undefined) {
    known = [];
    namings.set(annotation, known);
  }
  const doer = known[i];
  if (doer !== undefined) return doer ?? undefined;
  const read = readDoer(annotation, i);
  known[i] = read ?? null;
  return read;
}

function readDoer(annotation: Annotation, i: number): Doer | undefined {
  const { tokens, names, text } = annotation;
  const token = tokens[i];
  if (!isWord(token)) return undefined;
  const own = names.find((n) => n.firstToken === i && n.kind === 'person');
  const office = own === undefined && opensOffice(tokens, i);
  const title = titleOf.at(tokens, i) ?? '';
  const roleAt = names.find((n) => n.role?.span.start === token.start && n.kind === 'person');
  if (!own && !office && title === '' && !roleAt) return undefined;
  if (token.pos === 'verb' && !own && !token.definite) return undefined;
  let end = own?.endToken ?? i + 1;
  let name = own;
  while (!own && end < tokens.length && end - i < MAX_NAMING) {
    const next = tokens[end];
    const named = names.find((n) => n.kind === 'person' && n.firstToken === end);
    if (named) {
      name = named;
      end = named.endToken;
      break;
    }
    if (
      !isWord(next) ||
      next.conjunction !== '' ||
      (next.preposition !== '' && next.preposition !== 'ل')
    )
      break;
    if (
      next.pos === 'particle' ||
      (next.pos === 'verb' && !next.definite && !construct(tokens, end, names))
    )
      break;
    if (GOVERNING.has(next.norm)) break;
    if (!construct(tokens, end, names) && OBJECTS.has(next.stem)) break;
    // The object after a full naming: الوزيرة الشريط, رئيس البلدية سباق.
    if (!construct(tokens, end, names) && !(next.pos === 'adjective' && next.definite)) {
      if (next.pos !== 'unknown' && next.pos !== 'name' && !opensOffice(tokens, end)) break;
    }
    end += 1;
  }
  const stretch = tokens.slice(i, name ? name.firstToken : end);
  const countries = new Set(
    stretch.flatMap((t) => nationality(t.stem) ?? nationality(t.norm) ?? []),
  );
  return {
    firstToken: i,
    endToken: end,
    text: text.slice(token.start, tokens[end - 1]?.end ?? token.end).replace(/\s+/gu, ' '),
    office: own ? undefined : readOffice(stretch),
    title,
    name,
    countries,
  };
}

/** Does a naming at `i` do something, rather than being governed by a preposition or another noun? */
function isFree(tokens: readonly Token[], i: number, names: readonly NameMention[]): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (token?.preposition) return false;
  if (before && GOVERNING.has(before.norm.slice(before.conjunction.length))) return false;
  return !construct(tokens, i, names);
}

function linked(tokens: readonly Token[], i: number): boolean {
  const [a, b] = [tokens[i - 2]?.norm ?? '', tokens[i - 1]?.norm ?? ''];
  return LINKS.has(b) || LINKS.has(`${a}_${b}`);
}

/** The doer of the verb at `at`: the first free naming after it, or the one before it where none follows. */
function doerOf(
  annotation: Annotation,
  at: number,
  from: number,
  to: number,
  noun: boolean,
): Doer | undefined {
  const { tokens, names } = annotation;
  for (let i = at + 1; i < Math.min(to, at + AFTER); i += 1) {
    const token = tokens[i];
    if (!isWord(token)) {
      if (isStop(token)) break;
      continue;
    }
    const doer = doerAt(annotation, i);
    if (doer) {
      // سلم المحافظ: a verb that is spelled like a noun is in construct with nobody.
      const first = i === at + 1 && (noun || token.preposition === '');
      if (linked(tokens, i) || first || (!noun && isFree(tokens, i, names))) return doer;
      i = Math.max(i, doer.endToken - 1);
      continue;
    }
    if (ENDS.has(token.norm)) break;
    if (token.conjunction !== '' && token.pos === 'verb') break;
  }
  if (noun) return undefined;
  let found: Doer | undefined;
  for (let i = at - 1; i >= Math.max(from, at - BEFORE); i -= 1) {
    const token = tokens[i];
    if (isWord(token) && token.pos === 'verb' && !token.definite && found) break;
    const doer = doerAt(annotation, i);
    if (doer && doer.endToken <= at && isFree(tokens, i, names)) found = doer;
  }
  return found;
}

/** The deeds that an article tells with their doers, furniture left out. */
export const deedsOf = perArticle((article: ReadArticle, index: number): Deed[] => {
  const found: Deed[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens, sentences } = annotation;
    for (const sentence of sentences)
      for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
        const token = tokens[at];
        if (!isWord(token) || mayTell.at(tokens, at) !== true) continue;
        const own = forms.at(tokens, at) ?? NO_FORMS;
        const light = lightVerb(tokens, sentence.firstToken, at);
        const verb = light < 0 ? at : light;
        const add = (id: string, noun: boolean, object = -1): void => {
          const unit = unitAround(article, field, at);
          const doer =
            unit && doerOf(annotation, verb, sentence.firstToken, sentence.endToken, noun);
          const of =
            object < 0
              ? []
              : tokens
                  .slice(object + 1, object + 4)
                  .filter((t) => isWord(t) && t.pos !== 'particle' && !UNTELLING.has(t.lemma))
                  .map((t) => t.lemma);
          if (unit && doer) found.push({ article: index, field, unit, id, token: at, of, doer });
        };
        const by = BY_NOUN.get(token.norm);
        if (by !== undefined) {
          add(deedBy(by, tokens, sentence.firstToken, at), true);
          continue;
        }
        const noun = own.map((f) => NOUNS.get(f)).find((id) => id !== undefined);
        if (noun !== undefined && token.pos !== 'verb') {
          add(noun, light < 0);
          continue;
        }
        if (token.definite || (token.preposition !== '' && light < 0)) continue;
        const table = light < 0 ? VERBS : MASDARS;
        const tellings = own.flatMap((f) => table.get(f) ?? []);
        const ids = new Map<string, number>();
        for (const { id, objects } of tellings) {
          let object = -1;
          if (objects.size > 0) {
            // جلسة أدارها القاضي: the object stands before a verb that takes it up again.
            let told = false;
            if (token.enclitic !== '')
              for (let i = Math.max(sentence.firstToken, at - AFTER); i < at && !told; i += 1)
                told = isWord(tokens[i]) && isIn(tokens, i, objects);
            for (let i = at + 1; i < Math.min(sentence.endToken, at + AFTER) && !told; i += 1) {
              const next = tokens[i];
              if (!isWord(next)) continue;
              if (next.conjunction !== '' && next.pos === 'verb') break;
              told = isIn(tokens, i, objects);
              if (told) object = i;
            }
            if (!told) continue;
          } else if (token.pos === 'noun') continue;
          ids.set(id, object);
        }
        for (const [id, object] of ids) add(id, false, object);
      }
  }
  return found;
});
