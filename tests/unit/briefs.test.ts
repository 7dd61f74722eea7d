import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBriefs } from '../support/briefs.mjs';
import { eventFaults } from '../support/check-events.mjs';

const root = fileURLToPath(new URL('../briefs/', import.meta.url));
const files = ['tune', 'check'].flatMap((folder) =>
  readdirSync(root + folder).map((name) => `${folder}/${name}`),
);

const TEXT = `## bridge-closed
@ a 2024-02-29T08:00:00Z IQ جريدة النهر
T إغلاق الجسر
S أغلقت البلدية الجسر يومين.
S تُحوَّل السيارات إلى العبارة.

@ b 2024-03-01 IQ الضفة
T الجسر مغلق
S أُغلق الجسر ثلاثة أيام.
D date conflict | for how long | a: الجسر يومين | b: ثلاثة أيام | 2 days | 3 days
O the bridge is closed | a: أغلقت البلدية الجسر | b: أُغلق الجسر
X a headline and its text | a: إغلاق الجسر | b: أُغلق الجسر
`;

describe('the briefs', () => {
  it('are there, to tune on and to check on', () => {
    expect(files.filter((f) => f.startsWith('tune/')).length).toBeGreaterThanOrEqual(5);
    expect(files.filter((f) => f.startsWith('check/')).length).toBeGreaterThanOrEqual(5);
  });

  it.each(files)('%s has no fault', (file) => {
    for (const event of readBriefs(readFileSync(root + file, 'utf8'), file))
      expect([event.event, ...eventFaults(event)]).toEqual([event.event]);
  });

  it('have names of their own', () => {
    const names = files.flatMap((file) =>
      readBriefs(readFileSync(root + file, 'utf8'), file).map((event) => event.event),
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe('readBriefs', () => {
  it('reads reports and annotations', () => {
    const [event, ...others] = readBriefs(TEXT, 'x');
    expect(others).toEqual([]);
    expect(event && eventFaults(event)).toEqual([]);
    expect(event?.articles.map((a) => [a.id, a.published, a.title, a.text])).toEqual([
      [
        'a',
        '2024-02-29T08:00:00Z',
        'إغلاق الجسر',
        'أغلقت البلدية الجسر يومين.\nتُحوَّل السيارات إلى العبارة.',
      ],
      ['b', '2024-03-01', 'الجسر مغلق', 'أُغلق الجسر ثلاثة أيام.'],
    ]);
    expect(event?.discrepancies).toEqual([
      {
        type: 'date',
        relation: 'conflict',
        claim: 'for how long',
        sides: [
          { value: '2 days', mentions: [{ article: 'a', quote: 'الجسر يومين' }] },
          { value: '3 days', mentions: [{ article: 'b', quote: 'ثلاثة أيام' }] },
        ],
      },
    ]);
    expect(event?.overlaps).toHaveLength(1);
    expect(event?.traps).toHaveLength(1);
  });

  it.each([
    ['a line before the first case', 'S نص'],
    ['a line before the first report', '## x\nT عنوان'],
    ['a line of no known kind', `${TEXT}\nQ ?`],
    ['a side without a report', TEXT.replace('a: الجسر يومين', 'الجسر يومين')],
  ])('refuses %s', (_, text) => {
    expect(() => readBriefs(text, 'file.txt')).toThrow(/^file\.txt:\d+/);
  });
});
