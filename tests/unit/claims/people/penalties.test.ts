import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../../../../lib/claims/people/penalties';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { readArticle } from '../../../../lib/claims/read';
import { article as input } from '../rules/harness';

/** 'name outcome' of each penalty, terms in years. */
const told = (text: string): string[] => {
  const given = input('a', '2024-03-01', text);
  const article = readArticle(given, annotateArticle(given));
  return penaltiesOf(article, 0).map(({ field, name, outcome }) => {
    const got = typeof outcome === 'number' ? String(outcome / 12) : outcome;
    return `${article.input[field].slice(name.start, name.end)} ${got}`;
  });
};

describe('penaltiesOf', () => {
  it.each([
    ['حكمت المحكمة على فؤاد الحداد بست سنوات سجنا.', ['فؤاد الحداد 6']],
    ['قضت المحكمة بسجن الوزير السابق فؤاد الحداد خمس سنوات.', ['فؤاد الحداد 5']],
    ['وأصدرت المحكمة حكما بسبع سنوات بحق المدير كريم بوعزيز.', ['كريم بوعزيز 7']],
    ['أدانت المحكمة نوال الشريف بالسجن سنتين وستة أشهر نافذة.', ['نوال الشريف 2.5']],
    ['السجن 15 سنة لفؤاد الحداد و12 لكريم بوعزيز', ['فؤاد الحداد 15', 'كريم بوعزيز 12']],
    [
      'حكمت المحكمة على فؤاد الحداد وكريم بوعزيز بـ15 و12 سنة على التوالي.',
      ['فؤاد الحداد 15', 'كريم بوعزيز 12'],
    ],
    [
      'ونال فؤاد الحداد وكريم بوعزيز، ولكل واحد منهما، سبع سنوات سجنا.',
      ['فؤاد الحداد 7', 'كريم بوعزيز 7'],
    ],
    [
      'قضت المحكمة بسجن فؤاد الحداد وكريم بوعزيز، الأول ثماني سنوات والثاني ثلاث سنوات.',
      ['فؤاد الحداد 8', 'كريم بوعزيز 3'],
    ],
    ['خفضت محكمة الاستئناف عقوبة فؤاد الحداد من سبع سنوات إلى أربع.', ['فؤاد الحداد 4']],
    ['وبرأت المحكمة نوال الشريف من تهمة الرشوة.', ['نوال الشريف acquitted']],
    ['وخرج فؤاد الحداد بالبراءة في آخر جلسة للمحكمة.', ['فؤاد الحداد acquitted']],
    ['حكمت المحكمة على فؤاد الحداد بالسجن المؤبد.', ['فؤاد الحداد life']],
    ['أدانت المحكمة كريم بوعزيز بالرشوة وحكمت عليه بالسجن سنتين.', ['كريم بوعزيز 2']],
  ])('reads who got what: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'طلبت النيابة سجن فؤاد الحداد عشر سنوات أمام المحكمة.',
    'ويواجه فؤاد الحداد عقوبة قد تصل إلى عشر سنوات سجنا.',
    'أقسم فؤاد الحداد أمام المحكمة بأنه بريء.',
    'دافع فؤاد الحداد (71 عاما) عن نفسه أمام المحكمة.',
    'وحكمت المحكمة على نجل فؤاد الحداد بسنتين.',
    'ذكر فؤاد الحداد أن المحكمة حكمت على سائق الحافلة بثلاث سنوات.',
    'وقع فؤاد الحداد عقدا لثلاث سنوات مع النادي.',
  ])('leaves out what nobody got, ages, and others than the one named: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
