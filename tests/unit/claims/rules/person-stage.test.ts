import { describe, expect, test } from 'vitest';
import { personStageRule } from '../../../../lib/claims/rules/person-stage';
import { article, run } from './harness';

type Report = readonly [day: string | null, text: string];

const told = (...reports: readonly Report[]) =>
  run(
    personStageRule,
    reports.map(([day, text], i) => article(`a${i}`, day, text)),
  ).map((d) => [
    d.relation,
    ...d.sides.map((s) => `${s.value} ${s.mentions.map((m) => m.article).join(' ')}`),
  ]);

const HELD: Report = ['2021-04-10', 'واعتقلت الشرطة المحلية الكاتب نبيل خوري أمام بيته.'];
const FREE: Report = ['2021-04-14', 'وأفرج قاضي التحقيق عن الكاتب نبيل خوري بكفالة.'];

describe('what has become of a person', () => {
  test('arrested in the earlier report, released in the later one, in no common words', () => {
    expect(told(HELD, FREE)).toEqual([['update', 'free a1', 'held a0']]);
    expect(told(FREE, HELD)).toEqual([['update', 'free a0', 'held a1']]);
  });

  test('reports of the same hour, or without a day, overtake nothing', () => {
    expect(told(HELD, ['2021-04-10', FREE[1]])).toEqual([]);
    expect(told([null, HELD[1]], FREE)).toEqual([]);
  });

  test('what somebody only thinks of is not done', () => {
    const wanted = 'وأبدى نادي المرفأ اهتماما بالمهاجم نبيل خوري.';
    const joined = 'وأعلن نادي المرفأ ضم المهاجم نبيل خوري.';
    const thought = 'وحذر المدرب نادي المرفأ من التفكير في ضم المهاجم نبيل خوري.';
    expect(told(['2021-04-10', wanted], ['2021-04-14', joined])).toHaveLength(1);
    expect(told(['2021-04-10', wanted], ['2021-04-14', thought])).toEqual([]);
  });

  test('two persons are no one', () => {
    expect(told(HELD, ['2021-04-14', 'وأفرج قاضي التحقيق عن الكاتب سالم القاضي بكفالة.'])).toEqual(
      [],
    );
  });

  test('what the earlier report tells as well is no news', () => {
    expect(told(['2021-04-10', `${HELD[1]} ${FREE[1]}`], FREE)).toEqual([]);
  });

  test('what happened long before is of another time', () => {
    expect(told(['2021-04-10', 'واعتقلت الشرطة نبيل خوري في آذار 2014 أمام بيته.'], FREE)).toEqual(
      [],
    );
    expect(told(HELD, ['2021-04-14', 'وأفرج قاضي التحقيق عن نبيل خوري في آذار 2014.'])).toEqual([]);
  });

  test('the day of an arrest that the release tells of dates the arrest alone', () => {
    const later =
      'وأفرج قاضي التحقيق صباح الأربعاء بكفالة عن الكاتب نبيل خوري الذي كان اعتقل أمام بيته في 9 نيسان.';
    expect(told(HELD, ['2021-04-14', later])).toEqual([['update', 'free a1', 'held a0']]);
  });

  test('what still goes on contradicts the earlier report', () => {
    expect(told(FREE, ['2021-04-15', 'وقال محاموه إن نبيل خوري ما زال رهن الاحتجاز.'])).toEqual([
      ['conflict', 'free a0', 'held a1'],
    ]);
  });
});

describe('what has become of a thing', () => {
  test('known by its noun and the word behind it', () => {
    const shut: Report = ['2021-04-10', 'وأغلقت السلطات معبر الوادي أمام الشاحنات.'];
    expect(told(shut, ['2021-04-13', 'وأعيد فتح معبر الوادي صباح اليوم.'])).toEqual([
      ['update', 'closed a0', 'open a1'],
    ]);
    expect(told(shut, ['2021-04-13', 'وأعيد فتح معبر النخيل صباح اليوم.'])).toEqual([]);
  });

  test('an event has one strike', () => {
    expect(
      told(
        ['2021-04-10', 'ويدخل إضراب البحارة أسبوعه الثالث دون حل.'],
        ['2021-04-13', 'وقررت النقابة تعليق الإضراب بعد اتفاق.'],
      ),
    ).toEqual([['update', 'goes on a0', 'over a1']]);
  });
});
