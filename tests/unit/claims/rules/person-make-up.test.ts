import { describe, expect, it } from 'vitest';
import { makeUpFindings } from '../../../../lib/claims/rules/person-make-up';
import { article, run } from './harness';

const shown = (first: string, second: string) =>
  run(makeUpFindings, [
    article('a0', '2024-03-01', first),
    article('a1', '2024-03-01', second),
  ]).map((d) => d.sides.map((s) => s.value).join(' / '));

const ALL = 'غرقت سفينة الشحن قبالة الساحل ونجا أفراد الطاقم، وكلهم من المغرب، بعد ساعات.';

describe('makeUpFindings', () => {
  it.each([
    [ALL, 'نجا أفراد الطاقم بعد غرق سفينة الشحن قبالة الساحل، بينهم مهندس مصري.'],
    [
      'نجا ستة بحارة مغاربة بعد غرق سفينة الشحن قبالة الساحل بساعات.',
      'نجا أفراد الطاقم بعد غرق سفينة الشحن قبالة الساحل، بينهم مهندس مصري.',
    ],
    [
      'قال المتحدث إن قتلى الهجوم على القرية كلهم جنود من الثكنة.',
      'قال سكان إن قتلى الهجوم على القرية بينهم مدنيون وجنود من الثكنة.',
    ],
  ])('reports all of one sort against somebody of another: %s', (a, b) => {
    expect(shown(a, b)).toHaveLength(1);
  });

  it.each([
    'نجا أفراد الطاقم بعد غرق سفينة الشحن قبالة الساحل، بينهم مهندس مغربي.',
    'نقل الجرحى بعد غرق سفينة الشحن قبالة الساحل، بينهم مهندس مصري.',
    'نجا أفراد الطاقم بعد غرق سفينة الشحن قبالة الساحل، وفق خفر السواحل.',
  ])('finds nothing in the same sort, another set and no sort: %s', (other) => {
    expect(shown(ALL, other)).toEqual([]);
  });
});
