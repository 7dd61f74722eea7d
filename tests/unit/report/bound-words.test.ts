import { expect, test } from 'vitest';
import { withBounds } from '../../../lib/report/bound-words';

/** The value of a side whose one sentence gives it at `said`. */
function bound(value: string, quote: string, said: string): string {
  const start = quote.indexOf(said);
  const focus = { start: 7 + start, end: 7 + start + said.length };
  return withBounds({
    value,
    mentions: [{ article: 'a', field: 'text', start: 7, end: 7 + quote.length, quote, focus }],
  });
}

test.each([
  ['>21 شخص', 'أصيب 21 شخصا على الأقل في الحادث', '21', '≥21 شخص'],
  ['>21 شخص', 'أصيب ما لا يقل عن 21 شخصا في الحادث', '21', '≥21 شخص'],
  ['>21 شخص', 'أصيب أكثر من 21 شخصا في الحادث', '21', '>21 شخص'],
  ['>21 شخص', 'أصيب أكثر من 21 شخصا، وعلى الأقل تضررت 3 منازل', '21', '>21 شخص'],
  ['<10000 شخص', 'إن عددهم لم يتجاوز عشرة آلاف شخص', 'عشرة آلاف', '≤10000 شخص'],
  ['<10000 شخص', 'حضر أقل من عشرة آلاف شخص', 'عشرة آلاف', '<10000 شخص'],
  ['21 شخص', 'أصيب 21 شخصا على الأقل في الحادث', '21', '21 شخص'],
])('a bound is told as the text tells it: %s in "%s"', (value, quote, said, told) => {
  expect(bound(value, quote, said)).toBe(told);
});
