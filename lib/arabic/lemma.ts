import { formEntry, nominal, takesPronoun, type Reading } from './word-index';

const HA = 'ه'.charCodeAt(0);

/** A reading of a word whose clitics before it have been taken off. */
export interface CoreReading extends Reading {
  /** The core without its pronoun. */
  readonly stem: string;
  readonly enclitic: string;
  /** How good the reading is, 0 to 100: a form of the lexicon beats an ending taken off, and that a pronoun. */
  readonly score: number;
}

/** Pronoun endings by their last letter, with what taking one off costs: the rarer, the dearer. */
const ENCLITICS: Readonly<Record<string, readonly (readonly [ending: string, cost: number])[]>> = {
  ا: [
    ['هما', 5],
    ['كما', 16],
    ['نا', 12],
    ['ها', 4],
  ],
  م: [
    ['هم', 5],
    ['كم', 14],
  ],
  ن: [['هن', 8]],
  ي: [
    ['ني', 14],
    ['ي', 18],
  ],
  ه: [['ه', 5]],
  ك: [['ك', 18]],
};

type Found = { readonly reading: Reading; readonly score: number } | undefined;

function found(reading: Reading | undefined, score: number): Found {
  return reading === undefined ? undefined : { reading, score };
}

function inflects(reading: Reading): boolean {
  return reading.pos !== 'particle' && reading.pos !== 'name';
}

/** Only with nouns and adjectives: a plural, dual or case ending after a base of the lexicon. */
function ending(form: string, suffix: string, restore: string, score: number): Found {
  const end = form.length - suffix.length;
  if (end < 2 || !form.endsWith(suffix)) return undefined;
  const entry = formEntry(form, 0, end, restore === '' ? 0 : restore.charCodeAt(0));
  const base = entry?.nominal;
  if (entry === undefined || base === undefined || !inflects(base)) return undefined;
  // ة takes no ا: what looks so (تمريرها) is a pronoun.
  if (suffix === 'ا' && form.charCodeAt(end - 1) === HA && !entry.endsInHa) return undefined;
  return { reading: base, score };
}

function feminine(form: string): Found {
  if (form.charCodeAt(form.length - 1) !== HA) return undefined;
  const entry = formEntry(form, 0, form.length - 1);
  if (entry?.agreeing !== undefined) return { reading: entry.agreeing, score: 97 };
  const base = entry?.nominal;
  if (base === undefined) return undefined;
  // Nouns of persons: رئيسة, قائدة, مديرة.
  return base.pos === 'noun' && form.length > 4 ? { reading: base, score: 80 } : undefined;
}

/** Endings by their last letter: what to take off, what to put back, how good the reading is. */
const ENDINGS: Readonly<Record<string, readonly (readonly [string, string, number])[]>> = {
  ت: [
    ['ات', 'ه', 96],
    ['ات', '', 96],
    ['وات', 'ه', 80],
  ],
  ن: [
    ['ون', '', 95],
    ['تين', 'ه', 94],
    ['تان', 'ه', 94],
    ['ين', '', 95],
    ['تين', '', 92],
    ['تان', '', 92],
    ['ان', '', 90],
  ],
  ا: [
    ['ا', '', 93],
    ['تا', 'ه', 84],
  ],
  و: [['و', '', 86]],
  ي: [
    ['تي', 'ه', 86],
    ['ي', '', 82],
  ],
};

