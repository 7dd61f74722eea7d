import type { Annotation, Span, Token } from '../../arabic/types';
import type { Fact } from './facts';
import { withoutProclitics } from '../words/surface';

/** The text that a fact's spans index. */
export type AnnotationOf = (fact: Fact) => Annotation | undefined;

/** A counted noun as the text has it, with the number it stands behind. */
export interface Counted {
  readonly word: string;
  readonly count: number;
  /** It stands in the plural: its form is not the one that words are looked up by. */
  readonly plural: boolean;
  /** It ends in the alef that a singular has behind 11 to 99, and not in one of its own (كاميرا). */
  readonly accusative: boolean;
}

const tokenAt = ({ tokens }: Annotation, { start }: Span): Token | undefined =>
  tokens.find((t) => t.start <= start && start < t.end);

/** A singular in ة before a pronoun (شركتهم). */
const isTied = ({ stem }: Token, lemma: string): boolean =>
  lemma.endsWith('ه') && stem === `${lemma.slice(0, -1)}ت`;

/** Is a counted noun a plural by its form? Of a singular the lemma is the form, but for an accusative alef or a tied ت. */
function isPlural(token: Token, lemma: string): boolean {
  return token.stem !== lemma && token.stem !== `${lemma}ا` && !isTied(token, lemma);
}

/**
 * A noun as it stands by itself: without a pronoun (ركابها: ركاب, شركتهم: شركة), and with the nun that it loses before
 * another noun (مشتركي, مشتركو: مشتركين).
 */
function freeForm(word: string, token: Token, lemma: string): string {
  const { enclitic, stem } = token;
  const owned = enclitic !== '' && word.endsWith(enclitic);
  const bare = owned ? word.slice(0, -enclitic.length) : word;
  if (stem === `${lemma}ي` || stem === `${lemma}و`) return bare.replace(/[يو]$/u, 'ين');
  return owned && isTied(token, lemma) ? bare.replace(/ت$/u, 'ة') : bare;
}

/** The counted noun of some facts, best as one that writes nothing to it has it; undefined where none counts anything. */
export function countedWord(
  facts: readonly Fact[],
  annotationOf: AnnotationOf,
): Counted | undefined {
  let first: Counted | undefined;
  for (const fact of facts) {
    const span = fact.number?.counted?.span;
    const annotation = annotationOf(fact);
    const token = span && annotation && tokenAt(annotation, span);
    if (!fact.number || !token) continue;
    const lemma = fact.number.counted?.lemma ?? '';
    const word = withoutProclitics(annotation, span);
    const counted: Counted = {
      // A phrase is left as it stands.
      word: word.includes(' ') ? word : freeForm(word, token, lemma),
      count: fact.number.value,
      plural: isPlural(token, lemma),
      accusative: token.stem === `${lemma}ا`,
    };
    if (counted.word === annotation.text.slice(span.start, span.end)) return counted;
    first ??= counted;
  }
  return first;
}

/** Endings that take no alef in the accusative: شاحنة, مستشفى, لقاء, كاميرا. */
const NO_ALEF = /(?:[ةىا]|اء)$/u;
/** Marks of the accusative where no alef is written. */
const TANWIN = /\u064B/gu;
/** The alef of the accusative, which a singular has behind 11 to 99. */
const ALEF = /[\u064B]?ا[\u064B]?$/u;

/**
 * Asks for a count in Arabic by the noun as it stands behind its number: a plural after 3 to 10 and behind من (سبع
 * مباريات: عدد المباريات), else a singular, which كم wants in the accusative (مئة جهاز: كم جهازاً؟). Other numbers leave
 * it open.
 */
export function countQuestion({ word, count, plural, accusative }: Counted): string {
  if (word.startsWith('ال')) return `عدد ${word}`;
  const rest = count % 100;
  if (!Number.isInteger(count) || count < 3 || word.includes(' ')) return `كم؟ (${word})`;
  const singular = !plural && ALEF.test(word);
  if (plural || (rest >= 3 && rest <= 10 && !singular)) return `عدد ال${word}`;
  // Spelt as the interface spells it, however the article does: كم ناخباً.
  const noun = (accusative ? word.replace(ALEF, '') : word).replace(TANWIN, '');
  return `كم ${NO_ALEF.test(noun) ? noun : `${noun}اً`}؟`;
}
