import type { WordForms } from './word-forms';
import {
  BUCKET_BITS,
  BUCKET_END,
  bucketOf,
  ENDS_IN_HA,
  ENTRY_END,
  FAMILY,
  OTHER_AGREES,
  POS_LETTERS,
  type Reading,
  SAME_AGREES,
  VERB,
  VERB_LISTS,
  type VerbStem,
} from './word-table';

const letterOf = new Map(Object.entries(POS_LETTERS).map(([letter, pos]) => [pos, letter]));

function lemmaAndFamily(form: string, { lemma, family }: Reading): string {
  return (lemma === form ? '' : lemma) + (family === lemma ? '' : FAMILY + family);
}

function nominalText(form: string, reading: Reading): string {
  const letter = letterOf.get(reading.pos);
  if (letter === undefined) throw new Error(`${form}: no letter for ${reading.pos}`);
  return letter + lemmaAndFamily(form, reading);
}

function verbText(form: string, stem: VerbStem): string {
  const lists = new Map<Reading, string>();
  VERB_LISTS.forEach((list, digit) => {
    const reading = stem[list];
    if (reading !== undefined) lists.set(reading, `${lists.get(reading) ?? ''}${digit}`);
  });
  let text = '';
  for (const [reading, digits] of lists) text += VERB + digits + lemmaAndFamily(form, reading);
  return text;
}

/** The forms as the text of the table that `word-table.ts` describes. */
export function writeWordTable(forms: WordForms): string {
  const { nominals, agreeing, verbStems, endsInHa } = forms;
  const buckets = Array.from({ length: 1 << BUCKET_BITS }, (): string[] => []);
  const all = [...new Set([...nominals.keys(), ...agreeing.keys(), ...verbStems.keys()])].sort();
  for (const form of all) {
    const nominal = nominals.get(form);
    const agrees = agreeing.get(form);
    const verb = verbStems.get(form);
    let text = form;
    if (nominal !== undefined) text += nominalText(form, nominal);
    if (agrees !== undefined) {
      text += agrees === nominal ? SAME_AGREES : OTHER_AGREES + nominalText(form, agrees);
    }
    if (verb !== undefined) text += verbText(form, verb);
    if (endsInHa.has(form)) text += ENDS_IN_HA;
    buckets[bucketOf(form, 0, form.length, 0)]?.push(text);
  }
  return buckets.map((entries) => entries.join(ENTRY_END)).join(BUCKET_END);
}
