import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { solePartsOf } from '../../../../lib/claims/people/sole-parts';
import { readArticle } from '../../../../lib/claims/read';
import { article } from '../rules/harness';

const parts = (text: string): string[] => {
  const input = article('a', null, text);
  return solePartsOf(readArticle(input, annotateArticle(input)), 0).map(
    ({ id, party }) => `${id}: ${party.text}`,
  );
};

describe('solePartsOf', () => {
  it.each([
    ['وتوسطت جيبوتي بين البلدين في الشتاء الماضي.', 'mediate: جيبوتي'],
    ['تم الاتفاق بوساطة عمانية بين الجانبين.', 'mediate: وساطة عمانية'],
    ['توصل الطرفان إلى هدنة بعد وساطة قامت بها سلطنة عمان.', 'mediate: سلطنة عمان'],
    ['المشروع ممول من البنك الدولي منذ سنوات.', 'fund: البنك الدولي'],
    ['بني المستشفى على نفقة رجل أعمال كويتي.', 'fund: رجل أعمال كويتي'],
    ['والسفينة التي تملكها شركة نرويجية غرقت ليلا.', 'own: شركة نرويجية'],
    [
      'وتملك السفينة شركة Blue Anchor Shipping اليونانية منذ عامين.',
      'own: شركة Blue Anchor Shipping اليونانية',
    ],
    ['انتهى الإضراب بعد أن توسط الاتحاد العام للنقابات بينهم.', 'mediate: الاتحاد العام للنقابات'],
    ['مولت الحكومة العام الماضي ترميم المسجد.', 'fund: الحكومة'],
    ['وتعود ملكية السفينة إلى شركة ليبيرية.', 'own: شركة ليبيرية'],
    ['وقالت الشركة اليابانية المالكة للسفينة إنها ستدفع.', 'own: الشركة اليابانية المالكة للسفينة'],
    [
      'تبنت جماعة تطلق على نفسها «كتائب الفجر» تفجير السوق.',
      'claim: جماعة تطلق على نفسها «كتائب الفجر»',
    ],
    ['رست المناقصة على شركة تركية بعد أشهر.', 'win-contract: شركة تركية'],
    ['نفذت المشروع شركة كورية في عامين.', 'build: شركة كورية'],
    ['تم إنقاذ البحارة من طرف البحرية بعد ساعات.', 'rescue: البحرية'],
  ])('reads who had a part: %s', (text, part) => {
    expect(parts(text)).toContain(part);
  });

  it.each([
    'ولم تتوسط جيبوتي بين البلدين في هذا النزاع.',
    'وقال الوزير إن الشركة تملك خبرة طويلة في الميدان.',
    'ودعا الرئيس القطري إلى وقف القتال بين الجانبين.',
  ])('reads none where it is denied or of something else: %s', (text) => {
    expect(parts(text)).toEqual([]);
  });

  it('reads an attack that a group carried out as nothing built', () => {
    expect(parts('قتل ثلاثة جنود في هجوم نفذته جماعة مسلحة قرب الجسر.')).toEqual([]);
  });
});
