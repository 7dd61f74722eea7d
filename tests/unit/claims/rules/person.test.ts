import { describe, expect, it } from 'vitest';
import { personRule } from '../../../../lib/claims/rules/person';
import { article, run } from './harness';

const shown = (...texts: readonly string[]) =>
  run(
    personRule,
    texts.map((text, i) => article(`a${i}`, '2024-03-01', text)),
  )
    .filter((d) => d.confidence >= 0.5)
    .map((d) => `${d.relation}: ${d.sides.map((s) => s.value).join(' / ')}`);

describe('personRule', () => {
  it('reports two persons in one part of one event', () => {
    expect(
      shown(
        'افتتح محمد الشريف أمس المستشفى الجديد في حي النهضة بمدينة طنجة صباح الاثنين.',
        'افتتح أحمد بنعلي أمس المستشفى الجديد في حي النهضة بمدينة طنجة صباح الاثنين.',
      ),
    ).toEqual(['conflict: أحمد بنعلي / محمد الشريف']);
  });

  it('reports two holders of one office', () => {
    expect(
      shown(
        'وصل وزير الداخلية الأردني محمد الشريف إلى مكان الحادث مساء الأحد.',
        'تفقد وزير الداخلية الأردني أحمد بنعلي الجرحى في المستشفى.',
      ),
    ).toEqual(['conflict: أحمد بنعلي / محمد الشريف']);
  });

  it('finds nothing in ministers of two countries, spellings of one name, or two of many', () => {
    expect(
      shown(
        'وصل وزير الداخلية الأردني محمد الشريف إلى مكان الحادث مساء الأحد.',
        'تفقد وزير الداخلية التونسي أحمد بنعلي الجرحى في المستشفى.',
      ),
    ).toEqual([]);
    expect(
      shown(
        'افتتح محمد الشريف أمس المستشفى الجديد في حي النهضة بمدينة طنجة صباح الاثنين.',
        'افتتح محمد شريف أمس المستشفى الجديد في حي النهضة بمدينة طنجة صباح الاثنين.',
      ),
    ).toEqual([]);
    expect(
      shown(
        'افتتح محمد الشريف أمس المستشفى الجديد في حي النهضة بمدينة طنجة صباح الاثنين.\nوحضر أحمد بنعلي الحفل.',
        'افتتح أحمد بنعلي أمس المستشفى الجديد في حي النهضة بمدينة طنجة صباح الاثنين.',
      ),
    ).toEqual([]);
  });
});
