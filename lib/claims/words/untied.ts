import type { Token } from '../../arabic/types';

/** Words of a text without what is written to the first of them, white space made single: لشركة يونانية, وللشركة. */
export function untied(first: Token | undefined, text: string): string {
  const tied = (first?.conjunction ?? '') + (first?.preposition ?? '');
  const plain = text.replace(/\s+/gu, ' ');
  if (!plain.startsWith(tied)) return plain;
  const rest = plain.slice(tied.length);
  return first?.preposition === 'ل' && first.definite ? rest.replace(/^ل/u, 'ال') : rest;
}
