import { conceptsAt } from '../../arabic/events/classes';
import { nationality } from '../../arabic/names/gazetteer';
import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import {
  CURRENT_WORDS,
  CARETAKER_WORDS,
  DESIGNATE_WORDS,
  FORMER_WORDS,
  GENERAL_RANKS,
  OFFICES,
  RANKS,
  ROLE_FILLERS,
} from '../lexicon/offices';
import { termWeight } from '../words/weights';
import { foldedWords } from '../words/folded-words';
import { WordMemo } from '../words/word-memo';
import { portfoliosOf } from './ministries';

/** How an office is held at the time of writing. */
export type Tenure = 'holds' | 'former' | 'designate' | 'caretaker';

/** A role phrase taken apart. */
export interface Office {
  /** Kind of office ('minister', 'prime-minister', …), '' where only a rank is given. */
  readonly head: string;
  /** What the office is for: ministries, noun concepts or word families, without nationality and fillers. */
  readonly portfolio: ReadonlySet<string>;
  readonly tenure: Tenure;
  /** Rank level, 0 for none; `general` for جنرال and the like, which leave the level open. */
  readonly rank: number;
  readonly general: boolean;
  /** Told to be held at the time of writing: الوزير الحالي. */
  readonly current: boolean;
  /** Of a deputy, kind of the office that he stands in for: نائب رئيس الهيئة. */
  readonly deputyOf: string;
}

interface Phrase {
  readonly words: readonly string[];
  readonly id: string;
}

const bare = (word: string): string =>
  word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;

function phrases(lines: string): Phrase[] {
  return lines
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      if (colon < 0) return [];
      return line
        .slice(colon + 1)
        .split(',')
        .map((phrase) => ({
          id: line.slice(0, colon),
          words: foldWord(phrase.trim()).split(' ').map(bare),
        }));
    })
    .sort((a, b) => b.words.length - a.words.length);
}

const OFFICE_PHRASES = phrases(OFFICES);
const RANK_PHRASES = phrases(RANKS);
const GENERAL = new Set(GENERAL_RANKS.split(',').map((w) => foldWord(w.trim())));
const FORMER = foldedWords(FORMER_WORDS);
const DESIGNATE = foldedWords(DESIGNATE_WORDS);
const CARETAKER = foldedWords(CARETAKER_WORDS);
const CURRENT = foldedWords(CURRENT_WORDS);
const FILLERS = foldedWords(ROLE_FILLERS);

const PROVINCE = foldWord('محافظة');
const TEAM = foldWord('فريق');

/** The word without article and feminine ending, as the tables list it. */
function forms(token: Token): readonly string[] {
  const plain = bare(
    token.norm.startsWith('و') && token.conjunction !== '' ? token.norm.slice(1) : token.norm,
  );
  const stem = bare(token.stem);
  const list = stem === plain ? [plain] : [plain, stem];
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const form = list[i] ?? '';
    // المحافظة is where the governor governs, and seldom a woman who does.
    if (form.endsWith('ه') && form.length > 4 && form !== PROVINCE) list.push(form.slice(0, -1));
  }
  if (plain.startsWith('لل')) list.push(plain.slice(2));
  return list;
}

/** Phrases by their first word, each with its place in the table: earlier ones win. */
type PhraseIndex = ReadonlyMap<string, readonly (Phrase & { readonly order: number })[]>;

function indexed(table: readonly Phrase[]): PhraseIndex {
  const index = new Map<string, (Phrase & { order: number })[]>();
  table.forEach((phrase, order) => {
    const [first = ''] = phrase.words;
    index.set(first, [...(index.get(first) ?? []), { ...phrase, order }]);
  });
  return index;
}

const OFFICE_INDEX = indexed(OFFICE_PHRASES);
const RANK_INDEX = indexed(RANK_PHRASES);

function match(tokens: readonly Token[], at: number, table: PhraseIndex): Phrase | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  let best: (Phrase & { readonly order: number }) | undefined;
  for (const form of forms(token))
    for (const phrase of table.get(form) ?? []) {
      if (best !== undefined && best.order <= phrase.order) continue;
      const fits = phrase.words.every((word, k) => {
        const next = tokens[at + k];
        return k === 0 || (next !== undefined && forms(next).includes(word));
      });
      if (fits) best = phrase;
    }
  return best;
}

