import { describe, expect, test } from 'vitest';
import { compare } from '../../../../lib/claims/compare';
import type { ArticleInput, Discrepancy } from '../../../../lib/claims/types';

/** Reports of one made-up event: the first paragraph is common to all, so that they are held for one event. */
function reports(
  ...texts: readonly (readonly [published: string | null, text: string])[]
): readonly Discrepancy[] {
  const common =
    'تواصل بلدية حي الصنوبر في مدينة طرابلس اللبنانية متابعة ملف مصنع الورق الذي تديره شركة أرز الشمال.';
  const articles = texts.map(([published, text], i): ArticleInput => ({
    id: `r${i}`,
    outlet: `صحيفة ${i}`,
    published,
    title: 'مصنع الورق في حي الصنوبر بطرابلس',
    text: `${common.replace('تواصل', i === 0 ? 'تواصل' : 'تتابع')}\n${text}`,
  }));
  return compare(articles, { threshold: 0.3 }).discrepancies;
}

const values = (d: Discrepancy | undefined): string[] => d?.sides.map((s) => s.value) ?? [];

describe('numbers', () => {
  test('two depths of one well conflict', () => {
    const found = reports(
      ['2022-03-01', 'وحفرت الشركة بئرا داخل المصنع على عمق 40 مترا.'],
      ['2022-03-01', 'وذكرت الشركة أن عمق البئر المحفورة في المصنع 65 مترا.'],
    );
    const depth = found.find((d) => d.type === 'number');
    expect(depth?.relation).toBe('conflict');
    expect(values(depth)).toEqual(['40 m', '65 m']);
  });

  test('a figure overtaken is not told again as one that excludes another', () => {
    const told = reports(
      ['2022-03-01', 'وقتل في انهيار المصنع 7 عمال بحسب البلدية.'],
      ['2022-03-02', 'وارتفع عدد قتلى انهيار المصنع إلى 12 عاملا بحسب البلدية.'],
      ['2022-03-02', 'وقال ناشطون إن عدد قتلى انهيار المصنع بلغ 15 عاملا.'],
    ).filter((d) => d.type === 'number');
    for (const d of told)
      for (const other of told)
        if (d !== other && d.relation !== 'precision' && other.relation !== 'precision') {
          const all = new Set(values(other));
          expect(
            values(d).every((value) => all.has(value)) && other.confidence > d.confidence + 0.025,
          ).toBe(false);
        }
    expect(told.length).toBeGreaterThan(0);
  });

  test('the same number in words and in digits is no discrepancy', () => {
    const found = reports(
      ['2022-03-01', 'وأصيب في الحريق ثلاثة وعشرون عاملا.'],
      ['2022-03-01', 'وأصيب 23 عاملا في الحريق.'],
    );
    expect(found.filter((d) => d.type === 'number')).toEqual([]);
  });

  test('two memoranda against one that the same person signed', () => {
    const found = reports(
      ['2022-03-01', 'ووقع المدير وليد الحاج مذكرتي تعاون مع البلدية.'],
      ['2022-03-01', 'ووقع المدير وليد الحاج مذكرة تعاون مع البلدية.'],
    );
    expect(found.some((d) => values(d).join() === '1,2' && d.relation === 'conflict')).toBe(true);
  });
});

describe('times and movements', () => {
  test('two hours of one opening conflict; one moment by two clocks does not', () => {
    const found = reports(
      ['2022-03-05', 'وافتتح الوزير خط الإنتاج الجديد في الساعة 9:15 صباحا.'],
      ['2022-03-05', 'وافتتح الوزير خط الإنتاج الجديد في الساعة 11:40 صباحا.'],
    );
    expect(found.some((d) => d.type === 'date' && d.relation === 'conflict')).toBe(true);
    const clocks = reports(
      ['2022-03-05', 'وافتتح الوزير خط الإنتاج الجديد في الساعة 9:15 صباحا بالتوقيت المحلي.'],
      ['2022-03-05', 'وافتتح الوزير خط الإنتاج الجديد في الساعة 7:15 صباحا بتوقيت غرينتش.'],
    );
    expect(clocks.filter((d) => d.type === 'date')).toEqual([]);
  });

  test('a weight told months later contradicts, for it does not grow', () => {
    const found = reports(
      ['2022-03-01', 'ويبلغ وزن آلة الورق الجديدة 310 أطنان.'],
      ['2022-07-20', 'ويبلغ وزن آلة الورق الجديدة 340 طنا.'],
    );
    expect(found.find((d) => d.type === 'number')?.relation).toBe('conflict');
  });

  test('families housed later contradict, for no family is a victim', () => {
    const found = reports(
      ['2022-03-01T08:00:00Z', 'ودمر الانفجار مساكن 18 أسرة قرب المصنع وأصاب عاملا.'],
      ['2022-03-01T20:00:00Z', 'ودمر الانفجار مساكن 24 أسرة قرب المصنع وأصاب عاملا.'],
    );
    const families = found.find((d) => d.type === 'number' && values(d).includes('18 اسره'));
    expect(families?.relation).toBe('conflict');
  });

  test('a toll that is told roughly once it has risen is an update', () => {
    const found = reports(
      ['2022-03-01T08:00:00Z', 'وأسفر انفجار المصنع عن إصابة 34 عاملا.'],
      ['2022-03-01T12:00:00Z', 'وأسفر انفجار المصنع عن إصابة 61 عاملا.'],
      ['2022-03-02T12:00:00Z', 'وأسفر انفجار المصنع عن إصابة أكثر من 60 عاملا.'],
    );
    expect(found.some((d) => d.type === 'number' && d.relation === 'update')).toBe(true);
    expect(found.some((d) => d.type === 'number' && d.relation === 'conflict')).toBe(false);
  });

  test('injured and wrecked houses of one sentence fill two slots', () => {
    const found = reports(
      ['2022-03-01', 'وأسفر الانفجار عن إصابة 11 عاملا وتدمير خمسة منازل.'],
      ['2022-03-01', 'وأسفر الانفجار عن إصابة 11 عاملا وتدمير خمسة منازل قرب المصنع.'],
    );
    expect(found.filter((d) => d.type === 'number')).toEqual([]);
  });
});

