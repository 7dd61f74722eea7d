import { describe, expect, it } from 'vitest';
import { chooseLanguage, createTranslator } from '../../../lib/report/i18n';

const bare = (text: string): string => text.replace(/[\u2068\u2069\u200E\u200F]/g, '');

describe('chooseLanguage', () => {
  it('takes the choice first, then the browser, then Arabic', () => {
    expect(chooseLanguage('fr', ['en-GB'])).toBe('fr');
    expect(chooseLanguage('auto', ['de-DE', 'en-GB', 'ar'])).toBe('en');
    expect(chooseLanguage('auto', ['ar-LB'])).toBe('ar');
    expect(chooseLanguage('auto', ['de'])).toBe('ar');
    expect(chooseLanguage('auto', ['arc-SY', 'fro'])).toBe('ar');
  });
});

describe('createTranslator', () => {
  const ar = createTranslator('ar');

  it('counts in Arabic', () => {
    const counted = [0, 1, 2, 3, 10, 11, 99, 100, 103].map((n) => bare(ar.plural('articles', n)));
    expect(counted).toEqual([
      'لا مقالات',
      'مقال واحد',
      'مقالان',
      '3 مقالات',
      '10 مقالات',
      '11 مقالاً',
      '99 مقالاً',
      '100 مقال',
      '103 مقالات',
    ]);
  });

  it('counts in English and French', () => {
    expect(createTranslator('en').plural('articles', 1)).toBe('1 article');
    expect(createTranslator('en').plural('articles', 1200)).toBe('1,200 articles');
    expect(createTranslator('fr').plural('articles', 0)).toBe('0 article');
    expect(createTranslator('fr').plural('articles', 2)).toBe('2 articles');
  });

  it('isolates what is put into a text, and puts it in once', () => {
    const text = createTranslator('en').t('packRemoved', { title: 'درنة $FILE$ $TITLE$' });
    expect(text).toBe('“\u2068درنة $FILE$ $TITLE$\u2069” was removed.');
  });

  it('reads a name of both scripts as the text around it is read', () => {
    const outlet = 'BBC عربي';
    expect(ar.list([outlet])).toBe(`\u2067${outlet}\u2069`);
    expect(createTranslator('fr').list([outlet])).toBe(`\u2068${outlet}\u2069`);
    expect(ar.list(['Reuters'])).toBe('\u2068Reuters\u2069');
  });

  it('says none in words where there are words for it', () => {
    expect(createTranslator('en').plural('corpusHolds', 0)).toBe('Your library is empty');
    expect(createTranslator('fr').plural('findings', 0)).toBe('Aucune divergence');
    expect(createTranslator('en').plural('articles', 0)).toBe('0 articles');
  });
  it('prints French with its spaces and apostrophes', () => {
    const fr = createTranslator('fr');
    expect(fr.t('why')).toBe('Pourquoi est-ce affiché\u202F?');
    expect(fr.t('errorCode', { code: 'a : b' })).toBe('Code\u00A0: \u2068a : b\u2069');
    expect(fr.t('importDone', { title: 'حزمة' })).toBe('«\u00A0\u2068حزمة\u2069\u00A0» importé');
    expect(fr.pick({ ar: '', en: '', fr: "Nombre d'avions : qui l'a dit ?" })).toBe(
      'Nombre d’avions\u00A0: qui l’a dit\u202F?',
    );
    expect(createTranslator('en').pick({ ar: '', en: "a : b 'c'", fr: '' })).toBe("a : b 'c'");
  });

  it('uses the month names of the region', () => {
    expect(bare(ar.date('2022-01-31'))).toContain('يناير');
    expect(bare(createTranslator('ar', ['en', 'ar-LB']).date('2022-01-31'))).toBe(
      '31 كانون الثاني 2022',
    );
    expect(bare(createTranslator('ar', ['ar-SA']).date('2022-01-31'))).toContain('2022');
  });

  it('keeps a bare day on its day, in every time zone', () => {
    expect(createTranslator('en', ['en-GB']).date('2022-07-20')).toBe('20 July 2022');
    expect(createTranslator('en').date('not a date')).toBe('');
  });

  it('gives sizes and shares', () => {
    expect(createTranslator('en').size(64 * 1024 * 1024)).toBe('64 MB');
    expect(createTranslator('en').size(0)).toBe('0 bytes');
    expect(createTranslator('en').percent(0.968)).toBe('97%');
    expect(bare(ar.size(64 * 1024 * 1024))).toBe('64 ميغابايت');
  });
});
