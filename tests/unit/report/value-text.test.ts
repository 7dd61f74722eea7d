import { describe, expect, it } from 'vitest';
import { OPEN_MONEYS } from '../../../lib/arabic/lexicon/open-moneys';
import { CURRENCIES, UNITS } from '../../../lib/arabic/lexicon/units';
import type { DiscrepancyType } from '../../../lib/claims/types';
import { createTranslator, LANGUAGES } from '../../../lib/report/index';
import { withDateTexts } from '../../../lib/report/date-text';
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
    expect(say('date', '2003-01-01/2010-01-01')).toBe('2003–2010');
    expect(say('date', '2021-12', ar)).toBe('ديسمبر 2021');
    expect(say('date', '2022-03-27', ar)).toBe('27 مارس 2022');
    expect(say('date', '2022-03-27 17:30')).toContain('17:30');
    expect(say('date', '2022-03-27/2022-03-28')).toBe('27–28 March 2022');
    expect(say('date', '2021-11-30/2022-01-02')).toBe('30 November 2021–2 January 2022');
    expect(say('date', '2022-03-27 16:15-17:45')).toContain('16:15–17:45');
    expect(say('date', '17:30')).toBe('17:30');
  });
  it('say stretches of whole years or months by their years or months', () => {
    expect(say('date', '1976-01-01/1979-12-31', ar)).toBe('1976–1979');
    expect(say('date', '2020-03-01/2020-05-31')).toBe('March–May 2020');
    expect(say('date', '2020-11-01/2021-02-28')).toBe('November 2020–February 2021');
    expect(say('date', '2020-03-01/2020-05-30')).toBe('1 March–30 May 2020');
  });
  it('name the part of the day that the text names', () => {
    expect(say('date', '2022-03-27 04:00-12:00')).toBe('27 March 2022, in the morning');
    expect(say('date', '2022-03-27 15:00-00:00', ar)).toBe('27 مارس 2022، مساءً');
    expect(say('date', '02:00-07:00', createTranslator('fr'))).toBe('à l’aube');
    expect(valueTexts('date', ['2022-03-27 23:00-01:00', '2022-03-27 23:00'], en)).toHaveLength(2);
  });
  it('are said within a text of the engine, too', () => {
    const text = '«\u2068أمس\u2069» = \u20662022-03-27 15:00-00:00\u2069، \u2066abc\u2069';
    expect(bare([withDateTexts(text, ar)])[0]).toBe('«أمس» = 27 مارس 2022، مساءً، abc');
  });
  it('have an ordinal for the first of the month in French', () => {
    const fr = createTranslator('fr', ['fr-FR']);
    expect(say('date', '2022-03-01', fr)).toBe('1er mars 2022');
    expect(say('date', '--05-01', fr)).toBe('1er mai');
    expect(say('date', '2022-03-01/2022-03-03', fr)).toBe('1er–3 mars 2022');
    expect(say('date', '2022-03-11', fr)).toBe('11 mars 2022');
    expect(fr.date('2024-05-01')).toBe('1er mai 2024');
    expect(fr.date('2024-05-21')).toBe('21 mai 2024');
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
    expect(say('date', '≈2 hour', ar)).toBe('نحو ساعتين');
    expect(say('date', '2 hour', ar)).toBe('ساعتان');
    expect(say('number', '>2 USD', ar)).toBe('أكثر من دولارين');
    expect(say('number', '40 EGP', ar)).toBe('40 جنيهاً مصرياً');
    expect(say('number', '<5%')).toBe('under 5%');
    expect(say('number', '12-14')).toBe('12–14');
    expect(say('number', '3.5 km')).toBe('3.5 kilometres');
    expect(say('number', '40 USD')).toBe('40 US dollars');
  });
  it('have words for millions where every side is round', () => {
    const fr = createTranslator('fr');
    expect(bare(valueTexts('number', ['55500000000', '64000000000'], ar))).toEqual([
      '55.5 مليار',
      '64 ملياراً',
    ]);
    expect(say('number', '3850000000 USD', fr)).toBe('3,85 milliards de dollars');
    expect(say('number', '≈2000000 EUR', fr)).toBe('environ 2 millions d’euros');
    expect(say('number', '171000000 USD')).toBe('171 million US dollars');
    expect(say('number', '900000')).toBe('900,000');
    expect(bare(valueTexts('number', ['2458985', '≈2600000'], en))).toEqual([
      '2,458,985',
      'about 2,600,000',
    ]);
  });
  it('that a text gives by their size alone are said so', () => {
    expect(say('number', '≈2000-9999', ar)).toBe('آلاف');
    expect(say('number', '≈20-99')).toBe('dozens');
    expect(say('number', '≈200000-999999')).toBe('hundreds of thousands');
    expect(say('number', '>2000-9999')).toBe('over 2,000–9,999');
    expect(say('number', '≈2000-5000')).toBe('about 2,000–5,000');
  });
  it('leave out the folded noun that was counted, and units nobody knows', () => {
    expect(say('number', '2 زياره', ar)).toBe('2');
    expect(say('number', '7 furlong')).toBe('7');
  });
  it('stay as they are where they would look alike', () => {
    expect(valueTexts('number', ['2 زياره', '2 لقاء'], ar)).toEqual(['2 زياره', '2 لقاء']);
    expect(bare(valueTexts('number', ['2 زياره', '3 زياره'], ar))).toEqual(['2', '3']);
  });
});

