import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { linkFacts } from '../../../../lib/claims/facts/fact-links';
import { MODELS } from '../../../../lib/claims/models';
import { readArticle, type ReadArticle } from '../../../../lib/claims/read';
import { REPORT_MODEL } from '../../../../lib/claims/reports/report-model.generated';
import {
  apart,
  REPORT_FEATURES,
  reportFeatures,
} from '../../../../lib/claims/reports/report-pairs';
import { partsOf } from '../../../../lib/claims/reports/report-parts';
import type { ArticleInput } from '../../../../lib/claims/types';
import { findUnitPairs } from '../../../../lib/claims/statements/unit-pairs';
import { BRIDGE, FLOODS } from '../events';

const report = (id: string, published: string, title: string, text: string): ArticleInput => ({
  id,
  outlet: id,
  published,
  title,
  text,
});

/** The parts of some articles, by their ids. */
function parts(inputs: readonly ArticleInput[], model = REPORT_MODEL): string[][] {
  const articles = inputs.map((input) => readArticle(input, annotateArticle(input)));
  const members = articles.map((_, i) => i);
  const pairs = findUnitPairs(articles, members, MODELS.pair, linkFacts(articles, members, MODELS));
  return partsOf(members, pairs, articles, model).map((part) =>
    part.map((i) => inputs[i]?.id ?? ''),
  );
}

describe('parts of a group of articles', () => {
  test('reports of one event stay together, those of another of its kind are a part of their own', () => {
    expect(parts([...BRIDGE, ...FLOODS])).toEqual([
      ['bridge-1', 'bridge-2', 'bridge-3'],
      ['north-1', 'north-2'],
      ['south-1', 'south-2'],
    ]);
  });

  test('every article stands in one part, in the order given', () => {
    const mixed = [FLOODS[2], FLOODS[1], FLOODS[3], FLOODS[0]].flatMap((a) => a ?? []);
    expect(parts(mixed)).toEqual([
      ['south-1', 'south-2'],
      ['north-2', 'north-1'],
    ]);
  });

  test('reports of another year are of another event, though their words are alike', () => {
    const other = [
      report(
        'viaduct-1',
        '2019-08-11T09:00:00Z',
        'سبعة قتلى في انهيار جسر معلق بقرية رأس العين الجبلية',
        'لقي سبعة من تلاميذ مدرسة رأس العين حتفهم مساء السبت حين انقطعت حبال جسر معلق كانوا يعبرونه، بحسب ما أفاد الدرك.\nويمتد الجسر الخشبي على 95 مترا فوق النهر، وقد رممته جمعية إيطالية سنة 2014.\nوأعلنت وزيرة الأشغال هالة النمر إغلاق الجسور المعلقة كلها أسبوعين وفتح تحقيق في أسباب الانهيار.',
      ),
      report(
        'viaduct-2',
        '2019-08-11T10:30:00Z',
        'انقطاع حبال جسر معلق يودي بثمانية تلاميذ في رأس العين',
        'انقطعت حبال الجسر المعلق في قرية رأس العين مساء أمس السبت، وقال الدرك إن ثمانية تلاميذ لقوا حتفهم.\nوكانت جمعية إيطالية قد رممت الجسر الخشبي، وطوله 95 مترا، عام 2014.\nوقررت وزيرة الأشغال هالة النمر إغلاق كل الجسور المعلقة مدة أسبوعين.',
      ),
    ];
    expect(parts([...BRIDGE, ...other])).toEqual([
      ['bridge-1', 'bridge-2', 'bridge-3'],
      ['viaduct-1', 'viaduct-2'],
    ]);
    // One late report alone may tell how an event ended.
    const late = BRIDGE.slice(2).map((a) => ({ ...a, published: '2022-06-01' }));
    expect(parts([...BRIDGE.slice(0, 2), ...late])).toHaveLength(1);
  });

  test('two reports of two sentences each share few words, and yet are of one event', () => {
    const [one, two] = [
      report(
        'weir-1',
        '2023-02-11T08:00:00Z',
        'فتح سد وادي القصب',
        'فتحت مصالح الري التونسية بوابات سد وادي القصب فجر السبت. وقال المهندس المشرف إن المنسوب بلغ 41 مترا.',
      ),
      report(
        'weir-2',
        '2023-02-11T11:00:00Z',
        'تونس تفرغ خزان القصب',
        'بدأ تفريغ خزان القصب في تونس بعد الأمطار. ووصل ارتفاع المياه فيه إلى 38 مترا.',
      ),
    ];
    expect(parts([one, two])).toEqual([['weir-1', 'weir-2']]);
  });

  test('articles that hardly report one event stay alone, those that surely do are one part', () => {
    const all = FLOODS.map((a) => a.id);
    const model = (bias: number) => ({ features: REPORT_FEATURES, base: bias, trees: [] });
    expect(parts(FLOODS, model(-3))).toEqual(all.map((id) => [id]));
    expect(parts(FLOODS, model(3))).toEqual([all]);
  });
});

describe('features of two reports', () => {
  const [a, b] = BRIDGE.map((input) => readArticle(input, annotateArticle(input)));
  if (!a || !b) throw new Error('no articles');
  const members = [0, 1];
  const pairs = findUnitPairs([a, b], members, MODELS.pair, linkFacts([a, b], members, MODELS));

  test('are the same whichever comes first', () => {
    const back = pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a }));
    const there = reportFeatures(a, b, pairs);
    expect(there).toHaveLength(REPORT_FEATURES.length);
    reportFeatures(b, a, back).forEach((value, i) => {
      expect(value).toBeCloseTo(there[i] ?? Number.NaN, 12);
    });
  });

  test('without a statement in common nothing is covered', () => {
    const named = Object.fromEntries(
      reportFeatures(a, b, []).map((value, i) => [REPORT_FEATURES[i] ?? '', value]),
    );
    expect(named).toMatchObject({ alike: 0, covered: 0 });
    expect(named['likeness']).toBeGreaterThan(0.1);
  });

  test('countries: that the one opens with, and the other names anywhere or not', () => {
    const told = (text: string): ReadArticle => {
      const input = report('a', '2023-02-11', 'إعلان', text);
      return readArticle(input, annotateArticle(input));
    };
    const tunis = told('أعلنت وزارة النقل التونسية وقف القطارات يوما واحدا.');
    const rabat = told('أعلنت وزارة النقل المغربية وقف القطارات يوما واحدا.');
    const both = told('أعلنت الوزارة وقف القطارات بين المغرب وبين تونس يوما واحدا.');
    const none = told('أعلنت وزارة النقل وقف القطارات يوما واحدا.');
    const countries = (x: ReadArticle, y: ReadArticle): number[] =>
      reportFeatures(x, y, []).slice(REPORT_FEATURES.indexOf('countries'));
    expect(countries(tunis, tunis)).toEqual([1, 0]);
    expect(countries(tunis, rabat)).toEqual([0, 1]);
    expect(countries(rabat, both)).toEqual([1, 0]);
    expect(countries(tunis, none)).toEqual([0, 0]);
  });

  test('time apart: none where a day is not known, most from a year or so on', () => {
    expect(apart(null, '2021-05-03')).toBe(0);
    expect(apart('2021-05-03', '2021-05-03')).toBe(0);
    expect(apart('2021-05-03', '2021-06-03')).toBeGreaterThan(apart('2021-05-03', '2021-05-05'));
    expect(apart('2021-05-03', '2031-05-03')).toBe(1);
  });
});
