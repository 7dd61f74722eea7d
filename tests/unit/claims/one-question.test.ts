import { expect, test } from 'vitest';
import { makeDiscrepancy } from '../../../lib/claims/findings';
import { onePerQuestion, tellsNoMoreThan } from '../../../lib/claims/one-question';
import { withoutRepeats } from '../../../lib/claims/repeats';
import type { Discrepancy, Mention } from '../../../lib/claims/types';

const WHERE = { ar: 'أين؟', en: 'Where?', fr: 'Où ?' };
const WHOSE = { ar: 'بماذا حُكم عليه؟', en: 'What sentence?', fr: 'Quelle peine ?' };

const mention = (article: string, start: number): Mention => ({
  article,
  field: 'text',
  start,
  end: start + 40,
  quote: '',
  focus: { start: start + 10, end: start + 16 },
});

/** A finding of answers, each with the places where it stands: 'a10' is article a from 10. */
function finding(
  answers: Readonly<Record<string, string>>,
  changes: Partial<Discrepancy> = {},
): Discrepancy {
  return makeDiscrepancy({
    type: 'place',
    relation: 'conflict',
    confidence: 0.6,
    label: WHERE,
    why: [],
    ...changes,
    sides: Object.entries(answers).map(([value, spots]) => ({
      value,
      mentions: spots.split(' ').map((spot) => mention(spot.charAt(0), Number(spot.slice(1)))),
    })),
  });
}

const shown = (told: readonly Discrepancy[]): string[] =>
  onePerQuestion(told).map(
    ({ relation, sides }) =>
      `${relation}: ${sides.map((s) => `${s.value} ${s.mentions.map((m) => m.article).join('')}`).join(' | ')}`,
  );

test('two findings of one question that share an answer are one with three sides', () => {
  const first = finding({ الرباط: 'a0', فاس: 'b0' });
  const second = finding({ الرباط: 'a0', مكناس: 'c0' }, { confidence: 0.7 });
  expect(shown([first, second])).toEqual(['conflict: الرباط a | فاس b | مكناس c']);
  expect(onePerQuestion([first, second])[0]?.confidence).toBe(0.7);
  expect(onePerQuestion([second, first])).toEqual(onePerQuestion([first, second]));
});

test('an answer cut short, or read otherwise at the same spot, is the same answer', () => {
  expect(
    shown([
      finding({ 'ميناء السدرة': 'a0', 'راس لانوف': 'b0' }),
      finding({ السدرة: 'c0', 'ميناء راس لانوف': 'b0' }, { confidence: 0.58 }),
    ]),
  ).toEqual(['conflict: راس لانوف b | ميناء السدرة ac']);
});

test('an answer spelt in two ways is one answer', () => {
  expect(
    shown([
      finding({ 'خوان ميرا': 'a0', 'عبد الله الدخيل': 'b0' }, { type: 'person' }),
      finding({ 'خوان ميرا': 'a0', 'عبدالله الدخيل': 'c0' }, { type: 'person' }),
      finding({ 'خوان ميرا': 'a0', 'عبد الإله الدخيل': 'd0' }, { type: 'person' }),
    ]),
  ).toEqual(['conflict: خوان ميرا a | عبد الإله الدخيل d | عبدالله الدخيل bc']);
});

test('answers that are shared by nobody, and other questions, stay apart', () => {
  const other = finding({ مراكش: 'a500', طنجة: 'b500' });
  expect(shown([finding({ الرباط: 'a0', فاس: 'b0' }), other])).toHaveLength(2);
  const when = { ...WHERE, en: 'Where from?' };
  const asked = finding({ الرباط: 'a0', مكناس: 'c0' }, { label: when });
  expect(shown([finding({ الرباط: 'a0', فاس: 'b0' }), asked])).toHaveLength(2);
});

test('figures are one question where one of them stands in both, told alike', () => {
  const toll = (answers: Readonly<Record<string, string>>, changes: Partial<Discrepancy> = {}) =>
    finding(answers, { type: 'number', relation: 'update', ...changes });
  const first = toll({ 13: 'a0', 14: 'b0' });
  expect(shown([first, toll({ 13: 'a0', 15: 'c0' })])).toEqual(['update: 13 a | 14 b | 15 c']);
  // The same figure elsewhere may be of something else, and another voice's count is no later one.
  expect(shown([first, toll({ 13: 'c0', 15: 'd0' })])).toHaveLength(2);
  expect(shown([first, toll({ 13: 'a0', 18: 'd0' }, { relation: 'conflict' })])).toHaveLength(2);
});

test('the relation that says most is told, and others keep their places', () => {
  const date = finding({ '2001': 'a90', '2002': 'b90' }, { type: 'date' });
  const rougher = finding({ وزير: 'a0', مستشار: 'b0' }, { type: 'role', relation: 'precision' });
  const later = finding(
    { وزير: 'a0', مستشار: 'c0' },
    { type: 'role', relation: 'update', confidence: 0.55 },
  );
  expect(shown([rougher, date, later])).toEqual([
    'update: مستشار bc | وزير a',
    'conflict: 2001 a | 2002 b',
  ]);
});

test('numbers that stand where penalties of persons are told say no more, wherever the relation lies', () => {
  const terms = finding(
    { '3 year': 'a0', '30 month': 'b0' },
    { type: 'number', relation: 'precision' },
  );
  const more = finding({ '3 year': 'a0', '30 month': 'b0', '7 year': 'c0' }, { type: 'number' });
  const penalty = finding({ '3 year': 'a0', '30 month': 'b0' }, { type: 'number', label: WHOSE });
  expect(tellsNoMoreThan(terms, [penalty])).toBe(true);
  expect(tellsNoMoreThan(more, [penalty])).toBe(false);
  expect(tellsNoMoreThan({ ...terms, type: 'date' }, [penalty])).toBe(false);
  expect(tellsNoMoreThan(terms, [])).toBe(false);
});

test('a difference that another finding tells with all its answers is not told a second time', () => {
  const three = finding({ '33.03%': 'a0', '33%': 'b0', '36.6%': 'c0' }, { type: 'number' });
  const two = finding({ '33.03%': 'a0', '33%': 'b0' }, { type: 'number', relation: 'precision' });
  expect(withoutRepeats([two, three])).toEqual([three]);
  const length = finding({ '10 day': 'a0', '2 week': 'b0' }, { type: 'date' });
  const dates = finding(
    { '2015-07-20/2015-07-30': 'a0', '2015-07-21/2015-08-04': 'b0' },
    { type: 'date', relation: 'precision' },
  );
  expect(withoutRepeats([length, dates])).toEqual([length]);
});

test('what says more, what nobody is shown, and answers at other spots repeat nothing', () => {
  const rough = { type: 'number', relation: 'precision' } as const;
  const two = finding({ '33.03%': 'a0', '33%': 'b0' }, { type: 'number' });
  const three = finding({ '33.03%': 'a0', '33%': 'b0', '36.6%': 'c0' }, rough);
  expect(withoutRepeats([two, three])).toEqual([two, three]);
  const shown = finding({ '33.03%': 'a0', '33%': 'b0' }, rough);
  const doubtful = finding(
    { '33.03%': 'a0', '33%': 'b0', '36.6%': 'c0' },
    { type: 'number', confidence: 0.4 },
  );
  expect(withoutRepeats([shown, doubtful])).toEqual([shown, doubtful]);
  const elsewhere = finding({ '33.03%': 'a90', '33%': 'b0' }, rough);
  expect(withoutRepeats([elsewhere, two])).toEqual([elsewhere, two]);
});
