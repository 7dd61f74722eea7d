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

  it('reports another nationality of one person, and a woman who is a man elsewhere', () => {
    const kinds = (a: string, b: string) =>
      run(personRule, [article('x', '2024-05-01', a), article('y', '2024-05-01', b)]).map(
        (d) => `${d.type}/${d.relation} ${d.sides.map((s) => s.value).join(' ')}`,
      );
    expect(
      kinds(
        'تسلم المدرب البرتغالي كارلوس مينديش مهامه في النادي صباح الأربعاء.',
        'وصل الإسباني كارلوس مينديش إلى النادي لتسلم مهامه مدربا.',
      ),
    ).toEqual(['person/conflict الإسباني البرتغالي']);
    // The department is of that country, not the man.
    expect(
      kinds(
        'واستقبل المسؤول عن الشؤون البرتغالية كارلوس مينديش الوفد صباح الأربعاء.',
        'وصل الإسباني كارلوس مينديش إلى الوزارة لاستقبال الوفد صباح الأربعاء.',
      ),
    ).toEqual([]);
    expect(
      kinds(
        'قالت المخرجة نور الحداد إن الفيلم جاهز للعرض الأول في الصيف.',
        'وكان المخرج نور الحداد قد أنهى تصوير الفيلم في الربيع.',
      ),
    ).toEqual(['person/conflict المخرج المخرجة']);
    expect(
      kinds(
        'قالت المخرجة نور الحداد إن الفيلم جاهز للعرض الأول في الصيف.',
        'وكان مخرجه نور الحداد قد أنهى تصوير الفيلم في الربيع.',
      ),
    ).toEqual([]);
  });

  it('takes another holder of one office in a much later report for an update', () => {
    const [found] = run(personRule, [
      article('x', '2024-01-01', 'افتتح وزير الداخلية الأردني محمد الشريف المركز الحدودي الجديد.'),
      article('y', '2024-09-01', 'زار وزير الداخلية الأردني أحمد بنعلي المركز الحدودي أمس.'),
    ]);
    expect(`${found?.type}/${found?.relation}`).toBe('person/update');
  });

  it('holds who is singled out for a deed against who did it elsewhere', () => {
    const find = (a: string, b: string) =>
      run(personRule, [article('x', '2024-05-01', a), article('y', '2024-05-01', b)]).map(
        (d) => `${d.type}/${d.relation}`,
      );
    expect(
      find(
        'وقال الصيادون إن أهالي الميناء هم من أنقذوا ركاب القارب الغارق ليلا.',
        'أنقذت زوارق خفر السواحل ركاب القارب الغارق ليلا قرب الميناء القديم.',
      ),
    ).toEqual(['person/conflict']);
    expect(
      find(
        'وقال الصيادون إن خفر السواحل هم من أنقذوا ركاب القارب الغارق ليلا.',
        'أنقذت زوارق خفر السواحل ركاب القارب الغارق ليلا قرب الميناء القديم.',
      ),
    ).toEqual([]);
    expect(
      find(
        'وكان محافظ المدينة هو من قدر أن نصف المنازل تضررت في العاصفة الأخيرة.',
        'وأشار الوزير إلى أن نصف المنازل تضررت في العاصفة الأخيرة.',
      ),
    ).toEqual(['attribution/conflict']);
  });
});
