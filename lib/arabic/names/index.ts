import type { NameMention, TokenizedText } from '../types';

export function findNames(
  _doc: TokenizedText,
  _options?: { readonly known?: readonly NameMention[] },
): NameMention[] {
  return [];
}
