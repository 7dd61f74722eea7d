import type { Annotation, NameMention, Sentence, Token } from '../../arabic/types';
import { EACH, GETTING, KIN, TERM_WORDS, UPON, WHO } from '../lexicon/penalties';
import { foldedWords } from '../words/folded-words';
import { says } from '../words/says';
import { namingStart } from './naming-start';
import type { ToldOutcome } from './penalties';

const CONNECTS = foldedWords(UPON);
const EACH_OF = foldedWords(EACH);
const OF_TERM = foldedWords(TERM_WORDS);
const GETS = foldedWords(GETTING);
const OTHERS = foldedWords(KIN);
const RELATIVE = foldedWords(WHO);

/** Tokens between an outcome and who got it, told behind it or before it, at most. */
const AHEAD = 9;
const BACK = 16;
/** The same for an acquittal, which stands next to whom it frees. */
const FREED = 6;
/** Tokens between two persons of one list, an office included, at most. */
const LISTED = 8;

/** على التوالي */
const IN_ORDER = 'توالي';
/** بريء, بريئة */
const ADJECTIVE = /^بري[^ه]/u;
/** بإنزال عقوبة سبع سنوات بفلان */
const LEADING = new Set(['ل', 'ب']);

const isVerb = (token: Token | undefined): boolean => token?.pos === 'verb';
/** Words behind a term that lead to nobody: خمس سنوات لكل منهما, لإدانته. */
const NO_BEARER = foldedWords('لكل لمدة لإدانته لإدانتها لاتهامه لارتكابه لتورطه لدوره');

const isMark = (token: Token | undefined): boolean => token?.kind === 'punctuation';

/** Tokens before a name in which a clause about another begins. */
const CLAUSE = 5;

/** Is somebody named only to say who another is: نجل فلان, الذي أدار حملة فلان؟ */
function isAside(annotation: Annotation, name: NameMention): boolean {
  const { tokens } = annotation;
  const start = namingStart(tokens, name);
  if (says(tokens[start - 1], OTHERS) || says(tokens[start], OTHERS)) return true;
  for (let i = start - 1; i >= Math.max(0, start - CLAUSE); i -= 1) {
    if (isMark(tokens[i])) return false;
    if (says(tokens[i], RELATIVE)) return true;
  }
  return false;
}

/** Does somebody else get an outcome, by a verb with its own subject: نال فلان 20 سنة ونال خلفاه عشرا؟ */
function isOthers({ tokens }: Annotation, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i += 1) {
    const next = tokens[i + 1];
    const noun = next?.kind === 'word' && next.preposition === '' && next.pos !== 'particle';
    if (says(tokens[i], GETS) && noun && !says(next, OF_TERM)) return true;
    // حكم على مهندسة الحي بثلاث سنوات; وحكمت عليه is of him who is named.
    if (says(tokens[i], CONNECTS) && tokens[i]?.enclitic === '') return true;
  }
  return false;
}

/** Who is named behind an outcome with a word that leads to him: سبع سنوات بحق فلان, براءة فلان. */
function ahead(
  annotation: Annotation,
  persons: readonly NameMention[],
  { end, outcome }: ToldOutcome,
): NameMention | undefined {
  const { tokens } = annotation;
  const next = persons.find(({ firstToken }) => firstToken >= end);
  if (next === undefined) return undefined;
  const start = namingStart(tokens, next);
  const free = outcome === 'acquitted';
  if (start - end > (free ? FREED : AHEAD)) return undefined;
  let leads = free || LEADING.has(tokens[start]?.preposition ?? '') || next.firstToken === end;
  for (let i = end; i < start; i += 1) {
    const token = tokens[i];
    if (isMark(token) || (free && annotation.numbers.some((n) => n.firstToken === i)))
      return undefined;
    if (isVerb(token) && !says(token, OF_TERM)) return undefined;
    // سبع سنوات وعلى فلان بست: another's begins there.
    if (token?.conjunction === 'و' && says(token, CONNECTS)) return undefined;
    if (says(token, CONNECTS) || token?.preposition === 'ل') leads = true;
  }
  return leads ? next : undefined;
}

/** The persons of one list, the last of them the nearest before a token: فلان وفلان, each with his office. */
function listBefore(
  annotation: Annotation,
  persons: readonly NameMention[],
  at: number,
): NameMention[] {
  const { tokens } = annotation;
  const before = persons.filter(({ endToken }) => endToken <= at);
  const list: NameMention[] = [];
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [person, behind] = [before[i], list[0]];
    if (!person) break;
    if (behind) {
      const start = namingStart(tokens, behind);
      if (start - person.endToken > LISTED || tokens[start]?.conjunction !== 'و') break;
      if (tokens.slice(person.endToken, start).some((t) => isVerb(t) || t.kind === 'number')) break;
    }
    list.unshift(person);
  }
  return list;
}

