import type { NameMention, Token } from '../../arabic/types';

/** The token at which the naming of a person begins, the office before the name in it. */
export function namingStart(
  tokens: readonly Token[],
  { firstToken, start, role }: NameMention,
): number {
  if (!role || role.span.start > start) return firstToken;
  let i = firstToken;
  while (i > 0 && (tokens[i - 1]?.start ?? -1) >= role.span.start) i -= 1;
  return i;
}
