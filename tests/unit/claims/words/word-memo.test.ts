import { expect, test } from 'vitest';
import { tokenise } from '../../../../lib/arabic/tokenise';
import type { Token } from '../../../../lib/arabic/types';
import { WordMemo } from '../../../../lib/claims/words/word-memo';

const tokensOf = (text: string): readonly Token[] => tokenise(text).tokens;

/** A memo of what identifies a token, with the tokens that it had to read. */
function counted(): { memo: WordMemo<string>; read: Token[] } {
  const read: Token[] = [];
  const memo = new WordMemo((token): string => {
    read.push(token);
    return Object.entries(token)
      .filter(([key]) => key !== 'start' && key !== 'end')
      .map(([, value]) => String(value))
      .join(' ');
  });
  return { memo, read };
}

test('a word is read once, wherever it stands', () => {
  const { memo, read } = counted();
  for (const text of ['غادر الوفد المدينة.', 'غادر المدينة الوفد.']) {
    const tokens = tokensOf(text);
    tokens.forEach((_, i) => memo.at(tokens, i));
  }
  const words = read.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  expect(words).toHaveLength(new Set(words).size);
  expect(words).toHaveLength(3);
});

test('tokens that differ in anything but their place are told apart', () => {
  const { memo } = counted();
  const [token] = tokensOf('وزيرها');
  if (!token) throw new Error('no token');
  const changes: Partial<Token>[] = [
    { stem: 'س' },
    { lemma: 'س' },
    { family: 'س' },
    { pos: 'particle' },
    { definite: !token.definite },
    { future: !token.future },
    { conjunction: 'ف' },
    { preposition: 'ك' },
    { enclitic: 'نا' },
    { norm: 'س' },
  ];
  const all = [token, ...changes.map((change) => ({ ...token, ...change }))];
  expect(new Set(all.map((_, i) => memo.at(all, i))).size).toBe(all.length);
});

test('what is no word is read anew, and nothing is told where no token is', () => {
  const { memo, read } = counted();
  const tokens = tokensOf('١٢، ١٢');
  expect(memo.at(tokens, 0)).toBe(memo.at(tokens, 2));
  expect(read).toHaveLength(2);
  expect(memo.at(tokens, 9)).toBeUndefined();
});

test('too many words are forgotten, and what is asked then is right again', () => {
  const { memo, read } = counted();
  const [token] = tokensOf('وزير');
  if (!token) throw new Error('no token');
  const many = Array.from({ length: 70_000 }, (_, i): Token => ({ ...token, norm: `س${i}` }));
  const before = many.map((_, i) => memo.at(many, i));
  const known = read.length;
  const few = many.slice(0, 9);
  expect(few.map((_, i) => memo.at(few, i))).toEqual(before.slice(0, 9));
  expect(memo.at(many, 60_000)).toBe(before[60_000]);
  expect(read.length).toBe(known + 10);
});
