import { describe, expect, it } from 'vitest';
import { ADJECTIVES } from '../../../lib/arabic/lexicon/adjectives';
import { NOUNS } from '../../../lib/arabic/lexicon/nouns';
import { PARTICLES } from '../../../lib/arabic/lexicon/particles';
import { PROPER_NAMES } from '../../../lib/arabic/lexicon/proper';
import { BASIC_VERBS, DERIVED_VERBS } from '../../../lib/arabic/lexicon/verbs';

const entries = (table: string): string[] => table.trim().split(/\s+/u);
const LETTERS = '[ء-غف-يّ]';

function expectUnique(list: readonly string[]): void {
  const seen = new Set<string>();
  expect(list.filter((entry) => seen.size === seen.add(entry).size)).toEqual([]);
}

describe('lexicon', () => {
  it('holds nouns and adjectives as singular:plurals=family, each once', () => {
    const form = new RegExp(`^${LETTERS}+(:${LETTERS}+(,${LETTERS}+)*)?(=${LETTERS}+)?$`, 'u');
    for (const table of [NOUNS, ADJECTIVES]) {
      for (const entry of entries(table)) expect(entry).toMatch(form);
      expectUnique(entries(table));
    }
  });

  it('holds basic verbs as past/present/nouns', () => {
    const form = new RegExp(`^${LETTERS}+/(=|${LETTERS}+)/(${LETTERS}+(,${LETTERS}+)*)?$`, 'u');
    for (const entry of entries(BASIC_VERBS)) expect(entry).toMatch(form);
  });

  it('holds derived verbs with the letters of their form', () => {
    const shapes: Record<string, RegExp> = {
      V: /^ت/,
      VI: /^ت/,
      VII: /^ان/,
      VIII: /^ا/,
      X: /^است/,
      IV: /^[أآ]/,
    };
    for (const [form, list] of Object.entries(DERIVED_VERBS)) {
      for (const past of entries(list)) expect(past).toMatch(shapes[form] ?? /^./u);
    }
  });

  it('holds particles and names as bare words', () => {
    const form = new RegExp(`^${LETTERS}+$`, 'u');
    for (const table of [PARTICLES, PROPER_NAMES]) {
      for (const entry of entries(table)) expect(entry).toMatch(form);
    }
  });
});