describe('wording', () => {
  test('a loaded name stands against the plain one, without judgement', () => {
    const found = reports(
      ['2024-03-01', 'وقالت لجان محلية إن المليشيا المتمردة نهبت مخازن الورق.'],
      ['2024-03-01', 'واتهم سكان قوات الدعم السريع بنهب مخازن الورق.'],
    );
    const wording = found.find((d) => d.type === 'wording');
    expect(wording?.relation).toBe('wording');
    expect(wording?.sides).toHaveLength(2);
  });

  test('plain names alone are no finding', () => {
    const found = reports(
      ['2024-03-01', 'ووصل الجيش الإسرائيلي إلى الحدود.'],
      ['2024-03-01', 'ووصلت القوات الإسرائيلية إلى الحدود.'],
    );
    expect(found.filter((d) => d.type === 'wording')).toEqual([]);
  });
});

describe('polarity', () => {
  test('a denial meets what it denies', () => {
    const found = reports(
      ['2022-03-01', 'وأغلقت الشركة مصنع الورق وسرّحت جميع العمال المتعاقدين.'],
      ['2022-03-01', 'ونفى مدير الشركة إغلاق مصنع الورق وتسريح العمال المتعاقدين.'],
    );
    const denial = found.find((d) => d.type === 'polarity');
    expect(denial?.relation).toBe('conflict');
    expect(values(denial)).toEqual(['denied', 'stated']);
  });
});

describe('one month of two years', () => {
  const signed = 'وتستند الزيارة إلى الاتفاق اللبناني القبرصي الموقع في مارس الماضي في نيقوسيا.';
  const other = 'ووقّع لبنان وقبرص الاتفاق البحري بينهما في مارس 2019.';

  test('a month read from the day of publication conflicts with the one that the same parties are said to have signed in', () => {
    const found = reports(['2021-06-10', signed], ['2021-06-10', other]);
    const date = found.find((d) => d.type === 'date' && d.relation === 'conflict');
    expect(values(date)).toEqual(['2019-03', '2021-03']);
  });

  test('what other parties signed is of something else', () => {
    const found = reports(
      ['2021-06-10', signed],
      ['2021-06-10', 'ووقّعت تركيا وليبيا الاتفاق البحري بينهما في مارس 2019.'],
    );
    expect(found.filter((d) => d.type === 'date' && d.relation === 'conflict')).toEqual([]);
  });
});

describe('the day on which something was said', () => {
  test('is not the day of what was said', () => {
    const found = reports(
      ['2022-03-25', 'وكشفت إدارة المصنع، يوم الجمعة، أن اجتماع مجلس الشركة سيعقد في بيروت.'],
      ['2022-03-25', 'وكشفت إدارة المصنع أن اجتماع مجلس الشركة سيعقد الأحد 27 مارس في بيروت.'],
    );
    expect(found.filter((d) => d.type === 'date' && d.relation === 'conflict')).toEqual([]);
  });
});

describe('lengths of time', () => {
  test('of the visits of two people are two things', () => {
    const found = reports(
      ['2022-03-01', 'وتستمر زيارة الوزير سمير العطار إلى المصنع ثلاثة أيام.'],
      ['2022-03-01', 'وكان السفير خالد الجبوري قد زار المصنع لمدة يومين.'],
    );
    expect(found.filter((d) => d.relation === 'conflict')).toEqual([]);
  });
});
