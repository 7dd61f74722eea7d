import { describe, expect, it } from 'vitest';
import { newWord } from '../../../lib/arabic/word-memo';
import { hashLetter, NO_LETTERS, WordStore } from '../../../lib/arabic/word-store';

function lettersOf(norm: string): { letters: Uint16Array; hash: number } {
  const letters = Uint16Array.from(norm, (letter) => letter.charCodeAt(0));
  return { letters, hash: letters.reduce(hashLetter, NO_LETTERS) };
}

function put(store: WordStore, norm: string): void {
  store.add(newWord(norm), lettersOf(norm).hash);
}

function held(store: WordStore, norm: string): string | undefined {
  const { letters, hash } = lettersOf(norm);
  return store.find(letters, letters.length, hash)?.norm;
}

const some = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => `كلمه${from + i}`);

describe('WordStore', () => {
  it('finds what it was given, by its letters', () => {
    const store = new WordStore(64);
    put(store, 'وزير');
    expect(held(store, 'وزير')).toBe('وزير');
    expect(held(store, 'وزيره')).toBeUndefined();
  });

  it('tells words of one hash apart', () => {
    const store = new WordStore(64);
    store.add(newWord('وزير'), 7);
    store.add(newWord('سفير'), 7);
    const find = (norm: string): string | undefined =>
      store.find(lettersOf(norm).letters, norm.length, 7)?.norm;
    expect(find('سفير')).toBe('سفير');
    expect(find('وزير')).toBe('وزير');
    expect(find('امير')).toBeUndefined();
  });

  it('holds no more than its places, the last word given among them', () => {
    const store = new WordStore(64);
    const words = some(0, 1000);
    for (const word of words) put(store, word);
    expect(words.filter((word) => held(store, word) !== undefined).length).toBeLessThanOrEqual(64);
    expect(held(store, 'كلمه999')).toBe('كلمه999');
  });

  it('keeps a word that is asked for again and again while others come and go', () => {
    const store = new WordStore(64);
    put(store, 'قال');
    for (const word of some(0, 1000)) {
      expect(held(store, 'قال')).toBe('قال');
      put(store, word);
    }
  });
});
