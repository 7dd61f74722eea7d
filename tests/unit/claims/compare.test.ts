import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standApart } from '../../../lib/claims/apart';
import { compare } from '../../../lib/claims/compare';
import { LEAST_KNOWN } from '../../../lib/claims/threshold';
import type { ArticleInput, Comparison, Mention } from '../../../lib/claims/types';
import { BRIDGE, FLOODS, OTHERS } from './events';

/** Findings without what may differ between runs: nothing but the list of articles. */
function findings({ overlaps, discrepancies }: Comparison): unknown {
  return { overlaps, discrepancies };
}

function mentionsOf(comparison: Comparison): Mention[] {
  return [
    ...comparison.overlaps.flatMap((o) => o.mentions),
    ...comparison.discrepancies.flatMap((d) => d.sides.flatMap((s) => s.mentions)),
    ...[...comparison.onlyHere, ...comparison.missingHere].flatMap((c) => c.mentions),
  ];
}

const text = (inputs: readonly ArticleInput[], m: Mention): string =>
  inputs.find((a) => a.id === m.article)?.[m.field] ?? '';

describe('compare', () => {
  const base = compare(BRIDGE);

  test('finds what the reports share and where they differ', () => {
    expect(base.overlaps.length).toBeGreaterThan(0);
    const lengths = base.discrepancies.find((d) => d.sides.some((s) => s.value.startsWith('340')));
    expect(lengths?.type).toBe('number');
    expect(lengths?.relation).toBe('conflict');
    expect(lengths?.sides.map((s) => s.value)).toEqual(['340 m', '430 m']);
  });

  test('a toll that rises with the hour of publication is no conflict', () => {
    const toll = base.discrepancies.filter((d) => d.sides.some((s) => s.value.startsWith('19 ')));
    expect(toll.length).toBe(1);
    expect(toll.every((d) => d.relation !== 'conflict')).toBe(true);
  });

  test('a pair of documents here and one there, signed by the same man, are told with the noun as it is written', () => {
    const report = (id: string, what: string): ArticleInput => ({
      id,
      outlet: id,
      published: '2021-05-02T10:00:00Z',
      title: `الوزير سالم المنصوري في نواكشوط`,
      text: `وقع وزير الصناعة سالم المنصوري ${what} مع نظيره الموريتاني في نواكشوط يوم الأحد.`,
    });
    const { discrepancies } = compare([
      report('a', 'مذكرتين للتعاون في الصيد'),
      report('b', 'مذكرة للتعاون في الصيد'),
    ]);
    const found = discrepancies.find((d) => d.type === 'number');
    expect(found?.relation).toBe('conflict');
    expect(found?.label.ar).toBe('كم العدد: «\u2067مذكرة\u2069»');
    expect(found?.sides.map((side) => side.value)).toEqual(['1', '2']);
  });

  test('marks statements whose sentences a difference sets against each other, told or not', () => {
    const marked = [BRIDGE, FLOODS].flatMap((event) => {
      // What a reader who asks for the surest alone is told.
      const told = compare(event, { threshold: 0.75 }).discrepancies;
      const known = compare(event, { threshold: LEAST_KNOWN }).discrepancies;
      return compare(event).overlaps.map(({ mentions, doubted }) => {
        expect(doubted ?? false).toBe(standApart(mentions, known));
        return `${doubted ? 'doubted' : 'agreed'}, ${standApart(mentions, told) ? 'told' : 'not told'}`;
      });
    });
    // The bridge that the army is to build and has begun to: of an update that is less sure.
    expect(new Set(marked)).toEqual(
      new Set(['doubted, told', 'doubted, not told', 'agreed, not told']),
    );
  });

  test('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...BRIDGE], { minLength: BRIDGE.length }), (shuffled) => {
        expect(findings(compare(shuffled))).toEqual(findings(base));
      }),
      { numRuns: 6 },
    );
  });

  test('ten articles of five other events change nothing and meet in no finding with it', () => {
    const mixed = compare([...OTHERS.slice(0, 5), ...BRIDGE, ...OTHERS.slice(5)]);
    const ids = new Set(BRIDGE.map((a) => a.id));
    const of = (mentions: readonly Mention[]): boolean => mentions.some((m) => ids.has(m.article));
    const kept = {
      overlaps: mixed.overlaps.filter((o) => of(o.mentions)),
      discrepancies: mixed.discrepancies.filter((d) => of(d.sides.flatMap((s) => s.mentions))),
    };
    expect(kept).toEqual(findings(base));
    const event = (m: Mention): string => m.article.split('-')[0] ?? '';
    for (const o of mixed.overlaps) expect(new Set(o.mentions.map(event)).size).toBe(1);
    for (const d of mixed.discrepancies)
      expect(new Set(d.sides.flatMap((s) => s.mentions).map(event)).size).toBe(1);
  });

  test('another event of the same kind is told apart, and each as if it were alone', () => {
    const event = (id: string): string => id.split('-')[0] ?? '';
    const of = (name: string): Comparison => compare(FLOODS.filter((a) => event(a.id) === name));
    const both = compare(FLOODS);
    const alone = [of('north'), of('south')];
    expect(both.discrepancies.length).toBeGreaterThan(2);
    expect(new Set(both.discrepancies)).toEqual(new Set(alone.flatMap((c) => c.discrepancies)));
    expect(new Set(both.overlaps)).toEqual(new Set(alone.flatMap((c) => c.overlaps)));
  });

  test('a copy of an article under another id is no voice of its own', () => {
    const [first] = BRIDGE;
    if (!first) throw new Error('no article');
    const copied = compare([...BRIDGE, { ...first, id: 'bridge-9' }]);
    for (const overlap of copied.overlaps) {
      const articles = new Set(overlap.mentions.map((m) => m.article));
      if (articles.has('bridge-1') && articles.has('bridge-9'))
        expect(overlap.voices).toBeLessThan(articles.size);
    }
  });

  test('every quote is its span, short enough, and its focus lies in it', () => {
    const opened = compare(BRIDGE, { open: 'bridge-1', threshold: 0 });
    const all = [...mentionsOf(base), ...mentionsOf(opened)];
    expect(all.length).toBeGreaterThan(4);
    for (const m of all) {
      expect(m.quote).toBe(text(BRIDGE, m).slice(m.start, m.end));
      expect(m.quote.length).toBeLessThanOrEqual(400);
      if (m.focus) {
        expect(m.focus.start).toBeGreaterThanOrEqual(m.start);
        expect(m.focus.end).toBeLessThanOrEqual(m.end);
      }
    }
  });

  test('for an open article tells what it alone says', () => {
    const [first, ...rest] = BRIDGE;
    if (!first) throw new Error('no article');
    const alone = 'وكان عمال البلدية قد نبهوا في تقرير سنة 2019 إلى تشقق الدعامة الوسطى.';
    const opened = compare([{ ...first, text: `${first.text}\n${alone}` }, ...rest], {
      open: 'bridge-1',
    });
    expect(opened.onlyHere.flatMap((c) => c.mentions.map((m) => m.quote))).toContain(alone);
  });

  test('nothing is thrown for any texts', () => {
    const anyArticle = fc.record({
      id: fc.uuid(),
      outlet: fc.string(),
      published: fc.constantFrom(null, '2020-01-01', 'not a date'),
      title: fc.string({ unit: 'grapheme' }),
      text: fc.string({ unit: 'grapheme', maxLength: 300 }),
    });
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 4 }), (articles) => {
        compare(articles);
      }),
      { numRuns: 40 },
    );
  });
});

