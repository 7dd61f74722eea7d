import type { NumberMention, Token } from '../../arabic/types';

/** A text by its tokens, with nothing before its beginning and behind its end. */
export class TokenReader {
  constructor(protected readonly tokens: readonly Token[]) {}

  token(k: number): Token | undefined {
    return this.tokens[k];
  }

  stem(k: number): string {
    return this.tokens[k]?.stem ?? '';
  }
}

/** A count that a text tells without a number, by the token at `i`: so many of what `lemma` names. */
export function bareCount(
  { start, end }: Token,
  i: number,
  value: number,
  lemma: string,
): NumberMention {
  return {
    kind: 'number',
    value,
    counted: { lemma, span: { start, end } },
    start,
    end,
    firstToken: i,
    endToken: i + 1,
  };
}
