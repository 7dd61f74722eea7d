import type { Annotation, Sentence } from '../../arabic/types';

/** The sentence that a token stands in; undefined for one past the end of the text. */
export function sentenceAt({ sentences }: Annotation, token: number): Sentence | undefined {
  return sentences.find((s) => s.firstToken <= token && token < s.endToken);
}
