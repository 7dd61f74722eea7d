import type { Token } from '../../arabic/types';
import type { Marker } from './cause-marks';
import { CLEFT_VERBS, LACKS } from '../lexicon/cause-markers';
import { foldedWords } from '../words/folded-words';

/** لنقص الوقود: the noun opens the reason itself. */
const LACK: Marker = { words: ['لعدم'], build: 'before', strong: false, said: true };
const LACKING = foldedWords(LACKS);
/** The marker of هو ما أخر الرحلة, هي التي قلبته: a pronoun, a relative and a verb. */
export const CLEFT: Marker = {
  words: ['هو', 'ما', ''],
  build: 'behind',
  strong: true,
  said: true,
};
const PRONOUNS = new Set(['هو', 'هي', 'هما', 'هم']);
const WHICH = new Set(['ما', 'الذي', 'التي', 'الذين', 'اللذان', 'اللتان', 'من']);
const CLEFTS = foldedWords(CLEFT_VERBS);

/** A marker that is told by what kind of words stand at a token, not by which; undefined where none is. */
export function builtAt(tokens: readonly Token[], at: number): Marker | undefined {
  const token = tokens[at];
  if (token?.preposition === 'ل' && !token.definite && LACKING.has(token.stem)) return LACK;
  if (!token || !PRONOUNS.has(token.stem) || !WHICH.has(tokens[at + 1]?.norm ?? ''))
    return undefined;
  return CLEFTS.has(tokens[at + 2]?.stem ?? '') ? CLEFT : undefined;
}
