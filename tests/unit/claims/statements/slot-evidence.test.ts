import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { linkFacts } from '../../../../lib/claims/facts/fact-links';
import { MODELS } from '../../../../lib/claims/models';
import { readArticle } from '../../../../lib/claims/read';
import { slotEvidence } from '../../../../lib/claims/statements/slot-evidence';
import { article } from '../rules/harness';

const TEXTS = [
  'انقلبت حافلة قرب بلدة الزهراء مساء الأحد. وأصيب في الحادث 23 راكبا نقلوا إلى المستشفى. وقالت الشركة إنها ستعوض المتضررين.',
  'قال سكان إن الحافلة انقلبت في منعطف حاد. وبلغ عدد المصابين من الركاب 23 راكبا في الحادث. ولم تعلق الشركة.',
  'حافلة تنقلب في الزهراء. وأصيب في الحادث 31 راكبا نقلوا إلى المستشفى. والطريق مغلق.',
];
const inputs = TEXTS.map((text, i) => article(`a${i}`, '2031-03-02', text));
const articles = inputs.map((input) => readArticle(input, annotateArticle(input)));
const members = articles.map((_, i) => i);
const evidence = slotEvidence(articles, linkFacts(articles, members, MODELS));
const unit = (i: number, word: string) => {
  const at = articles[i]?.units.findIndex((u) => TEXTS[i]?.slice(u.start, u.end).includes(word));
  if (at === undefined || at < 0) throw new Error(`no unit with ${word}`);
  return at;
};

test('one number told in two sentences speaks for one statement', () => {
  const [same, apart] = evidence(0, 1)(unit(0, '23'), unit(1, '23')) ?? [];
  expect(same).toBeGreaterThan(0.3);
  expect(apart).toBe(0);
});

test('another number of the same slot is told apart', () => {
  const [same, apart] = evidence(0, 2)(unit(0, '23'), unit(2, '31')) ?? [];
  expect(same).toBe(0);
  expect(apart).toBeGreaterThan(0.3);
});

test('either order of the articles gives the same', () => {
  expect(evidence(1, 0)(unit(1, '23'), unit(0, '23'))).toEqual(
    evidence(0, 1)(unit(0, '23'), unit(1, '23')),
  );
});

test('sentences without a fact have no evidence', () => {
  expect(evidence(0, 1)(unit(0, 'الشركة'), unit(1, 'الشركة'))).toBeUndefined();
});
