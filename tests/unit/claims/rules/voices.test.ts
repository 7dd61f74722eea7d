import { describe, expect, test } from 'vitest';
import { voicesRule } from '../../../../lib/claims/rules/voices';
import { article, run } from './harness';

const values = (text: string): string[][] =>
  run(voicesRule, [article('a', '2021-06-02', text)]).map((d) => d.sides.map((s) => s.value));

describe('figures of two voices in one report', () => {
  test('are told against each other', () => {
    expect(
      values(
        'وقالت النقابة إن 58 في المائة من السكان يعارضون التوسعة، بينما تحدثت الشركة عن 31 في المائة.',
      ),
    ).toEqual([['31%', '58%']]);
  });

  test('are no two answers where one tells who is for it and the other who is against it', () => {
    expect(
      values(
        'وقالت النقابة إن 58 في المائة من السكان يعارضون التوسعة، بينما تحدثت الشركة عن تأييد 31 في المائة.',
      ),
    ).toEqual([]);
  });
});
