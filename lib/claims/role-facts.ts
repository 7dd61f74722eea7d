import { personKey } from '../arabic/names/index';
import { foldWord } from '../arabic/normalise';
import type { Annotation, NameMention, Token } from '../arabic/types';
import { sameBearer, type Bearer } from './bearers';
import type { RuleContext } from './context';
import { isCalling, opensOffice, readOffice, readRank, type Office } from './offices';
import { perArticle } from './per-article';
import { rankAfter, rankBefore } from './ranks-beside';
import { HOLDING_WORDS } from './lexicon/offices';
import { unitAround, type ReadArticle } from './read';
import type { Field } from './types';
import { foldedWords } from './folded-words';

/** One person with the office, rank or title that an article gives. */
export interface RoleFact {
  readonly article: number;
  readonly field: Field;
  readonly name: Bearer;
  readonly office: Office;
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words that negate the adjective after them. */
const NOT = new Set(['غير', 'لا']);
/** Longest apposition that is read after a name, in tokens. */
const MAX_APPOSITION = 9;
/** Longest role phrase that is read before a name, in tokens. */
const MAX_BEFORE = 8;
const STOPS = new Set([
  'الذي',
  'التي',
  'الذين',
  'ان',
  'بان',
  'انه',
  'في',
  'علي',
  'خلال',
  'امس',
  'اليوم',
  'و',
]);
const LEADS = new Set(['،', ',', '(', '-', '–', '—']);
/** Prepositions that a role phrase may hold: المتحدث باسم الوفد, ممثل المنظمة في البلاد. */
const INSIDE = new Set(['في', 'باسم', 'لدي', 'عن', 'ب', 'ل']);

const HOLDING = foldedWords(HOLDING_WORDS);

/** Where the words end by which a name is told to hold an office: الذي كان يشغل منصب كذا. */
function holdingEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 6 && HOLDING.has(tokens[end]?.norm ?? '')) end += 1;
  return end > at + 1 ? end : at;
}

/** The office that follows a name: فلان، رئيس لجنة الأسرى / فلان، وهو عضو في الحزب. Token range, or undefined. */
function officeAfter(
  annotation: Annotation,
  name: { readonly firstToken: number; readonly endToken: number },
): [number, number] | undefined {
  const { tokens, names } = annotation;
  let at = name.endToken;
  if (LEADS.has(tokens[at]?.norm ?? '')) at += 1;
  const held = holdingEnd(tokens, at);
  if (held > at) at = held;
  else if (['وهو', 'وهي', 'وكان', 'بصفته'].includes(tokens[at]?.norm ?? '')) at += 1;
  else if (tokens[at]?.conjunction) return undefined;
  // انتخب فلان كأمين عام: what somebody becomes is no office that the report knows them by.
  if (!opensOffice(tokens, at) || tokens[at]?.preposition === 'ك') return undefined;
  let end = at + 1;
  while (end < tokens.length && end - at < MAX_APPOSITION) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.pos === 'verb' || STOPS.has(token.norm)) break;
    if (token.norm === 'السابق' || token.norm === 'السابقه') {
      end += 1;
      break;
    }
    end += 1;
  }
  // The role of somebody else: فلان، وزير الداخلية فلان.
  const other = names.find(
    (n) =>
      n.kind === 'person' &&
      n.firstToken >= at &&
      n.firstToken <= end &&
      n.firstToken !== name.firstToken,
  );
  return other ? undefined : [at, end];
}

/** التجربة الروائية, البعثة الدبلوماسية: a feminine adjective of the noun before it, and nobody's calling. */
function isAdjective(tokens: readonly Token[], i: number): boolean {
  const [noun, token] = [tokens[i - 1], tokens[i]];
  if (token?.definite !== true || !token.stem.endsWith('يه') || noun?.kind !== 'word') return false;
  return (
    noun.definite && noun.stem.endsWith('ه') && noun.pos !== 'verb' && !opensOffice(tokens, i - 1)
  );
}

