import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../cli/texts';
import { ar } from '../../../cli/texts/ar';
import { en } from '../../../cli/texts/en';
import { fr } from '../../../cli/texts/fr';
import { isnad } from './isnad';

test.each([
  [{}, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'ar_MA.UTF-8' }, 'ar'],
  [{ LANG: 'ar', LC_MESSAGES: 'fr_CA' }, 'fr'],
  [{ LC_ALL: '', LANG: 'ar_EG' }, 'ar'],
  [{ LANG: 'arn_CL.UTF-8' }, 'en'],
  [{ LANG: 'de_DE' }, 'en'],
])('the environment %j speaks %s', (environment, language) => {
  expect(languageOf(environment)).toBe(language);
});

test('every language says the same things, and every command names its options', () => {
  const options = (text: string): string[] => [...new Set(text.match(/--[a-z]+/g))].sort();
  for (const texts of [ar, fr]) {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
    for (const [name, text] of Object.entries(en.commands)) {
      const own = texts.commands[name as keyof typeof en.commands];
      expect(options(own)).toEqual(options(text));
      expect(own).toContain(`isnad ${name}`);
    }
  }
});

describe('help', () => {
  test.each([
    ['compare', '--help'],
    ['help', 'compare'],
    ['compare', 'nowhere.json', '-h'],
  ])('of a command by isnad %s %s', (...args) => {
    const { out, err, status } = isnad(args);
    expect(out).toContain('isnad compare FILE');
    expect(out).not.toContain('isnad search');
    expect([err, status]).toEqual(['', 0]);
  });

  test('and mistakes are in the language of the environment', () => {
    expect(isnad(['--help'], '', 'fr_FR.UTF-8').out).toContain('entrée standard');
    expect(isnad(['pack', '--help'], '', 'ar_MA').out).toContain('حزمة من مقالات');
    const { err, status } = isnad(['compare', 'nowhere.json'], '', 'ar_MA');
    expect(err).toContain('لا ملف بهذا الاسم');
    expect(status).toBe(2);
    expect(isnad(['compare', '--colour'], '', 'fr').err).toMatch(
      /pas d’option '--colour'\nEssayez/,
    );
  });
});

test('the version is that of the package', () => {
  expect(isnad(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
