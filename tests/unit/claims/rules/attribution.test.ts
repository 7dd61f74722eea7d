import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { compare } from '../../../../lib/claims/compare';
import { attributionOf } from '../../../../lib/claims/voices/attributed';
import { readArticle } from '../../../../lib/claims/read';
import { attributionRule } from '../../../../lib/claims/rules/attribution';
import { article, run } from './harness';

const found = (...texts: readonly string[]) =>
  run(
    attributionRule,
    texts.map((text, i) => article(`a${i}`, '2024-03-01', text)),
  );

describe('attributionRule', () => {
  it('shows a statement laid to an unnamed source here and to a named one there', () => {
    const [finding, ...rest] = found(
      'قال مصدر أمني إن المسلحين خطفوا ثلاثة مهندسين من محطة الكهرباء في كركوك.',
      'قالت وزارة الكهرباء إن المسلحين خطفوا ثلاثة مهندسين من محطة الكهرباء في كركوك.',
    );
    expect(rest).toEqual([]);
    expect(finding?.relation).toBe('precision');
    expect(finding?.confidence).toBeGreaterThan(0.5);
  });

  it('keeps two named sources of one statement under the default threshold', () => {
    const findings = found(
      'قالت وزارة الداخلية إن المسلحين خطفوا ثلاثة مهندسين من محطة الكهرباء في كركوك.',
      'قالت وزارة الكهرباء إن المسلحين خطفوا ثلاثة مهندسين من محطة الكهرباء في كركوك.',
    );
    expect(findings.map((d) => d.confidence < 0.5)).toEqual([true]);
  });

  it.each([
    [
      'a foreign name',
      'وقال ستيفنسون غروبر إن الجليد فقد خمس مساحته في عشر سنوات.',
      'وقال ستيفانسون غروبر إن الجليد فقد خمس مساحته في عشر سنوات.',
    ],
    [
      'a misprint',
      'وقالت الأكاديمية النرويجية إن اللقاح يقي من الحصبة تسعة أطفال من عشرة.',
      'وقالت الأكاديمة النرويجية إن اللقاح يقي من الحصبة تسعة أطفال من عشرة.',
    ],
  ])('takes two spellings of a source for one: %s', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });

  it('lays to a phrase behind the next clause what stands there, and what is before it only behind a comma', () => {
    const sources = (text: string): readonly (string | undefined)[] => {
      const input = article('a0', '2024-03-01', text);
      const own = readArticle(input, annotateArticle(input));
      return own.units.flatMap((unit) =>
        unit.numbers.map((n) => attributionOf(own, { article: 0, unit }, new Map(), n)?.text),
      );
    };
    expect(
      sources(
        'وبلغ فائض الموازنة 102 مليار دينار، فيما نما الاقتصاد بنسبة 8 بالمئة وفقا لصندوق النقد الدولي.',
      ),
    ).toEqual([undefined, 'صندوق النقد الدولي']);
    expect(
      sources(
        'وبلغ فائض الموازنة 102 مليار دينار، فيما نما الاقتصاد بنسبة 8 بالمئة، وفقا لصندوق النقد الدولي.',
      ),
    ).toEqual(['صندوق النقد الدولي', 'صندوق النقد الدولي']);
  });

  it('finds nothing where the source is the same, or what is said differs', () => {
    expect(
      found(
        'قالت وزارة الكهرباء إن المسلحين خطفوا ثلاثة مهندسين من محطة الكهرباء في كركوك.',
        'أعلنت وزارة الكهرباء أن المسلحين خطفوا ثلاثة مهندسين من محطة الكهرباء في كركوك.',
      ),
    ).toEqual([]);
    expect(
      found(
        'قال مصدر أمني إن المسلحين خطفوا ثلاثة مهندسين من محطة الكهرباء في كركوك.',
        'قالت وزارة الزراعة إن موسم القمح هذا العام أفضل من الموسم الماضي بكثير.',
      ),
    ).toEqual([]);
  });

  it('reads who gives the toll, and one figure laid to two bodies', () => {
    const told = (...texts: readonly string[]) =>
      compare(texts.map((text, k) => article(`a${k}`, '2024-03-01', text)))
        .discrepancies.filter((d) => d.type === 'attribution')
        .map((d) => `${d.relation}: ${d.sides.map((side) => side.value).join(' / ')}`);
    expect(
      told(
        'انهار مبنى سكني في مدينة حلوان فجر اليوم، ما أدى إلى مقتل 14 شخصا، بحسب وزارة الصحة.',
        'انهار مبنى سكني في مدينة حلوان فجر اليوم. وبلغ عدد القتلى 17 شخصا، وفق مستشفى المدينة.',
      ),
    ).toEqual(['precision: مستشفى المدينة / وزارة الصحة']);
    expect(
      told(
        'انهار مبنى سكني في مدينة حلوان فجر اليوم، وما زال 14 شخصا مفقودين، بحسب وزارة الصحة.',
        'انهار مبنى سكني في مدينة حلوان فجر اليوم. وبلغ عدد المفقودين 17 شخصا، وفق مستشفى المدينة.',
      ),
    ).toEqual(['precision: مستشفى المدينة / وزارة الصحة']);
    expect(
      told(
        'هجرت المعارك في مدينة حلوان 3400 أسرة، بحسب المجلس البلدي.',
        'ونزحت من مدينة حلوان 3400 أسرة جراء المعارك، وفق منظمة الهجرة.',
      ),
    ).toEqual(['conflict: المجلس البلدي / منظمة الهجرة']);
    expect(
      told(
        'وقال المجلس البلدي إن المعارك في مدينة حلوان هجرت 3400 أسرة منذ الخميس.',
        'وهجرت المعارك في مدينة حلوان 3400 أسرة منذ الخميس، وفق منظمة الهجرة.',
      ),
    ).toEqual(['precision: المجلس البلدي / منظمة الهجرة']);
    expect(
      told(
        'واستمرت المعارك في مدينة حلوان أسبوعين، بحسب المجلس البلدي.',
        'واستمرت المعارك في مدينة حلوان أسبوعين، وفق منظمة الهجرة.',
      ).filter((line) => line.startsWith('conflict')),
    ).toEqual([]);
  });

  it('takes the statement of a ministry for the ministry, and ministries of two countries for two', () => {
    const sides = (...texts: readonly string[]) =>
      compare(texts.map((text, k) => article(`a${k}`, '2024-03-01', text)))
        .discrepancies.filter((d) => d.type === 'attribution')
        .map((d) => d.sides.length);
    const fire = 'انهار مبنى سكني في مدينة حلوان فجر اليوم، ما أدى إلى مقتل';
    expect(
      sides(`${fire} 14 شخصا، وفق بيان الداخلية المصرية.`, `${fire} 17 شخصا، بحسب وزارة الداخلية.`),
    ).toEqual([]);
    expect(
      sides(`${fire} 14 شخصا، وفق السلطات المحلية.`, `${fire} 17 شخصا، بحسب وزارة الصحة.`),
    ).toEqual([]);
    expect(
      sides(
        `${fire} 14 شخصا، وفق وزارة الخارجية السودانية.`,
        `${fire} 17 شخصا، بحسب وزارة الخارجية المصرية.`,
      ),
    ).toEqual([2]);
  });
});
