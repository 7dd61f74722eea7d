import { findLoaded, type LoadedMention } from '../../arabic/events/loaded';
import { HOMES } from '../../arabic/lexicon/loaded/homes';
import { CAPITALS, LOADED_GROUPS, type LoadedGroup } from '../../arabic/lexicon/loaded-terms';
import { countryOf, nationality } from '../../arabic/names/gazetteer';
import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import type { RuleContext } from '../context';
import { denialsIn } from '../denials/denials';
import { foldedWords } from '../words/folded-words';
import { unitAround, type ReadArticle, type Unit } from '../read';
import { kindsOf } from '../words/kind-lists';
import { perArticle } from '../words/per-article';
import type { Field } from '../types';

/** A name of the loaded-terms lexicon where an article gives it. */
export interface Hit {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly mention: LoadedMention;
  /** How a plain name is held at arm's length, as it is shown: «…», 'so-called', 'alleged'. Undefined where it is not. */
  readonly distance?: string | undefined;
}

const CAPITAL: ReadonlySet<string> = new Set(CAPITALS.split('|'));
/** Words after which a capital is a town. */
const IN = new Set(
  'في الي من مدينه مطار بين قرب غرب شرق جنوب شمال وسط محافظه العاصمه عاصمه ريف ضواحي ضاحيه قلب جامعه'.split(
    ' ',
  ),
);
/** The verbs of 'what is called' (after ما). */
const SO_CALLED = new Set('يسمي تسمي يسمونه يسميه تسميه'.split(' '));
const ALLEGED = new Map(
  ['المزعوم', 'المزعومة', 'المزعومين'].map((word) => [foldWord(word), word] as const),
);
/** Heads of scorn before a plain name: who writes 'the militias of X' hasn't given the name X plainly. */
const SCORNED = foldedWords(
  'ميليشيا مليشيا ميليشيات مليشيات عصابة عصابات فلول مرتزقة زمرة طغمة شبيحة أذناب قطعان غلمان نظام',
);
const QUOTE = /^["«»“”'‘’„]$/u;

const GROUP = new Map(LOADED_GROUPS.map((group) => [group.id, group]));

/** The countries of which an article must name one for the names of a group to be of what the group is about, by group. */
const HOME: ReadonlyMap<string, readonly string[]> = new Map(
  kindsOf(HOMES).map(([group, countries]) => [group, countries.split(' ')]),
);

/** The countries that an article names: themselves, places and bodies of theirs, or their people. */
const countriesOf = perArticle((article: ReadArticle): ReadonlySet<string> => {
  const countries = new Set<string>();
  const add = (country: string | undefined): void => {
    if (country !== undefined) countries.add(country);
  };
  for (const field of ['title', 'text'] as const) {
    const { names, tokens } = article.annotation[field];
    for (const { key } of names) add(countryOf(key));
    for (const { kind, stem } of tokens) if (kind === 'word') add(nationality(stem));
  }
  return countries;
});

/** Does a name tell by itself whose it is (نظام أفورقي, الدعم السريع), or its article, by naming what it is at home in? */
function isAtHome(article: ReadArticle, { article: index, field, mention }: Hit): boolean {
  const home = HOME.get(mention.group);
  if (home === undefined) return true;
  const { firstToken, endToken } = mention;
  const { names, tokens } = article.annotation[field];
  return (
    names.some((name) => name.firstToken < endToken && name.endToken > firstToken) ||
    tokens.slice(firstToken, endToken).some((t) => t.pos === 'unknown' || t.pos === 'name') ||
    home.some((country) => countriesOf(article, index).has(country))
  );
}

/** A capital that is a place where it stands: after 'in', or in a dateline. */
function isTown(article: ReadArticle, field: Field, mention: LoadedMention): boolean {
  if (!CAPITAL.has(mention.term)) return false;
  const { tokens } = article.annotation[field];
  const [before, at, after] = [
    tokens[mention.firstToken - 1],
    tokens[mention.firstToken],
    tokens[mention.endToken],
  ];
  if (before && (IN.has(before.norm.slice(before.conjunction.length)) || IN.has(before.stem)))
    return true;
  return at?.preposition === 'ب' || /^[-–—(/:،]$/u.test(after?.norm ?? '');
}

/** Does the article give a name that makes the choice, or this word of it, mean something else, or none that it needs? */
function ruledOut(article: ReadArticle, group: LoadedGroup, mention: LoadedMention): boolean {
  const { unless, senses, where } = group.choices[mention.choice] ?? {};
  const text = `${article.input.title}\n${article.input.text}`;
  const gives = (names: string): boolean => names.split('|').some((name) => text.includes(name));
  if (senses?.terms.split('|').includes(mention.term) === true && gives(senses.unless)) return true;
  if (where !== undefined && !gives(where)) return true;
  return unless !== undefined && gives(unless);
}

/** Is the name the head of a longer one: «ما يسمى مساعدات السيولة» distances a term of finance, not the aid? */
function goesOn(tokens: readonly Token[], { endToken }: LoadedMention): boolean {
  const [last, next] = [tokens[endToken - 1], tokens[endToken]];
  return last?.definite === false && next?.kind === 'word' && next.definite;
}

/** Is a plain name governed by a word of scorn, which makes the whole no plain name? */
function isScorned(tokens: readonly Token[], mention: LoadedMention): boolean {
  const before = tokens[mention.firstToken - 1];
  if (mention.loaded || before?.kind !== 'word' || before.definite) return false;
  return SCORNED.has(before.stem) || SCORNED.has(before.lemma);
}

/** What makes the word after it what somebody is called: ليس, كان, يكون. */
const COPULA = /^(?:ليس|كان|[يت]كون|[يت]كن)/u;

/** Is it what somebody is said not to be: ليس انقلابا, نفى أن المهاجم كان إرهابيا? */
function isRefused(article: ReadArticle, field: Field, { firstToken }: LoadedMention): boolean {
  const { tokens } = article.annotation[field];
  return denialsIn(article).some(
    (denial) =>
      denial.field === field &&
      denial.token < firstToken &&
      denial.heads.some(({ token }) => token === firstToken) &&
      tokens.slice(denial.token, firstToken).some(({ norm }) => COPULA.test(norm)),
  );
}

/** Do the quotation marks go on after one more word: a name of which the quoted word is a part? `end` is the closing mark. */
function isNested(tokens: readonly Token[], end: number): boolean {
  return tokens[end + 1]?.kind === 'word' && QUOTE.test(tokens[end + 2]?.norm ?? '');
}

/** A plain name as a writer shows it who does not grant it; undefined where it is granted, or loaded anyhow. */
function distanceOf(
  tokens: readonly Token[],
  group: LoadedGroup,
  mention: LoadedMention,
): string | undefined {
  if (mention.loaded) return undefined;
  const before = tokens[mention.firstToken - 1]?.norm ?? '';
  const after = tokens[mention.endToken]?.norm ?? '';
  if (
    SO_CALLED.has(before) &&
    tokens[mention.firstToken - 2]?.norm.endsWith('ما') === true &&
    !goesOn(tokens, mention)
  )
    return `ما يسمى ${mention.term}`;
  if (ALLEGED.has(after)) return `${mention.term} ${ALLEGED.get(after) ?? ''}`;
  return group.quotable === true &&
    QUOTE.test(before) &&
    QUOTE.test(after) &&
    !isNested(tokens, mention.endToken)
    ? `«${mention.term}»`
    : undefined;
}

const cache = new WeakMap<ReadArticle, readonly Omit<Hit, 'article'>[]>();

/** The names of the lexicon that an article gives, furniture left out, in text order. */
function hitsOf(article: ReadArticle): readonly Omit<Hit, 'article'>[] {
  const known = cache.get(article);
  if (known) return known;
  const hits = (['title', 'text'] as const).flatMap((field) => {
    const { tokens } = article.annotation[field];
    return findLoaded(article.annotation[field]).flatMap((mention) => {
      const unit = unitAround(article, field, mention.firstToken);
      const group = GROUP.get(mention.group);
      if (!unit || !group || isTown(article, field, mention)) return [];
      if (isScorned(tokens, mention) || ruledOut(article, group, mention)) return [];
      if (mention.loaded && isRefused(article, field, mention)) return [];
      const distance = distanceOf(tokens, group, mention);
      return [{ field, unit, mention, distance }];
    });
  });
  cache.set(article, hits);
  return hits;
}

/** The names of the lexicon that the articles of an event give, by group. */
export function hitsByGroup({
  articles,
  members,
}: Pick<RuleContext, 'articles' | 'members'>): Map<string, Hit[]> {
  const byGroup = new Map<string, Hit[]>();
  for (const index of members) {
    const article = articles[index];
    if (article === undefined) continue;
    for (const { field, unit, mention, distance } of hitsOf(article)) {
      const hit: Hit = { article: index, field, unit, mention, distance };
      const hits = byGroup.get(mention.group);
      if (hits) hits.push(hit);
      else byGroup.set(mention.group, [hit]);
    }
  }
  // 'The rebels', 'the gunmen' are of any country: one name at least must tell of which.
  for (const [group, hits] of byGroup) {
    const told = hits.some((hit) => {
      const article = articles[hit.article];
      return article !== undefined && isAtHome(article, hit);
    });
    if (!told) byGroup.delete(group);
  }
  return byGroup;
}

/** Is it a loaded name, or a plain one that is not granted? */
export function takesSide(hit: Hit): boolean {
  return hit.mention.loaded || hit.distance !== undefined;
}

/** The way of naming a hit belongs to: one of the lexicon's choices, or the plain name held at arm's length. */
export function wayOf(hit: Hit): string {
  return hit.distance === undefined ? String(hit.mention.choice) : `not ${hit.mention.choice}`;
}
