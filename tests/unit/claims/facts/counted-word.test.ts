import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { countedWord, countQuestion } from '../../../../lib/claims/facts/counted-word';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';

/** What is asked of the first count of a sentence. */
function question(text: string): string | undefined {
  const input = { id: 'a', outlet: 'صحيفة', published: '2022-05-10', title: '', text };
  const article = readArticle(input, annotateArticle(input));
  const facts = factsOf(article, 0).filter((fact) => fact.number);
  const counted = countedWord(facts, (fact) => article.annotation[fact.field]);
  return counted && countQuestion(counted);
}

test.each([
  ['أنقذ خفر السواحل 7 من ركابها مساء الأحد.', 'عدد الركاب'],
  ['أوقفت الشركة 9 من شاحناتها عن العمل.', 'عدد الشاحنات'],
  ['ألغى الاتحاد 20 من بطولته.', 'كم بطولة؟'],
  ['قطعت الشركة التيار عن 3 آلاف مشتركي المدينة.', 'عدد المشتركين'],
  ['أنقذت السفينة 104 مهاجرا فجر الأحد.', 'كم مهاجراً؟'],
  ['أنقذت السفينة 104 مهاجراً فجر الأحد.', 'كم مهاجراً؟'],
  ['ركبت البلدية 60 كاميرا في السوق.', 'كم كاميرا؟'],
  ['زار الوفد أربع محطات صباح الأحد.', 'عدد المحطات'],
])('asks in words that stand by themselves: %s', (text, asked) => {
  expect(question(text)).toBe(asked);
});
