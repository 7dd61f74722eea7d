import type { Token } from '../../arabic/types';
import type { Marker } from './cause-marks';
import { BEFORE_BEING, CLEFT_VERBS, LACKS, OWN_DEEDS } from '../lexicon/cause-markers';
import { foldedWords } from '../words/folded-words';

/** لنقص الوقود: the noun opens the reason itself. */
const LACK: Marker = { words: ['لعدم'], build: 'before', strong: false, said: true };
const LACKING = foldedWords(LACKS);
const DEEDS = foldedWords(OWN_DEEDS);
/** كونه متورطا, كون المنزل تضرر: as far as nothing before it governs it. */
const BEING = 'كون';
const NO_BEING = foldedWords(BEFORE_BEING);
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
  if (token?.preposition === 'ل' && !token.definite) {
    if (LACKING.has(token.stem)) return LACK;
    if (token.enclitic !== '' && DEEDS.has(token.stem)) return LACK;
  }
  if (token?.stem === BEING && isReasonOfBeing(tokens, at)) return LACK;
  if (!token || !PRONOUNS.has(token.stem) || !WHICH.has(tokens[at + 1]?.norm ?? ''))
    return undefined;
  return CLEFTS.has(tokens[at + 2]?.stem ?? '') ? CLEFT : undefined;
}

/** Does كون stand free, behind a comma or the noun that something was told of, so that it gives the reason? */
function isReasonOfBeing(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token?.preposition !== '' || token.conjunction !== '') return false;
  if (before.kind === 'punctuation') return /^[،,]$/u.test(before.norm);
  return before.definite && !NO_BEING.has(before.norm) && !NO_BEING.has(before.stem);
}