it('a reason that is ruled out is said to be none', () => {
  expect(say('cause', '≠ عطل في المحرك', ar)).toBe('ليس: عطل في المحرك');
  expect(say('cause', '≠ عطل في المحرك')).toBe('not: عطل في المحرك');
});

it('polarity is said in words, other kinds as they are', () => {
  expect(valueTexts('polarity', ['not: وقع', 'وقع'], ar)).toEqual(['نفي', 'قول مخالف']);
  expect(valueTexts('polarity', ['denied', 'stated'], en)).toEqual(['Denied', 'Told otherwise']);
  expect(valueTexts('status', ['denied', 'stated'], ar)).toEqual(['نفي', 'قول مخالف']);
  expect(valueTexts('cause', ['denied', 'stated'], en)).toEqual(['Denied', 'Told otherwise']);
  expect(say('person', 'سليم')).toBe('سليم');
});

describe('bounds, halves and a few', () => {
  const fr = createTranslator('fr', ['fr-FR']);
  it('are said in words', () => {
    expect(say('number', '≥21', ar)).toBe('21 على الأقل');
    expect(say('number', '≤10000')).toBe('at most 10,000');
    expect(say('number', '≥2 m', ar)).toBe('متران على الأقل');
    expect(say('date', '>0.5 century', ar)).toBe('أكثر من نصف قرن');
    expect(say('date', '>0.5 century')).toBe('over half a century');
    expect(say('date', '>0.5 century', fr)).toBe('plus d’un demi-siècle');
    expect(say('date', '0.5 hour', fr)).toBe('une demi-heure');
    expect(say('number', '0.5%')).toBe('0.5%');
  });
  it('say about two to ten of a unit of time as texts do', () => {
    expect(say('date', '≈2-10 day', ar)).toBe('عدة أيام');
    expect(say('date', '≈2-10 century', ar)).toBe('عدة قرون');
    expect(say('date', '≈2-10 year')).toBe('a few years');
    expect(say('date', '≈2-10 month', fr)).toBe('quelques mois');
    expect(say('number', '≈2-10 km')).toBe('about 2–10 kilometres');
  });
});

