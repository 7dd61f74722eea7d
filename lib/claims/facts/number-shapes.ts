import { UNITS } from '../../arabic/lexicon/units';
import { foldWord } from '../../arabic/normalise';
import type { Annotation, NumberMention } from '../../arabic/types';

/** A unit with its base and how many of it. */
type Measure = readonly [unit: string, base: string, factor: number];

/** Units by their nouns in the singular, those of one word only. */
const BY_NOUN: ReadonlyMap<string, Measure> = new Map(
  UNITS.flatMap(([unit, base, factor, one]) =>
    one
      .split(' ')
      .map(foldWord)
      .filter((noun) => noun.length > 2 && !noun.includes('_'))
      .map((noun): [string, Measure] => [noun, [unit, base, factor]]),
  ),
);
/** No length of time is told in more of its units; a year is. */
const LONGEST = 400;
const TIME_BASES: ReadonlySet<string> = new Set(['second', 'month']);

/**
 * A number whose unit stands before it or behind 'of' (السنوات الخمس, مئات من البراميل), with that unit; others, and those
 * behind a singular (العام 2007), as they are.
 */
export function inUnits({ tokens }: Annotation, n: NumberMention): NumberMention {
  if (n.kind !== 'number' || n.unit !== undefined || n.counted === undefined) return n;
  const measure = BY_NOUN.get(n.counted.lemma);
  if (measure === undefined) return n;
  const [unit, baseUnit, factor] = measure;
  const noun = tokens.findIndex((token) => token.start === n.counted?.span.start);
  const before = noun === n.firstToken - 1;
  // The noun is in the plural before its number, and definite as that is.
  const plural = tokens[noun]?.stem !== n.counted.lemma && tokens[noun]?.definite === true;
  if (!plural || (before && tokens[n.firstToken]?.definite !== true)) return n;
  if (TIME_BASES.has(baseUnit) && (n.value > LONGEST || !before)) return n;
  const { counted: _, ...bare } = n;
  return {
    ...bare,
    kind: 'unit',
    unit,
    ...(factor > 0 && { baseUnit, baseValue: n.value * factor }),
  };
}

/** Parts of a whole in the plural, as they stand before whose parts they are. Folded stems, with how many make the whole. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['اثلاث', 3],
  ['ارباع', 4],
  ['اخماس', 5],
  ['اسداس', 6],
  ['اسباع', 7],
  ['اثمان', 8],
  ['اعشار', 10],
]);

/** أربعة أخماسها, ثلاثة أرباعهم: a share told with whose it is, in per cent; other numbers as they are. */
export function asOwnShare({ tokens }: Annotation, n: NumberMention): NumberMention {
  const noun = tokens[n.endToken];
  if (n.kind !== 'number' || n.unit !== undefined || noun === undefined) return n;
  const whole = noun.enclitic === '' ? undefined : PARTS.get(noun.stem);
  if (whole === undefined || n.value < 2 || n.value >= whole) return n;
  const { counted: _, ...bare } = n;
  return {
    ...bare,
    kind: 'percent',
    worded: true,
    value: (100 * n.value) / whole,
    end: noun.end,
    endToken: n.endToken + 1,
  };
}

/** Words of 'about' before a round number with the article, which counts and does not order (زهاء الأربعين). Folded stems. */
const ABOUT: ReadonlySet<string> = new Set(['نحو', 'زهاء', 'قرابه', 'حوالي']);

/** A round ordinal behind 'about' as the number that it is; others as they are. */
export function asEstimate({ tokens }: Annotation, n: NumberMention): NumberMention {
  const before = tokens[n.firstToken - 1];
  if (n.kind !== 'ordinal' || n.value % 10 !== 0 || before === undefined) return n;
  return ABOUT.has(before.stem) ? { ...n, kind: 'number', approx: 'about' } : n;
}

/** The head of a pair of nouns whose second the only one follows (مركز العزل الوحيد): what there is one of, or undefined. */
export function onlyOf({ tokens }: Annotation, n: NumberMention): string | undefined {
  if (n.grammar !== 'singular' || n.counted === undefined) return undefined;
  const [head, second] = [tokens[n.firstToken - 1], tokens[n.firstToken]];
  if (second?.definite !== true || second.preposition !== '' || second.conjunction !== '')
    return undefined;
  const isHead =
    head?.pos === 'noun' && !head.definite && head.enclitic === '' && head.kind === 'word';
  return isHead ? head.lemma : undefined;
}
