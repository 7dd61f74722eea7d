import type { Annotation, DateMention, Sentence, Token } from '../../arabic/types';
import type { ReadArticle, Unit } from '../read';

/** A sentence of an article, with the annotation of the text it stands in. */
export interface SentenceInText {
  readonly annotation: Annotation;
  readonly sentence: Sentence;
}

/** The whole sentence that a unit of an article is, or is a part of; undefined where there is no such article. */
export function sentenceOfUnit(
  articles: readonly ReadArticle[],
  { article, unit }: { readonly article: number; readonly unit: Unit },
): SentenceInText | undefined {
  const annotation = articles[article]?.annotation[unit.field];
  const sentence = annotation?.sentences[unit.sentence];
  return annotation && sentence && { annotation, sentence };
}

/** The tokens of a sentence. */
export function tokensOf({ annotation, sentence }: SentenceInText): readonly Token[] {
  return annotation.tokens.slice(sentence.firstToken, sentence.endToken);
}

/** The dates of a sentence. */
export function datesOf({ annotation, sentence }: SentenceInText): readonly DateMention[] {
  return annotation.dates.filter(
    (date) => date.firstToken >= sentence.firstToken && date.endToken <= sentence.endToken,
  );
}