test('a verdict on one of the accused is not held against the verdicts on others', () => {
  const told = [
    'وحكمت على المحاسبة ليلى الشاذلي بالسجن ثلاث سنوات.\nوبرأت المحكمة رجل الأعمال نادر الخولي من تهمة غسل الأموال.',
    'حكمت المحكمة على سامي البرغوثي، المدير السابق للصندوق، بالسجن 15 سنة لإدانته باختلاس أموال عامة.\n' +
      'وأدانت المحكمة رجل الأعمال نادر الخولي بغسل الأموال وحكمت عليه بالسجن خمس سنوات.',
    'عاقبت المحكمة سامي البرغوثي، مدير الصندوق السابق، بالسجن المؤبد بعد إدانته باختلاس أموال الصندوق.',
  ];
  const { discrepancies } = compare(
    told.map((text, i) => ({
      id: `a${i}`,
      outlet: `outlet ${i}`,
      title: 'أحكام في قضية صندوق الحبوب',
      published: '2024-05-14',
      text,
    })),
  );
  const verdicts = discrepancies.filter(({ label }) => label.en.includes('acquitted'));
  expect(verdicts.map(({ label }) => label.en)).toEqual([
    '\u2067نادر الخولي\u2069: convicted or acquitted?',
  ]);
});
