import { DEEDS, DOER_NOUNS } from '../lexicon/deeds';
import { foldedWords } from '../words/folded-words';

/** A deed that a word tells, with the words of which one must stand by it, none where it needs none. */
export interface Telling {
  readonly id: string;
  readonly objects: ReadonlySet<string>;
}

/** The deeds that verbs tell. */
export const VERBS = new Map<string, Telling[]>();
/** The deeds of verbal nouns that have their doer in the genitive. */
export const NOUNS = new Map<string, string>();
/** The deeds of verbal nouns behind a verb of doing. */
export const MASDARS = new Map<string, Telling[]>();
/** Words for what deeds are done to: no part of the naming of who does them. */
export const OBJECTS = new Set<string>();
for (const line of DEEDS.split('\n')) {
  const colon = line.indexOf(':');
  if (colon < 0) continue;
  const id = line.slice(0, colon);
  const [verbs = '', objects = '', nouns = '', masdars = ''] = line.slice(colon + 1).split('|');
  const telling = { id, objects: foldedWords(objects) };
  for (const object of telling.objects) OBJECTS.add(object);
  for (const verb of foldedWords(verbs)) VERBS.set(verb, [...(VERBS.get(verb) ?? []), telling]);
  for (const noun of foldedWords(nouns)) NOUNS.set(noun, id);
  for (const noun of foldedWords(masdars))
    MASDARS.set(noun, [...(MASDARS.get(noun) ?? []), telling]);
}

/** What a noun with ب says of the doer behind it, and the deeds by their objects that a word before the noun makes of it. */
export interface ByNoun {
  readonly id: string;
  readonly of: ReadonlyMap<string, string>;
}

/** What nouns with ب say of the doer behind them. */
export const BY_NOUN = new Map<string, ByNoun>();
for (const line of DOER_NOUNS.split('\n')) {
  const colon = line.indexOf(':');
  if (colon < 0) continue;
  const [nouns = '', narrower = ''] = line.slice(colon + 1).split('|');
  const of = new Map<string, string>();
  for (const id of narrower.split(' '))
    for (const telling of [...VERBS.values()].flat())
      if (telling.id === id) for (const object of telling.objects) of.set(object, id);
  for (const noun of foldedWords(nouns)) BY_NOUN.set(noun, { id: line.slice(0, colon), of });
}
