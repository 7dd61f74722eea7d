/**
 * How far a word stands from a stretch of its sentence, in tokens: 1 for the word next to it, undefined for one within.
 * `token` and the stretch are of one field of one article.
 */
export function gapTo(
  token: number,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): number | undefined {
  if (token < firstToken) return firstToken - token;
  return token < endToken ? undefined : token - endToken + 1;
}
