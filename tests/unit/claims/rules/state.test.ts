import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { DEFAULT_THRESHOLD } from '../../../../lib/claims/compare';
import { readArticle } from '../../../../lib/claims/read';
import { stateRule } from '../../../../lib/claims/rules/state';
import { statesOf } from '../../../../lib/claims/states/states';
import { article, run } from './harness';

const answers = (text: string): string[] => {
  const input = article('a', '2024-03-05', text);
  return statesOf(readArticle(input, annotateArticle(input))).map(
    ({ state, value, negated }) =>
      `${state.id}: ${state.values[value]?.name.en ?? ''}${negated ? ' (negated)' : ''}`,
  );
};

const findings = (
  ...articles: readonly (readonly [day: string | null, text: string])[]
): string[] =>
  run(
    stateRule,
    articles.map(([day, text], i) => article(`a${i}`, day, text)),
  )
    .filter((d) => d.confidence >= DEFAULT_THRESHOLD)
    .map(
      (d) =>
        `${d.type}/${d.relation} ${d.sides.map((s) => `${s.value}@${s.mentions.map((m) => m.article).join()}`).join(' | ')}`,
    );

describe('what a length of time is counted from', () => {
  test('is no answer of today', () => {
    const fate = 'ship-fate: ran aground';
    expect(answers('ووصل المحققون بعد 30 يوما على جنوح السفينة.')).not.toContain(fate);
    expect(answers('ووصل المحققون بعد جنوح السفينة.')).toContain(fate);
  });
});

describe('a sentence that gives two answers', () => {
  test('stands on neither side, whatever the others say', () => {
    const told = findings(
      ['2024-03-05', 'قال مدير المتحف إن اللوحة المعروضة في القاعة الكبرى أصلية.'],
      ['2024-03-05', 'وأكد خبراء الفنون أن اللوحة المعروضة في القاعة الكبرى مزورة.'],
      [
        '2024-03-05',
        'في القاعة الكبرى لوحة معروضة يقول المتحف إنها لوحة أصلية ويقول خبير إنها لوحة مزورة.',
      ],
    );
    expect(told.join('\n')).toContain('forged@a1 | genuine@a0');
    expect(told.join('\n')).not.toContain('a2');
  });
});

describe('answers to questions of the lexicon', () => {
  test('a phrase is met in inflected words with others between', () => {
    expect(answers('وعقد الوفدان جلسة عمل مغلقة في فندق المدينة القديمة.')).toContain(
      'session-doors: closed',
    );
  });

  test('the longer phrase of a question speaks for the one inside it', () => {
    const said = answers('وعقد المبعوث محادثات غير مباشرة مع قادة الفصيلين في العاصمة.');
    expect(said).toContain('talks-directness: through mediators');
    expect(said).not.toContain('talks-directness: direct');
  });

  test('a negation says the other of two answers', () => {
    expect(answers('وقال الناطق إن الجلسة لم تكن جلسة مغلقة كما أشيع.')).toContain(
      'session-doors: open (negated)',
    );
  });

  test('what is so all the same is not negated', () => {
    expect(answers('ولا يزال معبر الوادي مغلقا أمام الشاحنات منذ يوم الأحد.').join()).not.toContain(
      '(negated)',
    );
  });

  test('a deed that is only waited for, asked for or threatened answers nothing', () => {
    const said = 'delivered: handed over';
    expect(answers('وجرى تسليم السلطة إلى المجلس الجديد صباح اليوم.')).toContain(said);
    for (const text of [
      'وطالبت النقابة المجلس في بيان بتسليم السلطة.',
      'وسيبقى المعتصمون في الساحة حتى تسليم السلطة.',
      'ودعا نادي المهندسين أمس إلى تسليم السلطة.',
      'ووافق الحزب على حل المجلس بشرط تسليم السلطة.',
    ])
      expect(answers(text)).not.toContain(said);
  });

  test('a distance from a place is no place, and a preposition takes its own noun', () => {
    expect(answers('وأبحر القارب من ميناء المرسى ليلا.')).toContain('set-out-from: a port');
    expect(answers('وغرق القارب على 12 ميلا من ميناء المرسى.')).not.toContain(
      'set-out-from: a port',
    );
    expect(answers('وأعلن الناطق قبل دقائق من موعد الإقلاع إلغاء الرحلة.').join()).not.toContain(
      'delay-told: on time',
    );
  });

  test('nothing is answered by words that stand in two sentences', () => {
    expect(answers('انتهت الجلسة. مغلقة هي المدارس.')).not.toContain('session-doors: closed');
  });
});

