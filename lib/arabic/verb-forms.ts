/**
 * Conjugation and derivation of Arabic verbs on folded spelling, after the tables of the ten common forms and the four
 * kinds of weakness (hollow, defective, doubled, hamzated) that every grammar gives (Wright I; Ryding ch. 22-32).
 */

/** The stems of one verb, folded; a list may hold one twice, and ''. Affixes are put to them by `lemma.ts`. */
export interface VerbForms {
  readonly lemma: string;
  readonly family: string;
  /** Stand alone, or before an object pronoun or the dual ا: زار, نفي, نفا (نفاه), passive قيل. */
  readonly pastBare: readonly string[];
  /** Before ت, تا, وا of the third person: زار, نف. */
  readonly pastSuffixed: readonly string[];
  /** Before the endings of the first and second person and ن: زر, نفي. */
  readonly pastFirst: readonly string[];
  /** After ي, ت, ن, ا, standing alone or before an object pronoun: زور, زار (passive). */
  readonly presentBare: readonly string[];
  /** The same with a vowel lost in the jussive (يزر, ينف); they give way to whole stems of other verbs. */
  readonly presentShort: readonly string[];
  /** After the prefix and before ون, وا, ين, ان, ن: زور, نف. */
  readonly presentSuffixed: readonly string[];
  readonly verbalNouns: readonly string[];
  readonly participles: readonly string[];
}

const last = (s: string): string => s.slice(-1);
const cut = (s: string): string => s.slice(0, -1);

/** Position of the long ا that stands for a hollow root's middle radical, or -1. */
function hollowAt(past: string): number {
  const at = past.length - 2;
  return at > 0 && past.charAt(at) === 'ا' ? at : -1;
}

function replaceAt(s: string, at: number, by: string): string {
  return s.slice(0, at) + by + s.slice(at + 1);
}

interface Stems {
  readonly past: string;
  readonly presents: readonly string[];
  readonly hollow: boolean;
  readonly doubled: boolean;
  readonly nouns: readonly string[];
  readonly participles: readonly string[];
  /** Passive of the past where its spelling differs: حوكم. */
  readonly passive?: string;
}

function assemble(stems: Stems): VerbForms {
  const { past, presents } = stems;
  const bare: string[] = [past];
  const suffixed: string[] = [];
  if (stems.passive !== undefined) {
    bare.push(stems.passive);
    suffixed.push(stems.passive);
  }
  const first: string[] = [];
  const presentBare: string[] = presents.slice();
  const presentShort: string[] = [];
  const presentSuffixed: string[] = [];
  if (last(past) === 'ي') {
    bare.push(`${cut(past)}ا`);
    suffixed.push(cut(past), past);
    first.push(past);
  } else if (last(past) === 'ا') {
    bare.push(`${cut(past)}ي`);
    // دعا drops its vowel before ت; بدا (بدأ) keeps its hamza.
    suffixed.push(cut(past), past);
    first.push(past, `${cut(past)}و`);
  } else {
    suffixed.push(past);
    if (stems.hollow) {
      const at = hollowAt(past);
      bare.push(replaceAt(past, at, 'ي'));
      suffixed.push(replaceAt(past, at, 'ي'));
      first.push(replaceAt(past, at, ''));
    } else if (stems.doubled) first.push(past + last(past));
    else first.push(past);
  }
  for (const present of presents) {
    if (last(present) === 'ي' || last(present) === 'و') {
      presentBare.push(`${cut(present)}ا`, `${cut(present)}ي`);
      if (present.length > 2) presentShort.push(cut(present));
      presentSuffixed.push(cut(present), present);
    } else {
      presentSuffixed.push(present);
      const middle = present.charAt(present.length - 2);
      if (stems.hollow && (middle === 'و' || middle === 'ي' || middle === 'ا')) {
        const at = present.length - 2;
        presentBare.push(replaceAt(present, at, 'ا'));
        presentSuffixed.push(replaceAt(present, at, 'ا'));
        presentShort.push(replaceAt(present, at, ''));
      }
      if (stems.doubled) presentBare.push(present + last(present));
    }
  }
  return {
    lemma: past,
    family: stems.nouns[0] ?? past,
    pastBare: bare,
    pastSuffixed: suffixed,
    pastFirst: first,
    presentBare: presentBare,
    presentShort: presentShort,
    presentSuffixed: presentSuffixed,
    verbalNouns: stems.nouns,
    participles: stems.participles,
  };
}

/** Participles of a derived verb from its present stem: م and the stem, with the weak endings. */
function derivedParticiples(presents: readonly string[], hollow: boolean): string[] {
  const out: string[] = [];
  for (const present of presents) {
    out.push(`م${present}`);
    if (last(present) === 'ي') out.push(`م${cut(present)}اه`);
    else if (hollow) out.push(`م${replaceAt(present, present.length - 2, 'ا')}`);
  }
  return out;
}

