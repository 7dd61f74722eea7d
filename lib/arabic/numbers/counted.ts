import { COUNT_HEADS, HARM_WORDS, NOT_COUNTED, VICTIM_NOUNS } from '../lexicon/counted-nouns';
import { foldWord } from '../normalise';
import type { Span } from '../types';
import type { Item } from './items';

/** The noun that a number counts. */
export interface Counted {
  readonly lemma: string;
  readonly span: Span;
  /** Item after the noun, where the noun follows the number. */
  readonly end: number;
}

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldWord));
}

const heads = folded(COUNT_HEADS);
const harm = folded(HARM_WORDS);
const victims = folded(VICTIM_NOUNS);
const notCounted = folded(NOT_COUNTED);
const PERSON = foldWord('شخص');
const PARTITIVES = new Set(['من', 'بين']);
/** Words that open what comes after a number's noun phrase: nouns don't. */
const OTHERS = new Set([
  'اخرين',
  'اخرون',
  'اخرا',
  'اخر',
  'اخري',
  'اخريات',
  'منهم',
  'بينهم',
  'منها',
]);
/** Words before a number that make it a part of what was counted just before. */
const AMONG = new Set(['منهم', 'بينهم', 'منها', 'بينها', 'منهن']);

/** A form that only verbs have: يشارك, كتبت, قالوا. */
function isFinite(norm: string): boolean {
  return norm.startsWith('ي') || norm.endsWith('ت') || norm.endsWith('وا');
}

/** Can this item be a noun that is counted? */
function isNoun(item: Item | undefined): item is Item {
  if (item?.kind !== 'word' || item.word !== undefined) return false;
  if (item.norm.length < 2 || item.token.future) return false;
  if (item.token.pos === 'verb' && isFinite(item.norm)) return false;
  return !notCounted.has(item.norm) && !notCounted.has(item.token.stem);
}

function countedAt(item: Item, end: number): Counted {
  return {
    lemma: item.token.lemma,
    span: { start: item.start, end: item.end },
    end,
  };
}

/** Ends of the stretch in which a noun apart from its number may stand: full stops and new lines. */
function closes(item: Item): boolean {
  return item.norm === '.' || item.norm === '؟' || item.norm === '!' || item.norm === '؛';
}

/** The noun after a number that ends before item `i`: 20 قتيلا, 20 من القتلى, 20 بين قتيل وجريح. */
function nounAfter(items: readonly Item[], i: number): Counted | undefined {
  const next = items[i];
  if (next === undefined || next.lineStart) return undefined;
  if (next.kind === 'word' && PARTITIVES.has(next.norm)) {
    const noun = items[i + 1];
    return isNoun(noun) && !noun.conjunction && noun.preposition === ''
      ? countedAt(noun, i + 2)
      : undefined;
  }
  if (!isNoun(next) || next.conjunction || next.preposition !== '') return undefined;
  return countedAt(next, i + 1);
}

/** القتلى الـ20, الدول العربية الثلاث, جدول زمني واحد: the noun before a number, past an adjective that agrees. */
function nounBefore(items: readonly Item[], from: number): Counted | undefined {
  const last = items[from - 1];
  if (!isNoun(last)) return undefined;
  const head = items[from - 2];
  const kind = last.token.pos === 'adjective' || last.norm.endsWith('يه');
  const adjective = kind && last.preposition === '' && !last.conjunction;
  const agrees = adjective && isNoun(head) && head.definite === last.definite && !last.lineStart;
  return countedAt(agrees ? head : last, from);
}

/** سيارات ثلاث: a plural right before a number in words, which no noun follows. */
function countBehind(items: readonly Item[], from: number, end: number): Counted | undefined {
  const [noun, number, next] = [items[from - 1], items[from], items[end]];
  if (!isNoun(noun) || noun.definite || noun.conjunction || noun.token.enclitic !== '')
    return undefined;
  const plain = number?.digits === undefined && number?.preposition === '' && !number.conjunction;
  const plural = noun.token.lemma !== noun.token.stem && noun.token.pos === 'noun';
  const subject = noun.norm.endsWith('ون');
  return plain && plural && !subject && next?.norm !== 'من' ? countedAt(noun, from) : undefined;
}

