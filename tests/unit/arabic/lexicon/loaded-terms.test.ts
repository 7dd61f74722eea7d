import { describe, expect, test } from 'vitest';
import { findLoaded } from '../../../../lib/arabic/events/loaded';
import { LOADED_GROUPS } from '../../../../lib/arabic/lexicon/loaded-terms';
import { foldWord } from '../../../../lib/arabic/normalise';
import { tokenise } from '../../../../lib/arabic/tokenise';

const phrases = LOADED_GROUPS.flatMap((group) =>
  group.choices.flatMap((choice, index) =>
    choice.phrases.split('|').map((text) => ({ group: group.id, index, text, choice })),
  ),
);

describe('loaded terms', () => {
  test('ids are unique, and every group has a loaded name and another way of naming', () => {
    const ids = LOADED_GROUPS.map((group) => group.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, choices } of LOADED_GROUPS) {
      expect(choices.length, id).toBeGreaterThan(1);
      expect(
        choices.some((choice) => choice.loaded),
        id,
      ).toBe(true);
    }
  });

  test('a word that takes all its inflections is given as its lemma', () => {
    const words = phrases
      .flatMap(({ text }) => text.split(' '))
      .filter((word) => word.startsWith('~'))
      .map((word) => word.slice(1));
    const wrong = words.flatMap((word) => {
      const token = tokenise(word).tokens[0];
      return token?.lemma === foldWord(word) ? [] : [`${word}: ${token?.lemma ?? ''}`];
    });
    expect(wrong).toEqual([]);
  });

  test('no phrase is empty or stands twice in its group', () => {
    for (const group of LOADED_GROUPS) {
      const texts = group.choices.flatMap((choice) => choice.phrases.split('|'));
      expect(texts.every((text) => text.trim() === text && text !== '')).toBe(true);
      const doubled = texts.filter((text, i) => texts.indexOf(text) !== i);
      expect(doubled, group.id).toEqual([]);
    }
  });

  test('every name is found where it stands alone', () => {
    const missed = phrases.flatMap(({ group, text }) => {
      const plain = text.replace(/[~+]/gu, '').replace(/\*/gu, 'كذا');
      const hit = findLoaded(tokenise(plain)).some((m) => m.group === group);
      return hit ? [] : [`${group}: ${text}`];
    });
    expect(missed).toEqual([]);
  });
});