/** The role phrase that ends where a name begins, from its first office on; undefined where there is none. */
function officeBefore(annotation: Annotation, first: number): [number, number] | undefined {
  const { tokens, names } = annotation;
  // فلان، رئيس اللجنة، وفلانة: what stands before the second is the first one's.
  if (tokens[first]?.conjunction) return undefined;
  let from: number | undefined;
  let tied = false;
  for (let i = first - 1; i >= Math.max(0, first - MAX_BEFORE); i -= 1) {
    const token = tokens[i];
    if (names.some((n) => n.kind === 'person' && i >= n.firstToken && i < n.endToken)) break;
    if (token?.kind !== 'word') {
      // رئيس الهيئة، اللواء فلان: a comma before the name or its rank.
      const between = tokens.slice(i + 1, first);
      const ranked = between.length === 0 || (readOffice(between)?.rank ?? 0) > 0;
      if (from === undefined && ranked && LEADS.has(token?.norm ?? '')) continue;
      break;
    }
    // التصريحات غير المسؤولة: what is not responsible has no office.
    if (NOT.has(tokens[i - 1]?.norm ?? '')) break;
    if (opensOffice(tokens, i) && !isAdjective(tokens, i)) from = i;
    else if (token.pos === 'verb' && !token.definite) break;
    else if (token.pos === 'particle' && !INSIDE.has(token.norm)) break;
    else if (token.preposition === 'ب' && (from !== undefined || tied)) break;
    // القاضي بمحكمة كذا بسجن فلان: a second ب opens what he did.
    if (token.preposition === 'ب') tied = true;
  }
  return from === undefined ? undefined : [from, first];
}

/** A word that may be a given name which the lexicon of names lacks. */
function mayBeGiven(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    !token.definite &&
    token.norm.length >= 3 &&
    token.pos !== 'noun' &&
    token.pos !== 'verbal-noun' &&
    token.pos !== 'particle'
  );
}

/** A word that may be a family name which the lexicon of names lacks. */
function mayBeFamily(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    token.norm.length >= 3 &&
    (token.pos === 'unknown' || token.pos === 'name' || token.pos === undefined)
  );
}

/** Names that nothing but an office beside them announces: two words that no lexicon has, held by what follows or precedes. */
function looseNames(annotation: Annotation): Bearer[] {
  const { tokens, names, text } = annotation;
  const covered = new Set<number>();
  for (const name of names) for (let i = name.firstToken; i < name.endToken; i += 1) covered.add(i);
  const found: Bearer[] = [];
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const [given, family] = [tokens[i], tokens[i + 1]];
    if (covered.has(i) || covered.has(i + 1) || !mayBeGiven(given) || !mayBeFamily(family))
      continue;
    const at = { firstToken: i, endToken: i + 2 };
    if (!officeBefore(annotation, i) && !officeAfter(annotation, at) && !rankBefore(tokens, i))
      continue;
    found.push({
      key: personKey([given.conjunction ? given.stem : given.norm, family.norm]),
      firstToken: i,
      endToken: i + 2,
      text: text.slice(given.start, family.end),
    });
  }
  return found;
}

function roleStart(annotation: Annotation, name: NameMention): number {
  const span = name.role?.span;
  if (!span || span.start > name.start) return -1;
  return annotation.tokens.findIndex((t) => t.start >= span.start && t.end <= span.end);
}