/** Words of a name of several nouns before a number, at most. */
const CHAIN = 3;

/**
 * دول مجلس التعاون الست, مراكز التسوق السبعة: a number counts a plural, which may stand further up the nouns that
 * define each other. The noun right before it where none of them is one.
 */
function pluralBefore(items: readonly Item[], from: number): Counted | undefined {
  const near = nounBefore(items, from);
  const last = items[from - 1];
  if (near === undefined || last === undefined || last.token.lemma !== last.token.stem) return near;
  for (let i = from - 2; i >= 0 && i >= from - 1 - CHAIN; i -= 1) {
    const item = items[i];
    if (!isNoun(item) || item.definite || items[i + 1]?.conjunction === true) return near;
    if (items[i + 1]?.preposition !== '' || items[i + 1]?.lineStart === true) return near;
    if (item.token.pos === 'verb' || item.token.enclitic !== '') return near;
    if (item.token.lemma !== item.token.stem) return countedAt(item, from);
  }
  return near;
}

/** الجرحى تجاوزوا أربعة آلاف: the subject of a verb in the plural right before the number, before it in turn. */
function subjectBefore(items: readonly Item[], from: number): Counted | undefined {
  for (let i = from - 1; i > 0 && i >= from - 3; i -= 1) {
    const [noun, verb] = [items[i - 1], items[i]];
    if (verb?.kind !== 'word' || verb.lineStart) return undefined;
    if (!verb.norm.endsWith('وا') || verb.conjunction) continue;
    return noun?.definite === true && isNoun(noun) ? countedAt(noun, from) : undefined;
  }
  return undefined;
}

/** الضحايا 21, والإصابات إلى 124: a definite plural of harm right before digits or what it rose to. */
function leadingPlural(items: readonly Item[], from: number): Counted | undefined {
  const to = items[from - 1]?.norm === 'الي' ? from - 1 : from;
  const noun = items[to - 1];
  if (
    !isNoun(noun) ||
    !noun.definite ||
    noun.preposition !== '' ||
    items[from]?.conjunction === true
  )
    return undefined;
  return isVictim(noun) ? countedAt(noun, from) : undefined;
}

function isVictim({ token }: Item): boolean {
  return victims.has(token.lemma) || victims.has(token.stem);
}

/** عدد القتلى … 632, حصيلة الضحايا … إلى 21: within the sentence and fourteen words. */
function nounApart(items: readonly Item[], from: number): Counted | undefined {
  for (let i = from - 1; i >= 0 && i >= from - 14; i -= 1) {
    const item = items[i];
    if (item === undefined || closes(item)) return undefined;
    // عدد القتلى استقر عند 20 والجرحى عند 199: what was counted is told anew.
    if (item.conjunction && item.definite && i + 1 < from && isVictim(item))
      return countedAt(item, from);
    if (item.kind === 'word' && (heads.has(item.token.stem) || heads.has(item.norm))) {
      const noun = items[i + 1];
      // 'عدد من' is 'some', not a count that follows.
      if (noun?.norm === 'من' || i + 1 >= from) return undefined;
      if (!isNoun(noun)) return undefined;
      // عدد محدود is no count of a thing; عدد القتلى and عدد ضحايا الزلزال are.
      const definite =
        noun.definite || noun.token.enclitic !== '' || items[i + 2]?.definite === true;
      return definite ? countedAt(noun, from) : undefined;
    }
    if (items[i + 1]?.lineStart === true) return undefined;
  }
  return undefined;
}

