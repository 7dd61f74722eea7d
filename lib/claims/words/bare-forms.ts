import type { Token } from '../../arabic/types';

const ENDINGS = /(?:تها|ته|تهم|وها|وه|ت|وا|تا|ون|ين|ان|ه|ات|ها|هم)$/u;
/** What is left of a word has so many letters, lest it be another word. */
const LEAST = 3;

const NONE: readonly string[] = [];

/**
 * What a word that no lexicon of forms knows may be without the endings and the prefix of a verb or noun, for looking it
 * up in a list of words: يحجب and حجبت for حجب, استيائها for استياء. None for a word that is known: it has a lemma.
 */
export function bareForms({ pos, stem }: Token): readonly string[] {
  if (pos !== 'unknown') return NONE;
  const cut = stem.replace(ENDINGS, '');
  const forms = [cut, cut.replace(/اي$/u, 'اء'), cut.replace(/^[يت]/u, '')];
  return forms.filter((form) => form.length >= LEAST && form !== stem);
}
