import { nationality } from '../../arabic/names/gazetteer';
import type { NameMention } from '../../arabic/types';
import { readOffice, type Office } from './offices';
import { perArticle } from '../words/per-article';
import { unitAround, type ReadArticle } from '../read';
import type { Field } from '../types';

/** Somebody whom an article names with an office that one person holds at a time. */
export interface OfficeHolder {
  readonly article: number;
  readonly field: Field;
  readonly name: NameMention;
  readonly office: Office;
  /** Countries that the role phrase names, by their codes, in order. */
  readonly countries: string;
  readonly text: string;
}

/** Offices of which a country or body has one only. */
const SINGLE = new Set([
  'minister',
  'prime-minister',
  'president',
  'chief-of-staff',
  'bank-governor',
  'speaker',
  'crown-prince',
  'mayor',
  'coach',
]);

/** The holders of single offices that an article names, with the office stated before the name. */
export const holdersOf = perArticle((article: ReadArticle, index: number): OfficeHolder[] => {
  const found: OfficeHolder[] = [];
  for (const field of ['title', 'text'] as const) {
    const { names, tokens, text } = article.annotation[field];
    for (const name of names) {
      const span = name.role?.span;
      if (name.kind !== 'person' || !span || !name.key.includes('-')) continue;
      if (!unitAround(article, field, name.firstToken)) continue;
      const role = tokens.filter((t) => t.start >= span.start && t.end <= span.end);
      const office = readOffice(role);
      if (!office || office.tenure !== 'holds' || !SINGLE.has(office.head)) continue;
      const countries = role.flatMap((t) => nationality(t.stem) ?? nationality(t.norm) ?? []);
      // وزير الخارجية alone is that of whichever country the article has in mind.
      if (countries.length === 0 || (office.head === 'minister' && office.portfolio.size === 0))
        continue;
      found.push({
        article: index,
        field,
        name,
        office,
        countries: [...new Set(countries)].sort().join(' '),
        text: text.slice(name.start, name.end).replace(/\s+/gu, ' '),
      });
    }
  }
  return found;
});
