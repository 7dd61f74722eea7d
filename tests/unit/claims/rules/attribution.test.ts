import { describe, expect, it } from 'vitest';
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
});
