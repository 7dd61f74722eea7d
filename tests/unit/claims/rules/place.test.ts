import { describe, expect, it } from 'vitest';
import { placeRule } from '../../../../lib/claims/rules/place';
import { article, run } from './harness';

const shown = (...texts: readonly string[]) =>
  run(
    placeRule,
    texts.map((text, i) => article(`a${i}`, '2024-03-01', text)),
  )
    .filter((d) => d.confidence >= 0.5)
    .map((d) => `${d.relation}: ${d.sides.map((s) => s.value).join(' / ')}`);

describe('placeRule', () => {
  it('reports two origins of one journey', () => {
    expect(
      shown(
        'هبطت طائرة الشحن القادمة من مسقط اضطراريا بعد عطل في المحرك الأيسر.',
        'اضطرت طائرة شحن قادمة من صلالة إلى الهبوط بعد عطل في المحرك.',
      ),
    ).toEqual(['conflict: صلالة / مسقط']);
  });

  it('reports two cities of one event', () => {
    expect(
      shown(
        'انفجرت سيارة مفخخة أمام مركز للشرطة في البصرة وقتل خمسة جنود صباح الجمعة.',
        'انفجرت سيارة مفخخة أمام مركز للشرطة في الموصل وقتل خمسة جنود صباح الجمعة.',
      ),
    ).toEqual(['conflict: البصرة / الموصل']);
  });

  it('finds no conflict in a city and its country, or in places of two events', () => {
    expect(
      shown(
        'انفجرت سيارة مفخخة أمام مركز للشرطة في البصرة وقتل خمسة جنود صباح الجمعة.',
        'انفجرت سيارة مفخخة أمام مركز للشرطة في العراق وقتل خمسة جنود صباح الجمعة.',
      ),
    ).toEqual([]);
    expect(
      shown(
        'انفجرت سيارة مفخخة أمام مركز للشرطة في البصرة وقتل خمسة جنود صباح الجمعة.',
        'افتتح الوزير معرضا للكتاب في الموصل بحضور عدد من السفراء والأدباء.',
      ),
    ).toEqual([]);
  });

  it('holds two places of one kind against each other where one thing is told of them', () => {
    const sites = (a: string, b: string) =>
      run(placeRule, [article('x', '2024-05-01', a), article('y', '2024-05-01', b)])
        .filter((d) => d.confidence >= 0.5)
        .map((d) => d.sides.map((s) => s.value).join(' / '));
    expect(
      sites(
        'نُقل عشرة من جرحى الحريق مساء الثلاثاء إلى مستشفى الزهراء، وفق الدفاع المدني.',
        'وقال الدفاع المدني إن عشرة من جرحى الحريق نُقلوا مساء الثلاثاء إلى مستشفى السلام.',
      ),
    ).toEqual(['مستشفى الزهراء / مستشفى السلام']);
    // Whoever names both has patients in both.
    expect(
      sites(
        'نُقل عشرة من جرحى الحريق مساء الثلاثاء إلى مستشفى الزهراء، ثم استقبلهم مستشفى السلام.',
        'وقال الدفاع المدني إن عشرة من جرحى الحريق نُقلوا مساء الثلاثاء إلى مستشفى السلام.',
      ),
    ).toEqual([]);
    expect(
      sites(
        'نُقل عشرة من جرحى الحريق مساء الثلاثاء إلى مستشفى الزهراء، وفق الدفاع المدني.',
        'وقال الدفاع المدني إن عشرة من جرحى الحريق نُقلوا مساء الثلاثاء إلى المستشفى المحلي.',
      ),
    ).toEqual([]);
  });
});
