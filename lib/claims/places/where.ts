import { countryOf, isCountryKey } from '../../arabic/names/gazetteer';
import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import { DEPARTMENTS, PLAIN_SITES } from '../lexicon/site-nouns';
import { phraseText } from '../words/surface';
import { WHERE_ACTS } from '../lexicon/where-acts';
import { foldedWords } from '../words/folded-words';
import { kindsOf } from '../words/kind-lists';
import { opensOffice } from '../people/offices';
import { perArticle } from '../words/per-article';
import { isComplement, isDistanceFrom, isSeveral } from './place-guards';
import { placePhrasesOf, roleBefore, type PlacePhrase } from './place-phrases';
import { unitAround, type ReadArticle } from '../read';
import type { Field } from '../types';

/** Somewhere that an article puts a happening; 'country' and 'plain', a site without a name, are kinds beside the others. */
export interface Whereabouts extends PlacePhrase {
  /** Country that a town of the gazetteer lies in, '' where that isn't known. */
  readonly country: string;
  /** The definite word right after it, '' where none follows. */
  readonly next: string;
  /** Kinds of happening that the place is told of, each with how near its word stands, 1 the nearest. */
  readonly acts: ReadonlyMap<string, number>;
  /** It tells whose somebody or something is, rather than where: the governor of Basra, the port of Basra. */
  readonly ofSomething: boolean;
}

const PLAIN = new Map(kindsOf(PLAIN_SITES));

/** Furthest that the word which a place is told of stands before it, and after it, in tokens. */
const BEFORE = 10;
const AFTER = 4;

const ONE_OF = new Set(['احد', 'احدي', 'بعض', 'عدد', 'باحد', 'باحدي']);

/** First words of the sites without a name. */
const PLAIN_HEADS: ReadonlySet<string> = new Set(
  [...PLAIN.keys()].map((p) => p.split('_')[0] ?? p),
);

/** A site without a name at token `i`: its kind and length. */
function plainAt(tokens: readonly Token[], i: number): [string, number] | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word') return undefined;
  const norm = token.norm.slice(token.conjunction.length);
  const word = token.preposition === '' ? norm : norm.replace(/^[بل](?=..)/u, '');
  if (!PLAIN_HEADS.has(word)) return undefined;
  const two = PLAIN.get(`${word}_${tokens[i + 1]?.norm ?? ''}`);
  if (two !== undefined) return [two, 2];
  const one = PLAIN.get(word);
  return one === undefined ? undefined : [one, 1];
}

const ACTS = new Map<string, string[]>();
for (const line of WHERE_ACTS.split('\n')) {
  const colon = line.indexOf(':');
  if (colon < 0) continue;
  for (const word of line
    .slice(colon + 1)
    .trim()
    .split(' ')
    .map(foldWord))
    ACTS.set(word, [...(ACTS.get(word) ?? []), line.slice(0, colon)]);
}

/** First words of the acts of two words. */
const ACT_HEADS: ReadonlySet<string> = new Set(
  [...ACTS.keys()].filter((p) => p.includes('_')).map((p) => p.split('_')[0] ?? p),
);
const NO_ACTS: readonly string[] = [];

/** Kinds of happening that the word at `i` tells. */
function actsAt(tokens: readonly Token[], i: number): readonly string[] {
  const token = tokens[i];
  if (token?.kind !== 'word') return [];
  const bare = token.norm.slice(token.conjunction.length).replace(/^(?:ال|بال|لل)(?=...)/u, '');
  if (ACT_HEADS.has(bare) || ACT_HEADS.has(token.lemma)) {
    const next = tokens[i + 1]?.norm ?? '';
    const two = ACTS.get(`${bare}_${next}`) ?? ACTS.get(`${token.lemma}_${next}`);
    if (two) return two;
  }
  return ACTS.get(token.lemma) ?? ACTS.get(token.stem) ?? ACTS.get(bare) ?? NO_ACTS;
}

const isStop = (token: Token | undefined): boolean =>
  token !== undefined && /^[.؛;:!؟]$/u.test(token.norm);

