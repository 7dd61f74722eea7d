import { countryOf, isCountryKey, nationality } from '../../arabic/names/gazetteer';
import { foldWord } from '../../arabic/normalise';
import type { Annotation, NameMention, Token } from '../../arabic/types';
import { maybeSame, relateDoers } from './doer-pairs';
import { doerAt, type Doer } from './doers';
import { opensOffice } from './offices';
import { CALLING, OPEN_HEADS, PARTY_KINDS, RELATIONAL, WITHIN } from '../lexicon/parties';
import { foldedWords } from '../words/folded-words';
import { kindsOf } from '../words/kind-lists';
import { untied } from '../words/untied';

/** Whoever acts, as a sentence names them: a country, a body, a person, or a group by its kind and nation (بعثة إيطالية). */
export interface Party {
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  /** Codes of the countries that they are of, or are. */
  readonly nations: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** Names of bodies and firms, by key or as written, folded. */
  readonly bodies: ReadonlySet<string>;
  /** Names of persons as written. */
  readonly persons: readonly string[];
  /** The naming by office or title, where one opens it. */
  readonly doer: Doer | undefined;
}

interface Kind {
  readonly id: string;
  readonly rest: readonly string[];
}

const bare = (word: string): string =>
  word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;

const KINDS = new Map<string, Kind[]>();
for (const [phrase, id] of kindsOf(PARTY_KINDS)) {
  const [first = '', ...rest] = phrase.split('_');
  KINDS.set(first, [...(KINDS.get(first) ?? []), { id, rest: rest.map(bare) }]);
}
for (const list of KINDS.values()) list.sort((a, b) => b.rest.length - a.rest.length);
const OPEN = foldedWords(OPEN_HEADS);
const CALLED = foldedWords(CALLING);
const RELATIONS = foldedWords(RELATIONAL);
const PARTS = new Set(
  kindsOf(WITHIN).flatMap(([part, whole]) => [`${part} ${whole}`, `${whole} ${part}`]),
);

/** Most tokens of one naming. */
const LONGEST = 9;

const plain = (token: Token): string => bare(token.norm.slice(token.conjunction.length));
const formsOf = (token: Token): readonly string[] => [token.lemma, bare(token.stem), plain(token)];

/** The kind of group that a token opens the naming of, '' for one that leaves it open, undefined for none. */
function kindAt(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.pos === 'verb') return undefined;
  if (token.enclitic !== '' && !formsOf(token).some((form) => RELATIONS.has(form)))
    return undefined;
  for (const form of formsOf(token))
    for (const { id, rest } of KINDS.get(form) ?? [])
      if (
        rest.every((word, k) => {
          const next = tokens[i + 1 + k];
          return next?.kind === 'word' && formsOf(next).includes(word);
        })
      )
        return id;
  return formsOf(token).some((form) => OPEN.has(form)) ? '' : undefined;
}

const isNoun = ({ pos }: Token): boolean =>
  pos === 'noun' || pos === 'verbal-noun' || pos === 'participle' || pos === 'unknown';

const nationOf = (token: Token): string | undefined =>
  nationality(token.stem) ?? nationality(token.lemma);

/** 'General' behind what a body is called is spelled like 'the year'. */
const GENERAL = /^العام$/u;
const PERIOD = /^(?:ال(?:ماضي|حالي|جاري|مقبل|قادم|سابق|منصرم|فائت|دراسي)|نفسه|ذاته|\d+)$/u;

/** A token that goes on the naming before it: an adjective, a noun in construct, a word that no lexicon has. */
function goesOn(
  [before, token, behind]: readonly [Token | undefined, Token, Token | undefined],
  named: boolean,
): boolean {
  if (token.conjunction !== '' || token.enclitic !== '') return false;
  if (token.preposition !== '') return token.preposition === 'ل' && token.definite;
  if (token.pos === 'verb' || token.pos === 'particle') return false;
  if (token.pos === 'adjective' || token.pos === 'participle') return true;
  if (named) return nationOf(token) !== undefined;
  // الاتحاد العام للنقابات; الشركة العام الماضي is a year.
  if (GENERAL.test(token.norm))
    return before?.definite === true && !PERIOD.test(behind?.norm ?? '');
  if (token.pos === 'unknown' || token.pos === 'name')
    return !token.definite || before?.definite === true;
  // مقاولا صباح السبت, محتجون ميناء: an accusative is in construct with nothing, nor is a plural that keeps its n.
  return before?.definite === false && !/(?:ا|ون|ين)$/u.test(before.norm) && isNoun(before);
}

