import { foldWord } from '../normalise';
import { holidays, thisWords } from './words';

/** Where an age counts from the day of publication: قبل عامين looks back, خلال أسبوعين may lie on both sides. */
export type AgeDirection = 'past' | 'future' | 'within';

const AGES: ReadonlyMap<string, AgeDirection> = new Map([
  ['قبل', 'past'],
  ['منذ', 'past'],
  ['مند', 'past'],
  ['ومنذ', 'past'],
  ['وقبل', 'past'],
  ['بعد', 'future'],
  ['خلال', 'within'],
  ['غضون', 'within'],
]);

/** The direction of an age that the folded word opens, or undefined. */
export function ageDirection(norm: string): AgeDirection | undefined {
  return AGES.get(norm);
}

/**
 * What must follow a word that is no date word itself for a date to start at it: nothing certain, a number (من 4 إلى 9),
 * بين and a number (ما بين), or a date word (هذا الأسبوع, قبل أمس).
 */
export type DateOpener = 'any' | 'number' | 'between' | 'date';

const BEFORE_DATE = new Set([...['قبل', 'بعد'].map(foldWord), ...thisWords]);
const WHOLE = new Set(
  [
    ...'أول وأول آخر ليلة نهار الساعة بالساعة للساعة موسم عامي سنتي أعوام سنوات يوم يومي عام'.split(
      ' ',
    ),
    ...holidays.keys(),
  ].map(foldWord),
);

/** How a date may start at a word as it stands, or undefined where none can. */
export function dateOpener(norm: string): DateOpener | undefined {
  if (norm === 'من' || norm === 'بين') return 'number';
  if (norm === 'ما') return 'between';
  if (WHOLE.has(norm)) return 'any';
  return BEFORE_DATE.has(norm) ? 'date' : undefined;
}

/** Can a date start at a word with this stem, whatever its clitics? */
export function opensByStem(stem: string): boolean {
  return WHOLE.has(stem);
}
