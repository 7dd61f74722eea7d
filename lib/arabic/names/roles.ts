import { nameWordAt, wordAt, type Context, type RoleAt } from './context';
import { nationality, phraseWords } from './gazetteer';
import { portfolioAt } from './organisations';
import { roleOf, type RoleKind } from './role-words';
import { isListedNoun, isVerb, nameClass, NameClass } from './vocabulary';
import { NameUse } from './name-words';

/** A word that opens a role, at a token. */
export interface RoleHead {
  readonly kind: RoleKind;
  readonly skip: number;
  /** Words of the head itself (فريق أول). */
  readonly length: number;
  readonly definite: boolean;
}

/** The role word at token `index`, undefined where there is none. */
export function roleHeadAt(context: Context, index: number): RoleHead | undefined {
  if (((context.uses[index] ?? 0) & NameUse.Role) === 0) return undefined;
  const { alone, pairs } = nameWordAt(context, index).head;
  for (const { skip, word } of pairs) {
    const kind = roleOf(`${word} ${wordAt(context.tokens, index + 1)}`);
    if (kind !== undefined) return { kind, skip, length: 2, definite: word.startsWith('ال') };
  }
  if (alone === undefined) return undefined;
  return { kind: alone.kind, skip: alone.skip, length: 1, definite: alone.definite };
}

/** Phrases of rank whose later words are not Arabic nouns: الجنرال دو كور دارمي. */
const FOREIGN_RANKS = [
  'دو كور دارمي',
  'دوكور دارمي',
  'دو ديفيزيون',
  'دو ديفيزيو',
  'دو بريغاد',
  'دوركور دارمي',
  'دو كوردارمي',
  'دوديفيزيون',
  'دو كور دارمي',
].map(phraseWords);

function foreignRankEnd(context: Context, index: number): number {
  if (!wordAt(context.tokens, index).startsWith('دو')) return index;
  for (const phrase of FOREIGN_RANKS)
    if (phrase.every((word, offset) => wordAt(context.tokens, index + offset) === word))
      return index + phrase.length;
  return index;
}

const LINKS = new Set([
  'باسم',
  'في',
  'لدي',
  'من',
  'علي',
  'على',
  'الي',
  'بين',
  'عن',
  'فوق',
  'تحت',
  'قيد',
  'ضد',
]);
const RANK_TAILS = new Set([
  'ركن',
  'الركن',
  'اول',
  'الاول',
  'طيار',
  'متقاعد',
  'المتقاعد',
  'ثاني',
  'بحري',
]);
const QUOTES = new Set(['"', '«', '»', '“', '”', '„', "'"]);

/** A role phrase read from its first word on. */
export interface RoleReading {
  readonly role: RoleAt;
  readonly kind: RoleKind;
  /** Token after all that was read, ranks and titles inside included: where a name would begin. */
  readonly next: number;
  /** The phrase is complete: what stands next can't belong to it in construct. */
  readonly closed: boolean;
}

const MAX_ROLE = 14;
/** Indefinite nouns that a construct chain may hold before a definite word closes it. */
const MAX_OPEN = 4;

/**
 * Reads a role with its complement: وزير الدفاع المغربي, رئيس حكومة تصريف الأعمال, المتحدث باسم الجيش الإسرائيلي. Stops where
 * `startsName` says that a name begins, and at verbs and marks.
 * @param startsName whether a name begins at a token, given that the role so far is closed
 */
export function readRole(
  context: Context,
  index: number,
  head: RoleHead,
  startsName: (index: number, closed: boolean) => boolean,
): RoleReading {
  const { tokens, cover, found } = context;
  let next = foreignRankEnd(context, index + head.length);
  let end = next;
  let nested = false;
  let open = 0;
  let closed = head.definite || head.kind === 'rank' || head.kind === 'title';
  const step = (to: number): void => {
    next = to;
    if (!nested) end = to;
  };
  while (next < tokens.length && next - index < MAX_ROLE) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.kind === 'punctuation' && QUOTES.has(token.norm)) {
      // Quoted names of bodies stay inside the role: رئيس حزب "الليكود".
      const inner = found[cover[next + 1] ?? -1];
      const shut = tokens[inner?.end ?? -1];
      if (
        inner?.first !== next + 1 ||
        inner.kind === 'person' ||
        shut === undefined ||
        !QUOTES.has(shut.norm)
      )
        break;
      closed = true;
      step(inner.end + 1);
      continue;
    }
    if (token.kind !== 'word') break;
    const covered = found[cover[next] ?? -1];
    if (covered?.kind === 'person') break;
    if (covered !== undefined) {
      if (startsName(next, closed)) break;
      closed = true;
      step(covered.end);
      continue;
    }
    const word = token.norm;
    if (head.kind === 'rank' && RANK_TAILS.has(word)) {
      step(next + 1);
      continue;
    }
    if (startsName(next, closed)) break;
    const inner = next > index ? roleHeadAt(context, next) : undefined;
    if (inner !== undefined && inner.skip === 0 && closed && inner.kind !== 'office') {
      // A rank or title between office and name: المفتش العام الجنرال فلان.
      nested = true;
      next = foreignRankEnd(context, next + inner.length);
      continue;
    }
    if (LINKS.has(word)) {
      const after = wordAt(tokens, next + 1);
      const opens =
        after.startsWith('ال') || (cover[next + 1] ?? -1) >= 0 || (word === 'باسم' && after !== '');
      if (!opens) break;
      closed = false;
      step(next + 1);
      continue;
    }
    if (definite(word)) {
      // الفريق is a team as often as a rank: a rank takes its nationality, no other adjective.
      if (head.kind === 'rank' && nationality(word) === undefined) break;
      if (word.startsWith('و') && !closed) break;
      const portfolio = portfolioAt(context, next, word);
      closed = true;
      step(portfolio?.end ?? next + 1);
      continue;
    }
    if (closed || (isVerb(word) && !isListedNoun(word)) || head.kind !== 'office') break;
    if (nameClass(word) === NameClass.Demonym) {
      closed = true;
      step(next + 1);
      continue;
    }
    open += 1;
    if (open > MAX_OPEN || nameClass(word) !== NameClass.Common || token.conjunction !== '') break;
    step(next + 1);
  }
  return { role: { first: index, end, skip: head.skip }, kind: head.kind, next, closed };
}

/** The article, also behind و, ل and ب: الدفاع, والمغتربين, للقوات, بالشؤون. */
function definite(word: string): boolean {
  if (word.length < 4) return false;
  if (word.startsWith('ال') || word.startsWith('لل')) return true;
  const inner = word.startsWith('و') ? word.slice(1) : word;
  if (inner.startsWith('ال') || inner.startsWith('لل')) return true;
  return (inner.startsWith('ب') || inner.startsWith('ل')) && inner.startsWith('ال', 1);
}

/** نجوم الفريق الأول, وكان الفريق: the team, where a noun owns it; the rank stands before a name by itself. */
export function isTeam({ tokens }: Context, index: number): boolean {
  if (tokens[index]?.stem !== 'فريق' || tokens[index]?.definite !== true) return false;
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || before.definite || before.pos === 'verb') return false;
  return before.pos === 'noun' || before.pos === 'participle' || before.pos === 'verbal-noun';
}
