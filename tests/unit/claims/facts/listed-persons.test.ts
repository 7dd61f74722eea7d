import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';
import { bareOnes } from '../../../../lib/claims/facts/bare-ones';
import { compare } from '../../../../lib/claims/compare';

/** The lists of persons in a text, with how many each names. */
const lists = (text: string): (readonly [string, number])[] =>
  bareOnes(annotate(text))
    .filter(({ value }) => value > 1)
    .map(({ start, end, value }) => [text.slice(start, end), value] as const);

describe('persons told one by one', () => {
  it.each([
    ['مقتل ضابط وجندي في انفجار عبوة.', 'ضابط وجندي', 2],
    ['قتلت امرأة وطفل في القصف.', 'امرأة وطفل', 2],
    ['إصابة فتاة وطفلين إثر سقوط مقذوف.', 'فتاة وطفلين', 3],
    ['لقي رجل وزوجته وطفلاهما مصرعهم في حادث.', 'رجل وزوجته وطفلاهما', 4],
    ['وفاة رجل وابنته وإصابة آخرين بجروح.', 'رجل وابنته', 2],
  ])('are counted: %s', (text, list, count) => {
    expect(lists(text)).toEqual([[list, count]]);
  });

  it.each([
    'مقتل ضابط وجندي وثلاثة مسلحين في انفجار.',
    'مقتل ضابط وجنود في انفجار.',
    'مقتل ضابط وجندي وآخرين في انفجار.',
    'مقتل ضابط وجندي وعدد من المسلحين.',
    'مقتل ضابط والجندي الذي رافقه.',
    'مقتل خمسة بينهم ضابط وجندي.',
    'استقبل ضابط وجندي الوفد.',
    'لم يقتل ضابط وجندي في الانفجار.',
  ])('are not where the list is open, has a number or nobody came to harm: %s', (text) => {
    expect(lists(text)).toEqual([]);
  });

  it('are held against a count of them', () => {
    const told = (a: string, b: string): string[] => {
      const articles = [a, b].map((who, i) => ({
        id: `a${i}`,
        outlet: `o${i}`,
        published: '2024-05-01T10:00:00Z',
        title: '',
        text: `${who} في انفجار عبوة ناسفة شرق المدينة.`,
      }));
      return compare(articles)
        .discrepancies.filter(({ type }) => type === 'number')
        .map(({ relation }) => relation);
    };
    expect(told('قتل ضابط وجندي', 'قتل عسكريان')).toEqual([]);
    expect(told('قتل ضابط وجندي', 'قتل ثلاثة عسكريين')).toEqual(['conflict']);
  });
});