/** الأول 15 عاما والثاني 12: the place in the list that an ordinal right before an outcome tells, -1 for none. */
function rankOf({ numbers }: Annotation, first: number): number {
  const ordinal = numbers.find((n) => n.kind === 'ordinal' && n.endToken === first);
  return ordinal === undefined ? -1 : ordinal.value - 1;
}

/** Outcomes told one behind the other for a list of persons: بـ15 و12 سنة على التوالي. */
function inTurn(annotation: Annotation, outcomes: readonly ToldOutcome[], it: ToldOutcome): number {
  const at = outcomes.indexOf(it);
  let first = at;
  const joins = (a: ToldOutcome | undefined, b: ToldOutcome | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    annotation.tokens
      .slice(a.end, b.first)
      .every((t) => t.norm === 'و' || t.preposition === 'ب' || t.norm === 'ب');
  while (first > 0 && joins(outcomes[first - 1], outcomes[first])) first -= 1;
  const run = joins(outcomes[at], outcomes[at + 1]) || first < at;
  return run ? at - first : -1;
}

/** Those whom a sentence names for themselves, and not to say who another is. */
export function personsTold(annotation: Annotation, sentence: Sentence): readonly NameMention[] {
  return annotation.names.filter(
    (n) =>
      n.kind === 'person' &&
      n.firstToken >= sentence.firstToken &&
      n.endToken <= sentence.endToken &&
      !isAside(annotation, n),
  );
}

/**
 * Who got an outcome: who is named behind it with a word that leads to him, else the nearest before it, with all of his list
 * where each got the same. `persons`, `outcomes`: all of the sentence, in order.
 */
export function bearersOfPenalty(
  annotation: Annotation,
  persons: readonly NameMention[],
  it: ToldOutcome,
  outcomes: readonly ToldOutcome[],
): readonly NameMention[] {
  const { tokens } = annotation;
  const behind = ahead(annotation, persons, it);
  // و12 سنة لفلان, سنتين على صاحب المصنع: somebody whose name is not known.
  const lead = tokens[it.end];
  const inOrder = tokens[it.end + 1]?.stem === IN_ORDER;
  const unknown =
    lead?.preposition === 'ل' ? !says(lead, NO_BEARER) : says(lead, CONNECTS) && !inOrder;
  if (!behind && unknown) return [];
  if (behind) {
    const after = tokens
      .slice(behind.endToken, behind.endToken + 2)
      .some((t) => t.conjunction === 'و');
    const next = persons.find(({ firstToken }) => firstToken === behind.endToken);
    return after && next && says(tokens[it.end], EACH_OF) ? [behind, next] : [behind];
  }
  // برأت المحكمة فلانا, ببراءة فلان: only من البراءة and بريء tell of who stands before them.
  const freed = tokens[it.first];
  if (it.outcome === 'acquitted' && freed && !freed.definite && !ADJECTIVE.test(freed.stem))
    return [];
  const turn = inTurn(annotation, outcomes, it);
  const rank = rankOf(annotation, it.first);
  const opening = outcomes[outcomes.indexOf(it) - Math.max(turn, rank, 0)] ?? it;
  const list = listBefore(annotation, persons, opening.first);
  const nearest = list.at(-1);
  if (!nearest) return [];
  if (rank >= 0 && list.length > 1) return list[rank] ? [list[rank]] : [];
  if (turn >= 0) {
    const one = list.length > 1 ? list[turn] : undefined;
    return one ? [one] : [];
  }
  const gap = it.first - nearest.endToken;
  if (gap > (it.outcome === 'acquitted' ? FREED : BACK)) return [];
  // Another's outcome stands between.
  if (outcomes.some((o) => o.first >= nearest.endToken && o.end <= it.first)) return [];
  const between = tokens.slice(nearest.endToken, it.first);
  if (isOthers(annotation, nearest.endToken, it.first)) return [];
  if (it.outcome === 'acquitted' && between.some(isMark) && between.some(isVerb)) return [];
  const start = list[0] ? namingStart(tokens, list[0]) : it.first;
  const around = [
    ...tokens.slice(Math.max(0, start - 3), start),
    ...tokens.slice(Math.max(0, it.first - 6), it.first),
    ...tokens.slice(it.end, it.end + 3),
  ];
  const together = list.length > 1 && (around.some((t) => says(t, EACH_OF)) || gap <= 3);
  return together ? list : [nearest];
}
