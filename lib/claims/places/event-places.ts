import type { NameMention, Token } from '../../arabic/types';
import { eventsOf, type EventRef } from '../statements/event-pairs';
import { COMING, PLACE_NOUNS, PLACE_WORDS } from '../lexicon/place-words';
import { perArticle } from '../words/per-article';
import { unitAround, type ReadArticle, type Unit } from '../read';
import { foldedWords } from '../words/folded-words';

/** What a place is to an event: where it is, where something comes from or goes to. */
export type PlaceRole = 'at' | 'near' | 'from' | 'to';

/** A place that an article gives for an event. */
export interface PlaceFact {
  readonly article: number;
  readonly unit: Unit;
  readonly role: PlaceRole;
  readonly name: NameMention;
  /** Classes of the event, without 'e:'. */
  readonly classes: readonly string[];
}

const ROLES: readonly (readonly [PlaceRole, ReadonlySet<string>])[] = [
  ['near', foldedWords(PLACE_WORDS.near)],
  ['from', foldedWords(PLACE_WORDS.from)],
  ['to', foldedWords(PLACE_WORDS.to)],
  ['at', foldedWords(PLACE_WORDS.at)],
];
const NOUNS = foldedWords(PLACE_NOUNS);
const COMES = foldedWords(COMING);

/** Furthest that a place stands from its event, in tokens. */
const REACH = 9;

function roleOf(tokens: readonly Token[], name: NameMention): PlaceRole | undefined {
  const first = tokens[name.firstToken];
  if (first?.preposition === 'ب') return 'at';
  if (first?.preposition === 'ل') return 'to';
  for (let i = name.firstToken - 1; i >= Math.max(0, name.firstToken - 3); i -= 1) {
    const norm = tokens[i]?.norm ?? '';
    // بالقرب من كذا is near, not from.
    if (norm === 'من' && ROLES[0]?.[1].has(tokens[i - 1]?.norm ?? '')) return 'near';
    const role = ROLES.find(([, list]) => list.has(norm))?.[0];
    if (role !== undefined) return role;
    if (!NOUNS.has(norm)) return undefined;
  }
  return undefined;
}

/** Places with the event word that each belongs to: the nearest, what stands before the place preferred. */
export const eventPlacesOf = perArticle((article: ReadArticle, index: number): PlaceFact[] => {
  const events = eventsOf(article, index);
  const found: PlaceFact[] = [];
  for (const field of ['title', 'text'] as const) {
    const { tokens, names } = article.annotation[field];
    for (const name of names) {
      const role = name.kind === 'place' ? roleOf(tokens, name) : undefined;
      if (role === undefined) continue;
      let best: EventRef | undefined;
      let gap = REACH + 1;
      for (const event of events) {
        if (event.field !== field) continue;
        const distance = name.firstToken - event.event.token;
        const away = distance > 0 ? distance : 2 - 2 * distance;
        if (away < gap) {
          gap = away;
          best = event;
        }
      }
      if (best && best.unit.start <= name.start && best.unit.end >= name.end)
        found.push({ article: index, unit: best.unit, role, name, classes: best.classes });
    }
  }
  return found;
});

/** Where things are said to come from: قادمة من كذا. */
export const originsOf = perArticle((article: ReadArticle, index: number): PlaceFact[] => {
  const found: PlaceFact[] = [];
  for (const field of ['title', 'text'] as const) {
    const { tokens, names } = article.annotation[field];
    for (const name of names) {
      if (name.kind !== 'place' || roleOf(tokens, name) !== 'from') continue;
      const coming = tokens
        .slice(Math.max(0, name.firstToken - 4), name.firstToken)
        .some((token) => COMES.has(token.norm));
      const unit = coming ? unitAround(article, field, name.firstToken) : undefined;
      if (unit) found.push({ article: index, unit, role: 'from', name, classes: ['arrive'] });
    }
  }
  return found;
});
