import { guessLemma, readCore, type CoreReading, type Place } from './lemma';
import { NOTHING_OFF, readShort } from './short-prepositions';
import { newAnalysis, type WordAnalysis } from './word-analysis';

/** The readings that the neighbours of a word may choose from. */
export interface WordReadings {
  readonly best: WordAnalysis;
  /** Best without conjunction and preposition. */
  readonly whole: WordAnalysis;
  readonly nominal: WordAnalysis | undefined;
  readonly verbal: WordAnalysis | undefined;
  /** The word has one reading, whatever its neighbours. */
  readonly certain: boolean;
}

/** What stands before the core. */
interface Proclitics {
  readonly conjunction: string;
  readonly preposition: string;
  readonly future: boolean;
  readonly definite: boolean;
  readonly core: string;
  readonly cost: number;
  readonly noun: boolean;
  readonly verb: Place['verb'];
  /** Score when the lexicon does not know the core. */
  readonly unknown: number;
}

/** Verbal nouns, participles and places begin so: an unknown core in ب or ل is likely a noun of these. */
function likelyNoun(core: string): boolean {
  return (
    core.length >= 5 && (core.startsWith('م') || core.startsWith('ت') || core.startsWith('است'))
  );
}

/** The word without anything but a conjunction taken off. */
function bareSplit(rest: string, conjunction: string, cost: number): Proclitics {
  const { length } = rest;
  // و before an unknown word of some length is far likelier a conjunction than a part of it; ف is not.
  let unknown = 40;
  if (conjunction === 'و') unknown = length >= 4 ? 42 : 34;
  else if (conjunction === 'ف') unknown = 28;
  return {
    conjunction,
    preposition: '',
    future: false,
    definite: false,
    core: rest,
    cost,
    noun: true,
    verb: 'any',
    unknown,
  };
}

/** A preposition, an article or both taken off: what is left is a noun, after ل alone perhaps a verb. */
function nominalSplit(
  conjunction: string,
  preposition: string,
  definite: boolean,
  core: string,
  cost: number,
  unknown: number,
): Proclitics {
  const verb = preposition === 'ل' && !definite ? 'present' : 'no';
  return {
    conjunction,
    preposition,
    future: false,
    definite,
    core,
    cost,
    noun: true,
    verb,
    unknown,
  };
}

/** Adds the splits of what stands after a conjunction, but for `bareSplit`. */
function addSplits(out: Proclitics[], rest: string, conjunction: string, cost: number): void {
  const { length } = rest;
  if (rest.startsWith('ال') && length >= 4) {
    const known = (length >= 5 ? 62 : 45) - cost / 5;
    out.push(nominalSplit(conjunction, '', true, rest.slice(2), cost + 1, known));
  }
  const first = rest.charAt(0);
  if (rest.startsWith('لل') && length >= 4) {
    out.push(nominalSplit(conjunction, 'ل', true, rest.slice(2), cost + 3, 58 - cost / 5));
    // للجنة: the third ل of ل + ال + لجنة is not written.
    out.push(nominalSplit(conjunction, 'ل', true, rest.slice(1), cost + 2, 0));
  } else if (first === 'ب' || first === 'ك' || first === 'ل') {
    if (first !== 'ل' && rest.startsWith('ال', 1) && length >= 5) {
      const dear = cost + (first === 'ب' ? 3 : 8);
      // بالطي is a name; of two letters only what the lexicon knows.
      const unknown = length < 6 ? 0 : (first === 'ب' ? 55 : 38) - cost / 5;
      out.push(nominalSplit(conjunction, first, true, rest.slice(3), dear, unknown));
    }
    if (length >= 3) {
      const core = rest.slice(1);
      let guess = first === 'ك' ? 24 : 33;
      if (first !== 'ك' && likelyNoun(core)) guess = 43;
      const dear = cost + (first === 'ك' ? 14 : 8);
      out.push(nominalSplit(conjunction, first, false, core, dear, guess - cost / 5));
    }
  } else if (first === 'س' && length >= 4 && IMPERFECT.has(rest.charAt(1))) {
    out.push({
      conjunction,
      preposition: '',
      future: true,
      definite: false,
      core: rest.slice(1),
      cost: cost + 3,
      noun: false,
      verb: 'present',
      unknown: 0,
    });
  }
}

/** Letters that an imperfect opens with. */
const IMPERFECT: ReadonlySet<string> = new Set(['ا', 'ن', 'ي', 'ت']);

/** From this score on a whole word can't be beaten by a split: the cheapest, س and و, cost 3 and 5. */
const CERTAIN = 97;

/** All splits that take something off. */
function splits(norm: string): Proclitics[] {
  const out: Proclitics[] = [];
  addSplits(out, norm, '', 0);
  const first = norm.charAt(0);
  if (norm.length >= 3 && (first === 'و' || first === 'ف')) {
    const cost = first === 'و' ? 5 : 10;
    const rest = norm.slice(1);
    out.push(bareSplit(rest, first, cost));
    addSplits(out, rest, first, cost);
  }
  return out;
}