/** Reads a noun or adjective without clitics. */
function nominalForm(form: string, taMarbuta: boolean): Found {
  const entry = formEntry(form);
  const exact = entry?.nominal;
  if (entry !== undefined && exact !== undefined) {
    // A bare form that is both verb and verbal noun or participle stands more often for the verb.
    const derived = exact.pos === 'verbal-noun' || exact.pos === 'participle';
    // كتابه is rather كتاب with a pronoun than كتابة, where its writer types ة at all.
    if (!taMarbuta && form.charCodeAt(form.length - 1) === HA && !entry.endsInHa) {
      return { reading: exact, score: 93 };
    }
    return { reading: exact, score: derived ? 97 : 100 };
  }
  const fem = feminine(form);
  if (fem !== undefined) return fem;
  const endings = ENDINGS[form.charAt(form.length - 1)];
  if (endings === undefined) return undefined;
  for (const [suffix, restore, score] of endings) {
    const hit = ending(form, suffix, restore, score);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/** The form a noun has before a pronoun, put back to the one it has alone: زيارت → زياره, الغاو → الغاء. */
function beforePronoun(stem: string): Found {
  const exact = nominal(stem);
  // رفضها is rather her refusal than 'he refused it', which stands after a relative or قد.
  const direct =
    exact?.pos === 'verbal-noun' ? { reading: exact, score: 99 } : nominalForm(stem, true);
  const end = stem.slice(-1);
  const cut = stem.slice(0, -1);
  let other: Found;
  if (end === 'ت') other = found(nominal(`${cut}ه`), 99) ?? feminine(`${cut}ه`);
  else if ((end === 'و' || end === 'ي') && cut.endsWith('ا')) other = found(nominal(`${cut}ء`), 98);
  else if (end === 'ا') other = found(nominal(`${cut}ي`), 96);
  if (other === undefined) return direct;
  return direct !== undefined && direct.score >= other.score ? direct : other;
}

/** Endings of the past by their last letter. */
const PAST_ENDINGS: Readonly<
  Record<string, readonly (readonly [string, 'pastSuffixed' | 'pastFirst' | 'pastBare', number])[]>
> = {
  ا: [
    ['وا', 'pastSuffixed', 97],
    ['تا', 'pastSuffixed', 88],
    ['ا', 'pastBare', 86],
    ['نا', 'pastFirst', 86],
  ],
  ت: [
    ['ت', 'pastSuffixed', 97],
    ['ت', 'pastFirst', 85],
  ],
  ن: [['ن', 'pastFirst', 78]],
  م: [['تم', 'pastFirst', 76]],
};

function pastForm(form: string): Found {
  const bare = formEntry(form)?.verb?.pastBare;
  if (bare !== undefined) return { reading: bare, score: 98 };
  const endings = PAST_ENDINGS[form.charAt(form.length - 1)];
  if (endings === undefined) return undefined;
  for (const [suffix, list, score] of endings) {
    const end = form.length - suffix.length;
    if (end < 2 || !form.endsWith(suffix)) continue;
    const verb = formEntry(form, 0, end)?.verb?.[list];
    if (verb !== undefined) return { reading: verb, score };
  }
  return undefined;
}

const PREFIXES: Readonly<Record<string, number>> = { ي: 97, ت: 93, ن: 86, ا: 76 };
/** Endings of the present by their last letter. */
const PRESENT_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ن: ['ون', 'ان', 'ين', 'ن'],
  ا: ['وا', 'ا'],
};

function presentForm(form: string): Found {
  const score = PREFIXES[form.charAt(0)];
  if (score === undefined || form.length < 3) return undefined;
  const bare = formEntry(form, 1)?.verb?.presentBare;
  if (bare !== undefined) return { reading: bare, score };
  const endings = PRESENT_ENDINGS[form.charAt(form.length - 1)];
  if (endings === undefined) return undefined;
  for (const suffix of endings) {
    const end = form.length - suffix.length;
    if (end < 3 || !form.endsWith(suffix)) continue;
    const verb = formEntry(form, 1, end)?.verb?.presentSuffixed;
    if (verb !== undefined) return { reading: verb, score: suffix.length === 2 ? score - 1 : 70 };
  }
  return undefined;
}

/** The better of two; of two as good the first. */
function best(a: Found, b: Found): Found {
  return b !== undefined && (a === undefined || b.score > a.score) ? b : a;
}

function finite(form: string, presentOnly: boolean): Found {
  return presentOnly ? presentForm(form) : best(presentForm(form), pastForm(form));
}

/** A verb before an object pronoun: the ا of وا falls (زاروه). */
function verbBeforePronoun(stem: string, presentOnly: boolean): Found {
  return (
    finite(stem, presentOnly) ?? (stem.endsWith('و') ? finite(`${stem}ا`, presentOnly) : undefined)
  );
}

function core(hit: Found, stem: string, enclitic: string, cost: number): CoreReading | undefined {
  if (hit === undefined) return undefined;
  const { lemma, family, pos } = hit.reading;
  return { lemma, family, pos, stem, enclitic, score: hit.score - cost };
}

/** What kind of word may stand in a place. */
export interface Place {
  readonly noun: boolean;
  readonly verb: 'any' | 'present' | 'no';
  /** A pronoun may follow: not after the article. */
  readonly pronoun: boolean;
  /** The word is spelled with ة at its end, so that its last ه is no pronoun. */
  readonly taMarbuta: boolean;
}

function withEnclitic(form: string, place: Place): CoreReading | undefined {
  let top: CoreReading | undefined;
  const enclitics = ENCLITICS[form.charAt(form.length - 1)];
  if (enclitics === undefined) return undefined;
  for (const [enclitic, cost] of enclitics) {
    if (!form.endsWith(enclitic) || form.length - enclitic.length < 2) continue;
    if (enclitic === 'ه' && place.taMarbuta) continue;
    const stem = form.slice(0, form.length - enclitic.length);
    const particle = nominal(stem);
    let hit: Found;
    if (particle?.pos === 'particle') {
      // لديه, عليها: their ى is written ي before the pronoun, so that the folded particle is the same.
      if (takesPronoun(stem)) hit = { reading: particle, score: 112 };
    } else if (place.noun && enclitic !== 'ني' && particle?.pos !== 'name') {
      hit = beforePronoun(stem);
    }
    if (place.verb !== 'no') hit = best(hit, verbBeforePronoun(stem, place.verb === 'present'));
    // My, our and your are rare in news: they are read only after a form of the lexicon itself.
    if (cost >= 12 && (hit === undefined || hit.score < 95)) continue;
    const reading = core(hit, stem, enclitic, cost);
    if (reading !== undefined && (top === undefined || reading.score > top.score)) top = reading;
  }
  return top;
}

/** The best reading of a core in a place, or undefined where the lexicon knows none. */
export function readCore(form: string, place: Place): CoreReading | undefined {
  const noun = place.noun ? core(nominalForm(form, place.taMarbuta), form, '', 0) : undefined;
  let verb: CoreReading | undefined;
  if (place.verb === 'any') verb = core(best(pastForm(form), presentForm(form)), form, '', 0);
  else if (place.verb === 'present') verb = core(presentForm(form), form, '', 0);
  const joined = place.pronoun ? withEnclitic(form, place) : undefined;
  let top = noun;
  if (verb !== undefined && (top === undefined || verb.score > top.score)) top = verb;
  if (joined !== undefined && (top === undefined || joined.score > top.score)) top = joined;
  return top;
}

/** Citation form of a word that the lexicon does not know: the endings that are safe to take off go. */
export function guessLemma(stem: string, definite: boolean): string {
  const length = stem.length;
  if (length >= 6 && stem.endsWith('يات')) return `${stem.slice(0, -2)}ه`;
  if (length >= 5 && stem.endsWith('ات')) {
    const base = stem.slice(0, -2);
    // Verbal nouns with ا before their last radical (استفسارات) have no ة.
    return base.length >= 5 && base.charAt(base.length - 2) === 'ا' ? base : `${base}ه`;
  }
  if (definite && length >= 6 && (stem.endsWith('ون') || stem.endsWith('ين'))) {
    const base = stem.slice(0, -2);
    if (base.startsWith('م') || base.endsWith('ي')) return base;
  }
  if (definite && length >= 6 && stem.endsWith('يه')) return stem.slice(0, -1);
  if (length >= 6 && stem.endsWith('يا')) return stem.slice(0, -1);
  return stem;
}
