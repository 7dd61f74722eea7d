import { describe, expect, test } from 'vitest';
import { wordingRule } from '../../../../lib/claims/rules/wording';
import { article, run } from '../rules/harness';

const HOW = ['A name that is not granted', 'A name that judges'];

/** What the sides of names that judge by their build are called, of articles with these headlines. */
function told(...articles: readonly (readonly [title: string, text: string])[]): string[][] {
  return run(
    wordingRule,
    articles.map(([title, text], i) => article(`a${i}`, '2023-05-04', text, title)),
  )
    .filter((d) => HOW.includes(d.label.en))
    .map((d) => d.sides.map((s) => s.value));
}

describe('names that judge by how they are built', () => {
  test('what is only so called here is a plain name there', () => {
    expect(
      told(
        ['إقبال ضعيف على المكتبة', 'وقال الأمين إن ما يسمى بالمهرجان الشعبي لم يؤثر في المبيعات.'],
        ['المهرجان الشعبي يدخل أسبوعه الثاني', 'توقفت المبيعات في أول أيام المهرجان الشعبي.'],
      ),
    ).toEqual([['المهرجان الشعبي', 'ما يسمى بالمهرجان الشعبي']]);
  });

  test('a noun of scorn after a plain one, in two headlines', () => {
    expect(
      told(
        ['برلمان العار يقر الموازنة', 'مرت الموازنة ليلا.'],
        ['البرلمان يقر الموازنة', 'أقر البرلمان الموازنة بأغلبية ضيقة.'],
      ),
    ).toEqual([['البرلمان', 'برلمان العار']]);
  });

  test('and of praise', () => {
    expect(
      told(
        ['قافلة الوفاء تصل إلى الحدود', 'وصلت القافلة فجرا.'],
        ['القافلة تصل إلى الحدود', 'وصلت شاحنات القافلة فجرا.'],
      ).flat(),
    ).toContain('قافلة الوفاء');
  });

  test('not where both say so, nor where the plain noun stands in a sentence of something else', () => {
    expect(
      told(
        ['سفينة الموت تغرق', 'غرقت سفينة الموت.'],
        ['سفينة الموت في القاع', 'بحثوا عن سفينة الموت.'],
      ),
    ).toEqual([]);
    expect(
      told(
        ['محكمة الظلم تسجن الشاعر', 'سجن الشاعر عاما.'],
        ['معرض للخزف', 'افتتح المعرض. وأجلت المحكمة قضية الميراث.'],
      ),
    ).toEqual([]);
  });

  test('a club called after a victory is praised by nobody', () => {
    expect(
      told(
        ['فريق النصر يصل إلى المعسكر', 'وصل فريق النصر إلى المعسكر مساء.'],
        ['الفريق يصل إلى المعسكر', 'وصل الفريق إلى المعسكر مساء.'],
      ),
    ).toEqual([]);
  });
});
