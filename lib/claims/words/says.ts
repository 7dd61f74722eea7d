import { bareWord } from '../../arabic/events/status';
import type { Token } from '../../arabic/types';

/** Is a token, by its bare form, stem or lemma, a word of a set? */
export function says(token: Token | undefined, set: ReadonlySet<string>): boolean {
  return (
    token?.kind === 'word' &&
    (set.has(bareWord(token)) || set.has(token.stem) || set.has(token.lemma))
  );
}