/** The kinds of happening around a place, nearer words heavier, those before it most. */
function actsAround(tokens: readonly Token[], first: number, end: number): Map<string, number> {
  const acts = new Map<string, number>();
  const add = (i: number, weight: number): void => {
    for (const id of actsAt(tokens, i)) acts.set(id, Math.max(weight, acts.get(id) ?? 0));
  };
  for (let i = first - 1; i >= Math.max(0, first - BEFORE) && !isStop(tokens[i]); i -= 1)
    add(i, 1 / (1 + 0.12 * (first - 1 - i)));
  for (let i = end; i < Math.min(tokens.length, end + AFTER) && !isStop(tokens[i]); i += 1)
    add(i, 0.7 / (1 + 0.12 * (i - end)));
  return acts;
}

/** A department may have so many words between its noun and whose it is: قسم علوم الفلك والفضاء بجامعة كذا. */
const DEPARTMENT_WORDS = 4;
const DEPARTMENT = foldedWords(DEPARTMENTS);

/** Is it that of a department named before it, which says where somebody works rather than where something is? */
function hasDepartment(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 1 - DEPARTMENT_WORDS); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.pos === 'verb' || token.pos === 'particle') return false;
    if (DEPARTMENT.has(token.stem) || DEPARTMENT.has(token.lemma)) return true;
  }
  return false;
}

/** Does the place belong to an office or a body named right before it? */
function belongs(tokens: readonly Token[], first: number): boolean {
  if (hasDepartment(tokens, first)) return true;
  for (let i = first - 1; i >= Math.max(0, first - 3); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (opensOffice(tokens, i)) return true;
    if (token.pos === 'verb' && !token.definite) return false;
  }
  return false;
}

/** Where an article puts things: towns, regions, countries, sites with and without names; datelines and furniture left out. */
export const whereaboutsOf = perArticle((article: ReadArticle, index: number): Whereabouts[] => {
  const found: Whereabouts[] = [];
  const taken = new Set<string>();
  const add = (
    field: Field,
    kind: string,
    key: string,
    first: number,
    end: number,
    country: string,
    shown?: Pick<PlacePhrase, 'text' | 'name'>,
  ): void => {
    const unit = unitAround(article, field, first);
    const { tokens } = article.annotation[field];
    if (!unit || isDistanceFrom(article.annotation[field], first)) return;
    if (kind !== 'town' && kind !== 'country' && isSeveral(tokens, first)) return;
    for (let i = first; i < end; i += 1) taken.add(`${field} ${i}`);
    const text = shown?.text ?? phraseText(article.annotation[field], first, end);
    found.push({
      article: index,
      field,
      unit,
      kind,
      key,
      text,
      name: shown?.name ?? text,
      role: roleBefore(tokens, ONE_OF.has(tokens[first - 1]?.norm ?? '') ? first - 1 : first),
      country,
      firstToken: first,
      endToken: end,
      next: tokens[end]?.definite === true ? tokens[end].lemma : '',
      acts: actsAround(tokens, first, end),
      ofSomething: belongs(tokens, first),
    });
  };
  const phrases = placePhrasesOf(article, index);
  for (const p of phrases) {
    // ميناء العقبة: the town is told with its site.
    const within = phrases.some(
      (q) =>
        q !== p &&
        q.field === p.field &&
        q.kind !== 'town' &&
        q.firstToken <= p.firstToken &&
        q.endToken >= p.endToken,
    );
    // الميناء القديم: one of several ways to speak of a site, no name.
    const plain =
      article.annotation[p.field].tokens[p.firstToken]?.definite === true && p.kind !== 'town';
    if (!within && !plain)
      add(p.field, p.kind, p.key, p.firstToken, p.endToken, countryOf(p.key) ?? '', p);
  }
  for (const field of ['title', 'text'] as const) {
    const { tokens, names } = article.annotation[field];
    for (const name of names)
      if (name.kind === 'place' && isCountryKey(name.key))
        if (roleBefore(tokens, name.firstToken) !== '')
          add(field, 'country', name.key, name.firstToken, name.endToken, name.key);
    for (let i = 0; i < tokens.length; i += 1) {
      const plain = plainAt(tokens, i);
      if (!plain || taken.has(`${field} ${i}`) || isComplement(tokens, i)) continue;
      // في أحد مشافي بيروت.
      const one = ONE_OF.has(tokens[i - 1]?.norm ?? '') ? i - 1 : i;
      const role = roleBefore(tokens, one);
      if (role === '') continue;
      add(field, 'plain', `plain:${plain[0]}`, i, i + plain[1], '');
    }
  }
  return found;
});
