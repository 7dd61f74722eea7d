import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  eventFaults,
  fileFaults,
  isPublicationTime,
  packFaults,
} from '../support/check-events.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const jsonIn = (folder: string): string[] =>
  existsSync(root + folder)
    ? readdirSync(root + folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${folder}/${name}`)
    : [];

const seeds = jsonIn('seeds');
const tune = jsonIn('tests/events/tune');
const held = jsonIn('tests/events/held');
const check = jsonIn('tests/events/check');

const sound = () => ({
  event: 'bridge-closed',
  about: 'a bridge is closed',
  articles: [
    {
      id: 'a1',
      outlet: 'جريدة النهر',
      country: 'IQ',
      url: 'https://nahr.example/1',
      published: '2024-02-29T08:00:00Z',
      title: 'إغلاق الجسر',
      text: 'أغلقت البلدية الجسر يومين.',
    },
    {
      id: 'a2',
      outlet: 'الضفة',
      country: 'IQ',
      url: 'https://diffa.example/2',
      published: null,
      title: '',
      text: 'أُغلق الجسر ثلاثة أيام.',
    },
  ],
  overlaps: [
    {
      claim: 'the bridge was closed',
      mentions: [
        { article: 'a1', quote: 'أغلقت البلدية الجسر' },
        { article: 'a2', quote: 'أُغلق الجسر' },
      ],
    },
  ],
  discrepancies: [
    {
      type: 'date',
      relation: 'conflict',
      claim: 'for how long',
      sides: [
        { value: 'two days', mentions: [{ article: 'a1', quote: 'يومين' }] },
        { value: 'three days', mentions: [{ article: 'a2', quote: 'ثلاثة أيام' }] },
      ],
    },
  ],
  traps: [],
});

describe('the annotated events and the packs', () => {
  it('are there: six or more to tune on, six or more to check on, three or more packs', () => {
    expect(tune.length).toBeGreaterThanOrEqual(6);
    expect(check.length).toBeGreaterThanOrEqual(6);
    expect(seeds.length).toBeGreaterThanOrEqual(3);
  });

  it.each([...seeds, ...tune, ...held, ...check])('%s has no fault', (file) => {
    expect(fileFaults(root + file)).toEqual([]);
  });

  it('names each event and each pack once, and after its file', () => {
    const names = [...seeds, ...tune, ...held, ...check].map((file) => {
      const data: unknown = JSON.parse(readFileSync(root + file, 'utf8'));
      const { event, id } = data as { event?: string; id?: string };
      expect(file.endsWith(`/${event ?? id ?? ''}.json`)).toBe(true);
      return event ?? id;
    });
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('eventFaults', () => {
  it('finds none in a sound event', () => {
    expect(eventFaults(sound())).toEqual([]);
  });

  it('finds a quote that is not there, or there twice', () => {
    const event = sound();
    event.overlaps[0]?.mentions.push({ article: 'a1', quote: 'النفق' });
    event.overlaps[0]?.mentions.push({ article: 'a1', quote: 'الجسر' });
    expect(eventFaults(event)).toEqual([
      expect.stringContaining('0 times in a1'),
      expect.stringContaining('2 times in a1'),
    ]);
  });

  it('finds an article that is not there, an unknown type and an overlap of one article', () => {
    const event = sound();
    event.overlaps[0]?.mentions.splice(1);
    event.discrepancies[0]?.sides[1]?.mentions.splice(0, 1, { article: 'a9', quote: 'أيام' });
    if (event.discrepancies[0]) event.discrepancies[0].type = 'duration';
    expect(eventFaults(event)).toEqual([
      'overlaps[0]: an overlap needs two articles',
      'discrepancies[0]: unknown type duration',
      'discrepancies[0].sides[1]: there is no article a9',
    ]);
  });
});

describe('packFaults', () => {
  const pack = () => ({
    format: 'isnad-pack',
    version: 1,
    id: 'bridge',
    title: { ar: 'الجسر', en: 'The bridge', fr: 'Le pont' },
    articles: sound().articles,
  });

  it('finds none in a sound pack', () => {
    expect(packFaults(pack())).toEqual([]);
  });

  it('finds another version, a title without French, a bad day and a doubled id', () => {
    const bad = { ...pack(), version: 2, title: { ar: 'الجسر', en: 'The bridge' } };
    const [first, second] = bad.articles;
    if (first && second) {
      first.published = '2023-02-29';
      second.id = 'a1';
    }
    expect(packFaults(bad)).toHaveLength(4);
  });
});

describe('isPublicationTime', () => {
  it.each(['2024-02-29', '2024-02-29T08:00:00Z', '2024-02-29T08:00:00+03:00'])('takes %s', (v) => {
    expect(isPublicationTime(v)).toBe(true);
  });
  it.each(['2023-02-29', '29/02/2024', '2024-02-29T25:00:00Z', '', null])('refuses %s', (v) => {
    expect(isPublicationTime(v)).toBe(false);
  });
});
