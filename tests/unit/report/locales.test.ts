import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/report/i18n';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
const root = join(import.meta.dirname, '../../..');
const load = (language: string): Record<string, Message> =>
  JSON.parse(
    readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8'),
  ) as Record<string, Message>;
const catalogues = new Map(LANGUAGES.map((language) => [language, load(language)]));

const CATEGORY = /_(zero|one|two|few|many|other)$/;
const pluralBases = new Set(
  Object.keys(load('ar'))
    .filter((key) => key.endsWith('_two'))
    .map((key) => key.replace(CATEGORY, '')),
);
const baseOf = (key: string): string => {
  const base = key.replace(CATEGORY, '');
  return pluralBases.has(base) ? base : key;
};
const namesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/\$([A-Za-z]+)\$/g)].map((match) => (match[1] ?? '').toLowerCase()));

describe.each(LANGUAGES)('messages in %s', (language) => {
  const messages = catalogues.get(language) ?? {};

  it('have the keys of the others', () => {
    const keys = (all: object): string[] => [...new Set(Object.keys(all).map(baseOf))].sort();
    expect(keys(messages)).toEqual(keys(catalogues.get('ar') ?? {}));
  });

  it('have just the plural forms of the language', () => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const base of pluralBases) {
      const own = Object.keys(messages)
        .filter((key) => baseOf(key) === base)
        .map((key) => CATEGORY.exec(key)?.[1] ?? '');
      // Any language may have words for none.
      const asked = own.includes('zero') ? [...new Set([...forms, 'zero'])].sort() : forms;
      expect([base, own.sort()]).toEqual([base, asked]);
    }
  });

  it('say something, and declare the placeholders that they use', () => {
    for (const [key, { message, placeholders }] of Object.entries(messages)) {
      expect([key, message.trim()]).not.toEqual([key, '']);
      const declared = Object.keys(placeholders ?? {});
      for (const name of namesIn(message))
        expect([key, declared]).toEqual([key, expect.arrayContaining([name])]);
      expect([key, Object.values(placeholders ?? {}).map((it) => it.content)]).toEqual([
        key,
        declared.map((_, i) => `$${i + 1}`),
      ]);
    }
  });

  it('use the placeholders of the others', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      if (baseOf(key) !== key) continue;
      const arabic = catalogues.get('ar')?.[key]?.message ?? '';
      expect([key, [...namesIn(message)].sort()]).toEqual([key, [...namesIn(arabic)].sort()]);
    }
  });

  it('fit the stores', () => {
    expect(messages['extName']?.message.length).toBeLessThanOrEqual(75);
    expect(messages['extDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('keys in the code', () => {
  const sources: string[] = [];
  const walk = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (/\.tsx?$/.test(name)) sources.push(readFileSync(path, 'utf8'));
    }
  };
  for (const folder of ['components', 'entrypoints', 'lib/report', 'lib/packs'])
    walk(join(root, folder));
  const code = sources.join('\n');

  it('every message is used, by name or by the stem of its name', () => {
    const manifest = new Set(['extName', 'extDescription']);
    const unused = Object.keys(catalogues.get('ar') ?? {})
      .map(baseOf)
      .filter((key) => !manifest.has(key) && !code.includes(`'${key}'`))
      // 'relation_conflict' is reached as `relation_${relation}`.
      .filter(
        (key) => !key.includes('_') || !code.includes(`\`${key.slice(0, key.indexOf('_') + 1)}\${`),
      );
    expect([...new Set(unused)]).toEqual([]);
  });

  it('every key used exists', () => {
    const used = [...code.matchAll(/\b(?:t|plural)\(\s*'([A-Za-z_0-9]+)'/g)].map(
      (match) => match[1],
    );
    const known = new Set(Object.keys(catalogues.get('ar') ?? {}).map(baseOf));
    expect(used.filter((key) => !known.has(key ?? ''))).toEqual([]);
  });
});
