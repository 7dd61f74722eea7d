import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison, Discrepancy, Mention } from '../../../lib/claims/types';
import {
  agreementTexts,
  buildReport,
  createTranslator,
  excerptOf,
  safeUrl,
  segmentsOf,
  type ReportArticle,
} from '../../../lib/report/index';
import { differingParts } from '../../../lib/report/quote-diff';
import { DEFAULT_THRESHOLD } from '../../../lib/claims/compare';
import { USUAL } from '../../../lib/report/view';
import { articles, comparison, mention } from './support';

const ar = createTranslator('ar');
const report = buildReport(comparison, articles, 'open', ar);

describe('buildReport', () => {
  it('puts conflicts first, and those of the open article before the others', () => {
    expect(report.findings.map((it) => it.id)).toEqual(['c', 'others', 'u', 'w']);
    expect(report.findings.map((it) => it.scope)).toEqual(['open', 'others', 'open', 'open']);
    expect(report.counts).toEqual({ conflict: 2, update: 1, precision: 0, wording: 1 });
  });

  it('begins with the side of the open article, and with its mention', () => {
    const [conflict] = report.findings;
    expect(conflict?.sides.map((it) => [it.value, it.hasOpen])).toEqual([
      ['2 مايو', true],
      ['1 مايو 2024', false],
    ]);
    expect(conflict?.sides[0]?.mentions.map((it) => it.article.id)).toEqual(['open', 'early']);
    expect(conflict?.sides[0]?.reading).toBe('الخميس = 2 مايو 2024');
    expect(conflict?.why).toEqual(['الحدث نفسه: إغلاق']);
  });

  it('shows one quote of each article before a second of any', () => {
    const many = {
      ...comparison,
      overlaps: [
        {
          id: 'many',
          confidence: 1,
          voices: 2,
          mentions: [
            mention('late', 'ثالثا'),
            mention('open', 'أولا'),
            mention('open', 'رابعا'),
            mention('early', 'ثانيا'),
          ],
        },
      ],
    };
    const [overlap] = buildReport(many, articles, 'open', ar).overlaps;
    expect(overlap?.mentions.map((it) => it.mention.quote)).toEqual([
      'أولا',
      'ثانيا',
      'ثالثا',
      'رابعا',
    ]);
  });

  it('reads an update in the order of publication', () => {
    const update = report.findings.find((it) => it.id === 'u');
    expect(update?.sides.map((it) => it.value)).toEqual(['4', '9']);
  });

  const updateOf = (
    sides: Discrepancy['sides'],
    known: readonly ReportArticle[],
    open: string,
  ): readonly string[] | undefined => {
    const discrepancies = comparison.discrepancies
      .filter((it) => it.id === 'u')
      .map((it) => ({ ...it, sides }));
    const built = buildReport({ ...comparison, discrepancies }, known, open, ar);
    return built.findings[0]?.sides.map((it) => it.value);
  };

  it('dates a value of an update by the article that gave it first, not by the open one that repeats it', () => {
    const sides = [
      { value: '7', mentions: [mention('middle', 'أصيب 7')] },
      { value: '4', mentions: [mention('late', 'أصيب 4'), mention('early', 'أصيب 4')] },
    ];
    const middle = { id: 'middle', outlet: 'و', title: 'س', published: '2024-05-04' };
    expect(updateOf(sides, [...articles, middle], 'late')).toEqual(['4', '7']);
  });

  it('says a day that cannot be known in the words of the article', () => {
    const sides = [
      { value: '2018-10-04', mentions: [mention('early', 'أُغلق السد يوم الخميس', 'يوم الخميس')] },
      { value: '?', mentions: [mention('open', 'أُغلق السد يوم السبت', 'يوم السبت')] },
    ];
    const found = comparison.discrepancies.filter((it) => it.id === 'c');
    const discrepancies = found.map((it) => ({ ...it, sides }));
    const built = buildReport({ ...comparison, discrepancies }, articles, null, ar);
    expect(built.findings[0]?.sides.map((it) => it.value)).toEqual(['4 أكتوبر 2018', 'يوم السبت']);
  });

  it('reads an update upwards where a day is missing: what grew was smaller before', () => {
    const sides = [
      { value: '21', mentions: [mention('early', 'أصيب 21')] },
      { value: '19', mentions: [mention('open', 'أصيب 19')] },
    ];
    const undated = articles.map((it) => (it.id === 'open' ? { ...it, published: null } : it));
    expect(updateOf(sides, undated, 'open')).toEqual(['19', '21']);
    expect(updateOf(sides, articles, 'open')).toEqual(['21', '19']);
  });

  it('marks the focus, and without one the words that differ', () => {
    const [conflict] = report.findings;
    expect(conflict?.sides[0]?.mentions[0]?.segments).toEqual([
      { text: 'أُغلق السد صباح ', marked: false },
      { text: 'الخميس', marked: true },
    ]);
    const update = report.findings.find((it) => it.id === 'u');
    expect(
      update?.sides[0]?.mentions[0]?.segments.filter((it) => it.marked).length,
    ).toBeGreaterThan(0);
  });

  const statement = (id: string, mentions: readonly Mention[]) => ({
    id,
    confidence: 1,
    voices: 2,
    mentions,
  });
  const sharing = (overlaps: Comparison['overlaps'], changes: Partial<Comparison> = {}) =>
    buildReport({ ...comparison, overlaps, ...changes }, articles, 'open', ar).overlaps;

  it('says that outlets agree only where their quotes do not contradict one another', () => {
    const overlaps = [
      // The sides of the finding 'c': Wednesday against Thursday.
      statement('apart', [
        mention('late', 'أغلق السد يوم الأربعاء'),
        mention('open', 'أُغلق السد صباح الخميس'),
      ]),
      statement('one side', [
        mention('early', 'السد أغلق الخميس'),
        mention('open', 'أُغلق السد صباح الخميس'),
      ]),
      statement('elsewhere', [
        mention('late', 'أغلق السد يوم الأربعاء', undefined, 900),
        mention('open', 'أُغلق السد صباح الخميس'),
      ]),
    ];
    // What they agree on comes first.
    const shown = sharing(overlaps);
    expect(shown.map(({ id, disputed }) => [id, disputed])).toEqual([
      ['one side', false],
      ['elsewhere', false],
      ['apart', true],
    ]);
    expect(shown.map((it) => agreementTexts(it, ar).head)).toEqual([
      'مصدران يتفقان',
      'مصدران يتفقان',
      'مصدران يذكران هذا باختلاف بينهما',
    ]);
    const doubted = [
      ...overlaps,
      { ...statement('hidden', overlaps[2]?.mentions ?? []), doubted: true as const },
    ];
    const all = sharing(
      doubted.map((it) => ({ ...it, ...(it.id === 'apart' && { doubted: true as const }) })),
    );
    expect(all.map((it) => [it.id, agreementTexts(it, ar).head])).toEqual([
      ['one side', 'مصدران يتفقان'],
      ['elsewhere', 'مصدران يتفقان'],
      ['hidden', 'مصدران يذكران هذا، وقد لا يتفقان فيه'],
      ['apart', 'مصدران يذكران هذا باختلاف بينهما'],
    ]);
    const milder = comparison.discrepancies.map((it) => ({
      ...it,
      relation: it.relation === 'wording' ? it.relation : ('precision' as const),
    }));
    const [first] = sharing(overlaps.slice(0, 1), { discrepancies: milder });
    expect(first?.disputed).toBe(false);
  });

  it('shows where a quote leaves out a part of its sentence', () => {
    const [overlap] = buildReport(
      {
        ...comparison,
        overlaps: [
          {
            id: 'cut',
            confidence: 1,
            voices: 1,
            mentions: [
              { ...mention('open', '، وأن السد أُغلق', 'السد'), cut: 'both' as const },
              { ...mention('early', 'أُغلق السد'), cut: 'after' as const },
              mention('late', 'أُغلق السد.'),
            ],
          },
        ],
      },
      articles,
      'open',
      ar,
    ).overlaps;
    expect(overlap?.mentions.map((it) => it.segments.map((part) => part.text).join(''))).toEqual([
      '… وأن السد أُغلق …',
      'أُغلق السد …',
      'أُغلق السد.',
    ]);
  });

  it('calls less certain what is not shown by default', () => {
    expect(USUAL).toBe(DEFAULT_THRESHOLD);
    const at = (confidence: number) =>
      buildReport(
        {
          ...comparison,
          discrepancies: comparison.discrepancies.map((it) => ({ ...it, confidence })),
        },
        articles,
        'open',
        ar,
      ).findings.map((it) => it.tentative);
    expect(new Set(at(USUAL))).toEqual(new Set([false]));
    expect(new Set(at(USUAL - 0.01))).toEqual(new Set([true]));
  });

  it('links only to the web', () => {
    expect(report.articles.map((it) => [it.id, it.url === null])).toEqual([
      ['open', false],
      ['early', true],
      ['late', true],
    ]);
  });

  it('takes a finding inside one article for what it is', () => {
    const inside = {
      ...comparison,
      discrepancies: comparison.discrepancies.slice(0, 1).map((it) => ({
        ...it,
        sides: it.sides.map((side) => ({ ...side, mentions: [mention('open', 'نص')] })),
      })),
    };
    expect(buildReport(inside, articles, 'open', ar).findings[0]?.scope).toBe('within');
    expect(buildReport(inside, articles, null, ar).findings[0]?.scope).toBe('within');
    expect(buildReport(inside, articles, 'early', ar).findings[0]?.scope).toBe('others');
  });

  it('shows an article that it knows nothing of by its id', () => {
    const view = buildReport(comparison, [], null, ar);
    expect(view.findings[0]?.sides[0]?.mentions[0]?.article.outlet).toBe('late');
    expect(view.open).toBeNull();
  });
});

