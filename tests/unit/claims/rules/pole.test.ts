import { describe, expect, it } from 'vitest';
import { poleRule } from '../../../../lib/claims/rules/pole';
import { article, run } from './harness';

describe('poleRule', () => {
  it('tells who took part and who stayed away', () => {
    const found = run(poleRule, [
      article(
        'a',
        '2018-03-04T09:00:00Z',
        'قاطعت نقابة المحامين في صيدا انتخابات المجلس احتجاجا على القانون الجديد.\nوقال نقيبها إن القرار اتخذ بالإجماع.',
      ),
      article(
        'b',
        '2018-03-04T11:00:00Z',
        'شاركت نقابة المحامين في صيدا في انتخابات المجلس بكثافة.\nوتعلن النتائج غدا.',
      ),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: 'polarity', relation: 'conflict' });
    expect(found[0]?.sides).toHaveLength(2);
  });

  it('takes what was shut and is open a day later for a change', () => {
    const found = run(poleRule, [
      article(
        'a',
        '2015-02-10T08:00:00Z',
        'أغلقت إدارة الميناء جسر المرفأ القديم أمام الشاحنات بسبب تشقق أعمدته.',
      ),
      article(
        'b',
        '2015-02-12T08:00:00Z',
        'أعادت إدارة الميناء فتح جسر المرفأ القديم أمام الشاحنات بعد إصلاح أعمدته.',
      ),
    ]);
    expect(found[0]).toMatchObject({ type: 'status', relation: 'update' });
  });

  const said = (...texts: readonly string[]): (readonly [string, string | undefined])[] =>
    run(
      poleRule,
      texts.map((text, i) => article(`p${i}`, '2018-03-04T09:00:00Z', text)),
    ).flatMap(({ sides }) => sides.map(({ value, display }) => [value, display?.ar] as const));

  it('shows the words of the text', () => {
    expect(
      said(
        'أوصدت إدارة الميناء أبواب جسر المرفأ القديم أمام الشاحنات صباحا.',
        'فتحت إدارة الميناء أبواب جسر المرفأ القديم أمام الشاحنات صباحا.',
      ),
    ).toEqual([
      ['أوصدت', 'أوصدت'],
      ['فتحت', 'فتحت'],
    ]);
  });

  it('shows a negation with the word that negates, and a denial further off as one', () => {
    const shut = 'أغلقت إدارة الميناء أبواب جسر المرفأ أمام الشاحنات صباحا.';
    expect(said('لم تغلق إدارة الميناء أبواب جسر المرفأ أمام الشاحنات صباحا.', shut)).toEqual([
      ['not: تغلق', 'لم تغلق'],
      ['أغلقت', 'أغلقت'],
    ]);
    expect(
      said('نفت إدارة الميناء إغلاق أبواب جسر المرفأ أمام الشاحنات صباحا.', shut),
    ).toContainEqual(['not: إغلاق', 'نفي «إغلاق»']);
  });

  it('tells nothing of opposite words said of different things', () => {
    const found = run(poleRule, [
      article('a', null, 'ارتفعت أسعار البن في الأسواق العالمية.\nوفاز الفريق بالكأس.'),
      article('b', null, 'انخفض منسوب النهر في الشمال.\nوخسر المستثمر قضيته أمام البلدية.'),
    ]);
    expect(found).toEqual([]);
  });
});
