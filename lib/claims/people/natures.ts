import { nationality } from '../../arabic/names/gazetteer';
import { roleOf } from '../../arabic/names/role-words';
import { foldWord } from '../../arabic/normalise';
import type { NameMention, Token } from '../../arabic/types';
import { sortsOf } from '../facts/counted-sorts';
import { MALE_AND_FEMALE } from '../lexicon/natures';
import { perArticle } from '../words/per-article';
import { unitAround, type ReadArticle } from '../read';
import type { Field } from '../types';

/** What an article says a person is by the way: of which country, a man or a woman. */
export interface Nature {
  readonly article: number;
  readonly field: Field;
  readonly name: NameMention;
  readonly kind: 'nationality' | 'gender';
  /** Code of the country; 'f' or 'm'. */
  readonly value: string;
  /** The word that says so, as written. */
  readonly text: string;
  readonly token: number;
}

const GENDERED = new Map<string, 'm' | 'f'>(
  MALE_AND_FEMALE.split(' ').flatMap((word): [string, 'm' | 'f'][] => {
    const folded = foldWord(word);
    return [
      [folded, 'm'],
      [`${folded}ه`, 'f'],
    ];
  }),
);

const bare = (norm: string): string => norm.replace(/^(?:وال|فال|بال|كال|لل|ال)(?=..)/u, '');

/**
 * Does an adjective before a name belong to a thing that stands before it (المسؤول عن الشؤون الإيرانية فلان)? Of a person
 * it stands behind nothing definite but what a person is called (المدرب الصربي فلان).
 */
function isOfThing(before: Token | undefined): boolean {
  if (before?.kind !== 'word' || !before.definite) return false;
  return (
    roleOf(before.stem) === undefined &&
    roleOf(before.norm) === undefined &&
    !sortsOf(before.lemma).has('human')
  );
}

/** The natures of the persons that an article names in full, furniture left out. */
export const naturesOf = perArticle((article: ReadArticle, index: number): Nature[] => {
  const found: Nature[] = [];
  for (const field of ['title', 'text'] as const) {
    const { names, tokens, text } = article.annotation[field];
    for (const name of names) {
      if (name.kind !== 'person' || !name.key.includes('-')) continue;
      if (!unitAround(article, field, name.firstToken)) continue;
      const add = (kind: Nature['kind'], value: string | undefined, token: number): void => {
        const at = tokens[token];
        if (value !== undefined && at)
          found.push({
            article: index,
            field,
            name,
            kind,
            value,
            token,
            text: text.slice(at.start, at.end),
          });
      };
      // المدرب الصربي فلان, للصربي فلان.
      const adjective = tokens[name.firstToken - 1];
      if (
        adjective?.kind === 'word' &&
        adjective.definite &&
        !isOfThing(tokens[name.firstToken - 2])
      )
        add(
          'nationality',
          nationality(adjective.stem) ?? nationality(bare(adjective.norm)),
          name.firstToken - 1,
        );
      for (let i = name.firstToken - 1; i >= Math.max(0, name.firstToken - 2); i -= 1) {
        const token = tokens[i];
        // مدربه فلان: his coach, no woman.
        if (token?.kind !== 'word' || !token.definite) break;
        const gender = GENDERED.get(bare(token.norm));
        if (gender === undefined) continue;
        add('gender', gender, i);
        break;
      }
    }
  }
  return found;
});