/**
 * Stems of a verb of form I.
 *
 * @param past third person singular, folded
 * @param present stem without prefix, folded
 * @param nouns verbal nouns, folded; the first names the family
 */
export function basicVerb(past: string, present: string, nouns: readonly string[]): VerbForms {
  const hollow = past.length === 3 && hollowAt(past) === 1;
  const doubled = past.length === 2;
  const [a, b, c] = [past.charAt(0), past.charAt(1), past.charAt(2)];
  const participles: string[] = [];
  if (hollow) participles.push(`${a}اي${c}`);
  else if (doubled) participles.push(`م${a}${b}و${b}`);
  else if (past.length === 3) {
    if (c === 'ي' || c === 'ا') participles.push(`${a}ا${b}ي`, `م${a}${b}ي`);
    else participles.push(`${a}ا${b}${c}`, `م${a}${b}و${c}`);
  }
  return assemble({ past, presents: [present], hollow, doubled, nouns, participles });
}

function formTwo(past: string): Stems {
  // أكّد: the hamza sits on و after the prefix (يؤكد).
  const stem = past.startsWith('ا') ? `و${past.slice(1)}` : past;
  const weak = last(past) === 'ي' || last(past) === 'ا';
  const noun = weak ? `ت${cut(past)}يه` : `ت${cut(past)}ي${last(past)}`;
  const presents = last(past) === 'ا' ? [stem, `${cut(stem)}ي`] : [stem];
  return {
    past,
    presents,
    hollow: false,
    doubled: false,
    nouns: [noun],
    participles: derivedParticiples(presents, false),
  };
}

function formThree(past: string): Stems {
  const noun = last(past) === 'ي' ? `م${cut(past)}اه` : `م${past}ه`;
  const presents = last(past) === 'ا' ? [past, `${cut(past)}ي`] : [past];
  return {
    past,
    presents,
    hollow: false,
    doubled: false,
    nouns: [noun],
    passive: replaceAt(past, 1, 'و'),
    participles: derivedParticiples(presents, false),
  };
}

/** Forms IV, VII, VIII and X: an ا before, dropped in the present; the verbal noun takes an ا before its end. */
function formWithAlef(past: string, form: string): Stems {
  const shortest = { IV: 3, VII: 4, VIII: 4, X: 5 }[form] ?? 4;
  // اتفق, اتحد: the root's و has become ت, and nothing is doubled.
  const assimilated = form === 'VIII' && /^ا[تطد]/.test(past) && past.charAt(2) !== 'ط';
  const doubled = past.length === shortest && !assimilated && !/[يا]$/.test(past);
  const hollow = !doubled && hollowAt(past) >= 2;
  const end = last(past);
  let noun: string;
  if (end === 'ي') noun = `${cut(past)}اء`;
  else if (end === 'ا') noun = `${past}ء`;
  else if (hollow) {
    noun = form === 'IV' || form === 'X' ? `${past}ه` : replaceAt(past, hollowAt(past), 'يا');
  } else noun = `${doubled ? past : cut(past)}ا${end}`;
  if (noun.startsWith('او') && form === 'IV') noun = `اي${noun.slice(2)}`;
  if (/^استا../.test(noun) && form === 'X' && !hollow && !doubled) noun = `استي${noun.slice(4)}`;
  if (noun.startsWith('استو') && form === 'X' && !hollow) noun = `استي${noun.slice(4)}`;
  const stem = past.slice(1);
  let presents = [stem];
  if (end === 'ا') presents = [`${cut(stem)}ي`, stem];
  else if (hollow && (form === 'IV' || form === 'X')) {
    presents = [replaceAt(stem, stem.length - 2, 'ي')];
  }
  return {
    past,
    presents,
    hollow,
    doubled,
    nouns: [noun],
    participles: derivedParticiples(presents, hollow),
  };
}

/**
 * Stems of a derived verb.
 *
 * @param past third person singular of the past, folded
 * @param form 'II' to 'X', or 'Q' for four radicals
 * @param nouns further verbal nouns, folded
 */
export function derivedVerb(past: string, form: string, nouns: readonly string[] = []): VerbForms {
  let stems: Stems;
  if (form === 'II') stems = formTwo(past);
  else if (form === 'III') stems = formThree(past);
  else if (form === 'V' || form === 'VI') {
    const presents = [past];
    stems = {
      past,
      presents,
      hollow: false,
      doubled: false,
      nouns: [past, ...(last(past) === 'ا' ? [`${cut(past)}و`, `${past}ء`] : [])],
      participles: derivedParticiples(presents, false),
    };
  } else if (form === 'Q') {
    stems = {
      past,
      presents: [past],
      hollow: false,
      doubled: false,
      nouns: [`${past}ه`],
      participles: [`م${past}`],
    };
  } else stems = formWithAlef(past, form);
  return assemble(nouns.length === 0 ? stems : { ...stems, nouns: [...stems.nouns, ...nouns] });
}
