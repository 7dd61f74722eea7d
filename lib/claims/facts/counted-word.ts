import type { Annotation, Span } from '../../arabic/types';
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
}

/** Is a counted noun a plural by its form? Of a singular the lemma is the form, but for an accusative alef. */
function isPlural({ tokens }: Annotation, span: Span, lemma: string): boolean {
  const stem = tokens.find((t) => t.start <= span.start && span.start < t.end)?.stem;
  return stem !== undefined && stem !== lemma && stem !== `${lemma}ا`;
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
    if (!fact.number || !span || !annotation) continue;
    const counted: Counted = {
      word: withoutProclitics(annotation, span),
      count: fact.number.value,
      plural: isPlural(annotation, span, fact.number.counted?.lemma ?? ''),
    };
    if (counted.word === annotation.text.slice(span.start, span.end)) return counted;
    first ??= counted;
  }
  return first;
}

/** Endings that take no alef in the accusative: شاحنة, مستشفى, لقاء, and what has one already (قرشا, قرشاً). */
const NO_ALEF = /(?:[ةىا]|اء|[ً])$/u;

/**
 * Asks for a count in Arabic by the noun as it stands behind its number: a plural after 3 to 10 and behind من (سبع
 * مباريات: عدد المباريات), else a singular, which كم wants in the accusative (مئة جهاز: كم جهازا؟). Other numbers leave
 * it open.
 */
export function countQuestion({ word, count, plural }: Counted): string {
  if (word.startsWith('ال')) return `عدد ${word}`;
  const rest = count % 100;
  if (!Number.isInteger(count) || count < 3 || word.includes(' ')) return `كم؟ (${word})`;
  if (plural || (rest >= 3 && rest <= 10)) return `عدد ال${word}`;
  return `كم ${NO_ALEF.test(word) ? word : `${word}ا`}؟`;
}
