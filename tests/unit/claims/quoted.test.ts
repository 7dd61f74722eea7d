import { describe, expect, test } from 'vitest';
import { annotate } from '../../../lib/arabic/annotate';
import { behindDateline, quotedWords, quoting } from '../../../lib/claims/quoted';

const quote = (text: string, from = 0, end = Infinity): string =>
  quotedWords(annotate(text), from, end);

describe('words that a heading quotes', () => {
  test("begin without the 'and' before them and end with the statement", () => {
    expect(quote('ونفت الوزارة تأجيل الامتحان. وستصدر بيانا.')).toBe('نفت الوزارة تأجيل الامتحان');
  });

  test('are cut between words, and the cut is shown', () => {
    const cut = quote(
      'نفت وزارة التربية في بيان مطول صدر عنها مساء أمس تأجيل امتحان الثانوية العامة',
    );
    expect(cut).toMatch(/^نفت وزارة .*[^ ]…$/u);
    expect(cut.length).toBeLessThanOrEqual(65);
  });

  test('end where they are told to, and are none where there is nothing', () => {
    expect(quote('لم يوقع اللاعب عقدا جديدا', 0, 2)).toBe('لم يوقع');
    expect(quote('لم يوقع', 5)).toBe('');
  });

  test('keep quotation marks in pairs and drop half a pair', () => {
    expect(quote('نفت شركة «المدار» البيع')).toBe('نفت شركة «المدار» البيع');
    expect(quote('نفت شركة «المدار للنقل» البيع', 0, 4)).toBe('نفت شركة المدار');
  });

  test('drop half a pair of marks that open and close alike', () => {
    expect(quote('قال "إن المصنع عاد" إلى العمل')).toBe('قال "إن المصنع عاد" إلى العمل');
    expect(quote('قال "إن المصنع عاد" إلى العمل', 2, 7)).not.toContain('"');
  });

  test('stand behind the heading as each language quotes', () => {
    const label = { ar: 'ما الجديد', en: 'What is new', fr: 'Du nouveau' };
    expect(quoting(label, 'عاد الفريق')).toEqual({
      ar: 'ما الجديد: «\u2067عاد الفريق\u2069»',
      en: 'What is new: “\u2067عاد الفريق\u2069”',
      fr: 'Du nouveau : « \u2067عاد الفريق\u2069 »',
    });
    expect(quoting(label, '')).toBe(label);
  });

  test('begin behind a dateline', () => {
    const { tokens } = annotate('وهران (وكالة الغرب) - افتتح الوزير المستشفى الجديد.');
    expect(tokens[behindDateline(tokens, 0)]?.norm).toBe('افتتح');
    expect(behindDateline(annotate('افتتح الوزير المستشفى الجديد.').tokens, 0)).toBe(0);
    const byline = annotate('سامي عواد - سبق - وهران: افتتح الوزير أمس المستشفى الجديد.').tokens;
    expect(byline[behindDateline(byline, 0)]?.norm).toBe('افتتح');
    const aside = annotate(
      'وهران - افتتح الوزير صباح أمس في المدينة - وهي الثانية - مستشفى.',
    ).tokens;
    expect(aside[behindDateline(aside, 0)]?.norm).toBe('افتتح');
  });
});
