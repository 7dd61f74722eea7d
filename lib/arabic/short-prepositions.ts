import { newAnalysis, type WordAnalysis } from './word-analysis';

/** Nothing stands before the core. */
export const NOTHING_OFF = {
  conjunction: '',
  preposition: '',
  future: false,
  definite: false,
} as const;

/** Looks like a preposition with a pronoun and is a word of its own: ولي العهد, كنا نعلم. */
const NOT_SHORT: ReadonlySet<string> = new Set(['كي', 'بك', 'كنا', 'ولي', 'وولي', 'وكنا', 'فكنا']);

/** به, لها, لهم: a preposition of one letter with a pronoun. */
const SHORT = /^([بلك])(ه|ها|هم|هن|هما|نا|ي|ك|كم)$/;

function shortPreposition(norm: string, conjunction: string): WordAnalysis | undefined {
  const match = SHORT.exec(norm);
  const head = match?.[1];
  const enclitic = match?.[2];
  if (head === undefined || enclitic === undefined || NOT_SHORT.has(norm)) return undefined;
  const split = { ...NOTHING_OFF, conjunction };
  return newAnalysis(
    split,
    { stem: head, enclitic, lemma: head, family: head, pos: 'particle' },
    100,
  );
}

/** The reading of a preposition of one letter with a pronoun, a conjunction before it or not; undefined for other words. */
export function readShort(norm: string): WordAnalysis | undefined {
  const plain = shortPreposition(norm, '');
  if (plain !== undefined) return plain;
  // وولي عهده: no verb of the lexicon, though its letters would make one.
  if (norm === 'وولي') {
    const guardian = {
      stem: 'ولي',
      enclitic: '',
      lemma: 'ولي',
      family: 'ولي',
      pos: 'noun',
    } as const;
    return newAnalysis({ ...NOTHING_OFF, conjunction: 'و' }, guardian, 95);
  }
  if (NOT_SHORT.has(norm)) return undefined;
  const first = norm.charAt(0);
  return first === 'و' || first === 'ف' ? shortPreposition(norm.slice(1), first) : undefined;
}
