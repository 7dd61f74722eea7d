import { personKey } from '../../arabic/names/index';
import { foldWord } from '../../arabic/normalise';
import type { Annotation, NameMention, Token } from '../../arabic/types';
import { sameBearer, type Bearer } from './bearers';
import type { RuleContext } from '../context';
import { startOf } from '../quoted';
import {
  isAdjective,
  isDone,
  officeAfter,
  officeBefore,
  officesAround,
  type TokenRange,
} from './office-phrases';
import { isCalling } from './office-relations';
import { readOffice, readRank, type Office } from './offices';
import { perArticle } from '../words/per-article';
import { rankAfter, rankBefore, rankHeld } from './ranks-beside';
import { unitAround, type ReadArticle } from '../read';
import type { Field } from '../types';

/** One person with the office, rank or title that an article gives. */
export interface RoleFact {
  readonly article: number;
  readonly field: Field;
  readonly name: Bearer;
  readonly office: Office;
  /** Reads other offices in the run of titles around the name, some of which may be a neighbour's. */
  readonly beside: () => readonly Office[];
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
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
    const before = officeBefore(annotation, i).kind === 'phrase';
    if (!before && !officeAfter(annotation, at) && !rankBefore(tokens, i)) continue;
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

/** The role phrase before a name: the one read with the name or, where it begins sooner, from its first office on. */
function roleBefore(annotation: Annotation, name: NameMention): TokenRange | undefined {
  const before = officeBefore(annotation, name.firstToken);
  if (before.kind === 'not-his') return undefined;
  const stated = roleStart(annotation, name);
  const none = isAdjective(annotation.tokens, stated) || isDone(annotation.tokens, stated);
  const read = stated < 0 || none ? Infinity : stated;
  const own = before.kind === 'phrase' ? before.range[0] : Infinity;
  // رئيس الهيئة اللواء فلان: the rank between the office and the name belongs to both.
  const from = before.kind === 'phrase' && before.bounded ? own : Math.min(read, own);
  return from === Infinity ? undefined : [from, name.firstToken];
}

/** وإلى, folded like a governor (والي). */
const TO = /^[وف]?إلى$/u;

/** The roles that an article gives to persons. */
const roleFactsIn = perArticle((article: ReadArticle, index: number): RoleFact[] => {
  const facts: RoleFact[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens, text } = annotation;
    const add = (name: Bearer, whole: readonly [number, number] | undefined): void => {
      const opener = whole && tokens[whole[0]];
      const to = opener && TO.test(text.slice(opener.start, opener.end)) ? 1 : 0;
      const range = whole && ([whole[0] + to, whole[1]] as const);
      if (!range || range[1] <= range[0]) return;
      const office = readOffice(tokens.slice(...range)) ?? readRank(tokens, range[0]);
      if (!office || !unitAround(article, field, name.firstToken)) return;
      // محامي فلان is another than المحامي فلان.
      const alone = range[1] === name.firstToken && range[1] - range[0] === 1;
      if (alone && isCalling(office) && !tokens[range[0]]?.definite) return;
      const first = tokens[range[0]];
      // والقيادي في الجماعة فلان: the office without the 'and' that joins it to another.
      const start = first ? startOf(annotation, first) : 0;
      const end = tokens[range[1] - 1]?.end ?? start;
      const words = text.slice(start, end).replace(/[\s،,]+$/u, '');
      facts.push({
        article: index,
        field,
        name,
        office,
        beside: () => officesAround(annotation, name),
        text: words.replace(/\s+/gu, ' '),
        firstToken: range[0],
        endToken: range[1],
      });
    };
    for (const name of annotation.names) {
      if (name.kind !== 'person' || !name.key.includes('-')) continue;
      const bearer = { ...name, text: text.slice(name.start, name.end) };
      add(bearer, roleBefore(annotation, name));
      add(bearer, officeAfter(annotation, name) ?? rankHeld(tokens, name.endToken));
    }
    for (const name of looseNames(annotation)) {
      const before = officeBefore(annotation, name.firstToken);
      const rank = rankBefore(tokens, name.firstToken);
      add(name, before.kind === 'phrase' ? before.range : rank);
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
          beside: () => [],
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
