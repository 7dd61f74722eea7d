import { describe, expect, test } from 'vitest';
import { progressRule } from '../../../../lib/claims/rules/progress';
import { article, run } from './harness';

type Report = readonly [day: string | null, text: string];

/** What the rule would show by default. */
const shown = (...reports: readonly Report[]) =>
  run(
    progressRule,
    reports.map(([day, text], i) => article(`a${i}`, day, text)),
  ).filter((d) => d.confidence >= 0.5);

const AHEAD: Report = [
  '2023-05-14',
  'ومن المقرر أن تفتتح بلدية صور متحف البحر الجديد يوم الخميس المقبل بحضور الوزيرة هدى كنعان.',
];
const DONE: Report = [
  '2023-05-20',
  'افتتحت بلدية صور أول أمس الخميس متحف البحر الجديد بحضور الوزيرة هدى كنعان.',
];

describe('what has moved on', () => {
  test('ahead in the earlier report, done in the later one', () => {
    const [found, ...more] = shown(AHEAD, DONE);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ type: 'status', relation: 'update' });
    expect(found?.sides.map((s) => [s.value, s.mentions.map((m) => m.article)])).toEqual([
      ['before', ['a0']],
      ['later', ['a1']],
    ]);
  });

  test('a sentence that is printed again with more around it is no news', () => {
    const [, plan] = AHEAD;
    expect(shown(AHEAD, ['2023-05-15', `وذكرت الصحف المحلية أن ${plan.slice(1)}`])).toEqual([]);
  });

  test('the order in which articles are given changes nothing but their names', () => {
    const [found] = shown(DONE, AHEAD);
    expect(found?.sides.map((s) => s.mentions.map((m) => m.article))).toEqual([['a1'], ['a0']]);
  });

  test('a held state is lifted', () => {
    expect(
      shown(
        [
          '2023-05-14',
          'وما زال الصحفي سليم الراعي موقوفا في سجن رومية، ولم تحدد المحكمة موعد جلسته بعد.',
        ],
        ['2023-05-20', 'وأُفرج أمس عن الصحفي سليم الراعي من سجن رومية.'],
      ).map((d) => d.relation),
    ).toEqual(['update']);
  });

  test('reports of one day, or without a day, tell of no order', () => {
    expect(shown(['2023-05-20', AHEAD[1]], DONE)).toEqual([]);
    expect(shown([null, AHEAD[1]], DONE)).toEqual([]);
  });

  test('two reports of the same deed have not moved on', () => {
    expect(
      shown(
        ['2023-05-18', 'افتتحت بلدية صور متحف البحر الجديد بحضور الوزيرة هدى كنعان.'],
        ['2023-05-20', 'وكانت بلدية صور قد افتتحت متحف البحر الجديد بحضور الوزيرة هدى كنعان.'],
      ),
    ).toEqual([]);
  });

  test('a plan for one thing and the end of another are no change', () => {
    expect(
      shown(AHEAD, [
        '2023-05-20',
        'واختتم نادي الشطرنج في طرابلس بطولته الربيعية بمشاركة ستين لاعبا.',
      ]),
    ).toEqual([]);
  });
});
