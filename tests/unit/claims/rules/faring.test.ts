import { describe, expect, test } from 'vitest';
import { faringRule } from '../../../../lib/claims/rules/faring';
import { article, run } from './harness';

type Report = readonly [day: string | null, text: string];

const told = (...reports: readonly Report[]) =>
  run(
    faringRule,
    reports.map(([day, text], i) => article(`a${i}`, day, text)),
  ).map((d) => [
    d.type,
    d.relation,
    ...d.sides.map((s) => `${s.value} ${s.mentions.map((m) => m.article).join(' ')}`),
  ]);

const WELL: Report = ['2021-04-10', 'وأكد مدير مطار الجزيرة أن حركة الطيران لم تتأثر بالحريق.'];
const ILL: Report = ['2021-04-10', 'وقال مسافرون إن رحلات عدة تأخرت ساعات بعد الحريق.'];

describe('as usual or hampered', () => {
  test('flights not affected by one report, delayed by another', () => {
    expect(told(WELL, ILL)).toEqual([['polarity', 'conflict', 'as usual a0', 'hampered a1']]);
  });

  test('the question names the thing that it asks of', () => {
    const [found] = run(faringRule, [
      article('a0', '2021-04-10', 'وأكد المدير أن مطار بغداد يعمل كالمعتاد بعد الحريق.'),
      article('a1', '2021-04-10', 'وقال مسافرون إن الرحلات تأخرت ساعات بعد الحريق.'),
    ]);
    expect(found?.label).toEqual({
      ar: '«\u2067مطار بغداد\u2069»: كالمعتاد أم تأثّر؟',
      en: '“\u2067مطار بغداد\u2069”: as usual or hampered?',
      fr: '« \u2067مطار بغداد\u2069 » : normal ou perturbé ?',
    });
  });

  test('another service is another thing', () => {
    expect(told(WELL, ['2021-04-10', 'وقال سكان إن التيار الكهربائي انقطع بعد الحريق.'])).toEqual(
      [],
    );
  });

  test('two things that bear two names', () => {
    expect(
      told(
        ['2021-04-10', 'وأكد المدير أن مطار بغداد يعمل كالمعتاد بعد الحريق.'],
        ['2021-04-10', 'وأُغلق مطار البصرة بعد الحريق.'],
      ),
    ).toEqual([]);
  });

  test('who tells both in one breath says that it went on all the same', () => {
    expect(told([WELL[0], 'وقال إن الرحلات توقفت دقائق وإن حركة الطيران لم تتأثر.'], ILL)).toEqual(
      [],
    );
  });

  test('an article is not held against itself', () => {
    expect(told([WELL[0], `${WELL[1]} ${ILL[1]}`])).toEqual([]);
  });
});
