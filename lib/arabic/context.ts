import type { WordAnalysis, WordReadings } from './clitics';
import { GOVERNS_NOUN, GOVERNS_VERB } from './lexicon/particles';
import { HOMOGRAPHS, MOSTLY_VERBS } from './lexicon/homographs';
import { foldWord } from './normalise';
import type { Token } from './types';
import { wordSet } from './word-index';

/** Under this the lexicon does not know a word. */
export const KNOWN_SCORE = 70;

const governsNoun = wordSet(GOVERNS_NOUN);
const governsVerb = wordSet(GOVERNS_VERB);
const mostlyVerbs = wordSet(MOSTLY_VERBS);
const homographs = new Map(
  HOMOGRAPHS.map(({ lemma, family, cues }) => [
    foldWord(lemma),
    { family: foldWord(family), cues: wordSet(cues) },
  ]),
);

/** How far after a verb the word that decides its reading may stand. */
const CUE_WINDOW = 6;

/**
 * The reading that the word before asks for: after a preposition stands no verb and no second clitic, after لم or قد
 * stands a verb, after a name an unknown word is part of the name.
 *
 * @param previous the token just before, undefined at the start
 */
export function chooseReading(readings: WordReadings, previous: Token | undefined): WordAnalysis {
  const { best, whole, nominal, verbal } = readings;
  const oftenVerb =
    verbal !== undefined &&
    verbal.preposition === '' &&
    best.preposition === '' &&
    !best.definite &&
    mostlyVerbs.has(best.stem);
  if (previous?.kind !== 'word') {
    return oftenVerb && previous?.kind !== 'number' ? verbal : best;
  }
  if (oftenVerb && !governsNoun.has(previous.stem) && !beforeNoun(previous)) return verbal;
  if (previous.enclitic !== '') return best;
  if (governsNoun.has(previous.stem)) {
    if (best.pos === 'verb' && nominal !== undefined && nominal.score >= KNOWN_SCORE) {
      return nominal;
    }
    const clitic = best.preposition !== '' || best.conjunction !== '';
    if (clitic && whole.score >= best.score - 30 && best.score < KNOWN_SCORE) return whole;
    return best;
  }
  if (governsVerb.has(previous.stem)) {
    const open = best.pos !== 'verb' && best.pos !== 'particle';
    if (open && verbal !== undefined && verbal.score >= KNOWN_SCORE) return verbal;
    return best;
  }
  if (
    nominal !== undefined &&
    verbal !== undefined &&
    nominal.score >= 90 &&
    best.pos === 'verb' &&
    best.conjunction === '' &&
    beforeNoun(previous)
  ) {
    return nominal;
  }
  if (previous.pos === 'name' && best.score < KNOWN_SCORE && best.preposition !== '') return whole;
  return best;
}

/** Does a noun come next rather than a verb: after a verb, or a noun without article that awaits its genitive? */
function beforeNoun(previous: Token): boolean {
  if (previous.pos === 'verb') return true;
  return (
    (previous.pos === 'noun' || previous.pos === 'verbal-noun') &&
    !previous.definite &&
    previous.enclitic === ''
  );
}

/** The conjunction or preposition taken off an unknown word because the text itself shows the rest alone. */
function splitOff(whole: WordAnalysis, norm: string): WordAnalysis {
  const first = norm.charAt(0);
  const rest = norm.slice(1);
  const conjunction = first === 'و' || first === 'ف' ? first : '';
  return {
    ...whole,
    conjunction,
    preposition: conjunction === '' ? first : '',
    stem: rest,
    enclitic: '',
    lemma: rest,
    family: rest,
  };
}

/** What a text shows about its own unknown words: whether the first letter is ever missing, or ever preceded. */
export class TextEvidence {
  private readonly norms = new Set<string>();

  add(norm: string): void {
    this.norms.add(norm);
  }

  /** The reading of an unknown word that the rest of the text supports, or `chosen` where it shows nothing. */
  decide(norm: string, chosen: WordAnalysis, whole: WordAnalysis): WordAnalysis {
    const first = norm.charAt(0);
    if (norm.length < 4 || !'وفبلك'.includes(first)) return chosen;
    const rest = norm.slice(1);
    if (this.norms.has(rest) || this.norms.has(`ال${rest}`)) {
      return rest.startsWith('ال') ? chosen : splitOff(whole, norm);
    }
    for (const clitic of ['و', 'ب', 'ل', 'ف']) {
      if (this.norms.has(clitic + norm)) return whole;
    }
    return chosen;
  }
}

/** Families of spellings that two verbs share, decided by the words that follow. Returns the token to put instead. */
export function decideHomograph(tokens: readonly Token[], i: number): Token | undefined {
  const token = tokens[i];
  if (token?.pos !== 'verb') return undefined;
  const homograph = homographs.get(token.lemma);
  if (homograph === undefined) return undefined;
  for (let k = i + 1; k < tokens.length && k <= i + CUE_WINDOW; k += 1) {
    const next = tokens[k];
    if (next === undefined || next.norm === '.') break;
    if (homograph.cues.has(next.lemma)) return { ...token, family: homograph.family };
  }
  return undefined;
}
