import { expect, test } from 'vitest';
import type { Judged, JudgedArticle } from '../../../scripts/learn/judged';
import { storiesOf } from '../../../scripts/learn/stories';

const found = (...places: [string, number][]): Judged => ({
  type: 'number',
  relation: 'conflict',
  label: 'R',
  same: 'Y',
  sides: places.map(([article, start]) => [[article, 'text', start, start + 40]]),
});
const judged = (open: string, ...all: Judged[]): JudgedArticle => ({
  open,
  related: [],
  found: all,
});

test('articles whose findings show one sentence are of one story, through others as well', () => {
  const stories = storiesOf([
    judged('a', found(['a', 0], ['b', 130])),
    judged('b', found(['b', 150], ['c', 900])),
    judged('c', found(['c', 910], ['a', 2000])),
    judged('d', found(['d', 0], ['b', 700])),
  ]);
  expect(stories.get('b')).toBe(stories.get('a'));
  expect(stories.get('c')).toBe(stories.get('a'));
  expect(stories.get('d')).toBe('d');
});

test('an article without findings is a story of its own', () => {
  expect([...storiesOf([judged('a'), judged('b')])]).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ]);
});
