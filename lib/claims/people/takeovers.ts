import type { NameMention, Token } from '../../arabic/types';
import {
  ACTING,
  ACTING_TITLES,
  CHARGING,
  CHOOSING,
  ENTRUSTING,
  FOLLOWING,
  IN_PLACE,
  MINISTERS,
  ONCE_HELD,
  POSTS,
  SUCCEEDING,
  TAKING_UP,
  UNTIL,
} from '../lexicon/takeovers';
import { portfoliosOf } from './ministries';
import { namingStart } from './naming-start';
import { opensOffice } from './offices';
import { foldedWords } from '../words/folded-words';
import { perArticle } from '../words/per-article';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Field } from '../types';

/** Somebody whom an article tells to take a post over, for good or until another comes. */
export interface Takeover {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly name: NameMention;
  readonly text: string;
  /** What the post is of, where the words say so: ministries by id, other things by lemma. */
  readonly portfolios: ReadonlySet<string>;
  /** Told by the office alone, as in a list of a new cabinet (فلان وزيرا للنقل): what it is of must be the same. */
  readonly listed: boolean;
  /** The tokens that tell it. */
  readonly firstToken: number;
  readonly endToken: number;
}

const CHARGES = foldedWords(CHARGING);
const ENTRUSTS = foldedWords(ENTRUSTING);
const TAKES = foldedWords(TAKING_UP);
const POST = foldedWords(POSTS);
const FOLLOWS = foldedWords(FOLLOWING);
const UNTILS = foldedWords(UNTIL);
const MINISTER = foldedWords(MINISTERS);
const ONCE = foldedWords(ONCE_HELD);
const CHOICES = foldedWords(CHOOSING);
const ACTS = foldedWords(ACTING);
const TITLES = foldedWords(ACTING_TITLES);
const PLACE = foldedWords(IN_PLACE);
const SUCCEEDS = foldedWords(SUCCEEDING);

/** Furthest that the word which tells the takeover stands before the naming, and behind it, in tokens. */
const BEFORE = 12;
const AFTER = 4;

const bare = (norm: string): string => norm.replace(/^[وف]?(?=س?[يت]?..)/u, '');

/** Has a list the word, by its lemma or as written? */
function has(list: ReadonlySet<string>, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (
    list.has(token.lemma) ||
    list.has(token.stem) ||
    list.has(token.norm.slice(token.conjunction.length)) ||
    (token.future && list.has(bare(token.stem)))
  );
}

const isStop = (token: Token | undefined): boolean =>
  token !== undefined && /^[.؛;:!؟]$/u.test(token.norm);

/** The nearest token before `at` that a list has, -1 for none in this sentence and reach. */
function lastIn(tokens: readonly Token[], at: number, list: ReadonlySet<string>): number {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i -= 1) {
    if (isStop(tokens[i])) return -1;
    if (has(list, tokens[i]) && tokens[i]?.definite === false) return i;
  }
  return -1;
}

/** Stands a word of a list among the tokens from `from` up to `to`, in one sentence? */
function between(
  tokens: readonly Token[],
  from: number,
  to: number,
  list: ReadonlySet<string>,
): boolean {
  for (let i = from; i < to && !isStop(tokens[i]); i += 1) if (has(list, tokens[i])) return true;
  return false;
}

/** مكانه, بدلا منه at token `i`: in another's place. */
function inPlace(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.norm ?? '';
  return PLACE.has(word) || PLACE.has(`${word}_${tokens[i + 1]?.norm ?? ''}`);
}

/** Where the words begin by which somebody named from `start` to `end` takes a post over; -1 where none tell it. */
function toldFrom(tokens: readonly Token[], start: number, end: number): number {
  // كلف فلانا بتسيير شؤونها
  const duty = [tokens[end], tokens[end + 1]].some(
    (t) => (t?.preposition === 'ب' || t?.preposition === 'ل') && has(POST, t),
  );
  const charge = lastIn(tokens, start, CHARGES);
  if (duty && charge >= 0) return charge;
  // عين مكانه فلان
  if (charge >= 0) for (let i = charge; i < start; i += 1) if (inPlace(tokens, i)) return charge;
  // أسندت الوزارة إلى فلان
  const to = tokens[start - 1]?.norm === 'الي' || tokens[start]?.preposition === 'ل';
  const entrust = to ? lastIn(tokens, start, ENTRUSTS) : -1;
  if (entrust >= 0 && between(tokens, entrust + 1, end + AFTER, POST)) return entrust;
  // إسناد المالية إلى فلان
  const given = entrust >= 0 ? tokens.slice(entrust + 1, start) : [];
  if (given.some((t) => portfoliosOf([t.stem, t.lemma]).length > 1)) return entrust;
  // سيخلفه فلان
  const follow = lastIn(tokens, start, FOLLOWS);
  if (follow >= 0 && tokens[follow]?.enclitic !== '' && tokens[start]?.preposition === '')
    return follow;
  // تولى فلان مؤقتا, يتولى فلان قيادة الفريق; فلان سيتولى الإشراف
  const take = lastIn(tokens, start, TAKES);
  const near = take >= 0 && start - take <= 4 && tokens[start]?.preposition === '';
  if (near && (between(tokens, take, end + AFTER, ACTS) || has(POST, tokens[end]))) return take;
  for (let i = end; i < end + 2; i += 1)
    if (has(TAKES, tokens[i]) && between(tokens, i + 1, i + 4, ACTS)) return start;
  // فلان لحين التعاقد مع مدرب جديد
  for (let i = end; i < end + AFTER; i += 1)
    if (has(UNTILS, tokens[i]) && [tokens[i + 1], tokens[i + 2]].some((t) => has(CHOICES, t)))
      return start;
  return -1;
}

