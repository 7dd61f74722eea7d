import { isCountryKey } from '../../arabic/names/gazetteer';
import type { NameMention, Token } from '../../arabic/types';
import { ATTRIBUTE_NOUNS, TRAVELLING, UNTELLING_GOVERNORS } from '../lexicon/governors';
import { perArticle } from '../words/per-article';
import { placePhrasesOf, roleBefore, siteKindAt, type PlaceRole } from '../places/place-phrases';
import { unitAround, type ReadArticle, type Term, type Unit } from '../read';
import type { Field } from '../types';
import { foldedWords } from '../words/folded-words';

/** What can fill a slot of an event: only fillers of one kind are held against each other. */
export type FillerKind = 'town' | 'country' | 'body';

/** A town, a country or a body that fills a slot in a sentence. */
export interface Filler {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly kind: FillerKind;
  /** The same for the same bearer. */
  readonly key: string;
  readonly text: string;
  /** How it is tied to what stands before it; '' where by no preposition. */
  readonly role: PlaceRole;
  /** The word that it hangs on: فحص in 'الفحص الطبي في الرياض' or the adjective after it; undefined where none tells. */
  readonly governor: Term | undefined;
  /** The governor is a noun of what a thing has one of: مقر, علم. */
  readonly attribute: boolean;
  readonly firstToken: number;
  readonly endToken: number;
}

const UNTELLING = foldedWords(`${UNTELLING_GOVERNORS} ${TRAVELLING}`);
const ATTRIBUTES = foldedWords(ATTRIBUTE_NOUNS);

/** Furthest that a noun of what a thing has one of stands after a name (تتخذ من تونس مقرا), in tokens. */
const AFTER = 2;

function isAttribute(token: Token | undefined): boolean {
  return token?.kind === 'word' && (ATTRIBUTES.has(token.lemma) || ATTRIBUTES.has(token.stem));
}

function attributeOf(
  tokens: readonly Token[],
  unit: Unit,
  names: readonly NameMention[],
  first: number,
  end: number,
): Term | undefined {
  const before = Math.max(unit.firstToken, first - REACH);
  const after = Math.min(unit.endToken, end + AFTER);
  for (let i = before; i < after; i += 1) {
    // من إيطاليا علم بنما: a noun that another name follows is that one's.
    if (!isAttribute(tokens[i]) || (i >= end && names.some((n) => n.firstToken === i + 1)))
      continue;
    return unit.terms.find((t) => t.token === i);
  }
  return undefined;
}

/** Furthest that the word which a filler hangs on stands before it, in tokens. */
const REACH = 3;

function governorOf(
  tokens: readonly Token[],
  unit: Unit,
  names: readonly NameMention[],
  first: number,
): Term | undefined {
  for (let i = first - 1; i >= Math.max(unit.firstToken, first - REACH); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return undefined;
    if (siteKindAt(tokens, i) !== undefined) continue;
    const term = unit.terms.find((t) => t.token === i);
    if (!term) continue;
    const named = names.some((n) => i >= n.firstToken && i < n.endToken);
    if (named || UNTELLING.has(token.lemma) || UNTELLING.has(token.stem)) return undefined;
    return term;
  }
  return undefined;
}

/** A name by itself fills as a body or a country; towns are read with the phrases of places. */
function kindOf(name: NameMention): FillerKind | undefined {
  if (name.kind === 'organisation') return 'body';
  return name.kind !== 'person' && isCountryKey(name.key) ? 'country' : undefined;
}

/** The towns, countries and bodies of an article, whoever is quoted and furniture left out. */
export const fillersOf = perArticle((article: ReadArticle, index: number): Filler[] => {
  const found: Filler[] = [];
  const towns = placePhrasesOf(article, index).filter((p) => p.kind === 'town');
  for (const field of ['title', 'text'] as const) {
    const { tokens, names, speech, text } = article.annotation[field];
    const add = (kind: FillerKind, key: string, first: number, end: number): void => {
      const unit = unitAround(article, field, first);
      const [from, to] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
      if (!unit) return;
      if (
        speech.some((s) => s.speakerSpan && s.speakerSpan.start <= from && s.speakerSpan.end >= to)
      )
        return;
      const attribute = attributeOf(tokens, unit, names, first, end);
      found.push({
        article: index,
        field,
        unit,
        kind,
        key,
        text: text.slice(from, to).replace(/\s+/gu, ' '),
        role: roleBefore(tokens, first),
        governor: attribute ?? governorOf(tokens, unit, names, first),
        attribute: attribute !== undefined,
        firstToken: first,
        endToken: end,
      });
    };
    for (const name of names) {
      const kind = kindOf(name);
      if (kind !== undefined) add(kind, name.key, name.firstToken, name.endToken);
    }
    for (const town of towns)
      if (town.field === field) add('town', town.key, town.firstToken, town.endToken);
  }
  return found;
});
