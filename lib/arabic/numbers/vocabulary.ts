import {
  CARDINALS,
  DOZENS,
  FRACTIONS,
  MAGNITUDES,
  ORDINALS,
  ORDINAL_ONES,
  VAGUE_COUNTS,
} from '../lexicon/number-words';
import { WordTable } from './word-table';

/** What one word can be in a number. One word can be several: ثانية is second and a second, خمس five and a fifth. */
export interface NumberWord {
  readonly digit?: number | undefined;
  readonly teen?: number | undefined;
  readonly tens?: number | undefined;
  readonly hundred?: number | undefined;
  /** عشر or عشرة, closing a teen. */
  readonly ten?: boolean | undefined;
  readonly magnitude?:
    | {
        readonly value: number;
        /** 'either' is the accusative singular that reads like the dual in construct (ألفا). */
        readonly count: 'one' | 'either' | 'two' | 'twoOf' | 'many';
      }
    | undefined;
  readonly dozen?: { readonly count: 1 | 2 | 0 } | undefined;
  readonly ordinal?: number | undefined;
  /** حادي: never alone. */
  readonly ordinalOne?: boolean | undefined;
  readonly fraction?: { readonly of: number; readonly count: 1 | 2 | 0 } | undefined;
  readonly vague?: { readonly min: number; readonly max: number } | undefined;
  /** No number alone: أحد and إحدى are 'someone' and 'one of', اثنا needs its عشر. */
  readonly onlyCompound?: boolean | undefined;
}

/** All entries have all fields: what reads them meets objects of one shape. */
class Entry implements NumberWord {
  readonly digit: NumberWord['digit'] = undefined;
  readonly teen: NumberWord['teen'] = undefined;
  readonly tens: NumberWord['tens'] = undefined;
  readonly hundred: NumberWord['hundred'] = undefined;
  readonly ten: NumberWord['ten'] = undefined;
  readonly magnitude: NumberWord['magnitude'] = undefined;
  readonly dozen: NumberWord['dozen'] = undefined;
  readonly ordinal: NumberWord['ordinal'] = undefined;
  readonly ordinalOne: NumberWord['ordinalOne'] = undefined;
  readonly fraction: NumberWord['fraction'] = undefined;
  readonly vague: NumberWord['vague'] = undefined;
  readonly onlyCompound: NumberWord['onlyCompound'] = undefined;

  constructor(known: NumberWord | undefined, more: NumberWord) {
    if (known !== undefined) Object.assign(this, known);
    Object.assign(this, more);
  }
}

function buildTable(): WordTable<NumberWord> {
  const table = new WordTable<NumberWord>();
  const put = (forms: string, more: NumberWord): void => {
    table.add(forms, (known) => new Entry(known, more));
  };
  for (const [kind, value, forms] of CARDINALS) {
    if (kind === 'digit') put(forms, value === 10 ? { digit: 10, ten: true } : { digit: value });
    else if (kind === 'teen') put(forms, { teen: value });
    else if (kind === 'tens') put(forms, { tens: value });
    else put(forms, { hundred: value });
  }
  put('أحد إحدى إحدي حادي حادية', { onlyCompound: true });
  // The construct forms stand before عشر only; 'أثنى' (praised) folds to one of them.
  put('اثنا اثني اثنتا اثنتي ثنتا ثنتي', { onlyCompound: true });
  for (const { value, one, accusative, two, twoOf, many } of MAGNITUDES) {
    put(one, { magnitude: { value, count: 'one' } });
    put(accusative, { magnitude: { value, count: 'either' } });
    put(two, { magnitude: { value, count: 'two' } });
    put(twoOf, { magnitude: { value, count: 'twoOf' } });
    put(many, { magnitude: { value, count: 'many' } });
  }
  put(DOZENS.one, { dozen: { count: 1 } });
  put(DOZENS.two, { dozen: { count: 2 } });
  put(DOZENS.many, { dozen: { count: 0 } });
  for (const [value, forms] of ORDINALS) put(forms, { ordinal: value });
  put(ORDINAL_ONES, { ordinalOne: true });
  for (const { of, one, two, many } of FRACTIONS) {
    put(many, { fraction: { of, count: 0 } });
    put(two, { fraction: { of, count: 2 } });
    put(one, { fraction: { of, count: 1 } });
  }
  for (const [forms, min, max] of VAGUE_COUNTS) put(forms, { vague: { min, max } });
  return table;
}

let table: WordTable<NumberWord> | undefined;

/** Table of number words, built on first use. */
export function numberWords(): WordTable<NumberWord> {
  table ??= buildTable();
  return table;
}