describe('units', () => {
  it('have names, which Arabic declines by the number', () => {
    const said = [1, 2, 3, 35, 100, 2.5].map((n) => say('number', `${n} tonne`, ar));
    expect(said).toEqual(['طن واحد', 'طنان', '3 أطنان', '35 طناً', '100 طن', '2.5 طن']);
    expect(say('number', '≈2 nmi', ar)).toBe('نحو ميلين بحريين');
    expect(say('number', '35 nmi')).toBe('35 nautical miles');
    expect(say('number', '10-15 km2', createTranslator('fr'))).toBe('10–15 kilomètres carrés');
    expect(say('number', '120 km/h', ar)).toBe('120 كيلومتراً في الساعة');
    expect(say('number', '6.8 richter')).toBe('6.8 on the Richter scale');
  });
  it('of money are declined as well, with the adjective of their country', () => {
    const said = (unit: string): (string | undefined)[] =>
      [1, 2, 3, 11, 100, 2.5].map((n) => say('number', `${n} ${unit}`, ar));
    expect(said('USD')).toEqual([
      'دولار واحد',
      'دولاران',
      '3 دولارات',
      '11 دولاراً',
      '100 دولار',
      '2.5 دولار',
    ]);
    expect(said('YER')).toEqual([
      'ريال يمني واحد',
      'ريالان يمنيان',
      '3 ريالات يمنية',
      '11 ريالاً يمنياً',
      '100 ريال يمني',
      '2.5 ريال يمني',
    ]);
    expect(said('TRY').slice(1, 3)).toEqual(['ليرتان تركيتان', '3 ليرات تركية']);
    expect(said('CNY').slice(1, 3)).toEqual(['2 يوان', '3 يوان']);
    expect(say('number', '≈2 CNY', ar)).toBe('نحو 2 يوان');
    expect(say('number', '≈2 basis-point', ar)).toBe('نحو نقطتي أساس');
  });
  it('of money all have Arabic forms', () => {
    for (const [, , , code, byCountry] of CURRENCIES)
      for (const currency of [code, ...Object.keys(byCountry)].filter((it) => it !== ''))
        expect(say('number', `1 ${currency}`, ar)).toMatch(/ واحدة?$/u);
  });
  it('of money keep its noun where nobody tells whose it is', () => {
    const fr = createTranslator('fr', ['fr-FR']);
    for (const name of Object.values(OPEN_MONEYS)) {
      expect(say('number', `1 ${name}`, ar)).toMatch(/ واحدة?$/u);
      expect(say('number', `20 ${name}`)).toMatch(/^20 \p{L}+$/u);
      expect(say('number', `20 ${name}`, fr)).toMatch(/^20 \p{L}+$/u);
    }
    expect(say('number', '3200000 dirham', ar)).toBe('3.2 مليون درهم');
    expect(say('number', '3200000 dirham')).toBe('3.2 million dirhams');
    expect(say('number', '3200000 dirham', fr)).toBe('3,2 millions de dirhams');
    expect(say('number', '>5 dinar', ar)).toBe('أكثر من 5 دنانير');
  });
  it('leave no digit of the number out', () => {
    expect(say('number', '9.87245 MAD', ar)).toBe('9.87245 درهم مغربي');
    expect(say('number', '1.5 JPY')).toBe('1.5 Japanese yen');
    expect(say('number', '1310.25')).toBe('1,310.25');
    expect(say('number', '3.14159')).toBe('3.14159');
  });
  it('keep the sign of what is below zero', () => {
    expect(say('number', '-2 celsius', ar)).toBe('-2 درجة مئوية');
    expect(say('number', '-1 degree', ar)).toBe('-1 درجة');
  });
  it('one and two million are said without a digit in Arabic', () => {
    const said = ['1000000 USD', '≈2000000 USD', '2000000', '≈1000000 feddan'].map((it) =>
      say('number', it, ar),
    );
    expect(said).toEqual(['مليون دولار', 'نحو مليوني دولار', 'مليونان', 'نحو مليون فدان']);
    expect(say('number', '2000000 tonne', ar)).toBe('مليونا طن');
  });
  it('powers of a thousand are declined in Arabic as what they count', () => {
    const said = (value: string): string => bare(valueTexts('number', [value], ar))[0] ?? '';
    expect(said('3000000000 SDG')).toBe('3 مليارات جنيه سوداني');
    expect(said('≈10000000000000 USD')).toBe('نحو 10 تريليونات دولار');
    expect(said('2000000000000')).toBe('تريليونان');
    expect(said('103000000')).toBe('103 ملايين');
    expect(said('11000000')).toBe('11 مليوناً');
    expect(said('11000000 USD')).toBe('11 مليون دولار');
    expect(said('100000000000')).toBe('100 مليار');
    expect(said('3500000000 tonne')).toBe('3.5 مليار طن');
  });
  it('of a range that ends in a dual are said in words', () => {
    expect(say('date', '1-2 day', ar)).toBe('يوم إلى يومين');
    expect(say('number', '0.5-1 tonne', ar)).toBe('0.5 طن إلى طن واحد');
    expect(say('number', '≈1.5-2 m', ar)).toBe('نحو 1.5 متر إلى مترين');
    expect(say('number', '1000000-2000000 EUR', ar)).toBe('مليون إلى مليوني يورو');
    expect(say('number', '2-3 day', ar)).toBe('2–3 أيام');
    expect(say('number', '1-2', ar)).toBe('1–2');
    expect(say('number', '1-2 day')).toBe('1–2 days');
  });
  it('stand behind millions, too', () => {
    const fr = createTranslator('fr');
    expect(bare(valueTexts('number', ['2500000 tonne', '3000000 tonne'], fr))).toEqual([
      '2,5 millions de tonnes',
      '3 millions de tonnes',
    ]);
  });
  it('are all named, in every language', () => {
    for (const [unit] of UNITS)
      for (const language of LANGUAGES)
        expect([unit, say('number', `35 ${unit}`, createTranslator(language))]).not.toEqual([
          unit,
          '35',
        ]);
  });
});

describe('phrases', () => {
  it('lose marks of their sentence: half a pair, a comma at the edge', () => {
    expect(say('cause', '«تزوير لوائح العضوية')).toBe('تزوير لوائح العضوية');
    expect(say('cause', 'سوق الجمعة"')).toBe('سوق الجمعة');
    expect(say('cause', 'ناديا "فاوض اللاعب من')).toBe('ناديا فاوض اللاعب من');
    expect(say('cause', '≠ حريق)')).toBe('not: حريق');
    expect(say('cause', '، بعدما لم تحصل على قرض،')).toBe('بعدما لم تحصل على قرض');
    for (const whole of ['خطأ «فادح» في (القياس)', 'رئيس "الجمهورية"', 'قال: ”لا“'])
      expect(say('cause', whole)).toBe(whole);
  });
});
