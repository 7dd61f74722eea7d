import {
  ANONYMOUS_SOURCES,
  ISSUING_VERBS,
  SPEECH_VERBS,
  STATEMENT_NOUNS,
} from '../lexicon/speech-verbs';
import { foldWord } from '../normalise';

/** A form of a speech verb. */
export interface SpeechForm {
  readonly lemma: string;
  readonly form: 'verb' | 'participle';
  /** Letters of a conjunction before it. */
  readonly skip: number;
}

interface Tables {
  readonly forms: ReadonlyMap<string, SpeechForm>;
  readonly statements: ReadonlySet<string>;
  readonly anonymous: ReadonlySet<string>;
  readonly issuing: ReadonlySet<string>;
}

const split = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map(foldWord)
    .filter((word) => word !== '');

function build(): Tables {
  const forms = new Map<string, SpeechForm>();
  const add = (word: string, lemma: string, form: 'verb' | 'participle'): void => {
    if (!forms.has(word)) forms.set(word, { lemma, form, skip: 0 });
  };
  for (const line of SPEECH_VERBS.split('\n')) {
    const [lemma = '', past, present, participles] = line.split('|');
    for (const verb of split(past)) {
      // Weak verbs lose their last letter before ت and وا: دعا, دعت, دعوا; نفى, نفت.
      const short = /[اي]$/u.test(verb) ? verb.slice(0, -1) : verb;
      const forms = [verb, `${short}ت`, `${short}وا`, `${verb}ا`, `${short}تا`];
      // With a pronoun, except where short words become other words: رأيه, ذكرها.
      if (verb.length > 3)
        forms.push(
          `${verb}ه`,
          `${short}ته`,
          `${short}تها`,
          `${short}وه`,
          `${short}ها`,
          `${short}نا`,
        );
      for (const form of forms) add(form, lemma, 'verb');
    }
    for (const verb of split(present)) {
      const stem = verb.slice(1);
      for (const form of [verb, `ت${stem}`, `${verb}ون`, `ن${stem}`, `${verb}ان`, `س${verb}`])
        add(form, lemma, 'verb');
    }
    for (const participle of split(participles)) {
      if (participle.startsWith('ال')) continue;
      const bare = participle.replace(/ا$/u, '');
      for (const form of [participle, `${bare}ه`, `${bare}ين`, `${bare}ا`])
        add(form, lemma, 'participle');
    }
  }
  const set = (list: string): Set<string> => new Set(list.split(/\s+/u).map(foldWord));
  // أعلنها الوزير, أصدرته الشرطة: the verb with what is issued for its object.
  const issuing = [...set(ISSUING_VERBS)].flatMap((verb) => {
    const short = verb.replace(/[اي]$/u, '');
    const stem = verb.replace(/ي$/u, 'ا');
    return ['ه', 'ها'].flatMap((object) => [stem + object, `${short}ت${object}`]);
  });
  return {
    forms,
    statements: set(STATEMENT_NOUNS),
    anonymous: set(ANONYMOUS_SOURCES),
    issuing: new Set(issuing),
  };
}

let tables: Tables | undefined;
const get = (): Tables => (tables ??= build());

/** The speech verb that the folded word is a form of, with or without a conjunction before it. */
export function speechForm(norm: string): SpeechForm | undefined {
  const { forms } = get();
  const whole = forms.get(norm);
  if (whole !== undefined) return whole;
  if (norm.length > 3 && (norm.startsWith('و') || norm.startsWith('ف'))) {
    const rest = forms.get(norm.slice(1));
    if (rest !== undefined) return { lemma: rest.lemma, form: rest.form, skip: 1 };
  }
  return undefined;
}

/** True for a noun of something issued (بيان, تغريدة), clitics taken off by the caller. */
export function isStatementNoun(word: string): boolean {
  return get().statements.has(word);
}

/** True for a noun of a source without a name (مصدر, مسؤولون). */
export function isAnonymousNoun(word: string): boolean {
  return get().anonymous.has(word);
}

/** True for a verb of issuing with the thing issued for its object: بيان أصدرته, حصيلة أعلنها. */
export function isIssuing(norm: string): boolean {
  return get().issuing.has(norm);
}
