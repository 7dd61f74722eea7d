import { describe, expect, it } from 'vitest';
import { compare } from '../../../lib/claims/compare';
import type { ArticleInput } from '../../../lib/claims/types';

const FIRE =
  'اندلع حريق كبير في سوق الأقمشة بمدينة صفاقس مساء الخميس وقتل أربعة تجار وأصيب تسعة عشر شخصا.';
const BRIDGE =
  'وأمر والي صفاقس بإغلاق جسر الميناء أمام الشاحنات الثقيلة لمدة عشرة أيام بسبب الدخان الكثيف.';
const SCHOOL = 'وفتحت ثلاث مدارس ابتدائية في حي النصر أبوابها لإيواء ستين عائلة فقدت بيوتها.';
const OLD = 'يذكر أن حريقا أتى على 40 متجرا في السوق نفسه قرب باب الديوان في يونيو 2009.';

function article(id: string, title: string, ...sentences: readonly string[]): ArticleInput {
  return { id, outlet: id, published: '2024-03-01T09:00:00Z', title, text: sentences.join('\n') };
}

const open = article('open', 'حريق كبير في سوق الأقمشة بصفاقس', FIRE, SCHOOL, OLD);
const second = article('second', 'أربعة قتلى في حريق سوق صفاقس', FIRE, BRIDGE);
const third = article(
  'third',
  'حريق صفاقس: أربعة قتلى',
  'اندلع حريق كبير مساء الخميس في سوق الأقمشة بصفاقس أودى بحياة أربعة تجار وأصاب تسعة عشر شخصا.',
  'وأمر الوالي بإغلاق جسر الميناء في صفاقس أمام الشاحنات الثقيلة عشرة أيام بسبب كثافة الدخان.',
);
const articles = [open, second, third];
const quotes = (claims: readonly { mentions: readonly { quote: string }[] }[]): string[] =>
  claims.flatMap((claim) => claim.mentions.map((m) => m.quote));

describe('claims of the open article', () => {
  const found = compare(articles, { open: 'open' });

  it('lists what it alone says, without headlines and background', () => {
    expect(quotes(found.onlyHere)).toEqual([SCHOOL]);
  });

  it('lists what two others say and it does not', () => {
    expect(found.missingHere).toHaveLength(1);
    expect(found.missingHere[0]?.mentions.map((m) => m.article)).toEqual(['second', 'third']);
    expect(quotes(found.missingHere)[0]).toBe(BRIDGE);
  });

  it('is the same whatever the order of the articles, and empty without an open one', () => {
    const turned = compare([...articles].reverse(), { open: 'open' });
    expect(quotes(turned.onlyHere)).toEqual(quotes(found.onlyHere));
    expect(quotes(turned.missingHere)).toEqual(quotes(found.missingHere));
    const none = compare(articles);
    expect([...none.onlyHere, ...none.missingHere]).toEqual([]);
  });

  it('counts copies of one text as one voice', () => {
    const copy = { ...second, id: 'copy', outlet: 'copy' };
    expect(compare([open, second, copy], { open: 'open' }).missingHere).toEqual([]);
  });

  it('says nothing of an article of another event', () => {
    const other = article(
      'other',
      'البنك المركزي يرفع سعر الفائدة',
      'رفع البنك المركزي سعر الفائدة نصف نقطة مئوية يوم الأربعاء لكبح التضخم.',
    );
    expect(compare([other, second, third], { open: 'other' }).missingHere).toEqual([]);
  });
});