/** May a word be the first of an office? */
const mayBeOffice = new WordMemo((token): boolean =>
  forms(token).some((form) => OFFICE_INDEX.has(form)),
);

/** Does an office or a rank open at the first of these tokens? */
export function opensOffice(tokens: readonly Token[], at: number): boolean {
  return mayBeOffice.at(tokens, at) === true && match(tokens, at, OFFICE_INDEX) !== undefined;
}

/** The end of a rank that begins at a token, or -1: العقيد, فريق أول; نقيب before a definite noun is another office. */
export function rankEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || isTeam(tokens, at)) return -1;
  const ranked = match(tokens, at, RANK_INDEX);
  const general = forms(token).some((f) => GENERAL.has(f) && f === 'جنرال');
  if (!ranked && !general) return -1;
  const end = at + (ranked?.words.length ?? 1);
  return token.definite || tokens[end]?.definite !== true ? end : -1;
}

/** An office that is a rank and no more; undefined where the tokens begin with none. */
export function readRank(tokens: readonly Token[], at: number): Office | undefined {
  const end = rankEnd(tokens, at);
  if (end < 0) return undefined;
  const rank = Number(match(tokens, at, RANK_INDEX)?.id ?? 0);
  return {
    head: '',
    portfolio: new Set(),
    tenure: 'holds',
    rank,
    general: rank === 0,
    current: false,
    deputyOf: '',
  };
}

/** سابق, الأسبق, الراحل: is a word one by which an office is past? */
export function isFormerWord(token: Token): boolean {
  return forms(token).some((form) => FORMER.has(form));
}

/**
 * مدرب الفريق, لاعبو الفريق, للفريق الأول: the team, which a noun owns or a preposition is tied to; as a rank the word stands
 * by itself.
 */
function isTeam(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.stem !== TEAM) return false;
  if (token.preposition !== '') return true;
  if (before?.kind !== 'word' || before.definite || before.enclitic !== '') return false;
  return opensOffice(tokens, at - 1) || before.pos === 'noun';
}

/** Takes a role phrase apart; undefined where it names neither an office nor a rank. */
export function readOffice(tokens: readonly Token[]): Office | undefined {
  let head = '';
  let rank = 0;
  let general = false;
  let tenure: Tenure = 'holds';
  let current = false;
  let deputyOf = '';
  const portfolio = new Set<string>();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const all = forms(token);
    if (all.some((f) => CURRENT.has(f))) current = true;
    if (all.some((f) => FORMER.has(f))) tenure = 'former';
    else if (all.some((f) => DESIGNATE.has(f)) && head !== '') tenure = 'designate';
    else if (all.some((f) => CARETAKER.has(f))) tenure = 'caretaker';
    else {
      const after = (i === 0 || head !== '' || general) && !isTeam(tokens, i);
      const ranked = after ? match(tokens, i, RANK_INDEX) : undefined;
      // عميد and محافظ are offices where something follows in construct: عميد الكلية.
      if (ranked && (token.definite || head !== '' || ranked.words.length > 1)) {
        rank = Math.max(rank, Number(ranked.id));
        i += ranked.words.length - 1;
        continue;
      }
      const office = head === '' ? match(tokens, i, OFFICE_INDEX) : undefined;
      const below = head === 'deputy' && portfolio.size === 0 && deputyOf === '';
      const over = below ? match(tokens, i, OFFICE_INDEX) : undefined;
      if (over && over.id !== 'deputy') {
        deputyOf = over.id;
        i += over.words.length - 1;
        continue;
      }
      if (office) {
        head = office.id;
        i += office.words.length - 1;
        continue;
      }
      if (all.some((f) => GENERAL.has(f))) general = true;
      else if (nationality(token.stem) === undefined && !all.some((f) => FILLERS.has(f))) {
        if (head.startsWith('minister')) {
          for (const id of portfoliosOf(all)) portfolio.add(id);
        } else if (termWeight(token.family) > 0.05) {
          const concepts = conceptsAt(tokens, i);
          for (const id of concepts.length > 0 ? concepts : [token.family]) portfolio.add(id);
        }
      }
    }
  }
  if (head === '' && rank === 0 && !general) return undefined;
  return { head, portfolio, tenure, rank, general, current, deputyOf };
}
