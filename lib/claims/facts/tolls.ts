import { isNested } from '../../arabic/names/homes';
import { isCountryKey } from '../../arabic/names/gazetteer';
import type { Fact } from './facts';
import { foldedWords } from '../words/folded-words';
import type { ReadArticle } from '../read';

/** Words of a lower bound that says no more than its figure does: على الأقل, ما لا يقل عن. Folded norms. */
const LEAST = foldedWords('الأقل يقل تقل');
/** Tokens before and behind a figure in which it is bounded. */
const [BOUND_BEFORE, BOUND_AFTER] = [4, 5];

/** Whom an attack or an accident harms at once: their number is of one place and one day. */
const HARMED: ReadonlySet<string> = new Set(['dead', 'injured']);
/** Days told of two tolls that are further apart than a slip or a night. In days. */
const ANOTHER_DAY = 2;

/** Does a number count the dead or the hurt? */
export const isToll = ({ kinds, dimension }: Fact): boolean =>
  dimension === 'count' && HARMED.has(kinds.get('victim') ?? '');

/** Do two counts tell of two harms: the dead here, the hurt there? That nobody was hurt says that nobody died. */
export function harmsApart(a: Fact, b: Fact): boolean {
  if (!isToll(a) || !isToll(b) || a.number?.value === 0 || b.number?.value === 0) return false;
  return a.kinds.get('victim') !== b.kinds.get('victim');
}

/** Is a figure bounded by 'at least' (ما لا يقل عن 13 قتيلا), as tolls of the first hours are, and not by 'more than'? */
export function isLeast(article: ReadArticle | undefined, fact: Fact): boolean {
  const tokens = article?.annotation[fact.field].tokens ?? [];
  const from = Math.max(fact.unit.firstToken, fact.firstToken - BOUND_BEFORE);
  return tokens
    .slice(from, Math.min(fact.unit.endToken, fact.endToken + BOUND_AFTER))
    .some((token) => LEAST.has(token.norm) || LEAST.has(token.stem));
}

/** Is a toll one that nobody counted: by tens, by hundreds? */
const isCrowd = ({ number }: Fact): boolean =>
  number?.approx === 'about' &&
  number.min !== undefined &&
  number.max !== undefined &&
  number.max >= 3 * number.min;

/** Keys of the towns and regions, not countries, that stand in the sentence of a toll. */
function placesOf(fact: Fact): string[] {
  return fact.closeNames.flatMap((n) =>
    n.kind === 'place' && !isCountryKey(n.key) ? [n.key] : [],
  );
}

/** Does an article name a place anywhere, or one that it lies in or that lies in it, countries aside? */
function names(article: ReadArticle, key: string): boolean {
  return (['title', 'text'] as const).some((field) =>
    article.annotation[field].names.some(
      (n) => n.kind === 'place' && !isCountryKey(n.key) && isNested(n.key, key),
    ),
  );
}

/** The single day that the clause of a toll tells, in days since 1970; undefined where it tells none or several. */
function dayOf(article: ReadArticle, { field, unit }: Fact): number | undefined {
  const days = new Set<number>();
  for (const date of article.annotation[field].dates) {
    if (date.firstToken < unit.firstToken || date.endToken > unit.endToken) continue;
    if (date.from === null || date.from !== date.to) continue;
    days.add(Date.parse(`${date.from.slice(0, 10)}T00:00:00Z`) / 86_400_000);
  }
  return days.size === 1 ? [...days][0] : undefined;
}

/**
 * Are two tolls of two attacks or accidents: each sentence names a town or a region that the other report does not know,
 * or a day, two days apart, or one is not counted at all and may be of anything? Reports of one war tell many such tolls,
 * and with an article open any of them may stand beside it.
 */
export function tollsApart(articles: readonly ReadArticle[], a: Fact, b: Fact): boolean {
  const [x, y] = [articles[a.article], articles[b.article]];
  if (!x || !y || !isToll(a) || !isToll(b)) return false;
  if (isCrowd(a) !== isCrowd(b)) return true;
  const [here, there] = [placesOf(a), placesOf(b)];
  if (here.length > 0 && there.length > 0) {
    const strange = (keys: readonly string[], article: ReadArticle): boolean =>
      keys.every((key) => !names(article, key));
    if (strange(here, y) && strange(there, x)) return true;
  }
  if (here.some((key) => there.includes(key))) return false;
  const [p, q] = [dayOf(x, a), dayOf(y, b)];
  return p !== undefined && q !== undefined && Math.abs(p - q) >= ANOTHER_DAY;
}
