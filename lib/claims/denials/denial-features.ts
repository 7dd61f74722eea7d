import { bareWord } from '../../arabic/events/status';
import { says } from '../words/says';
import type { objectsOf } from './denial-hits';
import { SAME_CLASS, SAME_ROOT, type Hit } from './denial-hits';
import type { Row } from './denial-surroundings';
import { toneOf, type Tone } from './denial-words';
import type { Denial } from './denials';
import { hoursBetween } from '../dates/hours-between';
import { NOUN_NEGATORS, UNDONE } from '../lexicon/denials';
import { quickScore } from '../statements/pair-features';
import { termsOf, type ReadArticle, type Unit } from '../read';

/** Names of the features of a denial and a sentence that may state what it denies, in the order of `DenialPair.x`. */
export const DENIAL_FEATURES = [
  'headFamily',
  'headClass',
  'headRoot',
  'headHit',
  'headWeight',
  'headRare',
  'objects',
  'objectShare',
  'objectRare',
  'hits',
  'headObject',
  'both',
  'names',
  'namesLacking',
  'denierNamed',
  'total',
  'denied',
  'untrue',
  'back',
  'beforeNoun',
  'says',
  'scope',
  'noun',
  'verbMissed',
  'accuses',
  'doubts',
  'plans',
  'denies',
  'verb',
  'sameArticle',
  'adjacent',
  'previous',
  'own',
  'titles',
  'score',
  'best',
  'quick',
  'fieldHead',
  'fieldHeads',
  'fieldObjects',
  'totalField',
  'instance',
  'counts',
  'lone',
  'shortText',
  'shortField',
  'shortHead',
  'apart',
  'undone',
  'only',
  'onlySaid',
  'longField',
  'longUnmet',
  'rank',
] as const;

/** A denial, and the article that may state what it denies. */
export interface DenialTask {
  readonly denial: Denial;
  readonly article: ReadArticle;
  readonly inDenial: number;
  readonly there: ReadArticle;
  readonly inUnit: number;
  readonly rarity: (family: string) => number;
  readonly row: Row | undefined;
  /** How brief the articles are. */
  readonly short: number;
  readonly brief: boolean;
}

/** A sentence that says words of a denial. */
export interface DenialStatement {
  readonly unit: Unit;
  readonly hits: readonly Hit[];
  /** The best of them. */
  readonly hit: Hit | undefined;
  /** The word that states what is denied. */
  readonly at: number;
  /** It states what is denied first of all. */
  readonly head: boolean;
  readonly objects: ReturnType<typeof objectsOf>;
  /** Other denials of the sentence. */
  readonly others: readonly Denial[];
  readonly denierNamed: boolean;
  /** How many of the names denied the sentence gives, and how many it does not. */
  readonly shared: number;
  readonly lacking: number;
  /** Probability that it makes one statement with the sentence of the denial. */
  readonly score: number;
  /** It stands right before the denial. */
  readonly previous: boolean;
  readonly tone: Tone;
  /** Fields of meaning of the heads, and of the other words denied, that the sentence states. */
  readonly fieldHeads: number;
  readonly fieldObjects: number;
}

/** The features of a denial and a sentence, all but the last. */
export function denialFeatures(
  { denial, article, there, inUnit, rarity, row, short }: DenialTask,
  it: DenialStatement,
): number[] {
  const { unit, hits, hit, head, objects, tone } = it;
  const { tokens } = article.annotation[denial.field];
  const weight = hit ? hit.strength * hit.term.weight : 0;
  const rare = hit ? weight * rarity(hit.term.family) : 0;
  const gap =
    there === article && unit.field === denial.field
      ? Math.abs(unit.sentence - denial.unit.sentence)
      : 9;
  const cue = tokens[denial.token];
  return [
    Number(hit?.strength === 1),
    Number(hit?.strength === SAME_CLASS),
    Number(hit?.strength === SAME_ROOT),
    Number(head),
    weight,
    rare,
    objects.weight,
    objects.share,
    objects.rare,
    Math.min(5, objects.count),
    Number(head && objects.count > 0),
    head ? rare * objects.rare : 0,
    it.shared,
    it.lacking,
    Number(it.denierNamed),
    Number(denial.total),
    Number(denial.kind === 'denied'),
    Number(denial.kind === 'untrue'),
    Number(denial.back),
    Number(cue !== undefined && NOUN_NEGATORS.has(bareWord(cue))),
    Number(toneOf(article, denial.unit).says),
    Math.log1p(denial.endToken - denial.firstToken),
    Number(hit === undefined || tokens[hit.term.token]?.pos !== 'verb'),
    Number(head && denial.heads.some((h) => !hits.some((l) => l.term === h))),
    Number(tone.accuses),
    Number(tone.doubts),
    Number(tone.plans),
    Number(it.others.some((d) => d.kind !== 'negated')),
    Number(there.annotation[unit.field].tokens[it.at]?.pos === 'verb'),
    Number(there === article),
    Number(gap <= 1),
    Number(it.previous),
    Number(unit === denial.unit),
    Number(unit.field === 'title') + Number(denial.field === 'title'),
    it.score,
    Number(it.score > 0 && it.score === row?.best.get(inUnit)),
    there === article ? 0 : quickScore(denial.unit, unit, article, there),
    Number(it.fieldHeads > 0),
    Math.min(4, it.fieldHeads),
    Math.min(4, it.fieldObjects),
    Number(denial.total && it.fieldHeads > 0),
    Number(denial.total && unit.numbers.length > 0),
    Math.min(3, unit.numbers.length),
    Number(hits.length === 0),
    short,
    short * Number(it.fieldHeads > 0),
    short * Number(head),
    Math.log1p(Math.abs((there === article ? 0 : hoursBetween(article, there)) ?? 0)),
    Number(says(cue, UNDONE)),
    Number(denial.but !== undefined),
    Number(saysRest(article, denial, unit)),
    // Between long articles fields meet by chance, and so do words of sentences that make no statement together.
    (1 - short) * Number(it.fieldHeads > 0),
    (1 - short) * Number(it.score === 0),
  ];
}

/** So many words after سوى or إلا are what is left. */
const REST = 4;

/** Does a sentence say what is left of a denial: ثلاثة of لم يحضر سوى ثلاثة? */
function saysRest(article: ReadArticle, { but, field }: Denial, unit: Unit): boolean {
  if (but === undefined) return false;
  const rest = new Set(termsOf(article.annotation[field], but, but + REST).map((t) => t.family));
  return unit.terms.some((t) => rest.has(t.family));
}