/** The roles that an article gives to persons. */
const roleFactsIn = perArticle((article: ReadArticle, index: number): RoleFact[] => {
  const facts: RoleFact[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens, text } = annotation;
    const add = (name: Bearer, range: readonly [number, number] | undefined): void => {
      if (!range || range[1] <= range[0]) return;
      const office = readOffice(tokens.slice(...range));
      if (!office || !unitAround(article, field, name.firstToken)) return;
      // محامي فلان is another than المحامي فلان.
      const alone = range[1] === name.firstToken && range[1] - range[0] === 1;
      if (alone && isCalling(office) && !tokens[range[0]]?.definite) return;
      const start = tokens[range[0]]?.start ?? 0;
      const end = tokens[range[1] - 1]?.end ?? start;
      const words = text.slice(start, end).replace(/[\s،,]+$/u, '');
      facts.push({
        article: index,
        field,
        name,
        office,
        text: words.replace(/\s+/gu, ' '),
        firstToken: range[0],
        endToken: range[1],
      });
    };
    for (const name of annotation.names) {
      if (name.kind !== 'person' || !name.key.includes('-')) continue;
      const bearer = { ...name, text: text.slice(name.start, name.end) };
      const stated = roleStart(annotation, name);
      // رئيس الهيئة اللواء فلان: the rank between the office and the name belongs to both.
      const before = officeBefore(annotation, name.firstToken);
      const from = Math.min(
        stated < 0 || isAdjective(tokens, stated) ? Infinity : stated,
        before?.[0] ?? Infinity,
      );
      add(bearer, from === Infinity ? undefined : [from, name.firstToken]);
      add(bearer, officeAfter(annotation, name));
    }
    for (const name of looseNames(annotation)) {
      const before = officeBefore(annotation, name.firstToken);
      add(name, before ?? rankBefore(tokens, name.firstToken));
      add(name, officeAfter(annotation, name));
    }
  }
  return facts;
});

/** A family name at least this long says who is meant where one person of the event bears it. */
const MIN_FAMILY = 4;

/** The roles that an article gives to somebody by the family name alone, of those whom another names in full. */
function bySurname(
  article: ReadArticle,
  index: number,
  families: ReadonlyMap<string, Bearer>,
): RoleFact[] {
  const facts: RoleFact[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens, names, text } = annotation;
    tokens.forEach((token, i) => {
      const full = token.kind === 'word' ? families.get(token.norm) : undefined;
      if (!full || !unitAround(article, field, i)) return;
      if (names.some((n) => n.kind === 'person' && n.firstToken < i && n.endToken > i)) return;
      if (names.some((n) => n.kind === 'person' && n.firstToken === i && n.endToken > i + 1))
        return;
      const bearer: Bearer = {
        key: full.key,
        firstToken: i,
        endToken: i + 1,
        text: text.slice(token.start, token.end),
      };
      for (const range of [rankBefore(tokens, i), rankAfter(tokens, i + 1)]) {
        const office = range && readRank(tokens, range[0]);
        if (!range || !office) continue;
        const start = tokens[range[0]]?.start ?? 0;
        facts.push({
          article: index,
          field,
          name: bearer,
          office,
          text: text.slice(start, tokens[range[1] - 1]?.end ?? start).replace(/\s+/gu, ' '),
          firstToken: range[0],
          endToken: range[1],
        });
      }
    });
  }
  return facts;
}

/** Family names that one officer of an event bears, as another article may give them alone. */
function familiesOf(facts: Iterable<RoleFact>): Map<string, Bearer> {
  const families = new Map<string, Bearer>();
  const shared = new Set<string>();
  for (const { name, office } of facts) {
    if (office.rank === 0 && !office.general) continue;
    const family = foldWord(name.text.split(' ').at(-1) ?? '');
    if (family.length < MIN_FAMILY) continue;
    const known = families.get(family);
    if (known && !sameBearer(known, name)) shared.add(family);
    families.set(family, known ?? name);
  }
  for (const family of shared) families.delete(family);
  return families;
}

/** The roles that the articles of an event give, person by person. */
export function rolesByPerson(context: RuleContext): RoleFact[][] {
  const byKey = new Map<string, RoleFact[]>();
  for (const index of context.members) {
    const article = context.articles[index];
    for (const fact of article ? roleFactsIn(article, index) : []) {
      const facts = byKey.get(fact.name.key) ?? [];
      facts.push(fact);
      byKey.set(fact.name.key, facts);
    }
  }
  const families = familiesOf([...byKey.values()].flat());
  if (families.size > 0)
    for (const index of context.members) {
      const article = context.articles[index];
      for (const fact of article ? bySurname(article, index, families) : [])
        byKey.set(fact.name.key, [...(byKey.get(fact.name.key) ?? []), fact]);
    }
  const groups: RoleFact[][] = [];
  for (const facts of byKey.values()) {
    const [first] = facts;
    const home = first && groups.find((g) => g[0] && sameBearer(g[0].name, first.name));
    if (home) home.push(...facts);
    else groups.push([...facts]);
  }
  return groups;
}