interface Draft {
  readonly nations: Set<string>;
  readonly kinds: Set<string>;
  readonly bodies: Set<string>;
  readonly persons: string[];
}

function addName(annotation: Annotation, name: NameMention, to: Draft): void {
  const country = countryOf(name.key);
  if (country !== undefined) to.nations.add(country);
  const written = annotation.text.slice(name.start, name.end).replace(/\s+/gu, ' ');
  // بعثة ألمانية is a body by its kind alone, of the nation that the words give.
  if (country === undefined && name.kind === 'organisation')
    for (const token of annotation.tokens.slice(name.firstToken, name.endToken)) {
      const code = nationOf(token);
      if (code !== undefined) to.nations.add(code);
    }
  if (name.kind === 'person') to.persons.push(written);
  else if (name.kind === 'organisation') to.bodies.add(name.key);
}

/** Where what somebody is called begins behind a word for calling at `i`: a quotation mark or a name; -1 where none is near. */
function namedSoon({ tokens, names }: Annotation, i: number): number {
  for (let k = i + 1; k < i + 4; k += 1)
    if (tokens[k]?.norm === '«' || tokens[k]?.norm === '"' || names.some((n) => n.firstToken === k))
      return k;
  return -1;
}

/** Reads one naming from `i` on into a draft; the end, or `i` where none begins there. */
function readOne(annotation: Annotation, i: number, to: Draft): number {
  const { tokens, names, text } = annotation;
  const nameAt = (k: number): NameMention | undefined => names.find((n) => n.firstToken === k);
  const head = tokens[i];
  if (head?.kind !== 'word') return i;
  const first = nameAt(i);
  const kind = kindAt(tokens, i);
  const named =
    first !== undefined &&
    (first.kind === 'person' || first.kind === 'organisation' || isCountryKey(first.key));
  const nation = nationOf(head);
  const epithet = nation !== undefined && head.definite && nameAt(i + 1)?.kind === 'person';
  const titled = (): boolean => doerAt(annotation, i)?.name !== undefined;
  if (!named && kind === undefined && !epithet && !opensOffice(tokens, i) && !titled()) return i;
  let end = i;
  // Each of several who are joined has a kind of his own.
  let sorted = false;
  while (end < tokens.length && end - i < LONGEST) {
    const token = tokens[end];
    if (token === undefined) break;
    const name = nameAt(end);
    if (name !== undefined && (end === i || token.conjunction === '')) {
      addName(annotation, name, to);
      for (let k = end; k < name.endToken; k += 1) {
        const own = kindAt(tokens, k);
        if (own) {
          to.kinds.add(own);
          sorted = true;
          break;
        }
      }
      end = name.endToken;
      if (name.kind === 'person') break;
      continue;
    }
    // شركة «شوي كيسن» اليابانية
    if (token.norm === '«' || token.norm === '"' || token.norm === '“') {
      const close = tokens.findIndex((t, k) => k > end && /^[»"”]$/u.test(t.norm));
      if (close < 0 || close - end > 5 || end === i) break;
      const known = names.find((n) => n.firstToken === end + 1);
      if (known) addName(annotation, known, to);
      else
        to.bodies.add(
          foldWord(text.slice(tokens[end + 1]?.start ?? 0, tokens[close - 1]?.end ?? 0)),
        );
      end = close + 1;
      continue;
    }
    // شركة Blue Anchor اليونانية: belongs to the naming, but is no spelling to be held against one in Arabic letters.
    if (token.kind === 'latin' && end > i) {
      end += 1;
      continue;
    }
    if (token.kind !== 'word') break;
    // وجهاء من مدينة مصراتة, خبراء من كوريا
    if (token.norm === 'من' && end > i) {
      if (kindAt(tokens, end + 1) !== undefined) {
        end += 1;
        continue;
      }
      const place = [end + 1, end + 2].map(nameAt).find((n) => n?.kind === 'place');
      if (!place || place.firstToken - end > 2) break;
      addName(annotation, place, to);
      end = place.endToken;
      continue;
    }
    // جماعة تطلق على نفسها «…», رجل يدعى فلان
    if (end > i && CALLED.has(token.lemma)) {
      const called = namedSoon(annotation, end);
      if (called < 0) break;
      end = called;
      continue;
    }
    if (
      end > i &&
      !goesOn(
        [tokens[end - 1], token, tokens[end + 1]],
        names.some((n) => n.endToken === end),
      )
    )
      break;
    const code = nationOf(token);
    if (code !== undefined) to.nations.add(code);
    const own = kindAt(tokens, end);
    if (own && !sorted) to.kinds.add(own);
    sorted ||= Boolean(own);
    end += 1;
  }
  return end;
}

/** Those who are named from token `i` on, others joined by و among them unless one is asked for; undefined where nobody is. */
export function partyAt(annotation: Annotation, i: number, one = false): Party | undefined {
  const { tokens, text } = annotation;
  const draft: Draft = { nations: new Set(), kinds: new Set(), bodies: new Set(), persons: [] };
  let end = readOne(annotation, i, draft);
  if (end === i) return undefined;
  const first = end;
  while (!one && tokens[end]?.conjunction === 'و' && tokens[end]?.pos !== 'verb') {
    const next = readOne(annotation, end, draft);
    if (next === end) break;
    end = next;
  }
  const { nations, kinds, bodies, persons } = draft;
  const doer = end === first && opensOffice(tokens, i) ? doerAt(annotation, i) : undefined;
  const known = doer?.office !== undefined && doer.office.head !== '';
  if (nations.size + kinds.size + bodies.size + persons.length === 0 && !known) return undefined;
  return {
    firstToken: i,
    endToken: end,
    text: untied(tokens[i], text.slice(tokens[i]?.start ?? 0, tokens[end - 1]?.end ?? 0)),
    ...draft,
    doer,
  };
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((x) => b.has(x));

const wordsOf = (names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...names].flatMap((n) => n.replace(/^org:[^/]*\//u, '').split(/[ -]/u)));

/** Surely two: every one of either differs from every one of the other. */
function apart<T>(a: readonly T[], b: readonly T[], differ: (x: T, y: T) => boolean): boolean {
  return a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => differ(x, y)));
}

/** How two parties stand: 1 surely two, -1 the same or one within the other, 0 nobody can tell. */
export function relateParties(a: Party, b: Party): -1 | 0 | 1 {
  if (a.persons.length > 0 && b.persons.length > 0)
    return apart([...a.persons], [...b.persons], (x, y) => x !== y && !maybeSame(x, y)) ? 1 : -1;
  const held = a.doer && b.doer ? relateDoers(a.doer, '', b.doer, '') : 0;
  if (held !== 0) return held;
  if (meet(a.bodies, b.bodies) || meet(wordsOf(a.bodies), wordsOf(b.bodies))) return -1;
  // Of one country, a body and its state may be meant alike.
  if (meet(a.nations, b.nations) && (a.kinds.size === 0 || b.kinds.size === 0)) return -1;
  if (a.nations.size > 0 && b.nations.size > 0 && !meet(a.nations, b.nations)) return 1;
  const kinds = apart([...a.kinds], [...b.kinds], (x, y) => x !== y && !PARTS.has(`${x} ${y}`));
  if (kinds) return 1;
  if (meet(a.kinds, b.kinds) && (a.bodies.size === 0 || b.bodies.size === 0)) return -1;
  return a.bodies.size > 0 && b.bodies.size > 0 ? 1 : 0;
}

/**
 * Have two parties that may be one anything in common by which a reader takes them for one: a person, a body, a country or a
 * word? A ministry and a municipality are of one kind only.
 */
export function namedAlike(a: Party, b: Party): boolean {
  if (a.persons.length > 0 && b.persons.length > 0) return true;
  if (meet(wordsOf(a.bodies), wordsOf(b.bodies)) || meet(a.nations, b.nations)) return true;
  const words = new Set(b.text.split(' ').map(bare));
  return a.text.split(' ').some((word) => words.has(bare(word)));
}
