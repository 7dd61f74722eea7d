import { describe, expect, it } from 'vitest';
import { personPenaltyRule } from '../../../../lib/claims/rules/person-penalty';
import { article, run } from './harness';

const shown = (first: string, second: string, day = '2024-03-01') =>
  run(personPenaltyRule, [article('a0', '2024-03-01', first), article('a1', day, second)]).map(
    (d) => `${d.type}/${d.relation}: ${d.sides.map((s) => s.value).join(' / ')}`,
  );

const SIX = 'حكمت المحكمة على فؤاد الحداد بست سنوات سجنا، وعلى كريم بوعزيز بسنتين.';

describe('personPenaltyRule', () => {
  it('tells two terms of one person on one day as a conflict', () => {
    expect(shown(SIX, 'ونال فؤاد الحداد سبع سنوات سجنا في القضية.')).toEqual([
      'number/conflict: 6 year / 7 year',
    ]);
  });

  it('tells who is acquitted here and sent to prison there', () => {
    expect(shown(SIX, 'وبرأت المحكمة كريم بوعزيز من كل التهم.')).toEqual([
      'polarity/conflict: acquitted / prison',
    ]);
  });

  it('calls what a later ruling gave an update', () => {
    const appeal = 'خفضت محكمة الاستئناف عقوبة فؤاد الحداد من ست سنوات إلى أربع.';
    expect(shown(SIX, appeal, '2024-09-01')).toEqual(['number/update: 4 year / 6 year']);
    const freed = 'وبرأت محكمة الاستئناف فؤاد الحداد من كل التهم.';
    expect(shown(SIX, freed, '2024-09-01')).toEqual(['status/update: acquitted / prison']);
  });

  it('names in its question whom it asks of, by the fullest name', () => {
    const [found] = run(personPenaltyRule, [
      article('a0', '2024-03-01', SIX),
      article('a1', '2024-03-01', 'ونال فؤاد سعيد الحداد سبع سنوات سجنا في القضية.'),
    ]);
    expect(found?.label).toEqual({
      ar: 'بماذا حُكم على \u2067فؤاد سعيد الحداد\u2069؟',
      en: 'What sentence for \u2067فؤاد سعيد الحداد\u2069?',
      fr: 'Quelle peine pour \u2067فؤاد سعيد الحداد\u2069 ?',
    });
  });

  it.each([
    'ونال فؤاد الحداد ست سنوات سجنا، وكريم بوعزيز سنتين.',
    'وحكمت المحكمة على نوال الشريف بسبع سنوات سجنا.',
    'وكانت النيابة طلبت سجن فؤاد الحداد عشر سنوات أمام المحكمة.',
  ])('says nothing of the same term, another person, what was asked for: %s', (other) => {
    expect(shown(SIX, other)).toEqual([]);
  });
});
