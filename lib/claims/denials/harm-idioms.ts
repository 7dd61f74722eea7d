import { foldWord } from '../../arabic/normalise';
import type { Annotation } from '../../arabic/types';
import { HARM_IDIOMS } from '../lexicon/harm-idioms';

/** Tokens between the noun of an idiom and the word before it that makes it one: فقد خمسة من السكان حياتهم. */
const REACH = 4;

/** What a noun may tell: the kind of victims, and letters of the words before it by which it does. */
interface Idiom {
  readonly kind: string;
  readonly verbs: readonly string[];
}

const IDIOMS: ReadonlyMap<string, readonly Idiom[]> = (() => {
  const idioms = new Map<string, Idiom[]>();
  for (const line of HARM_IDIOMS.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    for (const part of line.slice(colon + 1).split(' / ')) {
      const [noun, verbs] = part.split(' = ');
      if (noun === undefined || verbs === undefined) continue;
      const word = foldWord(noun.trim());
      const idiom = { kind: line.slice(0, colon), verbs: verbs.trim().split(' ').map(foldWord) };
      idioms.set(word, [...(idioms.get(word) ?? []), idiom]);
    }
  }
  return idioms;
})();

/** An idiom of harm, by the token of its noun, with the kind of victims that it tells of. */
export interface HarmIdiom {
  readonly token: number;
  readonly kind: string;
}

const cache = new WeakMap<Annotation, readonly HarmIdiom[]>();

/** The idioms of harm in an annotation (see the lexicon), in their order. Kept for as long as the annotation lives. */
export function harmIdioms(annotation: Annotation): readonly HarmIdiom[] {
  const known = cache.get(annotation);
  if (known) return known;
  const { tokens } = annotation;
  const found: HarmIdiom[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const idioms = IDIOMS.get(token.lemma) ?? IDIOMS.get(token.stem);
    if (idioms === undefined) return;
    for (let k = i - 1; k >= i - 1 - REACH && k >= 0; k -= 1) {
      const before = tokens[k];
      if (before === undefined || before.kind === 'punctuation') return;
      const idiom = idioms.find(({ verbs }) => verbs.some((verb) => before.norm.includes(verb)));
      if (idiom === undefined) continue;
      found.push({ token: i, kind: idiom.kind });
      return;
    }
  });
  cache.set(annotation, found);
  return found;
}
