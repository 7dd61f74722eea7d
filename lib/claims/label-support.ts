import type { Annotation } from '../arabic/types';
import { kindOfClass } from './facts/fact-context';
import type { Fact } from './facts/facts';
import { foldedWords } from './words/folded-words';
import { isInName } from './words/in-name';
import { harmIdioms } from './denials/harm-idioms';
import { LOOSE_EVENT_WORDS } from './lexicon/label-nouns';
import type { Term } from './read';

/**
 * What the words about a value say that it is of, for the question that a finding asks: only words so near, in one part of
 * the sentence, that a reader takes them for the thing too. What is told by words further off leaves the question open.
 */

/** Words between a value and one that names what is counted, at most: of people, and of what the lexicon does not know. */
const NEAR_PEOPLE = 6;
const NEAR_UNKNOWN = 3;
/** Words between an amount, a share or a measure and what it is of, at most. */
const NEAR_MEASURED = 8;
/** Words between a value and the word of the event that it is of, at most. */
const NEAR_EVENT = 8;

const PARTING = /^[،,؛;:()]$/u;
const LOOSE: ReadonlySet<string> = foldedWords(LOOSE_EVENT_WORDS);

/** Words between a fact and the word at `token`; Infinity where a mark parts the two. */
function gapTo({ tokens }: Annotation, { firstToken, endToken }: Fact, token: number): number {
  const [from, to] = token < firstToken ? [token + 1, firstToken] : [endToken, token];
  let gap = 0;
  for (let i = from; i < to; i += 1) {
    const { kind, norm } = tokens[i] ?? {};
    if (kind === 'punctuation' && PARTING.test(norm ?? '')) {
      // (12), «12»: the marks of the value itself part nothing.
      const own = i === firstToken - 1 || i === endToken;
      if (!own || /[،,؛;:]/u.test(norm ?? '')) return Infinity;
    }
    if (kind !== 'punctuation') gap += 1;
  }
  return gap;
}

/** Words between a fact and a word at `token` that counts for its kind, at most; below 0 where none does. */
function reachOf(fact: Fact, token: number): number {
  if (fact.number === undefined || fact.dimension !== 'count') return NEAR_MEASURED;
  if (fact.countedLemma === '' || fact.sorts.has('human')) return NEAR_PEOPLE;
  // Rifles are not arrested, nor do roofs die: what is counted is known to be no person.
  if (fact.counted.length > 0 || fact.sorts.size > 0) return -1;
  return token < fact.firstToken ? NEAR_UNKNOWN : 0;
}

/** A referee is spelled like a sentence. */
const REFEREE = 'e:referee';

/**
 * Is a fact's kind of a family told by what it counts or by a word next to it? Where the text of the fact is not at hand
 * (`annotation` undefined) the kind is believed.
 */
export function tellsKind(annotation: Annotation | undefined, fact: Fact, family: string): boolean {
  const kind = fact.kinds.get(family);
  if (kind === undefined) return false;
  const isOf = (id: string): boolean => {
    const of = kindOfClass(id);
    return of?.[0] === family && of[1] === kind;
  };
  if (kind === 'sentenced' && fact.counted.includes(REFEREE)) return false;
  if (fact.counted.some(isOf) || annotation === undefined) return true;
  // Three bombs beside two buses are no buses, and 40,000 in the United States no states.
  if (family === 'thing')
    return (
      fact.countedLemma === '' &&
      !fact.sorts.has('human') &&
      fact.nearTerms.some((term) => term.classes.some(isOf) && !isInName(annotation, term.token))
    );
  const near = (token: number): boolean => gapTo(annotation, fact, token) <= reachOf(fact, token);
  return (
    fact.nearTerms.some((term) => term.classes.some(isOf) && near(term.token)) ||
    (family === 'victim' &&
      harmIdioms(annotation).some((idiom) => idiom.kind === kind && near(idiom.token)))
  );
}

const CRIMES = /^(?:جرا(?:ي|ء)م|جريمه|مجرم(?:ي|و|ين|ون)?)$/u;

/** Is a word one that names its event only in some of its senses (عملية, هدف, جولة)? */
function isLoose(annotation: Annotation, { token }: Term): boolean {
  const { stem, lemma } = annotation.tokens[token] ?? {};
  // جرائم حرب: crimes, whose days are not those of the war.
  if (stem === 'حرب' && CRIMES.test(annotation.tokens[token - 1]?.stem ?? '')) return true;
  return LOOSE.has(stem ?? '') || LOOSE.has(lemma ?? '');
}

/** Is the event of a class told about a fact by a word that means it, so near that the fact is of it? */
export function tellsEvent(annotation: Annotation | undefined, fact: Fact, id: string): boolean {
  if (annotation === undefined) return fact.nearClasses.has(id);
  return fact.nearTerms.some(
    (term) =>
      term.classes.includes(id) &&
      !isLoose(annotation, term) &&
      gapTo(annotation, fact, term.token) <= NEAR_EVENT,
  );
}

/** Words between a length of time and a verb that says that something lasted so long, at most: استمرت المحاكمة سنة. */
const NEAR_LASTING = 2;

/** Does the text say of a length of time that something lasted it? False where the text is not at hand. */
export function tellsLasting(annotation: Annotation | undefined, fact: Fact): boolean {
  return (
    annotation !== undefined &&
    fact.nearTerms.some(
      (term) =>
        term.classes.includes('e:last') && gapTo(annotation, fact, term.token) <= NEAR_LASTING,
    )
  );
}

/** Is a class told about a fact only by words that mean its event in some senses (بهدف, عملية)? */
export function isLoosely(annotation: Annotation | undefined, fact: Fact, id: string): boolean {
  const terms = fact.nearTerms.filter((term) => term.classes.includes(id));
  return annotation !== undefined && terms.length > 0 && terms.every((t) => isLoose(annotation, t));
}
