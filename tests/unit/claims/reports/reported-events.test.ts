import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { compare } from '../../../../lib/claims/compare';
import { EVERY } from '../../../../lib/claims/context';
import { linkFacts } from '../../../../lib/claims/facts/fact-links';
import { MODELS } from '../../../../lib/claims/models';
import { readArticle, type ReadArticle } from '../../../../lib/claims/read';
import {
  MOST_LINKS,
  reportedEvents,
  type ReportedEvent,
} from '../../../../lib/claims/reports/reported-events';
import { findUnitPairs } from '../../../../lib/claims/statements/unit-pairs';
import type { ArticleInput } from '../../../../lib/claims/types';
import { BRIDGE, FLOODS } from '../events';

/** Sentences that all of the articles below print word for word. */
const COMMON = [
  'وذكّرت إدارة السد بأن الخزان يتسع لنحو 340 مليون متر مكعب منذ عام 1987.',
  'وتخدم محطة الضخ 42 قرية على ضفتي النهر، ويعمل فيها 115 فنيا.',
  'وبلغت كلفة صيانة القنوات 18 مليون دينار في عام 2021.',
  'وكان السد قد أغلق 9 أيام في مارس 2020 بعد انهيار جزء من الحاجز.',
];

const DAMS = ['الرابية', 'الغدير', 'النخيل', 'المرجة', 'الصفصاف', 'العقيق'];

/** So many articles, each with a sentence of its own and those that all of them have. */
const templated = (count: number): ArticleInput[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `dam-${String(i).padStart(2, '0')}`,
    outlet: `صحيفة السد ${i}`,
    published: '2022-04-12',
    title: `منسوب سد ${DAMS[i % DAMS.length] ?? ''} يرتفع ${i + 2} أمتار`,
    text: [`قال مدير سد ${DAMS[i % DAMS.length] ?? ''} إن ${i + 20} مزارعا عادوا.`, ...COMMON].join(
      '\n',
    ),
  }));

const read = (inputs: readonly ArticleInput[]): ReadArticle[] =>
  inputs.map((input) => readArticle(input, annotateArticle(input)));

const eventsOf = (...of: Parameters<typeof reportedEvents>): ReportedEvent[] => [
  ...reportedEvents(...of),
];
const linksOf = ({ facts, pairs }: ReportedEvent): number => facts.links.length + pairs.length;
const total = (events: readonly ReportedEvent[]): number =>
  events.reduce((sum, event) => sum + linksOf(event), 0);
const idsOf = (articles: readonly ReadArticle[], events: readonly ReportedEvent[]): string[][] =>
  events.map(({ members }) => members.map((i) => articles[i]?.input.id ?? '')).sort();

describe('articles with more links than are held at once', () => {
  const articles = read(templated(24));
  const whole = eventsOf(articles, MODELS, -1);
  const most = 1500;
  const cut = eventsOf(articles, MODELS, -1, most);

  test('are one event as long as they may be', () => {
    expect(idsOf(articles, whole)).toEqual([templated(24).map(({ id }) => id)]);
    expect(total(whole)).toBeGreaterThan(4 * most);
    expect(total(whole)).toBeLessThan(MOST_LINKS);
  });

  test('are held against each other in parts, none over the bound, each article in one', () => {
    for (const event of cut) expect(linksOf(event)).toBeLessThanOrEqual(most);
    expect(idsOf(articles, cut).flat().sort()).toEqual(templated(24).map(({ id }) => id));
    // Cut no smaller than need be: most parts are still several articles.
    expect(cut.length).toBeLessThanOrEqual(8);
  });

  test('do not fall into other parts when given in another order', () => {
    const turned = [...articles].reverse();
    expect(idsOf(turned, eventsOf(turned, MODELS, -1, most))).toEqual(idsOf(articles, cut));
  });

  test('have links that grow with their number, not with its square', () => {
    const half = read(templated(12));
    expect(total(eventsOf(half, MODELS, -1))).toBeLessThan(total(whole) / 3);
    const small = 700;
    const twelve = total(eventsOf(half, MODELS, -1, small));
    expect(total(eventsOf(articles, MODELS, -1, small))).toBeLessThan(2.5 * twelve);
  });

  test('with one open are compared with it as far as they are like it', () => {
    const open = articles.findIndex(({ input }) => input.id === 'dam-06');
    const parted: number[] = [];
    const [event, ...others] = eventsOf(articles, MODELS, open, 600, (left) =>
      parted.push(...left),
    );
    expect(others).toEqual([]);
    expect(event && linksOf(event)).toBeLessThanOrEqual(600);
    const ids = event?.members.map((i) => articles[i]?.input.id) ?? [];
    expect(ids.length).toBeLessThan(24);
    expect(parted.map((i) => articles[i]?.input.id).sort()).toEqual(
      articles.map(({ input }) => input.id).filter((id) => !ids.includes(id)),
    );
    // The open one itself, and what tells of the same dam.
    expect(ids).toEqual(expect.arrayContaining(['dam-00', 'dam-06', 'dam-12', 'dam-18']));
  });

  test('are not linked on past the bound', () => {
    const members = articles.map((_, i) => i);
    const two = linkFacts(articles.slice(0, 2), [0, 1], MODELS);
    const links = linkFacts(articles, members, MODELS, EVERY, 100);
    expect(links.links.length).toBeGreaterThan(100);
    expect(links.links.length).toBeLessThan(100 + 2 * two.links.length);
    const all = linkFacts(articles, members, MODELS);
    const pairs = findUnitPairs(articles, members, MODELS.pair, all, EVERY, 100);
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.length).toBeLessThan(200);
  });
});

test('a comparison names the articles that were not all held against each other, and no others', () => {
  const dams = templated(12);
  const ids = dams.map(({ id }) => id);
  const inputs = [...BRIDGE, ...dams];
  expect(compare(inputs).parted).toBeUndefined();
  expect(compare(inputs, { most: 700 }).parted).toEqual(ids);
  const { parted = [], overlaps } = compare(inputs, { most: 200, open: 'dam-06' });
  expect(parted.length).toBeGreaterThan(0);
  expect(ids).toEqual(expect.arrayContaining([...parted]));
  const compared = new Set(overlaps.flatMap(({ mentions }) => mentions.map((it) => it.article)));
  expect(parted.filter((id) => compared.has(id))).toEqual([]);
});

test('two articles are compared whole, however many links they have', () => {
  const two = read(templated(2));
  expect(eventsOf(two, MODELS, -1, 1)).toEqual(eventsOf(two, MODELS, -1));
});

test('a bound that is not reached changes nothing', () => {
  const articles = read([...BRIDGE, ...FLOODS]);
  const free = eventsOf(articles, MODELS, -1, Infinity);
  expect(free.length).toBeGreaterThan(1);
  expect(eventsOf(articles, MODELS, -1)).toEqual(free);
});