/** فلان وزيرا للنقل, فلانة وزيرة للصحة behind a naming from `start` to `end`: of which ministry; none where he once was it. */
function listedAs(tokens: readonly Token[], start: number, end: number): ReadonlySet<string> {
  const [office, of] = [tokens[end], tokens[end + 1]];
  if (!has(MINISTER, office) || office?.definite || office?.conjunction !== '') return new Set();
  if (of?.kind !== 'word' || of.preposition !== 'ل') return new Set();
  const around = [
    ...tokens.slice(Math.max(0, start - 4), start),
    ...tokens.slice(end + 2, end + 5),
  ];
  if (around.some((t) => has(ONCE, t))) return new Set();
  return new Set(portfoliosOf([of.stem, of.lemma]).slice(1));
}

/** القائم بأعمال المحافظ فلان, الوزير المكلف بتسيير الشؤون فلان: the words that call a man acting, -1 for none. */
function actingTitle(tokens: readonly Token[], start: number): number {
  for (let i = start - 1; i >= Math.max(0, start - 6); i -= 1) {
    if (isStop(tokens[i]) || tokens[i]?.pos === 'verb') return -1;
    const next = tokens[i + 1];
    if (
      tokens[i]?.definite &&
      has(TITLES, tokens[i]) &&
      next?.preposition === 'ب' &&
      has(POST, next)
    )
      return i;
  }
  return -1;
}

/** What the post is of, by the words around a naming, the office of the one named left out: ministries, and what stands behind a post. */
function portfoliosIn(
  tokens: readonly Token[],
  from: number,
  start: number,
  end: number,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = from; i < end + AFTER && !isStop(tokens[i]); i += 1) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    // وعهد بالداخلية إلى فلان: the next post.
    if (i >= end && token?.conjunction && (token.pos === 'verb' || has(ENTRUSTS, token))) break;
    if (token?.kind !== 'word' || has(POST, token) || (i >= start && i < end)) continue;
    for (const id of portfoliosOf([token.stem, token.lemma]).slice(1)) found.add(id);
    // قيادة الوداد, تسيير أعمال البنك: not شؤونها or أعمال الوزير, which leave open of what.
    const plain = token.definite && token.preposition === '' && !opensOffice(tokens, i);
    if (i > from && plain && has(POST, before) && before?.enclitic === '') found.add(token.lemma);
  }
  return found;
}

/** The takeovers that an article tells, furniture left out. */
export const takeoversOf = perArticle((article: ReadArticle, index: number): Takeover[] => {
  const found: Takeover[] = [];
  for (const field of ['title', 'text'] as const) {
    const { names, tokens, text } = article.annotation[field];
    for (const name of names) {
      if (name.kind !== 'person' || !name.key.includes('-')) continue;
      const unit = unitAround(article, field, name.firstToken);
      if (!unit) continue;
      const start = namingStart(tokens, name);
      const acting = actingTitle(tokens, name.firstToken);
      const told = acting >= 0 ? acting : toldFrom(tokens, start, name.endToken);
      const succeeds =
        told < 0 &&
        has(SUCCEEDS, tokens[name.endToken]) &&
        tokens[name.endToken + 1]?.preposition === 'ل';
      const listed =
        told < 0 && !succeeds ? listedAs(tokens, start, name.endToken) : new Set<string>();
      const from = succeeds || listed.size > 0 ? start : told;
      if (from < 0) continue;
      found.push({
        article: index,
        field,
        unit,
        name,
        text: text.slice(name.start, name.end).replace(/\s+/gu, ' '),
        portfolios:
          listed.size > 0
            ? listed
            : portfoliosIn(tokens, Math.min(from, start), start, name.endToken),
        listed: listed.size > 0,
        firstToken: Math.min(from, start),
        endToken: name.endToken,
      });
    }
  }
  return found;
});
