import { UNSPLIT_WORDS } from './lexicon/unsplit';

/** Citation form of a stem (no clitics): plural and dual endings go. */
export function lemmaOf(stem: string): string {
  if (UNSPLIT_WORDS.has(stem) || stem.length < 5) return stem;
  if (stem.endsWith('ات')) return `${stem.slice(0, -2)}ه`;
  if (/(?:ون|ين|ان)$/.test(stem)) return stem.slice(0, -2);
  return stem;
}

/** Word family of a lemma. */
export function familyOf(lemma: string): string {
  return lemma;
}
