import type { Annotation, Span, Token } from '../../arabic/types';

/** The surface of a stretch that begins with a token, without what is written to it: للرياض is الرياض. */
function bared(surface: string, { conjunction, preposition, definite }: Token): string {
  const bare = surface.slice(conjunction.length + preposition.length);
  return preposition === 'ل' && definite ? `ال${bare.slice(1)}` : bare;
}

/** A stretch as it stands in the text, without the conjunction and preposition written to its first word. */
export function withoutProclitics(annotation: Annotation, span: Span): string {
  const token = annotation.tokens.find((t) => t.start <= span.start && span.start < t.end);
  const surface = annotation.text.slice(span.start, span.end);
  return token === undefined || span.start !== token.start ? surface : bared(surface, token);
}

/** The tokens `[from, to)` likewise, on one line; '' where there are none. */
export function phraseText({ text, tokens }: Annotation, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return '';
  return bared(text.slice(first.start, last.end), first).replace(/\s+/gu, ' ');
}