describe('states', () => {
  const open =
    'وعقد مجلس بلدية الزيتونة جلسة علنية لمناقشة ميزانية النقل المدرسي بحضور الصحافيين والسكان.';
  const closed = 'وناقش مجلس بلدية الزيتونة ميزانية النقل المدرسي في جلسة مغلقة منع منها السكان.';

  test('two answers in sentences on one thing exclude each other, whatever the order of the articles', () => {
    expect(findings(['2024-03-05', open], ['2024-03-05', closed])).toEqual([
      'status/conflict closed@a1 | open@a0',
    ]);
    expect(findings(['2024-03-05', closed], ['2024-03-05', open])).toEqual([
      'status/conflict closed@a0 | open@a1',
    ]);
  });

  test('one answer in both is no finding', () => {
    expect(findings(['2024-03-05', open], ['2024-03-06', open])).toEqual([]);
  });

  test('an article that gives both answers tells of two things', () => {
    const both = `${closed} وعقد مجلس بلدية الزيتونة بعدها جلسة علنية لمناقشة ميزانية المكتبة.`;
    expect(findings(['2024-03-05', open], ['2024-03-05', both])).toEqual([]);
  });

  test('the first and the third of a row are two things', () => {
    const first = 'وعقد مجلس بلدية الزيتونة الجلسة العلنية الأولى لمناقشة ميزانية النقل المدرسي.';
    const third = 'وعقد مجلس بلدية الزيتونة الجلسة المغلقة الثالثة لمناقشة ميزانية النقل المدرسي.';
    expect(findings(['2024-03-05', first], ['2024-03-05', third])).toEqual([]);
    expect(
      findings(['2024-03-05', first], ['2024-03-05', third.replace('الثالثة', 'الأولى')]),
    ).toEqual(['status/conflict closed@a1 | open@a0']);
  });

  test('answers in sentences on different things are no finding', () => {
    const other = 'واستمعت محكمة الأحداث إلى شهود سرقة المتجر في جلسة مغلقة دامت ثلاث ساعات.';
    expect(findings(['2024-03-05', open], ['2024-03-05', other])).toEqual([]);
  });

  test('of a question that changes the later answer overtakes', () => {
    const shut = 'وأغلقت السلطات معبر الوادي الحدودي أمام شاحنات البضائع القادمة من الجنوب.';
    const again = 'وأعادت السلطات فتح معبر الوادي الحدودي أمام شاحنات البضائع القادمة من الجنوب.';
    expect(findings(['2024-03-05', shut], ['2024-03-09', again])).toEqual([
      'status/update closed@a0 | open@a1',
    ]);
    expect(findings(['2024-03-05T10:00:00Z', shut], ['2024-03-05T11:00:00Z', again])).toEqual([
      'status/conflict closed@a0 | open@a1',
    ]);
  });

  test('where, who and why are told by kinds of places, people and reasons', () => {
    expect(
      findings(
        ['2024-03-05', 'وعثر رجال الدرك على جثة الصياد يونس الكادي في قاع بئر قرب قرية الزيتونة.'],
        ['2024-03-05', 'وعثر على جثة الصياد يونس الكادي على ضفة نهر قرب قرية الزيتونة.'],
      ),
    ).toEqual(['place/conflict in a well@a0 | in water@a1']);
    expect(
      findings(
        ['2024-03-05', 'وعزا المهندسون انهيار جسر الزيتونة إلى غش في مواد البناء.'],
        ['2024-03-05', 'وقالت البلدية إن انهيار جسر الزيتونة سببه سيول الأسبوع الماضي.'],
      ),
    ).toEqual(['cause/conflict bad building@a0 | rain or digging@a1']);
    expect(
      findings(
        ['2024-03-05', 'وبنت شركات محلية جسر الزيتونة في عامين، وفق مدير الأشغال.'],
        ['2024-03-05', 'وقال مدير الأشغال إن شركة صينية بنت جسر الزيتونة في عامين.'],
      ),
    ).toEqual(['person/conflict a Chinese firm@a1 | home firms@a0']);
  });

  test('common phrases answer nothing where neither sentence is on what is asked', () => {
    const boat = 'وقالت صحيفة الزيتونة إن قارب الصياد يونس الكادي جديد ورسا على شاطئ القرية أمس.';
    const field = 'وقالت صحيفة الزيتونة إن قارب الصياد يونس الكادي جديد ونقل إلى حقل القرية أمس.';
    expect(findings(['2024-03-05', boat], ['2024-03-05', field])).toEqual([]);
    expect(answers(boat)).toContain('body-where: in water');
  });

  test('what was to come is held against what came of it', () => {
    const plan = 'وسيُفتح الطريق الساحلي بين الزيتونة والمرسى أمام السيارات خلال يومين.';
    const still = 'ولا يزال الطريق الساحلي بين الزيتونة والمرسى مقطوعا أمام السيارات.';
    const done = 'وفتحت البلدية الطريق الساحلي بين الزيتونة والمرسى أمام السيارات.';
    expect(findings(['2024-03-05', plan], ['2024-03-09', still])).toEqual([
      'status/update closed@a1 | to come: open@a0',
    ]);
    expect(findings(['2024-03-05', plan], ['2024-03-09', done])).toEqual([
      'status/update open@a1 | to come: open@a0',
    ]);
    expect(findings(['2024-03-05', still], ['2024-03-09', plan])).toEqual([]);
  });

  test('words of two classes answer in whatever order, of whatever field', () => {
    expect(
      findings(
        ['2024-03-05T10:00:00Z', 'وقال الطبيب إن حالة المصاب يونس الكادي حرجة بعد سقوطه.'],
        ['2024-03-05T10:30:00Z', 'ووصف المستشفى حالة المصاب يونس الكادي بالمستقرة بعد سقوطه.'],
      ),
    ).toEqual(['status/conflict critical@a0 | stable@a1']);
  });
});
