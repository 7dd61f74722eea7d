import { describe, expect, it } from 'vitest';
import type { DiscrepancyType } from '../../../lib/claims/types';
import { createTranslator } from '../../../lib/report/index';
import { valueTexts } from '../../../lib/report/value-text';

const ar = createTranslator('ar');
const en = createTranslator('en', ['en-GB']);
const bare = (texts: readonly string[]): string[] =>
  texts.map((it) =>
    it
      .replace(/[\u200E\u200F\u2066-\u2069]/g, '')
      .replace(/\s/g, ' ')
      .replace(/ ?– ?/, '–'),
  );

const say = (type: DiscrepancyType, value: string, translator = en): string | undefined =>
  bare(valueTexts(type, [value], translator))[0];

describe('dates', () => {
  it('are said as precisely as they are given', () => {
    expect(say('date', '2000')).toBe('2000');
    expect(say('date', '2021-12', ar)).toBe('ديسمبر 2021');
    expect(say('date', '2022-03-27', ar)).toBe('27 مارس 2022');
    expect(say('date', '2022-03-27 17:30')).toContain('17:30');
    expect(say('date', '2022-03-27/2022-03-28')).toBe('27–28 March 2022');
    expect(say('date', '2021-11-30/2022-01-02')).toBe('30 November 2021–2 January 2022');
    expect(say('date', '2022-03-27 04:00-12:00')).toContain('04:00–12:00');
    expect(say('date', '17:30')).toBe('17:30');
  });
  it('may lack their year', () => {
    expect(say('date', '--02-29')).toBe('29 February');
    expect(say('date', '--06', ar)).toBe('يونيو');
    expect(say('date', '--06-31')).toBe('--06-31');
  });
  it('stay as they are where they are none', () => {
    for (const value of ['?', '2022-02-31', 'x/y', '2000/', '1/2/3']) {
      expect(say('date', value)).toBe(value);
    }
  });
  it('may be durations', () => {
    expect(say('date', '3 day')).toBe('3 days');
  });
});

describe('numbers', () => {
  it('are grouped, with sign and unit in words', () => {
    expect(say('number', '12000')).toBe('12,000');
    expect(say('number', '≈20')).toBe('about 20');
    expect(say('number', '>200000', ar)).toBe('أكثر من 200,000');
    expect(say('number', '<5%')).toBe('under 5 per cent');
    expect(say('number', '12-14')).toBe('12–14');
    expect(say('number', '3.5 km')).toBe('3.5 kilometres');
    expect(say('number', '40 USD')).toBe('40 US dollars');
  });
  it('leave out the folded noun that was counted, and units nobody knows', () => {
    expect(say('number', '2 زياره', ar)).toBe('2');
    expect(say('number', '7 barrel')).toBe('7');
  });
  it('stay as they are where they would look alike', () => {
    expect(valueTexts('number', ['2 زياره', '2 لقاء'], ar)).toEqual(['2 زياره', '2 لقاء']);
    expect(bare(valueTexts('number', ['2 زياره', '3 زياره'], ar))).toEqual(['2', '3']);
  });
});

it('polarity is said in words, other kinds as they are', () => {
  expect(valueTexts('polarity', ['not: وقع', 'وقع'], ar)).toEqual(['نفي', 'إثبات']);
  expect(valueTexts('polarity', ['denied', 'stated'], en)).toEqual(['Denied', 'Affirmed']);
  expect(say('person', 'سليم')).toBe('سليم');
});
