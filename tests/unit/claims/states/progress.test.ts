import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../lib/arabic/normalise';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { PROGRESS_VERBS, PROGRESS_WORDS } from '../../../../lib/claims/lexicon/progress';
import { readArticle } from '../../../../lib/claims/read';
import { PROGRESS_KINDS, progressOf } from '../../../../lib/claims/states/progress';
import { article } from '../rules/harness';

const TENSES: ReadonlySet<string> = new Set(['past', 'going']);

/** Words of a sentence with the kinds that they show, tense left out. */
function marks(text: string): string[] {
  const input = article('a', '2024-03-04', text);
  const read = readArticle(input, annotateArticle(input));
  const { tokens } = read.annotation.text;
  return read.units.flatMap((unit) =>
    progressOf(read, unit).flatMap(({ token, kind }) => {
      const [word, name] = [tokens[token], PROGRESS_KINDS[kind] ?? ''];
      return word && !TENSES.has(name) ? [`${text.slice(word.start, word.end)} ${name}`] : [];
    }),
  );
}

describe('words that show how far something has come', () => {
  it.each([
    ['أفرجت المحكمة عن البحار', ['أفرجت undone']],
    ['البحار المفرج عنه عند أهله', ['المفرج undone']],
    ['الورشة قيد الإنشاء', ['قيد open']],
    ['وينبغي أن يمر الموكب من الجسر', ['يمر ahead']],
    ['البحارة عالقون في الجزيرة', ['عالقون open']],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it('a suspended strike is over, suspended flights are held', () => {
    expect(marks('تعليق إضراب البحارة في المرفأ')).toEqual(['تعليق ended']);
    expect(marks('تعليق رحلات العبّارات في المرفأ')).toEqual(['تعليق held']);
    expect(marks('علق المذيع على هدف اللاعب')).toEqual([]);
  });

  it('what is spelled like such a word and is none', () => {
    for (const text of [
      'بعد خمس ساعات من كرة القدم',
      'رئيس تحرير الجريدة في مكتبه',
      'تنافس على لقب بطل العالم',
      'زار الحرمين الشريفين',
      'وكالة الأنباء الكويتية',
      'حراسة المرمى في المباراة',
      'ضريبة الدخل على العقود',
      'المرحلة الأولى من المنهاج',
    ])
      expect(marks(text), text).toEqual([]);
  });

  it('stand in the lexicon once a kind', () => {
    for (const list of [...Object.values(PROGRESS_WORDS), ...Object.values(PROGRESS_VERBS)]) {
      const words = list.split(' ').map(foldWord);
      expect(words.filter((word, i) => word === '' || words.indexOf(word) < i)).toEqual([]);
    }
  });
});
