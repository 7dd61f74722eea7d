import { describe, expect, test } from 'vitest';
import { standingRule } from '../../../../lib/claims/rules/standing';
import { article, run } from './harness';

const sides = (first: string, second: string): string[] =>
  run(standingRule, [article('a', '2023-05-01', first), article('b', '2023-05-09', second)]).map(
    (d) => d.sides.map((s) => `${s.value}@${s.mentions.map((m) => m.article).join()}`).join(' | '),
  );

const agreed = 'ووقّع وزيرا النقل في تونس وليبيا بروتوكول اتفاق لتأسيس شركة بحرية مشتركة.';
const considered =
  'ووقّع وزيرا النقل في تونس وليبيا اتفاقا ينص على النظر لاحقا في تأسيس شركة بحرية مشتركة.';

describe('what a signed document settles', () => {
  test('set up in one report, only to be considered in the other', () => {
    expect(sides(agreed, considered)).toEqual(['agreed@a | considered@b']);
    expect(sides(considered, agreed)).toEqual(['agreed@b | considered@a']);
  });

  test('both consider it', () => {
    expect(sides(considered, considered)).toEqual([]);
  });

  test('what is considered without a document is no such thing', () => {
    expect(
      sides(agreed, 'وقال وزير النقل التونسي إن بلاده تفكر في تأسيس شركة بحرية مشتركة مع ليبيا.'),
    ).toEqual([]);
  });
});
