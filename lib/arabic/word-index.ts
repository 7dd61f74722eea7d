import { PREPOSITIONS_WITH_PRONOUN } from './lexicon/particles';
import { foldTable } from './normalise';
import {
  BUCKET_END,
  bucketOf,
  ENDS_IN_HA,
  ENTRY_END,
  FAMILY,
  type FormEntry,
  OTHER_AGREES,
  POS_LETTERS,
  type Reading,
  SAME_AGREES,
  VERB,
  VERB_LISTS,
  type VerbStem,
} from './word-table';
import { WORD_TABLE } from './word-table.generated';

export type { FormEntry, Reading, VerbList, VerbStem } from './word-table';

const buckets = WORD_TABLE.split(BUCKET_END);
/** Entries read, by bucket: all of one with the place of each in it. */
const known = new Map<number, FormEntry>();
/** No bucket is longer. */
const PLACE_BITS = 12;

const LAST_ASCII = 0x7f;

/** Reads an entry from behind its form on. */
class EntryReader {
  private at = 0;

  constructor(
    private readonly form: string,
    private readonly text: string,
  ) {}

  read(): FormEntry {
    let nominal: Reading | undefined;
    let agreeing: Reading | undefined;
    let verb: VerbStem | undefined;
    let endsInHa = false;
    while (this.at < this.text.length) {
      const tag = this.text.charAt(this.at);
      if (tag === SAME_AGREES) agreeing = nominal;
      else if (tag === ENDS_IN_HA) endsInHa = true;
      else if (tag === VERB) verb = this.verb(verb);
      else if (tag === OTHER_AGREES) {
        this.at += 1;
        agreeing = this.nominal();
        continue;
      } else {
        nominal = this.nominal();
        continue;
      }
      if (tag !== VERB) this.at += 1;
    }
    return { nominal, agreeing, verb, endsInHa };
  }

  private letters(): string {
    const from = this.at;
    while (this.text.charCodeAt(this.at) > LAST_ASCII) this.at += 1;
    return this.text.slice(from, this.at);
  }

  private reading(pos: Reading['pos']): Reading {
    const lemma = this.letters() || this.form;
    if (this.text.charAt(this.at) !== FAMILY) return { lemma, family: lemma, pos };
    this.at += 1;
    return { lemma, family: this.letters(), pos };
  }

  private nominal(): Reading {
    const pos = POS_LETTERS[this.text.charAt(this.at)] ?? 'unknown';
    this.at += 1;
    return this.reading(pos);
  }

  private verb(before: VerbStem | undefined): VerbStem {
    const stem: VerbStem = before ?? {
      pastBare: undefined,
      pastSuffixed: undefined,
      pastFirst: undefined,
      presentBare: undefined,
      presentSuffixed: undefined,
    };
    const from = this.at + 1;
    this.at = from;
    while (this.text.charAt(this.at) >= '0' && this.text.charAt(this.at) <= '9') this.at += 1;
    const lists = this.text.slice(from, this.at);
    const reading = this.reading('verb');
    for (let i = 0; i < lists.length; i += 1) {
      const list = VERB_LISTS[Number(lists.charAt(i))];
      if (list !== undefined) stem[list] = reading;
    }
    return stem;
  }
}

function readEntry(bucket: string, from: number, formEnd: number): FormEntry {
  const end = bucket.indexOf(ENTRY_END, formEnd);
  return new EntryReader(
    bucket.slice(from, formEnd),
    bucket.slice(formEnd, end < 0 ? bucket.length : end),
  ).read();
}

/**
 * What the lexicon knows of the folded form `word.slice(from, to)`, with the letter `tail` (a code unit) behind it where
 * that is given; undefined where it does not know it. Costs no string but for what it knows.
 */
export function formEntry(
  word: string,
  from = 0,
  to = word.length,
  tail = 0,
): FormEntry | undefined {
  const letters = to - from;
  const length = tail === 0 ? letters : letters + 1;
  if (letters <= 0) return undefined;
  const number = bucketOf(word, from, to, tail);
  const bucket = buckets[number] ?? '';
  if (bucket === '') return undefined;
  let start = 0;
  do {
    let k = 0;
    while (k < letters && bucket.charCodeAt(start + k) === word.charCodeAt(from + k)) k += 1;
    const fits = k === letters && (tail === 0 || bucket.charCodeAt(start + k) === tail);
    if (fits && bucket.charCodeAt(start + length) <= LAST_ASCII) {
      const key = (number << PLACE_BITS) | start;
      let entry = known.get(key);
      if (entry === undefined) {
        entry = readEntry(bucket, start, start + length);
        known.set(key, entry);
      }
      return entry;
    }
    start = bucket.indexOf(ENTRY_END, start + k) + 1;
  } while (start > 0);
  return undefined;
}

/** The reading of a noun, adjective, participle, name or particle in its dictionary form, or undefined. */
export function nominal(form: string): Reading | undefined {
  return formEntry(form)?.nominal;
}

const withPronoun = wordSet(PREPOSITIONS_WITH_PRONOUN);

/** Is the word a particle that takes a pronoun (منه, لأنها)? */
export function takesPronoun(particle: string): boolean {
  return withPronoun.has(particle);
}

/** A word list of the lexicon as a folded set. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(
    foldTable(table)
      .split(/\s+/u)
      .filter((word) => word !== ''),
  );
}
