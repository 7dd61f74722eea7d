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

  test('two states told within hours are a conflict, a plan and what came of it are not', () => {
    const held = (hour: string): Report => [
      `2023-05-14T${hour}:00:00Z`,
      'ولا يزال الصحفي رامي العكاري محتجزا في سجن القلعة بمدينة صور.',
    ];
    const freed: Report = [
      '2023-05-14T16:00:00Z',
      'أفرج القاضي عن الصحفي رامي العكاري من سجن القلعة بمدينة صور.',
    ];
    expect(shown(held('13'), freed).map((d) => d.relation)).toEqual(['conflict']);
    expect(shown(held('04'), freed).map((d) => d.relation)).toEqual(['update']);
    const [, plan] = AHEAD;
    const [, done] = DONE;
    expect(
      shown(['2023-05-14T13:00:00Z', plan], ['2023-05-14T16:00:00Z', done]).map((d) => d.relation),
    ).toEqual(['update']);
  });

  test('a sentence that is printed again with more around it is no news', () => {
    const [, plan] = AHEAD;
    expect(shown(AHEAD, ['2023-05-15', `وذكرت الصحف المحلية أن ${plan.slice(1)}`])).toEqual([]);
  });

  test('one statement in other forms, another order or other sentences is no news', () => {
    // Health, courts, transport, markets, culture.
    const told: readonly (readonly [string, string])[] = [
      [
        'وأوضحت وزارة الصحة أن اللقاح الجديد سيوزع على مراكز الأحياء بالمجان، وما زالت الفرق تواصل تدريب الممرضات.',
        'ولا تزال الفرق الطبية تواصل تدريب الممرضات، وسوف يتم توزيع اللقاح الجديد مجانا على مراكز الأحياء.',
      ],
      [
        'وكلفت النيابة خبيرا بفحص دفاتر الشركة المفلسة، ولا تزال التحقيقات مستمرة مع مديرها السابق.',
        'وقامت النيابة بتكليف خبير لفحص دفاتر الشركة المفلسة، وما زالت التحقيقات مع مديرها السابق مستمرة.',
      ],
      [
        'ودعت هيئة الموانئ أصحاب السفن الصغيرة إلى حجز أماكنهم في المرسى الشمالي قبل موسم الرياح.',
        'ووجهت هيئة الموانئ أصحاب السفن الصغيرة بحجز أماكنهم في المرسى الشمالي قبل موسم الرياح.',
      ],
      [
        'ومن المتوقع أن يسهم المصرف الزراعي في تمويل صوامع القمح بالجنوب خلال الموسم المقبل.',
        'وتوقع الوزير مساهمة المصرف الزراعي خلال الموسم المقبل في تمويل صوامع القمح بالجنوب.',
      ],
      [
        'وتنظم دار الأوبرا أمسية للعود يشارك فيها العازفان نادر صقر وليلى شهاب مساء الجمعة المقبل.',
        'تنظم دار الأوبرا مساء اليوم الجمعة أمسية للعود بمشاركة العازفين نادر صقر وليلى شهاب.',
      ],
    ];
    for (const [before, after] of told)
      expect(shown(['2023-05-14', before], ['2023-05-16', after]), after).toEqual([]);
  });

  test('what was ahead and is told as done in the same words has moved on', () => {
    const [found] = shown(
      ['2023-05-14', 'وتترقب نقابة الصيادين وصول السفينة التركية إلى ميناء صور يوم الخميس المقبل.'],
      [
        '2023-05-19',
        'ورست السفينة التركية في ميناء صور أمس الخميس، ودخلت الميناء بحضور نقابة الصيادين.',
      ],
    );
    expect(found?.relation).toBe('update');
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

  test('what one word leaves as open in both has not moved on', () => {
    // He will take part, told again on the way there; he is away, told before a match and behind it.
    expect(
      shown(
        ['2023-05-14', 'وسيشارك الرسام هادي العكاري في معرض الربيع بمدينة صور يوم الخميس المقبل.'],
        [
          '2023-05-18',
          'وحطت طائرته أمس في المدينة حيث سيشارك الرسام هادي العكاري في معرض الربيع قبل أن يسافر.',
        ],
      ),
    ).toEqual([]);
    expect(
      shown(
        ['2023-05-14', 'ويغيب الحارس هادي العكاري عن مباريات نادي النهضة في جولته الصيفية.'],
        [
          '2023-05-18',
          'وفاز نادي النهضة أمس في مباراته الودية، وغاب عنها الحارس هادي العكاري في جولته الصيفية.',
        ],
      ),
    ).toEqual([]);
  });
});