describe('segmentsOf and excerptOf', () => {
  const span = fc.record({ start: fc.nat(60), end: fc.nat(60) });
  it('keep the text, whatever the parts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, parts) => {
        const segments = segmentsOf(text, parts);
        expect(segments.map((it) => it.text).join('')).toBe(text);
      }),
    );
  });
  it('cut around the mark, between words', () => {
    const long = 'كلمة '.repeat(40) + 'الهدف' + ' كلمة'.repeat(40);
    const at = long.indexOf('الهدف');
    const cut = excerptOf(segmentsOf(long, [{ start: at, end: at + 5 }]), 80);
    const text = cut.map((it) => it.text).join('');
    expect(text.length).toBeLessThanOrEqual(84);
    expect(text).toMatch(/^… كلمة .*كلمة …$/);
    expect(cut.filter((it) => it.marked)).toEqual([{ text: 'الهدف', marked: true }]);
  });
  it('keep the mark whole and the text a part of the quote', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[اب ]{30,90}$/),
        fc.nat(80),
        fc.nat(9),
        (text, start, length) => {
          const segments = segmentsOf(text, [{ start, end: start + length }]);
          const cut = excerptOf(segments, 30);
          const kept = cut
            .filter((it) => !it.text.includes('…'))
            .map((it) => it.text)
            .join('');
          expect(text).toContain(kept);
          const marked = (list: typeof cut): string =>
            list
              .filter((it) => it.marked)
              .map((it) => it.text)
              .join('');
          expect(marked(cut)).toBe(marked(segments));
        },
      ),
    );
  });
});

describe('differingParts', () => {
  const parts = (quote: string, other: string): string[] =>
    differingParts(quote, other).map((it) => quote.slice(it.start, it.end));
  it('finds the words that differ, whatever the spelling of the rest', () => {
    expect(parts('أُغلِق السدّ يوم الخميس الماضي', 'اغلق السد يوم الأربعاء الماضي')).toEqual([
      'الخميس',
    ]);
    expect(parts('وصل خمسة خبراء إلى الموقع', 'وصل خمسون خبراء إلى الموقع')).toEqual(['خمسة']);
  });
  it('says nothing where all differs', () => {
    expect(parts('سافر الوفد ليلا', 'أعلنت الهيئة نتائجها')).toEqual([]);
  });
});

it('safeUrl lets only the web through', () => {
  expect(
    [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///a',
      'https://u:p@a.example',
      'x',
      '',
      null,
      undefined,
    ].map(safeUrl),
  ).toEqual(Array(8).fill(null));
  expect(safeUrl('http://waha.example/خبر')).toBe('http://waha.example/%D8%AE%D8%A8%D8%B1');
});
