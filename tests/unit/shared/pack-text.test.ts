import { expect, test } from 'vitest';
import { packText } from '../../../entrypoints/shared/pack-text';
import { packRecord } from '../../../lib/packs';

const TITLE = { ar: 'قضية الصندوق', en: 'The fund trial' };

test('what an import tells of a pack is called as the list of packs calls it', () => {
  const { title } = packRecord(
    { format: 'isnad-pack', version: 1, id: 'fund', title: TITLE },
    false,
    0,
  );
  for (const language of ['ar', 'en', 'fr'] as const)
    expect(packText(TITLE, language)).toBe(packText(title, language));
  expect(packText(TITLE, 'fr')).toBe(TITLE.en);
});

test('a pack with one title has it in every language', () => {
  expect(packText('قضية الصندوق', 'fr')).toBe('قضية الصندوق');
  expect(packText({ ar: 'قضية الصندوق' }, 'en')).toBe('قضية الصندوق');
});
