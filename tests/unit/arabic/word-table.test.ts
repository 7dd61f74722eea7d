import { describe, expect, it } from 'vitest';
import { wordForms } from '../../../lib/arabic/word-forms';
import { formEntry, type FormEntry } from '../../../lib/arabic/word-index';
import { WORD_TABLE } from '../../../lib/arabic/word-table.generated';
import { writeWordTable } from '../../../lib/arabic/word-table-writer';

const forms = wordForms();
const all = [
  ...new Set([...forms.nominals.keys(), ...forms.agreeing.keys(), ...forms.verbStems.keys()]),
];

function expected(form: string): FormEntry {
  return {
    nominal: forms.nominals.get(form),
    agreeing: forms.agreeing.get(form),
    verb: forms.verbStems.get(form),
    endsInHa: forms.endsInHa.has(form),
  };
}

describe('word table', () => {
  it('is made from the lexicon as it stands (else run: node scripts/word-table.mjs)', () => {
    expect(WORD_TABLE === writeWordTable(forms)).toBe(true);
  });

  it('gives back every form of the lexicon with all its readings', () => {
    expect(all.length).toBeGreaterThan(10_000);
    const wrong = all.filter((form) => {
      const { nominal, agreeing, verb, endsInHa } = expected(form);
      const found = formEntry(form);
      return JSON.stringify({ nominal, agreeing, verb, endsInHa }) !== JSON.stringify(found);
    });
    expect(wrong).toEqual([]);
  });

  it('finds a form inside a word and with a letter put behind it', () => {
    for (const form of all) {
      const entry = formEntry(form);
      expect(formEntry(`وب${form}ها`, 2, 2 + form.length)).toBe(entry);
      if (form.length < 2) continue;
      const tail = form.charCodeAt(form.length - 1);
      expect(formEntry(form, 0, form.length - 1, tail)).toBe(entry);
    }
  });

  it('knows no part of a form and nothing beyond the lexicon', () => {
    const known = new Set(all);
    for (const form of all) {
      for (const other of [form.slice(1), form.slice(0, -1), `${form}ظ`, `ظ${form}`]) {
        if (!known.has(other)) expect(formEntry(other)).toBeUndefined();
      }
    }
    for (const other of ['', ' ', 'n', 'كتابn', 'كتاب كتب', '+01234', '\n']) {
      expect(formEntry(other)).toBeUndefined();
    }
  });
});
