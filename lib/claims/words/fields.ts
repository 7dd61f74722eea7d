import type { Token } from '../../arabic/types';
import { denialsIn } from '../denials/denials';
import { HeadIndex, type HeadEntry } from './head-index';
import { WordMemo } from './word-memo';
import { FIELDS } from '../lexicon/fields';
import type { ReadArticle, Unit } from '../read';
import type { Field } from '../types';

let index: HeadIndex | undefined;

/** The lexicon of fields by first words; read when a comparison first asks. */
function fieldIndex(): HeadIndex {
  if (index) return index;
  const made = new HeadIndex();
  FIELDS.trim()
    .split('\n')
    .forEach((line, field) => {
      made.add(line.slice(line.indexOf(':') + 2), field);
    });
  index = made;
  return made;
}

const NONE: readonly number[] = [];
const NO_ENTRIES: readonly HeadEntry[] = [];

/** The phrases of the lexicon that may begin with a word. */
const begunBy = new WordMemo(({ stem, lemma, family }): readonly HeadEntry[] => {
  const fields = fieldIndex();
  const entries = [...new Set([stem, lemma, family])].flatMap((form) => fields.at(form));
  return entries.length === 0 ? NO_ENTRIES : entries;
});

/** The fields of meaning of the word at `i`, by their lines in the lexicon. */
export function fieldsAt(tokens: readonly Token[], i: number): readonly number[] {
  if (tokens[i]?.kind !== 'word') return NONE;
  const entries = begunBy.at(tokens, i) ?? NO_ENTRIES;
  if (entries.length === 0) return NONE;
  const found = new Set<number>();
  for (const { rest, of } of entries) {
    const whole = rest.every((word, k) => {
      const next = tokens[i + 1 + k];
      return (
        next !== undefined && (next.norm === word || next.stem === word || next.lemma === word)
      );
    });
    if (whole) found.add(of);
  }
  return [...found];
}

/** For each unit of an article the fields that it states, each with the word that does. */
export type UnitFields = ReadonlyMap<Unit, ReadonlyMap<number, number>>;

const cache = new WeakMap<ReadArticle, UnitFields>();

/** The fields of the words of each unit that no denial governs, with the first such word of each. Made once an article. */
export function statedFields(article: ReadArticle): UnitFields {
  const known = cache.get(article);
  if (known) return known;
  const governed: Record<Field, Set<number>> = { title: new Set(), text: new Set() };
  for (const d of denialsIn(article))
    if (!d.back) for (let i = d.firstToken; i < d.endToken; i += 1) governed[d.field].add(i);
  const found = new Map<Unit, Map<number, number>>();
  for (const unit of article.units) {
    const { tokens } = article.annotation[unit.field];
    const fields = new Map<number, number>();
    for (const { token } of unit.terms) {
      if (governed[unit.field].has(token)) continue;
      for (const id of fieldsAt(tokens, token)) if (!fields.has(id)) fields.set(id, token);
    }
    found.set(unit, fields);
  }
  cache.set(article, found);
  return found;
}