/** قتل 12 شخصا وأصيب 30: the noun that an earlier number of the sentence counted. */
function inherited(
  items: readonly Item[],
  from: number,
  end: number,
  last: (Counted & { at: number }) | undefined,
): Counted | undefined {
  if (last !== undefined && from - last.at <= 16) {
    let apart = false;
    for (let i = last.at; i < from; i += 1) {
      const item = items[i];
      if (item === undefined || closes(item) || (i > last.at && item.lineStart)) apart = true;
    }
    const next = items[end];
    const others = next !== undefined && OTHERS.has(next.norm);
    const harmed = harmBefore(items, from);
    const among = AMONG.has(items[from - 1]?.norm ?? '');
    const listed =
      items[from]?.conjunction === true &&
      (next === undefined || next.kind === 'mark' || next.norm === 'في' || next.preposition !== '');
    if (!apart && (others || harmed !== undefined || among || listed))
      return { lemma: last.lemma, span: last.span, end: from };
  }
  return undefined;
}

function harmBefore(items: readonly Item[], from: number): Item | undefined {
  for (let i = from - 1; i >= 0 && i >= from - 3; i -= 1) {
    const item = items[i];
    if (item?.kind === 'word' && (harm.has(item.token.stem) || harm.has(item.norm))) return item;
  }
  return undefined;
}

/** ثلاثة فقط قتلوا, 25 آخرين: the verb or the word for others after the number tells of persons. */
function harmAfter(items: readonly Item[], end: number): Item | undefined {
  const next = items[end];
  if (next?.kind !== 'word') return undefined;
  if (OTHERS.has(next.norm) && next.norm.startsWith('اخر') && next.norm.length > 4) return next;
  const verb = next.norm === 'فقط' ? items[end + 1] : next;
  return verb?.kind === 'word' && verb.norm.endsWith('وا') && harm.has(verb.norm)
    ? verb
    : undefined;
}

/**
 * What the number at items `[from, end)` counts, or undefined where the text doesn't tell. `last` is the noun counted
 * before it; `definite` says the number has the article.
 */
export function countedNoun(
  items: readonly Item[],
  from: number,
  end: number,
  definite: boolean,
  last: (Counted & { at: number }) | undefined,
): Counted | undefined {
  if (definite) {
    const before = pluralBefore(items, from);
    if (before !== undefined && items[from - 1]?.definite === true) return before;
  }
  // السبعة التابعة: behind a number with the article a word with it describes.
  const described = definite && items[end]?.definite === true && items[end]?.norm !== 'من';
  const after = described ? undefined : nounAfter(items, end);
  if (after !== undefined) return after;
  const before = countBehind(items, from, end);
  if (before !== undefined) return before;
  const apart = subjectBefore(items, from) ?? nounApart(items, from);
  if (apart !== undefined) return apart;
  const led = leadingPlural(items, from);
  if (led !== undefined) return led;
  const again = inherited(items, from, end, last);
  if (again !== undefined) return again;
  const harmed = harmBefore(items, from) ?? harmAfter(items, end);
  if (harmed !== undefined) {
    return { lemma: PERSON, span: { start: harmed.start, end: harmed.end }, end };
  }
  return undefined;
}

/** The noun before the singular words واحد and وحيد (قتيل واحد), or undefined. */
export function nounOfOne(items: readonly Item[], from: number): Counted | undefined {
  return nounBefore(items, from);
}

/** The noun an ordinal orders: المرة الثالثة, ثالث زيارة. */
export function orderedNoun(
  items: readonly Item[],
  from: number,
  end: number,
  definite: boolean,
): Counted | undefined {
  const before = items[from - 1];
  const nunated = items[from]?.norm === 'ثان';
  if (
    isNoun(before) &&
    before.definite === definite &&
    (definite || nunated || before.norm.endsWith('ه'))
  ) {
    // الطائرة الإغاثية الثالثة: the adjective between orders nothing.
    const further = items[from - 2];
    const adjective = definite && /(?:ي|يه)$/u.test(before.norm) && before.token.pos !== 'noun';
    if (adjective && further?.definite === true && isNoun(further)) return countedAt(further, from);
    return countedAt(before, from);
  }
  const next = items[end];
  if (!definite && isNoun(next) && !next.conjunction && next.preposition === '') {
    return countedAt(next, end + 1);
  }
  return undefined;
}
