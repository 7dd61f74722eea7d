import { expect, test } from 'vitest';
import { PRIZES } from '../../../../lib/claims/lexicon/prizes';
import { partQuestion } from '../../../../lib/claims/people/part-questions';
import { OBJECTS_OF } from '../../../../lib/claims/people/part-words';
import { kindsOf } from '../../../../lib/claims/words/kind-lists';

const prizes = [...new Set(kindsOf(PRIZES).map(([, id]) => `prize ${id}`))];

test.each(['ar', 'en', 'fr'] as const)(
  'every part and prize asks a question of its own: %s',
  (language) => {
    const ids = [...OBJECTS_OF.keys(), ...prizes, 'prize'];
    const asked = [...ids, 'nothing known'].map((id) => partQuestion(id)[language]);
    expect(prizes.length).toBeGreaterThan(10);
    expect(new Set(asked).size).toBe(asked.length);
  },
);

test('a prize that the text narrows is not called by the name of another', () => {
  expect(partQuestion('prize best-film').en).toBe('Who won the best film award?');
  expect(partQuestion('prize best-film قصير')).toEqual(partQuestion('prize'));
});
