import type { Token } from '../../arabic/types';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Field } from '../types';
import { foldedWords } from '../words/folded-words';
import { perArticle } from '../words/per-article';
import type { Party } from './parties';
import {
  actorOf,
  calledSo,
  nationBehind,
  partyBehind,
  receiver,
  sender,
  subjectOf,
  victimOf,
} from './part-holders';
import {
  formsOf,
  isDenied,
  isOfThing,
  isStop,
  isWord,
  OBJECTS_OF,
  tellings,
  type Telling,
} from './part-words';

/** A part of an event that only one has, with who is told to have it. */
export interface SolePart {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly id: string;
  /** The words that tell of the part, or name what is won. */
  readonly token: number;
  readonly endToken: number;
  /** The word for what it is done to, '' where none is told. */
  readonly object: string;
  readonly party: Party;
}

/** Furthest that the object of a verb stands from it, in tokens. */
const OBJECT = 10;

const WHICH = foldedWords('الذي التي اللذين اللتين');

/** Does the verb at `at` say something of the noun right before it: هجوم نفذته, العمليات التي ينفذها? */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!isWord(before) || tokens[at]?.conjunction !== '') return false;
  return WHICH.has(before.norm) || before.pos === 'noun' || before.pos === 'verbal-noun';
}

/** The object of a telling by the word at `at`: '' where none is asked for and none near, undefined where it is missing. */
function objectOf(
  tokens: readonly Token[],
  { id, objects: asked }: Telling,
  at: number,
  [from, to]: readonly [number, number],
  party: Party,
): string | undefined {
  if (asked.size === 0 && !isOfThing(id)) return '';
  const objects = asked.size > 0 ? asked : (OBJECTS_OF.get(id) ?? asked);
  const has = (i: number): string | undefined => {
    const token = tokens[i];
    const own = i >= party.firstToken && i < party.endToken;
    return isWord(token) && token.pos !== 'verb' && !own
      ? formsOf(token).find((form) => objects.has(form))
      : undefined;
  };
  // ناقلة تملكها شركة: it stands before a verb that takes it up again.
  const taken = tokens[at]?.enclitic !== '' || tokens[at + 1]?.enclitic !== '';
  const before = (): string | undefined => {
    for (let i = at - 1; i >= Math.max(from, at - OBJECT); i -= 1) {
      const found = has(i);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const first = taken ? before() : undefined;
  if (first !== undefined) return first;
  for (let i = at + 1; i < Math.min(to, at + OBJECT) && !isStop(tokens[i]); i += 1) {
    const found = has(i);
    if (found !== undefined) return found;
  }
  if (asked.size === 0) return before() ?? '';
  // اعتقله جهاز المخابرات: what it is done to has been named before; هجوم نفذته جماعة names something else.
  const own = tokens[at]?.pos === 'verb' && tokens[at]?.enclitic !== '';
  return own && !isRelative(tokens, at) ? '' : undefined;
}

/** The parts of events that an article tells with who had them, furniture left out. */
export const solePartsOf = perArticle((article: ReadArticle, index: number): SolePart[] => {
  const found: SolePart[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const { tokens, sentences } = annotation;
    for (const { firstToken: from, endToken: to } of sentences)
      for (let at = from; at < to; at += 1) {
        const token = tokens[at];
        if (!isWord(token) || isDenied(tokens, at)) continue;
        const add = (telling: Telling, party: Party | undefined): void => {
          const object = party && objectOf(tokens, telling, at, [from, to], party);
          const unit = object === undefined ? undefined : unitAround(article, field, at);
          if (party && unit && object !== undefined)
            found.push({
              article: index,
              field,
              unit,
              id: telling.id,
              token: at,
              endToken: at + 1,
              object,
              party,
            });
        };
        const verb = !token.definite && token.preposition === '' && token.pos !== 'adjective';
        if (verb) {
          for (const t of tellings(token, 'does')) add(t, subjectOf(annotation, at, [from, to], t));
          for (const t of tellings(token, 'to')) add(t, receiver(annotation, at, to));
          for (const t of tellings(token, 'from')) add(t, sender(annotation, at, to));
        }
        if (token.pos !== 'verb' && !token.definite)
          for (const t of tellings(token, 'by'))
            add(
              t,
              nationBehind(annotation, at) ??
                partyBehind(annotation, at, true) ??
                actorOf(annotation, at, [from, to], t),
            );
        if (token.pos !== 'verb')
          for (const t of tellings(token, 'act')) add(t, actorOf(annotation, at, [from, to], t));
        if (!token.definite || token.pos !== 'verb')
          for (const t of tellings(token, 'victim')) add(t, victimOf(annotation, at, to, t));
        for (const t of tellings(token, 'done')) add(t, partyBehind(annotation, at, false));
        for (const t of tellings(token, 'is')) add(t, calledSo(annotation, at, from));
      }
  }
  return found;
});
