import { describe, expect, it } from 'vitest';
import { takeoverFindings } from '../../../../lib/claims/rules/person-takeovers';
import { article, run } from './harness';

const shown = (first: string, second: string, day = '2024-03-01') =>
  run(takeoverFindings, [article('a0', '2024-03-01', first), article('a1', day, second)]).map(
    (d) => `${d.relation}: ${d.sides.map((s) => s.value).join(' / ')}`,
  );

const CHARGED = 'كلف رئيس الحكومة وزير التجهيز سامي الحداد بتسيير وزارة الصحة بعد إقالة الوزير.';

const LISTED = 'ضمت التشكيلة الجديدة الدكتور سامي الحداد وزيرا للصحة.';

describe('takeoverFindings', () => {
  it.each([
    'أسندت وزارة الصحة مؤقتا إلى وزيرة التربية نوال الشريف بعد إقالة الوزير أمس.',
    'تولى كريم بوعزيز مؤقتا قيادة وزارة الصحة بعد إقالة الوزير أمس الأول.',
    'أقيل وزير الصحة أمس وسيخلفه مدير المستشفى العسكري كريم بوعزيز خلال أيام.',
    'عقد القائم بأعمال الوزير، كريم بوعزيز، أول اجتماع له مع مديري المستشفيات.',
    'استعانت الوزارة بالمدير كريم بوعزيز لحين تعيين وزير جديد خلفا للمقال.',
  ])('reports another who takes the post over: %s', (other) => {
    expect(shown(CHARGED, other)).toHaveLength(1);
    expect(shown(CHARGED, other)[0]).toMatch(/^conflict: .*سامي الحداد/u);
  });

  it.each([
    'وضمت الحكومة كريم بوعزيز وزيرا للصحة ونوال الشريف وزيرة للنقل.',
    'شهد التعديل إسناد الصحة إلى كريم بوعزيز، وعهد بوزارة النقل إلى نوال الشريف.',
  ])('reads who is listed with a ministry: %s', (other) => {
    expect(shown(LISTED, other)).toEqual(['conflict: سامي الحداد / كريم بوعزيز']);
  });

  it('leaves alone who once was minister', () => {
    const other = 'وكان كريم بوعزيز وزيرا للصحة قبل سنوات.';
    expect(shown(LISTED, other)).toEqual([]);
  });

  it('calls a later appointment an update', () => {
    const other =
      'عين الرئيس كريم بوعزيز وزيرا للصحة مكانه، وأدى اليمين مساء أمس. وعين مكانه كريم بوعزيز.';
    expect(shown(CHARGED, other, '2024-03-20')).toEqual([
      expect.stringMatching(/^update: .*كريم بوعزيز/u),
    ]);
  });

  it.each([
    'أسندت وزارة الخارجية مؤقتا إلى وزيرة التربية نوال الشريف بعد استقالة الوزير.',
    'أسندت وزارة الصحة مؤقتا إلى الوزير سامي الحداد بعد إقالة الوزير أمس.',
    'التقى المدير كريم بوعزيز وفدا من الأطباء، وبحث معهم مطالبهم.',
    'أسندت الوزارة مؤقتا إلى نوال الشريف، لا إلى سامي الحداد كما قيل أمس.',
  ])(
    'finds nothing in another post, the same person, no takeover, and who knows of both: %s',
    (other) => {
      expect(shown(CHARGED, other)).toEqual([]);
    },
  );
});
