import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../lib/arabic/normalise';
import {
  EXCLUSIVE_STATES,
  type ExclusiveState,
} from '../../../../lib/claims/lexicon/exclusive-states';

const TYPES = [
  'status',
  'polarity',
  'cause',
  'person',
  'place',
  'role',
  'attribution',
  'number',
  'date',
  'wording',
];
const ARABIC_WORD = /^[ء-ي]+$/u;

function phrasesOf(value: ExclusiveState['values'][number]): string[] {
  return value.phrases.split(' | ');
}

/** Ids of the states that break a rule, so that a failure names them. */
function breaking(rule: (state: ExclusiveState) => boolean): string[] {
  return EXCLUSIVE_STATES.filter((state) => !rule(state)).map((state) => state.id);
}

function doubles(list: readonly string[]): string[] {
  return list.filter((item, i) => list.indexOf(item) !== i);
}

describe('EXCLUSIVE_STATES', () => {
  it('turns two answers that a question has', () => {
    expect(
      breaking(({ turned, values }) =>
        (turned ?? []).every((value) => value >= 0 && value < values.length),
      ),
    ).toEqual([]);
  });

  it('has ids of its own kind, each once', () => {
    expect(doubles(EXCLUSIVE_STATES.map((state) => state.id))).toEqual([]);
    expect(breaking((state) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(state.id))).toEqual([]);
  });

  it('has a known type and two to four values', () => {
    expect(breaking((state) => TYPES.includes(state.type))).toEqual([]);
    expect(breaking(({ values }) => values.length >= 2 && values.length <= 4)).toEqual([]);
  });

  it('names every state and value in three languages, in Arabic letters and in Latin ones', () => {
    const texts = (state: ExclusiveState) => [state.label, ...state.values.map((v) => v.name)];
    expect(breaking((state) => texts(state).every(({ ar }) => /[ء-ي]/u.test(ar)))).toEqual([]);
    expect(
      breaking((state) =>
        texts(state).every(({ en, fr }) =>
          [en, fr].every((text) => /[a-z]/iu.test(text) && !/[ء-ي]/u.test(text)),
        ),
      ),
    ).toEqual([]);
  });

  it('has labels and names that fit a heading and hold no list of phrases', () => {
    const texts = (state: ExclusiveState) =>
      [state.label, ...state.values.map((v) => v.name)].flatMap(({ ar, en, fr }) => [ar, en, fr]);
    expect(
      breaking((state) => texts(state).every((it) => it.length <= 60 && !it.includes('|'))),
    ).toEqual([]);
  });

  it('names the values of one state differently in each language', () => {
    for (const language of ['ar', 'en', 'fr'] as const)
      expect(
        breaking(({ values }) => doubles(values.map((v) => v.name[language])).length === 0),
      ).toEqual([]);
  });

  it('writes phrases and anchors in folded words, one space between', () => {
    const folded = (text: string) =>
      text.split(' ').every((word) => ARABIC_WORD.test(word) && foldWord(word) === word);
    expect(
      EXCLUSIVE_STATES.flatMap(({ id, values, about }) =>
        [...values.flatMap(phrasesOf), ...(about === undefined ? [] : [about])]
          .filter((text) => !folded(text))
          .map((text) => `${id}: ${text}`),
      ),
    ).toEqual([]);
  });

  it('gives a phrase once in a state, so that no phrase stands for two values', () => {
    expect(
      EXCLUSIVE_STATES.flatMap(({ id, values }) =>
        doubles(values.flatMap(phrasesOf)).map((text) => `${id}: ${text}`),
      ),
    ).toEqual([]);
  });

  it('gives an anchor once in a state', () => {
    expect(breaking(({ about }) => doubles((about ?? '').split(' ')).length === 0)).toEqual([]);
  });
});
