import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import { BLAME_VERBS, BLAMING_NOUNS, BRINGING_VERBS, RESPONSIBILITY } from '../lexicon/cause-verbs';
import { foldedWords } from '../words/folded-words';
import type { Ranges } from './cause-ranges';

/** The preposition before what a verb says was brought about, by the verb. */
const BRINGING = new Map(
  BRINGING_VERBS.trim()
    .split('\n')
    .flatMap((line) => {
      const [link = '', verbs = ''] = line.split(': ');
      return verbs.split(' ').map((verb) => [foldWord(verb), foldWord(link)] as const);
    }),
);
const BLAMES = foldedWords(BLAME_VERBS);
const BLAMING = foldedWords(BLAMING_NOUNS);
const RESPONSIBLE = foldedWords(RESPONSIBILITY);
const ON = foldWord('على');
const IN = new Set([foldWord('في'), foldWord('عن')]);

/** How far behind a verb what belongs to it is looked for, in tokens. */
const REACH = 13;
/** Longest effect and longest name of who is blamed, in tokens. */
const LENGTH = 8;

const isMark = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && !/^["«»“”]$/u.test(token.norm);

/** End of what runs on from `at`: a mark, or `LENGTH` tokens on. */
function runEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (end < Math.min(to, at + LENGTH) && !isMark(tokens[end])) end += 1;
  return end;
}

/** تسببت الأمطار الغزيرة في انهيار السد: verb, what did it, preposition, what came of it. */
function brought(tokens: readonly Token[], at: number, to: number): Ranges | undefined {
  const link = BRINGING.get(tokens[at]?.stem ?? '');
  const first = tokens[at + 1];
  if (link === undefined || first?.kind !== 'word' || first.preposition !== '') return undefined;
  if (tokens[at]?.enclitic || first.pos === 'particle') return undefined;
  for (let i = at + 2; i < Math.min(to, at + REACH); i += 1) {
    const token = tokens[i];
    if (isMark(token)) return undefined;
    const bound = link.length === 1 && token?.preposition === link;
    if (!bound && token?.norm !== link) continue;
    const start = bound ? i : i + 1;
    const end = runEnd(tokens, start, to);
    return end > start ? { effect: [start, end], cause: [at + 1, i] } : undefined;
  }
  return undefined;
}

/** حمّل النادي الحكم مسؤولية الخسارة, محملا المسؤولية للسائق: who is blamed stands before the noun, or behind it with ل. */
function held(tokens: readonly Token[], at: number, to: number): Ranges | undefined {
  for (let i = at + 1; i < Math.min(to, at + REACH); i += 1) {
    const token = tokens[i];
    if (isMark(token)) return undefined;
    if (!RESPONSIBLE.has(token?.stem ?? '')) continue;
    const next = tokens[i + 1];
    if (next?.preposition === 'ل')
      return { effect: [at, at], cause: [i + 1, runEnd(tokens, i + 1, to)] };
    if (i === at + 1) return undefined;
    const start = IN.has(next?.norm ?? '') ? i + 2 : i + 1;
    const named = !token?.definite || start === i + 2;
    return {
      effect: named ? [start, runEnd(tokens, start, to)] : [at, at],
      cause: [at + 1, i],
    };
  }
  return undefined;
}

/** ألقى باللائمة على المقاول في انهيار الجسر. */
function thrown(tokens: readonly Token[], at: number, to: number): Ranges | undefined {
  if (!BLAMING.has(tokens[at]?.stem ?? '') || tokens[at]?.definite !== true) return undefined;
  if (tokens[at + 1]?.norm !== ON) return undefined;
  const end = runEnd(tokens, at + 2, to);
  if (end <= at + 2) return undefined;
  for (let i = at + 3; i < end; i += 1)
    if (IN.has(tokens[i]?.norm ?? ''))
      return { effect: [i + 1, runEnd(tokens, i + 1, to)], cause: [at + 2, i] };
  return { effect: [at, at], cause: [at + 2, end] };
}

/**
 * What a verb at a token says of a reason, in a sentence that ends at `to`: what brought something about, verb first, or
 * who is held responsible for it; undefined where it says neither.
 */
export function verbReason(tokens: readonly Token[], at: number, to: number): Ranges | undefined {
  if (BLAMES.has(tokens[at]?.stem ?? '')) return held(tokens, at, to);
  return thrown(tokens, at, to) ?? brought(tokens, at, to);
}
