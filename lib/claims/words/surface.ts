import type { Annotation, Span } from '../../arabic/types';

/** A stretch as it stands in the text, without the conjunction and preposition written to its first word. */
export function withoutProclitics(annotation: Annotation, span: Span): string {
  const token = annotation.tokens.find((t) => t.start <= span.start && span.start < t.end);
  const surface = annotation.text.slice(span.start, span.end);
  if (token === undefined || span.start !== token.start) return surface;
  const bare = surface.slice(token.conjunction.length + token.preposition.length);
  return token.preposition === 'ل' && token.definite ? `ال${bare.slice(1)}` : bare;
}
