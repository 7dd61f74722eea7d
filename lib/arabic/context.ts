import { type WordReadings } from './clitics';
import { newAnalysis, type WordAnalysis } from './word-analysis';
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

const GOVERNS_A_NOUN = 1;
const GOVERNS_A_VERB = 2;
const MOSTLY_VERB = 4;
/** Its family is decided by the words that follow (`decideHomograph`). */
export const HOMOGRAPH = 8;

/** What a reading does to its neighbours, as a sum of flags; read once and kept with the reading. */
export function governs(word: WordAnalysis): number {
  return (word.governs ??=
    (governsNoun.has(word.stem) ? GOVERNS_A_NOUN : 0) +
    (governsVerb.has(word.stem) ? GOVERNS_A_VERB : 0) +
    (mostlyVerbs.has(word.stem) ? MOSTLY_VERB : 0) +
    (word.pos === 'verb' && homographs.has(word.lemma) ? HOMOGRAPH : 0));
}

/**
 * The reading that the word before asks for: after a preposition stands no verb and no second clitic, after لم or قد
 * stands a verb, after a name an unknown word is part of the name.
 *
 * @param previous reading of the word just before, undefined where no word stands there
 * @param afterNumber a number stands just before
 */
export function chooseReading(
  readings: WordReadings,
  previous: WordAnalysis | undefined,
  afterNumber: boolean,
): WordAnalysis {
  const { best, whole, nominal, verbal, certain } = readings;
  if (certain) return best;
  const oftenVerb =
    verbal !== undefined &&
    verbal.preposition === '' &&
    best.preposition === '' &&
    !best.definite &&
    (governs(best) & MOSTLY_VERB) !== 0;
  if (previous === undefined) return oftenVerb && !afterNumber ? verbal : best;
  const flags = governs(previous);
  if (oftenVerb && (flags & GOVERNS_A_NOUN) === 0 && !beforeNoun(previous)) return verbal;
  if (previous.enclitic !== '') return best;
  if ((flags & GOVERNS_A_NOUN) !== 0) {
    if (best.pos === 'verb' && nominal !== undefined && nominal.score >= KNOWN_SCORE) {
      // لمن ساهم: who, and no 'from'; and nobody's name carries a pronoun.
      const who = previous.stem === 'من' && previous.preposition !== '';
      return who || (nominal.pos === 'name' && nominal.enclitic !== '') ? best : nominal;
    }
    const clitic = best.preposition !== '' || best.conjunction !== '';
    if (clitic && whole.score >= best.score - 30 && best.score < KNOWN_SCORE) return whole;
    return best;
  }
  if ((flags & GOVERNS_A_VERB) !== 0) {
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
function beforeNoun(previous: WordAnalysis): boolean {
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
  const { future, definite, pos, score } = whole;
  return newAnalysis(
    { conjunction, preposition: conjunction === '' ? first : '', future, definite },
    { stem: rest, enclitic: '', lemma: rest, family: rest, pos },
    score,
  );
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

/** The family of a spelling that two verbs share, decided by the words that follow; undefined where they do not tell. */
export function decideHomograph(tokens: readonly Token[], i: number): string | undefined {
  const homograph = homographs.get(tokens[i]?.lemma ?? '');
  if (homograph === undefined) return undefined;
  for (let k = i + 1; k < tokens.length && k <= i + CUE_WINDOW; k += 1) {
    const next = tokens[k];
    if (next === undefined || next.norm === '.') break;
    if (homograph.cues.has(next.lemma)) return homograph.family;
  }
  return undefined;
}

/** فقد before a verb is no loss but ف and قد: فقد أعلنت الوزارة. */
export function isIndeed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]?.norm === INDEED && (next?.pos === 'verb' || next?.norm === 'لا');
}

const INDEED = 'فقد';

/** The reading of ف and قد written together. */
export function indeed(score: number): WordAnalysis {
  return newAnalysis(
    { conjunction: 'ف', preposition: '', future: false, definite: false },
    { stem: 'قد', enclitic: '', lemma: 'قد', family: 'قد', pos: 'particle' },
    score,
  );
}