/** Pronouns that may be taken off an unknown word: few words end in ها or هم by themselves. */
function unknownCore(split: Proclitics, taMarbuta: boolean): CoreReading {
  let stem = split.core;
  let enclitic = '';
  let score = split.unknown;
  if (!split.definite && stem.length >= 5) {
    for (const ending of ['هما', 'ها', 'هم']) {
      if (stem.endsWith(ending) && stem.length - ending.length >= 3 && !taMarbuta) {
        enclitic = ending;
        stem = stem.slice(0, -ending.length);
        score += 1;
        break;
      }
    }
  }
  const base = enclitic !== '' && stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem;
  const lemma = guessLemma(base, split.definite);
  return { stem, enclitic, lemma, family: lemma, pos: 'unknown', score };
}

/** The best reading so far of those that a word may be read as, not yet put together. */
class Best {
  private split: Proclitics | undefined;
  private reading: CoreReading | undefined;
  score = -Infinity;
  private made: WordAnalysis | undefined;

  /** Takes the reading if it is better; of two as good the first stays. */
  offer(split: Proclitics, reading: CoreReading, score: number): void {
    if (score <= this.score) return;
    this.split = split;
    this.reading = reading;
    this.score = score;
  }

  /** The reading put together, the very one of `others` where it is the same; undefined where there was none. */
  make(...others: readonly Best[]): WordAnalysis | undefined {
    if (this.split === undefined || this.reading === undefined) return undefined;
    for (const other of others) if (other.reading === this.reading) return other.made;
    return (this.made = newAnalysis(this.split, this.reading, this.score));
  }
}

const ARTICLE = 'ال';

/** Is the core a form that the lexicon knows with its article alone: اللجنة, المرأة? */
function hasArticle(split: Proclitics, { stem, lemma, pos }: CoreReading): boolean {
  if (split.definite || !stem.startsWith(ARTICLE) || lemma.startsWith(ARTICLE)) return false;
  return pos === 'noun' || pos === 'adjective' || pos === 'verbal-noun';
}

/** Readings of one word, tried one split after the other. */
class Trial {
  readonly best = new Best();
  private readonly whole = new Best();
  private readonly nominal = new Best();
  private readonly verbal = new Best();

  constructor(private readonly taMarbuta: boolean) {}

  look(split: Proclitics): void {
    const { taMarbuta } = this;
    const pronoun = !split.definite;
    if (split.noun) {
      const reading = readCore(split.core, { noun: true, verb: 'no', pronoun, taMarbuta });
      if (reading !== undefined) {
        const score = reading.score - split.cost;
        if (hasArticle(split, reading))
          this.keep(
            { ...split, definite: true },
            { ...reading, stem: reading.stem.slice(ARTICLE.length) },
            score,
          );
        else this.keep(split, reading, score);
      }
    }
    if (split.verb !== 'no') {
      const reading = readCore(split.core, { noun: false, verb: split.verb, pronoun, taMarbuta });
      if (reading !== undefined) this.keep(split, reading, reading.score - split.cost);
    }
    if (split.unknown > 0) {
      const reading = unknownCore(split, taMarbuta);
      this.keep(split, reading, reading.score);
    }
  }

  private keep(split: Proclitics, reading: CoreReading, score: number): void {
    this.best.offer(split, reading, score);
    if (split.conjunction === '' && split.preposition === '') {
      this.whole.offer(split, reading, score);
    }
    if (reading.pos === 'verb') this.verbal.offer(split, reading, score);
    else if (reading.pos !== 'unknown') this.nominal.offer(split, reading, score);
  }

  readings(norm: string): WordReadings {
    const best =
      this.best.make() ??
      newAnalysis(
        NOTHING_OFF,
        { stem: norm, enclitic: '', lemma: norm, family: norm, pos: 'unknown' },
        0,
      );
    const whole = this.whole.make(this.best) ?? best;
    const nominal = this.nominal.make(this.best, this.whole);
    const verbal = this.verbal.make(this.best, this.whole);
    const certain =
      whole === best && (nominal ?? best) === best && (verbal === undefined || verbal === best);
    return { best, whole, nominal, verbal, certain };
  }
}

/**
 * All that a folded word can be by itself, best first by what the lexicon knows: a whole word of the lexicon beats a
 * split, and a split whose core is known beats an unknown whole.
 *
 * @param taMarbuta the original ends in ة, so that the last ه of `norm` is no pronoun
 */
export function readWord(norm: string, taMarbuta: boolean): WordReadings {
  const fixed = readShort(norm);
  if (fixed !== undefined) {
    return { best: fixed, whole: fixed, nominal: undefined, verbal: undefined, certain: true };
  }
  const trial = new Trial(taMarbuta);
  trial.look(bareSplit(norm, '', 0));
  // The article costs so little that it must always be tried.
  if (norm.startsWith('ال') || Math.max(trial.best.score, 0) < CERTAIN) {
    for (const split of splits(norm)) trial.look(split);
  }
  return trial.readings(norm);
}
