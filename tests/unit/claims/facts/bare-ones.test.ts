import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { bareOnes } from '../../../../lib/claims/facts/bare-ones';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';
import { article } from '../rules/harness';

/** Lemmas of those of whom a sentence tells that one came to harm. */
function ones(text: string): string[] {
  return bareOnes(annotateArticle(article('a', '2022-03-21', text)).text)
    .filter(({ value }) => value === 1)
    .map((n) => n.counted?.lemma ?? '');
}

describe('one person came to harm', () => {
  test.each([
    ['وأسفر الانفجار عن مقتل جندي وإصابة ثلاثة.', 'جندي'],
    ['وأصيبت سيدة بكسر في اليد.', 'سيده'],
    ['وقتل شرطي في انفجار العبوة.', 'شرطي'],
    ['وقال الشهود إن المسلحين قتلوا شرطيا عند الحاجز.', 'شرطي'],
    ['وأوقفت قوات الأمن شابا قرب الميناء.', 'شاب'],
    ['ولقي صياد حتفه غرقا.', 'صياد'],
    ['وأودى الحريق بحياة عامل.', 'عامل'],
    ['وألقي القبض على مهرب في المطار.', 'مهرب'],
    ['وتم العثور على جثة في قاع البئر.', 'جثه'],
    ['وانتشلت الفرق جثة بحار من الماء.', 'بحار'],
    ['وخلف الحادث قتيلا وجريحين.', 'قتيل'],
    ['وسقط قتيل وثلاثة جرحى.', 'قتيل'],
    ['مصرع راع بصاعقة في الجبل.', 'راعي'],
  ])('%s', (text, lemma) => {
    expect(ones(text)).toContain(lemma);
  });

  test.each([
    ['told by a number', 'وقتل جندي واحد في الكمين.'],
    ['known by what stands behind', 'وتوفي رئيس النادي أمس.'],
    ['two together', 'وأدى الانفجار إلى مقتل ضابط وجندي.'],
    ['denied', 'ولم يصب شخص بأذى.'],
    ['whoever it be', 'ويدفع التعويض عن كل قتيل.'],
    ['who does it', 'وانتهى احتجاز مسلح رهائن في المصرف.'],
    ['no harm', 'وقضى فنان سنوات في المهجر.'],
    ['who acts', 'وقتل شرطي متظاهرين في الساحة.'],
  ])('none: %s', (_why, text) => {
    expect(ones(text)).toEqual([]);
  });

  test('is a count of its own harm, whoever else is hurt', () => {
    const input = article('a', '2022-03-21', 'وأعلن الجيش مقتل جندي وإصابة آخر بجروح.');
    const [one] = factsOf(readArticle(input, annotateArticle(input)), 0).filter((f) => f.number);
    expect(one?.number?.value).toBe(1);
    expect(one?.kinds.get('victim')).toBe('dead');
    expect(one?.flags.other).toBe(false);
  });
});
