import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf, type Fact } from '../../../../lib/claims/facts/facts';
import {
  lastingBefore,
  lengthFrame,
  type LengthFrame,
} from '../../../../lib/claims/dates/length-frames';
import { lengthHeadMatch } from '../../../../lib/claims/dates/length-heads';
import { lengthScore } from '../../../../lib/claims/dates/length-scores';
import { readArticle, type ReadArticle } from '../../../../lib/claims/read';
import type { ArticleInput } from '../../../../lib/claims/types';

function read(text: string): ReadArticle {
  const input: ArticleInput = {
    id: text,
    outlet: 'o',
    url: 'https://o.example/',
    published: '2024-05-02',
    title: '',
    text,
  };
  return readArticle(input, annotateArticle(input));
}

function length(article: ReadArticle, index = 0): Fact {
  const fact = factsOf(article, index).find((f) => f.dimension === 'time');
  if (!fact) throw new Error(`no length in ${article.input.text}`);
  return fact;
}

function frame(text: string): LengthFrame {
  const article = read(text);
  const { firstToken, endToken } = length(article);
  return lengthFrame(article.annotation.text, firstToken, endToken);
}

/** Heads and probability of the lengths of two texts that the model of numbers holds for as likely as not of one thing. */
function match(a: string, b: string): { heads: number; score: number } {
  const articles = [read(a), read(b)] as const;
  const [x, y] = [length(articles[0], 0), length(articles[1], 1)];
  return {
    heads: lengthHeadMatch(x, y, ...articles),
    score: lengthScore({ a: x, b: y, x: [] }, 0.5, articles),
  };
}

describe('the frame of a length of time', () => {
  it('is told by the word before it, roundings apart', () => {
    expect(frame('وصل الطبيب بعد نحو أربعين دقيقة من الاتصال.')).toBe('after');
    expect(frame('غادر اللاعب النادي قبل ثلاث سنوات.')).toBe('ago');
    expect(frame('انطلق السباق قبل يومين من الموعد المحدد.')).toBe('before');
    expect(frame('المصنع متوقف منذ أكثر من ستة أشهر.')).toBe('since');
    expect(frame('وأُصلح الكابل البحري في غضون خمس ساعات.')).toBe('within');
    expect(frame('أضرب عمال الميناء عن العمل لمدة ثلاثة أيام.')).toBe('lasting');
  });

  it('is told from afar by a time that is allowed, a delay or a prison term', () => {
    expect(frame('وأمهلت الوزارة أصحاب المحلات المخالفة عشرة أيام.')).toBe('grace');
    expect(frame('وأمهلت الوزارة التجار، الثلاثاء الماضي، عشرة أيام.')).toBe('grace');
    expect(frame('وأمهلت الوزارة التجار، وأقفلت السوق عشرة أيام.')).toBe('lasting');
    expect(frame('وتأخر صرف الرواتب ثلاثة أسابيع.')).toBe('delay');
    expect(frame('حكمت المحكمة على المتهم بالسجن خمس سنوات.')).toBe('term');
  });

  it('is a prison term only where that is what a verb of many meanings is of', () => {
    expect(frame('حُكم على المتهم بخمس سنوات نافذة.')).toBe('term');
    expect(frame('حكم الملك البلاد عشرين عاما.')).toBe('lasting');
    expect(frame('قضى اللاعب ثلاث سنوات في النادي.')).toBe('lasting');
  });

  it('is told by a preposition further off where the length hangs on it', () => {
    expect(frame('استقال المدرب بعد المباراة بيومين.')).toBe('after');
    expect(frame('أعلن المرشح انسحابه قبل الاقتراع بثلاثة أيام.')).toBe('before');
    expect(frame('إن خمس ساعات مرت قبل أن يصل رجال الإطفاء.')).toBe('after');
  });

  it('is lasting where nothing tells another', () => {
    expect(frame('وظل الطريق مقطوعا أربع ساعات.')).toBe('lasting');
    expect(frame('لم يتجاوز الحفل أربعين دقيقة.')).toBe('lasting');
  });
});

describe('lastingBefore', () => {
  it('finds the word of lasting, but not across a mark', () => {
    const article = read('استغرقت الجراحة ست ساعات.');
    expect(lastingBefore(article.annotation.text, length(article).firstToken)).toBe(0);
    const other = read('استمر العرض، وظهر البطل ثلاث دقائق.');
    expect(lastingBefore(other.annotation.text, length(other).firstToken)).toBeUndefined();
  });
});

describe('two lengths of time', () => {
  it('are likelier of one thing where what lasts is the same', () => {
    const same = match('دامت الجراحة ست ساعات.', 'وانتهت الجراحة التي استغرقت أربع ساعات.');
    const apart = match('دامت الجراحة ست ساعات.', 'ثم هطل المطر الذي استمر أربع ساعات.');
    expect(same.heads).toBeGreaterThan(0.5);
    expect(apart.heads).toBe(0);
    expect(same.score).toBeGreaterThan(apart.score);
    expect(same.score).toBeGreaterThan(0.5);
  });

  it('are less likely so in two frames than in one', () => {
    const one = match('وصلت النجدة بعد ساعتين.', 'وصلت النجدة بعد خمس ساعات.');
    const two = match('وصلت النجدة بعد ساعتين.', 'وصلت النجدة قبل خمس ساعات.');
    expect(one.score).toBeGreaterThan(two.score);
  });

  it('are two where somebody is allowed one of them', () => {
    expect(match('أمهل المدير العمال يومين.', 'أضرب العمال ثلاثة أيام.').score).toBe(0);
    const within = match('أمهل المدير العمال يومين.', 'على العمال العودة خلال ثلاثة أيام.');
    expect(within.score).toBeGreaterThan(0);
  });
});
